//! What to add where a page has nothing to show yet, as TOML to copy.

use super::example;
use crate::report::page::Part;
use crate::words::Words;

/// A message of the catalogue.
type Said = fn(&Words) -> &str;

/// A record in the language of the site.
type Example = fn(&Words) -> String;

/// A first record of a kind: the file that it goes to, why it matters, the record.
static FIRST: &[(&str, &str, Said, Example)] = &[
    ("dependency", "raid.toml", Words::empty_dependency, example::dependency),
    ("change", "changes.toml", Words::empty_change, example::change),
    ("gate", "gates.toml", Words::empty_gate, example::gate),
    ("budget", "budget.toml", Words::empty_budget, example::budget),
    ("benefit", "benefits.toml", Words::empty_benefit, example::benefit),
    ("release", "releases.toml", Words::empty_release, example::release),
    ("team", "teams.toml", Words::empty_team, example::team),
    ("meeting", "meetings/2026-05-28.md", Words::empty_meeting, example::meeting),
    ("document", "documents/business-case.md", Words::empty_document, example::document),
];

/// What to add where there is no record of a kind; a kind of the site's own is begun by the command alone.
pub(super) fn of(kind: &str, program: &str, w: &Words) -> Part {
    match FIRST.iter().find(|(name, ..)| *name == kind) {
        Some((_, file, why, first)) => Part::Empty { text: w.empty_first(why(w), *file), toml: first(w) },
        None => Part::Empty {
            text: w.empty_command().into(),
            toml: format!("trueup new {kind} {} --program {program}\n", example::text(w.example_title())),
        },
    }
}
