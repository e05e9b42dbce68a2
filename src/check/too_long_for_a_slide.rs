//! Is what a steering committee is asked short enough for a slide?

use super::standing::Standing;
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule};
use crate::record::Record;
use crate::record::action::Action;
use crate::record::decision::Decision;
use crate::record::deck_file::room;
use crate::record::dependency::Dependency;
use crate::record::milestone::Milestone;
use crate::record::risk::Risk;
use crate::record::types::Prose;
use crate::words::Words;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Standing(find) };

static RULE: Rule =
    Rule { code: "W120", level: Level::Warning, name: Words::check_w120, explain: Words::check_w120_explain };

/// What is too long.
#[derive(Clone)]
enum What {
    Title,
    Field(&'static str),
    OfOption { field: &'static str, key: String },
}

impl What {
    fn say(&self, w: &Words) -> String {
        match self {
            What::Title => w.check_w120_title().into(),
            What::Field(field) => format!("`{field}`"),
            What::OfOption { field, key } => w.check_w120_option(*field, key),
        }
    }
}

fn find(record: &Record, standing: &Standing<'_>, out: &mut Vec<Finding>) {
    if !is_open(record) {
        return;
    }
    let mut ask = |field: &str, what: What, text: &str, most: usize| {
        let length = visible(text);
        if length > most {
            let id = record.id().to_string();
            let message = move |w: &Words| w.check_w120_says(what.say(w), &id, length, most);
            out.push(standing.warn(&RULE, record, field, message, Words::check_w120_help));
        }
    };
    ask("title", What::Title, record.title(), room::TITLE);
    let Some(decision) = record.as_kind::<Decision>() else { return };
    let texts = [("context", &decision.context, room::CONTEXT), ("if_late", &decision.if_late, room::CELL)];
    for (field, text, most) in texts {
        ask(field, What::Field(field), text.as_ref().map_or("", |t| &t.0), most);
    }
    for option in &decision.option {
        let of_option = |field| What::OfOption { field, key: option.key.to_string() };
        ask("option", of_option("title"), &option.title.0, room::OPTION);
        ask("option", of_option("scope"), option.scope.as_ref().map_or("", |t| &t.0), room::CELL);
        ask("option", of_option("pros"), &joined(&option.pros.0), room::CELL);
        ask("option", of_option("cons"), &joined(&option.cons.0), room::CELL);
    }
}

/// Whether it can stand on a slide as something that waits for somebody.
fn is_open(record: &Record) -> bool {
    record.as_kind::<Decision>().is_some_and(|d| d.decided.is_none())
        || record.as_kind::<Risk>().is_some_and(|r| r.closed.is_none())
        || record.as_kind::<Milestone>().is_some_and(|m| m.actual.is_none() && m.cancelled.is_none())
        || record.as_kind::<Dependency>().is_some_and(|d| d.delivered.is_none())
        || record.as_kind::<Action>().is_some_and(|a| a.done.is_none())
}

/// Lines as they stand in one cell.
fn joined(lines: &[Prose]) -> String {
    lines.iter().map(|line| &*line.0).collect::<Vec<_>>().join("; ")
}

/// Characters that readers see: marks of emphasis, code and links to records are not among them.
fn visible(text: &str) -> usize {
    text.chars().filter(|c| !matches!(c, '*' | '`' | '[' | ']')).count()
}
