//! `sitemap.xml`: the address of every page, for search engines and link checkers.

use crate::report::html::escape_into;

/// The map of a site below `base_url`; none where the address of the site is not known.
pub fn sitemap<'p>(base_url: &str, pages: impl Iterator<Item = &'p str>) -> Option<Vec<u8>> {
    if base_url.is_empty() {
        return None;
    }
    let mut base = String::new();
    escape_into(base_url.trim_end_matches('/'), &mut base);
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for path in pages.filter(|path| *path != "404.html" && path.ends_with(".html")) {
        out.extend(["<url><loc>", &base, "/"]);
        encode(path, &mut out);
        out.push_str("</loc></url>\n");
    }
    out.push_str("</urlset>\n");
    Some(out.into_bytes())
}

/// Appends a path as the path of an address, which holds nothing that XML would read as its own.
fn encode(path: &str, out: &mut String) {
    for byte in path.bytes() {
        match byte {
            b'/' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            byte if byte.is_ascii_alphanumeric() => out.push(char::from(byte)),
            byte => out.push_str(&format!("%{byte:02X}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{encode, sitemap};

    #[test]
    fn every_page_but_the_one_for_lost_readers_has_its_address() {
        let paths = ["404.html", "data/trueup.json", "index.html", "p q/risk/R-1.html"];
        let map = sitemap("https://example.org/?a&b//", paths.into_iter()).expect("the site has an address");
        let map = String::from_utf8(map).expect("text");
        let addresses: Vec<&str> =
            map.split("<loc>").skip(1).filter_map(|rest| Some(rest.split_once("</loc>")?.0)).collect();
        let base = "https://example.org/?a&amp;b";
        assert_eq!(addresses, [format!("{base}/index.html"), format!("{base}/p%20q/risk/R-1.html")]);
        assert!(map.starts_with("<?xml ") && map.ends_with("</urlset>\n"));
        assert_eq!(sitemap("", paths.into_iter()), None);
    }

    #[test]
    fn paths_become_addresses() {
        let encoded = |path: &str| {
            let mut out = String::new();
            encode(path, &mut out);
            out
        };
        assert_eq!(encoded("a b/ü#1.html"), "a%20b/%C3%BC%231.html");
        assert_eq!(encoded("a&b'/é"), "a%26b%27/%C3%A9");
        assert_eq!(encoded(""), "");
    }
}
