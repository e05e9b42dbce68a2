//! Reference pages written from the lists of the code.

use std::fmt::Write;
use trueup::config::Settings;
use trueup::config::rule_limit::RULE_LIMITS;
use trueup::diagnostic::Level;
use trueup::metrics::{Better, Definition, KPIS};
use trueup::record::{FieldSpec, KindSpec, Kinds, Shape};
use trueup::words::Words;

const GENERATED: &str =
    "<!-- Written from the code by tests/docs.rs; TRUEUP_UPDATE=1 cargo test --test docs writes it anew. -->\n";

/// Text for a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

/// What a field may hold, in words for a cell.
fn shape(field: &FieldSpec) -> String {
    let words = match &field.shape {
        Shape::Table(_) => "a table, see below".to_string(),
        Shape::List(inner) if matches!(**inner, Shape::Table(_)) => {
            format!("rows: `[[{{kind}}.{}]]`, see below", field.name)
        }
        shape => shape.words(),
    };
    let to = if field.to.is_empty() { String::new() } else { format!(" ({})", field.to.join(" or ")) };
    cell(&(words + &to))
}

fn table(out: &mut String, kind: &str, fields: &[FieldSpec]) {
    out.push_str("| field | | what it holds | what it means |\n|---|---|---|---|\n");
    for field in fields {
        let must = if field.required { "required" } else { "" };
        let shape = shape(field).replace("{kind}", kind);
        let _ = writeln!(out, "| `{}` | {must} | {shape} | {} |", field.name, cell(&field.doc));
    }
    for field in fields {
        let rows = match &field.shape {
            Shape::Table(rows) => rows,
            Shape::List(inner) => match &**inner {
                Shape::Table(rows) => rows,
                _ => continue,
            },
            _ => continue,
        };
        let _ = write!(out, "\nFields of `{}`:\n\n", field.name);
        table(out, &format!("{kind}.{}", field.name), rows);
    }
}

/// `kinds.md`.
pub(crate) fn kinds() -> String {
    let settings = Settings::parse("title = \"T\"").unwrap_or_else(|e| panic!("{}", e.message));
    let kinds = Kinds::new(&settings);
    let mut out = format!("# Kinds of records\n\n{GENERATED}\n");
    out.push_str(
        "A record stands in a TOML file as `[[kind]]`, many in one file, or alone in a Markdown file below a folder named after the\n\
         kind: TOML between `+++` lines, then the text. `trueup schema KIND` prints the same as JSON Schema. Further fields and kinds\n\
         can be declared in [site.toml](site.md). Unknown fields are errors.\n\n",
    );
    let names: Vec<String> = kinds.iter().map(|k| format!("[{0}](#{0})", k.name)).collect();
    let _ = write!(out, "{}\n\n## Fields of every kind\n\n", names.join(", "));
    table(&mut out, "kind", kinds.common());
    for kind in kinds.iter() {
        one(&mut out, kind);
    }
    out
}

fn one(out: &mut String, kind: &KindSpec) {
    let _ = write!(out, "\n## {}\n\n{} Folder: `{}/`.\n\n", kind.name, kind.doc.trim_end(), kind.plural);
    if kind.fields.is_empty() {
        out.push_str("No fields of its own.\n");
    } else {
        table(out, &kind.name, &kind.fields);
    }
    if !kind.order.is_empty() {
        let pairs: Vec<String> = kind.order.iter().map(|(a, b)| format!("`{a}` not after `{b}`")).collect();
        let _ = write!(out, "\nOrder of dates: {}.\n", pairs.join(", "));
    }
    if !kind.past.is_empty() {
        let fields: Vec<String> = kind.past.iter().map(|f| format!("`{f}`")).collect();
        let _ = write!(out, "\nNot later than the day of the build: {}.\n", fields.join(", "));
    }
}

/// `checks.md`.
pub(crate) fn checks() -> String {
    let mut out = format!("# Checks\n\n{GENERATED}\n");
    out.push_str(
        "`trueup check` and every build ask these of the records. Errors stop a build and cannot be tolerated. Warnings and notes can:\n\
         `allow = [\"W103\"]` on a record, or under `[check]` in [site.toml](site.md). `trueup explain CODE` prints the text below.\n\n\
         | code | level | asks |\n|---|---|---|\n",
    );
    let (rules, english) = (trueup::rules(), Words::english());
    for rule in &rules {
        let name = (rule.name)(&english);
        let anchor = format!("{}-{name}", rule.code).to_lowercase();
        let anchor: String =
            anchor.chars().filter(|c| c.is_alphanumeric() || *c == ' ' || *c == '-' || *c == '_').collect();
        let _ = writeln!(
            out,
            "| [{}](#{}) | {} | {} |",
            rule.code,
            anchor.replace(' ', "-"),
            rule.level.word(),
            cell(name)
        );
    }
    for rule in &rules {
        let _ =
            write!(out, "\n## {} {}\n\n{}\n", rule.code, (rule.name)(&english), (rule.explain)(&english).trim_end());
        if rule.level != Level::Error {
            let _ = write!(out, "\nLevel: {}.\n", rule.level.word());
        }
    }
    out
}

fn better(kpi: &Definition) -> &'static str {
    match kpi.better {
        Better::Up => "more is better",
        Better::Down => "less is better",
        Better::Zero => "nearer to zero is better",
    }
}

/// `kpis.md`.
pub(crate) fn kpis() -> String {
    let mut out = format!("# Key figures and limits\n\n{GENERATED}\n");
    out.push_str(
        "Computed as of the day of the view, from what the edition may see. A value beyond `amber` is amber, beyond `red` red; ratios are\n\
         fractions (0.8 is 80 %). Limits are set per site in [site.toml](site.md), and per program in its charter, in the same form:\n\n\
         ```toml\n[thresholds.milestone-on-time]\ntarget = 0.9\namber = 0.8\nred = 0.6\n```\n",
    );
    let w = trueup::words::Words::english();
    for kpi in KPIS {
        let _ = write!(out, "\n## {}\n\n**{}.** {}\n\n", kpi.key, (kpi.title)(&w), (kpi.definition)(&w));
        let _ = write!(
            out,
            "- Unit: {}; {}.\n- Without data: n/a, {}.\n",
            kpi.unit.word(),
            better(kpi),
            (kpi.needs)(&w).trim_end_matches('.')
        );
        let limits = [("target", kpi.limits.target), ("amber", kpi.limits.amber), ("red", kpi.limits.red)];
        let set: Vec<String> =
            limits.iter().filter_map(|(name, value)| Some(format!("{name} {}", (*value)?))).collect();
        let _ = writeln!(
            out,
            "- Limits where none are set: {}.",
            if set.is_empty() { "none".into() } else { set.join(", ") }
        );
    }
    out.push_str(
        "\n## Limits of the evidence\n\nRules that judge no key figure have limits of their own, set in the same tables:\n\n\
         | table | limit | default | what it limits |\n|---|---|---|---|\n",
    );
    for limit in RULE_LIMITS {
        let _ = writeln!(
            out,
            "| `[thresholds.{}]` | `{}` | {} | {} |",
            limit.table,
            limit.name,
            limit.default,
            cell((limit.doc)(&w))
        );
    }
    out
}

/// Keys and titles of the key figures.
pub(crate) fn kpi_names() -> String {
    let w = trueup::words::Words::english();
    let lines: Vec<String> = KPIS.iter().map(|k| format!("- `{}`: {}\n", k.key, (k.title)(&w))).collect();
    lines.concat()
}

/// Names and titles of the charts that texts can show.
pub(crate) fn charts() -> String {
    let title = |name: &str| trueup::chart::CHARTS.iter().find(|(own, _)| *own == name).map_or("", |(_, title)| *title);
    let charts = trueup::report::figures::CHARTS;
    let lines: Vec<String> = charts.iter().map(|c| format!("- `{}`: {}\n", c.name, title(c.name))).collect();
    lines.concat()
}

/// Kinds of change with their definitions.
pub(crate) fn changes() -> String {
    let mut out = String::from("| key | | needs versions | when |\n|---|---|---|---|\n");
    let w = trueup::words::Words::english();
    for kind in trueup::changes::KINDS {
        let versions = if kind.needs_versions { "yes" } else { "" };
        let _ = writeln!(out, "| `{}` | {} | {versions} | {} |", kind.key, (kind.title)(&w), cell(kind.definition));
    }
    out
}
