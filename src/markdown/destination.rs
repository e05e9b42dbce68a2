//! Where a link may lead: the schemes http, https, mailto, or a relative address, judged on what a
//! browser would make of the text.

use crate::address;

/// A destination that has been judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Destination {
    /// `http:`, `https:` or `mailto:`, in its cleaned form.
    External(String),
    /// An address within the site, a query or a fragment, in its cleaned form.
    Relative(String),
    /// Not allowed, and why.
    Refused(String),
}

/// Judges the destination of a link or image, entities and backslash escapes already resolved.
///
/// Browsers drop tabs and line ends anywhere, control characters and blanks at both ends, and read
/// a backslash as a slash; so is it done here, and the cleaned text is what gets printed.
pub(super) fn judge(dest: &str) -> Destination {
    let clean = clean(dest);
    if clean.is_empty() {
        return Destination::Refused("the destination is empty".to_owned());
    }
    let told = scheme(&clean);
    // What only looks like a scheme after decoding, or after taking out blanks, is refused as well.
    if told.is_none() && scheme(&unmasked(&clean)).is_some() {
        return Destination::Refused("the destination hides a scheme".to_owned());
    }
    match told.map(|name| (name.to_ascii_lowercase(), name.len() + 1)) {
        None if clean.starts_with("//") => on_host("https", clean.trim_start_matches('/')),
        None => Destination::Relative(clean),
        Some((name, at)) => with_scheme(&name, clean.get(at..).unwrap_or("")),
    }
}

fn with_scheme(name: &str, rest: &str) -> Destination {
    match name {
        "mailto" if rest.contains('@') => Destination::External(format!("mailto:{rest}")),
        "mailto" => Destination::Refused("the mail address is incomplete".to_owned()),
        "http" | "https" => match rest.strip_prefix("//") {
            Some(rest) => on_host(name, rest.trim_start_matches('/')),
            None => Destination::Refused(format!("`{name}:` is not followed by `//`")),
        },
        _ => Destination::Refused(format!("the scheme `{}:` is not allowed", shortened(name))),
    }
}

fn on_host(scheme: &str, rest: &str) -> Destination {
    let host = rest.split(['/', '?', '#']).next().unwrap_or("");
    if host.is_empty() || host.contains(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\'')) {
        return Destination::Refused("the destination names no host".to_owned());
    }
    Destination::External(format!("{scheme}://{rest}"))
}

fn shortened(name: &str) -> String {
    name.chars().take(40).collect()
}

/// Without control characters and outer blanks, backslashes turned to slashes up to query or fragment.
fn clean(dest: &str) -> String {
    let mut path = true;
    let kept = dest.trim_matches(|c: char| c.is_whitespace() || c.is_control());
    kept.chars()
        .filter(|c| !c.is_control())
        .map(|c| {
            path &= !matches!(c, '?' | '#');
            if path && c == '\\' { '/' } else { c }
        })
        .collect()
}

/// The scheme before the first colon, where there is one by the grammar of RFC 3986, section 3.1.
fn scheme(dest: &str) -> Option<&str> {
    let (name, _) = dest.split_once(':')?;
    let good = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    good.then_some(name)
}

/// The first segment percent-decoded, without blanks and characters that nobody sees.
fn unmasked(dest: &str) -> String {
    let first = dest.split(['/', '?', '#']).next().unwrap_or("");
    address::unmasked(first).chars().filter(|c| !is_unseen(*c)).collect()
}

fn is_unseen(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::{Destination, judge};

    fn external(dest: &str) -> Destination {
        Destination::External(dest.to_owned())
    }

    #[test]
    fn hostile_destinations_are_refused() {
        let table = [
            "",
            " \t",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "\u{1}javascript:alert(1)",
            "java\tscript:alert(1)",
            "java\nscript:alert(1)",
            "java\rscript:alert(1)",
            "java\0script:alert(1)",
            "javascript\t:alert(1)",
            "javascript%3Aalert(1)",
            "%6aavascript:alert(1)",
            "java%0Ascript:alert(1)",
            "java script:alert(1)",
            "java\u{200B}script:alert(1)",
            "\u{FEFF}javascript:alert(1)",
            "\u{A0}javascript:alert(1)",
            "vbscript:x",
            "data:text/html,<script>",
            "DATA:text/html;base64,AAAA",
            "file:///etc/passwd",
            "blob:https://x/1",
            "about:blank",
            "view-source:https://x",
            "ftp://x",
            "tel:1",
            "ws://x",
            "intent://x",
            "ms-word:ofe|u|https://x",
            "https:example.org",
            "http:/example.org",
            "https://",
            "https:///",
            "//",
            "///",
            "\\\\",
            "https:// /x",
            "mailto:",
            "x:y",
        ];
        for dest in table {
            assert!(matches!(judge(dest), Destination::Refused(_)), "{dest:?} gives {:?}", judge(dest));
        }
    }

    #[test]
    fn other_hosts_are_seen_however_they_are_written() {
        let table = [
            ("//example.org/x", "https://example.org/x"),
            ("\\\\example.org\\x", "https://example.org/x"),
            ("/\\example.org", "https://example.org"),
            ("\t//example.org", "https://example.org"),
            ("/\t/example.org", "https://example.org"),
            ("///example.org", "https://example.org"),
            ("HTTPS://example.org", "https://example.org"),
            ("https:\\\\example.org", "https://example.org"),
            ("http://example.org?a\\b", "http://example.org?a\\b"),
            ("MAILTO:a@example.org", "mailto:a@example.org"),
        ];
        for (dest, wanted) in table {
            assert_eq!(judge(dest), external(wanted), "{dest:?}");
        }
    }

    #[test]
    fn relative_destinations_pass() {
        let table = [
            ("plan.pdf", "plan.pdf"),
            ("../a/b.md?x=1:2#c", "../a/b.md?x=1:2#c"),
            ("#part", "#part"),
            ("/docs/", "/docs/"),
            ("docs\\plan.pdf", "docs/plan.pdf"),
            ("./a:b.md", "./a:b.md"),
            ("?q=javascript:1", "?q=javascript:1"),
            ("a b.pdf", "a b.pdf"),
        ];
        for (dest, wanted) in table {
            assert_eq!(judge(dest), Destination::Relative(wanted.to_owned()), "{dest:?}");
        }
    }
}
