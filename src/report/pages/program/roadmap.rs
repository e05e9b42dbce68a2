//! The way by workstream.

use crate::portfolio::ProgramView;
use crate::report::figures;
use crate::report::html::{self, Html, slot};
use crate::report::page::{Part, Section};
use crate::report::site::Site;

/// The roadmap; none where nothing is on it.
pub(super) fn section(site: &Site<'_>, program: &ProgramView) -> Option<Section> {
    let figure = Some(figures::roadmap::in_brief(program)).filter(|f| !f.wide.is_empty())?;
    let w = site.words;
    let section = Section::new("roadmap", w.roadmap_chart(), figure.headline.clone());
    Some(section.with(Part::figure_below_heading(&figure, w)).with(Part::Note {
        html: html::fill(&w.program_whole(slot(0)), [Html::text(w.program_whole_link()).link("roadmap.html")]),
    }))
}
