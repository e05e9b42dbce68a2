//! `sitemap.xml`: the address of every page, for search engines and link checkers.

use crate::report::html::escape_into;

/// The map of a site below `base_url`; none where the address of the site is not known.
pub fn sitemap<'p>(base_url: &str, pages: impl Iterator<Item = &'p str>) -> Option<Vec<u8>> {
    if base_url.is_empty() {
        return None;
    }
    let base = base_url.trim_end_matches('/');
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for path in pages.filter(|path| *path != "404.html" && path.ends_with(".html")) {
        out.push_str("<url><loc>");
        escape_into(&format!("{base}/{}", encoded(path)), &mut out);
        out.push_str("</loc></url>\n");
    }
    out.push_str("</urlset>\n");
    Some(out.into_bytes())
}

/// A path as the path of an address.
fn encoded(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'/' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            b if b.is_ascii_alphanumeric() => out.push(char::from(b)),
            b => out.push_str(&format!("%{b:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::encoded;

    #[test]
    fn paths_become_addresses() {
        assert_eq!(encoded("a b/ü#1.html"), "a%20b/%C3%BC%231.html");
    }
}
