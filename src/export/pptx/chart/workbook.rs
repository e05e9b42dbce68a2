//! The workbook behind a chart: what "Edit data" opens.

use super::data::{Data, Rows, serial};
use crate::export::pptx::Problem;
use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

/// The workbook as bytes; it says that it was made on a day.
///
/// # Errors
/// Where there are more rows or columns than a sheet holds.
pub(super) fn write(data: &Data, made: NaiveDate) -> Result<Vec<u8>, Problem> {
    fill(data, made).map_err(|e| Problem::new(format!("a chart cannot be written: {e}")))
}

fn fill(data: &Data, made: NaiveDate) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let year = u16::try_from(made.year()).unwrap_or(2000).clamp(1900, 9999);
    let day = ExcelDateTime::from_ymd(year, made.month() as u8, made.day() as u8)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&day));
    let date = Format::new().set_num_format("yyyy\\-mm\\-dd");
    let sheet = book.add_worksheet();
    sheet.set_name("Sheet1")?;
    sheet.set_column_width(0, 12)?;
    sheet.write_string(0, 0, clean(&data.head))?;
    match &data.rows {
        Rows::Days(days) => {
            for (n, day) in (1..).zip(days) {
                sheet.write_number_with_format(n, 0, serial(*day), &date)?;
            }
        }
        Rows::Names(names) => {
            for (n, name) in (1..).zip(names) {
                sheet.write_string(n, 0, clean(name))?;
            }
        }
    }
    for (at, column) in (1..).zip(&data.columns) {
        sheet.write_string(0, at, clean(&column.name))?;
        for (n, value) in (1..).zip(&column.values) {
            match value {
                Some(value) if data.dated => sheet.write_number_with_format(n, at, *value, &date)?,
                Some(value) => sheet.write_number(n, at, *value)?,
                None => continue,
            };
        }
    }
    book.save_to_buffer()
}

/// A name as a cell holds it: no control characters, not longer than people read.
pub(super) fn clean(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() && super::super::xml::legal(*c)).take(160).collect()
}
