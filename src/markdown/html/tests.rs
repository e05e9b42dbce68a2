use crate::markdown::properties::{Site, html};
use crate::markdown::{Block, Inline, ProblemKind, links, parse, to_html};

fn kinds(body: &str) -> Vec<ProblemKind> {
    parse(body).1.into_iter().map(|p| p.kind).collect()
}

#[test]
fn blocks_are_printed() {
    let table = [
        ("a *b* **c** ~~d~~ `e<`", "<p>a <em>b</em> <strong>c</strong> <del>d</del> <code>e&lt;</code></p>\n"),
        ("- a\n- b\n  - c", "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n"),
        ("3. a\n\n4. b", "<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n"),
        ("> q", "<blockquote>\n<p>q</p>\n</blockquote>\n"),
        ("- *תאריך* 1", "<ul dir=\"rtl\">\n<li><em>תאריך</em> 1</li>\n</ul>\n"),
        ("- API\n  1. تأخر", "<ul>\n<li>API\n<ol dir=\"rtl\">\n<li>تأخر</li>\n</ol>\n</li>\n</ul>\n"),
        ("> تأخر", "<blockquote dir=\"rtl\">\n<p>تأخر</p>\n</blockquote>\n"),
        (
            "> [!WARNING]\n> w",
            "<div class=\"alert alert-warning\" role=\"note\">\n<p class=\"alert-title\">Warning</p>\n<p>w</p>\n</div>\n",
        ),
        ("```sh x\na & b\n```", "<pre tabindex=\"0\"><code class=\"language-sh\">a &amp; b\n</code></pre>\n"),
        ("t\n: d", "<dl>\n<dt>t</dt>\n<dd>d</dd>\n</dl>\n"),
        ("---", "<hr>\n"),
        ("a  \nb\nc", "<p>a<br>\nb\nc</p>\n"),
        ("\"a\" -- b...", "<p>&quot;a&quot; -- b...</p>\n"),
    ];
    for (body, wanted) in table {
        assert_eq!(html(body), wanted, "{body}");
    }
}

#[test]
fn tasks_say_whether_they_are_done() {
    let out = html("- [x] a\n- [ ] b");
    assert!(out.contains("<li class=\"task done\"><span class=\"box\" aria-hidden=\"true\"></span><span class=\"vh\">Done: </span>a</li>"), "{out}");
    assert!(out.contains("<span class=\"vh\">To do: </span>b</li>"), "{out}");
}

#[test]
fn headings_never_skip_a_level_and_have_unique_ids() {
    let out = html("### A\n##### B\n# C\n## C\n###### D\n");
    let wanted = "<h2 id=\"b-a\">A</h2>\n<h3 id=\"b-b\">B</h3>\n<h2 id=\"b-c\">C</h2>\n<h3 id=\"b-c-2\">C</h3>\n<h4 id=\"b-d\">D</h4>\n";
    assert_eq!(out, wanted);
    let out = html("# Two words\n[x](#two-words) [y](#elsewhere)");
    assert!(out.contains("href=\"#b-two-words\"") && out.contains("href=\"#elsewhere\""), "{out}");
}

#[test]
fn tables_scroll_and_short_rows_are_filled_in_one_cell() {
    let out = html("|a|b|c|\n|:-|-:|-|\n|1|2|3|\n|1|\n|1|2|");
    assert!(
        out.starts_with("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table 1: a, b, c\">"),
        "{out}"
    );
    assert!(out.contains("<th scope=\"col\" class=\"align-left\">a</th><th scope=\"col\" class=\"align-right\">b</th><th scope=\"col\">c</th>"), "{out}");
    assert!(out.contains("<tr><td class=\"align-left\">1</td><td colspan=\"2\"></td></tr>"), "{out}");
    assert!(out.contains("<td class=\"align-right\">2</td><td></td></tr>"), "{out}");
}

#[test]
fn footnotes_are_numbered_by_reference_and_lead_back() {
    let out = html("a[^x] b[^y] c[^x]\n\n[^y]: why[^z]\n\n[^x]: ex\n\n[^z]: zed\n\n[^u]: unused\n");
    for id in ["b-fnref_1_1", "b-fnref_1_2", "b-fnref_2_1", "b-fnref_3_1"] {
        assert!(out.contains(&format!("id=\"{id}\"")) && out.contains(&format!("href=\"#{id}\"")), "{id}: {out}");
    }
    assert!(out.contains("<li id=\"b-fn_1\">\n<p>ex</p>"), "{out}");
    assert!(out.contains("<li id=\"b-fn_4\">\n<p>unused</p>\n</li>"), "{out}");
}

#[test]
fn raw_html_is_text() {
    let out = html("<div onclick=\"x\">\n<b>*a*</b>\n</div>\n\ninline <i>b</i> <!-- c -->");
    assert!(
        !out.contains("<div")
            && !out.contains("<i>")
            && out.contains("&lt;div onclick=&quot;x&quot;&gt;\n&lt;b&gt;*a*"),
        "{out}"
    );
    assert_eq!(kinds("<b>x\n"), [ProblemKind::RawHtml]);
    assert_eq!(kinds("`<b>`"), []);
}

#[test]
fn links_are_judged_and_marked() {
    let out = html(
        "[a](https://x.y/?a=1&b=\"2\" \"t\") [b](JAVA&#x9;script:alert(1)) [c](//h/p) <m@x.y> [d](docs/a.md) [e](missing.md)",
    );
    assert!(
        out.contains("<a href=\"https://x.y/?a=1&amp;b=%222%22\" title=\"t\" rel=\"noopener noreferrer\">a</a>"),
        "{out}"
    );
    assert!(out.contains(" <a href=\"https://h/p\" rel=\"noopener noreferrer\">c</a>"), "{out}");
    assert!(out.contains("<a href=\"mailto:m@x.y\">m@x.y</a> <a href=\"docs/a.md\">d</a> e</p>"), "{out}");
    assert!(!out.to_lowercase().contains("script:"), "{out}");
    assert_eq!(kinds("[b](javascript:alert(1))"), [ProblemKind::RefusedLink]);
}

#[test]
fn hostile_links_are_text() {
    let table = [
        "[x](javascript:alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "[x](javascript&colon;alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](&#x6A;&#x61;vascript&#58;alert(1))",
        "[x](java&NewLine;script:alert(1))",
        "[x](java&Tab;script:1)",
        "[x][r]\n\n[r]: javascript:alert(1)",
        "<javascript:alert(1)>",
        "[x](data:text/html,a)",
        "[x](vbscript:a)",
        "[x](java%73cript:a)",
        "[x](%6A%61vascript:a)",
        "[x](javascript\\:a)",
        "[x](<javascript:a>)",
        "[x](<\u{1}javascript:a>)",
        "- see [x](file:///etc/passwd) more",
        "![x](javascript:a)",
        "![x](data:image/svg+xml,a)",
        "![x](mailto:a@b)",
    ];
    for body in table {
        let out = html(body);
        assert!(!out.contains("href") && !out.contains("src="), "{body}: {out}");
        let refused = |k: &ProblemKind| matches!(k, ProblemKind::RefusedLink | ProblemKind::RefusedImage);
        assert!(kinds(body).iter().any(refused), "{body}: {:?}", kinds(body));
    }
    assert_eq!(html("- see [x](file:///a) *more*"), "<ul>\n<li>see x <em>more</em></li>\n</ul>\n");
}

#[test]
fn images_come_from_the_site() {
    assert_eq!(html("![Plan](a b.png \"t\")"), "<p>![Plan](a b.png &quot;t&quot;)</p>\n");
    assert_eq!(
        html("![Plan](<a b.png> \"t\")"),
        "<p><img src=\"a%20b.png\" alt=\"Plan\" title=\"t\" loading=\"lazy\"></p>\n"
    );
    assert_eq!(html("![Plan](missing.png)"), "<p>Plan</p>\n");
    assert_eq!(
        html("![Plan](https://h/p.png)"),
        "<p><a href=\"https://h/p.png\" rel=\"noopener noreferrer\">Plan</a></p>\n"
    );
    assert_eq!(
        html("[![Plan](//h/p.png)](https://x.y)"),
        "<p><a href=\"https://x.y\" rel=\"noopener noreferrer\">Plan</a></p>\n"
    );
    assert_eq!(kinds("![Plan](\\\\\\\\h\\p.png)"), [ProblemKind::ForeignImage]);
    assert_eq!(kinds("![](a.png)"), [ProblemKind::MissingAlt]);
}

#[test]
fn records_are_linked_and_restricted_ones_leave_no_trace() {
    assert_eq!(
        html("[[M-07]]"),
        "<p><a href=\"../M-07/\" title=\"Title of M-07\" class=\"record nowrap\">M-07</a></p>\n"
    );
    // Titles may break, and a tooltip that repeats them says nothing.
    assert_eq!(html("[[minutes]]"), "<p><a href=\"../minutes/\" class=\"record\">Sign-off</a></p>\n");
    assert!(html("[[minutes|then]]").contains(" title=\"Sign-off\" class=\"record\">then</a>"));
    assert!(html("[[other-program/M-3|the *third*]]").contains("class=\"record\">the <em>third</em></a>"));
    assert_eq!(html("[[gone]]"), "<p><span class=\"dangling\">gone</span></p>\n");
    for body in [
        "[[secret-1]]",
        "[[secret-1|boss]]",
        "*[[secret-1]]*",
        "[see [[secret-1]]](https://x.y)",
        "# [[secret-1|boss]]",
        "![[[secret-1]] x](a.png)",
        "![a [[secret-1|boss]]](https://h/x)",
        "| [[secret-1\\|boss]] |\n|--|\n",
        "![x [[secret-1]]](missing.png)",
    ] {
        let out = html(body);
        assert!(!out.contains("secret") && !out.contains("boss"), "{body}: {out}");
    }
    let (document, _) = parse("see [[M-07|\u{e9}]].");
    assert_eq!(links::records(&document).next().map(|r| r.range.clone()), Some(4..15));
    assert_eq!(html("`[[M-07]]`"), "<p><code>[[M-07]]</code></p>\n");
    assert_eq!(kinds("| a | b |\n|--|--|\n| [[M-07|x]] | y |\n"), [ProblemKind::SplitLink]);
}

#[test]
fn calls_are_found_wherever_text_is() {
    let table = [
        ("{{ chart(\"burn-up\") }}", "<figure>chart</figure>\n"),
        ("a {{ kpi(\"x\") }} b", "<p>a <b>kpi</b> b</p>\n"),
        ("*{{ kpi(\"a_b_c\") }}*", "<p><em><b>kpi</b></em></p>\n"),
        // A marker within a call takes the one that it would have made a pair with along.
        ("{{ kpi(\"a*b\") }} c*", "<p><b>kpi</b> c</p>\n"),
        ("{{ kpi(\"`\") }} c` d", "<p><b>kpi</b> c` d</p>\n"),
        ("{{ kpi(\"<b>&amp;[[M-1]]\") }} {{ kpi() }}", "<p><b>kpi</b> <b>kpi</b></p>\n"),
        ("{{ count(kind=\"risk\",\n   open=true) }}!", "<p><b>count</b>!</p>\n"),
        ("- {{ kpi(\"x\") }}", "<ul>\n<li><b>kpi</b></li>\n</ul>\n"),
        ("`{{ kpi(\"x\") }}`", "<p><code>{{ kpi(&quot;x&quot;) }}</code></p>\n"),
        ("    {{ kpi() }}", "<pre tabindex=\"0\"><code>{{ kpi() }}</code></pre>\n"),
        ("\\{{ kpi() }}", "<p>{{ kpi() }}</p>\n"),
        ("\\\\{{ kpi() }}", "<p>\\<b>kpi</b></p>\n"),
        ("[{{ kpi(\"x\") }}](https://x.y)", "<p><a href=\"https://x.y\" rel=\"noopener noreferrer\">kpi</a></p>\n"),
        ("{{ record(\"M-07\").forecast }}{{kpi()}}", "<p><b>record</b><b>kpi</b></p>\n"),
    ];
    for (body, wanted) in table {
        assert_eq!(html(body), wanted, "{body}");
        assert_eq!(kinds(body), [], "{body}");
    }
    assert!(html("| a |\n|--|\n| {{ count(kind=\"risk\") }} |").contains("<td><b>count</b></td>"));
    assert!(html("# Now {{ kpi(\"x\") }}").contains("<h2 id=\"b-now\">Now <b>kpi</b></h2>"));
}

#[test]
fn malformed_calls_stay_text_and_are_told() {
    let (document, problems) = parse("a {{ kpi(x) }} b");
    assert_eq!(document.blocks, [Block::Paragraph(vec![Inline::Text("a {{ kpi(x) }} b".into())])]);
    assert_eq!((problems[0].kind, problems[0].range.clone()), (ProblemKind::BadCall, 9..10));
    assert_eq!(kinds("{{{{{{ {{"), [ProblemKind::BadCall, ProblemKind::BadCall]);
    assert_eq!(kinds("*a {{ kpi(\"x*y\") }}"), [ProblemKind::BadCall]);
    assert_eq!(kinds("![{{ kpi() }}](a.png)"), [ProblemKind::BadCall]);
    assert_eq!(kinds("> {{ kpi(\n> \"x\") }}"), [ProblemKind::BadCall]);
    assert_eq!(kinds("{{ kpi(\n\n) }}"), [ProblemKind::BadCall]);
}

#[test]
fn deep_nesting_is_flattened_without_losing_text() {
    let body = format!("{} deep **x**\n", ">".repeat(5000));
    let (document, problems) = parse(&body);
    assert_eq!(problems.len(), 1);
    let mut out = String::new();
    to_html(&document.blocks, &Site, "", &mut out);
    assert!(out.contains("<p>deep <strong>x</strong></p>"), "{out}");
    let lists: String = (0..60).map(|n| format!("{}- item{n}\n", "  ".repeat(n))).collect();
    let out = html(&lists);
    assert!((0..60).all(|n| out.contains(&format!("item{n}"))), "{out}");
    assert!(!out.contains("item58item59"), "{out}");
}
