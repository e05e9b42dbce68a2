//! Does every image and relative link lead to a file?

use super::{Ask, Check, Scene};
use crate::diagnostic::{Finding, Place, nearest};
use crate::markdown::links::{images, local_links};
use crate::record::Record;
use crate::record::series::MISSING_FILE;
use std::ops::Range;

pub(super) static CHECK: Check = Check { rule: &MISSING_FILE, ask: Ask::Each(find) };

fn find(record: &Record, scene: &Scene<'_>, out: &mut Vec<Finding>) {
    if !record.body.may_link() {
        return;
    }
    let tree = &record.body.tree;
    let images = images(tree).map(|image| (image.dest.as_str(), image.range.clone()));
    let links = local_links(tree).map(|link| (link.dest.as_str(), link.range.clone()));
    for (dest, range) in images.chain(links) {
        out.extend(missing(record, dest, range, scene));
    }
}

fn missing(record: &Record, dest: &str, range: Range<usize>, scene: &Scene<'_>) -> Option<Finding> {
    let file = crate::source::path_of_link(&scene.file_path(record), dest)?;
    if scene.paths.contains(file.as_str()) {
        return None;
    }
    let place = match record.body.offset {
        Some(at) => Place::Span(record.common.file, range.start + at..range.end + at),
        None => record.field("body"),
    };
    let help = match nearest(&file, scene.paths.iter().copied()) {
        Some(near) => format!("did you mean `{near}`? Links are relative to the record's own file"),
        None => "links are relative to the record's own file; to name a record, write [[id]]".to_string(),
    };
    Some(Finding::new(&MISSING_FILE, place, format!("there is no file `{file}`"), help).about(record.path()))
}
