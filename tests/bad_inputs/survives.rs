//! Odd input of which it is open whether it passes, and near misses that cannot lie in git.

use crate::case::{Case, Make, RISK, base, put};
use std::io;
use std::path::Path;

/// Input that must end in good order, with exit 0 or 1.
pub(crate) fn cases() -> Vec<Case> {
    let makes: [(&str, Make); 10] = [
        ("nul-in-prose", |root| doc(root, "a\0b")),
        ("carriage-returns-only", |root| doc(root, "a\rb\r\rc")),
        ("quotes-without-end", |root| doc(root, &"> ".repeat(3_000))),
        ("lists-without-end", |root| {
            doc(root, &(0..300).map(|n| format!("{}- x\n", " ".repeat(2 * n))).collect::<String>())
        }),
        ("brackets-in-prose", |root| doc(root, &"[[".repeat(20_000))),
        ("braces-in-prose", |root| doc(root, &"{{ ".repeat(20_000))),
        ("emphasis-without-end", |root| doc(root, &"*a **b ".repeat(10_000))),
        ("two-thousand-years", two_thousand_years),
        ("largest-numbers", largest_numbers),
        ("chain-of-milestones", chain),
    ];
    makes.into_iter().map(|(name, make)| Case::made(name, make, vec![])).collect()
}

/// What comes close to a mistake and must pass.
pub(crate) fn near_misses() -> Vec<Case> {
    vec![
        Case::made("empty-folders", empty_folders, vec![]),
        Case::made("line-under-the-limit", |root| doc(root, &"word ".repeat(40_000)), vec![]),
        Case::made(
            "deep-folders",
            |root| base(root).and_then(|()| put(root, &format!("content/p/{}raid.toml", "d/".repeat(40)), RISK)),
            vec![],
        ),
        Case::made("backup-files", backup_files, vec![]),
        // People have pages: their files' names must not be as long as what people are called.
        Case::made(
            "owner-of-a-page",
            |root| base(root).and_then(|()| put(root, RAID, owned(&"Head of it ".repeat(400)))),
            vec![],
        ),
        Case::made(
            "owner-in-a-long-script",
            |root| base(root).and_then(|()| put(root, RAID, owned(&"漢字".repeat(400)))),
            vec![],
        ),
        Case::made("id-as-long-as-allowed", |root| base(root).and_then(|()| put(root, RAID, named(200))), vec![]),
    ]
}

const RAID: &str = "content/p/raid.toml";

fn owned(owner: &str) -> String {
    format!("{RISK}owner = \"{owner}\"\n")
}

/// A risk with an id of so many characters.
pub(crate) fn named(characters: usize) -> String {
    RISK.replace("R-1", &format!("R-{}", "1".repeat(characters - 2)))
}

fn doc(root: &Path, body: &str) -> io::Result<()> {
    base(root)?;
    put(root, "content/p/docs/plan.md", format!("+++\ntitle = \"Plan\"\n+++\n{body}\n"))
}

fn two_thousand_years(root: &Path) -> io::Result<()> {
    base(root)?;
    put(root, "content/p/program.md", "+++\ntitle = \"P\"\nstart = 0001-01-01\nend = 9999-12-31\n+++\n")?;
    put(root, "content/p/raid.toml", RISK.replace("2026-02-01", "0001-01-01"))?;
    put(root, "content/p/m.toml", "[[milestone]]\nid = \"M-1\"\ntitle = \"M\"\nbaseline = 9999-12-31\n")
}

fn largest_numbers(root: &Path) -> io::Result<()> {
    base(root)?;
    let money =
        "[[budget]]\nid = \"B-1\"\ntitle = \"Staff\"\ncategory = \"Staff\"\n\n[[budget.period]]\nmonth = \"2026-03\"\n";
    put(
        root,
        "content/p/budget.toml",
        format!("{money}planned = 1e308\nactual = 1e308\nforecast = 9223372036854775807\n"),
    )?;
    let weights = (1..4)
        .map(|n| format!("[[milestone]]\nid = \"M-{n}\"\ntitle = \"M\"\nbaseline = 2026-03-01\nweight = 1e308\n\n"));
    put(root, "content/p/m.toml", weights.collect::<String>())
}

/// A chain so long that following it by recursion would use up the stack.
fn chain(root: &Path) -> io::Result<()> {
    base(root)?;
    let link = |n: usize| {
        format!(
            "[[milestone]]\nid = \"M-{n}\"\ntitle = \"M\"\nbaseline = 2026-06-01\ndepends_on = [\"M-{}\"]\n\n",
            n - 1
        )
    };
    let first = "[[milestone]]\nid = \"M-0\"\ntitle = \"M\"\nbaseline = 2026-06-01\n\n".to_owned();
    put(root, "content/p/m.toml", first + &(1..3_000).map(link).collect::<String>())
}

fn empty_folders(root: &Path) -> io::Result<()> {
    base(root)?;
    std::fs::create_dir_all(root.join("content/p/decisions"))?;
    std::fs::create_dir_all(root.join("content/nothing/yet"))
}

fn backup_files(root: &Path) -> io::Result<()> {
    base(root)?;
    put(root, "content/p/raid.toml", RISK)?;
    put(root, "content/p/raid.toml~", "= = =")?;
    put(root, "content/p/raid.toml.orig", "<<<<<<< HEAD\n")?;
    put(root, "content/p/.DS_Store", b"\0\0\0\x01Bud1")
}
