//! The name and the note of a lane as they fit on a line above what is in it.

use super::board::Lane;
use crate::chart::labels::{TEXT, fit, fit_words, text_width};

/// Room for a name that stands above its lane: what the smallest phone shows. The stylesheet gives it the same.
pub(super) const NAMES: f64 = 288.0;
/// Less room than this is none for a note beside it.
const NOTE: f64 = 60.0;

/// What is read of a lane's name and note.
pub(super) struct Name {
    /// The name, shortened where it is longer than a phone is wide.
    pub(super) title: String,
    /// The note, as much as fits beside the name.
    pub(super) note: String,
}

impl Name {
    /// The name of a lane.
    pub(super) fn of(lane: &Lane) -> Name {
        let kept = if lane.note.is_empty() { 0.0 } else { NOTE };
        let title = fit(&lane.title, NAMES - kept, TEXT, true);
        let room = NAMES - text_width(&title, TEXT, true) - space();
        let note = if room < NOTE { String::new() } else { fit_words(&lane.note, room, TEXT, true) };
        Name { title, note }
    }

    /// Where it ends, from the left edge of the drawing.
    pub(super) fn end(&self) -> f64 {
        let note = if self.note.is_empty() { 0.0 } else { space() + text_width(&self.note, TEXT, false) };
        text_width(&self.title, TEXT, true) + note
    }
}

fn space() -> f64 {
    text_width(" ", TEXT, true)
}
