//! The lanes of a program's charts: its workstreams, and one for what belongs to none.

use crate::portfolio::ProgramView;
use crate::record::workstream::Workstream;
use crate::record::{Person, Record};

/// Lanes as charts know them.
pub(super) struct Lanes {
    /// Id, name and lead of each workstream.
    workstreams: Vec<(String, String, String)>,
    /// Names of further lanes, with a remark.
    more: Vec<(String, String)>,
}

impl Lanes {
    /// The workstreams in the order of the records.
    pub(super) fn of(program: &ProgramView) -> Lanes {
        let of = program
            .of::<Workstream>()
            .map(|(record, w)| (record.id().to_owned(), record.title().to_owned(), name(program, &w.lead)));
        Lanes { workstreams: of.collect(), more: Vec::new() }
    }

    /// The lane of a record: that of its workstream.
    pub(super) fn place(&mut self, program: &ProgramView, record: &Record) -> usize {
        let workstream = record.workstream.as_ref().and_then(|w| program.find(w.text()?));
        workstream
            .and_then(|w| self.workstream(w.id()))
            .unwrap_or_else(|| self.named_lane(program.words.roadmap_chart_whole(), ""))
    }

    /// The lane of a workstream.
    pub(super) fn workstream(&self, id: &str) -> Option<usize> {
        self.workstreams.iter().position(|(own, ..)| own == id)
    }

    /// The lane of this name, made where there is none yet.
    pub(super) fn named_lane(&mut self, title: &str, note: &str) -> usize {
        let at = self.more.iter().position(|(own, _)| own == title).unwrap_or_else(|| {
            self.more.push((title.to_owned(), note.to_owned()));
            self.more.len() - 1
        });
        self.workstreams.len() + at
    }

    /// Name and remark of each lane.
    pub(super) fn named(self) -> Vec<(String, String)> {
        self.workstreams.into_iter().map(|(_, title, lead)| (title, lead)).chain(self.more).collect()
    }
}

/// The name of a person or role: of a declared person the title.
fn name(program: &ProgramView, person: &Person) -> String {
    let text = person.text().unwrap_or(program.words.frame_restricted());
    program.find(text).map_or(text, |record| record.title()).to_owned()
}
