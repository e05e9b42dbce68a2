//! Is what stands on slides short enough for them?

use super::standing::Standing;
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule};
use crate::evidence::last_report;
use crate::markdown::{self, Call, Inline, RecordLink, Resolve};
use crate::record::benefit::Benefit;
use crate::record::decision::Decision;
use crate::record::deck_file::room;
use crate::record::dependency::Dependency;
use crate::record::gate::Gate;
use crate::record::meeting::Meeting;
use crate::record::milestone::Milestone;
use crate::record::program::Program;
use crate::record::report::Report;
use crate::record::risk::Risk;
use crate::record::types::Lines;
use crate::record::{Person, Prose, Record};
use crate::words::Words;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Standing(find) };

/// What is longer than its place on a slide.
pub static RULE: Rule =
    Rule { code: "W120", level: Level::Warning, name: Words::check_w120, explain: Words::check_w120_explain };

/// What is too long.
#[derive(Clone)]
enum What {
    Title,
    Field(&'static str),
    OfOption {
        field: &'static str,
        key: String,
    },
    /// A field of a row, counted from one.
    OfRow {
        field: &'static str,
        list: &'static str,
        row: usize,
    },
    /// A line of a field, counted from one.
    Line {
        field: &'static str,
        line: usize,
    },
}

impl What {
    fn say(&self, w: &Words) -> String {
        match self {
            What::Title => w.check_w120_title().into(),
            What::Field(field) => format!("`{field}`"),
            What::OfOption { field, key } => w.check_w120_option(*field, key),
            What::OfRow { field, list, row } => w.check_w120_row(*field, *list, *row),
            What::Line { field, line } => w.check_w120_line(*line, *field),
        }
    }

    /// The field of the record that it stands in.
    fn field(&self) -> &'static str {
        match self {
            What::Title => "title",
            What::OfOption { .. } => "option",
            What::Field(field) | What::Line { field, .. } => field,
            What::OfRow { list, .. } => list,
        }
    }
}

/// Texts of one record.
struct Reading<'a> {
    record: &'a Record,
    standing: &'a Standing<'a>,
    out: &'a mut Vec<Finding>,
}

impl Reading<'_> {
    fn text(&mut self, what: What, text: &str, most: usize) {
        let length = room::characters(text);
        if length > most {
            let (id, field) = (self.record.id().to_string(), what.field());
            let message = move |w: &Words| w.check_w120_says(what.say(w), &id, length, most);
            self.out.push(self.standing.warn(&RULE, self.record, field, message, Words::check_w120_help));
        }
    }

    fn prose(&mut self, what: What, prose: Option<&Prose>, most: usize) {
        // Marks only take characters away: most texts need no reading.
        if let Some(prose) = prose.filter(|prose| prose.0.contains("{{") || room::characters(&prose.0) > most) {
            let read = shown(prose, &self.standing.view.settings.english);
            self.text(what, &read, most);
        }
    }

    fn lines(&mut self, field: &'static str, lines: &Lines, shown: usize) {
        for (n, line) in lines.0.iter().take(shown).enumerate() {
            self.prose(What::Line { field, line: n + 1 }, Some(line), room::LINE);
        }
    }

    fn person(&mut self, what: What, person: Option<&Person>) {
        self.text(what, person.and_then(|person| person.text()).unwrap_or_default(), room::NAME);
    }
}

fn find(record: &Record, standing: &Standing<'_>, out: &mut Vec<Finding>) {
    let mut reading = Reading { record, standing, out };
    let most = if record.kind.name == "person" { room::NAME } else { room::title(record.data.is_open()) };
    reading.text(What::Title, record.title(), most);
    reading.person(What::Field("owner"), record.owner.as_ref());
    if let Some(program) = record.as_kind::<Program>() {
        reading.person(What::Field("sponsor"), program.sponsor.as_ref());
        reading.person(What::Field("manager"), program.manager.as_ref());
    }
    if let Some(benefit) = record.as_kind::<Benefit>() {
        reading.text(What::Field("unit"), &benefit.unit, room::NAME);
    }
    if let Some(meeting) = record.as_kind::<Meeting>() {
        for (n, person) in meeting.attendees.iter().enumerate() {
            reading.person(What::Line { field: "attendees", line: n + 1 }, Some(person));
        }
    }
    if let Some(report) = record.as_kind::<Report>()
        && last_report(standing.program).is_some_and(|(last, _)| last.id() == record.id())
    {
        reading.lines("lowlights", &report.lowlights, room::HIGHLIGHTS);
        reading.lines("highlights", &report.highlights, room::HIGHLIGHTS);
        reading.lines("asks", &report.asks, usize::MAX);
        reading.prose(What::Field("path_to_green"), report.path_to_green.as_ref(), room::CONTEXT);
    }
    if record.data.is_open() == Some(true) {
        open(&mut reading);
    }
}

/// What stands on slides only while a record is open.
fn open(reading: &mut Reading<'_>) {
    let record = reading.record;
    if let Some(decision) = record.as_kind::<Decision>() {
        self::decision(reading, decision);
    }
    if let Some(gate) = record.as_kind::<Gate>() {
        self::gate(reading, gate);
    }
    if let Some(dependency) = record.as_kind::<Dependency>() {
        for (field, party) in [("provider", &dependency.provider), ("consumer", &dependency.consumer)] {
            reading.text(What::Field(field), party.0.text().unwrap_or_default(), room::NAME);
        }
    }
    if let Some(risk) = record.as_kind::<Risk>() {
        reading.prose(What::Field("trigger"), risk.trigger.as_ref(), room::CELL);
        let mut rows: Vec<_> = risk.review.iter().enumerate().collect();
        rows.sort_by_key(|(_, row)| std::cmp::Reverse(row.date));
        for (n, row) in rows.into_iter().take(room::HISTORY) {
            reading.prose(What::OfRow { field: "note", list: "review", row: n + 1 }, row.note.as_ref(), room::CELL);
        }
    }
    if let Some(milestone) = record.as_kind::<Milestone>() {
        let mut rows: Vec<_> = milestone.reforecast.iter().enumerate().collect();
        rows.sort_by_key(|(_, row)| std::cmp::Reverse(row.date));
        for (n, row) in rows.into_iter().take(room::HISTORY) {
            let what = What::OfRow { field: "reason", list: "reforecast", row: n + 1 };
            reading.prose(what, row.reason.as_ref(), room::CELL);
        }
    }
}

fn decision(reading: &mut Reading<'_>, decision: &Decision) {
    reading.person(What::Field("approver"), decision.approver.as_ref());
    reading.prose(What::Field("context"), decision.context.as_ref(), room::CONTEXT);
    reading.prose(What::Field("if_late"), decision.if_late.as_ref(), room::CELL);
    reading.prose(What::Field("recommendation"), decision.recommendation.as_ref(), room::CELL);
    let most = room::compared(decision.option.len());
    for option in &decision.option {
        let of_option = |field| What::OfOption { field, key: option.key.to_string() };
        reading.text(of_option("key"), &option.key, room::KEY);
        reading.prose(of_option("title"), Some(&option.title), room::OPTION);
        reading.prose(of_option("scope"), option.scope.as_ref(), most);
        reading.prose(of_option("pros"), Some(&joined(&option.pros)), most);
        reading.prose(of_option("cons"), Some(&joined(&option.cons)), most);
    }
}

fn gate(reading: &mut Reading<'_>, gate: &Gate) {
    for (n, criterion) in gate.criterion.iter().enumerate() {
        let what = |field| What::OfRow { field, list: "criterion", row: n + 1 };
        reading.text(what("category"), criterion.category.as_deref().unwrap_or_default(), room::NAME);
        if !criterion.is_met() {
            reading.prose(what("text"), Some(&criterion.text), room::LINE);
            reading.person(what("owner"), criterion.owner.as_ref());
            reading.person(what("waived_by"), criterion.waived_by.as_ref());
        }
    }
    for (n, signoff) in gate.signoff.iter().enumerate().filter(|(_, s)| s.date.is_none()) {
        reading.text(What::OfRow { field: "role", list: "signoff", row: n + 1 }, &signoff.role, room::NAME);
    }
}

/// Lines as they stand in one cell.
fn joined(lines: &Lines) -> Prose {
    Prose(lines.0.iter().map(|line| &*line.0).collect::<Vec<_>>().join("; ").into())
}

/// A text as readers see it: without marks of emphasis, code and links.
fn shown(prose: &Prose, words: &Words) -> String {
    as_read(&markdown::parse_inline(&prose.0).0, words)
}

/// The same of a text that is parsed; figures that are computed are about as long as one.
pub fn as_read(inlines: &[Inline], words: &Words) -> String {
    markdown::to_inline_text(inlines, &AsWritten(words))
}

/// Records by the ids that stand there.
struct AsWritten<'a>(&'a Words);

impl Resolve for AsWritten<'_> {
    fn record(&self, target: &str) -> RecordLink {
        let id = target.rsplit('/').next().unwrap_or(target);
        RecordLink::Found { href: String::new(), text: id.to_string(), title: String::new() }
    }
    fn call_inline(&self, _: &Call, out: &mut String) {
        // About as long as a figure.
        out.push_str("0000000000");
    }
    fn call_block(&self, _: &Call, _: &mut String) {}
    fn asset(&self, _: &str) -> Option<String> {
        None
    }
    fn heading_base(&self) -> u8 {
        1
    }
    fn words(&self) -> &Words {
        self.0
    }
}
