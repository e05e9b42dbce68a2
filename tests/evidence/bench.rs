//! Records as text, and what the library makes of them as of 28 May 2026.

use chrono::NaiveDate;
use std::path::Path;
use trueup::evidence::{self, DimensionEvidence, Evidence};
use trueup::metrics::{Rag, snapshot};
use trueup::record::metric::Dimension;

/// The day of every case that names none.
pub(crate) const DAY: &str = "2026-05-28";

/// A charter; the program began on 1 September 2025.
pub(crate) const CHARTER: &str =
    "[[program]]\nid = \"p\"\ntitle = \"P\"\nstart = 2025-09-01\nend = 2026-12-18\ncadence_days = 14\n";

/// A day of a test.
pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of this test")
}

/// The evidence of the one program in a folder.
pub(crate) fn of_folder(root: &Path, program: &str, at: NaiveDate) -> Evidence {
    let loaded = trueup::load_as_of(root, at.max(day(DAY)), Some(at)).expect("the folder can be read");
    let errors: Vec<&str> = loaded
        .findings
        .iter()
        .filter(|f| f.rule.level == trueup::diagnostic::Level::Error)
        .map(|f| f.message.as_str())
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
    let view = loaded.view(at, loaded.portfolio.settings.audiences.len() - 1);
    let program = view.program(program).expect("the program exists");
    let evidence = evidence::judge(program, &snapshot(&view.settings, program), &view.settings);
    crate::rules::assert_listed(&evidence);
    evidence
}

/// The evidence of records, with a site's settings.
pub(crate) fn judge_with(records: &str, settings: &str) -> Evidence {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let program = folder.path().join("content/p");
    std::fs::create_dir_all(&program).expect("a folder");
    std::fs::write(folder.path().join("site.toml"), format!("title = \"T\"\n{settings}\n")).expect("site.toml");
    let charter = if records.contains("[[program]]") { "" } else { CHARTER };
    std::fs::write(program.join("records.toml"), format!("{charter}{records}")).expect("records");
    of_folder(folder.path(), "p", day(DAY))
}

/// The evidence of records.
pub(crate) fn judge(records: &str) -> Evidence {
    judge_with(records, "")
}

/// A dimension of an evidence.
pub(crate) fn dimension(evidence: &Evidence, wanted: Dimension) -> &DimensionEvidence {
    evidence.dimension(wanted).expect("every dimension is judged")
}

/// A dimension of some records has this colour, by this rule.
#[track_caller]
pub(crate) fn is(records: &str, wanted: Dimension, rag: Rag, rule: &str) {
    let evidence = judge(records);
    let found = dimension(&evidence, wanted);
    let main = found.main_reason().expect("a reason");
    assert_eq!((found.rag, main.rule), (rag, rule), "{:#?}", found.reasons);
    let text = main.text.say(&trueup::words::Words::english());
    assert!(text.ends_with('.') && !text.contains("  "), "{text}");
    let sorted = found.reasons.windows(2).all(|pair| pair[0].rag >= pair[1].rag);
    assert!(sorted, "most severe first: {:#?}", found.reasons);
}

/// A milestone.
pub(crate) fn milestone(id: &str, baseline: &str, rest: &str) -> String {
    format!("[[milestone]]\nid = \"{id}\"\ntitle = \"Milestone {id}\"\nbaseline = {baseline}\n{rest}\n")
}

/// A risk, raised in May.
pub(crate) fn risk(id: &str, probability: u8, impact: u8, raised: &str, rest: &str) -> String {
    format!(
        "[[risk]]\nid = \"{id}\"\ntitle = \"Risk {id}\"\nraised = {raised}\nprobability = {probability}\nimpact = {impact}\n{rest}\n"
    )
}

/// A status report.
pub(crate) fn report(id: &str, date: &str, rest: &str) -> String {
    format!("[[report]]\nid = \"{id}\"\ntitle = \"Report {id}\"\ndate = {date}\n{rest}\n")
}
