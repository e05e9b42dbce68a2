//! What must hold for every drawing: sound XML, finite numbers, nothing cut off, no words upon words.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use crate::chart::labels::{TEXT, TICK, text_width};
use crate::chart::{
    Figure, benefit_course, benefits, burn_up, capacity, cutover, decision_latency, dependency_age, dependency_map,
    exposure, gate_criteria, kpi_trend, promise, rag_strip, readiness, risk_matrix, roadmap, s_curve, slip, sparkline,
    stakeholder_grid,
};

/// A piece of text as it was set.
#[derive(Debug)]
#[allow(dead_code, reason = "the text is shown when a test fails")]
struct Words {
    text: String,
    left: f64,
    right: f64,
    base: f64,
    halo: bool,
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let from = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    tag.get(from..)?.split('"').next()
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

fn words(svg: &str) -> Vec<Words> {
    svg.split("<text")
        .skip(1)
        .flat_map(|part| {
            let (tag, rest) = part.split_once('>').unwrap_or_default();
            let inner = rest.split("</text>").next().unwrap_or_default();
            // Each place has a letter of its own, or all of the words stand at the only one.
            let numbers = |name: &str| attribute(tag, name).unwrap_or("").split(' ').collect::<Vec<_>>();
            let (places, lines) = (numbers("x"), numbers("y"));
            let letters = || inner.chars().map(|letter| letter.to_string());
            let each = if places.len() > 1 { letters().collect() } else { vec![inner.to_owned()] };
            assert_eq!(each.len(), places.len(), "{tag}");
            assert!(lines.len() == 1 || lines.len() == places.len(), "{tag}");
            let line = |n: usize| lines[n % lines.len()];
            let all = places.into_iter().zip(each).enumerate();
            all.map(|(n, (x, inner))| word(tag, (x, line(n)), &inner)).collect::<Vec<_>>()
        })
        .collect()
}

/// Words at a place of a line that their element names.
fn word(tag: &str, (x, y): (&str, &str), inner: &str) -> Words {
    let class = attribute(tag, "class").unwrap_or("");
    let has = |name: &str| class.split(' ').any(|c| c == name);
    let size = if has("ts") { TICK } else { TEXT };
    let (text, width) = pieces(inner, size, has("tb") || has("today-t"));
    let (x, base) = (x.parse().unwrap_or(f64::NAN), y.parse().unwrap_or(f64::NAN));
    let left = if has("end") {
        x - width
    } else if has("mid") {
        x - width / 2.0
    } else {
        x
    };
    Words { text, left, right: left + width, base, halo: has("halo") }
}

/// The text of an element with the width of its pieces, some of which are bold.
fn pieces(inner: &str, size: f64, bold: bool) -> (String, f64) {
    let (mut text, mut width) = (String::new(), 0.0);
    for (n, piece) in inner.split("<tspan").enumerate() {
        let (own, after) = match piece.split_once("</tspan>") {
            Some((own, after)) if n > 0 => (own.split_once('>').map_or("", |(_, own)| own), after),
            _ => ("", piece),
        };
        width += text_width(&unescape(own), size, true) + text_width(&unescape(after), size, bold);
        text.push_str(&unescape(own));
        text.push_str(&unescape(after));
    }
    (text, width)
}

/// Tags open and close in order, no stray markup.
fn assert_well_formed(svg: &str) {
    let mut open: Vec<&str> = Vec::new();
    for part in svg.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap_or_else(|| panic!("tag without end: {part}"));
        assert!(tag.matches('"').count() % 2 == 0, "quotes: {tag}");
        assert!(!text.contains('>'), "stray markup: {text}");
        let name = tag.split(' ').next().unwrap_or_default();
        if let Some(name) = name.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
        } else if !tag.ends_with('/') {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "not closed: {open:?}");
}

/// Every point of every path.
fn points(svg: &str) -> Vec<(f64, f64)> {
    let mut found = Vec::new();
    for path in svg.split(" d=\"").skip(1) {
        let data = path.split('"').next().unwrap_or_default();
        let (mut x, mut y) = (0.0, 0.0);
        let mut rest = data.trim_end_matches('z');
        while let Some(command) = rest.chars().next() {
            let end =
                rest.get(1..).and_then(|r| r.find(|c: char| c.is_ascii_alphabetic())).map_or(rest.len(), |i| i + 1);
            let numbers: Vec<f64> =
                rest[1..end].replace('-', " -").split_whitespace().map(|s| s.parse().unwrap_or(f64::NAN)).collect();
            match command {
                'H' => x = numbers[0],
                'V' => y = numbers[0],
                'M' | 'L' => (x, y) = (numbers[0], numbers[1]),
                'h' => x += numbers[0],
                'v' => y += numbers[0],
                'l' => (x, y) = (x + numbers[0], y + numbers[1]),
                'q' => (x, y) = (x + numbers[2], y + numbers[3]),
                _ => {}
            }
            found.push((x, y));
            rest = rest[end..].trim_start_matches('z');
        }
    }
    found
}

fn check_drawing(svg: &str) {
    if svg.is_empty() {
        return;
    }
    assert_well_formed(svg);
    let markup: String =
        svg.split('<').filter_map(|part| part.split('>').next()).filter(|tag| !tag.starts_with("svg")).collect();
    for forbidden in ["NaN", "inf", "style=", " id=", "script"] {
        assert!(!markup.contains(forbidden), "{forbidden} in {svg}");
    }
    let size: Vec<f64> = attribute(svg, "viewBox").unwrap_or("").split(' ').filter_map(|s| s.parse().ok()).collect();
    let (width, height) = (size[2], size[3]);
    for (x, y) in points(svg) {
        assert!(x >= 0.0 && x <= width && y >= 0.0 && y <= height, "outside: {x} {y} of {width} {height}");
    }
    let words = words(svg);
    for w in &words {
        assert!(w.left >= -0.6 && w.right <= width + 0.6, "cut off: {w:?} of {width}");
        assert!(w.base >= 8.0 && w.base <= height - 2.0, "cut off: {w:?}");
    }
    for (i, a) in words.iter().enumerate() {
        for b in words.iter().skip(i + 1).filter(|b| !(a.halo || b.halo) || (a.halo && b.halo)) {
            let apart = a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || (a.base - b.base).abs() >= 11.0;
            assert!(apart, "upon each other: {a:?} {b:?}");
        }
    }
}

fn check(figure: &Figure) {
    check_drawing(&figure.wide);
    // Names of lanes are a drawing of their own beside the lanes; what marks a place has no size.
    figure.narrow.split_inclusive("</svg>").filter(|svg| svg.contains("viewBox")).for_each(check_drawing);
    // On a phone and on paper the stylesheet shows the narrow drawing, or the wide one that is kept.
    assert!(figure.wide.is_empty() || figure.wide.contains(" keep") || !figure.narrow.is_empty(), "{}", figure.name);
    assert!(!figure.headline.is_empty() && !figure.headline.ends_with('.'));
    for row in &figure.table.rows {
        assert_eq!(row.len(), figure.table.columns.len());
    }
    assert!(serde_json::to_string(figure).is_ok_and(|json| !json.contains("NaN")));
}

fn day(offset: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 1, 1).unwrap_or_default() + Days::new(u64::from(offset))
}

fn date() -> impl Strategy<Value = NaiveDate> {
    (0u32..1100).prop_map(day)
}

fn maybe() -> impl Strategy<Value = Option<NaiveDate>> {
    proptest::option::of(date())
}

fn id() -> impl Strategy<Value = String> {
    prop_oneof![Just("M1".to_owned()), "[A-Z]{2,3}-[0-9]{1,3}", "[A-Z-]{20}", "[一-龥]{1,12}", ".{0,24}"]
}

fn amount() -> impl Strategy<Value = f64> {
    prop_oneof![Just(0.0), -1e6..1e8f64, Just(1e300), Just(f64::NAN), Just(f64::INFINITY)]
}

fn burn_milestone() -> impl Strategy<Value = burn_up::Milestone> {
    let dates = (date(), maybe(), maybe(), maybe(), maybe(), proptest::option::weighted(0.2, date()));
    (id(), ".{0,60}", dates, prop_oneof![4 => Just(1.0), 1 => amount()]).prop_map(|(id, title, d, weight)| {
        burn_up::Milestone {
            id,
            title,
            baseline: d.0,
            original_baseline: d.1,
            forecast: d.2,
            actual: d.3,
            added: d.4,
            cancelled: d.5,
            weight,
        }
    })
}

fn slip_milestone() -> impl Strategy<Value = slip::Milestone> {
    let history = proptest::collection::vec((date(), date()), 0..6);
    let planned = (date(), date());
    (id(), ".{0,60}", planned, history, maybe(), proptest::option::weighted(0.2, date())).prop_map(
        |(id, title, (baseline, first), history, actual, cancelled)| slip::Milestone {
            id,
            title,
            baseline,
            first,
            moves: history.len(),
            history,
            actual,
            cancelled,
        },
    )
}

fn risk() -> impl Strategy<Value = risk_matrix::Risk> {
    (id(), ".{0,40}", any::<u8>(), 1u8..6, proptest::option::of((1u8..6, 1u8..6)), any::<bool>()).prop_map(
        |(id, title, probability, impact, previous, is_new)| risk_matrix::Risk {
            id,
            title,
            probability,
            impact,
            previous,
            is_new,
        },
    )
}

fn rag_moment() -> impl Strategy<Value = rag_strip::Moment> {
    use rag_strip::{Contest, Status};
    let status = || {
        prop_oneof![
            Just(Status::Green),
            Just(Status::Complete),
            Just(Status::Amber),
            Just(Status::Red),
            Just(Status::NotStarted),
            Just(Status::Unknown)
        ]
    };
    let contest = proptest::option::weighted(0.2, prop_oneof![Just(Contest::Standing), Just(Contest::Expired)]);
    (date(), status(), status(), contest).prop_map(|(date, reported, evidence, contest)| rag_strip::Moment {
        date,
        reported,
        evidence,
        contest,
    })
}

fn month() -> impl Strategy<Value = s_curve::Month> {
    (2023i32..2027, 0u32..14, amount(), proptest::option::of(amount()), proptest::option::of(amount()))
        .prop_map(|(year, month, planned, actual, forecast)| s_curve::Month { year, month, planned, actual, forecast })
}

fn roadmap_entry() -> impl Strategy<Value = roadmap::Entry> {
    let state = prop_oneof![
        Just(roadmap::State::Open),
        Just(roadmap::State::Overdue),
        Just(roadmap::State::Done),
        Just(roadmap::State::Cancelled)
    ];
    let progress = proptest::option::of(prop_oneof![Just(f64::NAN), -1.0..2.0f64]);
    let yes = proptest::option::of(any::<bool>());
    (id(), ".{0,60}", 0usize..5, (date(), date(), maybe(), date()), state, progress, 0u8..4, yes).prop_map(
        |(id, title, lane, (a, b, c, d), state, progress, kind, yes)| roadmap::Entry {
            id,
            title,
            lane,
            what: match kind {
                0 => roadmap::What::Milestone { baseline: a, end: b, state, external: yes == Some(true) },
                1 => roadmap::What::Task { start: a, end: b, baseline: c.map(|c| (c, d)), progress, state },
                2 => roadmap::What::Gate { review: a, passed: yes },
                _ => roadmap::What::Release {
                    start: a,
                    end: b,
                    live: yes.map(|yes| if yes { roadmap::Live::Running } else { roadmap::Live::Failed }),
                },
            },
        },
    )
}

fn roadmap_external() -> impl Strategy<Value = roadmap::External> {
    (id(), ".{0,60}", date(), maybe(), proptest::option::of(0usize..40), any::<bool>()).prop_map(
        |(id, title, needed_by, promised, to, given)| roadmap::External { id, title, needed_by, promised, to, given },
    )
}

fn dependency() -> impl Strategy<Value = dependency_map::Link> {
    let party = || (0usize..5, ".{0,20}");
    (id(), ".{0,60}", party(), party(), date(), maybe(), any::<bool>(), any::<bool>()).prop_map(
        |(id, title, provider, consumer, needed_by, promised, agreed, blocked)| dependency_map::Link {
            id,
            title,
            provider,
            consumer,
            needed_by,
            promised,
            agreed,
            blocked,
        },
    )
}

fn stakeholder() -> impl Strategy<Value = stakeholder_grid::Person> {
    let word = || proptest::option::of(prop_oneof![Just("neutral".to_owned()), ".{0,30}"]);
    (".{0,60}", any::<u8>(), 1u8..6, word(), word()).prop_map(|(name, influence, interest, current, desired)| {
        stakeholder_grid::Person { name, influence, interest, current, desired }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases / 2))]

    #[test]
    fn dependency_map_holds(links in proptest::collection::vec(dependency(), 0..70), as_of in date(), lanes in proptest::collection::vec((".{0,40}", ".{0,30}"), 0..5)) {
        check(&dependency_map::figure(&dependency_map::Input { as_of, lanes, links, delivered: 1 }, &crate::words::Words::english()));
    }

    #[test]
    fn stakeholder_grid_holds(people in proptest::collection::vec(stakeholder(), 0..60), as_of in date(), unrated in 0usize..3) {
        check(&stakeholder_grid::figure(&stakeholder_grid::Input { as_of, people, unrated }, &crate::words::Words::english()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases / 2))]

    #[test]
    fn roadmap_holds(
        entries in proptest::collection::vec(roadmap_entry(), 0..40),
        links in proptest::collection::vec((0usize..40, 0usize..40, -9i64..30), 0..40),
        external in proptest::collection::vec(roadmap_external(), 0..9),
        as_of in date(),
        lanes in proptest::collection::vec((".{0,40}", ".{0,30}"), 0..5),
    ) {
        let links = links.into_iter().map(|(from, to, late)| roadmap::Link { from, to, late, name: None }).collect();
        let input = roadmap::Input { as_of, lanes, entries, links, outside: 1, external };
        check(&roadmap::figure(&input, &crate::words::Words::english()));
        check(&roadmap::brief(&input, &crate::words::Words::english()));
    }

    #[test]
    fn burn_up_holds(milestones in proptest::collection::vec(burn_milestone(), 0..30), as_of in date(), start in date(), cone in any::<bool>()) {
        let days = |step: u64| (1..40).map(|i| as_of + Days::new(i * step)).collect();
        let cone = cone.then(|| burn_up::Cone { p50: days(9), p80: days(13) });
        check(&burn_up::figure(&burn_up::Input { as_of, start, milestones, cone }, &crate::words::Words::english()));
    }

    #[test]
    fn slip_holds(milestones in proptest::collection::vec(slip_milestone(), 0..30), as_of in date(), start in date()) {
        check(&slip::figure(&slip::Input { as_of, start, milestones }, &crate::words::Words::english()));
    }

    #[test]
    fn exposure_holds(points in proptest::collection::vec((date(), any::<[u32; 4]>()), 0..60), as_of in date(), since in maybe()) {
        check(&exposure::figure(&exposure::Input { as_of, since, points }, &crate::words::Words::english()));
    }

    #[test]
    fn matrix_holds(risks in proptest::collection::vec(risk(), 0..60), as_of in date(), since in maybe()) {
        check(&risk_matrix::figure(&risk_matrix::Input { as_of, since, risks }, &crate::words::Words::english()));
    }

    #[test]
    fn curve_holds(months in proptest::collection::vec(month(), 0..40), as_of in date(), authorised in proptest::option::of(amount()), limit in proptest::option::of(amount()), currency in "[A-Z]{0,4}") {
        check(&s_curve::figure(&s_curve::Input { as_of, currency, months, authorised, limit }, &crate::words::Words::english()));
    }

    #[test]
    fn strip_holds(reports in proptest::collection::vec(rag_moment(), 0..120), as_of in date(), now in proptest::option::of(rag_moment())) {
        let now = now.map(|m| rag_strip::Moment { date: as_of, ..m });
        check(&rag_strip::figure(&rag_strip::Input { as_of, subject: String::new(), reports, now }, &crate::words::Words::english()));
    }

    #[test]
    fn trend_holds(points in proptest::collection::vec((date(), proptest::option::of(amount())), 0..110), as_of in date(), limits in any::<[Option<i16>; 3]>(), unit in "%?") {
        let limits = limits.map(|l| l.map(f64::from));
        check(&kpi_trend::figure(&kpi_trend::Input { as_of, title: "Figure".into(), unit, decimals: 1, signed: false, points, limits, gap: Some(7) }, &crate::words::Words::english()));
    }

    #[test]
    fn waiting_holds(rows in proptest::collection::vec((id(), ".{0,60}", -5i64..900, -90i64..400, any::<bool>()), 0..20), as_of in date(), target in proptest::option::of(amount())) {
        let decisions = rows.iter().map(|(id, title, days, over, taken)| decision_latency::Decision { id: id.clone(), title: title.clone(), days: *days, state: "Deferred".into(), taken: *taken, overdue: Some(*over).filter(|over| *over > 0) });
        check(&decision_latency::figure(&decision_latency::Input { as_of, decisions: decisions.collect(), target }, &crate::words::Words::english()));
        let dependencies = rows.iter().map(|(id, title, days, over, _)| dependency_age::Dependency { id: id.clone(), title: title.clone(), days: *days, over: *over });
        check(&dependency_age::figure(&dependency_age::Input { as_of, dependencies: dependencies.collect(), target }, &crate::words::Words::english()));
        let gates = rows.iter().map(|(id, title, days, over, _)| readiness::Gate { id: id.clone(), title: title.clone(), review: day(days.unsigned_abs() as u32), met: over.unsigned_abs() as usize % 9, waived: 1, criteria: days.unsigned_abs() as usize % 12 });
        check(&readiness::figure(&readiness::Input { as_of, gates: gates.collect(), target }, &crate::words::Words::english()));
    }

    #[test]
    fn capacity_holds(teams in proptest::collection::vec((".{0,50}", proptest::collection::vec((0u32..40, 0.0..40.0f64, 0.0..60.0f64), 0..16)), 0..24), as_of in date()) {
        let teams = teams.into_iter().map(|(title, months)| capacity::Team {
            title,
            months: months.into_iter().filter_map(|(n, a, d)| Some((day(0).checked_add_months(chrono::Months::new(n))?, a, d))).collect(),
        });
        check(&capacity::figure(&capacity::Input { as_of, teams: teams.collect(), amber: 0.1, red: 0.25 }, &crate::words::Words::english()));
    }

    #[test]
    fn benefits_hold(rows in proptest::collection::vec((id(), ".{0,60}", date(), -50.0..50.0f64, -50.0..50.0f64, proptest::option::of(amount()), proptest::option::of((date(), -60.0..60.0f64))), 0..20), as_of in date()) {
        let benefits = rows.into_iter().map(|(id, title, due, before, target, forecast, realised)| benefits::Benefit { id, title, unit: "days".into(), due, before, target, forecast, realised });
        check(&benefits::figure(&benefits::Input { as_of, benefits: benefits.collect() }, &crate::words::Words::english()));
    }

    #[test]
    fn benefit_course_holds(measured in proptest::collection::vec((date(), amount()), 1..12), dates in (date(), date(), date()), before in amount(), target in amount(), forecast in proptest::option::of(amount()), unit in ".{0,20}") {
        let (as_of, start, due) = dates;
        let figure = benefit_course::figure(&benefit_course::Input { as_of, start, due, unit, before, target, forecast, measured }, &crate::words::Words::english());
        figure.iter().for_each(check);
    }

    #[test]
    fn gate_criteria_hold(criteria in proptest::collection::vec((".{0,30}", any::<bool>(), any::<bool>()), 0..60), as_of in date(), review in date(), outcome in proptest::option::of("[A-Z]{1,20}")) {
        gate_criteria::figure(&gate_criteria::Input { as_of, review, outcome, criteria }, &crate::words::Words::english()).iter().for_each(check);
    }

    #[test]
    fn promise_holds(promises in proptest::collection::vec((maybe(), date()), 0..14), dates in (date(), date(), date()), delivered in maybe()) {
        let (as_of, raised, needed_by) = dates;
        check(&promise::figure(&promise::Input { as_of, raised, needed_by, delivered, promises }, &crate::words::Words::english()));
    }

    #[test]
    fn cutover_holds(rows in proptest::collection::vec((".{0,60}", proptest::option::of((date(), 0u32..24, any::<bool>())), proptest::option::of((date(), 0u32..24, any::<bool>())), proptest::option::of(date()), any::<bool>()), 0..40), as_of in date(), ended in any::<bool>()) {
        let moment = |m: Option<(NaiveDate, u32, bool)>| m.map(|(day, hour, timed)| cutover::Moment { day, time: timed.then(|| chrono::NaiveTime::from_hms_opt(hour, 30, 0)).flatten() });
        let steps = rows.into_iter().map(|(title, start, end, done_on, done)| cutover::Step { title, owner: String::new(), start: moment(start), end: moment(end), done, done_on });
        check(&cutover::figure(&cutover::Input { as_of, title: "Release".into(), ended, steps: steps.collect() }, &crate::words::Words::english()));
    }

    #[test]
    fn sparkline_holds(points in proptest::collection::vec((date(), proptest::option::of(amount())), 0..40), target in proptest::option::of(amount())) {
        check_drawing(&sparkline::sparkline(&sparkline::Input { points, target, target_words: "≤ 1".into() }, |value| value.to_string(), &crate::words::Words::english()).svg);
    }
}

#[test]
fn marks_lie_where_the_numbers_say() {
    let points = vec![(day(0), [0, 0, 0, 10]), (day(7), [0, 0, 0, 20])];
    let figure =
        exposure::figure(&exposure::Input { as_of: day(7), since: None, points }, &crate::words::Words::english());
    // the level of 10 is half the height between the axis (300) and the top (24)
    let critical = figure.wide.split("class=\"s4\" d=\"").nth(1).unwrap_or("");
    assert!(critical.starts_with("M"), "{critical}");
    assert!(critical.contains(" 162h"), "{critical}");
    assert!(critical.contains("V24H"), "{critical}");
}

#[test]
fn the_same_input_gives_the_same_drawing() {
    let input = exposure::Input {
        as_of: day(70),
        since: Some(day(3)),
        points: (0..10).map(|i| (day(i * 7), [i, 2, 3, i])).collect(),
    };
    assert_eq!(
        exposure::figure(&input, &crate::words::Words::english()).wide,
        exposure::figure(&input, &crate::words::Words::english()).wide
    );
}
