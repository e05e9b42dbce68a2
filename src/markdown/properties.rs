//! Properties of the whole way from text to HTML, and the site that tests resolve against.

use super::destination::{Destination, judge};
use super::{
    Call, ProblemKind, RecordLink, Resolve, first_sentence, links, parse, parse_inline, to_html, to_inline_html,
    to_text,
};
use crate::words::Words;
use proptest::prelude::*;
use std::sync::LazyLock;

/// Records whose id begins with `secret` are restricted, `gone` is unknown, `minutes` is called by its title; files are found unless
/// their name has `missing` in it.
pub(super) struct Site;

impl Resolve for Site {
    fn record(&self, target: &str) -> RecordLink {
        match target {
            t if t.starts_with("secret") => RecordLink::Restricted,
            "gone" => RecordLink::Unknown,
            "minutes" => {
                RecordLink::Found { href: "../minutes/".into(), text: "Sign-off".into(), title: "Sign-off".into() }
            }
            t => RecordLink::Found { href: format!("../{t}/"), text: t.to_owned(), title: format!("Title of {t}") },
        }
    }
    fn call_inline(&self, call: &Call, out: &mut String) {
        out.push_str(&format!("<b>{}</b>", call.name));
    }
    fn call_block(&self, call: &Call, out: &mut String) {
        out.push_str(&format!("<figure>{}</figure>", call.name));
    }
    fn asset(&self, dest: &str) -> Option<String> {
        (!dest.contains("missing")).then(|| dest.to_owned())
    }
    fn heading_base(&self) -> u8 {
        2
    }
    fn words(&self) -> &Words {
        static ENGLISH: LazyLock<Words> = LazyLock::new(Words::english);
        &ENGLISH
    }
}

pub(super) fn html(body: &str) -> String {
    let mut out = String::new();
    to_html(&parse(body).0.blocks, &Site, "b-", &mut out);
    out
}

/// Reads the tags of our own HTML; gives what is wrong with it.
fn faults(html: &str) -> Result<(), String> {
    let mut open: Vec<&str> = Vec::new();
    let mut ids = std::collections::HashSet::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        if rest[..at].contains('>') {
            return Err(format!("stray > in {:?}", &rest[..at]));
        }
        let (tag, after) = rest[at + 1..].split_once('>').ok_or("an open tag")?;
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name) {
                return Err(format!("</{name}> closes another element"));
            }
            continue;
        }
        let name = tag.split_whitespace().next().unwrap_or("");
        attributes(name, tag, &mut ids)?;
        if name == "a" && open.contains(&"a") {
            return Err("a link within a link".to_owned());
        }
        if open.contains(&"p")
            && matches!(name, "p" | "ul" | "ol" | "table" | "div" | "figure" | "pre" | "blockquote" | "dl")
        {
            return Err(format!("<{name}> in <p>"));
        }
        if !matches!(name, "br" | "hr" | "img") {
            open.push(name);
        }
    }
    if open.is_empty() { Ok(()) } else { Err(format!("not closed: {open:?}")) }
}

fn attributes(name: &str, tag: &str, ids: &mut std::collections::HashSet<String>) -> Result<(), String> {
    const KNOWN: &str = " a p ul ol li dl dt dd h1 h2 h3 h4 h5 h6 em strong del code pre blockquote div span sup table thead tbody tr th td img br hr section b figure ";
    if !KNOWN.contains(&format!(" {name} ")) {
        return Err(format!("element {name}"));
    }
    let mut rest = tag[name.len()..].trim_start();
    while !rest.is_empty() {
        let (key, tail) = rest.split_once("=\"").ok_or(format!("attribute in {tag}"))?;
        let (value, tail) = tail.split_once('"').ok_or(format!("quote in {tag}"))?;
        match key {
            "href" | "src" if matches!(judge(value), Destination::Refused(_)) && !value.starts_with("../") => {
                return Err(format!("address {value}"));
            }
            "src" if value.starts_with("//") || value.contains("://") && !value.contains(['?', '#', '/']) => {
                return Err(format!("source {value}"));
            }
            "id" if !ids.insert(value.to_owned()) => return Err(format!("id {value} twice")),
            "href" | "src" | "id" | "class" | "title" | "alt" | "rel" | "role" | "aria-label" | "aria-hidden"
            | "tabindex" | "scope" | "colspan" | "start" | "loading" => {}
            "dir" if value == "rtl" && matches!(name, "ul" | "ol" | "blockquote") => {}
            other => return Err(format!("attribute {other}")),
        }
        rest = tail.trim_start();
    }
    Ok(())
}

fn check(body: &str) -> Result<(), String> {
    let (document, problems) = parse(body);
    let ranges = problems.iter().map(|p| p.range.clone());
    let ranges = ranges.chain(links::references(&document).map(|r| match r {
        links::Reference::Record(r) => r.range.clone(),
        links::Reference::Call(c) => c.range.clone(),
        links::Reference::Link(l) => l.range.clone(),
        links::Reference::Image(i) => i.range.clone(),
    }));
    for range in ranges {
        body.get(range.clone()).ok_or(format!("range {range:?}"))?;
    }
    for call in links::calls(&document) {
        if !body[call.range.clone()].starts_with("{{") || !body[call.range.clone()].ends_with("}}") {
            return Err(format!("range of {call:?}"));
        }
    }
    faults(&html(body))?;
    let _ = (to_text(&document, &Site), first_sentence(&document, &Site));
    let mut out = String::new();
    to_inline_html(&parse_inline(body).0, &Site, &mut out);
    faults(&out)
}

/// Pieces that mean something to the parser, put together at random.
const PIECES: &[&str] = &[
    "[[",
    "]]",
    "[[M-07]]",
    "[[M-07|",
    "[[secret-1|x]]",
    "|",
    "{{",
    "}}",
    "{{ kpi(\"a_b\") }}",
    "{{ chart(\"a*b`c[d\") }}",
    "\\",
    "*",
    "**",
    "_",
    "~~",
    "`",
    "```",
    "\n",
    "\n\n",
    "\n> ",
    "> ",
    "> [!NOTE]\n",
    "- ",
    "\n- ",
    "\n  - ",
    "1. ",
    "[x] ",
    "\n    ",
    "[",
    "](",
    ")",
    "!",
    "![a](b.png)",
    "![",
    "![](//h/x)",
    "[a](javascript:1)",
    "<b>",
    "</b>",
    "<script>",
    "<!--",
    "-->",
    "<a@b.c>",
    "<https://x.y>",
    "&amp;",
    "&#123;",
    "[^1]",
    "\n[^1]: ",
    "\n: ",
    "\n|a|b|\n|-|:-:|\n|",
    "\n---\n",
    "\n# ",
    "\n### ",
    "a",
    " ",
    "\u{e9}",
    "\u{1F600}",
    "\t",
    "\r\n",
    "\0",
    "\"",
    "'",
    "#",
    "=",
    "\n===\n",
    "(",
    ",",
    "\u{0301}",
    "\u{00A0}",
    "$",
    "+++",
    "1",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: if std::env::var_os("LONG").is_some() { 300_000 } else { 512 }, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_sound_html(body in "\\PC{0,60}|(?s).{0,60}") {
        prop_assert_eq!(check(&body), Ok(()));
    }

    #[test]
    fn any_markup_gives_sound_html(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..40)) {
        prop_assert_eq!(check(&pieces.concat()), Ok(()));
    }

    #[test]
    fn restricted_records_leave_no_trace(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..10), title in "[a-z*_]{1,6}") {
        let around = pieces.concat().replace("secret", "").replace(['\\', '`', '{', '<', '[', ']', '(', '!'], "");
        let body = format!("{around}\n\n[[secret-9|boss{title}]]");
        let (document, _) = parse(&body);
        if links::records(&document).any(|r| r.target == "secret-9") {
            let shown = html(&body) + &to_text(&document, &Site);
            prop_assert!(!shown.contains("secret-9") && !shown.contains("boss"), "{}", shown);
        }
    }
}

/// Bytes of output and seconds for a hostile text; the limits are wide as machines are busy.
fn bounded(name: &str, body: &str) {
    let begun = std::time::Instant::now();
    assert_eq!(check(body), Ok(()), "{name}");
    let seconds = begun.elapsed().as_secs_f64();
    let bytes = html(body).len();
    if std::env::var_os("TIMES").is_some() {
        #[allow(clippy::print_stderr, reason = "a measurement that was asked for")]
        {
            eprintln!("{name:28} {:>8} bytes in, {bytes:>9} out, {seconds:.3} s", body.len());
        }
    }
    assert!(seconds < 20.0, "{name} took {seconds} s");
    assert!(bytes < 60 * body.len() + (5 << 20), "{name} gives {bytes} bytes");
}

#[test]
fn hostile_texts_stay_bounded() {
    let long = |piece: &str| piece.repeat(100_000 / piece.len());
    let pieces = [
        "[[",
        "{{",
        "{{ ",
        "{{ a(\"",
        "{{ a(",
        ">",
        "> ",
        "*",
        "**a ",
        "_a",
        "a**b_",
        "- ",
        "[",
        "[a](",
        "![",
        "![[",
        "[a",
        "<",
        "<a ",
        "<!--",
        "`",
        "`` ` ",
        "~",
        "\\{{",
        "[[a|",
        "[[a]]",
        "|",
        "[^1]",
        "&",
        "\\",
        "{{ kpi(\"x\") }} ",
        "<b>",
        "[a](javascript:x) ",
        "1. ",
        "#",
        "a\n: ",
        "\n: ",
        "- a\n",
        "# a\n",
        "[x](y ",
        "a](",
        "<https://x.y>",
        "\n\n",
        "![a](b) ",
        "\u{1F600}",
        "(",
        "]]",
        "[[a ]",
        "***",
        "a***",
        "~~a",
        "[^a]: ",
        "\n[^a]: x[^a]\n",
        "[a]: b\n\n[a]\n",
    ];
    for piece in pieces {
        bounded(piece, &long(piece));
    }
    let stairs: String = (0..300).map(|n| format!("{}- a\n", "  ".repeat(n))).collect();
    bounded("stairs of lists", &stairs);
    let quotes: String = (0..300).map(|n| format!("{} a\n", ">".repeat(n))).collect();
    bounded("stairs of quotations", &quotes);
    let table = format!("{}\n{}\n{}", "|a".repeat(1500), "|-".repeat(1500), "|x\n".repeat(2000));
    bounded("wide table", &table);
    let references = format!("[a]: {}\n\n{}", "b".repeat(2000), "[a] ".repeat(20_000));
    bounded("long reference", &references);
    let nested = format!("{}x{}", "[".repeat(20_000), "](y)".repeat(20_000));
    bounded("nested links", &nested);
    let emphasis = format!("{}x{}", "*a ".repeat(20_000), " a*".repeat(20_000));
    bounded("nested emphasis", &emphasis);
}

#[test]
fn the_number_of_calls_is_limited() {
    let (document, problems) = parse(&"{{ table(kind=\"risk\") }} ".repeat(600));
    assert_eq!(links::calls(&document).count(), 500);
    assert!(problems.iter().any(|p| p.kind == ProblemKind::TooManyCalls));
}
