//! A small reader of HTML: tags with their attributes, enough to follow every address of a page.

use super::site::Built;
use std::collections::{BTreeMap, BTreeSet};

/// A start tag.
struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
}

/// The start tags of a page; comments, scripts and the text of style elements are passed over.
fn tags(html: &str) -> Vec<Tag> {
    let (mut out, mut rest) = (Vec::new(), html);
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
            continue;
        }
        if !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        let (tag, after) = tag(rest);
        rest = after;
        for raw in ["script", "style"] {
            if tag.name == raw {
                let end = rest.to_ascii_lowercase().find(&format!("</{raw}"));
                rest = end.map_or("", |end| &rest[end..]);
            }
        }
        out.push(tag);
    }
    out
}

/// A tag from its name on, and what follows it.
fn tag(text: &str) -> (Tag, &str) {
    let name_end = text.find(|c: char| c.is_ascii_whitespace() || c == '>' || c == '/').unwrap_or(text.len());
    let mut tag = Tag { name: text[..name_end].to_ascii_lowercase(), attributes: Vec::new() };
    let mut rest = &text[name_end..];
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if rest.is_empty() || rest.starts_with('>') {
            return (tag, rest.strip_prefix('>').unwrap_or(""));
        }
        let end = rest.find(|c: char| c.is_ascii_whitespace() || matches!(c, '=' | '>' | '/')).unwrap_or(rest.len());
        let name = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=').map(str::trim_start) {
            (value, rest) = attribute_value(after);
        }
        tag.attributes.push((name, unescaped(value)));
    }
}

fn attribute_value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inner) = text.strip_prefix(quote) {
            let end = inner.find(quote).unwrap_or(inner.len());
            return (&inner[..end], inner.get(end + 1..).unwrap_or(""));
        }
    }
    text.split_at(text.find(|c: char| c.is_ascii_whitespace() || c == '>').unwrap_or(text.len()))
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}

/// A text as it stands in a page.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Whether a file, its text in lower case, names a record `program/id`: by its address, or by its id on a page of its
/// program.
pub(crate) fn names(path: &str, lower: &str, record: &str) -> bool {
    let (program, id) = record.split_once('/').unwrap_or(("", record));
    let of_program = path.starts_with(&format!("{program}/"));
    // An id without a hyphen, such as that of a person, is a word like others.
    let name = if of_program && id.contains('-') { id } else { record };
    let edge = |c: Option<char>| c.is_none_or(|c| !(c.is_alphanumeric() || c == '-'));
    lower
        .match_indices(name)
        .any(|(at, found)| edge(lower[..at].chars().next_back()) && edge(lower[at + found.len()..].chars().next()))
}

/// Everything that is wrong with the addresses of a site.
pub(crate) fn faults(built: &Built) -> Vec<String> {
    let pages: BTreeMap<&str, Vec<Tag>> = built
        .files
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path.as_str(), tags(&String::from_utf8_lossy(bytes))))
        .collect();
    let anchors: BTreeMap<&str, BTreeSet<&str>> = pages.iter().map(|(path, tags)| (*path, ids(tags))).collect();
    let mut wrong = Vec::new();
    for (path, tags) in &pages {
        for tag in tags {
            wrong.extend(of_tag(path, tag, built, &anchors));
        }
        let text = String::from_utf8_lossy(&built.files[*path]);
        wrong.extend(loads(&text).then(|| format!("{path}: a style that loads from another host")));
    }
    for (path, bytes) in built.files.iter().filter(|(path, _)| path.ends_with(".css")) {
        wrong.extend(loads(&String::from_utf8_lossy(bytes)).then(|| format!("{path}: loads from another host")));
    }
    wrong
}

/// Fails where an address of a site leads nowhere or asks another host.
pub(crate) fn assert_whole(built: &Built) {
    let wrong = faults(built);
    assert!(wrong.is_empty(), "{} faults, such as\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
    assert!(built.files.contains_key("index.html") && built.files.contains_key("404.html"));
}

fn ids(tags: &[Tag]) -> BTreeSet<&str> {
    tags.iter().flat_map(|t| &t.attributes).filter(|(name, _)| name == "id").map(|(_, id)| id.as_str()).collect()
}

/// Whether a style names another host.
fn loads(text: &str) -> bool {
    text.match_indices("url(").any(|(at, _)| {
        let address = text[at + 4..].trim_start_matches(['"', '\'', ' ']);
        address.starts_with("//") || address.starts_with("http")
    }) || text.contains("@import")
}

/// Attributes that hold an address.
const ADDRESSES: &[&str] = &["href", "src", "srcset", "poster", "action", "formaction", "data", "xlink:href", "cite"];
/// Attributes that name an element of the page by its id.
const NAMED: &[&str] = &["for", "aria-labelledby", "aria-describedby", "aria-controls", "headers"];

fn of_tag(path: &str, tag: &Tag, built: &Built, anchors: &BTreeMap<&str, BTreeSet<&str>>) -> Vec<String> {
    let mut wrong = Vec::new();
    for (name, value) in &tag.attributes {
        if ADDRESSES.contains(&name.as_str()) {
            let why = leads_nowhere(path, tag, value, built, anchors);
            wrong.extend(why.map(|why| format!("{path}: <{} {name}=\"{value}\">: {why}", tag.name)));
        }
        if NAMED.contains(&name.as_str()) {
            let lacks = value.split_whitespace().filter(|id| !anchors[path].contains(id));
            wrong.extend(lacks.map(|id| format!("{path}: <{} {name}>: no element `{id}`", tag.name)));
        }
    }
    wrong
}

fn leads_nowhere(
    path: &str,
    tag: &Tag,
    value: &str,
    built: &Built,
    anchors: &BTreeMap<&str, BTreeSet<&str>>,
) -> Option<String> {
    let scheme = value
        .split_once(':')
        .map(|(s, _)| s)
        .filter(|s| s.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c)));
    if let Some(scheme) = scheme.or(value.starts_with("//").then_some("//")) {
        let link = tag.name == "a" && matches!(scheme, "http" | "https" | "mailto");
        let canonical = tag.name == "link" && tag.attributes.iter().any(|(n, v)| n == "rel" && v == "canonical");
        return (!link && !canonical && scheme != "data").then(|| "another host".to_string());
    }
    let (address, anchor) = value.split_once('#').map_or((value, None), |(a, b)| (a, Some(b)));
    let address = address.split('?').next().unwrap_or("");
    let Some(target) = joined(path, address) else {
        return Some("leads out of the site".into());
    };
    if !built.files.contains_key(&target) {
        return Some(format!("no file {target}"));
    }
    let known =
        |id: &str| id.is_empty() || anchors.get(target.as_str()).is_none_or(|ids| ids.contains(decoded(id).as_str()));
    anchor.filter(|id| !known(id)).map(|id| format!("no anchor `{id}` in {target}"))
}

/// A relative address from a page; none where it leads above the site.
fn joined(path: &str, address: &str) -> Option<String> {
    if address.is_empty() {
        return Some(path.to_string());
    }
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()?),
            other => parts.push(other),
        }
    }
    Some(decoded(&parts.join("/")))
}

/// A text without percent signs.
fn decoded(text: &str) -> String {
    let (mut out, bytes, mut at) = (Vec::new(), text.as_bytes(), 0);
    while at < bytes.len() {
        let hex = (bytes[at] == b'%')
            .then(|| text.get(at + 1..at + 3))
            .flatten()
            .and_then(|h| u8::from_str_radix(h, 16).ok());
        out.push(hex.unwrap_or(bytes[at]));
        at += if hex.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&out).into_owned()
}
