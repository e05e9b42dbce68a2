//! `roadmap.html`: the whole way, by workstream, and what waits for what.

use super::example;
use super::lists::{ROOT, Said};
use super::milestones::milestone_table;
use super::titles;
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::milestone::{Commitment, Milestone};
use crate::report::figures::{self, Subject};
use crate::report::html::Html;
use crate::report::page::{Part, Section};
use crate::report::site::Site;
use crate::words::Words;
use std::sync::Arc;

/// The chart, then what is promised to others.
pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let w = site.words;
    let figure = Subject::of(site, program).and_then(|subject| figures::draw("roadmap", &subject));
    let Some(figure) = figure.filter(|f| !f.wide.is_empty()) else { return empty(w) };
    let mut sections =
        vec![Section::new("roadmap", w.roadmap_chart(), "").with(Part::figure_below_heading(&figure, w))];
    let outside = |m: &&Milestone| m.commitment == Some(Commitment::External) && m.cancelled.is_none();
    let mut promised: Vec<(&Arc<Record>, &Milestone)> =
        program.of::<Milestone>().filter(|(_, m)| outside(m) && m.actual.is_none()).collect();
    promised.sort_by_key(|(r, m)| (m.expected(), r.id().to_string()));
    if !promised.is_empty() {
        sections.push(
            Section::new("promised", w.roadmap_promised(), titles::promises(&promised, program.as_of, w))
                .with(milestone_table(site, &promised, ROOT).part()),
        );
    }
    let mut next: Vec<(&Arc<Record>, &Milestone)> =
        program.of::<Milestone>().filter(|(_, m)| m.actual.is_none() && m.cancelled.is_none()).collect();
    next.sort_by_key(|(r, m)| (m.expected(), r.id().to_string()));
    if !next.is_empty() {
        sections.push(
            Section::new("ahead", w.roadmap_ahead(), titles::ahead(&next, program.as_of, w))
                .with(milestone_table(site, &next, ROOT).part())
                .with(Part::Note { html: Html::text(w.milestones_all()).link("milestones.html") }),
        );
    }
    Said { heading: figure.headline, sub: Html::none(), sections }
}

fn empty(w: &Words) -> Said {
    let part = Part::Empty { text: w.roadmap_empty().into(), toml: example::milestones(w) };
    Said {
        heading: w.roadmap_none().into(),
        sub: Html::none(),
        sections: vec![Section::new("none", "", "").with(part)],
    }
}
