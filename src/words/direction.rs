//! In which direction a text runs: people write in any script, whatever the language of the site.

/// Whether a text begins from the right: its first letter is Hebrew, Arabic or of their kin.
pub fn from_right(text: &str) -> bool {
    let first = text.chars().find(|c| c.is_alphabetic());
    first.is_some_and(|c| {
        matches!(
            c,
            '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}'
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direction_follows_the_first_letter() {
        assert!(from_right("3. تأخر API") && from_right("שלום") && from_right("𞤀𞤣𞤤𞤢𞤥"));
        assert!(!from_right("API تأخر") && !from_right("12") && !from_right("移行") && !from_right(""));
    }
}
