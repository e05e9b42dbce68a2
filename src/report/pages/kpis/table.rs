//! Measures in a table, and by workstream.

use crate::chart::sparkline;
use crate::metrics::{Kpi, Rag};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::report::html::{self, Html};
use crate::report::marks::Standing;
use crate::report::page::{Cell, Table};
use crate::words::Words;
use std::sync::Arc;

/// Measures with their value, trend, target and standing.
pub(in crate::report::pages) fn kpi_table(kpis: &[&Kpi], w: &Words) -> Table {
    let now = format!("#{}", w.kpis_now());
    let heads = [w.kpis_head(), &now, w.kpis_trend(), w.kpis_target(), "#n", w.kpis_against()];
    let mut table = Table::new(w.kpis_caption(), "tight kpi", &heads);
    for kpi in kpis {
        let target = kpi
            .limits
            .target
            .map_or(String::new(), |t| format!("{} {}", kpi.definition.better.sign(), kpi.definition.unit.show(t, w)));
        let spark = sparkline::sparkline(
            &sparkline::Input { points: kpi.trend.clone(), target: kpi.limits.target, target_words: target.clone() },
            |value| kpi.show(value, w),
            w,
        );
        let link = Html::text(&kpi.name(w)).link(&format!("kpis.html#{}", anchor(kpi)));
        let name = link.second(Html::text(&kpi.reason(w).unwrap_or_default()));
        let mark = html::rag_mark(kpi.rag.word(), w);
        let standing = match Standing::of(kpi) {
            Standing::Missed => mark.second(Html::text(w.kpis_missed())),
            Standing::TargetMissed => Html::text(w.kpis_target_missed()),
            Standing::TargetMet => Html::text(w.kpis_target_met()),
            // What has a value but no limits is not without evidence.
            Standing::Colour(Rag::Grey) if !kpi.is_bare() => Html::text(w.kpis_unlimited()).within("span", "dim"),
            Standing::Colour(_) => mark,
        };
        table.row(vec![
            Cell::head(name),
            Cell::of(Html::text(&kpi.shown(w)).strong()),
            Cell::of(Html::printed(spark.svg)),
            Cell::classed(Html::text(&target), "nowrap"),
            Cell::of(Html::text(&kpi.figure.n.to_string())),
            Cell::of(standing),
        ]);
    }
    table
}

/// The figure of each workstream that has one.
pub(super) fn segment_table(program: &ProgramView, all: &[Kpi], words: &Words) -> Table {
    let workstreams: Vec<&Arc<Record>> = program.of_kind("workstream").collect();
    let mut heads = vec![words.kpis_head().to_string()];
    heads.extend(workstreams.iter().map(|w| format!("#{}", w.title())));
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let mut table = Table::new(words.kpis_by_workstream_caption(), "stack tight", &heads);
    for kpi in all.iter().filter(|k| !k.by_workstream.is_empty()) {
        let cell = |w: &&Arc<Record>| {
            let figure = kpi.by_workstream.iter().find(|(id, _)| id == w.id()).and_then(|(_, f)| f.value);
            // What is not known must not stand out among what is.
            let none = || Html::text(words.number_none()).within("span", "dim");
            Cell::of(figure.map_or_else(none, |v| Html::text(&kpi.show(v, words))))
        };
        let mut cells = vec![Cell::head(Html::text(&kpi.name(words)))];
        cells.extend(workstreams.iter().map(cell));
        table.row(cells);
    }
    table
}

/// Where a measure stands on its page.
fn anchor(kpi: &Kpi) -> &'static str {
    if kpi.figure.value.is_some() { kpi.definition.key } else { "bare" }
}
