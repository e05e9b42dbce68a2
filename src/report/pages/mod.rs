//! The pages of the site. To add one: write `report/pages/<page>.rs` and add one line to [`OF_SITE`] or
//! [`OF_PROGRAM`]; a list of a program's records is a line in [`PROGRAM_PAGES`].

mod actions;
mod benefits;
mod budget;
mod by_workstream;
mod capacity;
mod changes;
mod communications;
mod data_quality;
mod days;
mod decisions;
mod dependencies;
mod documents;
mod empty;
mod example;
mod gates;
mod glossary;
mod kpis;
mod lists;
mod meetings;
mod milestones;
mod not_found;
mod people;
mod portfolio;
mod program;
mod program_pages;
mod raid;
mod reason_facts;
mod record;
mod releases;
mod reports;
mod responsibilities;
mod roadmap;
mod search;
mod since;
mod stakeholders;
mod titles;

pub(in crate::report) use actions::overdue;
pub(in crate::report) use decisions::open_decisions;
pub(in crate::report) use portfolio::{by_gap, heading as portfolio_heading, next_decisions};
pub(in crate::report) use program::{
    contested, decision_of_headline, dimension_table, finish, headline, is_finished, last_report, name, open_risks,
    planned_by_another, risk_heading, schedule_sentence,
};
pub(in crate::report) use program_pages::{PROGRAM_PAGES, ProgramPage};

use super::page::Page;
use super::site::Site;
use crate::portfolio::ProgramView;
use rayon::prelude::*;

/// Pages of the whole site.
static OF_SITE: &[fn(&Site<'_>) -> Vec<Page>] =
    &[portfolio::pages, people::pages, search::pages, not_found::pages, glossary::pages];

/// Pages of one program, or of one folder of documents.
static OF_PROGRAM: &[fn(&Site<'_>, &ProgramView) -> Vec<Page>] =
    &[program::pages, raid::pages, actions::pages, lists::pages, stakeholders::pages];

/// Lays out every page of a site and hands each to `print` at once, so that no more than a few stand in memory; sorted
/// by path.
pub fn pages<T: Send>(site: &Site<'_>, print: impl Fn(Page) -> T + Sync) -> Vec<(String, T)> {
    let each = |page: Page| (page.path.clone(), print(page.with_dates_whole(site.words)));
    let of_site = OF_SITE.par_iter().flat_map_iter(|layout| layout(site)).map(each);
    let scopes: Vec<&ProgramView> = site.view.scopes().collect();
    let of_programs = scopes
        .par_iter()
        .flat_map_iter(|scope| OF_PROGRAM.iter().map(move |layout| (scope, layout)))
        .flat_map_iter(|(scope, layout)| layout(site, scope))
        .map(each);
    let records: Vec<_> = site.view.scopes().flat_map(|scope| scope.records().map(move |r| (scope, r))).collect();
    let of_records = records.par_iter().map(|(scope, record)| each(record::page(site, scope, record)));
    let mut pages: Vec<(String, T)> = of_site.chain(of_programs).chain(of_records).collect();
    pages.par_sort_by(|a, b| a.0.cmp(&b.0));
    pages
}
