//! Everything that changed of a program in plain text, for printers.

use super::headline::{basis, headline};
use super::tell::{Tell, Told, ended};
use crate::changes::{ChangeKind, Changes, Entry, Judged, KINDS};
use crate::report::marks;
use crate::report::site::Site;
use crate::words::Words;

/// What changed of a program.
#[derive(Debug, Clone)]
pub struct Digest {
    /// The program's title.
    pub program: String,
    /// The sentence on top, without a full stop.
    pub headline: String,
    /// What was compared, and what cannot be known.
    pub basis: String,
    /// The status as a whole, and of each dimension that moved.
    pub status: Vec<StatusLine>,
    /// Figures that moved.
    pub figures: Vec<FigureLine>,
    /// Changes of records, by kind.
    pub groups: Vec<Group>,
}

/// A status then and now, in words.
#[derive(Debug, Clone)]
pub struct StatusLine {
    /// Of what.
    pub name: String,
    /// Reported and evidence then.
    pub then: (String, String),
    /// Reported and evidence now.
    pub now: (String, String),
}

/// A figure then and now.
#[derive(Debug, Clone)]
pub struct FigureLine {
    /// Its name.
    pub name: String,
    /// Then.
    pub then: String,
    /// Now.
    pub now: String,
    /// "better", "worse", or nothing.
    pub turn: &'static str,
}

/// Changes of one kind.
#[derive(Debug, Clone)]
pub struct Group {
    /// "Two dates slipped".
    pub heading: String,
    /// What matters more first.
    pub lines: Vec<Line>,
}

/// A change of a record.
#[derive(Debug, Clone)]
pub struct Line {
    /// The record's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The sentence after the title.
    pub runs: Vec<Told>,
    /// The reason that the record gives; empty for none.
    pub note: String,
    /// Whether no dated entry explains it.
    pub undated: bool,
}

/// "Two dates slipped".
pub fn counted(kind: &ChangeKind, entries: &[&Entry], w: &Words) -> String {
    let attempts = entries.iter().filter(|e| e.is_attempt()).count();
    match attempts {
        0 => (kind.counted)(w, entries.len()),
        n if n == entries.len() => w.changes_re_baselined_attempted(n),
        n => w.changes_re_baselined_mixed(n, entries.len()),
    }
}

/// Lays out what changed of a program of a site, in the words of a language.
pub fn digest(site: &Site<'_>, changes: &Changes, w: &Words) -> Digest {
    let tell = Tell::new(site, &changes.slug, w);
    let groups = KINDS.iter().filter_map(|kind| {
        let entries = changes.of(kind);
        let lines: Vec<Line> = entries
            .iter()
            .map(|entry| Line {
                id: entry.record.clone(),
                title: entry.title.clone(),
                runs: tell.runs(entry),
                note: ended(&tell.note(entry)),
                undated: entry.undated,
            })
            .collect();
        (!lines.is_empty()).then(|| Group { heading: counted(kind, &entries, w), lines })
    });
    Digest {
        program: site.view.program(&changes.slug).map_or(changes.slug.as_str(), |p| p.title()).to_string(),
        headline: headline(changes, site.view.as_of, w),
        basis: basis(&changes.since, w),
        status: status(changes, w),
        figures: figures(changes, tell.currency, w),
        groups: groups.collect(),
    }
}

fn status(changes: &Changes, w: &Words) -> Vec<StatusLine> {
    let words =
        |j: Judged| (marks::reported_word(j.reported, w).to_string(), marks::evidence_word(j.evidence, w).to_string());
    let whole = &changes.whole;
    let overall = StatusLine { name: w.since_overall().into(), then: words(whole.then), now: words(whole.now) };
    let moved = whole.dimensions.iter().filter(|d| d.then != d.now);
    let rest = moved.map(|d| StatusLine {
        name: w.term("dimension", d.dimension.word()).into(),
        then: words(d.then),
        now: words(d.now),
    });
    std::iter::once(overall).chain(rest).collect()
}

/// Figures that read differently, the estimate at completion first.
pub(in crate::report) fn figures(changes: &Changes, currency: &str, w: &Words) -> Vec<FigureLine> {
    let cost = changes.whole.cost.map(|(then, now)| FigureLine {
        name: w.since_cost().into(),
        then: w.money(then, currency),
        now: w.money(now, currency),
        turn: if now > then { "worse" } else { "better" },
    });
    let rest = changes.whole.figures.iter().map(|f| FigureLine {
        name: f.definition.name(w),
        then: f.shown(f.then, w),
        now: f.shown(f.now, w),
        turn: match f.better {
            Some(true) => "better",
            Some(false) => "worse",
            None => "",
        },
    });
    cost.into_iter().filter(|f| f.then != f.now).chain(rest).collect()
}
