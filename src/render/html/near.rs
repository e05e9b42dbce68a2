//! Links within a folder without the way out of it and back.

use std::ops::Range;

/// A page with `raid.html` instead of `../program/raid.html` where it lies in the same folder: pages of a program name
/// its records hundreds of times. Pages of the root have nothing to spare; those of single records have few links.
pub(super) fn near(mut page: Vec<u8>, path: &str) -> Vec<u8> {
    let Some((folder, _)) = path.split_once('/').filter(|(_, file)| !file.contains('/')) else { return page };
    let (start, way) = ("href=\"", format!("../{folder}/"));
    let needle = format!("{start}{way}");
    let spare: Vec<Range<usize>> = memchr::memmem::find_iter(&page, &needle)
        .map(|at| at + start.len()..at + needle.len())
        .filter(|range| page.get(range.end) != Some(&b'"'))
        .collect();
    // What lies between two of them moves up, in the page itself.
    let mut end = spare.first().map_or(page.len(), |range| range.start);
    for (n, range) in spare.iter().enumerate() {
        let next = spare.get(n + 1).map_or(page.len(), |next| next.start);
        page.copy_within(range.end..next, end);
        end += next - range.end;
    }
    page.truncate(end);
    page
}

#[cfg(test)]
mod tests {
    use super::near;

    #[test]
    fn a_link_within_the_folder_is_as_short_as_can_be() {
        let short = |html: &str, path: &str| String::from_utf8(near(html.into(), path)).expect("text");
        let page = "<a href=\"../p/risk/R-1.html\">../p/</a><a href=\"../people/x.html\"></a><a href=\"../p/\"></a>";
        let nearer = "<a href=\"risk/R-1.html\">../p/</a><a href=\"../people/x.html\"></a><a href=\"../p/\"></a>";
        assert_eq!(short(page, "p/raid.html"), nearer);
        assert_eq!(short(page, "q/raid.html"), page);
        assert_eq!(short(page, "p/risk/R-1.html"), page);
        assert_eq!(short(page, "index.html"), page);
    }
}
