//! Does the last report say more than the records show?

use super::standing::{Standing, iso, named};
use super::{Ask, Check};
use crate::diagnostic::{Finding, Level, Rule};
use crate::evidence::{Contest, Reason, Verdict, last_report};
use crate::metrics::Rag;
use crate::record::Record;
use crate::record::report::ReportedRag;
use crate::words::Words;
use chrono::NaiveDate;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::Program(find) };

static RULE: Rule =
    Rule { code: "W104", level: Level::Warning, name: Words::check_w104, explain: Words::check_w104_explain };

/// What was claimed of a dimension or the whole, and what the records say.
struct Claim<'e> {
    field: &'static str,
    reported: ReportedRag,
    evidence: Rag,
    verdict: Verdict,
    reason: Option<&'e Reason>,
    contests: &'e [Contest],
}

fn find(standing: &Standing<'_>, out: &mut Vec<Finding>) {
    let Some((record, report)) = last_report(standing.program) else {
        return;
    };
    let evidence = &standing.evidence;
    let whole = evidence.reported.map(|reported| Claim {
        field: "overall",
        reported,
        evidence: evidence.overall,
        verdict: evidence.verdict,
        reason: evidence.reasons.first(),
        contests: &evidence.contests,
    });
    let parts = evidence.dimensions.iter().filter_map(|d| {
        Some(Claim {
            field: d.dimension.word(),
            reported: d.reported?,
            evidence: d.rag,
            verdict: d.verdict,
            reason: d.main_reason(),
            contests: &d.contests,
        })
    });
    let better = whole.into_iter().chain(parts).filter(|c| c.verdict.is_better_than_evidence());
    out.extend(better.map(|claim| say(standing, record, &claim, report.date)));
}

fn say(standing: &Standing<'_>, record: &Record, claim: &Claim<'_>, date: NaiveDate) -> Finding {
    let (field, reported, evidence) = (claim.field, claim.reported.word(), claim.evidence.word());
    let (why, day) = (claim.reason.map(|reason| reason.text.clone()), iso(date));
    let watermelon = claim.verdict == Verdict::Watermelon;
    let contested = claim.contests.iter().find(|c| !c.expired).map(|c| c.expires.map(iso));
    let message = move |w: &Words| {
        let why = why.as_ref().map(|why| why.say(w).trim_end_matches(['.', '。']).to_string()).unwrap_or_default();
        let what = named(field, w);
        let (claim, found) = (w.within(w.term("rag", reported)), w.within(w.term("rag", evidence)));
        let said = match watermelon {
            true => w.check_w104_watermelon(what, claim, &day, found, why),
            false => w.check_w104_says(what, claim, &day, found, why),
        };
        match &contested {
            Some(Some(until)) => w.check_w104_contested_until(said, until),
            Some(None) => w.check_w104_contested(said),
            None => said,
        }
    };
    standing.warn(&RULE, record, field, message, Words::check_w104_help)
}
