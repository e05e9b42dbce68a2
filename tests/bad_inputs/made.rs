//! Bad inputs that would be a nuisance in git: huge files and lines, conflict marks, raw control characters,
//! nesting without end, and folders that are not there at all.

use crate::case::{Case, Expected, Make, PROGRAM, RISK, SITE, base, put};
use std::io;
use std::path::Path;

const RAID: &str = "content/p/raid.toml";
const PLAN: &str = "content/p/docs/plan.md";

/// The cases that any system can make.
pub(crate) fn cases() -> Vec<Case> {
    let mut cases = vec![
        Case::made("e003-nine-megabytes", nine_megabytes, vec![Expected::at("E003", PLAN, 1, 1)]),
        Case::made("e004-title-of-a-megabyte", title_of_a_megabyte, vec![Expected::on("E004", RAID, 3)]),
        Case::made("e004-line-of-a-megabyte", line_of_a_megabyte, vec![Expected::on("E004", PLAN, 6)]),
        Case::made("e007-marks-in-toml", marks_in_toml, vec![Expected::at("E007", RAID, 3, 1)]),
        Case::made("e007-marks-in-markdown", marks_in_markdown, vec![Expected::at("E007", PLAN, 5, 1)]),
        Case::made("e019-too-long", id_too_long, vec![Expected::at("E019", RAID, 2, 6)]),
        Case::made("e012-nul-in-toml", nul_in_toml, vec![Expected::on("E012", RAID, 3)]),
        Case::made("e012-brackets-without-end", brackets, vec![Expected::on("E012", RAID, 7)]),
        Case::made("e012-tables-without-end", tables, vec![Expected::on("E012", RAID, 7)]),
        // The parser gives no place when it meets this limit.
        Case::made("e012-dots-without-end", dotted, vec![Expected::below("E012|E014|E015", RAID)]),
        hostile("hostile-override-in-line", override_in_line, Expected::on("E014", RAID, 7)),
        hostile("hostile-escape-in-line", escape_in_line, Expected::on("E050|E051", PLAN, 4)),
        Case::made("five-hundred-files", five_hundred, (0..500).map(numbered).collect()),
    ];
    cases.extend([nowhere("no-site-toml", no_site_toml), nowhere("site-toml-is-a-folder", site_toml_is_a_folder)]);
    cases.extend([nowhere("no-content", no_content), nowhere("content-is-a-file", content_is_a_file)]);
    cases
}

fn hostile(name: &str, make: Make, finding: Expected) -> Case {
    let mut case = Case::made(name, make, vec![finding]);
    case.expect.hostile = true;
    case
}

/// A folder that is no site: exit 2, whatever is said about it.
fn nowhere(name: &str, make: Make) -> Case {
    let mut case = Case::made(name, make, vec![]);
    case.expect.exit = 2;
    case
}

fn plan(root: &Path, body: &str) -> io::Result<()> {
    base(root)?;
    put(root, PLAN, format!("+++\ntitle = \"Plan\"\n+++\n{body}\n"))
}

fn raid(root: &Path, extra: &str) -> io::Result<()> {
    base(root)?;
    put(root, RAID, format!("{RISK}{extra}\n"))
}

fn nine_megabytes(root: &Path) -> io::Result<()> {
    plan(root, &"A line of prose that is not long at all.\n".repeat(9 * 1024 * 1024 / 41))
}

fn title_of_a_megabyte(root: &Path) -> io::Result<()> {
    base(root)?;
    put(root, RAID, RISK.replace("\"Risk\"", &format!("\"{}\"", "x".repeat(1 << 20))))
}

fn line_of_a_megabyte(root: &Path) -> io::Result<()> {
    plan(root, &format!("First.\n\n{}", "word ".repeat(200_000)))
}

fn marks_in_toml(root: &Path) -> io::Result<()> {
    base(root)?;
    let both = "<<<<<<< HEAD\ntitle = \"Ours\"\n=======\ntitle = \"Theirs\"\n>>>>>>> branch";
    put(root, RAID, RISK.replace("title = \"Risk\"", both))
}

fn marks_in_markdown(root: &Path) -> io::Result<()> {
    plan(root, "\n<<<<<<< HEAD\nOurs [[M-99]]\n=======\nTheirs\n>>>>>>> branch")
}

fn nul_in_toml(root: &Path) -> io::Result<()> {
    base(root)?;
    put(root, RAID, RISK.replace("\"Risk\"", "\"Ri\0sk\""))
}

fn id_too_long(root: &Path) -> io::Result<()> {
    base(root)?;
    put(root, RAID, crate::survives::named(201))
}

fn brackets(root: &Path) -> io::Result<()> {
    raid(root, &format!("tags = {}{}", "[".repeat(100_000), "]".repeat(100_000)))
}

fn tables(root: &Path) -> io::Result<()> {
    raid(root, &format!("target = {}1{}", "{a=".repeat(50_000), "}".repeat(50_000)))
}

fn dotted(root: &Path) -> io::Result<()> {
    raid(root, &format!("target{} = 1", ".a".repeat(100_000)))
}

fn override_in_line(root: &Path) -> io::Result<()> {
    raid(root, "catgory = \"\u{202e}rodnev\u{2066}\"")
}

fn escape_in_line(root: &Path) -> io::Result<()> {
    plan(root, "\u{1b}[2J\u{1b}]0;pwned\u{7} {{ include(1) }} \u{202e}")
}

fn five_hundred(root: &Path) -> io::Result<()> {
    base(root)?;
    for n in 0..500 {
        let text = RISK.replace("R-1", &format!("R-{n}")).replace("impact = 3", "impact = 9");
        put(root, &format!("content/p/r{n:03}.toml"), text)?;
    }
    Ok(())
}

fn numbered(n: usize) -> Expected {
    Expected::at("E017", &format!("content/p/r{n:03}.toml"), 6, 10)
}

fn no_site_toml(root: &Path) -> io::Result<()> {
    put(root, "content/p/program.md", PROGRAM)
}

fn site_toml_is_a_folder(root: &Path) -> io::Result<()> {
    put(root, "content/p/program.md", PROGRAM)?;
    std::fs::create_dir(root.join("site.toml"))
}

fn no_content(root: &Path) -> io::Result<()> {
    put(root, "site.toml", SITE)
}

fn content_is_a_file(root: &Path) -> io::Result<()> {
    put(root, "site.toml", SITE)?;
    put(root, "content", PROGRAM)
}
