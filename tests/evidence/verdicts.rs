//! What is reported beside what the records say.

use crate::bench::{dimension, judge, milestone, report, risk};
use trueup::evidence::{Reason, Verdict};
use trueup::metrics::Rag;
use trueup::record::metric::Dimension;
use trueup::words::Words;

/// Records whose evidence is green, amber or red.
fn evidence_of(rag: Rag) -> String {
    match rag {
        Rag::Green => milestone("M-1", "2026-12-01", ""),
        Rag::Amber => milestone("M-1", "2026-12-01", "forecast = 2026-12-10"),
        _ => milestone("M-1", "2026-05-20", ""),
    }
}

#[test]
fn every_pair_of_reported_and_evidence_has_its_verdict() {
    use Rag::{Amber, Green, Red};
    use Verdict::{Agrees, Cautious, Optimistic, Unreported, Watermelon};
    for (reported, evidence, verdict) in [
        ("green", Green, Agrees),
        ("complete", Green, Agrees),
        ("amber", Green, Cautious),
        ("red", Green, Cautious),
        ("green", Amber, Optimistic),
        ("amber", Amber, Agrees),
        ("red", Amber, Cautious),
        ("green", Red, Watermelon),
        ("complete", Red, Watermelon),
        ("amber", Red, Optimistic),
        ("red", Red, Agrees),
        ("not-started", Red, Unreported),
    ] {
        let said = format!("overall = \"{reported}\"\nschedule = \"{reported}\"");
        let found = judge(&format!("{}{}", evidence_of(evidence), report("S-1", "2026-05-27", &said)));
        assert_eq!((found.overall, found.verdict), (evidence, verdict), "{reported}");
        let schedule = dimension(&found, Dimension::Schedule);
        assert_eq!((schedule.rag, schedule.verdict), (evidence, verdict), "{reported}");
    }
}

#[test]
fn only_the_last_report_counts() {
    let reports = format!(
        "{}{}",
        report("S-1", "2026-05-13", "overall = \"green\""),
        report("S-2", "2026-05-27", "overall = \"red\"")
    );
    assert_eq!(judge(&format!("{}{reports}", evidence_of(Rag::Red))).verdict, Verdict::Agrees);
}

#[test]
fn a_report_is_stale_after_one_and_a_half_cadences() {
    let at = |date: &str| judge(&format!("{}{}", evidence_of(Rag::Green), report("S-1", date, "overall = \"green\"")));
    let fresh = at("2026-05-07");
    assert_eq!((fresh.stale, fresh.verdicts()), (None, vec![Verdict::Agrees]), "21 days of 14 × 1.5");
    let old = at("2026-05-06");
    assert_eq!(old.verdicts(), [Verdict::Stale, Verdict::Agrees]);
    assert_eq!(
        old.stale.map(|s| s.text()),
        Some("The last report is 22 days old (6 May 2026); more than 21 is stale.".into())
    );
}

#[test]
fn no_report_is_stale_and_no_data_is_no_evidence() {
    let silent = judge(&evidence_of(Rag::Red));
    assert_eq!(
        (silent.verdict, silent.headline(), silent.verdicts()),
        (Verdict::Stale, Verdict::Stale, vec![Verdict::Stale])
    );
    assert_eq!(dimension(&silent, Dimension::Schedule).verdict, Verdict::Unreported);
    let blind = judge(&report("S-1", "2026-05-27", "cost = \"green\""));
    assert_eq!(dimension(&blind, Dimension::Cost).verdict, Verdict::NoEvidence);
}

#[test]
fn an_override_is_shown_and_changes_nothing() {
    let contested = |expires: &str| {
        let said = format!(
            "overall = \"green\"\nrisk = \"green\"\noverride = [{{ dimension = \"risk\", reason = \"Scored before the run.\", approver = \"Sponsor\", expires = {expires} }}]"
        );
        judge(&format!("{}{}", risk("R-1", 5, 4, "2026-05-20", ""), report("S-1", "2026-05-27", &said)))
    };
    for (expires, expired) in [("2026-05-28", false), ("2026-05-27", true)] {
        let found = contested(expires);
        let about = dimension(&found, Dimension::Risk);
        assert_eq!((about.rag, about.verdict), (Rag::Red, Verdict::Watermelon));
        let contest = about.contests.first().expect("the contest is shown");
        assert_eq!((contest.expired, contest.approver.as_deref()), (expired, Some("Sponsor")));
        assert!(found.contests.is_empty(), "it is about risk, not about the whole");
    }
}

#[test]
fn a_workstream_reported_red_is_not_hidden_by_a_newer_green() {
    let workstream = "[[workstream]]\nid = \"data\"\ntitle = \"Data\"\nlead = \"Lead, Data\"\n";
    let red = "overall = \"green\"\nby_workstream = [{ workstream = \"data\", rag = \"red\", note = \"Load fails.\" }]";
    let older = report("S-1", "2026-05-13", red);
    let silent = report("S-2", "2026-05-27", "overall = \"green\"");
    let healed = report(
        "S-3",
        "2026-05-27",
        "overall = \"green\"\nby_workstream = [{ workstream = \"data\", rag = \"green\" }]",
    );
    let base = format!("{workstream}{}{older}", evidence_of(Rag::Green));
    let hidden = judge(&format!("{base}{silent}"));
    assert_eq!((hidden.overall, hidden.verdict), (Rag::Amber, Verdict::Optimistic));
    let reason = hidden.reasons.first().expect("a reason");
    assert_eq!(
        (reason.rag, reason.rule, reason.workstream.as_deref()),
        (Rag::Red, "workstream-reported", Some("data"))
    );
    assert_eq!(
        reason.text.say(&Words::english()),
        "The workstream Data was last reported red, on 13 May 2026: Load fails."
    );
    assert_eq!(judge(&format!("{base}{healed}")).overall, Rag::Green);
}

#[test]
fn a_workstreams_red_figure_stands_beside_the_programs_green() {
    let streams = "[[workstream]]\nid = \"data\"\ntitle = \"Data\"\nlead = \"Lead, Data\"\n";
    let done = |i: usize, late: bool, rest: &str| {
        let actual = if late { "2026-03-02" } else { "2026-03-01" };
        milestone(&format!("M-{i}"), "2026-03-01", &format!("actual = {actual}\n{rest}"))
    };
    let rows: String = (0..20).map(|i| done(i, i < 3, if i < 4 { "workstream = \"data\"" } else { "" })).collect();
    let found = judge(&format!("{streams}{rows}"));
    let schedule = dimension(&found, Dimension::Schedule);
    assert_eq!(schedule.rag, Rag::Green);
    assert_eq!(schedule.reasons.first().map(|r| (r.rag, r.rule)), Some((Rag::Red, "workstream-figure")));
    assert!(found.reasons.iter().any(|r| r.rule == "workstream-figure"), "{:#?}", found.reasons);
}

/// A figure of too few records rates nothing, but it is told: a workstream without it would look better than it is.
#[test]
fn a_workstreams_bad_figure_of_too_few_records_is_told() {
    let streams = "[[workstream]]\nid = \"data\"\ntitle = \"Data\"\nlead = \"Lead, Data\"\n";
    let late = milestone("M-1", "2026-03-01", "actual = 2026-03-02\nworkstream = \"data\"\n");
    let row = "overall = \"green\"\nby_workstream = [{ workstream = \"data\", rag = \"green\" }]";
    let found = judge(&format!("{streams}{late}{}", report("S-1", "2026-05-27", row)));
    let own = found.workstreams.first().expect("the workstream of the report");
    let said = |reasons: &[Reason]| reasons.iter().map(|r| r.text.say(&Words::english())).collect::<Vec<_>>();
    assert!(own.reasons.iter().all(|r| !r.text.say(&Words::english()).starts_with("Milestones on time")));
    let few = "Milestones on time: 0\u{a0}% (n\u{a0}=\u{a0}1: too few to rate)";
    assert!(said(&own.unrated).iter().any(|told| told == few), "{:?}", said(&own.unrated));
}
