//! How to read marks and charts, and every measure with its value and limits.

use super::frame::Frame;
use super::model::{Share, Size, Slide, SlidePart, SlideTable};
use super::words::{Look, Words};
use crate::chart::figure::KeyItem;
use crate::metrics::Kpi;
use crate::words::Words as Catalogue;

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let subtitle = "The same notation on every page and slide";
    let columns = vec![marks(), charts(frame.site.words), terms()];
    let reading = Slide::new("s-notation", "Appendix: how to read the marks and charts", subtitle).sized(Size::R2);
    let reading = reading.with(SlidePart::Columns { share: Share::Thirds, columns });
    let mut table = SlideTable::new(
        "Measures with value, limits and definition",
        &[("Measure", 5), ("#Now", 2), ("#Target", 2), ("#Amber", 2), ("#Red", 2), ("Made from", 11)],
    );
    let (known, unknown): (Vec<&Kpi>, Vec<&Kpi>) = frame.measured.kpis.iter().partition(|k| k.figure.value.is_some());
    table.rows = known.iter().map(|kpi| measure(kpi, frame.site.words)).collect();
    let title = "Appendix: every figure is computed from the records";
    let names = |kpis: &[&Kpi]| kpis.iter().map(|kpi| Words::plain(kpi.title(frame.site.words))).collect::<Vec<_>>();
    if known.is_empty() {
        let subtitle = "Measures that follow once there are records to compute them from";
        let columns = unknown.chunks(unknown.len().div_ceil(3).max(1));
        let columns = columns.map(|kpis| vec![SlidePart::Bullets { heading: String::new(), items: names(kpis) }]);
        let columns = SlidePart::Columns { share: Share::Thirds, columns: columns.collect() };
        let measures = Slide::new("s-measures", title, subtitle).sized(Size::R3).with(columns);
        return vec![reading, measures];
    }
    let subtitle = "Measures with their limits; amber and red are beyond the limit";
    let mut measures = Slide::new("s-measures", title, subtitle).with(SlidePart::Table(table));
    if !unknown.is_empty() {
        let names = names(&unknown).iter().map(Words::line).collect::<Vec<_>>().join("; ");
        measures = measures.with(SlidePart::note(Words::plain(format!("Without records to measure: {names}."))));
    }
    vec![reading, measures]
}

fn marks() -> Vec<SlidePart> {
    let mut table = SlideTable::new("Status marks", &[("Mark", 5), ("Meaning", 19)]);
    let meanings = [
        ("green", "Green. ", "On plan; every rule is kept"),
        ("amber", "Amber. ", "Off plan, recovery in hand; an amber limit is passed"),
        ("red", "Red. ", "Off plan, help needed; a red limit is passed"),
        ("none", "None. ", "Not reported, or nothing to judge by"),
    ];
    table.rows =
        meanings.map(|(mark, word, meaning)| vec![Words::mark(mark), Words::strong(word).text(meaning)]).into();
    let said = "Left mark: reported by the program. Right mark: computed from its records. A falling arrow means that the report is too good. Shape and letter say the same as the colour.";
    let heading = SlidePart::Bullets { heading: "Status".into(), items: Vec::new() };
    vec![heading, SlidePart::Table(table), SlidePart::note(Words::plain(said))]
}

fn charts(w: &Catalogue) -> Vec<SlidePart> {
    let items = vec![
        KeyItem::plan(w),
        KeyItem::actual(w),
        KeyItem::forecast(w),
        KeyItem::today(w),
        KeyItem::limit("Limit, or total in scope"),
        KeyItem::moved(w),
        KeyItem::delivered(w),
        KeyItem::risen("Score rose"),
        KeyItem::fallen(w),
        KeyItem::fresh(w),
    ];
    vec![SlidePart::Bullets { heading: "Charts".into(), items: Vec::new() }, SlidePart::Key { items }]
}

fn terms() -> Vec<SlidePart> {
    let severity = |level, word: &str| Words::of(Look::Severity(level), word);
    let facts = vec![
        ("Score".to_string(), Words::plain("Probability (1 to 5) × impact (1 to 5)")),
        ("15 to 25".to_string(), severity(4, "Critical")),
        ("10 to 14".to_string(), severity(3, "High")),
        ("5 to 9".to_string(), severity(2, "Medium")),
        ("1 to 4".to_string(), severity(1, "Low")),
        ("Plan".to_string(), Words::plain("The approved baseline")),
        ("Variance".to_string(), Words::plain("Forecast or actual less baseline; + is late")),
        ("Overdue".to_string(), Words::plain("Open after its day, counted from the date of the records")),
    ];
    vec![SlidePart::Bullets { heading: "Terms".into(), items: Vec::new() }, SlidePart::Facts { facts }]
}

fn measure(kpi: &Kpi, w: &Catalogue) -> Vec<Words> {
    let limit =
        |value: Option<f64>| Words::plain(value.map_or_else(|| "none".into(), |v| kpi.definition.unit.show(v, w)));
    let now = Words::strong(kpi.shown(w)).below(Words::plain(format!("n = {}", kpi.figure.n)));
    // The whole definition stands in the glossary.
    let definition =
        (kpi.definition.definition)(w).split(". ").next().unwrap_or("").trim_end_matches('.').replace('`', "");
    vec![
        Words::plain(kpi.title(w)),
        now,
        limit(kpi.limits.target),
        limit(kpi.limits.amber),
        limit(kpi.limits.red),
        Words::plain(definition).shortened(140),
    ]
}
