//! Papers beyond slides, upright, from the same parts: what people take home or sign. To add one: its file here and one
//! line in [`HANDOUTS`].

mod brief;
mod charter;
mod minutes;

use super::frame::Frame;
use super::model::{Deck, Layout, Slide};
use super::{Say, Standing, path_of};
use crate::portfolio::ProgramView;
use crate::report::chrome::{Chrome, root_of};
use crate::report::site::Site;
use crate::words::Words;

/// A paper that every program has, where its records hold what it shows.
pub struct Handout {
    /// Its name, as in `trueup deck --deck brief`.
    pub name: &'static str,
    /// What links to it say.
    pub label: Say,
    layout: Layout,
    /// The kind of record without which there is nothing to show.
    needs: &'static str,
    lay_out: fn(&Frame<'_>) -> Option<Slide>,
}

/// Every paper.
pub static HANDOUTS: &[Handout] = &[
    Handout {
        name: "brief",
        label: Words::deck_brief,
        layout: Layout::OnePage,
        needs: "program",
        lay_out: brief::lay_out,
    },
    Handout {
        name: "minutes",
        label: Words::deck_minutes,
        layout: Layout::Pages,
        needs: "meeting",
        lay_out: minutes::lay_out,
    },
    Handout {
        name: "charter",
        label: Words::deck_charter,
        layout: Layout::Pages,
        needs: "program",
        lay_out: charter::lay_out,
    },
];

impl Handout {
    /// The one of a name.
    pub fn named(name: &str) -> Option<&'static Handout> {
        HANDOUTS.iter().find(|handout| handout.name.eq_ignore_ascii_case(name))
    }

    /// Whether a program has it.
    pub fn is_there(&self, program: &ProgramView) -> bool {
        program.charter().is_some() && program.of_kind(self.needs).next().is_some()
    }

    /// The paper of a program; none where there is nothing to show. `alone` is one without a site around it.
    pub fn deck(&self, site: &Site<'_>, program: &ProgramView, alone: bool) -> Option<Deck> {
        let measured = site.measured(&program.slug)?;
        if !self.is_there(program) {
            return None;
        }
        let path = path_of(&program.slug, self.name);
        let root = root_of(&path);
        let frame = Frame { site, program, measured, root: (!alone).then_some(root.as_str()) };
        let slide = (self.lay_out)(&frame)?;
        let (w, title) = (site.words, program.title());
        let label = (self.label)(w);
        let heading = w.deck_paper_heading(label, title, w.in_words(program.as_of, program.as_of));
        let chrome = Chrome::new(site, &path, &heading, &w.deck_paper_description(label, title));
        let chrome = if alone { chrome } else { super::below(chrome, site, program, label) };
        let occasion = w.deck_paper_occasion(label, super::words::shorten(title, 60));
        let standing = Standing { name: self.name, path: &path, title, occasion, day: program.as_of, file: None };
        let mut paper = standing.deck(site, chrome, alone);
        // Papers are read, not edited on slides: there is no PowerPoint of them.
        paper.files.retain(|f| !f.href.as_deref().is_some_and(|href| href.ends_with(".pptx")));
        Some(Deck { layout: self.layout, slides: vec![slide], ..paper })
    }
}
