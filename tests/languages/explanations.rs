//! What the glossary says of each rule of the check, in every language.

use super::LANGUAGES;
use trueup::words::Words;

/// The paragraphs of a text.
fn paragraphs(text: &str) -> usize {
    text.split("\n\n").count()
}

/// What stands between backticks, in any order.
fn codes(text: &str) -> Vec<&str> {
    let mut codes: Vec<&str> = text.split('`').skip(1).step_by(2).collect();
    codes.sort_unstable();
    codes
}

#[test]
fn every_rule_is_named_and_explained_in_every_language() {
    let english = Words::english();
    for language in LANGUAGES.iter().filter(|language| **language != "en") {
        let (w, _) = Words::of(language, &[]);
        for rule in trueup::rules() {
            let ((name, text), plain) = (((rule.name)(&w), (rule.explain)(&w)), (rule.explain)(&english));
            assert_ne!(name, (rule.name)(&english), "{language}: {}", rule.code);
            assert_ne!(text, plain, "{language}: {}", rule.code);
            assert_eq!(paragraphs(text), paragraphs(plain), "{language}: {}", rule.code);
            assert_eq!(codes(text), codes(plain), "{language}: {}", rule.code);
        }
    }
}

#[test]
fn the_glossary_explains_in_the_language_of_the_site() {
    for (language, pages) in super::all() {
        let (w, _) = Words::of(language, &[]);
        let page = pages["glossary.html"].replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<");
        let page = page.replace("&gt;", ">").replace("&amp;", "&").replace("<code>", "`").replace("</code>", "`");
        // An id is held on one line.
        let page = page.replace("<bdi>", "").replace("</bdi>", "");
        for check in trueup::check::CHECKS {
            for paragraph in (check.rule.explain)(&w).split("\n\n") {
                assert!(page.contains(&format!("<p>{paragraph}</p>")), "{language}: {}: {paragraph}", check.rule.code);
            }
        }
    }
}
