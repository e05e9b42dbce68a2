//! Why the evidence is what it is.

use crate::metrics::Rag;
use crate::record::Record;
use crate::words::{Sentence, Words};
use std::sync::Arc;

/// The rule of a workstream's own figure.
pub(super) const WORKSTREAM_FIGURE: &str = "workstream-figure";

/// Records named in a sentence before "and N more".
const NAMED: usize = 3;

/// A reason: a rule that applied, with its numbers and records.
#[derive(Debug, Clone)]
pub struct Reason {
    /// How grave.
    pub rag: Rag,
    /// The rule, such as `milestone-slip`.
    pub rule: &'static str,
    /// A sentence for a sponsor, with numbers and a full stop.
    pub text: Sentence,
    /// Ids of the records that it is made from.
    pub records: Vec<String>,
    /// The workstream that it is about, where it does not hold for the program as a whole: shown beside a green above
    /// it, never hidden by it.
    pub workstream: Option<String>,
}

impl Reason {
    /// A reason that holds for the whole program.
    pub(super) fn new(rag: Rag, rule: &'static str, text: Sentence, records: Vec<String>) -> Self {
        Reason { rag, rule, text, records, workstream: None }
    }

    /// That nothing is known, and what is missing.
    pub(super) fn grey(text: Sentence) -> Self {
        Reason::new(Rag::Grey, "no-data", text, Vec::new())
    }

    /// That nothing is beyond a limit.
    pub(super) fn green(text: Sentence) -> Self {
        Reason::new(Rag::Green, "within-limits", text, Vec::new())
    }

    /// Marks it as one of a workstream.
    pub(super) fn of_workstream(mut self, workstream: &str) -> Self {
        self.workstream = Some(workstream.to_string());
        self
    }

    /// What it makes of the dimension or the whole: a workstream reported red makes the whole amber at least; a
    /// workstream's own figure is shown, but only the program's counts.
    pub(super) fn weight(&self) -> Rag {
        match (self.rule, &self.workstream) {
            (WORKSTREAM_FIGURE, _) => Rag::Grey,
            (_, Some(_)) => self.rag.min(Rag::Amber),
            (_, None) => self.rag,
        }
    }
}

/// Most severe first; within one colour the program's before a workstream's, else as they were found.
pub(super) fn in_order(mut reasons: Vec<Reason>) -> Vec<Reason> {
    reasons.sort_by_key(|r| (std::cmp::Reverse(r.rag), r.workstream.is_some()));
    reasons
}

/// What follows from reasons.
pub(super) fn rag(reasons: &[Reason]) -> Rag {
    reasons.iter().map(Reason::weight).max().unwrap_or(Rag::Grey)
}

/// Ids of records.
pub(super) fn ids<'r>(records: impl IntoIterator<Item = &'r Arc<Record>>) -> Vec<String> {
    records.into_iter().map(|r| r.id().to_string()).collect()
}

/// `M-13 Penetration test`.
pub(super) fn name(record: &Record) -> String {
    if record.title().is_empty() { record.id().to_string() } else { format!("{} {}", record.id(), record.title()) }
}

/// The first three of several that are named each in its own way, and how many more there are.
pub(super) fn some_of<T>(all: &[T], w: &Words, name: impl FnMut(&T) -> String) -> String {
    first_of(all, w, name, |first, more| w.evidence_and_more(first, more))
}

/// The first three of several, and how many more there are as `and_more` says it.
pub(super) fn first_of<T>(
    all: &[T],
    w: &Words,
    name: impl FnMut(&T) -> String,
    and_more: impl FnOnce(String, usize) -> String,
) -> String {
    let first = all.iter().take(NAMED).map(name).collect::<Vec<_>>().join(w.evidence_apart());
    match all.len().saturating_sub(NAMED) {
        0 => first,
        more => and_more(first, more),
    }
}

/// A share as percent: `16.7 %`.
pub(super) fn percent(share: f64, w: &Words) -> String {
    w.number_percent(w.number(share * 100.0, 1))
}
