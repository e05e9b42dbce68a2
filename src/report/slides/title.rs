//! The first slide: which program, for whom, when, and what is asked.

use super::frame::Frame;
use super::model::{Form, Slide, SlidePart};
use super::words::{Words, shorten};
use crate::report::html::opening;

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let occasion = match frame.next_steering() {
        Some(day) => format!("Steering committee, {}", frame.site.words.with_weekday(day)),
        None => format!("Status as of {}", frame.site.words.with_weekday(frame.as_of())),
    };
    let mut slide = Slide { form: Form::Title, ..Slide::new("s-title", shorten(frame.program.title(), 90), occasion) };
    let (Some(charter), Some(fields)) = (frame.program.charter(), frame.program.program()) else { return vec![slide] };
    let people = [("Sponsor", &fields.sponsor), ("Presented by", &fields.manager)];
    let people = people
        .iter()
        .filter_map(|(label, p)| Some(format!("{label}: {}.", shorten(&frame.person(charter, p.as_ref()?), 80))));
    let people = people.collect::<Vec<_>>().join(" ");
    if !people.is_empty() {
        slide = slide.with(SlidePart::text(Words::plain(people)));
    }
    vec![slide.with(SlidePart::text(Words::plain(asked(frame))))]
}

fn asked(frame: &Frame<'_>) -> String {
    const NAMED: usize = 6;
    let (now, _) = frame.asked();
    let ids: Vec<&str> = now.iter().take(NAMED).map(|(record, _)| record.id()).collect();
    let more = if now.len() > NAMED { format!(" and {} more", now.len() - NAMED) } else { String::new() };
    match now.len() {
        0 => "No decision is asked.".into(),
        1 => format!("One decision is asked: {}.", ids.join(", ")),
        n => format!("{} decisions are asked: {}{more}.", opening(n), ids.join(", ")),
    }
}
