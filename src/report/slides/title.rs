//! The first slide: which program, for whom, when, and what is asked.

use super::frame::Frame;
use super::model::{Form, Slide, SlidePart};
use super::words::Words;
use crate::record::Person;

pub(super) fn lay_out(frame: &Frame<'_>) -> Vec<Slide> {
    let w = frame.words();
    let occasion = match frame.next_steering() {
        Some(day) if frame.read_before => w.deck_pre_read_meeting(w.with_weekday(day)),
        Some(day) => w.deck_meeting(w.with_weekday(day)),
        None if frame.read_before => w.deck_pre_read_status(w.with_weekday(frame.as_of())),
        None => w.deck_status(w.with_weekday(frame.as_of())),
    };
    let mut slide = Slide { form: Form::Title, ..Slide::new("s-title", frame.program.title(), occasion) };
    let (Some(charter), Some(fields)) = (frame.program.charter(), frame.program.program()) else { return vec![slide] };
    let person = |p: &Option<Person>| p.as_ref().map(|p| frame.person(charter, p));
    let sponsor = person(&fields.sponsor).map(|who| w.deck_sponsor(who));
    let manager = person(&fields.manager).map(|who| w.deck_presented(who));
    let people = sponsor.into_iter().chain(manager).collect::<Vec<_>>().join(" ");
    if !people.is_empty() {
        slide = slide.with(SlidePart::text(Words::plain(people)));
    }
    vec![slide.with(SlidePart::text(Words::plain(asked(frame))))]
}

fn asked(frame: &Frame<'_>) -> String {
    const NAMED: usize = 6;
    let (now, _) = frame.asked();
    let ids: Vec<&str> = now.iter().take(NAMED).map(|(record, _)| record.id()).collect();
    let w = frame.words();
    match now.len() {
        0 => w.deck_asked_none().into(),
        n if n > NAMED => w.deck_asked_more(n, ids.join(w.list_between()), n - NAMED),
        n => w.deck_asked(n, ids.join(w.list_between())),
    }
}
