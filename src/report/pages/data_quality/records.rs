//! Records that nobody updates, records that nobody owns, measures that lack a field.

use super::super::kpis;
use super::super::lists::ROOT;
use crate::metrics::Kpi;
use crate::portfolio::ProgramView;
use crate::record::dependency::Dependency;
use crate::record::{Data, Record, Value};
use crate::report::html::{self, Html};
use crate::report::page::{Cell, Section, Table};
use crate::report::site::{Site, id_link, title_link};
use crate::words::Words;
use chrono::NaiveDate;
use std::sync::Arc;

/// An open record without a dated entry in so many days is not kept up to date.
pub(super) const STALE: i64 = 60;

/// Open records with the day of their last entry, the oldest first.
pub(super) fn stale(program: &ProgramView) -> Vec<(&Arc<Record>, NaiveDate)> {
    let open = program.records().filter(|r| r.data.is_open() == Some(true));
    let mut out: Vec<(&Arc<Record>, NaiveDate)> = open
        .filter_map(|r| Some((r, last_entry(r, program.as_of)?)))
        .filter(|(_, day)| (program.as_of - *day).num_days() > STALE)
        .collect();
    out.sort_by_key(|(r, day)| (*day, r.kind.name.clone(), r.id().to_string()));
    out
}

/// The latest day up to `as_of` on which something of a record is dated: raised, reviewed, moved, done in part. Plans
/// are no entries: days that a kind counts as its past, and days of its histories, are.
fn last_entry(record: &Record, as_of: NaiveDate) -> Option<NaiveDate> {
    let mut days = Vec::new();
    for (name, value) in record.data.values() {
        if record.kind.past.iter().any(|p| p == name) || record.kind.histories.iter().any(|h| h == name) {
            dated(&value, &mut days);
        }
    }
    let blocked = record.as_kind::<Dependency>().and_then(|d| d.blocked.as_ref()?.since);
    days.into_iter().chain(blocked).filter(|day| *day <= as_of).max()
}

/// Days, and the `date` of rows.
fn dated(value: &Value<'_>, out: &mut Vec<NaiveDate>) {
    match value {
        Value::Date(day) => out.push(*day),
        Value::List(rows) => rows.iter().for_each(|row| dated(row, out)),
        Value::Table(cells) => cells.iter().filter(|(name, _)| *name == "date").for_each(|(_, v)| dated(v, out)),
        _ => {}
    }
}

/// Open records that name nobody.
pub(super) fn unowned(program: &ProgramView) -> Vec<&Arc<Record>> {
    let lacks = |r: &&Arc<Record>| r.owner.is_none() && !matches!(r.data, Data::Program(_) | Data::Workstream(_));
    program.records().filter(|r| r.data.is_open() == Some(true)).filter(lacks).collect()
}

pub(super) fn stale_section(
    site: &Site<'_>,
    program: &ProgramView,
    stale: &[(&Arc<Record>, NaiveDate)],
) -> Option<Section> {
    let w = site.words;
    let heads = [
        w.record_head_id(),
        w.quality_record(),
        w.field_owner(),
        &format!("#{}", w.quality_last_entry()),
        &format!("#{}", w.quality_age()),
    ];
    let mut table = Table::new(w.quality_stale_caption(), "stack tight", &heads);
    for (record, day) in stale {
        let owner = record.owner.as_ref().map(|o| site.person(&record.scope, o, ROOT));
        table.row(vec![
            Cell::classed(id_link(record, ROOT), "id"),
            Cell::head(title_link(record, ROOT).second(Html::text(site.kind(&record.kind)))),
            Cell::of(owner.unwrap_or_else(|| Html::text(w.frame_nobody()).within("span", "bad"))),
            Cell::classed(html::full_day(*day, w), "nowrap"),
            Cell::of(Html::text(&w.days((program.as_of - *day).num_days()))),
        ]);
    }
    (!stale.is_empty()).then(|| {
        Section::new("stale", w.quality_stale(), w.quality_stale_heading(stale.len(), STALE))
            .why(Html::text(w.quality_stale_why()))
            .with(table.part())
    })
}

pub(super) fn unowned_section(site: &Site<'_>, unowned: &[&Arc<Record>]) -> Option<Section> {
    let w = site.words;
    let heads = [w.record_head_id(), w.quality_record(), w.field_due()];
    let mut table = Table::new(w.quality_unowned_caption(), "stack tight", &heads);
    for record in unowned {
        let none = || Html::text(w.raid_no_date()).within("span", "bad");
        let due = record.data.due().map_or_else(none, |d| html::day(d, site.view.as_of, site.words));
        table.row(vec![
            Cell::classed(id_link(record, ROOT), "id"),
            Cell::head(title_link(record, ROOT).second(Html::text(site.kind(&record.kind)))),
            Cell::classed(due, "nowrap"),
        ]);
    }
    (!unowned.is_empty()).then(|| {
        Section::new("unowned", w.quality_unowned(), w.quality_unowned_heading(unowned.len()))
            .why(Html::text(w.quality_unowned_why()))
            .with(table.part())
    })
}

pub(super) fn bare_section(bare: &[&Kpi], w: &Words) -> Option<Section> {
    (!bare.is_empty()).then(|| {
        Section::new("measures", w.quality_bare_toc(), w.quality_bare_heading(bare.len()))
            .why(Html::text(w.quality_bare_why()))
            .with(kpis::bare_table(bare, w).part())
    })
}
