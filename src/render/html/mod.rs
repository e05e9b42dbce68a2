//! Pages → HTML through the templates of a theme. Templates see [`Page`] as plain data and nothing else; text is
//! escaped unless it is `report::html::Html`.

mod deck;
mod fault;
mod page;
mod parts;

pub use deck::deck;

use crate::report::Page;
use crate::theme::{Theme, ThemeError, ThemeLinks};
use serde::Serialize;
use tera::{Context, Tera};

/// The templates of a theme, ready to print; shared between threads.
pub struct Renderer {
    tera: Tera,
    origins: fault::Origins,
    links: ThemeLinks,
    /// Whether the templates look at the data of parts; the program's own need their HTML only.
    looks_at_parts: bool,
}

impl Renderer {
    /// Reads the templates of a theme.
    ///
    /// # Errors
    /// A finding at the place of the first mistake: bad syntax, an unknown filter, component or parent.
    pub fn new(theme: &Theme) -> Result<Renderer, Box<ThemeError>> {
        let mut tera = Tera::new();
        tera.autoescape_on([".html", ".xml"]);
        let origins = fault::Origins::of(theme);
        let templates = theme.templates.iter().map(|(name, template)| (name.as_str(), &*template.text));
        tera.add_raw_templates(templates).map_err(|error| origins.locate(&error))?;
        Ok(Renderer { tera, origins, links: theme.links(), looks_at_parts: theme.looks_at_parts() })
    }

    /// A page as bytes.
    ///
    /// # Errors
    /// A finding at the place in the template that could not be printed.
    pub fn render(&self, page: &Page) -> Result<Vec<u8>, Box<ThemeError>> {
        page::page(self, page, self.looks_at_parts)
    }

    /// Other data through a template of the theme.
    ///
    /// # Errors
    /// As [`Renderer::render`].
    pub fn print(&self, template: &str, data: &impl Serialize) -> Result<Vec<u8>, Box<ThemeError>> {
        let printed = Context::from_serialize(data).and_then(|mut context| {
            context.insert("theme", &self.links);
            self.tera.render(template, &context)
        });
        printed.map(|html| spared(html).into_bytes()).map_err(|error| self.origins.locate(&error))
    }
}

/// A page without the drawings that it might have referred to and does not: most pages of records have neither status
/// marks nor hatched areas.
fn spared(mut html: String) -> String {
    let Some(start) = html.find("<svg class=\"defs\"") else { return html };
    let Some(end) = html[start..].find("</svg>").map(|n| start + n + "</svg>".len()) else { return html };
    let rest = &html[end..];
    // All of them are drawings; a page without any is told by one look.
    if !rest.contains("<svg") || ["<use ", "\"cone\"", "bar-f"].iter().all(|mark| !rest.contains(mark)) {
        html.replace_range(start..end, "");
    }
    html
}

#[cfg(test)]
mod tests;
