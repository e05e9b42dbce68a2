//! Time: burn-up, slips, the next milestones.

use super::super::milestones::milestone_table;
use super::{ROOT, finish};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::milestone::Milestone;
use crate::report::figures::{self, Subject};
use crate::report::html::Html;
use crate::report::page::{Part, Section};
use crate::report::site::Site;
use std::sync::Arc;

pub(super) fn section(site: &Site<'_>, program: &ProgramView) -> Option<Section> {
    let subject = Subject::of(site, program)?;
    let burn_up = figures::draw("burn-up", &subject)?;
    let slip = figures::draw("slip", &subject)?;
    let w = site.words;
    let heading = match finish(program) {
        None => w.program_no_milestone().to_string(),
        Some((end, late)) if late != 0 && end < program.as_of => {
            let planned = end - chrono::Duration::days(late);
            w.program_finished(w.in_words(planned, program.as_of), w.in_words(end, program.as_of))
        }
        Some((end, late)) if late != 0 => {
            let planned = end - chrono::Duration::days(late);
            w.program_points_to(w.in_words(planned, program.as_of), w.in_words(end, program.as_of))
        }
        Some((end, _)) => w.program_finish_kept(w.in_words(end, program.as_of)),
    };
    let mut section = Section::new("schedule", w.program_schedule(), heading);
    // Without a milestone both would say the same.
    let drawn: &[_] = if burn_up.wide.is_empty() && slip.wide.is_empty() { &[&burn_up] } else { &[&burn_up, &slip] };
    let columns: Vec<Vec<Part>> = drawn.iter().map(|f| vec![Part::figure(f, w)]).collect();
    section = section.with(Part::Columns { class: "cols", columns });
    let mut next: Vec<(&Arc<Record>, &Milestone)> =
        program.of::<Milestone>().filter(|(_, m)| m.actual.is_none() && m.cancelled.is_none()).collect();
    next.sort_by_key(|(r, m)| (m.expected(), r.id().to_string()));
    if !next.is_empty() {
        next.truncate(8);
        section = section
            .with(Part::Heading { text: w.program_next_milestones().into() })
            .with(milestone_table(site, &next, ROOT).part())
            .with(Part::Note { html: Html::text(w.milestones_all()).link("milestones.html") });
    }
    Some(section)
}
