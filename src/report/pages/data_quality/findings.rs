//! Warnings of the check by rule, and what is tolerated.

use super::super::lists::ROOT;
use super::dates;
use crate::diagnostic::{Finding, Rule};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::report::html::{self, Html};
use crate::report::page::{Cell, Part, Section, Table};
use crate::report::site::{Site, id_link, title_link};
use crate::source::SETTINGS;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Messages named of what an allowance hides, and rules in a heading.
const NAMED: usize = 3;

/// The warnings of a program, as far as this edition can see.
pub(super) struct Warned<'s> {
    /// Those that nothing tolerates, by code.
    pub(super) open: Vec<&'s Finding>,
    /// Those that `site.toml` tolerates.
    by_site: Vec<&'s Finding>,
    /// Those that their record tolerates.
    by_record: Vec<(&'s Arc<Record>, &'s Finding)>,
}

impl Warned<'_> {
    /// How many are tolerated.
    pub(super) fn tolerated(&self) -> usize {
        self.by_site.len() + self.by_record.len()
    }
}

/// The warnings of a program.
pub(super) fn of<'s>(site: &'s Site<'_>, program: &ProgramView) -> Warned<'s> {
    let mut out = Warned { open: Vec::new(), by_site: Vec::new(), by_record: Vec::new() };
    let allowed = &site.view.settings.check.allow;
    // What is of no record is of the whole site, and so of each of its programs.
    let own = |f: &&Finding| {
        f.record.as_deref().is_none_or(|r| r.split_once('/').is_some_and(|(scope, _)| *scope == *program.slug))
    };
    for finding in site.warnings.iter().filter(own) {
        let record = finding.record.as_deref().and_then(|path| site.find("", path));
        let code = finding.rule.code;
        match record {
            Some(record) if record.allows(code) => out.by_record.push((record, finding)),
            _ if allowed.iter().any(|c| c.eq_ignore_ascii_case(code)) => out.by_site.push(finding),
            _ => out.open.push(finding),
        }
    }
    out.open.sort_by(|a, b| (a.rule.code, &a.record, &a.message).cmp(&(b.rule.code, &b.record, &b.message)));
    out
}

/// The open warnings, those of the most frequent rule first.
pub(super) fn section(site: &Site<'_>, warned: &Warned<'_>) -> Section {
    let w = site.words;
    if warned.open.is_empty() {
        let section = Section::new("warnings", w.quality_warnings(), w.quality_warnings_heading());
        return section.with(Part::Note { html: html::coded(w.quality_warnings_none()) });
    }
    let mut often: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in &warned.open {
        *often.entry(finding.rule.code).or_default() += 1;
    }
    let mut all = warned.open.clone();
    all.sort_by_key(|f| (std::cmp::Reverse(often.get(f.rule.code).copied()), f.rule.code));
    let most = often.values().copied().max().unwrap_or(0);
    let mut those: Vec<&Rule> = all.iter().map(|f| f.rule).filter(|r| often.get(r.code) == Some(&most)).collect();
    those.dedup();
    let codes: Vec<&str> = those.iter().map(|rule| rule.code).collect();
    let heading = match those.as_slice() {
        [rule] => w.titles_warned_most(most, (rule.name)(w), all.len()),
        _ if most > 1 && codes.len() <= NAMED => w.titles_warned_those(codes.len(), most, w.list(&codes)),
        _ => w.titles_warned_alike(most),
    };
    let section = Section::new("warnings", w.quality_warnings(), heading);
    section.why(html::coded(w.quality_warnings_why())).with(table(site, &all).part())
}

fn table(site: &Site<'_>, all: &[&Finding]) -> Table {
    let w = site.words;
    let heads = [w.quality_code(), w.quality_record(), w.quality_wrong(), w.quality_todo()];
    let mut table = Table::new(w.quality_warnings_caption(), "stack tight", &heads);
    for finding in all {
        let record = finding.record.as_deref().and_then(|path| site.find("", path));
        let code = finding.rule.code;
        let glossary = Html::text(code).link(&format!("../glossary.html#{}", code.to_lowercase()));
        table.row(vec![
            Cell::of(glossary.second(Html::text((finding.rule.name)(w)))),
            Cell::head(record.map_or_else(|| file(finding), |r| title_link(r, ROOT).second(Html::text(r.id())))),
            Cell::of(html::coded(&sentence(&finding.message_in(w), site))),
            Cell::of(html::coded(&sentence(&finding.help_in(w), site))),
        ]);
    }
    table
}

/// The file that a finding without a record is about: a deck in its program's folder, or the settings.
fn file(finding: &Finding) -> Html {
    let deck = finding.record.as_deref().and_then(|path| Some(path.split_once('/')?.1));
    Html::text(deck.unwrap_or(SETTINGS)).within("span", "mono")
}

/// With a capital and a full stop, and its dates as the site writes them.
fn sentence(text: &str, site: &Site<'_>) -> String {
    let w = site.words;
    let text = dates::in_words(text, site.view.as_of, w);
    let text = crate::report::chrome::capitalised(text.trim_end_matches(['.', '。']));
    if text.is_empty() || text.ends_with(['?', '!', '？', '！']) { text } else { w.since_said(text) }
}

/// What the site and single records tolerate, and what that hides.
pub(super) fn allowances(site: &Site<'_>, program: &ProgramView, warned: &Warned<'_>) -> Option<Section> {
    let w = site.words;
    let heads = [w.quality_allowed_by(), w.quality_rule(), w.quality_hides()];
    let mut table = Table::new(w.quality_allowances(), "stack tight", &heads);
    for code in &site.view.settings.check.allow {
        let hidden: Vec<&Finding> =
            warned.by_site.iter().copied().filter(|f| f.rule.code.eq_ignore_ascii_case(code)).collect();
        row(&mut table, Html::text(SETTINGS).within("span", "mono"), code, &hidden, site);
    }
    for record in program.records().filter(|r| !r.common.allow.is_empty()) {
        for code in &record.common.allow {
            let own =
                |(r, f): &&(&Arc<Record>, &Finding)| r.id() == record.id() && f.rule.code.eq_ignore_ascii_case(code);
            let hidden: Vec<&Finding> = warned.by_record.iter().filter(own).map(|(_, f)| *f).collect();
            row(&mut table, id_link(record, ROOT).and(" ").then(title_link(record, ROOT)), code, &hidden, site);
        }
    }
    let n = table.rows.len();
    (n > 0).then(|| {
        Section::new("allowances", w.quality_allowances(), w.quality_tolerated_heading(n))
            .why(Html::text(w.quality_tolerated_why()))
            .with(table.part())
    })
}

fn row(table: &mut Table, by: Html, code: &str, hidden: &[&Finding], site: &Site<'_>) {
    let w = site.words;
    let name = crate::check::rules()
        .into_iter()
        .find(|rule| rule.code.eq_ignore_ascii_case(code))
        .map_or("", |rule| (rule.name)(w));
    let mut said: Vec<Html> =
        hidden.iter().take(NAMED).map(|f| html::coded(&sentence(&f.message_in(w), site)).within("li", "")).collect();
    if hidden.len() > NAMED {
        said.push(Html::text(&w.quality_hides_more(hidden.len() - NAMED)).within("li", "dim"));
    }
    let list = said.into_iter().fold(Html::none(), Html::then);
    table.row(vec![
        Cell::head(by),
        Cell::of(Html::text(code).second(Html::text(name))),
        Cell::of(if hidden.is_empty() { Html::text(w.quality_hides_nothing()) } else { list.within("ul", "plain") }),
    ]);
}
