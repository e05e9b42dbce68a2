//! Where a program was planned to finish and where it is forecast to, on a line of time that all programs share.

use crate::portfolio::{ProgramView, View};
use crate::report::html::Html;
use crate::report::pages::program::{finish, is_finished};
use crate::words::Words;
use chrono::{Duration, NaiveDate};
use std::fmt::Write;

/// First and last day of the line.
pub(super) type Span = (NaiveDate, NaiveDate);

/// Size of a drawing.
const SIZE: (f64, f64) = (132.0, 22.0);
/// Half the width of a mark, and its distance from the drawing's edge.
const MARK: f64 = 6.0;

/// From the first to the last of all planned and expected ends and the report date; none where there is only that date.
pub(super) fn span(view: &View) -> Option<Span> {
    let days = |program: &ProgramView| finish(program).map(|(end, late)| [end, end - Duration::days(late)]);
    let days: Vec<NaiveDate> = view.programs.iter().filter_map(days).flatten().chain([view.as_of]).collect();
    days.iter().min().copied().zip(days.iter().max().copied()).filter(|(from, to)| from < to)
}

/// The planned end as an outline, the end now expected (solid once it is reached), the slip between them, and the report
/// date.
pub(super) fn drawn(span: Span, program: &ProgramView, w: &Words) -> Html {
    let Some((end, late)) = finish(program) else { return Html::none() };
    let planned = end - Duration::days(late);
    let done = is_finished(program);
    let label = match done {
        true => w.portfolio_finish_was(w.day_month_year(planned), w.day_month_year(end)),
        false => w.portfolio_finish_is(w.day_month_year(planned), w.day_month_year(end)),
    };
    let (width, height) = SIZE;
    let middle = height / 2.0;
    let all = (span.1 - span.0).num_days().max(1) as f64;
    let x = |day: NaiveDate| MARK + 1.0 + (day - span.0).num_days() as f64 / all * (width - 2.0 * (MARK + 1.0));
    let mut out = format!(
        "<svg class=\"fin\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
         aria-label=\"{}\"><path class=\"grid\" d=\"M0 {middle}H{width}\"/><path class=\"today\" d=\"M{:.1} 1V{}\"/>",
        Html::text(&label).as_str(),
        x(program.as_of),
        height - 1.0
    );
    let mut mark = |day: NaiveDate, class: &str| {
        let _ = write!(out, "<path class=\"{class}\" d=\"M{:.1} {}l6 6-6 6-6-6Z\"/>", x(day), middle - MARK);
    };
    if late != 0 {
        mark(planned, "ms-p");
    }
    mark(end, if done { "ms-a" } else { "ms-f" });
    if late != 0 {
        let class = if late > 0 { "slipped" } else { "grid" };
        // Between the marks, which lie upon each other where the line of time is long.
        let (a, b) = (x(planned.min(end)) + MARK, x(planned.max(end)) - MARK);
        if a < b {
            let _ = write!(out, "<path class=\"{class}\" d=\"M{a:.1} {middle}H{b:.1}\"/>");
        }
    }
    out.push_str("</svg>");
    Html::printed(out)
}
