//! The way by workstream.

use crate::metrics::Measured;
use crate::portfolio::ProgramView;
use crate::report::figures::{self, Subject};
use crate::report::html::Html;
use crate::report::page::{Part, Section};

/// The roadmap; none where nothing is on it.
pub(super) fn section(program: &ProgramView, measured: &Measured) -> Option<Section> {
    let figure = figures::draw("roadmap", &Subject { program, measured }).filter(|f| !f.wide.is_empty())?;
    let section = Section::new("roadmap", "Roadmap", figure.headline.clone());
    Some(section.with(Part::figure_below_heading(&figure)).with(Part::Note {
        html: Html::text("Promises to others, and what is ahead: ").then(Html::text("roadmap").link("roadmap.html")),
    }))
}
