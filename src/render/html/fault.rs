//! Mistakes in templates as findings at their place.

use crate::theme::{Template, Theme, ThemeError};
use std::collections::HashMap;
use std::ops::Range;
use tera::ErrorKind;

/// Path and text of every template by name.
pub(super) struct Origins {
    by_name: HashMap<String, Template>,
}

/// A mistake as the engine tells it: template, message, bytes.
struct Mistake {
    template: String,
    message: String,
    span: Range<usize>,
}

impl Origins {
    pub(super) fn of(theme: &Theme) -> Origins {
        Origins { by_name: theme.templates.iter().map(|(name, t)| (name.clone(), t.clone())).collect() }
    }

    /// The engine's error as a finding.
    pub(super) fn locate(&self, error: &tera::Error) -> Box<ThemeError> {
        let mistake = self.mistake(error);
        let help = "the names that a template may use are described in docs/reference/themes.md";
        match self.by_name.get(&mistake.template) {
            Some(Template { path, text }) => {
                ThemeError::at(path, text, on_one_line(text, mistake.span), mistake.message, help)
            }
            None => ThemeError::at(&format!("templates/{}", mistake.template), "", 0..0, mistake.message, help),
        }
    }

    fn mistake(&self, error: &tera::Error) -> Mistake {
        let whole = |template: &str| Mistake { template: template.into(), message: error.to_string(), span: 0..0 };
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let (template, message) = (report.filename().to_string(), report.message().to_string());
                Mistake { template, message, span: report.span().range.clone() }
            }
            ErrorKind::MissingParent { current, .. } => whole(current),
            ErrorKind::CircularExtend { tpl, .. }
            | ErrorKind::CircularInclude { tpl, .. }
            | ErrorKind::TemplateNotFound(tpl) => whole(tpl),
            ErrorKind::Msg(text) => self.told(text).unwrap_or_else(|| whole("")),
            _ => whole(""),
        }
    }

    /// Names that do not exist are told as a text only: `error: …`, then ` --> page.html:2:12`.
    fn told(&self, text: &str) -> Option<Mistake> {
        let message = text.lines().next()?.trim_start_matches("error: ").to_string();
        let mut place = text.lines().find_map(|line| line.trim_start().strip_prefix("--> "))?.rsplitn(3, ':');
        let column: usize = place.next()?.trim().parse().ok()?;
        let line: usize = place.next()?.parse().ok()?;
        let template = place.next()?.to_string();
        let marked = text.lines().find_map(|l| l.trim_start().strip_prefix('|').filter(|l| l.contains('^')));
        let width = marked.map_or(1, |l| l.matches('^').count());
        let start = byte(&self.by_name.get(&template)?.text, line, column.saturating_sub(1));
        Some(Mistake { template, message, span: start..start + width })
    }
}

/// The byte of a line from one and a column from zero.
fn byte(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = text.get(start..).unwrap_or("");
    start + rest.char_indices().nth(column).map_or(rest.len(), |(at, _)| at)
}

/// A span cut at the end of its first line: long blocks say no more than their beginning.
fn on_one_line(text: &str, span: Range<usize>) -> Range<usize> {
    let within = text.get(span.clone()).unwrap_or("");
    span.start..span.start + within.find('\n').unwrap_or(within.len())
}
