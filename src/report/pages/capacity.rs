//! `capacity.html`: people available and needed, team by team and month by month.

use super::lists::{ROOT, Said, chart_and, nothing};
use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::team::{Capacity, Team};
use crate::report::html::{self, Html, slot};
use crate::report::page::{Cell, Part, Section, Table, numeric};
use crate::report::site::{Site, title_link};
use crate::report::text::Text;
use crate::words::Words;
use chrono::{Datelike, NaiveDate};
use std::sync::Arc;

/// Teams, those with the largest lack first.
pub(super) fn said(site: &Site<'_>, program: &ProgramView) -> Said {
    let w = site.words;
    let mut all: Vec<(&Arc<Record>, &Team)> = program.of::<Team>().collect();
    if all.is_empty() {
        return nothing(program, "team", w.teams_none());
    }
    let this_month = program.as_of.with_day(1).unwrap_or(program.as_of);
    all.sort_by(|a, b| lack(b.1, this_month).total_cmp(&lack(a.1, this_month)));
    let short = all.iter().filter(|(_, t)| lack(t, this_month) > 0.0).count();
    let heading = match short {
        0 => w.teams_no_lack().to_string(),
        n if n == all.len() => w.teams_all_lack(n),
        n => w.teams_some_lack(n, all.len()),
    };
    let heat = chart_and(site, program, "capacity", worst_months(site, &all, this_month).part())
        .map(|part| Section::new("heat", w.teams_all_teams(), "").with(part));
    let teams = all.into_iter().map(|(record, team)| section(site, record, team, this_month));
    let sections = heat.into_iter().chain(teams).collect();
    Said { heading, sub: Html::text(w.teams_unit()), sections }
}

/// The largest lack from a month on.
fn lack(team: &Team, from: NaiveDate) -> f64 {
    let months = team.capacity.iter().filter(|c| c.month.first >= from);
    months.map(|c| c.demand.0 - c.available.0).fold(0.0, f64::max)
}

/// For each team the month ahead in which it lacks most, or has least to spare.
fn worst_months(site: &Site<'_>, all: &[(&Arc<Record>, &Team)], this_month: NaiveDate) -> Table {
    let w = site.words;
    let heads = [w.kind_team(), w.heads_owner(), w.teams_month(), &numeric(w.teams_difference())];
    let mut table = Table::new(w.teams_worst(), "stack tight", &heads);
    for (record, team) in all {
        let worst = worst_month(team, this_month);
        let owner = record.owner.as_ref().map(|o| site.person(&record.scope, o, ROOT)).unwrap_or_default();
        let month = worst.map(|c| Html::text(&w.month_year(c.month.first))).unwrap_or_default();
        table.row(vec![
            Cell::head(Html::text(record.title()).link(&format!("#{}", record.id()))),
            Cell::of(owner),
            Cell::classed(month, "nowrap"),
            Cell::of(worst.map(|c| difference(c.available.0 - c.demand.0, w)).unwrap_or_default()),
        ]);
    }
    table
}

/// The month ahead in which a team lacks most, the first of them where several are alike.
fn worst_month(team: &Team, this_month: NaiveDate) -> Option<&Capacity> {
    let ahead = team.capacity.iter().filter(|c| c.month.first >= this_month);
    let spare = |c: &&Capacity| c.available.0 - c.demand.0;
    ahead.min_by(|a, b| spare(a).total_cmp(&spare(b)).then(a.month.cmp(&b.month)))
}

/// What is spare with a plus, what is missing with a minus, in the colour of lateness.
fn difference(spare: f64, w: &Words) -> Html {
    match spare {
        n if n > 0.0 => Html::text(&format!("+{}", w.number(n, 2))),
        n if n < 0.0 => Html::text(&w.number(n, 2)).within("span", "late"),
        _ => Html::text("0"),
    }
}

fn section(site: &Site<'_>, record: &Arc<Record>, team: &Team, this_month: NaiveDate) -> Section {
    let text = Text::of(site, record, ROOT);
    let w = site.words;
    let names = &team.critical_roles.0;
    // Where the name of a role holds a comma, another mark tells them apart.
    let between = if names.iter().any(|r| r.0.contains(',')) { w.evidence_apart() } else { w.list_between() };
    let roles = Html::join(names.iter().map(|r| text.prose(r)), between);
    let without = match roles.is_empty() {
        true => Html::none(),
        false => html::fill(&w.teams_roles(slot(0)), [roles]),
    };
    let owner = record.owner.as_ref().map(|o| site.person(&record.scope, o, ROOT));
    let owner = owner.map(|who| html::fill(&w.teams_owner(slot(0)), [who])).unwrap_or_default();
    let link = html::fill(&w.teams_record(slot(0)), [title_link(record, ROOT)]);
    let why = Html::join([without, owner, link], " ");
    if team.capacity.is_empty() {
        let section = Section::new(record.id(), record.title(), record.title()).why(why);
        return section.with(Part::Note { html: Html::text(w.teams_no_months()) });
    }
    let short = worst_month(team, this_month).filter(|c| c.demand.0 > c.available.0);
    let heading = short.map_or_else(
        || w.titles_team_enough(record.title()),
        |c| {
            let lack = w.number(c.demand.0 - c.available.0, 2);
            w.titles_team_lacks(record.title(), w.month_in_words(c.month.first), lack)
        },
    );
    let section = Section::new(record.id(), record.title(), heading).why(why);
    section.with(table(record, team, this_month, site.words).part())
}

fn table(record: &Record, team: &Team, this_month: NaiveDate, w: &Words) -> Table {
    let caption = w.teams_by_month(record.title());
    let heads = [
        w.teams_month(),
        &numeric(w.teams_available()),
        &numeric(w.teams_needed()),
        &numeric(w.teams_difference()),
        &numeric(w.teams_share()),
    ];
    let mut table = Table::new(caption, "stack tight", &heads);
    let mut months: Vec<&Capacity> = team.capacity.iter().collect();
    months.sort_by_key(|c| c.month);
    for c in months {
        let spare = c.available.0 - c.demand.0;
        let share = if c.available.0 > 0.0 { w.percent(c.demand.0 / c.available.0) } else { w.number_none().into() };
        let row = table.row(vec![
            Cell::head(Html::text(&w.month_year(c.month.first))),
            Cell::of(Html::text(&w.number(c.available.0, 2))),
            Cell::of(Html::text(&w.number(c.demand.0, 2))),
            Cell::of(difference(spare, w)),
            Cell::of(Html::text(&share)),
        ]);
        row.class = if c.month.first < this_month { "done" } else { "" };
    }
    table
}
