//! Writes a method for every message of the English catalogue (`src/words/en/*.ftl`), so that a message that does not
//! exist, or one without its arguments, does not compile; and the list of the catalogues that the program carries.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// What can go wrong here ends the build with its message.
type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?).join("src/words");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", root.display());
    let languages = folders(&root)?;
    let mut messages = BTreeMap::new();
    for file in catalogues(&root.join("en"))? {
        println!("cargo::rerun-if-changed={}", file.display());
        read(&file, &mut messages)?;
    }
    let mut out = String::new();
    methods(&messages, &mut out)?;
    list(&root, &languages, &mut out)?;
    std::fs::write(PathBuf::from(std::env::var("OUT_DIR")?).join("words.rs"), out)?;
    Ok(())
}

/// A message: what it says, for the documentation of its method, and its arguments in the order in which they occur.
struct Message {
    shown: String,
    arguments: Vec<String>,
    /// Those that choose a plural: a name given in the place of a number does not compile.
    counted: Vec<String>,
}

fn folders(root: &Path) -> Outcome<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(root)? {
        let entry = entry?;
        if entry.path().is_dir() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

fn catalogues(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let files = std::fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<Vec<_>, _>>()?;
    let mut files: Vec<PathBuf> = files.into_iter().filter(|p| p.extension().is_some_and(|e| e == "ftl")).collect();
    files.sort();
    Ok(files)
}

fn read(file: &Path, messages: &mut BTreeMap<String, Message>) -> Outcome<()> {
    let text = std::fs::read_to_string(file)?;
    let resource = fluent_syntax::parser::parse(text.as_str())
        .map_err(|(_, errors)| format!("{}: {:?}", file.display(), errors.first()))?;
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let name = message.id.name.to_string();
        let pattern = message.value.as_ref().ok_or_else(|| format!("{}: {name} says nothing", file.display()))?;
        let (mut shown, mut arguments) = (String::new(), Vec::new());
        look(pattern, &mut shown, &mut arguments);
        let counted = counted(pattern);
        if messages.insert(name.clone(), Message { shown, arguments, counted }).is_some() {
            return Err(format!("{}: {name} stands in two catalogues", file.display()).into());
        }
    }
    Ok(())
}

/// Gathers the text (of selections the last form) and the arguments of a pattern.
fn look(pattern: &Pattern<&str>, shown: &mut String, arguments: &mut Vec<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => shown.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => inner(inline, shown, arguments),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                inner(selector, &mut String::new(), arguments);
                let mut last = String::new();
                for variant in variants {
                    last.clear();
                    look(&variant.value, &mut last, arguments);
                }
                shown.push_str(&last);
            }
        }
    }
}

/// The arguments by whose number the pattern chooses among its forms.
fn counted(pattern: &Pattern<&str>) -> Vec<String> {
    let plural = |key: &VariantKey<&str>| matches!(key, VariantKey::Identifier { name } if *name == "one");
    let mut out = Vec::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element {
            if let InlineExpression::VariableReference { id } = selector
                && variants.iter().any(|variant| plural(&variant.key))
            {
                out.push(id.name.to_string());
            }
            variants.iter().for_each(|variant| out.extend(counted(&variant.value)));
        }
    }
    out
}

fn inner(inline: &InlineExpression<&str>, shown: &mut String, arguments: &mut Vec<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            let _ = write!(shown, "{{{}}}", id.name);
            if !arguments.iter().any(|a| a == id.name) {
                arguments.push(id.name.to_string());
            }
        }
        InlineExpression::FunctionReference { arguments: given, .. } => {
            given.positional.iter().for_each(|argument| inner(argument, shown, arguments));
        }
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => shown.push_str(value),
        _ => shown.push('…'),
    }
}

/// Words that Rust keeps for itself.
const KEPT: &[&str] = &["as", "for", "in", "of", "type", "where", "move", "self", "ref", "use", "loop", "match"];

fn name_of(name: &str) -> String {
    let name = name.replace('-', "_").to_lowercase();
    if KEPT.contains(&name.as_str()) { format!("{name}_") } else { name }
}

fn methods(messages: &BTreeMap<String, Message>, out: &mut String) -> Outcome<()> {
    writeln!(out, "impl Words {{")?;
    for (index, (name, message)) in messages.iter().enumerate() {
        let shown = message.shown.replace('\n', " ").replace('`', "'");
        writeln!(out, "    /// `{}`", shown.trim())?;
        let method = name_of(name);
        if message.arguments.is_empty() {
            writeln!(out, "    pub fn {method}(&self) -> &str {{ self.plain({index}) }}")?;
            continue;
        }
        let names: Vec<String> = message.arguments.iter().map(|a| name_of(a)).collect();
        let kind = |argument: &String| if message.counted.contains(argument) { " + Number" } else { "" };
        let taken = message.arguments.iter().zip(&names);
        let taken: Vec<String> = taken.map(|(a, n)| format!("{n}: impl Into<Arg<'a>>{}", kind(a))).collect();
        let given: Vec<String> = names.iter().map(|n| format!("{n}.into()")).collect();
        writeln!(
            out,
            "    pub fn {method}<'a>(&self, {}) -> String {{ self.filled({index}, &[{}]) }}",
            taken.join(", "),
            given.join(", ")
        )?;
    }
    writeln!(out, "}}\n")?;
    writeln!(out, "/// Every message and its arguments, in the order of their numbers.")?;
    writeln!(out, "pub(super) static MESSAGES: &[(&str, &[&str])] = &[")?;
    for (name, message) in messages {
        writeln!(out, "    ({name:?}, &{:?}),", message.arguments)?;
    }
    writeln!(out, "];\n")?;
    Ok(())
}

fn list(root: &Path, languages: &[String], out: &mut String) -> Outcome<()> {
    writeln!(out, "/// Every language and its catalogues: name of the file, text.")?;
    writeln!(out, "pub(super) static CATALOGUES: &[(&str, &[(&str, &str)])] = &[")?;
    for language in languages {
        writeln!(out, "    ({language:?}, &[")?;
        for file in catalogues(&root.join(language))? {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            writeln!(
                out,
                "        ({name:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/src/words/{language}/{name}\"))),"
            )?;
        }
        writeln!(out, "    ]),")?;
    }
    writeln!(out, "];")?;
    Ok(())
}
