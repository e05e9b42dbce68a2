//! What linking can find.

use crate::diagnostic::{Level, Rule};
use crate::words::Words;

/// The same id twice.
pub(super) static DUPLICATE_ID: Rule =
    Rule { code: "E020", level: Level::Error, name: Words::check_e020, explain: Words::check_e020_explain };

/// Records without a program.
pub static NO_PROGRAM: Rule =
    Rule { code: "E026", level: Level::Error, name: Words::check_e026, explain: Words::check_e026_explain };

/// Two outputs at one address.
pub static COLLISION: Rule =
    Rule { code: "E040", level: Level::Error, name: Words::check_e040, explain: Words::check_e040_explain };

/// All of them.
pub static RULES: &[&Rule] = &[&DUPLICATE_ID, &NO_PROGRAM, &COLLISION];
