//! Papers beyond slides, upright, from the same parts: what people take home or sign. To add one: its file here and one
//! line in [`HANDOUTS`].

mod brief;
mod charter;
mod minutes;

use super::frame::Frame;
use super::model::{Deck, Layout, Slide};
use super::{Say, Standing, path_of};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::meeting::Meeting;
use crate::report::chrome::{Chrome, root_of};
use crate::report::site::Site;
use crate::words::Words;
use std::sync::Arc;

/// A paper that every program has, where its records hold what it shows.
pub struct Handout {
    /// Its name, as in `trueup deck --deck brief`.
    pub name: &'static str,
    /// What links to it say.
    pub label: Say,
    layout: Layout,
    /// The kind of record without which there is nothing to show.
    needs: &'static str,
    lay_out: LayOut,
}

/// What a paper is about.
enum LayOut {
    /// The program: there is one.
    Program(fn(&Frame<'_>) -> Option<Slide>),
    /// A meeting: there is one for each, and that of the last meeting has the name of the paper.
    Meeting(fn(&Frame<'_>, &Arc<Record>) -> Option<Slide>),
}

/// Every paper.
pub static HANDOUTS: &[Handout] = &[
    Handout {
        name: "brief",
        label: Words::deck_brief,
        layout: Layout::OnePage,
        needs: "program",
        lay_out: LayOut::Program(brief::lay_out),
    },
    Handout {
        name: "minutes",
        label: Words::deck_minutes,
        layout: Layout::Pages,
        needs: "meeting",
        lay_out: LayOut::Meeting(minutes::lay_out),
    },
    Handout {
        name: "charter",
        label: Words::deck_charter,
        layout: Layout::Pages,
        needs: "program",
        lay_out: LayOut::Program(charter::lay_out),
    },
];

/// The meetings of a program that have been held, the last first.
pub fn meetings(program: &ProgramView) -> Vec<&Arc<Record>> {
    let mut held: Vec<_> = program.of::<Meeting>().filter(|(_, meeting)| meeting.date <= program.as_of).collect();
    held.sort_by_key(|(record, meeting)| std::cmp::Reverse((meeting.date, record.id().to_string())));
    held.into_iter().map(|(record, _)| record).collect()
}

/// The paper of each meeting, where the site writes one: its path below the site's root.
pub fn minutes_path(site: &Site<'_>, program: &ProgramView, meeting: &Record) -> Option<String> {
    let asked = |paper: &&Handout| site.view.settings.deck.standard.iter().any(|n| n.eq_ignore_ascii_case(paper.name));
    let paper = HANDOUTS.iter().filter(|paper| paper.is_of_meetings()).find(asked)?;
    let held = paper.is_there(program) && meetings(program).iter().any(|record| record.id() == meeting.id());
    held.then(|| path_of(&program.slug, &paper.name_of(meeting)))
}

impl Handout {
    /// The one of a name.
    pub fn named(name: &str) -> Option<&'static Handout> {
        HANDOUTS.iter().find(|handout| handout.name.eq_ignore_ascii_case(name))
    }

    /// Whether a program has it.
    pub fn is_there(&self, program: &ProgramView) -> bool {
        program.charter().is_some() && program.of_kind(self.needs).next().is_some()
    }

    /// Whether there is one for each meeting.
    pub fn is_of_meetings(&self) -> bool {
        matches!(self.lay_out, LayOut::Meeting(_))
    }

    /// The name of the paper of a meeting, as that of its file.
    pub fn name_of(&self, meeting: &Record) -> String {
        format!("{}-{}", self.name, meeting.id().to_lowercase())
    }

    /// The paper of a program; none where there is nothing to show. `alone` is one without a site around it.
    pub fn deck(&self, site: &Site<'_>, program: &ProgramView, alone: bool) -> Option<Deck> {
        match self.lay_out {
            LayOut::Program(lay_out) => self.printed(site, program, (self.name, None), alone, lay_out),
            LayOut::Meeting(lay_out) => {
                let last = meetings(program).into_iter().next()?;
                self.printed(site, program, (self.name, Some(last)), alone, |frame| lay_out(frame, last))
            }
        }
    }

    /// The paper of a meeting; none for papers of programs.
    pub fn deck_of(&self, site: &Site<'_>, program: &ProgramView, meeting: &Arc<Record>, alone: bool) -> Option<Deck> {
        let LayOut::Meeting(lay_out) = self.lay_out else { return None };
        let named = (&*self.name_of(meeting), Some(meeting));
        self.printed(site, program, named, alone, |frame| lay_out(frame, meeting))
    }

    fn printed(
        &self,
        site: &Site<'_>,
        program: &ProgramView,
        (name, meeting): (&str, Option<&Arc<Record>>),
        alone: bool,
        lay_out: impl Fn(&Frame<'_>) -> Option<Slide>,
    ) -> Option<Deck> {
        let measured = site.measured(&program.slug)?;
        if !self.is_there(program) {
            return None;
        }
        let path = path_of(&program.slug, name);
        let root = root_of(&path);
        let frame = Frame {
            site,
            program,
            measured,
            root: (!alone).then_some(root.as_str()),
            read_before: false,
            told_once: false,
        };
        let slide = super::fit::with_figures_whole(lay_out(&frame)?, site.words);
        let (w, title) = (site.words, program.title());
        let label = (self.label)(w);
        let day = meeting.and_then(|record| record.data.date()).unwrap_or(program.as_of);
        let heading = w.deck_paper_heading(label, title, w.in_words(day, program.as_of));
        let chrome = Chrome::new(site, &path, &heading, &w.deck_paper_description(label, title));
        let chrome = if alone { chrome } else { super::below(chrome, site, program, label) };
        let occasion = w.deck_paper_occasion(label, super::words::shorten(title, 60));
        let standing = Standing { name, path: &path, title, occasion, day: program.as_of, file: None };
        let mut paper = standing.deck(site, chrome, alone);
        // Papers are read, not edited on slides: there is no PowerPoint of them.
        paper.files.retain(|f| !f.href.as_deref().is_some_and(|href| href.ends_with(".pptx")));
        Some(Deck { layout: self.layout, slides: vec![slide], ..paper })
    }
}
