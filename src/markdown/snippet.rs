//! The words of a tree: a part of the text that was parsed, which is not copied, or a text of their own.

use crate::source::Excerpt;
use std::ops::{Deref, Range};
use std::sync::Arc;

/// Text within a line.
#[derive(Debug, Clone)]
pub struct Snippet(Kind);

#[derive(Debug, Clone)]
enum Kind {
    Part { whole: Arc<String>, start: u32, end: u32 },
    Own(String),
}

impl Snippet {
    /// A part of a text; none where `range` does not hold `text`, as where a character is written as an entity.
    pub(super) fn part(of: &Excerpt, range: &Range<usize>, text: &str) -> Option<Snippet> {
        if of.get(range.clone()) != Some(text) {
            return None;
        }
        let (whole, before) = of.shared();
        let (start, end) = (u32::try_from(before + range.start).ok()?, u32::try_from(before + range.end).ok()?);
        Some(Snippet(Kind::Part { whole: whole.clone(), start, end }))
    }

    /// Adds what follows: what stands next to it in the same text makes it longer, all else is copied.
    pub(super) fn append(&mut self, more: &Snippet) {
        match (&mut self.0, &more.0) {
            (Kind::Part { whole, end, .. }, Kind::Part { whole: same, start, end: more })
                if end == start && Arc::ptr_eq(whole, same) =>
            {
                *end = *more;
            }
            _ => self.push_str(more),
        }
    }

    /// Adds a text.
    pub(super) fn push_str(&mut self, more: &str) {
        match &mut self.0 {
            Kind::Own(text) => text.push_str(more),
            Kind::Part { .. } => self.0 = Kind::Own([&**self, more].concat()),
        }
    }
}

impl Deref for Snippet {
    type Target = str;

    fn deref(&self) -> &str {
        match &self.0 {
            Kind::Part { whole, start, end } => whole.get(*start as usize..*end as usize).unwrap_or(""),
            Kind::Own(text) => text,
        }
    }
}

impl PartialEq for Snippet {
    fn eq(&self, other: &Snippet) -> bool {
        **self == **other
    }
}

impl From<String> for Snippet {
    fn from(text: String) -> Snippet {
        Snippet(Kind::Own(text))
    }
}

impl From<&str> for Snippet {
    fn from(text: &str) -> Snippet {
        text.to_string().into()
    }
}

#[cfg(test)]
mod tests {
    use super::Snippet;
    use crate::source::Excerpt;
    use std::sync::Arc;

    #[test]
    fn neighbours_stay_one_part_and_all_else_is_copied() {
        let whole = Arc::new("+++\n+++\nab & cd".to_string());
        let text = Excerpt::after(&whole, 8);
        let part = |range: std::ops::Range<usize>, said: &str| Snippet::part(&text, &range, said);
        assert!(part(3..4, "&amp;").is_none() && part(5..90, "cd").is_none());
        let mut first = part(0..3, "ab ").expect("it stands there");
        first.append(&part(3..4, "&").expect("it stands there"));
        assert_eq!(&*first, "ab &");
        first.append(&part(5..7, "cd").expect("it stands there"));
        assert_eq!(&*first, "ab &cd");
        first.append(&"!".into());
        assert_eq!(first, Snippet::from("ab &cd!"));
    }
}
