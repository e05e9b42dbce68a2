use super::{beginning, files, push_base36, ranges};
use crate::report::search::{Catalogue, Entry};

/// An entry, and what its record says.
fn entry(id: &str, title: &str, text: &str) -> (Entry, String) {
    let entry = Entry {
        id: id.into(),
        title: title.into(),
        state: "Open".into(),
        closed: false,
        scope: 0,
        kind: 0,
        owner: None,
        path: None,
    };
    (entry, text.into())
}

fn catalogue(entries: Vec<(Entry, String)>) -> Catalogue<'static> {
    let (entries, texts): (_, Vec<String>) = entries.into_iter().unzip();
    Catalogue {
        scopes: vec![("p".into(), "Program".into())],
        kinds: vec![("risk".into(), "Risk".into())],
        owners: vec![("lead".into(), "Lead".into())],
        entries,
        text: Box::new(move |n| texts[n].clone()),
    }
}

fn text<'f>(files: &'f [(String, Vec<u8>)], path: &str) -> &'f str {
    let (_, bytes) = files.iter().find(|(p, _)| p == path).expect("a file of that path");
    std::str::from_utf8(bytes).expect("text")
}

#[test]
fn titles_words_and_texts_stand_apart() {
    let (plain, text_of_owned) = entry("R-2", "Two\ttabs", "late again");
    let owned = Entry { owner: Some(0), path: Some("p/index.html".into()), ..plain };
    let files = files(&catalogue(vec![entry("R-1", "One", "late"), (owned, text_of_owned)]));
    let paths: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(paths, ["search/titles.js", "search/words-0.js", "search/texts-0.js"]);
    let rows = "rows:\"\\t0\\t0\\nR-1\\tOne\\t0\\nR-2\\tTwo tabs\\t0\\t0\\tp/index.html\\n\"})";
    assert!(text(&files, "search/titles.js").contains(rows), "{}", text(&files, "search/titles.js"));
    assert_eq!(text(&files, "search/words-0.js"), "trueupSearch.words(0,\"again 1\\nlate 0 1\\n\")\n");
    assert_eq!(text(&files, "search/texts-0.js"), "trueupSearch.texts(0,[\n\"late\",\n\"late again\",\n])\n");
}

#[test]
fn nothing_to_find_is_a_catalogue_too() {
    let files = files(&catalogue(Vec::new()));
    assert_eq!(files.len(), 1);
    assert!(text(&files, "search/titles.js").ends_with("words:[],\ntexts:[],\nrows:\"\"})\n"));
}

#[test]
fn large_lists_are_spread_over_files() {
    let entries = (0..3000).map(|n| entry(&format!("R-{n}"), "Title", &format!("word{n} {}", "long ".repeat(40))));
    let files = files(&catalogue(entries.collect()));
    assert!(files.iter().filter(|(path, _)| path.starts_with("search/words-")).count() > 0);
    let texts: Vec<&(String, Vec<u8>)> = files.iter().filter(|(path, _)| path.starts_with("search/texts-")).collect();
    assert!(texts.len() > 5);
    // 2999 to the base 36, and the text of the same record: what threads have read by themselves has its place among all.
    let words = files.iter().filter(|(path, _)| path.starts_with("search/words-"));
    let words: String = words.map(|(_, bytes)| String::from_utf8_lossy(bytes)).collect();
    assert!(words.contains("word2999 2bb") && words.contains("word1100 uk"), "{words}");
    let last =
        String::from_utf8_lossy(&texts.iter().max_by_key(|(path, _)| path.len()).expect("a file").1).into_owned();
    assert!(last.contains("\"word2999 long"), "{last}");
    assert!(texts.iter().all(|(_, bytes)| bytes.len() < 70 * 1024));
}

#[test]
fn ranges_hold_everything_once() {
    let items: Vec<usize> = (0..100).collect();
    let parts = ranges(&items, 10, |_| 3);
    assert_eq!(parts.concat(), items);
    assert!(parts.iter().all(|p| p.len() <= 4));
    assert!(ranges(&[0_usize; 0], 10, |_| 1).is_empty());
}

#[test]
fn a_long_text_ends_with_a_word() {
    assert_eq!(beginning("short"), "short");
    let long = "word ".repeat(200);
    assert!(beginning(&long).ends_with("word") && beginning(&long).len() <= 600);
    let dense = "移".repeat(400);
    assert!(beginning(&dense).len() <= 600 && !beginning(&dense).is_empty());
}

#[test]
fn numbers_to_the_base_36() {
    for (n, shown) in [(0, "0"), (35, "z"), (36, "10"), (u32::MAX, "1z141z3")] {
        let mut out = String::new();
        push_base36(n, &mut out);
        assert_eq!(out, shown);
    }
}
