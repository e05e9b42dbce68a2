//! Pages of a small site: where links lead, what is published, what a lower edition must not show.

#[path = "pages/asks.rs"]
mod asks;
#[path = "pages/details.rs"]
mod details;
#[path = "pages/findings.rs"]
mod findings;
#[path = "pages/first_sight.rs"]
mod first_sight;
#[path = "pages/named.rs"]
mod named;
#[path = "pages/standing.rs"]
mod standing;

use std::collections::BTreeMap;
use std::path::Path;
use trueup::render::html::Renderer;
use trueup::report::{Site, attachments};
use trueup::theme::Theme;

const PROGRAM: &str =
    "+++\nkind = \"program\"\nid = \"p\"\ntitle = \"Program\"\nstart = 2026-01-01\nend = 2026-12-31\n+++\n";

const FILES: &[(&str, &str)] = &[
    ("site.toml", "title = \"T\"\naudiences = [\"public\", \"internal\", \"secret\"]\ndefault_audience = \"public\"\n"),
    ("content/p/program.md", PROGRAM),
    (
        "content/p/documents/guide.md",
        "+++\nid = \"DOC-1\"\ntitle = \"Guide <b>\"\n+++\n\n# Part\n\n![Plan](plan%20A.png) [other](other.md#x) [hidden](hidden.md) [all](../raid.toml)\n\n\
         [[R-1]] [[R-2|the secret]] <script>alert(1)</script> {{ count(kind=\"risk\") }} {{ count(kind=\"risk\", min_score=20) }}\n",
    ),
    ("content/p/documents/other.md", "+++\nid = \"DOC-2\"\ntitle = \"Other\"\n+++\n"),
    (
        "content/p/documents/hidden.md",
        "+++\nid = \"DOC-3\"\ntitle = \"Hidden\"\naudience = \"secret\"\n+++\n\n[x](secret.pdf)\n",
    ),
    ("content/p/documents/plan A.png", "png"),
    ("content/p/documents/secret.pdf", "pdf"),
    ("content/p/documents/unused.pdf", "pdf"),
    (
        "content/p/raid.toml",
        "[[risk]]\nid = \"R-1\"\ntitle = \"Open risk\"\nowner = \"Lead\"\nraised = 2026-02-01\nprobability = 2\nimpact = 3\n\
         links = [{ to = \"R-2\", rel = \"follows\" }]\n[[risk.review]]\ndate = 2026-03-01\nprobability = 5\nimpact = 4\nnote = \"Worse.\"\n\n\
         [[risk]]\nid = \"R-2\"\ntitle = \"Dark matter\"\nowner = \"Nemo\"\nraised = 2026-02-01\nprobability = 5\nimpact = 5\naudience = \"secret\"\n",
    ),
];

struct Built {
    pages: BTreeMap<String, String>,
    attachments: Vec<String>,
}

fn build(audience: &str) -> Built {
    build_of(FILES, audience)
}

/// Builds a folder of these files, as of 28 May 2026.
fn build_of(files: &[(&str, &str)], audience: &str) -> Built {
    let root = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        let path = root.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).expect("made");
        std::fs::write(path, text).expect("written");
    }
    let day = "2026-05-28".parse().expect("a day");
    let loaded = trueup::load(root.path(), day).map_err(|e| format!("{e:?}")).expect("a site");
    let audience = loaded.portfolio.settings.audience(audience).expect("an audience");
    let view = loaded.view(day, audience);
    let site = Site::new(&view, &loaded.sources, loaded.measure(&view));
    let renderer = Renderer::new(&Theme::embedded().expect("a theme"), &view.settings.words)
        .map_err(|e| e.finding)
        .expect("templates");
    let print = |page| renderer.render(&page).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let pages = trueup::report::pages(&site, print);
    let pages = pages.into_iter().map(|(path, html)| (path, html.map_err(|e| e.finding).expect("a page")));
    Built { pages: pages.collect(), attachments: attachments::attachments(&site) }
}

#[test]
fn links_lead_to_pages_and_copied_files_only() {
    let built = build("secret");
    let guide = &built.pages["p/document/DOC-1.html"];
    for wanted in [
        "src=\"../../p/documents/plan%20A.png\"",
        "<a href=\"../../p/document/DOC-2.html\">other</a>",
        "<a href=\"../../p/document/DOC-3.html\">hidden</a>",
        "href=\"../../p/risk/R-2.html\"",
        "&lt;script&gt;alert(1)&lt;/script&gt; 2 2",
        "<h1>Guide &lt;b&gt;</h1>",
    ] {
        assert!(guide.contains(wanted), "{wanted}\n{guide}");
    }
    assert!(!guide.contains("raid.toml"), "files that hold records of every audience are never linked");
    assert_eq!(built.attachments, ["content/p/documents/plan A.png", "content/p/documents/secret.pdf"]);
}

#[test]
fn a_lower_edition_shows_nothing_that_is_hidden() {
    let built = build("public");
    assert!(!built.pages.contains_key("p/risk/R-2.html"));
    assert!(!built.pages.contains_key("people/nemo.html"));
    assert_eq!(built.attachments, ["content/p/documents/plan A.png"]);
    for (path, html) in &built.pages {
        for secret in ["R-2", "Dark matter", "Nemo", "the secret", "DOC-3.html", "secret.pdf", "raid.toml:"] {
            assert!(!html.contains(secret), "{path} says {secret}");
        }
        assert!(
            html.contains("Edition for public; records classified higher are not part of it"),
            "{path} has no notice"
        );
    }
    let guide = &built.pages["p/document/DOC-1.html"];
    assert!(guide.contains("restricted item") && guide.contains(" 1 1"), "{guide}");
    assert!(built.pages["p/risk/R-1.html"].contains("restricted item"));
}

#[test]
fn a_risk_tells_its_history_in_words() {
    let built = build("secret");
    let risk = &built.pages["p/risk/R-1.html"];
    assert!(risk.contains("<b>Score 6 to 20</b>, likelihood 2 to 5, impact 3 to 4. Worse."), "{risk}");
    assert!(risk.contains("<b>Raised with score 6</b>"));
}
