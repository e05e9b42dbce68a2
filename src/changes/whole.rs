//! What moved as a whole: status, figures, money.

use super::Sides;
use crate::config::Settings;
use crate::evidence::{self, Evidence};
use crate::metrics::{self, Better, Definition, Kpi, Rag, Said, Unit};
use crate::record::metric::Dimension;
use crate::record::report::ReportedRag;
use crate::words::Words;

/// A status as reported, beside what the records said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judged {
    /// As reported.
    pub reported: Option<ReportedRag>,
    /// What the records said.
    pub evidence: Rag,
}

/// A dimension at two moments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DimensionMove {
    /// Which.
    pub dimension: Dimension,
    /// Then.
    pub then: Judged,
    /// Now.
    pub now: Judged,
}

/// A figure at two moments.
#[derive(Debug, Clone)]
pub struct FigureMove {
    /// What it is.
    pub definition: &'static Definition,
    /// Its unit.
    pub unit: Unit,
    /// The value then; none where nothing could be measured.
    pub then: Option<f64>,
    /// The value now.
    pub now: Option<f64>,
    /// How each stands to its limits.
    pub rag: (Rag, Rag),
    /// Whether now is better (true) or worse (false); none where it cannot be said.
    pub better: Option<bool>,
}

impl FigureMove {
    /// A value of it as readers see it, "n/a" where there is none.
    pub fn shown(&self, value: Option<f64>, w: &Words) -> String {
        Said { definition: self.definition, value, unit: self.unit, n: 0 }.said(w)
    }
}

/// Everything at two moments that is not of one record.
#[derive(Debug, Clone)]
pub struct Whole {
    /// The overall status then.
    pub then: Judged,
    /// The overall status now.
    pub now: Judged,
    /// By dimension, in the order in which they are shown.
    pub dimensions: Vec<DimensionMove>,
    /// Figures that read differently, in the order in which they are shown.
    pub figures: Vec<FigureMove>,
    /// The estimate at completion then and now, in the program's currency, where it reads differently.
    pub cost: Option<(f64, f64)>,
}

/// Status and figures of both sides by the same functions. No limits of then are known but those of then's records.
pub(super) fn compare(sides: &Sides<'_>, settings: &Settings) -> Whole {
    let measured = metrics::snapshot(settings, sides.then);
    let then = evidence::judge(sides.then, &measured, settings);
    let now = evidence::judge(sides.now, sides.measured, settings);
    let overall = |e: &Evidence| Judged { reported: e.reported, evidence: e.overall };
    let dimensions = now.dimensions.iter().filter_map(|d| {
        let before = then.dimension(d.dimension)?;
        let judged = |d: &evidence::DimensionEvidence| Judged { reported: d.reported, evidence: d.rag };
        Some(DimensionMove { dimension: d.dimension, then: judged(before), now: judged(d) })
    });
    let figures =
        sides.measured.kpis.iter().filter_map(|kpi| figure(measured.kpi(kpi.definition.key)?, kpi, &settings.english));
    let eac = |m: &metrics::Measured| m.cost.as_ref().map(|c| c.eac);
    Whole {
        then: overall(&then),
        now: overall(&now),
        dimensions: dimensions.collect(),
        figures: figures.collect(),
        cost: eac(&measured).zip(eac(sides.measured)).filter(|(a, b)| (a - b).abs() >= 0.5),
    }
}

fn figure(then: &Kpi, now: &Kpi, w: &Words) -> Option<FigureMove> {
    (then.shown(w) != now.shown(w)).then(|| FigureMove {
        definition: now.definition,
        unit: now.unit,
        then: then.figure.value,
        now: now.figure.value,
        rag: (then.rag, now.rag),
        better: then.figure.value.zip(now.figure.value).and_then(|(a, b)| is_better(now.better, a, b)),
    })
}

fn is_better(better: Better, then: f64, now: f64) -> Option<bool> {
    let (before, after) = match better {
        Better::Up => (then, now),
        Better::Down => (-then, -now),
        Better::Zero => (-then.abs(), -now.abs()),
    };
    (before != after).then_some(after > before)
}
