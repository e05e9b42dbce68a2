//! What stays together at the end of a line: from afar, a date or a figure in two pieces is read twice.

use crate::report::slides::model::Slide;
use crate::report::slides::words::Words;
use crate::words::{Words as Catalogue, percents_held, units_held};

/// With no date and no figure of a slide parted from what belongs to it.
pub(in crate::report::slides) fn with_figures_whole(mut slide: Slide, w: &Catalogue) -> Slide {
    for text in [&mut slide.title, &mut slide.subtitle] {
        hold(text, w);
    }
    let mut all = |words: &mut Words| {
        for run in words.runs.iter_mut().chain(&mut words.second) {
            hold(&mut run.text, w);
        }
    };
    // What an author wrote for a deck stands in HTML already.
    let mut label = |text: &mut String| hold(text, w);
    slide.body.iter_mut().for_each(|part| part.each_label(&mut label));
    slide.body.iter_mut().for_each(|part| part.each_words(&mut all));
    slide
}

fn hold(text: &mut String, w: &Catalogue) {
    // Most cells hold words or a number, and nothing that could be parted.
    if text.bytes().any(|b| b.is_ascii_digit()) && text.contains(' ') {
        let dates = w.dates_whole(text);
        let percents = percents_held(&dates);
        let whole = units_held(&percents, w.number_units());
        if *whole != **text {
            *text = whole.into_owned();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::slides::model::{SlidePart, SlideTable};

    #[test]
    fn a_date_and_a_share_in_a_cell_are_not_parted() {
        let mut table = SlideTable::new("Criteria").column("Criterion", 24);
        let below = Words::plain("waived until 5 June");
        table.rows = vec![vec![
            Words::plain("83 % of volume; a % of it").below(below),
            Words::plain("in 8 days, (3 h 30 min), D-3 days; 12 dayshifts"),
        ]];
        let slide = Slide { body: vec![SlidePart::Table(table)], ..Slide::default() };
        let held = with_figures_whole(slide, &Catalogue::english());
        let SlidePart::Table(table) = &held.body[0] else { panic!("no table") };
        let cell = &table.rows[0][0];
        assert_eq!(cell.line(), "83\u{a0}% of volume; a % of it");
        assert_eq!(cell.second_line(), "waived until 5\u{a0}June");
        let units = "in 8\u{a0}days, (3\u{a0}h 30\u{a0}min), D-3 days; 12 dayshifts";
        assert_eq!(table.rows[0][1].line(), units);
    }
}
