//! Words at the points of a chart, moved apart where they would overlap.

use super::data::{Column, Data, Rows, Shape, serial};
use super::{Setting, words};
use crate::chart::Plot;
use crate::chart::plot::{Role, Scale};
use crate::export::pptx::look::PAPER;
use crate::export::pptx::metrics::Face;
use crate::export::pptx::text::{LINE, line_of};
use crate::export::pptx::xml::Xml;

/// The drawing area within the chart, in shares of it, and how far the labels at the ends are moved.
#[derive(Debug)]
pub(super) struct Room {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
    /// Lowest and highest value of the axis.
    extent: (f64, f64),
    /// By series: how far the label at its end is moved to the right and down, in shares of the chart.
    moved: Vec<(f64, f64)>,
}

impl Room {
    /// Leaves room for what stands around the drawing: numbers at the left, labels at the right, the rows of the legend
    /// below.
    pub(super) fn of(plot: &Plot, data: &Data, setting: Setting<'_>, legend: usize) -> Room {
        let (wide, high) = (setting.rect.width.max(1.0), setting.rect.height.max(1.0));
        let face = Face::text(setting.size, true);
        let ends =
            || data.columns.iter().filter(|c| c.shape != Shape::Area).flat_map(|c| &c.labels).filter(|l| l.at_end);
        let longest = ends().flat_map(|l| &l.lines).map(|(words, _)| face.width(words)).fold(0.0, f64::max);
        let right = (longest + 12.0).min(wide * 0.4);
        let left = match plot.y.scale {
            Scale::Dates { .. } => setting.size * 4.6,
            _ => setting.size * 3.4,
        };
        let line = setting.size * ends().flat_map(|l| &l.lines).map(|(words, _)| line_of(words)).fold(LINE, f64::max);
        let below = line * 1.7 + if legend > 0 { line * (0.65 + 1.25 * legend as f64) } else { 0.0 };
        let above = line * if data.columns.iter().any(|c| c.shape == Shape::Upright) { 1.5 } else { 0.6 };
        let mut room = Room {
            x: left / wide,
            y: above / high,
            width: (wide - left - right).max(wide * 0.3) / wide,
            height: (high - above - below).max(high * 0.3) / high,
            extent: extent(plot),
            moved: vec![(0.0, 0.0); data.columns.len()],
        };
        room.part(plot, data, line / high);
        room
    }

    /// Moves labels at the ends apart, from the lowest up.
    fn part(&mut self, plot: &Plot, data: &Data, line: f64) {
        let place = |value: f64| (1.0 - self.level(value)) * self.height;
        let mut ends: Vec<(usize, f64, f64)> = Vec::new();
        for (n, column) in data.columns.iter().enumerate().filter(|(_, c)| c.shape != Shape::Area) {
            for label in column.labels.iter().filter(|l| l.at_end) {
                if let Some(value) = column.values[label.row] {
                    ends.push((n, place(value), label.lines.len() as f64 * line));
                }
            }
        }
        ends.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
        for ((n, wanted, _), found) in ends.iter().zip(apart(&ends, self.height)) {
            self.moved[*n] = (self.to_the_edge(plot, data, *n), found - wanted);
        }
    }

    /// How high a value stands, from 0 to 1.
    fn level(&self, value: f64) -> f64 {
        let (from, to) = self.extent;
        (value - from) / (to - from).max(1e-9)
    }

    /// How far the end of a line is from the right edge of the drawing area.
    fn to_the_edge(&self, plot: &Plot, data: &Data, n: usize) -> f64 {
        let (Rows::Days(days), Scale::Dates { from, to }) = (&data.rows, &plot.x.scale) else { return 0.0 };
        let last = data.columns[n].values.iter().rposition(Option::is_some).and_then(|row| days.get(row));
        let length = (serial(*to) - serial(*from)).max(1.0);
        last.map_or(0.0, |day| (serial(*to) - serial(*day)).max(0.0) / length * self.width)
    }

    /// The layout of the drawing area.
    pub(super) fn layout(&self, xml: &mut Xml) {
        xml.open("c:layout").open("c:manualLayout").val("c:layoutTarget", "inner");
        xml.val("c:xMode", "edge").val("c:yMode", "edge");
        xml.val("c:x", rounded(self.x)).val("c:y", rounded(self.y));
        xml.val("c:w", rounded(self.width)).val("c:h", rounded(self.height)).close_all(2);
    }
}

/// Rows of a legend below a chart, where office programs set its entries in columns as wide as the longest; none where
/// one would say nothing new. Names that would fill more than two rows stand at the ends of their lines only.
pub(super) fn legend_rows(data: &Data, setting: Setting<'_>) -> usize {
    /// More lines than this have no legend: their ends are labelled.
    const LEGEND: usize = 6;
    const ROWS: usize = 2;
    /// The sample of a line before its name, with the space around both, in sizes of the words.
    const SAMPLE: f64 = 5.0;
    let named: Vec<&Column> = data.columns.iter().filter(|c| c.shape != Shape::Upright).collect();
    if data.columns.len() < 2 || data.columns.len() > LEGEND {
        return 0;
    }
    let face = Face::text(setting.size, false);
    let longest = named.iter().map(|c| face.width(&c.name)).fold(0.0, f64::max) + SAMPLE * setting.size;
    let columns = (setting.rect.width * 0.9 / longest).floor().max(1.0) as usize;
    let rows = named.len().div_ceil(columns);
    let labelled = |c: &&Column| c.role == Role::Reference || c.labels.iter().any(|l| l.at_end);
    if rows > ROWS && named.iter().all(labelled) { 0 } else { rows }
}

/// Lowest and highest value of the upright axis.
fn extent(plot: &Plot) -> (f64, f64) {
    match &plot.y.scale {
        Scale::Dates { from, to } => super::axis::extent(*from, *to),
        Scale::Numbers { to, .. } => (0.0, *to),
        Scale::Categories(names) => (0.0, names.len() as f64),
    }
}

/// Middles of labels that do not overlap, near to where they were wanted: first down, then up from the lower edge.
fn apart(labels: &[(usize, f64, f64)], height: f64) -> Vec<f64> {
    let mut middles: Vec<f64> = labels.iter().map(|l| l.1).collect();
    for n in 1..middles.len() {
        let least = middles[n - 1] + (labels[n - 1].2 + labels[n].2) / 2.0;
        middles[n] = middles[n].max(least);
    }
    let mut floor = height + labels.last().map_or(0.0, |l| l.2);
    for n in (0..middles.len()).rev() {
        middles[n] = middles[n].min(floor - labels[n].2 / 2.0);
        floor = middles[n] - labels[n].2 / 2.0;
    }
    middles
}

fn rounded(share: f64) -> f64 {
    (share * 10_000.0).round() / 10_000.0
}

/// The labels of a series.
pub(super) fn write(xml: &mut Xml, n: usize, column: &Column, setting: Setting<'_>, room: &Room) {
    if column.labels.is_empty() {
        return;
    }
    xml.open("c:dLbls");
    for label in &column.labels {
        xml.open("c:dLbl").val("c:idx", label.row);
        let moved = match label.at_end {
            true => room.moved.get(n).copied().unwrap_or_default(),
            // Below a rising line there is room, but not at its foot.
            false if column.shape == Shape::Line => {
                let low = column.values[label.row].is_some_and(|value| room.level(value) < 0.3);
                let lines = if low { -1.8 } else { 1.6 };
                // Clear of the line at the report date, on which it would begin.
                (
                    setting.size * 0.8 / setting.rect.width.max(1.0),
                    setting.size * LINE * lines / setting.rect.height.max(1.0),
                )
            }
            false => (0.0, 0.0),
        };
        if moved.0.abs().max(moved.1.abs()) > 0.001 {
            xml.open("c:layout").open("c:manualLayout");
            xml.val("c:x", rounded(moved.0)).val("c:y", rounded(moved.1)).close_all(2);
        }
        xml.open("c:tx");
        words(xml, &label.lines, if column.shape == Shape::Upright { "ctr" } else { "l" }, setting);
        xml.close().open("c:spPr");
        let covers = !label.at_end && column.shape == Shape::Line;
        setting.look.fill(xml, covers.then_some(PAPER));
        xml.open("a:ln").empty("a:noFill").close_all(2);
        xml.val("c:dLblPos", if column.shape == Shape::Upright { "t" } else { "r" });
        shows(xml, true);
        xml.close();
    }
    shows(xml, false);
    // Labels that were moved need no line to their point: they have its height.
    xml.open("c:extLst").open("c:ext").attr("uri", "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}");
    xml.attr("xmlns:c15", "http://schemas.microsoft.com/office/drawing/2012/chart");
    xml.val("c15:showLeaderLines", 0).close_all(3);
}

/// What a label would show of the data: nothing but its words, which count as its value.
fn shows(xml: &mut Xml, value: bool) {
    xml.val("c:showLegendKey", 0).val("c:showVal", u8::from(value)).val("c:showCatName", 0);
    xml.val("c:showSerName", 0).val("c:showPercent", 0).val("c:showBubbleSize", 0);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::pptx::chart::data::Label;

    #[test]
    fn a_legend_has_the_rows_that_its_names_fill() {
        let theme = crate::theme::Theme::embedded().expect("the theme of the program");
        let look = crate::export::pptx::look::Look::of(&theme);
        let rect = crate::export::pptx::geometry::Rect::new(0.0, 0.0, 400.0, 300.0);
        let made = chrono::NaiveDate::default();
        let words = crate::words::Words::english();
        let setting = Setting { look: &look, language: "en", words: &words, made, size: 10.0, scale: 1.0, rect };
        let column = |name: &str, labelled: bool| Column {
            name: name.into(),
            role: Role::Actual,
            shape: Shape::Line,
            values: vec![Some(1.0)],
            labels: Vec::from_iter(labelled.then(|| Label { row: 0, lines: Vec::new(), at_end: true })),
            end: crate::chart::plot::EndMark::None,
        };
        let rows = |names: &[(&str, bool)]| {
            let columns = names.iter().map(|(name, labelled)| column(name, *labelled)).collect();
            let data = Data { head: String::new(), rows: Rows::Names(vec!["1".into()]), columns, dated: false };
            legend_rows(&data, setting)
        };
        let long = "a name that is as long as half of the chart";
        assert_eq!(rows(&[("Plan", true)]), 0);
        assert_eq!(rows(&[("Plan", false), ("Done", false)]), 1);
        assert_eq!(rows(&[(long, false); 3]), 3);
        assert_eq!(rows(&[(long, true); 3]), 0);
    }

    #[test]
    fn labels_are_moved_apart_and_stay_on_the_chart() {
        let labels = [(0, 0.5, 0.1), (1, 0.52, 0.1), (2, 0.9, 0.1)];
        let found = apart(&labels, 0.8);
        assert!(found.windows(2).all(|pair| pair[1] - pair[0] >= 0.1 - 1e-9), "{found:?}");
        assert!(found[2] <= 0.9 && (found[0] - 0.5).abs() < 1e-9, "{found:?}");
    }
}
