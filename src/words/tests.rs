use super::{Arg, CATALOGUES, MESSAGES, Words, language_of, languages, plus};
use chrono::NaiveDate;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeSet;

fn words(tag: &str) -> Words {
    Words::of(tag, &[]).0
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of this test")
}

#[test]
fn every_catalogue_is_whole_and_can_be_read() {
    assert_eq!(languages().collect::<Vec<_>>(), ["de", "en", "es", "fr", "ja"]);
    for language in languages() {
        let (words, problems) = Words::of(language, &[]);
        assert!(problems.is_empty(), "{language}: {problems:#?}");
        let missing: Vec<_> = words.missing().collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
    }
}

/// The arguments that a pattern uses.
fn arguments<'p>(pattern: &Pattern<&'p str>, out: &mut BTreeSet<&'p str>) {
    let mut inline = |expression: &InlineExpression<&'p str>| match expression {
        InlineExpression::VariableReference { id } => drop(out.insert(id.name)),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                if let InlineExpression::VariableReference { id } = argument {
                    out.insert(id.name);
                }
            }
        }
        _ => {}
    };
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression: Expression::Inline(expression) } => inline(expression),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                inline(selector);
                let mut within = BTreeSet::new();
                variants.iter().for_each(|variant| arguments(&variant.value, &mut within));
                within.into_iter().for_each(|name| {
                    inline(&InlineExpression::VariableReference { id: fluent_syntax::ast::Identifier { name } })
                });
            }
        }
    }
}

/// Messages of which a language may say less than English: the form of an amount, or of a number as a word.
const LESS: &[&str] = &["money-amount"];

#[test]
fn every_language_says_what_it_is_told() {
    for (language, files) in CATALOGUES {
        for (path, text) in *files {
            let resource = fluent_syntax::parser::parse(*text).map_err(|(_, e)| e).expect(path);
            let mut seen = BTreeSet::new();
            for entry in &resource.body {
                let Entry::Message(message) = entry else { continue };
                assert!(seen.insert(message.id.name), "{language}/{path}: {} stands twice", message.id.name);
                let mut used = BTreeSet::new();
                message.value.iter().for_each(|pattern| arguments(pattern, &mut used));
                let known = MESSAGES.iter().find(|(name, _)| *name == message.id.name).expect("an English message");
                let wanted: BTreeSet<&str> = known.1.iter().copied().collect();
                let same = used == wanted || LESS.contains(&message.id.name);
                assert!(same, "{language}/{path}: {} uses {used:?}, English {wanted:?}", message.id.name);
            }
        }
    }
}

#[test]
fn days_are_written_as_the_language_writes_them() {
    let cases = [
        ("en", "1 May", "12 June", "Thursday 4 June 2026", "12 June 2027", "May 2026"),
        ("de", "1. Mai", "12. Juni", "Donnerstag, 4. Juni 2026", "12. Juni 2027", "Mai 2026"),
        ("fr", "1er mai", "12 juin", "jeudi 4 juin 2026", "12 juin 2027", "mai 2026"),
        ("es", "1 may", "12 de junio", "jueves, 4 de junio de 2026", "12 de junio de 2027", "may 2026"),
        ("ja", "5月1日", "6月12日", "2026年6月4日木曜日", "2027年6月12日", "2026年5月"),
    ];
    for (tag, first, said, weekday, far, month) in cases {
        let w = words(tag);
        assert_eq!(w.day_month(day("2026-05-01")), first);
        assert_eq!(w.in_words(day("2026-06-12"), day("2026-01-01")), said);
        assert_eq!(w.with_weekday(day("2026-06-04")), weekday);
        assert_eq!(w.in_words(day("2027-06-12"), day("2026-01-01")), far);
        assert_eq!(w.month_year(day("2026-05-01")), month);
    }
}

#[test]
fn numbers_and_money_are_written_as_the_language_writes_them() {
    let narrow = "\u{202f}";
    let cases = [
        ("en", format!("12{narrow}345.5"), "1234.5", "€19.1m", "−€300k", "CHF\u{a0}1.2m", "+21\u{a0}d"),
        (
            "de",
            "12.345,5".into(),
            "1234,5",
            "19,1\u{a0}Mio.\u{a0}€",
            "−300\u{a0}Tsd.\u{a0}€",
            "1,2\u{a0}Mio.\u{a0}CHF",
            "+21\u{a0}T.",
        ),
        (
            "fr",
            format!("12{narrow}345,5"),
            "1234,5",
            "19,1\u{a0}M€",
            "−300\u{a0}k€",
            "1,2\u{a0}M\u{a0}CHF",
            "+21\u{a0}j",
        ),
        (
            "es",
            format!("12{narrow}345,5"),
            "1234,5",
            "19,1\u{a0}M\u{a0}€",
            "−300\u{a0}mil\u{a0}€",
            "1,2\u{a0}M\u{a0}CHF",
            "+21\u{a0}d",
        ),
        ("ja", "12,345.5".into(), "1,234.5", "€19.1M", "−€300K", "CHF\u{a0}1.2M", "+21日"),
    ];
    for (tag, large, small, euro, less, code, days) in cases {
        let w = words(tag);
        assert_eq!(w.number(12_345.5, 2), large);
        assert_eq!(w.number(1_234.5, 2), small);
        assert_eq!(w.money(19_100_000.0, "EUR"), euro);
        assert_eq!(w.money(-300_000.0, "EUR"), less);
        assert_eq!(w.money(1_200_000.0, "CHF"), code);
        assert_eq!(w.signed_days(21), days);
    }
    let w = words("en");
    let amounts = [(999_960.0, "$1.0m"), (1_500.0, "$1.5k"), (0.0, "$0"), (-0.2, "$0"), (f64::NAN, "$n/a")];
    amounts.iter().for_each(|(amount, wanted)| assert_eq!(w.money(*amount, "USD"), *wanted));
    assert_eq!((w.number(-0.001, 1).as_str(), w.signed_days(-3).as_str()), ("0", "−3\u{a0}d"));
}

#[test]
fn amounts_beside_each_other_differ_as_they_are_written() {
    let w = words("en");
    let cases = [
        // 1.8 and 1.7 would say 0.1, 1.75 and 1.75 nothing.
        ([1_750_000.0, 1_747_000.0], ["€1.750m", "€1.747m"]),
        ([601_000.0, 622_000.0], ["€601k", "€622k"]),
        ([18_400_000.0, 19_100_000.0], ["€18.4m", "€19.1m"]),
        ([1_140_000.0, 1_160_000.0], ["€1.14m", "€1.16m"]),
        ([2_000_000.0, 2_000_000.0], ["€2.0m", "€2.0m"]),
        // Less than can be written: the same.
        ([2_000_000.0, 2_000_010.0], ["€2.0m", "€2.0m"]),
        ([999_000.0, 1_010_000.0], ["€1.00m", "€1.01m"]),
        ([0.0, 0.4], ["€0", "€0"]),
    ];
    for (amounts, wanted) in cases {
        assert_eq!(w.money_beside(amounts, "EUR"), wanted, "{amounts:?}");
    }
    assert_eq!(words("fr").money_beside([1_750_000.0, 1_747_000.0], "EUR")[0], "1,750\u{a0}M€");
}

#[test]
fn amounts_of_a_table_have_one_unit_and_one_precision() {
    let w = words("en");
    let table = |rows: &[[f64; 2]]| w.money_in_table(rows, "EUR").concat();
    assert_eq!(table(&[[18_400_000.0, 905_000.0], [2_480_000.0, 0.0]]), ["€18.40m", "€0.91m", "€2.48m", "€0"]);
    assert_eq!(table(&[[40_000_000.0, 12_300_000.0]]), ["€40.0m", "€12.3m"]);
    // What differs is written so, and what would be nothing is told in its own unit.
    assert_eq!(
        table(&[[1_750_000.0, 1_747_000.0], [900.0, -300_000.0]]),
        ["€1.750m", "€1.747m", "€0.001m", "−€0.300m"]
    );
    assert_eq!(table(&[[1_750_000.0, 400.0]]), ["€1.75m", "€400"]);
    assert_eq!(table(&[[120.0, 90.0], [f64::NAN, 0.4]]), ["€120", "€90", "€n/a", "€0"]);
    assert!(w.money_in_table::<3>(&[], "EUR").is_empty());
}

#[test]
fn plurals_follow_the_language_and_not_english() {
    let none = [("en", "0 days"), ("de", "0 Tage"), ("fr", "0 jour"), ("es", "0 días"), ("ja", "0日")];
    none.iter().for_each(|(tag, said)| assert_eq!(words(tag).frame_days(0), *said));
    let one = [("en", "1 day"), ("de", "1 Tag"), ("fr", "1 jour"), ("es", "1 día"), ("ja", "1日")];
    one.iter().for_each(|(tag, said)| assert_eq!(words(tag).frame_days(1), *said));
    let many = [("en", "2 days"), ("de", "2 Tage"), ("fr", "2 jours"), ("es", "2 días"), ("ja", "2日")];
    many.iter().for_each(|(tag, said)| assert_eq!(words(tag).frame_days(2), *said));
}

#[test]
fn a_region_keeps_its_language_and_the_unknown_is_english() {
    assert_eq!((words("de-AT").tag(), words("de-AT").frame_search()), ("de-AT", "Suche"));
    assert_eq!((words("DE").frame_search(), language_of("pt-BR")), ("Suche", None));
    assert_eq!((words("tlh").tag(), words("tlh").frame_search()), ("en", "Search"));
}

#[test]
fn a_site_says_it_in_its_own_way_and_the_rest_as_before() {
    let own = [("words/de.ftl", "frame-search = Finden\nframe-days = { $n } Kalendertage\n")];
    let (w, problems) = Words::of("de", &own);
    assert_eq!((w.frame_search(), w.frame_days(1).as_str(), w.frame_yes()), ("Finden", "1 Kalendertage", "Ja"));
    assert!(problems.is_empty());
    let (polish, _) = Words::of(
        "pl",
        &[(
            "words/pl.ftl",
            "frame-days = { $n ->\n    [one] { $n } dzień\n    [few] { $n } dni\n   *[many] { $n } dni.\n}\n",
        )],
    );
    assert_eq!((polish.tag(), polish.frame_days(3).as_str(), polish.frame_search()), ("pl", "3 dni", "Search"));
    assert!(polish.missing().any(|name| name == "frame-search") && !polish.missing().any(|name| name == "frame-days"));
}

#[test]
fn small_numbers_are_spelt_at_the_beginning_and_within() {
    let own = [("words/en.ftl", "frame-deck-slide = { OPENING($n) } of { SPELT($all) }\n")];
    let (w, problems) = Words::of("en", &own);
    assert!(problems.is_empty());
    assert_eq!(w.frame_deck_slide(1, 2), "One of two");
    assert_eq!(w.frame_deck_slide(12, 12000), "12 of 12\u{202f}000");
    let (german, _) = Words::of("de", &[("words/de.ftl", own[0].1)]);
    assert_eq!(german.frame_deck_slide(1, 2), "1 of 2");
}

#[test]
fn a_difference_that_rounds_to_nothing_has_no_sign() {
    let w = words("en");
    let percent = [0.0404, -0.004, 0.0004, -0.0004].map(|share| w.signed_percent(share).replace('\u{a0}', " "));
    assert_eq!(percent, ["+4.0 %", "\u{2212}0.4 %", "0.0 %", "0.0 %"]);
    assert_eq!((plus(0.3, w.number(0.3, 0)), plus(0.6, w.number(0.6, 0))), ("0".into(), "+1".into()));
    assert_eq!((plus(-3.0, w.number(-3.0, 0)), plus(0.0, w.number(0.0, 0))), ("\u{2212}3".into(), "0".into()));
}

#[test]
fn none_and_the_only_one_are_said_in_words() {
    let en = words("en");
    assert_eq!(en.program_critical_rose(0, 2), "Critical risks rose from none to two since the last steering");
    assert_eq!(en.titles_reached(0, 3), "None of 3 benefits is forecast to reach its target");
    assert_eq!(en.titles_reached(1, 1), "The only benefit is forecast to reach its target");
    assert_eq!(en.titles_metrics_met(0, 1), "The only metric with a target does not meet it");
    assert_eq!(en.gates_met_for(0, "Go", 0), "No criterion is on record for Go");
    assert_eq!(en.gates_met_for(4, "Go", 0), "None of 4 criteria is met for Go");
    assert_eq!(en.releases_done_of(0, 1), "The only release so far did not stay live");
    assert_eq!(en.benefits_measured_of(0, 1, 1), "The only benefit is not measured; it is due by now");
    assert_eq!(en.benefits_measured_of(2, 3, 0), "Two of 3 benefits are measured; none is due by now");
    assert_eq!(en.actions_done_of(2, 0), "Two are done, none of them in time");
    assert_eq!(en.actions_done_in_time(4), "Four are done, all of them in time");
    assert_eq!(en.program_waiting_all_late(1, "One decision is waiting"), "One decision is waiting; it is overdue");
    assert_eq!(en.titles_gate_all_late(2, "Go"), "Both open criteria are overdue for Go");
    assert_eq!(en.actions_on_time(0), "No action is overdue, and none is open");
    assert_eq!(words("de").titles_tasks_done(0, 2), "Keine von 2 Aufgaben zwischen den Meilensteinen ist erledigt");
    assert_eq!(words("fr").raid_overdue(1, 1), "Le seul élément ouvert a dépassé son échéance");
    assert_eq!(words("es").slide_undated_all(2), "Ninguna de las 2 entregas abiertas tiene fecha prometida");
}

#[test]
fn a_status_within_a_sentence_is_small_where_the_language_writes_it_so() {
    assert_eq!(
        words("fr").slide_claim_same("Orange"),
        "Déclaré\u{a0}: orange\u{202f}; les éléments disent la même chose."
    );
    assert_eq!(words("es").slide_claim_same("Ámbar"), "Informado: ámbar; los registros dicen lo mismo.");
    assert_eq!(words("de").slide_claim_same("Gelb").split(' ').nth(1), Some("Gelb;"));
}

#[test]
fn what_cannot_be_used_of_a_catalogue_is_told_with_its_place() {
    let text = "frame-search = { $gone }\nno-such-thing = x\nframe-yes = { frame-no }\nbroken\n";
    let (w, problems) = Words::of("de", &[("words/de.ftl", text)]);
    assert_eq!(problems.len(), 4, "{problems:#?}");
    assert!(problems.iter().any(|p| p.message.contains("$gone") && p.span.start == 0));
    assert_eq!((w.frame_search(), w.frame_yes()), ("Suche", "Ja"));
}

#[test]
fn arguments_choose_and_lists_end_well() {
    let w = words("en");
    assert_eq!(w.frame_deck_print("a4"), "Print on A4, landscape.");
    assert_eq!(w.frame_deck_print("else"), "Print on A4 or Letter, landscape.");
    assert_eq!((w.list(&["a", "b", "c"]), w.list(&["a"])), ("a, b and c".into(), "a".into()));
    assert_eq!(words("de").list(&["a", "b"]), "a und b");
    assert_eq!(Arg::from(3_usize), Arg::Whole(3));
}

#[test]
fn scripts_get_their_words_with_every_form() {
    let script = words("de").script("tables");
    assert!(script.contains(r#""rows":{"one":"{n} Zeile","other":"{n} Zeilen"}"#), "{script}");
    assert!(script.starts_with("(window.trueupWords ||= {}).tables = {") && words("de").script("nothing").is_empty());
}

#[test]
fn names_that_hold_commas_are_parted_by_more_than_a_comma() {
    let w = Words::english();
    assert_eq!(w.names(&["Sponsor", "Manager"]), "Sponsor, Manager");
    assert_eq!(w.names(&["Sponsor", "Lead, Data", "Manager"]), "Sponsor; Lead, Data; Manager");
}

#[test]
fn a_state_agrees_with_the_kind_of_record_that_is_in_it() {
    let (french, german) = (Words::of("fr", &[]).0, Words::of("de", &[]).0);
    assert_eq!((french.state("decision", "Decided"), french.state("gate", "Decided")), ("Décidée", "Décidé"));
    assert_eq!(french.state_within("action", "Done"), "réalisée");
    assert_eq!(
        (german.state("release", "Failed"), german.state("assumption", "Failed")),
        ("Fehlgeschlagen", "Widerlegt")
    );
    assert_eq!(
        (german.state_within("action", "Done"), german.state_within("gate", "No-go")),
        ("erledigt".into(), "No-Go".into())
    );
    // A kind of the site's own has no gender; a state that nobody knows is its own word.
    assert_eq!((french.state("vendor-deliverable", "Decided"), french.state("action", "Tried")), ("Décidé", "Tried"));
    assert_eq!(Words::english().state("release", "Failed"), "Failed");
    // A site's own word for a message replaces its forms, too.
    let own = Words::of("fr", &[("words.ftl", "state-decided = Tranché\n")]).0;
    assert_eq!(own.state("decision", "Decided"), "Tranché");
}

/// A form that no kind and no gender asks for would never be said.
#[test]
fn every_form_of_a_message_is_asked_for() {
    for language in super::languages() {
        let words = Words::of(language, &[]).0;
        let kinds: Vec<&str> = words.beginning("kind-").map(|(kind, _)| kind).collect();
        let genders: Vec<&str> = kinds
            .iter()
            .filter_map(|kind| words.attribute(words.places[format!("kind-{kind}").as_str()], "gender"))
            .collect();
        for (place, forms) in &words.forms {
            for (form, _) in forms {
                let known = ["gender", "within"].contains(&&**form);
                assert!(known || kinds.contains(&&**form) || genders.contains(&&**form), "{language}: {place} .{form}");
            }
        }
    }
}
