//! The whole, from its dimensions.

use super::reason::{in_order, rag as of_reasons};
use super::{Case, DimensionEvidence, Reason, workstreams};
use crate::config::rule_limit;
use crate::metrics::Rag;
use crate::record::metric::Dimension;
use crate::words::{Sentence, Words};

/// Red if schedule, cost or risk is red, or two others are; amber if any is red or amber, or if a workstream was
/// reported red; else green, and grey where nothing is known.
pub(super) fn judge(case: &Case<'_>, dimensions: &[DimensionEvidence]) -> (Rag, Vec<Reason>) {
    let decisive =
        |d: &&DimensionEvidence| matches!(d.dimension, Dimension::Schedule | Dimension::Cost | Dimension::Risk);
    let red: Vec<&DimensionEvidence> = dimensions.iter().filter(|d| d.rag == Rag::Red).collect();
    let others = red.iter().filter(|d| !decisive(d)).count() as f64;
    let worst = dimensions.iter().map(|d| d.rag).max().unwrap_or(Rag::Grey);
    let own = if red.iter().any(decisive) || (others > 0.0 && others >= case.limit(&rule_limit::OTHERS_RED)) {
        Rag::Red
    } else {
        worst.min(Rag::Amber)
    };
    let children = workstreams::reported_red(case);
    let mut reasons: Vec<Reason> = dimensions.iter().filter(|d| d.rag >= Rag::Amber).flat_map(said).collect();
    let rag = own.max(of_reasons(&children));
    reasons.extend(children);
    reasons.extend(dimensions.iter().flat_map(|d| &d.reasons).filter(|r| r.workstream.is_some()).cloned());
    if rag < Rag::Amber {
        reasons.push(match own {
            Rag::Grey => Reason::grey(Sentence::plain(Words::evidence_overall_none)),
            _ => Reason::green(Sentence::plain(Words::evidence_overall_green)),
        });
    }
    (rag, in_order(reasons))
}

/// The gravest reason of a dimension, under its name.
fn said(dimension: &DimensionEvidence) -> Option<Reason> {
    let first = dimension.main_reason()?;
    let (name, rag, why) = (dimension.dimension.word(), dimension.rag.word(), first.text.clone());
    let text = Sentence::new(move |w| w.evidence_dimension_is(rag, w.term("dimension", name), why.say(w)));
    Some(Reason { rag: dimension.rag, text, workstream: None, ..first.clone() })
}
