//! A real release whose date moved: the figures and the evidence of ten days of Kubernetes 1.19.

use crate::bench::{day, dimension};
use chrono::NaiveDate;
use std::path::Path;
use trueup::evidence;
use trueup::metrics::{Rag, snapshot};
use trueup::record::metric::Dimension;

const PROGRAM: &str = "kubernetes-1-19";
/// On 24 April 2020 the release moved from 30 June to 4 August.
const DAYS: [&str; 10] = [
    "2020-04-23",
    "2020-04-24",
    "2020-05-20",
    "2020-06-02",
    "2020-06-16",
    "2020-07-10",
    "2020-07-21",
    "2020-08-05",
    "2020-08-25",
    "2020-08-27",
];

/// Milestones due, delivered on time, mean variance in days, and the evidence of the schedule.
type Found = (f64, f64, f64, Rag);

fn found(at: NaiveDate) -> Found {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/kubernetes");
    let loaded = trueup::load_as_of(&root, day("2021-01-01"), Some(at)).expect("the folder can be read");
    let view = loaded.view(at, loaded.portfolio.settings.audiences.len() - 1);
    let program = view.program(PROGRAM).expect("the program");
    let measured = snapshot(&view.settings, program);
    let on_time = measured.kpi("milestone-on-time").expect("the figure");
    let variance = measured.kpi("schedule-variance").and_then(|k| k.figure.value).expect("a mean");
    let evidence = evidence::judge(program, &measured, &view.settings);
    let count = |name| on_time.detail(name).expect("a count");
    let (due, good) = (count("due"), count("on_time"));
    assert!((on_time.figure.value.expect("a share") - good / due).abs() < 1e-12);
    (due, good, variance, dimension(&evidence, Dimension::Schedule).rag)
}

/// The same from the dates of the file alone, by the definitions of the contract.
fn implied(at: NaiveDate) -> (f64, f64, f64) {
    let path = format!("tests/data/kubernetes/content/{PROGRAM}/milestones.toml");
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("the milestones");
    let (mut due, mut good, mut late, mut all) = (0, 0, 0, 0);
    for block in text.split("[[milestone]]").skip(1) {
        let (head, history) = block.split_once("[[milestone.reforecast]]").unwrap_or((block, ""));
        let of = |part: &str, key: &str| {
            let line = part.lines().find(|l| l.split('=').next().map(str::trim) == Some(key))?;
            line.split('=').nth(1)?.trim().parse::<NaiveDate>().ok()
        };
        let by = |date: Option<NaiveDate>| date.filter(|d| *d <= at);
        if by(of(head, "cancelled")).is_some() {
            continue;
        }
        let baseline = of(head, "baseline").expect("a baseline");
        let actual = by(of(head, "actual"));
        let moves = history.split("[[milestone.reforecast]]").filter(|row| by(of(row, "date")).is_some());
        let forecast = moves.last().and_then(|row| of(row, "forecast")).unwrap_or(baseline);
        let end = actual.unwrap_or(forecast.max(at));
        all += 1;
        late += (end - baseline).num_days();
        due += i32::from(baseline <= at || actual.is_some());
        good += i32::from(actual.is_some_and(|day| day <= baseline));
    }
    (f64::from(due), f64::from(good), late as f64 / f64::from(all))
}

#[track_caller]
fn near(found: f64, wanted: f64, what: &str) {
    assert!((found - wanted).abs() < 1e-9, "{what}: {found}, not {wanted}");
}

#[test]
fn ten_days_give_what_the_dates_imply() {
    for text in DAYS {
        let ((due, good, variance, _), wanted) = (found(day(text)), implied(day(text)));
        assert_eq!((due, good), (wanted.0, wanted.1), "{text}");
        near(variance, wanted.2, text);
    }
}

/// Counted in the file by hand: 34 milestones, of which M-20 was dropped on 10 April, so that 33 count.
#[test]
fn three_days_counted_by_hand() {
    // M-01 to M-05 are done on their days; nothing has moved.
    assert_eq!(found(day("2020-04-23")), (5.0, 5.0, 0.0, Rag::Green));
    // The plan of 24 April moves 17 milestones: M-07 by 14 days, M-10, M-13, M-14 and M-15 by 7 each, M-16 to M-19 by
    // 14 each, M-21 by 42, M-22 14, M-23 21, M-24 17, M-25 28, M-26 35, M-27 (the release) 35, M-28 42: 332 in all.
    let (due, good, variance, rag) = found(day("2020-04-24"));
    assert_eq!((due, good, rag), (5.0, 5.0, Rag::Red), "the release is 35 days late, the limit is 30");
    near(variance, 332.0 / 33.0, "mean");
    // M-01 to M-14 are done, all but M-07, M-10, M-13 and M-14 on time (35 days together). M-15 to M-19 and M-21 to M-23
    // are due and not done. Open ones: M-15 14, M-16 to M-19 28 each, M-21 49, M-22 21, M-23 28, M-24 24, M-25 28,
    // M-26 42, M-27 56, M-28 49, M-29 7: 430.
    let (due, good, variance, rag) = found(day("2020-06-16"));
    assert_eq!((due, good, rag), (22.0, 10.0, Rag::Red));
    near(variance, 465.0 / 33.0, "mean");
}

#[test]
fn the_schedule_is_no_longer_green_once_the_release_has_moved() {
    for text in DAYS.iter().skip(1) {
        let (.., rag) = found(day(text));
        assert!(rag >= Rag::Amber, "{text}: {rag:?}");
    }
}
