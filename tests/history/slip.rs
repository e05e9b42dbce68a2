//! A program that keeps its forecasts as dated rows, and the same program of which only the commits know them, are drawn
//! alike.

use crate::repo::{CHARTER, Repo, SITE, export, good, milestone, record};
use std::fs;

/// A milestone, its baseline, the days on which its date moved and the new dates, and the day it was done.
type Story = (&'static str, &'static str, &'static [(&'static str, &'static str)], Option<&'static str>);

const STORIES: &[Story] = &[
    ("M-1", "2026-03-02", &[("2026-02-02", "2026-03-16"), ("2026-03-09", "2026-03-23")], Some("2026-03-20")),
    (
        "M-2",
        "2026-06-01",
        &[("2026-02-02", "2026-06-15"), ("2026-03-02", "2026-07-01"), ("2026-04-06", "2026-06-22")],
        None,
    ),
    ("M-3", "2026-04-06", &[("2026-04-13", "2026-05-04")], None),
    ("M-4", "2026-09-01", &[], None),
];
/// The days on which something happened.
const DAYS: &[&str] =
    &["2026-01-05", "2026-02-02", "2026-03-02", "2026-03-09", "2026-03-20", "2026-04-06", "2026-04-13"];

/// The records as one file, with every row that there is.
fn with_rows() -> String {
    let one = |(id, baseline, moves, done): &Story| {
        let rows = moves.iter().map(|(day, to)| format!("[[milestone.reforecast]]\ndate = {day}\nforecast = {to}\n"));
        let done = done.map(|day| format!("actual = {day}\n")).unwrap_or_default();
        milestone(id, baseline, &(done + &rows.collect::<String>()))
    };
    STORIES.iter().map(one).collect()
}

/// The records as somebody who overwrites them had left them on a day.
fn overwritten(day: &str) -> String {
    let one = |(id, baseline, moves, done): &Story| {
        let now = moves.iter().rfind(|(moved, _)| *moved <= day);
        let now = now.map(|(_, to)| format!("forecast = {to}\n")).unwrap_or_default();
        let done = done.filter(|done| *done <= day).map(|done| format!("actual = {done}\n")).unwrap_or_default();
        milestone(id, baseline, &(now + &done))
    };
    STORIES.iter().map(one).collect()
}

/// The same as commits, without those of a day.
fn as_commits(left_out: &str) -> Repo {
    let repo = Repo::new();
    for day in DAYS.iter().filter(|day| **day != left_out) {
        repo.write("content/p/milestones.toml", &overwritten(day));
        repo.commit(day);
    }
    repo
}

/// The charts of the page of milestones, with their tables.
fn charts(root: &std::path::Path, day: &str) -> Vec<String> {
    let out = root.join("public");
    good(root, &["build", "--quiet", "--as-of", day, "--out", &out.to_string_lossy()]);
    let page = fs::read_to_string(out.join("p/milestones.html")).expect("the page of milestones");
    let figures = page.split("<figure").skip(1).filter_map(|rest| rest.split_once("</figure>"));
    figures.map(|(figure, _)| figure.to_string()).collect()
}

#[test]
fn rows_and_commits_are_drawn_alike() {
    let rows = tempfile::tempdir().expect("a temporary folder");
    let write = |path: &str, text: &str| fs::write(rows.path().join(path), text).expect("a file");
    fs::create_dir_all(rows.path().join("content/p")).expect("a folder");
    write("site.toml", SITE);
    write("content/p/program.md", CHARTER);
    write("content/p/milestones.toml", &with_rows());
    let commits = as_commits("");
    for day in ["2026-02-10", "2026-03-12", "2026-04-20"] {
        let (a, b) = (charts(rows.path(), day), charts(&commits.root, day));
        assert!(a.len() >= 2 && a[1].contains("Milestone trend"), "the slip chart is there on {day}");
        assert_eq!(a, b, "{day}");
        let (a, b) = (export(rows.path(), day), export(&commits.root, day));
        for (id, ..) in STORIES {
            assert_eq!(record(&a, id)["history"], record(&b, id)["history"], "{id} on {day}");
        }
    }
    // One commit less is another story.
    let less = as_commits("2026-03-02");
    assert_ne!(charts(rows.path(), "2026-04-20")[1], charts(&less.root, "2026-04-20")[1]);
}
