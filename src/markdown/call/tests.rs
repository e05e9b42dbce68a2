use super::{Literal, parse_call};

fn error(text: &str) -> String {
    parse_call(text, 0).map_or_else(|e| e.message, |c| format!("read: {c:?}"))
}

#[test]
fn the_calls_of_the_specification_are_read() {
    let call = parse_call(r#"x {{ count(kind="risk", open=true, min_score=15) }} y"#, 2).expect("a call");
    assert_eq!((call.name.as_str(), call.range.clone()), ("count", 2..51));
    assert_eq!(call.named("kind").and_then(Literal::as_str), Some("risk"));
    assert_eq!(call.named("open"), Some(&Literal::Bool(true)));
    assert_eq!(call.named("min_score"), Some(&Literal::Int(15)));
    let call = parse_call(r#"{{ record("M-07").forecast }}"#, 0).expect("a call");
    assert_eq!(call.field.as_deref(), Some("forecast"));
    assert_eq!(call.positional(0), Some(&Literal::Str("M-07".into())));
    for text in [r#"{{kpi("milestone-on-time")}}"#, r#"{{ chart('burn-up', program="other") }}"#, "{{ slide() }}"] {
        assert!(parse_call(text, 0).is_ok(), "{text}");
    }
}

#[test]
fn values_of_all_types_and_escapes_are_read() {
    let call = parse_call(r#"{{ f("a\"b\\c\|d", -3, 0.5, false, 'it"s',) }}"#, 0).expect("a call");
    let values: Vec<_> = call.args.into_iter().map(|a| a.value).collect();
    let text = |s: &str| Literal::Str(s.into());
    assert_eq!(
        values,
        [text(r#"a"b\c|d"#), Literal::Int(-3), Literal::Float(0.5), Literal::Bool(false), text("it\"s")]
    );
}

#[test]
fn a_call_may_be_wrapped_but_not_over_a_blank_line() {
    assert!(parse_call("{{ count(kind=\"risk\",\n  open=true) }}", 0).is_ok());
    assert!(error("{{ count(\n\n) }}").contains("not closed"));
}

#[test]
fn errors_say_what_was_expected() {
    let table = [
        ("{{ }}", "expected the name of a call, found `}`"),
        ("{{ today }}", "expected `(` after `today`, found `}`"),
        ("{{ kpi(x) }}", "`x` is not a value"),
        ("{{ kpi(\"x) }}", "no closing quotation mark"),
        ("{{ kpi(\u{201C}x\u{201D}) }}", "typographic quotation marks"),
        ("{{ kpi(a=1, a=2) }}", "given twice"),
        ("{{ kpi(a=1, 2) }}", "without a name follows"),
        ("{{ kpi(1 2) }}", "expected `,` or `)`"),
        ("{{ kpi(99999999999999999999) }}", "not a number"),
        ("{{ kpi(2026-11-20) }}", "expected `,` or `)`"),
        ("{{ kpi(1e9) }}", "not a number"),
        ("{{ kpi(1.) }}", "not a number"),
        ("{{ kpi() }", "expected `}}`, found `}`"),
        ("{{ kpi()", "expected `}}`, found the end of the text"),
        ("{{ kpi().  }}", "expected the name of a field"),
        ("{{ kpi(\"\\n\") }}", "unknown escape"),
    ];
    for (text, message) in table {
        assert!(error(text).contains(message), "{text}: {}", error(text));
    }
    assert!(parse_call(&format!("{{{{ f(\"{}\") }}}}", "a".repeat(2000)), 0).is_err());
}
