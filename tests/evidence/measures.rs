//! The figures of SPEC section 5 that metric records, releases, gates, benefits and escalations give.

use crate::bench::{CHARTER, DAY, day, milestone};
use trueup::metrics::{Kpi, Measured, Rag, Unit};

/// The figures of some records as of 28 May 2026.
fn measure(records: &str) -> Measured {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let program = folder.path().join("content/p");
    std::fs::create_dir_all(&program).expect("a folder");
    std::fs::write(folder.path().join("site.toml"), "title = \"T\"\n").expect("site.toml");
    std::fs::write(program.join("records.toml"), format!("{CHARTER}{records}")).expect("records");
    let loaded = trueup::load_as_of(folder.path(), day(DAY), None).expect("the folder can be read");
    let view = loaded.view(day(DAY), 0);
    loaded.measure(&view).into_iter().next().expect("the program exists")
}

fn kpi(records: &str, key: &str) -> Kpi {
    measure(records).kpi(key).cloned().expect("the KPI exists")
}

/// Value, n and some of the detail of a KPI.
#[track_caller]
fn is(records: &str, key: &str, value: Option<f64>, n: usize, detail: &[(&str, f64)]) {
    let found = kpi(records, key);
    let near = |a: Option<f64>, b: Option<f64>| match (a, b) {
        (Some(a), Some(b)) => (a - b).abs() < 1e-9,
        (a, b) => a == b,
    };
    assert!(near(found.figure.value, value) && found.figure.n == n, "{key}: {:?}", found.figure);
    for (name, wanted) in detail {
        assert!(near(found.detail(name), Some(*wanted)), "{key}.{name}: {:?}", found.figure.detail);
    }
    assert_eq!(
        found.reason(&trueup::words::Words::english()).is_some(),
        value.is_none(),
        "{key} says why it has no value"
    );
}

fn metric(id: &str, measures: &str, unit: &str, value: f64, rest: &str) -> String {
    format!(
        "[[metric]]\nid = \"{id}\"\ntitle = \"{id}\"\nunit = \"{unit}\"\ndirection = \"down\"\nmeasures = \"{measures}\"\n\
         point = [{{ date = 2026-05-01, value = 1 }}, {{ date = 2026-05-20, value = {value:?} }}, {{ date = 2026-05-28, value = {value:?} }}]\n{rest}\n"
    )
}

fn release(id: &str, end: &str, rest: &str) -> String {
    format!("[[release]]\nid = \"{id}\"\ntitle = \"R\"\nstart = 2026-01-01\nend = {end}\n{rest}\n")
}

#[test]
fn without_records_every_figure_is_not_available_and_says_why() {
    let w = trueup::words::Words::english();
    for kpi in measure("").kpis {
        assert_eq!(kpi.figure.value, None, "{}", kpi.definition.key);
        assert!(kpi.reason(&w).is_some_and(|r| r.len() > 10), "{}", kpi.definition.key);
        assert_eq!(kpi.rag, Rag::Grey);
    }
}

#[test]
fn metrics_measure_with_their_own_limits() {
    let records = metric("M-A", "change-failure", "%", 9.0, "amber = 8\nred = 15");
    is(&records, "change-failure", Some(0.09), 3, &[("metrics", 1.0)]);
    let found = kpi(&records, "change-failure");
    assert_eq!((found.rag, found.limits.amber, found.limits.red), (Rag::Amber, Some(0.08), Some(0.15)));
    let w = trueup::words::Words::english();
    let score = kpi(&metric("M-B", "stakeholder-confidence", "of 5", 3.9, "amber = 4"), "stakeholder-confidence");
    assert_eq!((score.shown(&w).as_str(), score.unit, score.rag), ("3.9", Unit::Score, Rag::Green));
    let counted = kpi(&metric("M-C", "defect-escape", "defects", 7.0, ""), "defect-escape");
    assert_eq!((counted.shown(&w).as_str(), counted.unit, counted.rag), ("7", Unit::Score, Rag::Grey));
    is(&metric("M-D", "time-to-restore", "minutes", 90.0, ""), "time-to-restore", Some(1.5), 3, &[]);
}

#[test]
fn a_metric_of_the_whole_goes_before_those_of_workstreams() {
    let streams = "[[workstream]]\nid = \"a\"\ntitle = \"A\"\nlead = \"Lead, A\"\n[[workstream]]\nid = \"b\"\ntitle = \"B\"\nlead = \"Lead, B\"\n";
    let parts = format!(
        "{streams}{}{}",
        metric("M-A", "team-friction", "of 5", 2.0, "workstream = \"a\""),
        metric("M-B", "team-friction", "of 5", 3.0, "workstream = \"b\"")
    );
    is(&parts, "team-friction", Some(2.5), 6, &[("metrics", 2.0)]);
    let segments = kpi(&parts, "team-friction").by_workstream;
    assert_eq!(
        segments.iter().map(|(id, f)| (id.as_str(), f.value)).collect::<Vec<_>>(),
        [("a", Some(2.0)), ("b", Some(3.0))]
    );
    is(&format!("{parts}{}", metric("M-C", "team-friction", "of 5", 1.5, "")), "team-friction", Some(1.5), 3, &[]);
}

#[test]
fn releases_serve_where_no_metric_does() {
    let records = [
        release("R-1", "2026-02-01", "outcome = \"success\""),
        release("R-2", "2026-03-01", "outcome = \"rolled-back\"\nrestored = 3"),
        release("R-3", "2026-04-01", "outcome = \"failed\"\nrestored = 8"),
        release("R-4", "2026-05-01", "outcome = \"failed\"\nrestored = 1"),
        release("R-5", "2026-08-01", ""),
    ]
    .concat();
    is(&records, "change-failure", Some(0.75), 4, &[("failed", 3.0), ("releases", 4.0)]);
    is(&records, "time-to-restore", Some(4.0), 3, &[("median", 3.0)]);
}

#[test]
fn near_term_variance() {
    // Baselines 2026-06-28 (300 days after the start) and 2026-10-06 (400 days), the second pulled into the window.
    let records = [
        milestone("M-1", "2026-06-28", "forecast = 2026-07-18"),
        milestone("M-2", "2026-10-06", "forecast = 2026-08-26"),
        milestone("M-3", "2026-08-27", ""),
        milestone("M-4", "2026-06-28", "actual = 2026-05-01"),
    ]
    .concat();
    is(&records, "schedule-variance-near", Some(61.0 / 700.0), 2, &[("moved_days", 61.0), ("planned_days", 700.0)]);
}

#[test]
fn scope_change_counts_what_was_approved_in_thirty_days() {
    let change = |id: &str, on: &str, status: &str, weight: &str| {
        format!(
            "[[change]]\nid = \"{id}\"\ntitle = \"C\"\nrequested = 2026-03-01\ndecided = {on}\ntype = \"scope\"\nstatus = \"{status}\"\n{weight}\n"
        )
    };
    let records = [
        milestone("M-1", "2026-12-01", "weight = 6"),
        milestone("M-2", "2026-12-01", "weight = 4"),
        milestone("M-3", "2026-12-01", "added = 2026-05-20\nadded_by = \"C-1\""),
        change("C-1", "2026-05-20", "approved", "scope_weight = 1"),
        change("C-2", "2026-05-20", "rejected", "scope_weight = 5"),
        change("C-3", "2026-04-28", "approved", "scope_weight = 5"),
        change("C-4", "2026-05-21", "approved", ""),
    ]
    .concat();
    is(&records, "scope-change", Some(0.1), 2, &[("count", 2.0), ("without_weight", 1.0), ("baseline_weight", 10.0)]);
}

#[test]
fn issues_and_escalations() {
    let issue = |id: &str, rest: &str| {
        format!("[[issue]]\nid = \"{id}\"\ntitle = \"I\"\nraised = 2026-01-01\nseverity = \"high\"\n{rest}\n")
    };
    let records = [
        issue("I-1", "closed = 2026-02-01\nescalated = { date = 2026-01-10, resolved = 2026-02-01 }"),
        issue(
            "I-2",
            "closed = 2026-03-01\nreopened = 2026-02-10\nescalated = { date = 2026-01-10, resolved = 2026-02-01 }",
        ),
        issue("I-3", "escalated = { date = 2026-01-10 }"),
        issue("I-4", "closed = 2026-03-01"),
    ]
    .concat();
    is(&records, "issue-reopen", Some(1.0 / 3.0), 3, &[("closed", 3.0), ("reopened", 1.0)]);
    is(&records, "governance-effectiveness", Some(0.5), 2, &[("resolved", 2.0), ("lasting", 1.0), ("unresolved", 1.0)]);
}

#[test]
fn readiness_of_the_next_gate_and_of_those_within_thirty_days() {
    let gate = |id: &str, review: &str, rest: &str| {
        format!(
            "[[gate]]\nid = \"{id}\"\ntitle = \"G\"\nreview = {review}\n{rest}criterion = [{{ text = \"A\", met = 2026-05-01, evidence = \"E\" }}, {{ text = \"B\", waived_by = \"Sponsor\", waived_until = 2026-06-30 }}, {{ text = \"C\" }}]\n"
        )
    };
    let next = gate("G-1", "2026-07-20", "");
    is(&next, "readiness", Some(1.0 / 3.0), 3, &[("met", 1.0), ("waived", 1.0), ("gates", 1.0)]);
    let later = format!("{next}{}", gate("G-2", "2026-09-20", ""));
    is(&later, "readiness", Some(1.0 / 3.0), 3, &[("gates", 1.0)]);
    let near = format!("{later}{}{}", gate("G-3", "2026-06-27", ""), gate("G-4", "2026-05-20", "outcome = \"go\"\n"));
    is(&near, "readiness", Some(1.0 / 3.0), 3, &[("gates", 1.0)]);
    is(&gate("G-1", "2026-07-20", "").replace("2026-07-20", "2026-05-20"), "readiness", Some(1.0 / 3.0), 3, &[]);
}

#[test]
fn communications_and_benefits() {
    let told = |id: &str, due: &str, rest: &str| {
        format!(
            "[[communication]]\nid = \"{id}\"\ntitle = \"C\"\ndue = {due}\nchannel = \"Mail\"\nto = \"All\"\n{rest}\n"
        )
    };
    let records = [
        told("C-1", "2026-05-28", "sent = 2026-05-28"),
        told("C-2", "2026-05-01", "sent = 2026-05-02"),
        told("C-3", "2026-05-01", ""),
        told("C-4", "2026-06-01", ""),
    ]
    .concat();
    is(&records, "communication-sla", Some(1.0 / 3.0), 3, &[("due", 3.0), ("sent_on_time", 1.0), ("overdue", 1.0)]);
    let benefit = |id: &str, unit: &str, numbers: &str, rest: &str| {
        format!("[[benefit]]\nid = \"{id}\"\ntitle = \"B\"\nunit = \"{unit}\"\ndue = 2026-05-01\n{numbers}\n{rest}\n")
    };
    let at = |value: i32| format!("measurement = [{{ date = 2026-04-30, value = {value} }}]");
    let records = [
        benefit("B-1", "EUR", "baseline = 100\ntarget = 200", &at(150)),
        benefit("B-2", "EUR", "target = 100", &at(70)),
        benefit("B-3", "days", "baseline = 30\ntarget = 20", &at(22)),
    ]
    .concat();
    // EUR: (50 + 70) of 200; days: 8 of 10.
    is(&records, "benefits-realization", Some(0.7), 3, &[("units", 2.0), ("measured", 3.0)]);
    is(&benefit("B-1", "EUR", "target = 100", ""), "benefits-realization", None, 1, &[("measured", 0.0)]);
}

/// What is to fall counts as far as it falls: progress of one direction does not cancel that of the other.
#[test]
fn benefits_of_both_directions_add_up() {
    let benefit = |id: &str, baseline: f64, target: f64, value: f64| {
        format!(
            "[[benefit]]\nid = \"{id}\"\ntitle = \"B\"\nunit = \"days\"\nbaseline = {baseline:?}\ntarget = {target:?}\ndue = 2026-05-01\n\
             measurement = [{{ date = 2026-05-01, value = {value:?} }}]\n"
        )
    };
    let one_of_two = benefit("B-1", 20.0, 10.0, 20.0) + &benefit("B-2", 0.0, 15.0, 15.0);
    is(&one_of_two, "benefits-realization", Some(15.0 / 25.0), 2, &[("measured", 2.0)]);
    let both = benefit("B-1", 0.0, 10.0, 10.0) + &benefit("B-2", 10.0, 0.0, 0.0);
    is(&both, "benefits-realization", Some(1.0), 2, &[("measured", 2.0)]);
    // A fall that was to be a rise counts against it.
    let wrong_way = benefit("B-1", 10.0, 0.0, 0.0) + &benefit("B-2", 10.0, 20.0, 5.0);
    is(&wrong_way, "benefits-realization", Some(0.25), 2, &[]);
}

#[test]
fn per_cent_and_shares_are_averaged() {
    let of = |id: &str, unit: &str, value: f64, stream: &str| {
        metric(id, "defect-escape", unit, value, &format!("workstream = \"{stream}\""))
    };
    let streams = "[[workstream]]\nid = \"a\"\ntitle = \"A\"\n[[workstream]]\nid = \"b\"\ntitle = \"B\"\n";
    let two = streams.to_string() + &of("MET-1", "%", 30.0, "a") + &of("MET-2", "ratio", 0.4, "b");
    let found = kpi(&two, "defect-escape");
    assert!((found.figure.value.expect("a value") - 0.35).abs() < 1e-9, "{:?}", found.figure);
}

/// On a day of the past a month had not been spent yet; what was expected then nobody wrote down, so the plan stands for it.
#[test]
fn what_was_spent_later_was_expected_as_planned() {
    let line = "[[budget]]\nid = \"BUD-1\"\ntitle = \"Line\"\ncategory = \"Build\"\nperiod = [\
        { month = \"2026-03\", planned = 100, actual = 100 }, { month = \"2026-04\", planned = 100, actual = 120 },\
        { month = \"2026-06\", planned = 100, forecast = 130 }, { month = \"2026-07\", planned = 100 }]\n";
    let folder = tempfile::tempdir().expect("a temporary folder");
    let program = folder.path().join("content/p");
    std::fs::create_dir_all(&program).expect("a folder");
    std::fs::write(folder.path().join("site.toml"), "title = \"T\"\n").expect("site.toml");
    std::fs::write(program.join("records.toml"), format!("{CHARTER}{line}")).expect("records");
    let loaded = trueup::load_as_of(folder.path(), day(DAY), None).expect("the folder can be read");
    for (at, eac) in [("2026-02-15", 330.0), ("2026-03-31", 330.0), ("2026-04-30", 350.0), (DAY, 350.0)] {
        let view = loaded.view(day(at), 0);
        let measured = loaded.measure(&view).into_iter().next().expect("the program exists");
        let found = measured.kpi("cost-variance").expect("the KPI exists").detail("eac");
        assert_eq!(found, Some(eac), "{at}");
    }
}
