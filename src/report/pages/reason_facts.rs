//! Reasons of the evidence as short facts: what they come to, for the cards of the portfolio and the status page.

use super::program::reason_at;
use crate::evidence::{Evidence, Reason};
use crate::metrics::{Measured, Rag};
use crate::portfolio::ProgramView;
use crate::record::milestone::Milestone;
use crate::report::html::{self, Html, slot};
use crate::report::site::{Site, id_link};
use crate::words::Words;

/// Facts on a card.
const MOST: usize = 4;
/// Records that a fact names; of more, the program's page tells.
const NAMED: usize = 3;

/// The gravest facts of a program, the program's own before those of a workstream, each rule once.
pub(super) fn gravest(site: &Site<'_>, program: &ProgramView, evidence: &Evidence) -> Vec<Html> {
    let reasons = evidence.dimensions.iter().flat_map(|d| &d.reasons);
    let mut worst: Vec<&Reason> = reasons.filter(|r| r.rag >= Rag::Amber).collect();
    worst.sort_by_key(|r| (r.workstream.is_some(), std::cmp::Reverse(r.rag)));
    let mut seen: Vec<&str> = Vec::new();
    worst.retain(|r| {
        let new = r.workstream.is_some() || !seen.contains(&r.rule);
        seen.push(r.rule);
        new
    });
    worst.into_iter().take(MOST).map(|r| fact(site, program, evidence, r, "")).collect()
}

/// A reason in short; one of a rule that has no short form in full. The site's root is `root` away from its page.
pub(super) fn fact(site: &Site<'_>, program: &ProgramView, evidence: &Evidence, reason: &Reason, root: &str) -> Html {
    let w = site.words;
    let short = match reason.workstream {
        Some(_) => None,
        None => {
            counted(program, evidence, reason, w).or_else(|| measured(site.measured(&program.slug)?, reason.rule, w))
        }
    };
    match short {
        Some(said) => said.then(records(site, program, reason, root)),
        None => reason_at(site, program, reason, root),
    }
}

/// The records of a reason behind its fact: where there are few, all of them.
fn records(site: &Site<'_>, program: &ProgramView, reason: &Reason, root: &str) -> Html {
    let known = reason.records.iter().filter_map(|id| site.find(&program.slug, id));
    let links: Vec<Html> = known.map(|r| id_link(r, root).within("bdi", "")).collect();
    match links.len() {
        0 => Html::none(),
        1..=NAMED => Html::text(" (").then(Html::join(links, site.words.list_between())).and(")").within("span", "dim"),
        _ => Html::none(),
    }
}

/// The facts that count the records of a reason.
fn counted(program: &ProgramView, evidence: &Evidence, reason: &Reason, w: &Words) -> Option<Html> {
    let apart = evidence.dimensions.iter().flat_map(|d| &d.reasons).any(|r| r.rule == "milestone-slip-external");
    let (n, bold) = (reason.records.len(), slot(0));
    let said = match reason.rule {
        "milestone-slip-external" => w.portfolio_fact_slips_external(n, bold, slot(1)),
        // Those that are promised outside are a fact of their own.
        "milestone-slip" if apart => w.portfolio_fact_slips_too(n, bold, slot(1)),
        "milestone-slip" => w.portfolio_fact_slips(n, bold, slot(1)),
        "milestone-overdue" => w.portfolio_fact_overdue(n, bold),
        "scope-unapproved" => w.portfolio_fact_unapproved(n, bold),
        "risk-critical" => w.portfolio_fact_critical(n, bold),
        "risk-unmanaged" => w.portfolio_fact_unmanaged(n, bold),
        "risk-review" => w.portfolio_fact_unreviewed(n, bold),
        "capacity" => w.portfolio_fact_capacity(n, bold),
        "decision-overdue" => w.portfolio_fact_decisions(n, bold),
        "dependency-overdue" => w.portfolio_fact_dependencies(n, bold),
        _ => return None,
    };
    Some(html::fill(&said, [strong(&w.whole(n as i64)), farthest(program, reason, w)]))
}

/// By how many days the farthest of a reason's milestones slips; nothing of other records.
fn farthest(program: &ProgramView, reason: &Reason, w: &Words) -> Html {
    let milestones = reason.records.iter().filter_map(|id| program.find(id)?.as_kind::<Milestone>());
    let days = milestones.map(|m| (m.expected() - m.baseline).num_days()).max();
    days.map_or_else(Html::none, |days| strong(&w.program_days(days.unsigned_abs())))
}

/// The facts that are a measure beyond its limit.
fn measured(measured: &Measured, rule: &str, w: &Words) -> Option<Html> {
    let kpi = measured.kpi(rule)?;
    let value = kpi.figure.value?;
    let said = match rule {
        "milestone-on-time" => w.portfolio_fact_on_time(slot(0)),
        "schedule-variance-near" => w.portfolio_fact_near(slot(0)),
        "scope-change" => w.portfolio_fact_scope(slot(0)),
        "cost-variance" if value > 0.0 => w.portfolio_fact_above(slot(0)),
        "cost-variance" => w.portfolio_fact_below(slot(0)),
        "benefits-realization" => w.portfolio_fact_benefits(slot(0)),
        "action-closure" => w.portfolio_fact_actions(slot(0)),
        _ => return None,
    };
    Some(html::fill(&said, [strong(&kpi.unit.show(value.abs(), w))]))
}

fn strong(text: &str) -> Html {
    Html::text(text).strong()
}
