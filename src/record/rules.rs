//! What reading records can find.

use crate::diagnostic::{Level, Rule};

macro_rules! rules {
    ($($(#[$meta:meta])* $name:ident $code:literal $title:literal $explain:literal;)*) => {
        $(#[doc = $title] pub static $name: Rule = Rule { code: $code, level: Level::Error, name: $title, explain: $explain };)*
        /// All of them, in order.
        pub static RULES: &[&Rule] = &[$(&$name),*];
    };
}

rules! {
    NO_FRONT_MATTER "E010" "no front matter" "A Markdown record begins with a line `+++`, then its fields as TOML, then a second line `+++`, then its text.\n\nAdd the two lines and at least `title = \"…\"`, or let the file's name begin with `_` to have it passed over.";
    OPEN_FRONT_MATTER "E011" "front matter is not closed" "The first line is `+++`, but no second line `+++` ends the fields.\n\nAdd a line that holds nothing but `+++` where the text begins.";
    BAD_TOML "E012" "not valid TOML" "The fields could not be read as TOML. As long as that is so, nothing else is said about this file, and references to its records are not reported as dangling.\n\nCommon causes: a text without quotes, a date in another format than 2026-11-22, a missing closing quote or bracket, the same key twice.";
    UNKNOWN_KIND "E013" "unknown kind of record" "The kind of a Markdown record is its field `kind`, or else the name of the folder that it lies in (`risks/`, `decisions/` …). In TOML files the name of the table (`[[risk]]`) is the kind. `site.toml` can declare more under `[kinds.…]`.\n\n`trueup schema` lists all kinds.";
    UNKNOWN_FIELD "E014" "unknown field" "A field that the kind does not have would be silently without effect, so it is an error. `site.toml` can declare more fields under `[fields.<kind>]`.\n\n`trueup schema KIND` lists the fields of a kind.";
    WRONG_TYPE "E015" "wrong type" "The field holds another type than it must. Dates are written without quotes (2026-11-22), texts with quotes, lists in brackets.";
    MISSING_FIELD "E016" "required field is missing" "Without this field the record cannot be used: no date, no trend; no baseline, no slip.\n\nAdd the field; the help line says what it holds.";
    OUT_OF_RANGE "E017" "value is out of range" "Probability and impact go from 1 to 5, progress from 0 to 1, weights are not negative. A value outside would distort every figure that is made from it.";
    NOT_A_CHOICE "E018" "word is not allowed here" "The field holds one of a fixed list of words; the help line names them.\n\nFigures and colours are made from these words, so another spelling would not be counted. Mend the word, or declare a field of your own in site.toml.";
    BAD_ID "E019" "not a valid id" "Ids become addresses and are typed by hand: they begin with a letter and hold letters, digits and single hyphens (`M-07`, `risk-12b`).\n\nA Markdown record without `id` takes it from its file name; rename the file or add `id`.";
    BAD_CALL "E050" "computed expression cannot be read" "Between `{{` and `}}` stands one call: `kpi(\"milestone-on-time\")`, `count(kind=\"risk\", open=true)`, `record(\"M-07\").forecast`, `chart(\"burn-up\")`, `table(kind=\"decision\", open=true)`; in decks also `slide(\"decisions\")`.\n\nMend the call, or write `\\{{` to have the braces shown.";
}

/// Something in Markdown is shown otherwise than it was written.
pub static MARKDOWN: Rule = Rule {
    code: "W150",
    level: Level::Warning,
    name: "Markdown is not shown as written",
    explain: "Records are written by many and are not trusted like code: raw HTML is shown as text, links pass only with http, https, \
              mailto or relative, images only from the site itself.\n\nWrite it in Markdown, or put the file beside the record.",
};

/// The rule behind a problem of a Markdown text.
pub fn of_markdown(kind: crate::markdown::ProblemKind) -> &'static Rule {
    match kind {
        crate::markdown::ProblemKind::BadCall => &BAD_CALL,
        _ => &MARKDOWN,
    }
}
