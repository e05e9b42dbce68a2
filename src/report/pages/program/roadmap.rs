//! The way by workstream.

use crate::portfolio::ProgramView;
use crate::report::figures;
use crate::report::html::Html;
use crate::report::page::{Part, Section};

/// The roadmap; none where nothing is on it.
pub(super) fn section(program: &ProgramView) -> Option<Section> {
    let figure = Some(figures::roadmap::in_brief(program)).filter(|f| !f.wide.is_empty())?;
    let section = Section::new("roadmap", "Roadmap", figure.headline.clone());
    Some(section.with(Part::figure_below_heading(&figure)).with(Part::Note {
        html:
            Html::text("Tasks, releases and every number: ").then(Html::text("the whole roadmap").link("roadmap.html")),
    }))
}
