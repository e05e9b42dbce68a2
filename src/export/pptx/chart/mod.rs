//! Native charts: each a part of its own with the workbook that it is drawn from.

mod axis;
mod data;
mod label;
mod series;
mod workbook;

use super::Problem;
use super::geometry::Rect;
use super::look::{INK, INK_2, Look};
use super::xml::{DRAWING, RELATIONS, Xml};
use crate::chart::Plot;
use crate::words::Words;
use chrono::NaiveDate;
use data::{Column, Data, Shape};

/// A chart as the parts of a presentation.
#[derive(Debug)]
pub(super) struct Chart {
    /// The drawing.
    pub(super) drawing: Vec<u8>,
    /// The workbook.
    pub(super) workbook: Vec<u8>,
    /// What is written at the ends of areas, where labels cannot stand.
    pub(super) ends: String,
}

/// How charts are set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setting<'a> {
    pub(super) look: &'a Look,
    pub(super) language: &'a str,
    pub(super) words: &'a Words,
    /// The day of the records.
    pub(super) made: NaiveDate,
    /// Size of words in points.
    pub(super) size: f64,
    /// Points of the file per point of ours.
    pub(super) scale: f64,
    /// The room of the chart.
    pub(super) rect: Rect,
}

/// A plot as a native chart; none where nothing is plotted.
///
/// # Errors
/// Where the workbook cannot hold it.
pub(super) fn print(plot: &Plot, setting: Setting<'_>) -> Result<Option<Chart>, Problem> {
    let data = data::of(plot, setting.words);
    if data.columns.is_empty() || data.rows.len() == 0 {
        return Ok(None);
    }
    let areas = data.columns.iter().filter(|c| c.shape == Shape::Area);
    let ends = areas.flat_map(|c| &c.labels).flat_map(|l| &l.lines).map(|(words, _)| words.as_str());
    let ends = ends.collect::<Vec<_>>().join("; ");
    let drawing = draw(plot, &data, setting);
    Ok(Some(Chart { drawing, workbook: workbook::write(&data, setting.made)?, ends }))
}

fn draw(plot: &Plot, data: &Data, setting: Setting<'_>) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.open("c:chartSpace").attr("xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart");
    xml.attr("xmlns:a", DRAWING).attr("xmlns:r", RELATIONS);
    xml.val("c:date1904", 0).val("c:roundedCorners", 0).open("c:chart").val("c:autoTitleDeleted", 1);
    xml.open("c:plotArea");
    let legend = label::legend_rows(data, setting);
    let room = label::Room::of(plot, data, setting, legend);
    room.layout(&mut xml);
    for shape in [Shape::Area, Shape::Bars, Shape::Line] {
        let drawn: Vec<(usize, &Column)> =
            data.columns.iter().enumerate().filter(|(_, c)| kind(c.shape) == shape).collect();
        if !drawn.is_empty() {
            group(&mut xml, shape, &drawn, data, setting, &room);
        }
    }
    axis::horizontal(&mut xml, plot, setting);
    axis::vertical(&mut xml, plot, setting, data.columns.iter().all(|c| c.shape != Shape::Bars));
    xml.close();
    if legend > 0 {
        xml.open("c:legend").val("c:legendPos", "b");
        for (n, column) in data.columns.iter().enumerate() {
            // The line at the report date bears its words.
            if column.shape == Shape::Upright {
                xml.open("c:legendEntry").val("c:idx", n).val("c:delete", 1).close();
            }
        }
        xml.val("c:overlay", 0);
        text_properties(&mut xml, setting);
        xml.close();
    }
    // A line goes on over rows that are other lines' days.
    xml.val("c:plotVisOnly", 1).val("c:dispBlanksAs", "span").close();
    text_properties(&mut xml, setting);
    xml.open("c:externalData").attr("r:id", "rId1").val("c:autoUpdate", 0).close();
    xml.finish()
}

/// The group that a shape is drawn in.
fn kind(shape: Shape) -> Shape {
    match shape {
        Shape::Marks | Shape::Upright => Shape::Line,
        other => other,
    }
}

fn group(
    xml: &mut Xml,
    shape: Shape,
    drawn: &[(usize, &Column)],
    data: &Data,
    setting: Setting<'_>,
    room: &label::Room,
) {
    match shape {
        Shape::Area => xml.open("c:areaChart").val("c:grouping", "stacked"),
        Shape::Bars => xml.open("c:barChart").val("c:barDir", "col").val("c:grouping", "clustered"),
        _ => xml.open("c:lineChart").val("c:grouping", "standard"),
    };
    xml.val("c:varyColors", 0);
    for (n, column) in drawn {
        series::write(xml, *n, column, data, setting, room);
    }
    match shape {
        Shape::Bars => xml.val("c:gapWidth", 60),
        Shape::Line => xml.val("c:marker", 1),
        _ => xml,
    };
    xml.val("c:axId", axis::HORIZONTAL).val("c:axId", axis::VERTICAL).close();
}

/// Size and colour of words.
fn text_properties(xml: &mut Xml, setting: Setting<'_>) {
    xml.open("c:txPr").empty("a:bodyPr").empty("a:lstStyle").open("a:p").open("a:pPr").open("a:defRPr");
    xml.attr("sz", super::sheet::hundredths(setting.size * setting.scale));
    setting.look.fill(xml, Some(INK_2));
    xml.close_all(2).open("a:endParaRPr").attr("lang", setting.language).close_all(3);
}

/// Words of one look as paragraphs.
fn words(xml: &mut Xml, lines: &[(String, crate::chart::plot::Tone)], align: &str, setting: Setting<'_>) {
    use crate::chart::plot::Tone;
    xml.open("c:rich").open("a:bodyPr").attr("wrap", "none").close().empty("a:lstStyle");
    for (line, tone) in lines {
        let colour = match tone {
            Tone::Plain => INK_2,
            Tone::Strong => INK,
            Tone::Bad => super::look::BAD,
        };
        xml.open("a:p")
            .open("a:pPr")
            .attr("algn", align)
            .close()
            .open("a:r")
            .open("a:rPr")
            .attr("lang", setting.language);
        xml.attr("sz", super::sheet::hundredths(setting.size * setting.scale))
            .attr("b", u8::from(*tone != Tone::Plain));
        setting.look.fill(xml, Some(colour));
        xml.close().leaf("a:t", line).close_all(2);
    }
    xml.close();
}
