//! What titles, marks and amounts say is what the records bear out.

use super::{Built, PROGRAM, build_of};

const SITE: &str = "title = \"T\"\naudiences = [\"public\"]\ndefault_audience = \"public\"\n";

fn site(records: &str) -> Built {
    build_of(&[("site.toml", SITE), ("content/p/program.md", PROGRAM), ("content/p/all.toml", records)], "public")
}

fn metric(value: &str) -> String {
    format!(
        "[[metric]]\nid = \"MET-1\"\ntitle = \"Friction\"\nowner = \"Lead\"\nunit = \"points\"\ndirection = \"down\"\n\
         target = 2.0\namber = 2.8\nred = 3.5\nmeasures = \"team-friction\"\npoint = [{{ date = 2026-05-20, value = {value} }}]\n"
    )
}

#[test]
fn a_green_mark_does_not_hide_that_a_target_is_missed() {
    let missed = &site(&metric("2.7")).pages["p/kpis.html"];
    assert!(missed.contains("Team friction: 2.7, target missed, within limits"), "{missed}");
    assert!(missed.contains("aria-label=\"Green\""), "the colour is that of the limits: {missed}");
    assert_eq!(missed.matches("target missed").count(), 2, "in the table and at the measure: {missed}");
    let met = &site(&metric("2.0")).pages["p/kpis.html"];
    assert!(met.contains("Team friction: 2, within its limits") && !met.contains("target missed"), "{met}");
    let amber = &site(&metric("2.9")).pages["p/kpis.html"];
    assert!(amber.contains("beyond the amber limit") && !amber.contains("target missed"), "{amber}");
}

#[test]
fn amounts_that_are_compared_show_their_difference() {
    let budget = |planned: u32, forecast: u32| {
        site(&format!(
            "[[budget]]\nid = \"BUD-1\"\ntitle = \"Terminals\"\nowner = \"Lead\"\ncategory = \"Terminals\"\n\
             period = [{{ month = \"2026-05\", planned = 500_000, actual = 500_000 }},\n\
             {{ month = \"2026-06\", planned = {planned}, forecast = {forecast} }}]\n"
        ))
    };
    let near = &budget(1_250_000, 1_247_000).pages["p/index.html"];
    for said in
        ["plan €1.750m", "The forecast ends €3.0k below the plan of €1.750m", "the forecast of €1.747m is €3.0k under"]
    {
        assert!(near.contains(said), "{said}: {near}");
    }
    assert!(!near.contains("€1.7m"), "{near}");
    // Where the short form shows the difference, it is enough: 1.8 and 2.5 differ by 0.7.
    let far = &budget(1_250_000, 1_950_000).pages["p/index.html"];
    assert!(far.contains("plan €1.8m") && far.contains("the forecast of €2.5m is €0.7m over"), "{far}");
}

fn action(id: u8, owner: &str, due: &str) -> String {
    format!(
        "[[action]]\nid = \"AC-{id}\"\ntitle = \"Do {id}\"\nowner = \"{owner}\"\nraised = 2026-04-01\ndue = {due}\n\n"
    )
}

#[test]
fn the_index_of_people_says_who_has_most_that_is_overdue() {
    let late =
        [action(1, "Ann", "2026-05-01"), action(2, "Ann", "2026-05-02"), action(3, "Bob", "2026-05-01")].concat();
    let built = site(&[late.clone(), action(4, "Cem", "2026-08-01")].concat());
    for path in ["people/index.html", "p/people.html"] {
        let said = "<h1>Ann has the most overdue records, 2; 2 of 3 people and roles have any</h1>";
        assert!(built.pages[path].contains(said), "{path}: {}", built.pages[path]);
    }
    let alike = site(&[late, action(4, "Bob", "2026-05-01")].concat());
    let said = "<h1>Two of 2 people and roles have overdue records, none more than 2</h1>";
    assert!(alike.pages["people/index.html"].contains(said), "{}", alike.pages["people/index.html"]);
    let none = site(&action(1, "Ann", "2026-08-01"));
    assert!(none.pages["p/people.html"].contains("One person or role owns records of this program"));
}

#[test]
fn sections_of_the_portfolio_the_glossary_and_the_index_of_records_say_what_is_so() {
    let records = "[[milestone]]\nid = \"M-1\"\ntitle = \"End\"\nowner = \"Lead\"\nbaseline = 2026-07-25\nforecast = 2026-08-15\n\n\
                   [[milestone]]\nid = \"M-2\"\ntitle = \"Start\"\nowner = \"Lead\"\nbaseline = 2026-02-01\nactual = 2026-02-01\n";
    let built = site(records);
    assert!(built.pages["index.html"].contains("<h2>Program finishes after its baseline, by 21 days</h2>"));
    assert!(built.pages["p/records.html"].contains("<h2>Milestones: 1 of 2 open</h2>"));
    let glossary = &built.pages["glossary.html"];
    let rules = trueup::evidence::RULES.len();
    assert!(glossary.contains(&format!("<h1>21 measures and {rules} rules make every figure and every status</h1>")));
    assert!(glossary.contains(&format!("<h2>{rules} rules judge 8 dimensions</h2>")));
    let in_time = site(&records.replace("2026-08-15", "2026-07-25"));
    assert!(in_time.pages["index.html"].contains("<h2>No program finishes after its baseline</h2>"));
}

#[test]
fn actions_that_are_open_beside_overdue_ones_are_more() {
    let built = site(
        &[action(1, "Ann", "2026-05-01"), action(2, "Ann", "2026-06-05"), action(3, "Ann", "2026-06-06")].concat(),
    );
    let page = &built.pages["p/actions.html"].replace('\u{a0}', " ");
    assert!(page.contains("Two more are open; the next is due on 5 June"), "{page}");
    assert!(!page.contains(">Done<"), "nothing is done, no column tells when: {page}");
    let none_late = site(&action(2, "Ann", "2026-06-05")).pages["p/actions.html"].replace('\u{a0}', " ");
    assert!(none_late.contains("One is open, due on 5 June"), "{none_late}");
}

#[test]
fn decisions_that_wait_are_counted_in_the_same_words_on_both_pages() {
    let late = "[[decision]]\nid = \"D-1\"\ntitle = \"Who?\"\nowner = \"Lead\"\nrequested = 2026-04-30\nneeded_by = 2026-05-15\n";
    let built = site(late);
    for path in ["p/index.html", "p/decisions.html"] {
        let page = &built.pages[path];
        assert!(page.contains("One decision is waiting; it is overdue"), "{path}: {page}");
    }
}
