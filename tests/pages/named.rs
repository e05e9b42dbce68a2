//! Who is named in lists of names: a person by the name of their record, one of a fuller edition not at all.

use super::{PROGRAM, build_of};

const PEOPLE: &str = "[[person]]\nid = \"p-head\"\ntitle = \"Head of Operations\"\n\n\
    [[person]]\nid = \"p-hidden\"\ntitle = \"Buyer\"\naudience = \"restricted\"\n";

const NAMING: &str = "[[raci]]\nid = \"RA-1\"\ntitle = \"Who does what\"\n\
    row = [{ activity = \"Cut over\", accountable = \"p-head\", responsible = [\"p-hidden\", \"Lead, Data\"], consulted = \"p-hidden\" }]\n\n\
    [[communication]]\nid = \"COM-1\"\ntitle = \"Notice\"\nto = [\"p-hidden\", \"p-head\", \"All *merchants*\"]\ndue = 2026-06-12\nchannel = \"mail\"\n\n\
    [[release]]\nid = \"REL-1\"\ntitle = \"Wave\"\nstart = 2026-06-01\nend = 2026-06-02\napprovals = [\"p-hidden\", \"p-head\"]\n";

#[test]
fn ids_are_shown_as_names_and_hidden_people_not_at_all() {
    let site = "title = \"T\"\naudiences = [\"internal\", \"restricted\"]\ndefault_audience = \"internal\"\n";
    let files = [
        ("site.toml", site),
        ("content/p/program.md", PROGRAM),
        ("content/p/people.toml", PEOPLE),
        ("content/p/all.toml", NAMING),
    ];
    let internal = build_of(&files, "internal");
    for (path, page) in &internal.pages {
        assert!(!page.contains("p-hidden") && !page.contains("Buyer"), "{path} names a hidden person");
    }
    for path in ["p/people.html", "p/raci/RA-1.html", "p/communication/COM-1.html", "p/release/REL-1.html"] {
        let page = &internal.pages[path];
        assert!(page.contains("Head of Operations") && page.contains("restricted item"), "{path}");
        // In columns of ids it stands as the id that it is, and leads to its page.
        let elsewhere = page.replace("p-head.html\">p-head<", "");
        assert!(!elsewhere.contains("p-head<") && !elsewhere.contains("p-head,"), "{path} shows an id for a name");
    }
    assert!(internal.pages["p/communication/COM-1.html"].contains("All <em>merchants</em>"));
    let whole = build_of(&files, "restricted");
    assert!(whole.pages["p/raci/RA-1.html"].contains(">Buyer</a>"));
}

/// Where no milestone says when programs finish, nothing is said to finish in time.
#[test]
fn without_milestones_nothing_finishes_in_time() {
    let files =
        [("site.toml", "title = \"T\"\n"), ("content/a/program.md", PROGRAM), ("content/b/program.md", PROGRAM)];
    let none = build_of(&files, "internal");
    let page = &none.pages["index.html"];
    assert!(page.contains("nothing is known of the finish") && !page.contains("finish by their baseline"), "{page}");
    let milestone = "[[milestone]]\nid = \"M-1\"\ntitle = \"End\"\nbaseline = 2026-12-01\n";
    let one = build_of(&[&files[..], &[("content/a/m.toml", milestone)]].concat(), "internal");
    assert!(
        one.pages["index.html"].contains("One of 2 programs finishes by its baseline; the others have no milestones")
    );
}

/// A document beside the programs has its page there, and the list of such leads to it.
#[test]
fn a_document_in_no_folder_is_found() {
    let files = [
        ("site.toml", "title = \"T\"\n"),
        ("content/p/program.md", PROGRAM),
        ("content/handbook.md", "+++\ntitle = \"Handbook\"\nowner = \"Office\"\n+++\nText.\n"),
    ];
    let built = build_of(&files, "internal");
    assert!(built.pages.contains_key("document/handbook.html"));
    let list = &built.pages["documents.html"];
    assert!(list.contains("href=\"document/handbook.html\"") && !list.contains("href=\"../"), "{list}");
}
