//! Every rule of every dimension: within, at and beyond its limit.

use crate::bench::{dimension, is, judge, judge_with, milestone, risk};
use trueup::metrics::Rag::{Amber, Green, Grey, Red};
use trueup::record::metric::Dimension::{Benefits, Cost, Governance, Quality, Resources, Risk, Schedule, Scope};
use trueup::words::Words;

/// `n` milestones of which `late` were not delivered on time.
fn delivered(n: usize, late: usize) -> String {
    let actual = |i: usize| if i < late { "2026-03-02" } else { "2026-03-01" };
    (0..n).map(|i| milestone(&format!("D-{i}"), "2026-03-01", &format!("actual = {}", actual(i)))).collect()
}

#[test]
fn schedule_slips() {
    let slipped =
        |forecast: &str, rest: &str| milestone("M-1", "2026-12-01", &format!("forecast = {forecast}\n{rest}"));
    is("", Schedule, Grey, "no-data");
    is(&slipped("2026-12-06", ""), Schedule, Green, "within-limits");
    is(&slipped("2026-12-07", ""), Schedule, Amber, "milestone-slip");
    is(&slipped("2026-12-31", ""), Schedule, Amber, "milestone-slip");
    is(&slipped("2027-01-01", ""), Schedule, Red, "milestone-slip");
    is(&slipped("2026-12-15", "commitment = \"external\""), Schedule, Amber, "milestone-slip");
    is(&slipped("2026-12-16", "commitment = \"external\""), Schedule, Red, "milestone-slip-external");
    is(&slipped("2026-12-16", "commitment = \"internal\""), Schedule, Amber, "milestone-slip");
}

#[test]
fn schedule_overdue() {
    // Due today and not yet delivered: not overdue, but none of those due is on time.
    is(&milestone("M-1", "2026-05-28", ""), Schedule, Amber, "milestone-on-time");
    is(&milestone("M-1", "2026-05-29", ""), Schedule, Green, "within-limits");
    is(&milestone("M-1", "2026-05-27", ""), Schedule, Red, "milestone-overdue");
    is(&milestone("M-1", "2026-05-20", "forecast = 2026-05-27"), Schedule, Red, "milestone-overdue");
    is(&milestone("M-1", "2026-05-20", "cancelled = 2026-05-21"), Schedule, Grey, "no-data");
}

#[test]
fn schedule_on_time() {
    is(&delivered(5, 1), Schedule, Green, "within-limits");
    is(&delivered(5, 2), Schedule, Amber, "milestone-on-time");
    is(&delivered(3, 2), Schedule, Red, "milestone-on-time");
    is(&delivered(2, 2), Schedule, Amber, "milestone-on-time");
}

#[test]
fn schedule_near_term() {
    // The program began 300 days before the baseline: 30 days moved are 10 %, earlier or later.
    let near = |forecast: &str| milestone("M-1", "2026-06-28", &format!("forecast = {forecast}"));
    is(&near("2026-05-29"), Schedule, Green, "within-limits");
    is(&near("2026-05-28"), Schedule, Amber, "schedule-variance-near");
}

#[test]
fn scope() {
    let baseline: String = (0..20).map(|i| milestone(&format!("M-{i}"), "2026-12-01", "")).collect();
    let approved = |weight: f64, on: &str| {
        format!(
            "{baseline}[[change]]\nid = \"C-1\"\ntitle = \"C\"\nrequested = 2026-04-01\ndecided = {on}\ntype = \"scope\"\nstatus = \"approved\"\nscope_weight = {weight:?}\n"
        )
    };
    is("", Scope, Grey, "no-data");
    is(&approved(1.0, "2026-05-20"), Scope, Green, "within-limits");
    is(&approved(1.1, "2026-05-20"), Scope, Amber, "scope-change");
    is(&approved(3.0, "2026-05-20"), Scope, Amber, "scope-change");
    is(&approved(3.1, "2026-05-20"), Scope, Red, "scope-change");
    is(&approved(3.1, "2026-04-29"), Scope, Red, "scope-change");
    is(&approved(3.1, "2026-04-28"), Scope, Green, "within-limits");
    let added = milestone("N-1", "2026-12-01", "added = 2026-05-20");
    is(&format!("{baseline}{added}"), Scope, Amber, "scope-unapproved");
}

#[test]
fn cost() {
    let spent = |actual: u32| {
        format!(
            "[[budget]]\nid = \"B-1\"\ntitle = \"B\"\ncategory = \"All\"\nperiod = [{{ month = \"2026-03\", planned = 100, actual = {actual} }}]\n"
        )
    };
    is("", Cost, Grey, "no-data");
    for (actual, rag) in [(105, Green), (106, Amber), (110, Amber), (111, Red), (95, Green), (94, Amber), (89, Red)] {
        is(&spent(actual), Cost, rag, if rag == Green { "within-limits" } else { "cost-variance" });
    }
}

#[test]
fn a_cost_is_called_equal_to_the_budget_only_where_it_is() {
    let said = |actual: u32| {
        let line = format!(
            "[[budget]]\nid = \"B-1\"\ntitle = \"B\"\ncategory = \"All\"\nperiod = [{{ month = \"2026-03\", planned = 1000, actual = {actual} }}]\n"
        );
        let evidence = judge(&line);
        dimension(&evidence, Cost).main_reason().expect("a reason").text.say(&Words::english())
    };
    assert!(said(1000).contains("is equal to the budget"), "{}", said(1000));
    assert!(said(998).contains("is within 0.5\u{a0}% of the budget"), "{}", said(998));
}

#[test]
fn risks() {
    let managed = "owner = \"Lead, Data\"\nresponse = \"reduce\"\n";
    let action = |of: &str| {
        format!("[[action]]\nid = \"A-{of}\"\ntitle = \"A\"\nraised = 2026-05-20\ndue = 2026-06-20\nfrom = \"{of}\"\n")
    };
    let critical = |n: usize| -> String {
        (0..n)
            .map(|i| format!("{}{}", risk(&format!("R-{i}"), 5, 3, "2026-05-20", managed), action(&format!("R-{i}"))))
            .collect()
    };
    is("", Risk, Grey, "no-data");
    is(&risk("R-1", 2, 2, "2026-05-20", ""), Risk, Green, "within-limits");
    is(&risk("R-1", 4, 3, "2026-05-20", ""), Risk, Green, "within-limits");
    is(&critical(1), Risk, Amber, "risk-critical");
    is(&critical(2), Risk, Amber, "risk-critical");
    is(&critical(3), Risk, Red, "risk-critical");
    is(&risk("R-1", 5, 3, "2026-05-20", managed), Risk, Red, "risk-unmanaged");
    is(
        &format!("{}{}", risk("R-1", 5, 3, "2026-05-20", "response = \"accept\""), action("R-1")),
        Risk,
        Red,
        "risk-unmanaged",
    );
    is(&risk("R-1", 5, 3, "2026-05-20", "closed = 2026-05-27"), Risk, Green, "within-limits");
    is(&risk("R-1", 3, 3, "2026-04-28", ""), Risk, Green, "within-limits");
    is(&risk("R-1", 3, 3, "2026-04-27", ""), Risk, Amber, "risk-review");
}

#[test]
fn quality_gates() {
    let gate = |review: &str, met: usize, of: usize| {
        let criterion = |i: usize| {
            if i < met { "{ text = \"C\", met = 2026-05-01, evidence = \"E\" }" } else { "{ text = \"C\" }" }
        };
        let all: Vec<&str> = (0..of).map(criterion).collect();
        format!("[[gate]]\nid = \"G-1\"\ntitle = \"Gate\"\nreview = {review}\ncriterion = [{}]\n", all.join(", "))
    };
    is("", Quality, Grey, "no-data");
    is(&gate("2026-06-11", 19, 20), Quality, Green, "gate-readiness");
    is(&gate("2026-06-11", 18, 20), Quality, Amber, "gate-readiness");
    is(&gate("2026-06-11", 16, 20), Quality, Amber, "gate-readiness");
    is(&gate("2026-06-11", 15, 20), Quality, Red, "gate-readiness");
    is(&gate("2026-06-12", 15, 20), Quality, Grey, "no-data");
}

#[test]
fn quality_metrics() {
    let metric = |value: f64| {
        format!(
            "[[metric]]\nid = \"Q-1\"\ntitle = \"Q\"\nunit = \"%\"\ndirection = \"down\"\namber = 8\nred = 15\ndimension = \"quality\"\npoint = [{{ date = 2026-05-20, value = {value:?} }}]\n"
        )
    };
    for (value, rag) in [(8.0, Green), (8.1, Amber), (15.0, Amber), (15.1, Red)] {
        is(&metric(value), Quality, rag, "quality-metric");
    }
}

#[test]
fn benefits() {
    let benefit = |value: f64, due: &str| {
        format!(
            "[[benefit]]\nid = \"B-1\"\ntitle = \"B\"\nunit = \"days\"\nbaseline = 30\ntarget = 20\ndue = {due}\nmeasurement = [{{ date = 2026-05-20, value = {value:?} }}]\n"
        )
    };
    is("", Benefits, Grey, "no-data");
    is(&benefit(23.0, "2026-05-28"), Benefits, Green, "within-limits");
    is(&benefit(23.1, "2026-05-28"), Benefits, Amber, "benefits-realization");
    is(&benefit(25.0, "2026-05-28"), Benefits, Amber, "benefits-realization");
    is(&benefit(25.1, "2026-05-28"), Benefits, Red, "benefits-realization");
    is(&benefit(25.1, "2026-05-29"), Benefits, Grey, "no-data");
}

#[test]
fn resources() {
    let team = |demand: f64, month: &str| {
        format!(
            "[[team]]\nid = \"T-1\"\ntitle = \"Data\"\ncapacity = [{{ month = \"{month}\", available = 10, demand = {demand:?} }}]\n"
        )
    };
    is("", Resources, Grey, "no-data");
    is(&team(10.9, "2026-07"), Resources, Green, "within-limits");
    is(&team(11.0, "2026-07"), Resources, Amber, "capacity");
    is(&team(12.4, "2026-07"), Resources, Amber, "capacity");
    is(&team(12.5, "2026-07"), Resources, Red, "capacity");
    is(&team(12.5, "2026-08"), Resources, Red, "capacity");
    is(&team(12.5, "2026-09"), Resources, Grey, "no-data");
    is(&team(12.5, "2026-04"), Resources, Grey, "no-data");
}

#[test]
fn governance_decisions() {
    let decision = |needed: &str| {
        format!("[[decision]]\nid = \"D-1\"\ntitle = \"D\"\nrequested = 2026-04-01\nneeded_by = {needed}\n")
    };
    is("", Governance, Grey, "no-data");
    is(&decision("2026-05-28"), Governance, Green, "within-limits");
    is(&decision("2026-05-27"), Governance, Amber, "decision-overdue");
    is(&decision("2026-05-14"), Governance, Amber, "decision-overdue");
    is(&decision("2026-05-13"), Governance, Red, "decision-overdue");
    let evidence = judge(&decision("2026-05-14"));
    let said = &dimension(&evidence, Governance).main_reason().expect("a reason").text;
    assert_eq!(
        said.say(&Words::english()).replace(['\u{a0}', '\u{2060}'], " "),
        "1 decision was not taken by the last useful day: D-1 D (needed by 14 May 2026, 10 business days ago)."
    );
}

#[test]
fn governance_actions() {
    let actions = |n: usize, late: usize| -> String {
        let done = |i: usize| if i < late { "2026-05-11" } else { "2026-05-10" };
        let action = |i| {
            format!(
                "[[action]]\nid = \"A-{i}\"\ntitle = \"A\"\nraised = 2026-05-01\ndue = 2026-05-10\ndone = {}\n",
                done(i)
            )
        };
        (0..n).map(action).collect()
    };
    is(&actions(20, 3), Governance, Green, "within-limits");
    is(&actions(20, 4), Governance, Amber, "action-closure");
    is(&actions(20, 6), Governance, Amber, "action-closure");
    is(&actions(20, 7), Governance, Red, "action-closure");
}

#[test]
fn governance_dependencies() {
    let dependency = |needed: &str, expected: &str| {
        let waiting = milestone("M-1", expected, "");
        format!(
            "{waiting}[[dependency]]\nid = \"X-1\"\ntitle = \"X\"\nraised = 2026-04-01\nprovider = \"Vendor\"\nconsumer = \"M-1\"\nneeded_by = {needed}\n"
        )
    };
    is(&dependency("2026-05-28", "2026-06-27"), Governance, Green, "within-limits");
    is(&dependency("2026-05-27", "2026-06-28"), Governance, Amber, "dependency-overdue");
    is(&dependency("2026-05-27", "2026-06-27"), Governance, Red, "dependency-overdue");
}

#[test]
fn the_whole_follows_from_its_dimensions() {
    let decision = "[[decision]]\nid = \"D-1\"\ntitle = \"D\"\nrequested = 2026-04-01\nneeded_by = 2026-05-01\n";
    let team =
        "[[team]]\nid = \"T-1\"\ntitle = \"Data\"\ncapacity = [{ month = \"2026-06\", available = 10, demand = 20 }]\n";
    assert_eq!(judge("").overall, Grey);
    assert_eq!(judge(&milestone("M-1", "2026-12-01", "")).overall, Green);
    assert_eq!(judge(&milestone("M-1", "2026-12-01", "forecast = 2026-12-10")).overall, Amber);
    assert_eq!(judge(&milestone("M-1", "2026-05-20", "")).overall, Red);
    assert_eq!(judge(decision).overall, Amber, "one red dimension beside schedule, cost and risk");
    assert_eq!(judge(&format!("{decision}{team}")).overall, Red, "two of them");
}

#[test]
fn limits_are_set_by_the_site_and_by_the_program() {
    let slipped = milestone("M-1", "2026-12-01", "forecast = 2026-12-20");
    let program = |limits: &str| format!("{}[program.thresholds]\n{limits}\n{slipped}", crate::bench::CHARTER);
    let site = |settings: &str| dimension(&judge_with(&slipped, settings), Schedule).rag;
    assert_eq!(site(""), Amber);
    assert_eq!(site("[thresholds.schedule]\nslip_red = 18"), Red);
    assert_eq!(site("[thresholds.schedule]\nslip_amber = 19"), Green);
    let both = judge_with(&program("schedule = { slip_red = 40 }"), "[thresholds.schedule]\nslip_red = 18");
    assert_eq!(dimension(&both, Schedule).rag, Amber, "the program's goes before the site's");
    assert_eq!(dimension(&judge(&program("schedule = { slip_red = 18 }")), Schedule).rag, Red);
}

/// Sums that make exactly the limit on paper are at it, not beyond it.
#[test]
fn rounding_does_not_decide() {
    let line = |planned: [f64; 2], expected: [f64; 2]| {
        let month = |n: usize| {
            format!("{{ month = \"2026-{:02}\", planned = {:?}, forecast = {:?} }}", n + 7, planned[n], expected[n])
        };
        format!(
            "[[budget]]\nid = \"BUD-1\"\ntitle = \"B\"\ncategory = \"Build\"\nperiod = [{}, {}]\n",
            month(0),
            month(1)
        )
    };
    is(&line([1234.50, 10.10], [1357.95, 11.11]), Cost, Amber, "cost-variance");
    is(&line([0.7, 0.0], [0.735, 0.0]), Cost, Green, "within-limits");
    is(&line([1234.50, 10.10], [1357.95, 11.12]), Cost, Red, "cost-variance");
}

/// A metric without limits of its own is judged by those of the KPI that it measures.
#[test]
fn quality_by_the_limits_of_the_program() {
    let metric = "[[metric]]\nid = \"MET-1\"\ntitle = \"Escaped\"\nunit = \"%\"\ndirection = \"down\"\nmeasures = \"defect-escape\"\n\
                  point = [{ date = 2026-05-20, value = 30 }]\n";
    let limits = "[thresholds.defect-escape]\namber = 0.02\nred = 0.04\n";
    let evidence = judge_with(metric, limits);
    let quality = dimension(&evidence, Quality);
    let reason = quality.main_reason().expect("a reason");
    let text = reason.text.say(&Words::english());
    assert_eq!((quality.rag, reason.rule), (Red, "quality-metric"), "{text}");
    assert!(text.contains("stood at 30\u{a0}%") && text.contains("the limit is 4\u{a0}%"), "{text}");
}

/// What delivers a dependency does not wait for it.
#[test]
fn a_near_milestone_that_delivers_an_overdue_dependency_is_not_held_up_by_it() {
    let near = milestone("M-1", "2026-06-07", "");
    let dependency = |rel: &str| {
        format!(
            "{near}[[dependency]]\nid = \"DEP-1\"\ntitle = \"D\"\nraised = 2026-03-01\nprovider = \"X\"\nconsumer = \"Y\"\nneeded_by = 2026-05-27\n\
             links = [{{ to = \"M-1\", rel = \"{rel}\" }}]\n"
        )
    };
    is(&dependency("blocks"), Governance, Red, "dependency-overdue");
    is(&dependency("delivered by"), Governance, Amber, "dependency-overdue");
}
