//! Who waits for whom: a link from a dependency says in the words of the pages which milestone delivers it.

use std::fs;
use std::process::Command;

const RECORDS: &str = r#"
[[milestone]]
id = "M-1"
title = "Key store"
baseline = 2026-08-01
[[milestone]]
id = "M-2"
title = "Cutover"
baseline = 2026-10-01
[[dependency]]
id = "DEP-1"
title = "Keys"
raised = 2026-02-01
provider = "House of keys"
consumer = "Till"
needed_by = 2026-07-01
promised = 2026-08-01
links = [{ to = "M-1", rel = "REL" }, "M-2"]
"#;

/// What M-1 and M-2 wait for on the roadmap, as the last cells of its table say it.
fn waits(language: &str, rel: &str) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    };
    write("site.toml", "title = \"T\"\n");
    write("content/p/program.md", "+++\ntitle = \"P\"\nstart = 2026-01-01\nend = 2026-12-31\n+++\n");
    write("content/p/all.toml", &RECORDS.replace("REL", rel));
    let out = folder.path().join("out");
    let done = Command::new(env!("CARGO_BIN_EXE_trueup"))
        .args(["build", "--quiet", "--as-of", "2026-05-28", "--language", language, "--root"])
        .arg(folder.path())
        .arg("--out")
        .arg(&out)
        .status()
        .expect("it runs");
    assert!(done.success());
    let page = fs::read_to_string(out.join("p/roadmap.html")).expect("the page");
    let table = page.split("<table").nth(1).expect("a table").split("</table>").next().expect("its end");
    let rows = table.split("<tr").filter(|row| row.contains("</td>"));
    let ids = |cell: &str| ["DEP-1", "M-1", "M-2"].into_iter().filter(|id| cell.contains(id)).collect::<String>();
    rows.map(|row| ids(row.rsplit("<td").next().unwrap_or_default())).collect()
}

#[test]
fn the_milestone_that_delivers_does_not_wait() {
    for (language, rel) in [
        ("en", "Delivered by"),
        ("de", "geliefert mit"),
        ("de", "delivered by"),
        ("fr", "Livrée par"),
        ("es", "entregado por"),
        ("ja", "提供元"),
    ] {
        let waits = waits(language, rel);
        assert_eq!(waits.len(), 2, "{language}: {waits:?}");
        assert!(!waits[0].contains("DEP-1") && waits[1].contains("DEP-1"), "{language}, {rel}: {waits:?}");
    }
    // A word that says something else leaves the milestone where it was: it waits.
    assert!(waits("de", "betrifft")[0].contains("DEP-1"));
}
