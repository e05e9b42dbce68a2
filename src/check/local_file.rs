//! Does every image and relative link lead to a file?

use super::{Ask, Check, Scene};
use crate::diagnostic::{Finding, Place, nearest};
use crate::markdown::links::Reference;
use crate::record::Record;
use crate::record::series::MISSING_FILE;
use std::ops::Range;

pub(super) static CHECK: Check = Check { rule: &MISSING_FILE, ask: Ask::Each(find) };

fn find(record: &Record, scene: &Scene<'_>, out: &mut Vec<Finding>) {
    for reference in record.body.references.iter() {
        let (dest, range) = match reference {
            Reference::Image(image) => (&image.dest, &image.range),
            Reference::Link(link) if link.is_local() && !link.dest.starts_with('#') => (&link.dest, &link.range),
            _ => continue,
        };
        out.extend(missing(record, dest, range.clone(), scene));
    }
}

fn missing(record: &Record, dest: &str, range: Range<usize>, scene: &Scene<'_>) -> Option<Finding> {
    let file = crate::source::path_of_link(&scene.file_path(record), dest)?;
    if scene.sources.hold(&file) {
        return None;
    }
    let place = match record.body.offset {
        Some(at) => Place::Span(record.common.file, range.start + at..range.end + at),
        None => record.field("body"),
    };
    let help = match nearest(&file, scene.sources.files.iter().map(|file| file.path.as_str())) {
        Some(near) => format!("did you mean `{near}`? Links are relative to the record's own file"),
        None => "links are relative to the record's own file; to name a record, write [[id]]".to_string(),
    };
    Some(Finding::new(&MISSING_FILE, place, format!("there is no file `{file}`"), help).about(record.path()))
}
