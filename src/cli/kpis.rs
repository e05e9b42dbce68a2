//! `trueup kpis`: the key figures of every program, or of one.

use super::{Outcome, Session, terminal};
use clap::{Args, ValueEnum};
use serde_json::{Map, Value, json};
use std::process::ExitCode;
use trueup::Failure;
use trueup::metrics::{Kpi, Measured};
use trueup::portfolio::View;
use trueup::render::findings::visible;
use trueup::words::Words;

#[derive(Args)]
pub(super) struct Kpis {
    /// Only this program (the name of its folder)
    #[arg(long, value_name = "P")]
    program: Option<String>,
    /// What the figures are written as
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: FormatName,
}

#[derive(Clone, Copy, ValueEnum)]
enum FormatName {
    /// For people
    Text,
    /// For programs
    Json,
    /// For spreadsheets
    Csv,
}

impl Kpis {
    pub(super) fn run(self, session: &Session) -> Outcome {
        let scene = session.load()?;
        session.refuse_errors(&scene)?;
        let view = scene.loaded.view(scene.as_of, scene.audience);
        let mut all = scene.loaded.measure(&view);
        if let Some(wanted) = &self.program {
            all.retain(|m| m.slug.eq_ignore_ascii_case(wanted));
            if all.is_empty() {
                let names: Vec<&str> = view.programs.iter().map(|p| &*p.slug).collect();
                return Err(Failure::Io(format!("there is no program `{wanted}`; programs: {}", names.join(", "))));
            }
        }
        terminal::print(&match self.format {
            FormatName::Text => text(&all, &view),
            FormatName::Json => document(&all, &view),
            FormatName::Csv => csv(&all, &view),
        })?;
        Ok(ExitCode::SUCCESS)
    }
}

fn text(all: &[Measured], view: &View) -> String {
    let (mut out, w) = (String::new(), &*view.settings.english);
    for measured in all {
        let title = view.program(&measured.slug).map_or(measured.slug.as_str(), |p| p.title());
        out.push_str(&format!("{} ({}), {}\n", visible(title), measured.slug, view.as_of));
        for kpi in &measured.kpis {
            let key = kpi.definition.key;
            let rest =
                kpi.reason(w).unwrap_or_else(|| format!("{:>9}  {:<5}  {}", kpi.shown(w), rag(kpi), basis(kpi, w)));
            out.push_str(&format!("  {key:<26}{}\n", rest.trim_end()));
        }
        out.push('\n');
    }
    out
}

/// The status in a word; nothing where there is nothing to judge.
fn rag(kpi: &Kpi) -> &'static str {
    match kpi.rag.word() {
        "grey" => "",
        word => word,
    }
}

/// What a figure is made from.
fn basis(kpi: &Kpi, w: &Words) -> String {
    let median = kpi.figure.median.map(|m| format!(", median {}", kpi.show(m, w))).unwrap_or_default();
    format!("n = {}{median}", kpi.figure.n)
}

fn document(all: &[Measured], view: &View) -> String {
    let programs = all.iter().map(|measured| {
        let kpis: Map<String, Value> = measured
            .kpis
            .iter()
            .map(|k| (k.definition.key.to_string(), trueup::export::json::kpi(k, &view.settings.english)))
            .collect();
        json!({ "id": measured.slug, "kpis": kpis })
    });
    format!("{:#}\n", json!({ "as_of": view.as_of.to_string(), "programs": programs.collect::<Vec<_>>() }))
}

/// One line for each figure; no field can hold a text of a record, so nothing needs quotes or a formula guard.
fn csv(all: &[Measured], view: &View) -> String {
    let mut out = String::from("program,as_of,kpi,value,unit,rag,n\n");
    for measured in all {
        for kpi in &measured.kpis {
            let value = kpi.figure.value.map(|v| v.to_string()).unwrap_or_default();
            let (key, unit) = (kpi.definition.key, kpi.definition.unit.word());
            let line = format!(
                "{},{},{key},{value},{unit},{},{}\n",
                quoted(&measured.slug),
                view.as_of,
                kpi.rag.word(),
                kpi.figure.n
            );
            out.push_str(&line);
        }
    }
    out
}

/// A folder's name as a field: in quotes where a spreadsheet would read more into it than a text.
fn quoted(name: &str) -> String {
    let guard = if name.starts_with(['=', '+', '-', '@']) { "'" } else { "" };
    if guard.is_empty() && !name.contains([',', '"']) {
        name.to_string()
    } else {
        format!("\"{guard}{}\"", name.replace('"', "\"\""))
    }
}
