//! The view at a day equals the view of the same program with everything dated after that day removed.
//!
//! Programs are generated; what lies after the day is removed here, on the generated records, by rules written down
//! independently of those in `src/`. Compared is every file of the site, in an edition that carries no line numbers.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::sync::Mutex;

/// The last day of the generated programs, counted from the first.
const LAST: u64 = 200;

fn day(n: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 5).expect("a day") + Days::new(n)
}

/// Something that a record says once it has happened.
#[derive(Debug, Clone)]
struct Event {
    day: u64,
    /// TOML lines; `DAY` stands for the day.
    text: String,
}

/// A record as the days on which its parts became known.
#[derive(Debug, Clone)]
struct Record {
    kind: &'static str,
    /// The day from which it exists; 0: always.
    born: u64,
    /// TOML lines that hold from then on.
    text: String,
    /// What happens once.
    once: Vec<Event>,
    /// Rows of histories, in order.
    rows: Vec<Event>,
    /// The day from which what it affects exists: nobody could name it before.
    affects: Option<Event>,
}

impl Record {
    /// A record whose history ends with it.
    fn new(kind: &'static str, born: u64, text: String, once: Vec<Event>, mut rows: Vec<Event>) -> Record {
        let end = once.iter().map(|e| e.day).min().unwrap_or(LAST);
        rows.retain(|row| row.day <= end);
        Record { kind, born, text, once, rows, affects: None }
    }

    /// As TOML, with what was known on a day; none where it did not exist.
    fn known(&self, at: u64) -> Option<String> {
        if self.born > at {
            return None;
        }
        let mut out = format!("[[{}]]\n{}", self.kind, self.text);
        if let Some(target) = self.affects.as_ref().filter(|target| target.day <= at) {
            let _ = writeln!(out, "affects = [\"{}\"]", target.text);
        }
        if self.kind == "change" && self.once.iter().all(|e| e.day > at) {
            // What was not decided yet was proposed.
            out.push_str("status = \"proposed\"\n");
        }
        for event in self.once.iter().chain(&self.rows).filter(|e| e.day <= at) {
            let _ = writeln!(out, "{}", event.text.replace("DAY", &day(event.day).to_string()));
        }
        Some(out + "\n")
    }
}

fn event(day: u64, text: &str) -> Event {
    Event { day, text: text.into() }
}

/// Perhaps an event some days after another.
fn later(after: u64, text: &'static str) -> impl Strategy<Value = Vec<Event>> {
    prop::option::of(0..LAST - after).prop_map(move |gap| gap.map(|gap| event(after + gap, text)).into_iter().collect())
}

/// Rows on rising days.
fn rows(after: u64, text: impl Fn(u64) -> String + Clone + 'static) -> impl Strategy<Value = Vec<Event>> {
    prop::collection::btree_set(after + 1..LAST, 0..4)
        .prop_map(move |days| days.into_iter().map(|d| Event { day: d, text: text(d) }).collect())
}

fn milestone(n: usize) -> impl Strategy<Value = Record> {
    let reforecast =
        |d: u64| format!("[[milestone.reforecast]]\ndate = DAY\nforecast = {}\nreason = \"moved\"", day(d + 20));
    (prop::option::of(1..LAST / 2), 1..LAST + 60).prop_flat_map(move |(added, baseline)| {
        let born = added.unwrap_or(0);
        let added = added.map(|d| format!("added = {}\n", day(d))).unwrap_or_default();
        let text = format!("id = \"M-{n}\"\ntitle = \"Step {n}\"\nbaseline = {}\n{added}", day(baseline));
        let ends = prop_oneof![later(born, "actual = DAY"), later(born, "cancelled = DAY")];
        (ends, rows(born, reforecast))
            .prop_map(move |(once, rows)| Record::new("milestone", born, text.clone(), once, rows))
    })
}

fn risk(n: usize) -> impl Strategy<Value = Record> {
    let review = |d: u64| format!("[[risk.review]]\ndate = DAY\nprobability = {}\nimpact = {}", d % 5 + 1, d % 4 + 1);
    (1..LAST / 2, 1..6, 1..6).prop_flat_map(move |(born, probability, impact)| {
        let text = format!(
            "id = \"R-{n}\"\ntitle = \"Risk {n}\"\nraised = {}\nprobability = {probability}\nimpact = {impact}\n",
            day(born)
        );
        (later(born, "closed = DAY"), rows(born, review))
            .prop_map(move |(once, rows)| Record::new("risk", born, text.clone(), once, rows))
    })
}

/// A record that is born and ends: kind, prefix of its id, field of its birth, other fields, what happens once.
type Plain = (&'static str, &'static str, &'static str, &'static str, &'static str);

const PLAIN: &[Plain] = &[
    (
        "decision",
        "D",
        "requested",
        "needed_by = 2026-05-01\napprover = \"Sponsor\"\n",
        "decided = DAY\noutcome = \"yes\"\nrationale = \"cheaper\"",
    ),
    ("action", "A", "raised", "due = 2026-04-20\nowner = \"Lead\"\n", "done = DAY"),
    ("issue", "I", "raised", "severity = \"high\"\n", "closed = DAY\nresolution = \"mended\""),
    (
        "dependency",
        "X",
        "raised",
        "provider = \"M-0\"\nconsumer = \"Lead\"\nneeded_by = 2026-05-01\n",
        "delivered = DAY",
    ),
    ("assumption", "S", "raised", "validate_by = 2026-05-01\n", "validated = DAY\noutcome = \"held\""),
    ("change", "C", "requested", "type = \"schedule\"\n", "decided = DAY\nstatus = \"approved\""),
    ("report", "P", "date", "overall = \"green\"\nschedule = \"amber\"\n", ""),
    ("meeting", "E", "date", "type = \"steering\"\n", ""),
    ("lesson", "L", "date", "what_happened = \"It took longer.\"\n", ""),
];

fn plain(n: usize) -> impl Strategy<Value = Record> {
    (0..PLAIN.len(), 1..LAST / 2).prop_flat_map(move |(which, born)| {
        let (kind, prefix, birth, others, once) = PLAIN[which];
        let text = format!("id = \"{prefix}-{n}\"\ntitle = \"No. {n}\"\n{birth} = {}\n{others}", day(born));
        let once = later(born, once).prop_map(move |once| if PLAIN[which].4.is_empty() { Vec::new() } else { once });
        once.prop_map(move |once| Record::new(kind, born, text.clone(), once, Vec::new()))
    })
}

fn program() -> impl Strategy<Value = Vec<Record>> {
    let first = milestone(0).prop_map(|m| Record {
        born: 0,
        text: m.text.lines().filter(|l| !l.starts_with("added")).fold(String::new(), |t, l| t + l + "\n"),
        ..m
    });
    let milestones = (1..4usize).prop_flat_map(|count| (1..=count).map(milestone).collect::<Vec<_>>());
    let risks = (0..4usize).prop_flat_map(|count| (0..count).map(risk).collect::<Vec<_>>());
    let others = (0..10usize).prop_flat_map(|count| (0..count).map(plain).collect::<Vec<_>>());
    (first, milestones, risks, others).prop_map(|(first, a, mut b, c)| {
        let milestones: Vec<&Record> = std::iter::once(&first).chain(&a).collect();
        for (n, risk) in b.iter_mut().enumerate() {
            let target = n % milestones.len();
            risk.affects = Some(event(milestones[target].born, &format!("M-{target}")));
        }
        [vec![first], a, b, c].concat()
    })
}

/// A day on which something happens.
fn day_of(records: &[Record], event: prop::sample::Index) -> u64 {
    let of = |r: &Record| r.once.iter().chain(&r.rows).map(|e| e.day).chain([r.born]).collect::<Vec<_>>();
    let days: Vec<u64> = records.iter().flat_map(of).collect();
    *event.get(&days)
}

/// The site at a day of what was known on another.
fn site(records: &[Record], known: u64, at: u64) -> BTreeMap<String, String> {
    let keep = tempfile::tempdir().expect("a temporary folder");
    let folder = keep.path().join("content/p");
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(keep.path().join("site.toml"), "title = \"T\"\naudiences = [\"internal\", \"restricted\"]\n")
        .expect("settings");
    let charter = "+++\ntitle = \"P\"\nstart = 2026-01-05\nend = 2026-12-18\ncadence_days = 14\n+++\n";
    fs::write(folder.join("program.md"), charter).expect("a charter");
    let text: String = records.iter().filter_map(|r| r.known(known)).collect();
    fs::write(folder.join("records.toml"), &text).expect("records");
    let loaded = trueup::load(keep.path(), day(LAST + 1)).unwrap_or_else(|_| panic!("{text}"));
    let errors = loaded.findings.iter().filter(|f| f.rule.code.starts_with('E')).map(|f| f.message.as_str());
    let errors: Vec<&str> = errors.collect();
    assert!(errors.is_empty(), "{errors:?}\n{text}");
    let files = Mutex::new(BTreeMap::new());
    let put = |file: trueup::output::File| {
        let text = String::from_utf8_lossy(&file.bytes).into_owned();
        files.lock().expect("no thread failed").insert(file.path, text);
        Ok(())
    };
    trueup::build(&loaded, &loaded.view(day(at), 0), put).unwrap_or_else(|_| panic!("{text}"));
    files.into_inner().expect("no thread failed")
}

/// The first lines that differ, with their file.
fn difference(a: &BTreeMap<String, String>, b: &BTreeMap<String, String>) -> Option<String> {
    let (left, right): (Vec<_>, Vec<_>) = (a.keys().collect(), b.keys().collect());
    if left != right {
        return Some(format!("files {left:?} and {right:?}"));
    }
    let path = a.keys().find(|path| a[*path] != b[*path])?;
    let lines = a[path].lines().zip(b[path].lines()).find(|(x, y)| x != y);
    Some(format!("{path}: {lines:?}"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_past_is_what_was_known(records in program(), at in 0..LAST, event in any::<prop::sample::Index>()) {
        // On the eve of an event a day too much shows, on its day a day too little.
        let happens = day_of(&records, event);
        let eve = happens.saturating_sub(1);
        for at in [at, eve] {
            let difference = difference(&site(&records, LAST, at), &site(&records, at, at));
            prop_assert!(difference.is_none(), "as of {}: {}", day(at), difference.unwrap_or_default());
        }
        if eve < happens {
            let (without, with) = (site(&records, eve, happens), site(&records, LAST, happens));
            prop_assert!(difference(&without, &with).is_some(), "what happened on {} is not known then", day(happens));
        }
    }
}

#[test]
fn later_days_do_make_a_difference() {
    let text = "id = \"M-0\"\ntitle = \"Step\"\nbaseline = 2026-02-02\n".to_string();
    let record = Record {
        kind: "milestone",
        born: 0,
        text,
        once: vec![event(40, "actual = DAY")],
        rows: Vec::new(),
        affects: None,
    };
    assert_ne!(site(std::slice::from_ref(&record), LAST, 50), site(&[record], LAST, 30));
}
