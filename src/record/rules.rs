//! What reading records can find.

use crate::diagnostic::{Level, Rule};
use crate::words::Words;

macro_rules! rules {
    ($($(#[$meta:meta])* $name:ident $code:literal $title:ident $explain:ident;)*) => {
        $($(#[$meta])* pub static $name: Rule =
            Rule { code: $code, level: Level::Error, name: Words::$title, explain: Words::$explain };)*
        /// All of them, in order.
        pub static RULES: &[&Rule] = &[$(&$name),*];
    };
}

rules! {
    /// No front matter.
    NO_FRONT_MATTER "E010" check_e010 check_e010_explain;
    /// Front matter is not closed.
    OPEN_FRONT_MATTER "E011" check_e011 check_e011_explain;
    /// Not valid TOML.
    BAD_TOML "E012" check_e012 check_e012_explain;
    /// Unknown kind of record.
    UNKNOWN_KIND "E013" check_e013 check_e013_explain;
    /// Unknown field.
    UNKNOWN_FIELD "E014" check_e014 check_e014_explain;
    /// Wrong type.
    WRONG_TYPE "E015" check_e015 check_e015_explain;
    /// Required field is missing.
    MISSING_FIELD "E016" check_e016 check_e016_explain;
    /// Value is out of range.
    OUT_OF_RANGE "E017" check_e017 check_e017_explain;
    /// Word is not allowed here.
    NOT_A_CHOICE "E018" check_e018 check_e018_explain;
    /// Not a valid id.
    BAD_ID "E019" check_e019 check_e019_explain;
    /// Computed expression cannot be read.
    BAD_CALL "E050" check_e050 check_e050_explain;
}

/// Something in Markdown is shown otherwise than it was written.
pub static MARKDOWN: Rule =
    Rule { code: "W150", level: Level::Warning, name: Words::check_w150, explain: Words::check_w150_explain };

/// The rule behind a problem of a Markdown text.
pub fn of_markdown(kind: crate::markdown::ProblemKind) -> &'static Rule {
    match kind {
        crate::markdown::ProblemKind::BadCall => &BAD_CALL,
        _ => &MARKDOWN,
    }
}
