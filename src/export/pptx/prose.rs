//! Text that an author wrote, as paragraphs.

use super::look::INK_2;
use super::text::{Mark, Para, TextRun, paras};
use crate::report::slides::model::{Passage, PassageKind};
use crate::words::{Words, from_right};

/// The paragraphs of an author's text.
pub(super) fn text(passages: &[Passage], w: &Words) -> Vec<Para> {
    passages.iter().flat_map(|passage| of(passage, w)).collect()
}

fn of(passage: &Passage, w: &Words) -> Vec<Para> {
    let level = passage.depth.min(8);
    let set = |mark, before| -> Vec<Para> {
        let paras = paras(&passage.words, passage.kind == PassageKind::Heading, w).into_iter();
        paras.map(|para| Para { level, mark, before, ..para }).collect()
    };
    match passage.kind {
        PassageKind::Paragraph => set(Mark::None, 0.7),
        PassageKind::Heading => set(Mark::None, 1.0).into_iter().map(|p| p.sized(1.1)).collect(),
        PassageKind::Bullet => set(Mark::Dot, 0.4),
        PassageKind::Number(n) => set(Mark::Number(n), 0.4),
        PassageKind::Task(done) => {
            let mut out = set(Mark::None, 0.4);
            let word = if done { format!("\u{25a0} {} ", w.deck_task_done()) } else { "\u{25a1} ".into() };
            for para in out.iter_mut().take(1) {
                // Its words say from where it runs, not that of the mark.
                para.from_right = Some(from_right(&para.text()));
                para.runs.insert(0, TextRun::plain(&word));
            }
            out
        }
        PassageKind::More => {
            set(Mark::None, 0.3).into_iter().map(|p| Para { level: (level + 1).min(8), ..p }).collect()
        }
        PassageKind::Quote => {
            let mut out = set(Mark::None, 0.6);
            for para in &mut out {
                para.level = (level + 1).min(8);
                para.runs.iter_mut().for_each(|run| run.colour = INK_2);
            }
            out
        }
        PassageKind::Code => code(&passage.words.line(), level),
    }
}

/// Code, a paragraph per line, so that each keeps its indent.
fn code(text: &str, level: u8) -> Vec<Para> {
    let line = |(n, line): (usize, &str)| {
        // Spaces at the start of a line are kept by office programs only where they do not break.
        let kept = line.replace('\t', "    ");
        let inner = kept.trim_start_matches(' ');
        let indent = "\u{a0}".repeat(kept.len() - inner.len());
        let run = TextRun { mono: true, ..TextRun::plain(format!("{indent}{inner}")) };
        Para { level, before: if n == 0 { 0.7 } else { 0.0 }, ..Para::new(vec![run]).sized(0.85) }
    };
    text.lines().enumerate().map(line).collect()
}
