//! `documents.html`: lessons with what to do next time, then documents and the charter.

use super::actions::owner;
use super::lists::{ROOT, Said, nothing};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::lesson::Lesson;
use crate::report::html::{self, Html};
use crate::report::page::{Cell, Section, Table};
use crate::report::site::{Site, id_link, title_link};
use crate::report::text::Text;
use std::sync::Arc;

/// Documents, lessons, charter.
pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let w = site.words;
    let documents: Vec<_> = program.of_kind("document").collect();
    let mut lessons: Vec<(&Arc<Record>, &Lesson)> = program.of::<Lesson>().collect();
    // What nobody does anything about comes first, the newest of it before the others.
    lessons.sort_by_key(|(_, l)| (l.action.is_some(), std::cmp::Reverse(l.date)));
    let (mut sections, mut carried) = (Vec::new(), None);
    if !documents.is_empty() {
        sections.push(
            Section::new("document", w.kind_document_many(), w.titles_documents(documents.len()))
                .with(document_table(site, &documents).part()),
        );
    }
    if !lessons.is_empty() {
        let open = lessons.iter().filter(|(_, l)| l.action.is_none()).count();
        let heading = match open {
            0 => w.documents_lessons_carried().to_string(),
            n => w.documents_lessons_idle(n),
        };
        let section = Section::new("lesson", w.documents_lessons(), heading.as_str());
        sections.push(section.with(lesson_table(site, &lessons).part()));
        carried = Some(heading);
    }
    if sections.is_empty() {
        let mut said = nothing(program, "document", w.documents_none());
        said.sections.extend(charter(site, program));
        return said;
    }
    sections.extend(charter(site, program));
    let heading = match (documents.len(), carried) {
        (n, None) => w.titles_documents(n),
        (0, Some(carried)) => carried,
        (n, Some(carried)) => w.documents_heading(carried, w.documents_count(n)),
    };
    Said { heading, sub: Html::none(), sections }
}

fn charter(site: &Site<'_>, program: &ProgramView) -> Option<Section> {
    let (charter, w) = (program.charter()?, site.words);
    let end = program.program()?.end;
    let heading = w.documents_charter_plans(w.in_words(end, program.as_of));
    let mut table = Table::new(
        w.documents_charter(),
        "stack tight",
        &[w.documents_charter(), w.heads_owner(), w.documents_planned_finish()],
    );
    table.row(vec![
        Cell::head(title_link(charter, ROOT)),
        Cell::of(owner(site, charter, ROOT)),
        Cell::classed(html::full_day(end, w), "nowrap"),
    ]);
    Some(Section::new("program", w.documents_charter(), heading).with(table.part()))
}

/// Documents by title: their ids are the names of their files, and say the same.
fn document_table(site: &Site<'_>, documents: &[&Arc<Record>]) -> Table {
    let w = site.words;
    let owned = documents.iter().any(|r| r.owner.is_some());
    let mut heads = vec![w.heads_title()];
    heads.extend(owned.then(|| w.heads_owner()));
    let mut table = Table::new(w.kind_document_many(), "stack tight", &heads);
    for record in documents {
        let mut cells = vec![Cell::head(title_link(record, ROOT))];
        cells.extend(owned.then(|| Cell::of(owner(site, record, ROOT))));
        table.row(cells).of_workstream(site.workstream(record));
    }
    table
}

fn lesson_table(site: &Site<'_>, lessons: &[(&Arc<Record>, &Lesson)]) -> Table {
    let w = site.words;
    let heads =
        [w.documents_lesson(), w.field_what_happened(), w.documents_why(), w.documents_next_time(), w.kind_action()];
    let mut table = Table::new(w.documents_lessons_caption(), "stack", &heads);
    for (record, l) in lessons {
        let text = Text::of(site, record, ROOT);
        let action = match l.action.as_ref().map(|a| a.text().map(|t| site.find(&record.scope, t))) {
            None => html::tag(w.documents_no_action()),
            Some(None) => Html::text(w.frame_restricted()),
            Some(Some(found)) => found.map_or(Html::none(), |a| id_link(a, ROOT).second(Html::text(site.state(a)))),
        };
        table.row(vec![
            Cell::head(title_link(record, ROOT).second(html::day(l.date, site.view.as_of, site.words))),
            Cell::of(text.maybe(l.what_happened.as_ref())),
            Cell::of(text.maybe(l.cause.as_ref())),
            Cell::of(text.maybe(l.recommendation.as_ref())),
            Cell::of(action),
        ]);
    }
    table
}
