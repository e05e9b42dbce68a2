//! The building blocks of pages → HTML, by a match without a rest: a new part does not compile before it is printed.

use crate::report::html::{Html, escape_into};
use crate::report::page::{DecisionCard, Fact, FilterGroup, GapCard, LinkGroup, OptionColumn, Part};
use crate::words::Words;

/// A part as HTML.
pub(super) fn printed(part: &Part, w: &Words) -> Html {
    let mut out = String::with_capacity(room(part));
    print(part, &mut out, w);
    Html::printed(out)
}

/// About how long a part will be, in bytes: most of a page is its longest part.
pub(super) fn room(part: &Part) -> usize {
    match part {
        Part::Printed { html } | Part::Prose { html } => html.as_str().len() + 64,
        Part::Columns { columns, .. } => columns.iter().flatten().map(room).sum::<usize>() + 64,
        Part::Folded { parts, .. } => parts.iter().map(room).sum::<usize>() + 128,
        _ => 1024,
    }
}

/// Appends a part as HTML.
pub(super) fn print(part: &Part, out: &mut String, w: &Words) {
    match part {
        Part::Facts { facts: all } => facts(all, out),
        Part::Printed { html } => block("<div class=\"part\">", html, "</div>", out),
        Part::Prose { html } => block("<div class=\"part prose\">", html, "</div>", out),
        Part::Heading { text } => {
            out.push_str("<h3 class=\"part part-heading\">");
            escape_into(text, out);
            out.push_str("</h3>");
        }
        Part::Note { html } => block("<p class=\"part src\">", html, "</p>", out),
        Part::Fields { fields: all } => fields(all, out),
        Part::Timeline { entries } => timeline(entries, out),
        Part::Links { groups } => links(groups, out),
        Part::Decision(card) => decision(card, out, w),
        Part::Columns { class, columns: all } => columns(class, all, out, w),
        Part::Empty { text, toml } => empty(text, toml, out, w),
        Part::Verdict { pair, class, say, asks } => verdict((pair, class), say, asks, out, w),
        Part::Gaps { cards } => gaps(cards, out, w),
        Part::Dimensions { dimensions: all, note } => dimensions(all, note, out, w),
        Part::Filters { groups } => filters(groups, out, w),
        Part::List { items, class } => list(items, class, out),
        Part::Folded { summary, parts } => folded(summary, parts, out, w),
        Part::Source { path, href } => source(path, href.as_deref(), out),
    }
}

/// HTML between two tags.
fn block(open: &str, html: &Html, close: &str, out: &mut String) {
    out.push_str(open);
    out.push_str(html.as_str());
    out.push_str(close);
}

/// As [`block`], where there is anything.
fn maybe(open: &str, html: &Html, close: &str, out: &mut String) {
    if !html.is_empty() {
        block(open, html, close, out);
    }
}

/// Text in an element without attributes.
fn element(name: &str, text: &str, out: &mut String) {
    out.push('<');
    out.push_str(name);
    out.push('>');
    escape_into(text, out);
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

fn facts(facts: &[Fact], out: &mut String) {
    out.push_str("<dl class=\"part facts\">");
    for Fact { label, value, note } in facts {
        out.push_str("<div>");
        element("dt", label, out);
        out.push_str("<dd>");
        out.push_str(value.as_str());
        maybe(" <small>", note, "</small>", out);
        out.push_str("</dd></div>");
    }
    out.push_str("</dl>");
}

fn fields(fields: &[(String, Html)], out: &mut String) {
    described("<dl class=\"part fields\">", fields, out);
}

/// Labels and what each says, in the list that `opening` begins.
fn described(opening: &str, fields: &[(String, Html)], out: &mut String) {
    out.push_str(opening);
    for (label, value) in fields {
        element("dt", label, out);
        block("<dd>", value, "</dd>", out);
    }
    out.push_str("</dl>");
}

fn timeline(entries: &[(Html, Html)], out: &mut String) {
    out.push_str("<ol class=\"part time\">");
    for (day, what) in entries {
        block("<li><div>", day, "</div>", out);
        block("<div>", what, "</div></li>", out);
    }
    out.push_str("</ol>");
}

fn links(groups: &[LinkGroup], out: &mut String) {
    out.push_str("<div class=\"part\">");
    for LinkGroup { verb, links } in groups {
        out.push_str("<h4 class=\"relhead\">");
        escape_into(verb, out);
        out.push_str("</h4><ul class=\"rel\">");
        for (id, title, state) in links {
            block("<li><span class=\"id\">", id, "</span>", out);
            block("<span>", title, "</span>", out);
            block("<span class=\"nowrap\">", state, "</span></li>", out);
        }
        out.push_str("</ul>");
    }
    out.push_str("</div>");
}

fn columns(class: &str, columns: &[Vec<Part>], out: &mut String, w: &Words) {
    out.push_str("<div class=\"part cols ");
    escape_into(class, out);
    out.push_str("\">");
    for column in columns {
        out.push_str("<div class=\"col\">");
        column.iter().for_each(|part| print(part, out, w));
        out.push_str("</div>");
    }
    out.push_str("</div>");
}

fn empty(text: &str, toml: &str, out: &mut String, w: &Words) {
    out.push_str("<div class=\"part empty\">");
    element("p", text, out);
    if !toml.is_empty() {
        out.push_str("<pre class=\"file\" tabindex=\"0\" role=\"region\" aria-label=\"");
        escape_into(w.frame_example(), out);
        out.push_str("\">");
        escape_into(toml, out);
        out.push_str("</pre>");
    }
    out.push_str("</div>");
}

/// The end of a drawn pair: what stands left and right.
fn pair_legend(w: &Words) -> String {
    let mut out = String::from("<p aria-hidden=\"true\">");
    element("span", w.frame_reported(), &mut out);
    element("span", w.frame_evidence(), &mut out);
    out.push_str("</p></figure>");
    out
}

fn verdict((pair, class): (&Html, &str), say: &Html, asks: &[(String, Html)], out: &mut String, w: &Words) {
    out.push_str("<div class=\"part verdict\">\n  <figure class=\"bigpair ");
    escape_into(class, out);
    block("\">", pair, &pair_legend(w), out);
    block("\n  <div class=\"say\"><p>", say, "</p></div>", out);
    if !asks.is_empty() {
        described("<dl class=\"asks\">", asks, out);
    }
    out.push_str("\n</div>");
}

fn gaps(cards: &[GapCard], out: &mut String, w: &Words) {
    out.push_str("<h2 class=\"vh\">");
    escape_into(w.frame_gaps(), out);
    out.push_str("</h2>\n<div class=\"part gaps\">");
    for card in cards {
        out.push_str(if card.two { "<article class=\"gapcard two\">" } else { "<article class=\"gapcard\">" });
        block("<h3>", &card.title, "</h3>\n    <div class=\"pairline\">", out);
        match card.two {
            true => block("<figure class=\"bigpair w190\">", &card.pair, &pair_legend(w), out),
            false => out.push_str(card.pair.as_str()),
        }
        out.push_str(card.tag.as_str());
        out.push_str("</div>\n    <ul>");
        card.reasons.iter().for_each(|reason| block("<li>", reason, "</li>", out));
        out.push_str("</ul></article>");
    }
    out.push_str("</div>");
}

fn dimensions(dimensions: &[(String, Html, Html)], note: &Html, out: &mut String, w: &Words) {
    out.push_str("<h2 class=\"vh\">");
    escape_into(w.frame_dimensions(), out);
    out.push_str("</h2>\n<ul class=\"part dims\" aria-label=\"");
    escape_into(w.frame_dimensions_label(), out);
    out.push_str("\">");
    for (name, pair, remark) in dimensions {
        out.push_str("<li>");
        element("h3", name, out);
        out.push_str(pair.as_str());
        block("<p>", remark, "</p></li>", out);
    }
    out.push_str("</ul>");
    if !note.is_empty() {
        block("<p class=\"src\">", note, "</p>", out);
    }
}

fn filters(groups: &[FilterGroup], out: &mut String, w: &Words) {
    out.push_str("<form class=\"filters\" aria-label=\"");
    escape_into(w.frame_filter(), out);
    out.push_str("\">");
    for group in groups {
        out.push_str("<fieldset>");
        element("legend", &group.legend, out);
        for (id, label, chosen) in &group.choices {
            out.push_str("<label><input type=\"radio\" name=\"");
            escape_into(group.name, out);
            out.push_str("\" id=\"");
            escape_into(id, out);
            out.push_str(if *chosen { "\" checked>" } else { "\">" });
            escape_into(label, out);
            out.push_str("</label>");
        }
        out.push_str("</fieldset>");
    }
    out.push_str("</form>");
}

fn list(items: &[Html], class: &str, out: &mut String) {
    out.push_str("<ul class=\"part ");
    escape_into(class, out);
    out.push_str("\">");
    items.iter().for_each(|item| block("<li>", item, "</li>", out));
    out.push_str("</ul>");
}

fn folded(summary: &str, parts: &[Part], out: &mut String, w: &Words) {
    out.push_str("<details class=\"part more\">");
    element("summary", summary, out);
    parts.iter().for_each(|part| print(part, out, w));
    out.push_str("</details>");
}

fn source(path: &str, href: Option<&str>, out: &mut String) {
    out.push_str("<p class=\"part small dim\">");
    match href.filter(|href| !href.is_empty()) {
        Some(href) => {
            out.push_str("<a class=\"path\" href=\"");
            escape_into(href, out);
            out.push_str("\" rel=\"noopener noreferrer\">");
            escape_into(path, out);
            out.push_str("</a></p>");
        }
        None => {
            out.push_str("<span class=\"path\">");
            escape_into(path, out);
            out.push_str("</span></p>");
        }
    }
}

fn decision(card: &DecisionCard, out: &mut String, w: &Words) {
    out.push_str("<article class=\"part decision\" id=\"");
    escape_into(&card.id, out);
    block("\">\n  <header><h3>", &card.title, "</h3>", out);
    block("<span>", &card.needed, "</span></header>", out);
    maybe("\n  <p class=\"meta\">", &card.meta, "</p>", out);
    if !card.folds.is_empty() {
        let open = if card.open { " open" } else { "" };
        block(&format!("\n  <details class=\"fold\"{open}><summary>"), &card.folds, "</summary>", out);
    }
    maybe("\n  <p class=\"why\">", &card.context, "</p>", out);
    if !card.options.is_empty() {
        options(card, out, w);
    }
    maybe("\n  <p class=\"why\">", &card.recommendation, "</p>", out);
    out.push_str(if card.folds.is_empty() { "\n</article>" } else { "</details>\n</article>" });
}

fn options(card: &DecisionCard, out: &mut String, w: &Words) {
    // Without anything to compare, their names are all there is to show, and not only on a phone.
    let compared = !card.rows.is_empty();
    out.push_str(if compared { "\n  <ol class=\"optnames\">" } else { "\n  <ol class=\"optnames alone\">" });
    for option in &card.options {
        out.push_str(if option.pick { "<li><b>" } else { "<li>" });
        named(option, out, w);
        if option.pick {
            out.push(' ');
            escape_into(w.frame_recommended_option(), out);
            out.push_str("</b>");
        }
        out.push_str("</li>");
    }
    out.push_str("</ol>");
    if !compared {
        return;
    }
    out.push_str("\n  <table class=\"opts stack\"><caption class=\"vh\">");
    escape_into(w.frame_options_compared(), out);
    out.push_str("</caption><thead><tr><th scope=\"col\">");
    escape_into(w.frame_compared_on(), out);
    out.push_str("</th>");
    for option in &card.options {
        out.push_str(if option.pick { "<th scope=\"col\" class=\"pick\">" } else { "<th scope=\"col\">" });
        named(option, out, w);
        if option.pick {
            out.push_str(" <span class=\"tag rec\">");
            escape_into(w.frame_recommended(), out);
            out.push_str("</span>");
        }
        out.push_str("</th>");
    }
    out.push_str("</tr></thead><tbody>");
    for (label, cells) in &card.rows {
        out.push_str("<tr><th scope=\"row\">");
        escape_into(label, out);
        out.push_str("</th>");
        for (cell, option) in cells.iter().zip(&card.options) {
            out.push_str("<td data-l=\"");
            escape_into(&option.key, out);
            out.push_str(if option.pick { "\" class=\"pick\"><div>" } else { "\"><div>" });
            out.push_str(cell.as_str());
            out.push_str("</div></td>");
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table>");
}

/// `A: Move the cutover`
fn named(option: &OptionColumn, out: &mut String, w: &Words) {
    escape_into(&w.slide_option(&option.key, ""), out);
    out.push_str(option.title.as_str());
}
