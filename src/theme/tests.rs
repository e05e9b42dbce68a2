//! A theme is trusted, but a mistake in it must be found before it breaks every page.

use super::*;

fn site(files: &[(&str, &str)]) -> tempfile::TempDir {
    let root = tempfile::tempdir().expect("a temporary folder");
    for (path, text) in files {
        let path = root.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("made");
        std::fs::write(path, text).expect("written");
    }
    root
}

#[test]
fn the_embedded_theme_is_complete() {
    let theme = Theme::embedded().expect("a theme");
    assert!(theme.templates.contains_key("page.html"));
    let css = theme.style_sheet();
    let defined: Vec<&str> = css.split("--").skip(1).filter_map(|t| t.split_once(':').map(|(name, _)| name)).collect();
    for used in css.split("var(--").skip(1).filter_map(|t| t.split([')', ',']).next()) {
        assert!(defined.contains(&used), "--{used} is used but has no value");
    }
}

#[test]
fn the_folders_of_embedded_themes_have_no_other_files() {
    for theme in embedded::THEMES {
        let shown = format!("themes/{}", theme.name);
        let known = |file: &str| {
            file == "theme.toml"
                || theme.templates.iter().any(|(n, _)| file == format!("templates/{n}"))
                || theme.assets.iter().any(|(n, _)| file == format!("assets/{n}"))
                || file.ends_with(".md")
        };
        for file in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(&shown), &shown).expect("files") {
            assert!(known(&file), "{shown}/{file} stands in the folder but not in src/theme/embedded.rs");
        }
    }
}

#[test]
fn every_embedded_theme_is_known_by_name_and_differs() {
    let root = site(&[]);
    let sheets: Vec<String> = embedded::THEMES
        .iter()
        .map(|t| Theme::load(root.path(), t.name).expect(t.name))
        .map(|t| t.style_sheet() + &t.links().styles.concat())
        .collect();
    assert!(sheets.len() > 1 && sheets.windows(2).all(|pair| pair[0] != pair[1]));
    let help = Theme::load(root.path(), "zzz").expect_err("no such theme").finding.help;
    assert!(help.contains("default, ledger"), "{help}");
}

#[test]
fn a_site_adds_to_an_embedded_theme_a_logo_and_style() {
    let root = site(&[("themes/ledger/assets/zz.css", ".x{}"), ("themes/ledger/assets/logo.svg", "<svg/>")]);
    let links = Theme::load(root.path(), "ledger").expect("a theme").links();
    assert_eq!(links.styles, ["assets/trueup.css", "assets/ledger.css", "assets/zz.css"]);
    assert_eq!(links.logo.as_deref(), Some("assets/logo.svg"));
    assert_eq!(links.icon, None);
}

#[test]
fn a_site_replaces_tokens_templates_and_assets_one_by_one() {
    let root = site(&[
        ("themes/blue/theme.toml", "[light]\naccent = \"#003366\"\n"),
        ("themes/blue/templates/page.html", "mine"),
        ("themes/blue/assets/logo.txt", "logo"),
    ]);
    let theme = Theme::load(root.path(), "blue").expect("a theme");
    assert!(theme.style_sheet().contains("--accent:#003366;"));
    assert!(theme.style_sheet().contains("--accent:#93b8ff;"), "dark stays");
    assert_eq!(theme.templates["page.html"].text, "mine");
    assert_eq!(theme.templates["base.html"].path, "themes/default/templates/base.html");
    assert_eq!(theme.asset("logo.txt"), Some(&b"logo"[..]));
}

#[test]
fn mistakes_are_placed() {
    let cases = [
        ("[ligth]\n", "is not a table", 1),
        ("[light]\nacent = \"#000\"\n", "is not a token", 2),
        ("[light]\naccent = 3\n", "text in quotes", 2),
        ("[light]\naccent = \"red;} body{display:none\"\n", "cannot hold", 2),
        ("[light]\npaper = \"url(https://example.org/x)\"\n", "an address", 2),
        ("[light\n", "", 1),
    ];
    for (toml, message, line) in cases {
        let root = site(&[("themes/x/theme.toml", toml)]);
        let error = Theme::load(root.path(), "x").expect_err(toml);
        assert!(error.finding.message.contains(message), "{}", error.finding.message);
        let Place::Span(file, span) = &error.finding.place else { panic!("no place: {toml}") };
        assert_eq!(error.sources.file(*file).line_column(span.start).0, line, "{toml}");
        assert_eq!(error.sources.file(*file).path, "themes/x/theme.toml");
    }
}

#[test]
fn an_unknown_theme_points_at_the_setting() {
    let root = site(&[("site.toml", "title = \"T\"\ntheme = \"blu\"\n"), ("themes/blue/theme.toml", "")]);
    let error = Theme::load(root.path(), "blu").expect_err("no such theme");
    assert_eq!(error.finding.help, "did you mean `blue`?");
    let Place::Span(file, span) = &error.finding.place else { panic!("no place") };
    assert_eq!(error.sources.file(*file).line_column(span.start), (2, 1));
    assert!(Theme::load(root.path(), "../../etc").is_err());
}
