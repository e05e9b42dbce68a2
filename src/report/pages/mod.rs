//! The pages of the site. To add one: write `report/pages/<page>.rs` and add one line to [`OF_SITE`] or
//! [`OF_PROGRAM`].

mod actions;
mod lists;
mod not_found;
mod people;
mod portfolio;
mod program;
mod raid;
mod record;

use super::page::Page;
use super::site::Site;
use crate::portfolio::ProgramView;
use rayon::prelude::*;

/// Pages of the whole site.
static OF_SITE: &[fn(&Site<'_>) -> Vec<Page>] = &[portfolio::pages, people::pages, not_found::pages, lists::glossary];

/// Pages of one program, or of one folder of documents.
static OF_PROGRAM: &[fn(&Site<'_>, &ProgramView) -> Vec<Page>] =
    &[program::pages, raid::pages, actions::pages, lists::pages, people::of_program];

/// Every page of a site, sorted by path.
pub fn pages(site: &Site<'_>) -> Vec<Page> {
    let of_site = OF_SITE.par_iter().flat_map_iter(|layout| layout(site));
    let scopes: Vec<&ProgramView> = site.view.scopes().collect();
    let of_programs = scopes
        .par_iter()
        .flat_map_iter(|scope| OF_PROGRAM.iter().map(move |layout| (scope, layout)))
        .flat_map_iter(|(scope, layout)| layout(site, scope));
    let records: Vec<_> = site.view.scopes().flat_map(|scope| scope.records().map(move |r| (scope, r))).collect();
    let of_records = records.par_iter().map(|(scope, record)| record::page(site, scope, record));
    let mut pages: Vec<Page> = of_site.chain(of_programs).chain(of_records).collect();
    pages.par_sort_by(|a, b| a.path.cmp(&b.path));
    pages
}
