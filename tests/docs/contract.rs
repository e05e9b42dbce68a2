//! What templates may use, read from the source: doc comments are the manual.

use std::fmt::Write;

fn read(path: &str) -> String {
    super::read(path)
}

/// The lines between the braces of an item.
fn body(path: &str, item: &str) -> Vec<String> {
    let text = read(path);
    let start = text.find(&format!("pub {item} ")).unwrap_or_else(|| panic!("{path} has no {item}"));
    text[start..].lines().skip(1).take_while(|line| !line.starts_with('}')).map(String::from).collect()
}

/// A field of a struct or a variant: name, type, doc.
fn field(line: &str, docs: &str) -> Option<(String, String, String)> {
    let line = line.trim().trim_start_matches("pub ");
    let (name, kind) = line.trim_end_matches(',').split_once(": ")?;
    let plain = name.chars().all(|c| c.is_ascii_lowercase() || c == '_' || c.is_ascii_digit());
    plain.then(|| (name.to_string(), type_words(kind), docs.to_string()))
}

fn type_words(kind: &str) -> String {
    match kind {
        "String" | "&'static str" => "text".into(),
        "Html" => "HTML".into(),
        "bool" => "true or false".into(),
        "usize" => "number".into(),
        other => match (other.strip_prefix("Vec<"), other.strip_prefix("Option<")) {
            (Some(inner), _) => format!("list of {}", type_words(&inner[..inner.len() - 1])),
            (_, Some(inner)) => format!("{}, or none", type_words(&inner[..inner.len() - 1])),
            _ if other.starts_with('(') => {
                let inner = other.trim_start_matches('(').trim_end_matches(')');
                format!("({})", inner.split(", ").map(type_words).collect::<Vec<_>>().join(", "))
            }
            _ => format!("`{other}`"),
        },
    }
}

/// A table of the public fields of a struct.
pub(crate) fn fields(path: &str, item: &str) -> String {
    let mut out = String::from("| field | holds | meaning |\n|---|---|---|\n");
    let (mut docs, mut skip) = (String::new(), false);
    for line in body(path, item) {
        let line = line.trim();
        if let Some(doc) = line.strip_prefix("/// ") {
            docs = if docs.is_empty() { doc.to_string() } else { format!("{docs} {doc}") };
        } else if line.contains("serde(skip)") {
            skip = true;
        } else if let Some((name, kind, doc)) = field(line, &docs) {
            if !skip {
                let _ = writeln!(out, "| `{name}` | {kind} | {doc} |");
            }
            (docs, skip) = (String::new(), false);
        }
    }
    out
}

/// A heading and a table per struct.
pub(crate) fn structs(path: &str, names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`:\n\n{}\n", fields(path, &format!("struct {name}")))).collect()
}

fn kebab(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.extend(c.to_lowercase());
    }
    out
}

/// A table of the variants of an enum whose tag is kebab-case.
pub(crate) fn variants(path: &str, item: &str) -> String {
    let mut out = String::from("| part | shows | fields |\n|---|---|---|\n");
    let (mut docs, mut open): (String, Option<(String, String, Vec<String>)>) = (String::new(), None);
    for line in body(path, item) {
        let depth = line.len() - line.trim_start().len();
        let line = line.trim();
        if let Some(doc) = line.strip_prefix("/// ") {
            docs = if docs.is_empty() { doc.to_string() } else { format!("{docs} {doc}") };
        } else if depth == 4 && line.starts_with(|c: char| c.is_uppercase()) {
            let name: String = line.chars().take_while(|c| c.is_alphanumeric()).collect();
            let inner = line.split_once('(').map(|(_, rest)| rest.trim_end_matches(')').trim_end_matches("),"));
            let inner = inner.map(|i| i.trim_start_matches("Box<").trim_end_matches('>').to_string());
            let fields: Vec<String> = inner.into_iter().map(|i| format!("those of `{i}`")).collect();
            open = Some((kebab(&name), std::mem::take(&mut docs), fields));
        } else if let (Some((_, _, fields)), Some((name, kind, _))) = (&mut open, field(line, &docs)) {
            fields.push(format!("`{name}`: {kind}"));
            docs.clear();
        }
        if depth == 4
            && (line.ends_with("},") || line == "}," || line.ends_with("),"))
            && let Some((name, doc, fields)) = open.take()
        {
            let _ = writeln!(out, "| `{name}` | {doc} | {} |", fields.join("; "));
        }
    }
    out
}

/// The embedded templates with the comment that each begins with.
pub(crate) fn templates() -> String {
    let folder = super::path("themes/default/templates");
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .expect("templates")
        .flatten()
        .map(|e| e.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    let about = |name: &str| {
        let text = read(&format!("themes/default/templates/{name}"));
        let comment = text.split_once("{#").and_then(|(_, rest)| rest.split_once("#}")).map(|(c, _)| c.to_string());
        let comment = comment.unwrap_or_default().replace('\n', " ");
        let words: Vec<&str> = comment.trim_matches('-').split_whitespace().collect();
        words.join(" ")
    };
    names.iter().map(|name| format!("- `{name}`: {}\n", about(name))).collect()
}

/// Tokens by table.
pub(crate) fn tokens() -> String {
    let (mut out, mut count) = (String::new(), 0);
    for line in read("themes/default/theme.toml").lines() {
        if let Some(section) = line.strip_prefix('[') {
            let _ = write!(out, "{}- `[{}]`: ", if out.is_empty() { "" } else { "\n" }, section.trim_end_matches(']'));
            count = 0;
        } else if let Some((name, _)) = line.split_once(" = ").filter(|_| !line.starts_with('#')) {
            let _ = write!(out, "{}`{name}`", if count == 0 { "" } else { ", " });
            count += 1;
        }
    }
    out + "\n"
}

/// The words in quotes of a list in the source.
pub(crate) fn words_of(text: &str) -> Vec<String> {
    text.split('"').skip(1).step_by(2).map(String::from).collect()
}

/// The words of a constant list, from its name to its `;`.
pub(crate) fn words(path: &str, item: &str) -> Vec<String> {
    let text = read(path);
    let start = text.find(item).unwrap_or_else(|| panic!("{path} has no {item}"));
    words_of(text[start..].split("];").next().unwrap_or(""))
}

/// Names of the built-in slides.
pub(crate) fn slides() -> String {
    let names = words("src/report/slides/mod.rs", "static BUILT_IN");
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ") + "\n"
}

/// What each variant of an enum says of itself, as a numbered list.
pub(crate) fn doc_lines(path: &str, item: &str) -> String {
    let lines = body(path, item);
    let docs = lines.iter().filter_map(|line| line.trim().strip_prefix("/// "));
    docs.enumerate().fold(String::new(), |mut out, (n, doc)| {
        let _ = writeln!(out, "{}. {doc}", n + 1);
        out
    })
}
