//! What linking can find.

use crate::diagnostic::{Level, Rule};

/// The same id twice.
pub(super) static DUPLICATE_ID: Rule = Rule {
    code: "E020",
    level: Level::Error,
    name: "id is used twice",
    explain: "Ids are unique within a program and compared without case, because people write them by hand.\n\nGive one of the two \
              records another id. Other programs may use the same id: `other-program/M-3` names theirs.",
};

/// Records without a program.
pub static NO_PROGRAM: Rule = Rule {
    code: "E026",
    level: Level::Error,
    name: "folder has no program record",
    explain: "A folder below `content/` that holds risks, milestones and the like is a program and needs `program.md` with at least \
              title, start and end. Folders without one may hold documents and people only.\n\nAdd `program.md`, or move the records \
              into a program's folder.",
};

/// Two outputs at one address.
pub static COLLISION: Rule = Rule {
    code: "E040",
    level: Level::Error,
    name: "two pages at one address",
    explain: "Two files or records would be written to the same path (compared without case, as some hosts do), or a folder has a name \
              that the site needs itself (`people`, `data`, `assets`, `search`).\n\nRename one of them.",
};

/// All of them.
pub static RULES: &[&Rule] = &[&DUPLICATE_ID, &NO_PROGRAM, &COLLISION];
