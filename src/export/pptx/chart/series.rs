//! One series of a chart with its look, its labels and its data.

use super::data::{Column, Data, Rows, Shape, serial};
use super::label::Room;
use super::workbook::clean;
use super::{Setting, label};
use crate::chart::plot::{EndMark, Role};
use crate::export::pptx::geometry::emu;
use crate::export::pptx::look::{Colour, INK, INK_2, PAPER, PLAN, RULE_STRONG, severity};
use crate::export::pptx::xml::Xml;

/// Colour, width in points and dash of a line by what it stands for.
fn pen(role: Role) -> (Colour, f64, Option<&'static str>) {
    match role {
        Role::Plan => (PLAN, 2.0, None),
        Role::Actual | Role::Emphasis => (INK, 2.75, None),
        Role::Forecast => (INK, 2.0, Some("dash")),
        Role::ForecastHigh => (INK, 1.5, Some("sysDot")),
        Role::Limit => (INK_2, 1.25, Some("sysDash")),
        Role::Severity(level) => (severity(level).0, 2.0, None),
        Role::Other => (PLAN, 1.25, None),
        Role::Reference => (RULE_STRONG, 1.0, Some("dash")),
    }
}

/// The edge of an area. Severities are shades of one colour, the lowest hardly another than the paper: an edge of their
/// own tells them apart in grey, too.
fn edge(role: Role) -> Colour {
    if matches!(role, Role::Severity(_)) { Colour::Token("sev-line") } else { PAPER }
}

/// Writes the series with a number.
pub(super) fn write(xml: &mut Xml, n: usize, column: &Column, data: &Data, setting: Setting<'_>, room: &Room) {
    let letters = letters(n + 1);
    let last = data.rows.len() + 1;
    xml.open("c:ser").val("c:idx", n).val("c:order", n).open("c:tx");
    strings(xml, &format!("Sheet1!${letters}$1"), std::slice::from_ref(&column.name));
    xml.close().open("c:spPr");
    let (colour, width, dash) = pen(column.role);
    match column.shape {
        Shape::Area | Shape::Bars => {
            setting.look.fill(xml, Some(colour));
            line(xml, Some((edge(column.role), 1.0, None)), setting);
        }
        Shape::Marks | Shape::Upright => line(xml, None, setting),
        Shape::Line => line(xml, Some((colour, width, dash)), setting),
    }
    xml.close();
    match column.shape {
        Shape::Bars => {
            xml.val("c:invertIfNegative", 0);
        }
        Shape::Marks => marker(xml, Some((colour, colour)), setting),
        Shape::Line | Shape::Upright => marker(xml, None, setting),
        Shape::Area => {}
    }
    if column.shape == Shape::Line {
        end(xml, column, colour, setting);
    }
    if column.shape != Shape::Area {
        label::write(xml, n, column, setting, room);
    }
    if column.shape == Shape::Upright {
        drop_line(xml, setting);
    }
    xml.open("c:cat");
    let first = format!("Sheet1!$A$2:$A${last}");
    match &data.rows {
        Rows::Days(days) => {
            let days: Vec<Option<f64>> = days.iter().map(|day| Some(serial(*day))).collect();
            numbers(xml, &first, "yyyy\\-mm\\-dd", &days);
        }
        Rows::Names(names) => strings(xml, &first, names),
    }
    let format = if data.dated { "yyyy\\-mm\\-dd" } else { "General" };
    xml.close().open("c:val");
    numbers(xml, &format!("Sheet1!${letters}$2:${letters}${last}"), format, &column.values);
    xml.close();
    if matches!(column.shape, Shape::Line | Shape::Marks | Shape::Upright) {
        xml.val("c:smooth", 0);
    }
    xml.close();
}

/// The mark at the end of a line: still open, done, or ended without.
fn end(xml: &mut Xml, column: &Column, colour: Colour, setting: Setting<'_>) {
    let Some(last) = column.values.iter().rposition(Option::is_some) else { return };
    let (fill, edge) = match column.end {
        EndMark::None => return,
        EndMark::Open => (PAPER, colour),
        EndMark::Done => (INK, INK),
        EndMark::Stopped => (PAPER, RULE_STRONG),
    };
    xml.open("c:dPt").val("c:idx", last);
    marker(xml, Some((fill, edge)), setting);
    xml.val("c:bubble3D", 0).close();
}

fn marker(xml: &mut Xml, colours: Option<(Colour, Colour)>, setting: Setting<'_>) {
    xml.open("c:marker").val("c:symbol", if colours.is_some() { "circle" } else { "none" });
    if let Some((fill, edge)) = colours {
        xml.val("c:size", 6).open("c:spPr");
        setting.look.fill(xml, Some(fill));
        line(xml, Some((edge, 1.25, None)), setting);
        xml.close();
    }
    xml.close();
}

fn line(xml: &mut Xml, pen: Option<(Colour, f64, Option<&'static str>)>, setting: Setting<'_>) {
    let Some((colour, width, dash)) = pen else {
        xml.open("a:ln").empty("a:noFill").close();
        return;
    };
    xml.open("a:ln").attr("w", emu(width));
    setting.look.fill(xml, Some(colour));
    if let Some(dash) = dash {
        xml.val("a:prstDash", dash);
    }
    xml.empty("a:round").close();
}

/// From the point down to the axis.
fn drop_line(xml: &mut Xml, setting: Setting<'_>) {
    xml.open("c:errBars").val("c:errDir", "y").val("c:errBarType", "minus").val("c:errValType", "percentage");
    xml.val("c:noEndCap", 1).val("c:val", 100).open("c:spPr");
    line(xml, Some((Colour::Token("today"), 1.5, None)), setting);
    xml.close_all(2);
}

fn numbers(xml: &mut Xml, place: &str, format: &str, values: &[Option<f64>]) {
    xml.open("c:numRef").leaf("c:f", place).open("c:numCache").leaf("c:formatCode", format);
    xml.val("c:ptCount", values.len());
    for (n, value) in values.iter().enumerate() {
        if let Some(value) = value {
            xml.open("c:pt").attr("idx", n).leaf("c:v", &value.to_string()).close();
        }
    }
    xml.close_all(2);
}

fn strings(xml: &mut Xml, place: &str, values: &[String]) {
    xml.open("c:strRef").leaf("c:f", place).open("c:strCache").val("c:ptCount", values.len());
    for (n, value) in values.iter().enumerate() {
        xml.open("c:pt").attr("idx", n).leaf("c:v", &clean(value)).close();
    }
    xml.close_all(2);
}

/// Letters of a column of a sheet, from 0.
fn letters(mut n: usize) -> String {
    let mut out = String::new();
    loop {
        out.insert(0, char::from(b'A' + (n % 26) as u8));
        if n < 26 {
            return out;
        }
        n = n / 26 - 1;
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn columns_have_the_letters_of_sheets() {
        assert_eq!(
            [0, 1, 25, 26, 51, 52, 701, 702].map(super::letters),
            ["A", "B", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]
        );
    }
}
