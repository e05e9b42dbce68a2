//! Series of values from versions.

use crate::repo::{Repo, export, good, milestone, record, risk};
use serde_json::json;

/// Forecasts on three days, the score of a risk on two.
fn moving() -> Repo {
    let repo = Repo::new();
    let write = |more: &str, p: u8| {
        repo.write("content/p/milestones.toml", &milestone("M-1", "2026-06-01", more));
        repo.write("content/p/raid.toml", &risk("R-1", p, 3, ""));
    };
    write("", 2);
    repo.commit("2026-01-12");
    write("forecast = 2026-06-15", 2);
    repo.commit("2026-02-02");
    write("forecast = 2026-07-01", 4);
    repo.commit("2026-03-02");
    repo
}

#[test]
fn forecasts_and_scores_come_from_earlier_versions() {
    let repo = moving();
    let document = export(&repo.root, "2026-04-01");
    let m = record(&document, "M-1");
    let forecasts = json!([["2026-01-05", "2026-06-01"], ["2026-02-02", "2026-06-15"], ["2026-03-02", "2026-07-01"]]);
    assert_eq!(m["history"]["forecast"], forecasts);
    assert_eq!(m["history"]["baseline"], json!([["2026-01-05", "2026-06-01"]]));
    assert_eq!((&m["first_seen"], &m["last_changed"]), (&json!("2026-01-12"), &json!("2026-03-02")));
    let r = record(&document, "R-1");
    assert_eq!(r["history"]["probability"], json!([["2026-01-10", 2], ["2026-03-02", 4]]));
    assert_eq!(r["history"]["impact"], json!([["2026-01-10", 3]]));
    assert!(m.get("reforecast").is_none() && r.get("review").is_none(), "the fields are those of the file");
}

#[test]
fn a_past_day_knows_no_later_commit() {
    let repo = moving();
    let document = export(&repo.root, "2026-02-10");
    let (m, r) = (record(&document, "M-1"), record(&document, "R-1"));
    assert_eq!(m["forecast"], "2026-06-15");
    assert_eq!(m["last_changed"], "2026-02-02");
    assert_eq!(r["probability"], 2);
    // Before the first commit the first version stands: git only adds.
    let before = record(&export(&repo.root, "2026-01-11"), "M-1");
    assert_eq!((&before["first_seen"], &before["baseline"]), (&json!(null), &json!("2026-06-01")));
}

#[test]
fn a_record_is_its_id_whatever_file_it_stands_in() {
    let repo = Repo::new();
    let one = |forecast: &str| {
        format!("+++\nid = \"M-1\"\ntitle = \"Step\"\nbaseline = 2026-06-01\n{forecast}\n+++\nText.\n")
    };
    repo.write("content/p/milestones/m-1.md", &one(""));
    repo.commit("2026-01-12");
    repo.remove("content/p/milestones/m-1.md");
    repo.write("content/p/milestones/first-step.md", &one("forecast = 2026-06-15"));
    repo.commit("2026-02-02");
    repo.remove("content/p/milestones/first-step.md");
    let body = "forecast = 2026-06-30\nbody = \"Text.\"";
    repo.write("content/p/milestones.toml", &milestone("M-1", "2026-06-01", body).replace("Step M-1", "Step"));
    repo.commit("2026-03-02");
    let m = record(&export(&repo.root, "2026-04-01"), "M-1");
    let forecasts = json!([["2026-01-05", "2026-06-01"], ["2026-02-02", "2026-06-15"], ["2026-03-02", "2026-06-30"]]);
    assert_eq!(m["history"]["forecast"], forecasts);
    assert_eq!(m["first_seen"], "2026-01-12");
}

#[test]
fn a_move_to_another_file_alone_changes_nothing() {
    let repo = Repo::new();
    repo.write("content/p/milestones/m-1.md", "+++\nid = \"M-1\"\ntitle = \"Step M-1\"\nbaseline = 2026-06-01\n+++\n");
    repo.commit("2026-01-12");
    repo.remove("content/p/milestones/m-1.md");
    let toml = milestone("M-1", "2026-06-01", "") + &milestone("M-2", "2026-06-01", "");
    repo.write("content/p/milestones.toml", &toml);
    repo.commit("2026-02-02");
    let m = record(&export(&repo.root, "2026-04-01"), "M-1");
    assert_eq!(m["last_changed"], "2026-01-12");
}

#[test]
fn a_record_that_keeps_a_history_of_its_own_is_believed() {
    let repo = Repo::new();
    let own = "[[milestone.reforecast]]\ndate = 2026-02-01\nforecast = 2026-08-01\n";
    repo.write("content/p/milestones.toml", &milestone("M-1", "2026-06-01", "forecast = 2026-09-01"));
    repo.commit("2026-01-12");
    repo.write("content/p/milestones.toml", &milestone("M-1", "2026-06-01", own));
    repo.commit("2026-02-02");
    let m = record(&export(&repo.root, "2026-04-01"), "M-1");
    assert_eq!(m["history"]["forecast"], json!([["2026-01-05", "2026-06-01"], ["2026-02-01", "2026-08-01"]]));
    // Where the settings ask for git alone, its versions go first.
    repo.write("site.toml", &format!("{}history = \"git\"\n", crate::repo::SITE));
    let m = record(&export(&repo.root, "2026-04-01"), "M-1");
    let forecasts = json!([["2026-01-05", "2026-06-01"], ["2026-01-12", "2026-09-01"], ["2026-02-02", "2026-08-01"]]);
    assert_eq!(m["history"]["forecast"], forecasts);
}

#[test]
fn a_rewritten_baseline_counts_only_with_an_approved_change() {
    let repo = Repo::new();
    let change = |status: &str| {
        format!(
            "[[change]]\nid = \"C-1\"\ntitle = \"Later\"\nrequested = 2026-01-20\ndecided = 2026-01-30\ntype = \"schedule\"\nstatus = \"{status}\"\naffects = [\"M-1\"]\n"
        )
    };
    repo.write("content/p/changes.toml", &change("rejected"));
    repo.write("content/p/milestones.toml", &milestone("M-1", "2026-06-01", ""));
    repo.commit("2026-01-12");
    repo.write("content/p/milestones.toml", &milestone("M-1", "2026-07-01", ""));
    repo.commit("2026-02-02");
    let warned = good(&repo.root, &["check", "--as-of", "2026-04-01"]);
    assert!(warned.contains("W101") && warned.contains("(in git) to 2026-07-01 on 2026-02-02"), "{warned}");
    let m = record(&export(&repo.root, "2026-04-01"), "M-1");
    assert_eq!((&m["baseline"], &m["forecast"]), (&json!("2026-06-01"), &json!("2026-07-01")), "the slip shows");
    repo.write("content/p/changes.toml", &change("approved"));
    let calm = good(&repo.root, &["check", "--as-of", "2026-04-01"]);
    assert!(!calm.contains("W101"), "{calm}");
    let m = record(&export(&repo.root, "2026-04-01"), "M-1");
    assert_eq!(m["history"]["baseline"], json!([["2026-01-05", "2026-06-01"], ["2026-02-02", "2026-07-01"]]));
}

#[test]
fn side_branches_do_not_count_and_days_are_those_of_the_site() {
    let repo = Repo::new();
    let write = |forecast: &str| {
        repo.write("content/p/milestones.toml", &milestone("M-1", "2026-06-01", forecast));
    };
    write("");
    repo.commit("2026-01-12");
    crate::repo::git(&repo.top, &["checkout", "--quiet", "-b", "side"]);
    write("forecast = 2026-12-01");
    repo.commit("2026-01-20");
    write("forecast = 2026-07-01");
    repo.commit("2026-01-21");
    crate::repo::git(&repo.top, &["checkout", "--quiet", "main"]);
    // 23:30 in UTC is the next day in Berlin.
    repo.commit_at("2026-02-01T12:00:00+0000", "x");
    crate::repo::git(&repo.top, &["merge", "--quiet", "--no-ff", "--no-commit", "side"]);
    repo.commit_at("2026-02-02T23:30:00+0000", "x");
    repo.write("site.toml", &format!("{}timezone = \"Europe/Berlin\"\n", crate::repo::SITE));
    let m = record(&export(&repo.root, "2026-04-01"), "M-1");
    assert_eq!(m["history"]["forecast"], json!([["2026-01-05", "2026-06-01"], ["2026-02-03", "2026-07-01"]]));
}

#[test]
fn times_that_run_backwards_are_held() {
    let repo = Repo::new();
    let write = |forecast: &str| {
        repo.write("content/p/milestones.toml", &milestone("M-1", "2026-06-01", forecast));
    };
    for (day, forecast) in [
        ("2026-01-12", ""),
        ("2026-03-02", "forecast = 2026-06-10"),
        ("2026-02-02", "forecast = 2026-06-20"),
        ("2026-03-09", "forecast = 2026-06-30"),
    ] {
        write(forecast);
        repo.commit(day);
    }
    let m = record(&export(&repo.root, "2026-04-01"), "M-1");
    let forecasts = json!([["2026-01-05", "2026-06-01"], ["2026-03-02", "2026-06-20"], ["2026-03-09", "2026-06-30"]]);
    assert_eq!(m["history"]["forecast"], forecasts);
}

/// What was reached is expected no more: that its forecast leaves the file is no new forecast.
#[test]
fn the_version_that_tells_of_the_delivery_forecasts_nothing() {
    let repo = Repo::new();
    let write = |more: &str| repo.write("content/p/milestones.toml", &milestone("M-1", "2026-06-01", more));
    write("");
    repo.commit("2026-01-12");
    write("forecast = 2026-07-15");
    repo.commit("2026-02-02");
    write("actual = 2026-05-20");
    repo.commit("2026-05-21");
    let m = record(&export(&repo.root, "2026-06-01"), "M-1");
    assert_eq!(m["history"]["forecast"], json!([["2026-01-05", "2026-06-01"], ["2026-02-02", "2026-07-15"]]));
    let told = good(&repo.root, &["changes", "--since", "2026-03-01", "--as-of", "2026-06-01"]);
    assert!(!told.contains("15 July"), "{told}");
}

/// A change of a fuller edition takes the place of none that an edition holds.
#[test]
fn a_hidden_change_approves_no_move_that_a_known_one_approves() {
    let built = |affects: &str| {
        let repo = Repo::new();
        let change = |id: &str, on: &str, more: &str| {
            format!(
                "[[change]]\nid = \"{id}\"\ntitle = \"{id}\"\nrequested = 2026-02-01\ndecided = {on}\ntype = \"schedule\"\nstatus = \"approved\"\n{more}\n"
            )
        };
        let known = change("C-2", "2026-02-10", "affects = [\"M-1\"]");
        let hidden = change("C-9", "2026-02-15", &format!("affects = [\"{affects}\"]\naudience = \"restricted\""));
        repo.write("content/p/changes.toml", &(known + &hidden));
        let two = |first: &str| milestone("M-1", first, "") + &milestone("M-2", "2026-09-01", "");
        repo.write("content/p/milestones.toml", &two("2026-05-01"));
        repo.commit("2026-02-16");
        repo.write("content/p/milestones.toml", &two("2026-08-01"));
        repo.commit("2026-02-20");
        let document = good(&repo.root, &["export", "json", "--as-of", "2026-04-01", "--audience", "internal"]);
        serde_json::from_str(&document).expect("JSON")
    };
    let (hidden, elsewhere): (serde_json::Value, serde_json::Value) = (built("M-1"), built("M-2"));
    let baseline = |document: &serde_json::Value| record(document, "M-1")["history"]["baseline"].clone();
    assert_eq!(baseline(&hidden), json!([["2026-01-05", "2026-05-01"], ["2026-02-20", "2026-08-01"]]));
    assert_eq!(baseline(&hidden), baseline(&elsewhere));
}

/// A record that was classified since leaves no figure of then in an edition that does not hold it any more.
#[test]
fn what_was_classified_since_is_in_no_figure_of_then() {
    let told = |with: bool| {
        let repo = Repo::new();
        let write = |audience: &str| {
            let grave = if with { risk("R-2", 5, 5, audience) } else { String::new() };
            repo.write("content/p/raid.toml", &(risk("R-1", 2, 2, "") + &grave));
        };
        write("");
        repo.commit("2026-02-02");
        write("audience = \"restricted\"");
        repo.write("content/p/notes.toml", "[[document]]\nid = \"N-1\"\ntitle = \"N\"\n");
        repo.commit("2026-03-02");
        good(&repo.root, &["changes", "--since", "2026-02-10", "--as-of", "2026-04-01", "--audience", "internal"])
    };
    assert_eq!(told(true), told(false));
}
