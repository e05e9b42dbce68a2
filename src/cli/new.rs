//! `trueup new`: a record with all it needs, ready to be filled in.

mod ids;

use super::{Outcome, Session, init, terminal};
use chrono::NaiveDate;
use clap::Args;
use ids::Naming;
use std::process::ExitCode;
use trueup::calendar;
use trueup::diagnostic::{Level, did_you_mean};
use trueup::portfolio::Portfolio;
use trueup::record::{FieldSpec, KindSpec, Shape, is_id};
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
        let (path, id) = place(kind, &program, &title, &scene.loaded, scene.as_of);
        if session.root().join(&path).symlink_metadata().is_ok() {
            return Err(Failure::Io(format!("{path} is there already and was not changed; {}", way_out(kind))));
        }
        let text = text(kind, id.as_deref(), &title, scene.as_of);
        init::write(&session.root().join(&path), text.as_bytes())?;
        terminal::print(&format!("{path}\n"))?;
        if !session.quiet() {
            terminal::tell(&format!(
                "Next: fill it in, then trueup check. trueup schema {} lists its fields.\n",
                kind.name
            ));
        }
        Ok(ExitCode::SUCCESS)
    }

    /// The program to write to: the named one, else the only one.
    fn program(&self, portfolio: &Portfolio, kind: &KindSpec) -> Result<String, Failure> {
        let all: Vec<&str> = portfolio.programs().collect();
        match (&self.program, all.as_slice()) {
            (Some(name), _) if kind.name == "program" => {
                let good = is_id(name);
                good.then(|| name.clone()).ok_or_else(|| {
                    Failure::Io(format!(
                        "`{name}` cannot be the name of a program's folder; letters, digits and single hyphens can"
                    ))
                })
            }
            (None, _) if kind.name == "program" => {
                Err(Failure::Io("name the new program's folder with --program".into()))
            }
            (Some(name), _) => {
                all.iter().find(|p| p.eq_ignore_ascii_case(name)).map(|p| (*p).to_string()).ok_or_else(|| {
                    Failure::Io(format!(
                        "there is no program `{name}`; {}",
                        did_you_mean(name, all.iter().copied(), "programs")
                    ))
                })
            }
            (None, [only]) => Ok((*only).to_string()),
            (None, []) => {
                Err(Failure::Io("there is no program yet; begin one with `trueup new program --program NAME`".into()))
            }
            (None, _) => Err(Failure::Io(format!("say which program with --program: {}", all.join(", ")))),
        }
    }
}

/// The path of the new file and, where the file's name does not give it, the id.
fn place(kind: &KindSpec, program: &str, title: &str, loaded: &Loaded, day: NaiveDate) -> (String, Option<String>) {
    let folder = if kind.name == "report" { "status" } else { &kind.plural };
    let slug = ids::slug(title);
    match ids::naming(kind) {
        Naming::Folder => (format!("content/{program}/program.md"), None),
        Naming::Day => (format!("content/{program}/{folder}/{day}.md"), None),
        Naming::Title if is_id(&slug) && loaded.portfolio.find(program, &slug).is_none() => {
            (format!("content/{program}/{folder}/{slug}.md"), None)
        }
        _ => {
            let id = ids::next(&loaded.portfolio, program, kind, &|id| stands_unread(loaded, id));
            let file = format!("{}-{slug}", id.to_lowercase());
            (format!("content/{program}/{folder}/{}.md", file.trim_end_matches('-')), Some(id))
        }
    }
}

/// What to do where the file of a new record is there already.
fn way_out(kind: &KindSpec) -> &'static str {
    match ids::naming(kind) {
        Naming::Day => "edit it, or name another day with --as-of",
        Naming::Folder => "edit it, or name another folder with --program",
        Naming::Title | Naming::Numbered => "edit it, or give another title",
    }
}

/// Whether an id may stand in a file whose records could not be read.
fn stands_unread(loaded: &Loaded, id: &str) -> bool {
    let quoted = format!("\"{}\"", id.to_lowercase());
    let with_errors = loaded.findings.iter().filter(|f| f.rule.level == Level::Error).filter_map(|f| f.place.file());
    with_errors.into_iter().any(|file| loaded.sources.file(file).text.to_lowercase().contains(&quoted))
}

/// How far ahead the dates of a new plan lie, in days, until somebody writes the right ones.
const AHEAD: u64 = 30;

/// The record: required fields with a value that passes, the others as comments.
fn text(kind: &KindSpec, id: Option<&str>, title: &str, day: NaiveDate) -> String {
    let mut out = String::from("+++\n");
    if let Some(id) = id {
        out.push_str(&format!("id = {}\n", quoted(id)));
    }
    out.push_str(&format!("title = {}\n# owner = \"\"  # who answers for it\n", quoted(title)));
    let fields = || kind.fields.iter().chain(&kind.extra);
    // What is planned lies ahead: a date of today would be due at once.
    let is_today = |name: &str| matches!(name, "start" | "date") || kind.past.iter().any(|past| past == name);
    let on = |field: &FieldSpec| if is_today(&field.name) { day } else { calendar::days_after(day, AHEAD) };
    for field in fields().filter(|f| f.required) {
        out.push_str(&format!("{} = {}  # {}\n", field.name, value(&field.shape, on(field)), comment(field)));
    }
    for field in fields().filter(|f| !f.required && !is_rows(&f.shape)) {
        out.push_str(&format!("# {} = {}  # {}\n", field.name, value(&field.shape, on(field)), comment(field)));
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
    let words =
        if matches!(field.shape, Shape::Choice(_)) { format!(" ({})", field.shape.words()) } else { String::new() };
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
