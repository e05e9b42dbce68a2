//! `sitemap.xml`: the address of every page, for search engines and link checkers.

use crate::address;
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
        // An encoded path holds nothing that XML would read as its own.
        out.extend(["<url><loc>", &base, "/", &address::of_path(path), "</loc></url>\n"]);
    }
    out.push_str("</urlset>\n");
    Some(out.into_bytes())
}

#[cfg(test)]
mod tests {
    use super::sitemap;

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
}
