//! How to read marks and charts, and every measure with its value and limits.

use super::fit;
use super::frame::Frame;
use super::model::{Share, Size, Slide, SlidePart, SlideTable};
use super::words::{Look, Words};
use crate::chart::figure::KeyItem;
use crate::metrics::{Kpi, Rag, Unit};
use crate::report::marks::Standing;
use crate::words::Words as Catalogue;
use std::cmp::Reverse;

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let w = frame.words();
    let reading = reading(w);
    let (known, unknown): (Vec<&Kpi>, Vec<&Kpi>) = frame.measured.kpis.iter().partition(|k| k.figure.value.is_some());
    let names = |kpis: &[&Kpi]| kpis.iter().map(|kpi| Words::plain(kpi.title(w))).collect::<Vec<_>>();
    if known.is_empty() {
        let columns = unknown.chunks(unknown.len().div_ceil(3).max(1));
        let columns = columns.map(|kpis| vec![SlidePart::Bullets { heading: String::new(), items: names(kpis) }]);
        let columns = SlidePart::Columns { share: Share::Thirds, columns: columns.collect() };
        let measures =
            Slide::new("s-measures", w.appendix_measures(), w.appendix_measures_none()).sized(Size::R3).with(columns);
        return vec![reading, measures];
    }
    let note = (!unknown.is_empty()).then(|| {
        let names = names(&unknown).iter().map(Words::line).collect::<Vec<_>>().join(w.evidence_apart());
        SlidePart::note(Words::plain(w.appendix_unknown(names)))
    });
    std::iter::once(reading).chain(measures(known, note, w)).collect()
}

/// How to read marks and charts.
pub(super) fn reading(w: &Catalogue) -> Slide {
    let columns = vec![marks(w), charts(w), terms(w)];
    let reading = Slide::new("s-notation", w.appendix_reading(), w.appendix_same()).sized(Size::R2);
    reading.with(SlidePart::Columns { share: Share::Thirds, columns })
}

/// Every measure; where they take several slides, those beyond a limit first, and each title says what its slide holds.
fn measures(known: Vec<&Kpi>, note: Option<SlidePart>, w: &Catalogue) -> Vec<Slide> {
    let lay = |rows: &[(&Kpi, Vec<Words>)], title: String, note: Option<SlidePart>| {
        let mut table = table(w);
        table.rows = rows.iter().map(|(_, row)| row.clone()).collect();
        let mut slide = Slide::new("s-measures", title, w.appendix_measures_why()).with(SlidePart::Table(table));
        slide.body.extend(note);
        slide
    };
    let mut known: Vec<(&Kpi, Vec<Words>)> = known.into_iter().map(|kpi| (kpi, measure(kpi, w))).collect();
    let whole = lay(&known, w.appendix_measures().to_string(), note.clone());
    if fit::fits_on_one(whole.clone(), w) {
        return vec![whole];
    }
    known.sort_by_key(|(kpi, _)| Reverse(kpi.rag));
    let part = |from: usize, to: usize| {
        let rows = &known[from..to];
        lay(rows, holds(rows, w), note.clone().filter(|_| to == known.len()))
    };
    let fits = |from: usize, to: usize| fit::fits_on_one(part(from, to), w);
    fit::parts_of(known.len(), fits).into_iter().map(|rows| part(rows.start, rows.end)).collect()
}

/// How many of some measures are beyond which limit.
fn holds(rows: &[(&Kpi, Vec<Words>)], w: &Catalogue) -> String {
    let n = |test: fn(Rag) -> bool| rows.iter().filter(|(kpi, _)| test(kpi.rag)).count();
    let (red, amber) = (n(|rag| rag == Rag::Red), n(|rag| rag == Rag::Amber));
    // What has a value and no colour has no limits to be within.
    let (within, unlimited) = (n(|rag| rag == Rag::Green), n(|rag| rag == Rag::Grey));
    let parts = [
        (red, w.appendix_n_red(red)),
        (amber, w.appendix_n_amber(amber)),
        (within, w.appendix_n_within(within)),
        (unlimited, w.appendix_n_unlimited(unlimited)),
    ];
    let present: Vec<&str> = parts.iter().filter(|(n, _)| *n > 0).map(|(_, said)| said.as_str()).collect();
    w.appendix_measures_of(w.list(&present))
}

fn table(w: &Catalogue) -> SlideTable {
    SlideTable::new(w.appendix_measures_table())
        .column(w.kpis_head(), 5)
        .numbers(w.kpis_now(), 2)
        .numbers(w.kpis_target(), 2)
        .numbers(w.appendix_amber(), 2)
        .numbers(w.appendix_red(), 2)
        .column(w.appendix_made_from(), 11)
}

fn marks(w: &Catalogue) -> Vec<SlidePart> {
    let mut table = SlideTable::new(w.appendix_marks()).column(w.appendix_mark(), 5).column(w.appendix_meaning(), 19);
    let meanings = [
        ("green", w.appendix_green_word(), w.appendix_green_meaning()),
        ("amber", w.appendix_amber_word(), w.appendix_amber_meaning()),
        ("red", w.appendix_red_word(), w.appendix_red_meaning()),
        ("none", w.appendix_none_word(), w.appendix_none_meaning()),
    ];
    let explained = |word: &str, meaning: &str| Words::strong(format!("{word} ")).text(meaning);
    table.rows = meanings.map(|(mark, word, meaning)| vec![Words::mark(mark), explained(word, meaning)]).into();
    let heading = SlidePart::Bullets { heading: w.appendix_status().into(), items: Vec::new() };
    vec![heading, SlidePart::Table(table), SlidePart::note(Words::plain(w.appendix_marks_read()))]
}

fn charts(w: &Catalogue) -> Vec<SlidePart> {
    let items = vec![
        KeyItem::plan(w),
        KeyItem::actual(w),
        KeyItem::forecast(w),
        KeyItem::today(w),
        KeyItem::limit(w.appendix_limit()),
        KeyItem::moved(w),
        KeyItem::delivered(w),
        KeyItem::risen(w.appendix_risen()),
        KeyItem::fallen(w),
        KeyItem::fresh(w),
    ];
    vec![SlidePart::Bullets { heading: w.appendix_charts().into(), items: Vec::new() }, SlidePart::Key { items }]
}

fn terms(w: &Catalogue) -> Vec<SlidePart> {
    let severity = |level, word: &str| Words::of(Look::Severity(level), word);
    let plain = |term: &str, meaning: &str| (term.to_string(), Words::plain(meaning));
    let facts = vec![
        plain(w.heads_score(), w.appendix_score()),
        (w.appendix_range(15, 25), severity(4, w.severity_critical())),
        (w.appendix_range(10, 14), severity(3, w.severity_high())),
        (w.appendix_range(5, 9), severity(2, w.severity_medium())),
        (w.appendix_range(1, 4), severity(1, w.severity_low())),
        plain(w.chart_plan(), w.appendix_plan()),
        plain(w.heads_variance(), w.appendix_variance()),
        plain(w.appendix_overdue(), w.appendix_overdue_meaning()),
    ];
    vec![SlidePart::Bullets { heading: w.appendix_terms().into(), items: Vec::new() }, SlidePart::Facts { facts }]
}

fn measure(kpi: &Kpi, w: &Catalogue) -> Vec<Words> {
    let none = || w.appendix_no_limit().to_string();
    // Days are calendar days unless business days are said: a measure in those says so once, at its name.
    let business = kpi.unit == Unit::BusinessDays;
    let shown = |value: f64| if business { w.number(value, 1) } else { kpi.definition.unit.show(value, w) };
    let limit = |value: Option<f64>, sign: &str| {
        Words::plain(value.map_or_else(none, |value| format!("{sign}\u{a0}{}", shown(value))))
    };
    let beyond = kpi.better.beyond();
    let now = match kpi.figure.value {
        Some(value) if business => shown(value),
        // As exact as on the slide of the budget, which says the same difference.
        Some(value) if kpi.definition.is_difference() && kpi.unit == Unit::Ratio => w.signed_percent(value),
        _ => kpi.shown(w),
    };
    let mark = match kpi.rag {
        Rag::Amber | Rag::Red => Words::mark(kpi.rag.word()).text("\u{a0}"),
        _ => Words::none(),
    };
    let now = mark.and(Look::Strong, now).below(Words::plain(w.appendix_count(kpi.figure.n)));
    // Beyond a limit the mark says more.
    let missed = match Standing::of(kpi) {
        Standing::Missed | Standing::TargetMissed => w.appendix_missed(),
        Standing::TargetMet | Standing::Colour(_) => "",
    };
    // The whole definition stands in the glossary.
    let definition = (kpi.definition.definition)(w);
    let first = definition.split(". ").next().and_then(|text| text.split('。').next()).unwrap_or("");
    let definition = first.trim_end_matches('.').replace('`', "");
    vec![
        Words::plain(kpi.title(w)).below(Words::plain(if business { w.appendix_business_days() } else { "" })),
        now,
        limit(kpi.limits.target, kpi.better.sign()).below(Words::plain(missed)),
        limit(kpi.limits.amber, beyond),
        limit(kpi.limits.red, beyond),
        Words::plain(definition),
    ]
}
