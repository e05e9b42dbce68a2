//! Does the program speak the language of the site?

use super::{Ask, Check, Scene};
use crate::diagnostic::{Finding, Level, Place, Rule};
use crate::source::SETTINGS;
use crate::words::{self, Words};

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::All(find) };

static RULE: Rule =
    Rule { code: "W151", level: Level::Warning, name: Words::check_w151, explain: Words::check_w151_explain };

fn find(scene: &Scene<'_>, out: &mut Vec<Finding>) {
    let asked = &scene.portfolio.settings.language;
    if words::language_of(asked).is_some() || scene.portfolio.settings.words.tag() == asked {
        return;
    }
    let known: Vec<&str> = words::languages().collect();
    let message = format!("`{asked}` is no language that pages can be written in; they are in English");
    let help = format!("write one of {} as `language` in site.toml", known.join(", "));
    out.push(Finding::new(&RULE, Place::Path(SETTINGS.into()), message, help));
}
