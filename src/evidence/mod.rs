//! What the records say of a program, beside what its report says.
//!
//! To add a dimension: write `evidence/<dimension>.rs` with a function from a [`Case`] to reasons and add one line to
//! [`DIMENSIONS`]. Rules and limits are those of the contract, section 6; a reason names its rule, the numbers and the
//! records. An override of the report is shown beside the evidence and never changes it.

mod benefits;
mod case;
mod contest;
mod cost;
mod direction;
mod governance;
mod history;
mod overall;
mod quality;
mod reason;
mod resources;
mod risk;
mod rules;
mod schedule;
mod scope;
mod verdict;
mod workstreams;

pub use case::Case;
pub use contest::Contest;
pub use direction::Direction;
pub use history::{LONGEST, Moment, history};
pub use reason::Reason;
pub use rules::{Bound, EvidenceRule, RULES};
pub use scope::unapproved as unapproved_additions;
pub use verdict::{Staleness, Verdict, cadence, last_report, staleness};
pub use workstreams::WorkstreamEvidence;

use crate::config::Settings;
use crate::metrics::{Measured, Rag};
use crate::portfolio::ProgramView;
use crate::record::metric::Dimension;
use crate::record::report::{Report, ReportedRag};
use crate::words::{Sentence, Words};

/// A function that judges one dimension; it answers at least one reason.
type Judge = fn(&Case<'_>) -> Vec<Reason>;

/// Every dimension with its judge, in the order in which they are shown.
pub static DIMENSIONS: &[(Dimension, Judge)] = &[
    (Dimension::Schedule, schedule::judge),
    (Dimension::Scope, scope::judge),
    (Dimension::Cost, cost::judge),
    (Dimension::Risk, risk::judge),
    (Dimension::Quality, quality::judge),
    (Dimension::Benefits, benefits::judge),
    (Dimension::Resources, resources::judge),
    (Dimension::Governance, governance::judge),
];

/// What the records say of one dimension.
#[derive(Debug, Clone)]
pub struct DimensionEvidence {
    /// Which.
    pub dimension: Dimension,
    /// What follows from the reasons.
    pub rag: Rag,
    /// Why, most severe first; never empty.
    pub reasons: Vec<Reason>,
    /// What the last report says of it.
    pub reported: Option<ReportedRag>,
    /// How the report stands to the evidence.
    pub verdict: Verdict,
    /// Where the last report contests the evidence.
    pub contests: Vec<Contest>,
}

impl DimensionEvidence {
    /// The reason that made it what it is: the gravest that holds for the whole program.
    pub fn main_reason(&self) -> Option<&Reason> {
        self.reasons.iter().find(|r| r.weight() == self.rag).or(self.reasons.first())
    }
}

/// What the records say of a program.
#[derive(Debug, Clone)]
pub struct Evidence {
    /// The whole.
    pub overall: Rag,
    /// Why, most severe first: the dimensions that are not green, and workstreams reported red.
    pub reasons: Vec<Reason>,
    /// By dimension, in the order of [`DIMENSIONS`].
    pub dimensions: Vec<DimensionEvidence>,
    /// By workstream, those of which the last report speaks, in its order.
    pub workstreams: Vec<WorkstreamEvidence>,
    /// What the last report says of the whole.
    pub reported: Option<ReportedRag>,
    /// How the report stands to the evidence. A report can be a watermelon and stale at once: see `stale`.
    pub verdict: Verdict,
    /// That the last report is too old, or that there is none.
    pub stale: Option<Staleness>,
    /// Where the last report contests the evidence as a whole.
    pub contests: Vec<Contest>,
}

impl Evidence {
    /// What is left where the records of the day cannot be known: what was reported.
    fn unknown(mut self) -> Evidence {
        (self.overall, self.reasons, self.verdict) =
            (Rag::Grey, Vec::new(), verdict::compare(self.reported, Rag::Grey));
        for part in &mut self.dimensions {
            part.rag = Rag::Grey;
            part.verdict = verdict::compare(part.reported, Rag::Grey);
            part.reasons = vec![Reason::grey(Sentence::plain(Words::evidence_unknown_day))];
        }
        for part in &mut self.workstreams {
            (part.rag, part.reasons, part.unrated) = (Rag::Grey, Vec::new(), Vec::new());
            part.verdict = verdict::compare(Some(part.reported), Rag::Grey);
        }
        self
    }

    /// The reasons to be told first: of each dimension that is amber or red the main one, those of the whole program
    /// before those of a workstream, the gravest first.
    pub fn gravest(&self) -> Vec<&Reason> {
        let worst = self.dimensions.iter().filter(|d| d.rag >= Rag::Amber);
        let mut reasons: Vec<&Reason> = worst.filter_map(DimensionEvidence::main_reason).collect();
        reasons.sort_by_key(|r| (r.workstream.is_some(), std::cmp::Reverse(r.rag)));
        reasons
    }

    /// The evidence of a dimension.
    pub fn dimension(&self, dimension: Dimension) -> Option<&DimensionEvidence> {
        self.dimensions.iter().find(|d| d.dimension == dimension)
    }

    /// Where the report contests the evidence of a dimension; without one, of anything.
    pub fn contests_of(&self, dimension: Option<Dimension>) -> impl Iterator<Item = &Contest> {
        let whole = self.contests.iter().filter(move |_| dimension.is_none());
        let parts = self.dimensions.iter().filter(move |d| dimension.is_none_or(|asked| asked == d.dimension));
        whole.chain(parts.flat_map(|d| &d.contests))
    }

    /// What is reported of a dimension, or of the whole, and what the records say.
    pub fn pair(&self, dimension: Option<Dimension>) -> (Option<ReportedRag>, Rag) {
        match dimension {
            None => (self.reported, self.overall),
            Some(d) => self.dimension(d).map_or((None, Rag::Grey), |e| (e.reported, e.rag)),
        }
    }

    /// Every verdict on the whole, the gravest first: a watermelon may be stale as well.
    pub fn verdicts(&self) -> Vec<Verdict> {
        let stale = self.stale.is_some().then_some(Verdict::Stale);
        let compared = Some(self.verdict).filter(|v| stale.is_none() || v.is_comparison());
        match self.verdict {
            Verdict::Watermelon => compared.into_iter().chain(stale).collect(),
            _ => stale.into_iter().chain(compared).collect(),
        }
    }

    /// The one verdict to show where there is room for one.
    pub fn headline(&self) -> Verdict {
        self.verdicts().first().copied().unwrap_or(self.verdict)
    }
}

/// Judges a program as of its view's date. `measured` must be of the same view; [`crate::metrics::snapshot`] is enough.
pub fn judge(program: &ProgramView, measured: &Measured, settings: &Settings) -> Evidence {
    judge_beside(program, measured, settings, last_report(program).map(|(_, report)| report))
}

/// As [`judge`], beside a report of the reader's choice.
fn judge_beside(program: &ProgramView, measured: &Measured, settings: &Settings, report: Option<&Report>) -> Evidence {
    let case = Case { program, measured, settings };
    let contests = report.map(|r| contest::of(r, program.as_of)).unwrap_or_default();
    let about = |dimension| contests.iter().filter(|c| c.dimension == dimension).cloned().collect::<Vec<_>>();
    let dimensions: Vec<DimensionEvidence> = DIMENSIONS
        .iter()
        .map(|(dimension, judge)| {
            let reasons = reason::in_order(judge(&case));
            let rag = reason::rag(&reasons);
            let reported = report.and_then(|r| r.rag(*dimension));
            let verdict = verdict::compare(reported, rag);
            DimensionEvidence {
                dimension: *dimension,
                rag,
                reasons,
                reported,
                verdict,
                contests: about(Some(*dimension)),
            }
        })
        .collect();
    let (overall, reasons) = overall::judge(&case, &dimensions);
    let reported = report.and_then(|r| r.overall);
    Evidence {
        overall,
        reasons,
        dimensions,
        workstreams: report.map(|report| workstreams::beside(&case, report)).unwrap_or_default(),
        reported,
        verdict: if report.is_none() { Verdict::Stale } else { verdict::compare(reported, overall) },
        stale: staleness(program, settings),
        contests: about(None),
    }
}
