//! Decks → HTML. The frame of a slide is a template of the theme; its parts are printed here, by a match without a rest:
//! a new part does not compile before it is printed.

use super::Renderer;
use crate::report::html::Html;
use crate::report::marks;
use crate::report::slides::model::{Form, Layout, OptionTable, Share, Size, SlideTable, StatusMarks, TextStyle};
use crate::report::slides::words::{Words, held_together};
use crate::report::slides::{Deck, Slide, SlidePart};
use crate::theme::ThemeError;
use crate::words::Words as Catalogue;
use serde::Serialize;

/// What the template `deck.html` gets.
#[derive(Serialize)]
struct Printed<'a> {
    #[serde(flatten)]
    deck: &'a Deck,
    slides: Vec<PrintedSlide<'a>>,
    /// How many slides, and on which paper they are printed.
    size: String,
    /// The day of the records, as the foot of each slide says it.
    stand: String,
}

#[derive(Serialize)]
struct PrintedSlide<'a> {
    /// `Slide 2 of 9`
    label: String,
    /// `Notes to slide 2`
    notes_label: String,
    id: &'a str,
    form: Form,
    size: Size,
    /// On paper, where it is another.
    larger: Option<Size>,
    /// Printed, since no line parts an id.
    title: Html,
    /// Whether the title is set smaller.
    long: bool,
    full_title: Option<&'a str>,
    subtitle: &'a str,
    body: Html,
    notes: &'a [String],
}

/// A deck as bytes.
///
/// # Errors
/// As [`Renderer::print`].
pub fn deck(renderer: &Renderer, deck: &Deck) -> Result<Vec<u8>, Box<ThemeError>> {
    let w = &*renderer.words;
    let all = deck.slides.len();
    let slides = deck.slides.iter().enumerate().map(|(n, s)| slide(s, n + 1, all, w)).collect();
    let size = match deck.layout {
        Layout::Slides => format!("{} {}", w.frame_deck_slides(all), w.frame_deck_print(deck.paper.unwrap_or("any"))),
        Layout::OnePage | Layout::Pages => w.frame_deck_print_upright().to_string(),
    };
    renderer.print("deck.html", &Printed { deck, slides, size, stand: w.frame_deck_as_of(&deck.as_of) })
}

fn slide<'a>(slide: &'a Slide, n: usize, all: usize, w: &Catalogue) -> PrintedSlide<'a> {
    PrintedSlide {
        label: w.frame_deck_slide(n, all),
        notes_label: w.frame_deck_notes(n),
        id: &slide.id,
        form: slide.form,
        size: slide.size,
        larger: Some(slide.paper).filter(|paper| *paper > slide.size),
        title: held_together(&slide.title),
        long: slide.form == Form::Content && slide.has_long_title(),
        full_title: slide.full_title.as_deref(),
        subtitle: &slide.subtitle,
        body: parts(&slide.body, w),
        notes: &slide.notes,
    }
}

/// Parts one below the other.
fn parts(parts: &[SlidePart], w: &Catalogue) -> Html {
    parts.iter().map(|p| part(p, w)).fold(Html::none(), Html::then)
}

fn part(part: &SlidePart, w: &Catalogue) -> Html {
    match part {
        SlidePart::Text { words, style } => running(&words.html(w), "p", &format!("sp t-{}", style_name(*style))),
        SlidePart::Bullets { heading, items } => bullets(heading, items, w),
        SlidePart::Table(table) => slide_table(table, w),
        SlidePart::Figure { heading, figure, fills, paper } => {
            let caption = if heading.is_empty() {
                Html::none()
            } else {
                running(&Html::text(heading), "h3", "").within("figcaption", "")
            };
            let note = figure.note.as_ref().map(|n| running(&Html::text(n), "p", "note")).unwrap_or_default();
            let drawings = Html::printed(format!("{}{}", figure.wide, figure.narrow));
            let on_paper = Html::printed(paper.clone());
            let on_paper = if paper.is_empty() { on_paper } else { on_paper.within("div", "for-paper") };
            caption
                .then(on_paper)
                .then(drawings)
                .then(key("key", &figure.key))
                .then(note)
                .within("figure", if *fills { "sp fig fills" } else { "sp fig" })
        }
        SlidePart::Days(tracks) => {
            let name = quoted(&w.frame_scrolls(&tracks.name));
            let drawing = match tracks.narrow.is_empty() {
                true => format!(
                    "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{name}\">{}</div>",
                    tracks.svg
                ),
                false => format!("{}{}", tracks.svg, tracks.narrow),
            };
            Html::printed(drawing).then(key("key", &tracks.key)).within("figure", "sp fig fills days")
        }
        SlidePart::Facts { facts } => {
            let fact = |(label, words): &(String, Words)| {
                running(&Html::text(label), "dt", "").then(running(&words.html(w), "dd", ""))
            };
            all(facts, fact).within("dl", "sp fields")
        }
        SlidePart::Status(status) => status_marks(status, w),
        SlidePart::Options(table) => options(table, w),
        SlidePart::Key { items } => key("sp key col", items),
        SlidePart::Prose { html, .. } => html.clone().within("div", "sp prose"),
        // What is left of one column on a further slide has the whole width.
        SlidePart::Columns { columns, .. } if columns.len() == 1 => parts(&columns[0], w),
        SlidePart::Columns { share, columns } => {
            let columns = all(columns, |column| parts(column, w).within("div", "col"));
            columns.within("div", &format!("sp split {}", share_name(*share)))
        }
    }
}

/// Text inside an element that runs in the direction of its first letter.
fn running(text: &Html, element: &str, class: &str) -> Html {
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    Html::printed(format!("<{element}{class} dir=\"auto\">{}</{element}>", text.as_str()))
}

fn all<T>(items: &[T], print: impl Fn(&T) -> Html) -> Html {
    items.iter().map(print).fold(Html::none(), Html::then)
}

fn style_name(style: TextStyle) -> &'static str {
    match style {
        TextStyle::Body => "body",
        TextStyle::Say => "say",
        TextStyle::Note => "note",
    }
}

fn share_name(share: Share) -> &'static str {
    match share {
        Share::Halves => "halves",
        Share::WideRight => "wide-right",
        Share::Thirds => "thirds",
    }
}

fn bullets(heading: &str, items: &[Words], w: &Catalogue) -> Html {
    let head = if heading.is_empty() { Html::none() } else { Html::text(heading).within("h3", "line") };
    let list = all(items, |words| running(&words.html(w), "li", ""));
    let list = if list.is_empty() { list } else { list.within("ul", "list") };
    head.then(list).within("div", "sp")
}

fn key(class: &str, items: &[crate::chart::KeyItem]) -> Html {
    if items.is_empty() {
        return Html::none();
    }
    all(items, |item| Html::printed(item.svg.into()).and(&item.label).within("li", "")).within("ul", class)
}

/// An attribute's value.
fn quoted(text: &str) -> String {
    Html::text(text).as_str().to_string()
}

fn slide_table(table: &SlideTable, w: &Catalogue) -> Html {
    let mut out = String::from("<div class=\"sp\">");
    if !table.heading.is_empty() {
        out += running(&Html::text(&table.heading), "h3", "").as_str();
    }
    // Two columns fit a phone side by side, and each keeps its head.
    let class = if table.columns.len() > 2 { "fit stack" } else { "fit" };
    out += &format!("<table class=\"{class}\"><caption class=\"vh\">");
    out += &quoted(&table.caption);
    out += "</caption><thead><tr>";
    for column in &table.columns {
        let numeric = if column.numeric { " num" } else { "" };
        out += &format!(
            "<th scope=\"col\" class=\"u{}{numeric}\" dir=\"auto\">{}</th>",
            column.width,
            held_together(&column.label).as_str()
        );
    }
    out += "</tr></thead><tbody>";
    let barred = table.rows.iter().any(|row| SlideTable::stands_out(row));
    for row in &table.rows {
        out += match SlideTable::stands_out(row) {
            true => "<tr class=\"hot\">",
            // Flush with those that have a bar before their words.
            false if barred => "<tr class=\"inset\">",
            false => "<tr>",
        };
        for (n, (words, column)) in row.iter().zip(&table.columns).enumerate() {
            let numeric = if column.numeric { " class=\"num\"" } else { "" };
            out += &match n {
                0 if !table.equals => format!("<th scope=\"row\" dir=\"auto\">{}</th>", words.html(w).as_str()),
                _ => format!(
                    "<td data-l=\"{}\"{numeric} dir=\"auto\"><span>{}</span></td>",
                    quoted(&column.label),
                    words.html(w).as_str()
                ),
            };
        }
        out += "</tr>";
    }
    out += "</tbody></table></div>";
    Html::printed(out)
}

fn status_marks(status: &StatusMarks, w: &Catalogue) -> Html {
    let column = |word: &str| Html::text(word).within("span", "");
    let columns = column(w.frame_reported()).then(column(w.frame_evidence()));
    let legend = format!("<p aria-hidden=\"true\">{}</p>", columns.as_str());
    let pair = status.overall.drawing.clone().then(Html::printed(legend)).within("figure", "bigpair");
    let first = pair.then(running(&status.say.html(w), "p", "say")).within("div", "sp two sum");
    let dimension = |d: &crate::report::slides::model::StatusPair| {
        let remark = if d.remark.is_empty() { Html::none() } else { Html::text(&d.remark).within("span", "remark") };
        let way = marks::direction(d.direction, w);
        Html::text(&d.name).strong().then(d.drawing.clone()).then(way).then(remark).within("li", "")
    };
    let dimensions = all(&status.dimensions, dimension);
    if dimensions.is_empty() { first } else { first.then(dimensions.within("ul", "sp dimrow")) }
}

fn options(table: &OptionTable, w: &Catalogue) -> Html {
    let named = |o: &crate::report::slides::model::OptionHead| {
        format!("{}{}", quoted(&w.slide_option(&o.key, "")), o.title.html(w).as_str())
    };
    let mut out = String::from("<div class=\"sp\"><ol class=\"optnames\">");
    for option in &table.options {
        out += &match option.pick {
            true => format!("<li dir=\"auto\"><b>{} {}</b></li>", named(option), quoted(w.frame_recommended_option())),
            false => format!("<li dir=\"auto\">{}</li>", named(option)),
        };
    }
    out += "</ol><table class=\"opts fit stack\"><caption class=\"vh\">";
    out += &quoted(&table.caption);
    out += "</caption><thead><tr><th scope=\"col\">";
    out += &quoted(w.frame_compared_on());
    out += "</th>";
    for option in &table.options {
        out += &match option.pick {
            true => format!(
                "<th scope=\"col\" class=\"pick\" dir=\"auto\">{} <span class=\"tag rec\">{}</span></th>",
                named(option),
                quoted(w.frame_recommended())
            ),
            false => format!("<th scope=\"col\" dir=\"auto\">{}</th>", named(option)),
        };
    }
    out += "</tr></thead><tbody>";
    for (label, cells) in &table.rows {
        out += &format!("<tr><th scope=\"row\">{}</th>", quoted(label));
        for (words, option) in cells.iter().zip(&table.options) {
            let pick = if option.pick { " class=\"pick\"" } else { "" };
            out += &format!(
                "<td data-l=\"{}\"{pick} dir=\"auto\"><span>{}</span></td>",
                quoted(&option.key),
                words.html(w).as_str()
            );
        }
        out += "</tr>";
    }
    out += "</tbody></table></div>";
    Html::printed(out)
}
