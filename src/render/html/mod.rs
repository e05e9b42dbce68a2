//! Pages → HTML through the templates of a theme. Templates see [`Page`] as plain data and nothing else; text is
//! escaped unless it is `report::html::Html`.

mod deck;
mod fault;
mod mould;
mod near;
mod page;
mod parts;

pub use deck::deck;

use crate::report::Page;
use crate::report::html::escape_for_template;
use crate::theme::{Theme, ThemeError, ThemeLinks};
use crate::words::Words;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use tera::{Context, Tera};

/// The templates of a theme, ready to print; shared between threads.
pub struct Renderer {
    tera: Tera,
    origins: fault::Origins,
    links: ThemeLinks,
    words: Arc<Words>,
    /// Whether the templates look at the data of parts; the program's own need their HTML only.
    looks_at_parts: bool,
    /// None where a template is not the program's own.
    moulds: Option<mould::Moulds>,
}

impl Renderer {
    /// Reads the templates of a theme, to be printed with the words of a language: templates know as `words` every
    /// message without arguments whose name begins with `frame-` or `rag-`, without `frame-` and with `_` for `-`.
    ///
    /// # Errors
    /// A finding at the place of the first mistake: bad syntax, an unknown filter, component or parent.
    pub fn new(theme: &Theme, words: &Arc<Words>) -> Result<Renderer, Box<ThemeError>> {
        let mut tera = Tera::new();
        tera.autoescape_on([".html", ".xml"]);
        tera.set_escape_fn(write_escaped);
        tera.global_context().insert("words", &said_by_templates(words));
        let origins = fault::Origins::of(theme);
        let templates = theme.templates.iter().map(|(name, template)| (name.as_str(), &*template.text));
        tera.add_raw_templates(templates).map_err(|error| origins.locate(&error))?;
        let (links, looks_at_parts) = (theme.links(), theme.looks_at_parts());
        let moulds = theme.is_own().then(mould::Moulds::default);
        Ok(Renderer { tera, origins, links, words: words.clone(), looks_at_parts, moulds })
    }

    /// A page as bytes.
    ///
    /// # Errors
    /// A finding at the place in the template that could not be printed.
    pub fn render(&self, page: &Page) -> Result<Vec<u8>, Box<ThemeError>> {
        if let Some(moulds) = &self.moulds
            && let Some(bytes) = moulds.print(self, page)?
        {
            return Ok(near::near(bytes, &page.path));
        }
        Ok(near::near(page::page(self, page, self.looks_at_parts)?, &page.path))
    }

    /// Other data through a template of the theme.
    ///
    /// # Errors
    /// As [`Renderer::render`].
    pub fn print(&self, template: &str, data: &impl Serialize) -> Result<Vec<u8>, Box<ThemeError>> {
        self.whole(template, data).map(|html| spared(html).into_bytes())
    }

    /// As [`Renderer::print`], with all drawings.
    fn whole(&self, template: &str, data: &impl Serialize) -> Result<String, Box<ThemeError>> {
        let printed = Context::from_serialize(data).and_then(|mut context| {
            context.insert("theme", &self.links);
            self.tera.render(template, &context)
        });
        printed.map_err(|error| self.origins.locate(&error))
    }
}

/// The words that templates say themselves.
fn said_by_templates(words: &Words) -> BTreeMap<String, &str> {
    let of_frame = words.beginning("frame-").map(|(name, text)| (name.replace('-', "_"), text));
    let of_status = words.beginning("rag-").map(|(name, text)| (format!("rag_{}", name.replace('-', "_")), text));
    of_frame.chain(of_status).collect()
}

/// A page without the drawings that it might have referred to and does not: most pages of records have neither status
/// marks nor hatched areas.
fn spared(mut html: String) -> String {
    let (before, drawings, after) = split_drawings(&html);
    if !needs_drawings(after) {
        let start = before.len();
        html.replace_range(start..start + drawings.len(), "");
    }
    html
}

/// A page before the drawings that it may refer to, these, and what follows.
fn split_drawings(html: &str) -> (&str, &str, &str) {
    let find = |text: &str, what: &str| memchr::memmem::find(text.as_bytes(), what.as_bytes());
    let start = find(html, "<svg class=\"defs\"").unwrap_or(html.len());
    let (before, rest) = html.split_at(start);
    let end = find(rest, "</svg>").map_or(0, |n| n + "</svg>".len());
    let (drawings, after) = rest.split_at(end);
    (before, drawings, after)
}

/// Whether what follows the drawings refers to any. All of them are used in drawings; a page without any is told by
/// one look.
fn needs_drawings(html: &str) -> bool {
    let holds = |what: &str| memchr::memmem::find(html.as_bytes(), what.as_bytes()).is_some();
    holds("<svg") && ["<use ", "\"cone\"", "bar-f"].iter().any(|mark| holds(mark))
}

/// Escapes for templates.
fn write_escaped(text: &str, out: &mut dyn std::io::Write) -> std::io::Result<()> {
    let mut escaped = String::with_capacity(text.len() + 16);
    escape_for_template(text, &mut escaped);
    out.write_all(escaped.as_bytes())
}

#[cfg(test)]
mod tests;
