//! `trueup explain`: what a finding or a key figure means, why it matters, and how to mend it.

use super::{Outcome, Session, terminal};
use clap::Args;
use std::process::ExitCode;
use trueup::Failure;
use trueup::diagnostic::{Level, Rule, nearest};
use trueup::metrics::{Better, Definition, KPIS};
use trueup::words::{self, Words};

#[derive(Args)]
pub(super) struct Explain {
    /// A code such as E014, the key of a figure such as milestone-on-time, or `languages` [default: list all]
    code: Option<String>,
}

impl Explain {
    pub(super) fn run(self, _: &Session) -> Outcome {
        let text = match &self.code {
            None => list(),
            Some(code) if code.trim() == "languages" => languages(),
            Some(code) => one(code.trim())?,
        };
        terminal::print(&text)?;
        Ok(ExitCode::SUCCESS)
    }
}

fn one(code: &str) -> Result<String, Failure> {
    let rules = trueup::rules();
    if let Some(rule) = rules.iter().find(|r| r.code.eq_ignore_ascii_case(code)) {
        return Ok(explained(rule));
    }
    if let Some(kpi) = KPIS.iter().find(|k| k.key.eq_ignore_ascii_case(code)) {
        return Ok(measured(kpi));
    }
    let all: Vec<&str> = rules.iter().map(|r| r.code).chain(KPIS.iter().map(|k| k.key)).collect();
    let near = nearest(code, all).map(|near| format!("did you mean `{near}`? ")).unwrap_or_default();
    Err(Failure::Io(format!("there is no code or figure `{code}`; {near}`trueup explain` lists all")))
}

/// The languages of pages and decks, and the messages that each still says in English.
fn languages() -> String {
    let mut out = String::new();
    for language in words::languages() {
        let (said, _) = Words::of(language, &[]);
        let missing: Vec<&str> = said.missing().collect();
        out.push_str(&format!("{language}: {} of {} messages\n", said.count() - missing.len(), said.count()));
        missing.iter().for_each(|name| out.push_str(&format!("  missing: {name}\n")));
    }
    out
}

fn explained(rule: &Rule) -> String {
    let allow = match rule.level {
        Level::Error => String::new(),
        _ => format!("\n\nTo tolerate it: `allow = [\"{}\"]` on a record, or under `[check]` in site.toml.", rule.code),
    };
    let w = &Words::english();
    let (name, text) = ((rule.name)(w), (rule.explain)(w));
    format!("{} ({}): {name}\n\n{text}{allow}\n", rule.code, rule.level.word())
}

fn measured(kpi: &Definition) -> String {
    let w = &Words::english();
    let better = match kpi.better {
        Better::Up => "more is better",
        Better::Down => "less is better",
        Better::Zero => "nearer to zero is better",
    };
    let limit = |name: &str, value: Option<f64>| value.map(|v| format!("{name} {}", kpi.unit.show(v, w)));
    let limits: Vec<String> =
        [limit("target", kpi.limits.target), limit("amber", kpi.limits.amber), limit("red", kpi.limits.red)]
            .into_iter()
            .flatten()
            .collect();
    let limits = if limits.is_empty() { "none; set them under [thresholds]".to_string() } else { limits.join(", ") };
    format!(
        "{} ({}): {}\n\n{}\n\nWithout data: {}.\nUnit: {}; {better}.\nLimits: {limits}.\n",
        kpi.key,
        "key figure",
        (kpi.title)(w),
        (kpi.definition)(w),
        (kpi.needs)(w),
        kpi.unit.word()
    )
}

fn list() -> String {
    let mut out = String::from("Findings\n");
    let w = Words::english();
    for rule in trueup::rules() {
        out.push_str(&format!("  {:<6}{:<9}{}\n", rule.code, rule.level.word(), (rule.name)(&w)));
    }
    out.push_str("\nKey figures\n");
    for kpi in KPIS {
        out.push_str(&format!("  {:<26}{}\n", kpi.key, (kpi.title)(&w)));
    }
    out.push_str("\nNext: trueup explain E014\n");
    out
}
