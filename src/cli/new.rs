//! `trueup new`: a record with all it needs, ready to be filled in.

use super::{Outcome, Session, init, terminal};
use chrono::NaiveDate;
use clap::Args;
use std::process::ExitCode;
use trueup::diagnostic::did_you_mean;
use trueup::portfolio::Portfolio;
use trueup::record::{FieldSpec, KindSpec, Shape};
use trueup::{Failure, Loaded};

#[derive(Args)]
pub(super) struct New {
    /// The kind of record, such as risk or decision
    kind: String,
    /// What it is, in one line
    title: Option<String>,
    /// The program (the name of its folder) [default: the only one]
    #[arg(long, value_name = "P")]
    program: Option<String>,
}

impl New {
    pub(super) fn run(self, session: &Session) -> Outcome {
        let scene = session.load()?;
        let Loaded { portfolio, .. } = &scene.loaded;
        let kinds = &portfolio.kinds;
        let Some(kind) = kinds.named(&self.kind).or_else(|| kinds.of_folder(&self.kind)) else {
            let names: Vec<&str> = kinds.iter().map(|k| k.name.as_str()).collect();
            let help = did_you_mean(&self.kind, names, "kinds");
            return Err(Failure::Io(format!("`{}` is not a kind of record; {help}", self.kind)));
        };
        let program = self.program(portfolio, kind)?;
        let title = self.title.unwrap_or_else(|| format!("New {}", kind.title.to_lowercase()));
        let (path, id) = place(kind, &program, portfolio, scene.as_of);
        let text = text(kind, id.as_deref(), &title, scene.as_of);
        init::write(&session.root().join(&path), text.as_bytes())?;
        terminal::print(&format!("{path}\n"))?;
        if !session.quiet() {
            terminal::tell(&format!("Next: fill it in, then trueup check. trueup schema {} lists its fields.\n", kind.name));
        }
        Ok(ExitCode::SUCCESS)
    }

    /// The program to write to: the named one, else the only one.
    fn program(&self, portfolio: &Portfolio, kind: &KindSpec) -> Result<String, Failure> {
        let all: Vec<&str> = portfolio.programs().collect();
        match (&self.program, all.as_slice()) {
            (Some(name), _) if kind.name == "program" => {
                let good = trueup::record::is_id(name);
                good.then(|| name.clone()).ok_or_else(|| Failure::Io(format!("`{name}` cannot be the name of a program's folder; letters, digits and single hyphens can")))
            }
            (None, _) if kind.name == "program" => Err(Failure::Io("name the new program's folder with --program".into())),
            (Some(name), _) => all.iter().find(|p| p.eq_ignore_ascii_case(name)).map(|p| (*p).to_string()).ok_or_else(|| {
                Failure::Io(format!("there is no program `{name}`; {}", did_you_mean(name, all.iter().copied(), "programs")))
            }),
            (None, [only]) => Ok((*only).to_string()),
            (None, []) => Err(Failure::Io("there is no program yet; begin one with `trueup new program --program NAME`".into())),
            (None, _) => Err(Failure::Io(format!("say which program with --program: {}", all.join(", ")))),
        }
    }
}

/// The path of the new file and, where the file's name does not give it, the id.
fn place(kind: &KindSpec, program: &str, portfolio: &Portfolio, day: NaiveDate) -> (String, Option<String>) {
    let folder = if kind.name == "report" { "status" } else { &kind.plural };
    if kind.name == "program" {
        return (format!("content/{program}/program.md"), None);
    }
    if matches!(kind.name.as_str(), "report" | "meeting") {
        return (format!("content/{program}/{folder}/{day}.md"), None);
    }
    let id = next_id(kind, program, portfolio);
    (format!("content/{program}/{folder}/{}.md", id.to_lowercase()), Some(id))
}

/// The number after the highest of the kind, in the spelling that the program uses.
fn next_id(kind: &KindSpec, program: &str, portfolio: &Portfolio) -> String {
    let numbered = portfolio.of_scope(program).filter(|r| r.kind.name == kind.name).filter_map(|r| {
        let (prefix, digits) = r.id().rsplit_once('-')?;
        Some((digits.parse::<u32>().ok()?, prefix.to_string(), digits.len()))
    });
    let initial = || kind.name.chars().take(1).map(|c| c.to_ascii_uppercase()).collect::<String>();
    let (mut number, prefix, width) = numbered.max().unwrap_or_else(|| (0, initial(), 2));
    loop {
        number = number.saturating_add(1);
        let id = format!("{prefix}-{number:0width$}");
        if portfolio.find(program, &id).is_none() || number == u32::MAX {
            return id;
        }
    }
}

/// The record: required fields with a value that passes, the others as comments.
fn text(kind: &KindSpec, id: Option<&str>, title: &str, day: NaiveDate) -> String {
    let mut out = String::from("+++\n");
    if let Some(id) = id {
        out.push_str(&format!("id = {}\n", quoted(id)));
    }
    out.push_str(&format!("title = {}\n# owner = \"\"  # who answers for it\n", quoted(title)));
    let fields = || kind.fields.iter().chain(&kind.extra);
    for field in fields().filter(|f| f.required) {
        out.push_str(&format!("{} = {}  # {}\n", field.name, value(&field.shape, day), comment(field)));
    }
    for field in fields().filter(|f| !f.required && !is_rows(&f.shape)) {
        out.push_str(&format!("# {} = {}  # {}\n", field.name, value(&field.shape, day), comment(field)));
    }
    out.push_str("+++\n\n");
    out
}

/// Whether a field is written as `[[field]]` or `[field]`, which cannot stand between plain ones.
fn is_rows(shape: &Shape) -> bool {
    match shape {
        Shape::Table(_) | Shape::Limits => true,
        Shape::List(inner) => is_rows(inner),
        _ => false,
    }
}

fn comment(field: &FieldSpec) -> String {
    let doc = field.doc.replace('\n', " ");
    let words = if matches!(field.shape, Shape::Choice(_)) { format!(" ({})", field.shape.words()) } else { String::new() };
    format!("{}{words}", doc.trim())
}

/// A value of a shape as TOML.
fn value(shape: &Shape, day: NaiveDate) -> String {
    match shape {
        Shape::Date | Shape::Dates | Shape::DayFlag | Shape::When => day.to_string(),
        Shape::Month => format!("\"{}\"", day.format("%Y-%m")),
        Shape::Integer(1, 5) => "3".into(),
        Shape::Integer(low, _) => (*low).max(0).to_string(),
        Shape::Number(low, _) if low.is_finite() => low.max(0.0).to_string(),
        Shape::Number(..) => "0".into(),
        Shape::Boolean => "false".into(),
        Shape::Choice(words) => quoted(words.first().map_or("", String::as_str)),
        Shape::List(_) => "[]".into(),
        Shape::Table(_) | Shape::Limits => "{}".into(),
        _ => "\"to be filled in\"".into(),
    }
}

/// A text as TOML; JSON's escapes are a subset of TOML's.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
