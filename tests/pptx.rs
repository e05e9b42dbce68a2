//! Decks as PowerPoint: sound packages, native text, tables and charts, hostile text as text, the facts of the HTML deck,
//! a company's own template. What other programs make of them is looked at by `tests/office/`.

#[path = "pptx/package.rs"]
mod package;

use package::Package;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const DAY: &str = "2026-05-28";

/// Runs `trueup deck` for a folder of records.
fn deck(root: &Path, arguments: &[&str]) -> (tempfile::TempDir, Output) {
    let out = tempfile::tempdir().expect("a folder");
    let run = Command::new(env!("CARGO_BIN_EXE_trueup"))
        .args(["deck", "--root"])
        .arg(root)
        .args(["--as-of", DAY, "--out"])
        .arg(out.path().join("out"))
        .args(arguments)
        .output()
        .expect("the program starts");
    (out, run)
}

/// A file that `trueup deck` wrote.
fn file(root: &Path, arguments: &[&str], path: &str) -> Vec<u8> {
    let (out, run) = deck(root, arguments);
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    fs::read(out.path().join("out").join(path)).expect("the deck")
}

fn sample() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

const SAMPLE: &str = "payments-migration/deck.pptx";

fn of_sample(arguments: &[&str]) -> Vec<u8> {
    file(sample(), &[&["--program", "payments-migration", "--format", "pptx"], arguments].concat(), SAMPLE)
}

/// A site with a small program; `files` are paths below `content/p` with their text.
fn site(files: &[(&str, &str)]) -> tempfile::TempDir {
    let keep = tempfile::tempdir().expect("a folder");
    let write = |path: &str, text: &str| {
        let path = keep.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    write("site.toml", "title = \"Site\"\n");
    write("content/p/program.md", "+++\ntitle = \"Small <program>\"\nstart = 2026-01-01\nend = 2026-12-31\n+++\n");
    files.iter().for_each(|(path, text)| write(&format!("content/p/{path}"), text));
    keep
}

#[test]
fn packages_are_whole_and_the_same_twice() {
    let bytes = of_sample(&[]);
    assert_eq!(Package::open(&bytes).faults(), Vec::<String>::new());
    assert!(bytes == of_sample(&["--jobs", "1"]), "other bytes");
    let empty = site(&[]);
    for ratio in ["16:9", "4:3"] {
        let bytes = file(empty.path(), &["--format", "pptx", "--ratio", ratio], "p/deck.pptx");
        assert_eq!(Package::open(&bytes).faults(), Vec::<String>::new());
    }
}

#[test]
fn a_checker_that_finds_nothing_is_no_checker() {
    let sound = Package::open(&of_sample(&[]));
    let with = |path: &str, from: &str, to: &str| {
        let mut parts = sound.0.clone();
        let text = String::from_utf8(parts[path].clone()).expect("UTF-8");
        assert!(text.contains(from), "{path} has no {from}");
        parts.insert(path.into(), text.replacen(from, to, 1).into_bytes());
        Package(parts).faults()
    };
    let slide = "ppt/slides/slide2.xml";
    assert!(!with(slide, "</a:t>", "</a:r>").is_empty(), "broken XML");
    assert!(!with("ppt/slides/_rels/slide2.xml.rels", "slideLayouts/", "nowhere/").is_empty(), "a lost layout");
    assert!(
        !with("[Content_Types].xml", "/ppt/slides/slide2.xml", "/ppt/slides/slide99.xml").is_empty(),
        "a lost type"
    );
    assert!(!with(slide, "<p:cNvPr ", "<p:cNvPr r:id=\"rId99\" ").is_empty(), "a lost relation");
}

#[test]
fn slides_are_native_and_described() {
    let package = Package::open(&of_sample(&[]));
    let slides = package.slides();
    let mut tables = 0;
    for path in &slides {
        let text = package.text(path);
        let title = text.contains("<p:ph type=\"title\"/>") || text.contains("<p:ph type=\"ctrTitle\"/>");
        assert!(title, "{path} has no title");
        assert!(text.contains("type=\"sldNum\""), "{path} has no number");
        let notes = package.targets(path).into_iter().find(|(kind, _)| kind.ends_with("/notesSlide"));
        let notes = notes.unwrap_or_else(|| panic!("{path} has no notes")).1;
        assert!(package.words(&notes, "t").concat().contains("Records as of 28 May 2026"), "{notes}");
        let tree = roxmltree::Document::parse(text).expect("XML");
        for frame in tree.descendants().filter(|n| matches!(n.tag_name().name(), "graphicFrame" | "grpSp" | "pic")) {
            let named = frame.descendants().find(|n| n.tag_name().name() == "cNvPr").expect("a name");
            assert!(named.attribute("descr").is_some_and(|d| d.len() > 5), "{path}: {:?}", named.attribute("name"));
        }
        tables += tree.descendants().filter(|n| n.tag_name().name() == "tbl").count();
    }
    assert!(tables >= 10, "{tables} tables");
    let named = slides.iter().flat_map(|path| package.attributes(path, "name")).collect::<Vec<_>>().join("\n");
    assert!(named.contains("Table: Decisions asked (D-07, D-10, D-09, D-11, D-12)"), "names hold ids: {named}");
}

#[test]
fn charts_show_what_their_workbooks_hold() {
    let package = Package::open(&of_sample(&[]));
    let charts: Vec<&String> = package.0.keys().filter(|p| p.starts_with("ppt/charts/chart")).collect();
    assert!(charts.len() >= 3, "{charts:?}");
    for chart in charts {
        let book =
            package.targets(chart).into_iter().find(|(kind, _)| kind.ends_with("/package")).expect("a workbook").1;
        let book = Package::open(&package.0[&book]);
        let cells = book.words("xl/worksheets/sheet1.xml", "v").into_iter().filter_map(|v| v.parse::<f64>().ok());
        let mut stored: Vec<f64> = cells.collect();
        let tree = roxmltree::Document::parse(package.text(chart)).expect("XML");
        for series in tree.descendants().filter(|n| n.tag_name().name() == "val") {
            let shown = series.descendants().filter(|n| n.tag_name().name() == "v");
            for value in shown.filter_map(|n| n.text()?.parse::<f64>().ok()) {
                let at = stored.iter().position(|v| (v - value).abs() < 1e-9);
                stored.remove(at.unwrap_or_else(|| panic!("{chart}: {value} is not in the workbook")));
            }
        }
    }
    // The forecast of the sample ends at 19.1 million, the plan at 18.4.
    let cost = (1..9).map(|n| format!("ppt/charts/chart{n}.xml")).filter(|p| package.0.contains_key(p));
    let ends = cost.flat_map(|p| package.words(&p, "t")).collect::<Vec<_>>();
    assert!(ends.contains(&"€19.1m".to_string()) && ends.contains(&"€18.4m".to_string()), "{ends:?}");
}

#[test]
fn hostile_text_comes_out_as_text() {
    let hostile = "</a:t><a:r>&amp;]]> \u{202e}\u{5e9}\u{5dc} \u{1f600}\u{200d}\u{1f680} =1+1 <script> {{";
    let quoted = hostile.replace('\\', "\\\\").replace('"', "\\\"");
    let long = format!("{} {}", "x".repeat(2500), "word ".repeat(500));
    let mut records = String::new();
    for (n, text) in [quoted.as_str(), long.as_str(), "bell \\u0007 and \\u000b"].into_iter().enumerate() {
        records += &format!(
            "[[risk]]\nid = \"R-{n}\"\ntitle = \"{text}\"\nowner = \"{text}\"\nraised = 2026-02-01\nprobability = 5\nimpact = 5\n\
             [[decision]]\nid = \"D-{n}\"\ntitle = \"{text}\"\nrequested = 2026-02-01\nneeded_by = 2026-06-01\ncontext = \"{text}\"\n\
             recommendation = \"A\"\nif_late = \"{text}\"\n\
             option = [{{key = \"A\", title = \"{text}\", pros = [\"{text}\"]}}, {{key = \"B\", title = \"b\"}}]\n\
             [[milestone]]\nid = \"M-{n}\"\ntitle = \"{text}\"\nbaseline = 2026-04-0{}\nforecast = 2026-07-01\n",
            n + 1
        );
    }
    let hostile = hostile.replace("{{", "\\{{");
    let own = format!(
        "+++\ntitle = \"T\"\n+++\n# Own {hostile}\n\n{hostile}\n\n- [{hostile}](https://example.org/a?b=\"c\")\n\n    code {hostile}\n\n---\n\n{{{{ chart(\"slip\") }}}}\n"
    );
    let keep = site(&[("raid.toml", &records), ("decks/own.md", &own)]);
    let errors = Command::new(env!("CARGO_BIN_EXE_trueup")).args(["check", "--root"]).arg(keep.path()).output();
    let errors = String::from_utf8_lossy(&errors.expect("the program starts").stdout).to_string();
    assert!(!errors.contains("error["), "{errors}");
    for name in ["p/deck.pptx", "p/own.pptx"] {
        let package = Package::open(&file(keep.path(), &["--format", "pptx"], name));
        assert_eq!(package.faults(), Vec::<String>::new(), "{name}");
        let text = package.slides().iter().map(|p| package.words(p, "t").join(" ")).collect::<String>();
        assert!(text.contains("</a:t><a:r>&"), "{name}: markup is text");
        assert!(text.contains("=1+1") && text.contains("\u{1f600}"), "{name}");
        assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "{name}: control characters");
    }
}

/// Words with digits of a text: numbers, dates, ids.
fn facts(text: &str) -> BTreeSet<String> {
    let text = text.replace(['\u{a0}', '\u{202f}', '\u{2003}'], " ");
    let word = |w: &str| w.trim_matches(|c: char| !c.is_alphanumeric() && !"+−-€%".contains(c)).to_string();
    text.split(|c: char| c.is_whitespace() || "()/:;,".contains(c))
        .filter(|w| w.contains(|c: char| c.is_ascii_digit()))
        .map(word)
        .collect()
}

/// Text of a slide of the HTML deck: what is written, and what drawings say; words in drawings by themselves.
fn of_html(section: &str) -> (String, String) {
    let section = section.split("<footer").next().unwrap_or("");
    let (mut text, mut drawn, mut rest, mut depth) = (String::new(), String::new(), section, 0);
    let mut scattered = false;
    while let Some(at) = rest.find('<') {
        let words = &rest[..at];
        if scattered {
            // Each letter has a place of its own: the figures in the cells of a matrix share an element.
            words.chars().for_each(|letter| drawn.extend([letter, ' ']));
        } else if depth > 0 {
            drawn.push_str(words)
        } else {
            text.push_str(words)
        }
        let end = rest[at..].find('>').map_or(rest.len(), |n| at + n + 1);
        let tag = &rest[at..end];
        let places = tag.strip_prefix("<text x=\"").and_then(|places| places.split('"').next());
        scattered = places.is_some_and(|places| places.contains(' '));
        depth += i32::from(tag.starts_with("<svg")) - i32::from(tag.starts_with("</svg"));
        if let Some(label) = tag.split("aria-label=\"").nth(1).filter(|_| tag.starts_with("<svg")) {
            text.push_str(&format!(" {} ", label.split('"').next().unwrap_or("")));
        }
        text.push(' ');
        drawn.push(' ');
        rest = &rest[end..];
    }
    let decoded = |t: String| {
        t.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
    };
    (decoded(text), decoded(drawn))
}

#[test]
fn powerpoint_holds_the_facts_of_the_html_deck() {
    let arguments = ["--program", "payments-migration", "--format", "html,pptx"];
    let (out, run) = deck(sample(), &arguments);
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let read = |name: &str| fs::read(out.path().join("out").join(name)).expect("a deck");
    let html = String::from_utf8(read("payments-migration/deck.html")).expect("UTF-8");
    let package = Package::open(&read(SAMPLE));
    let sections: Vec<&str> =
        html.split("<section class=\"slide").skip(1).map(|s| s.split_once('>').map_or("", |s| s.1)).collect();
    let slides = package.slides();
    assert_eq!(sections.len(), slides.len());
    for (section, path) in sections.iter().zip(&slides) {
        let (text, drawn) = of_html(section);
        let mut shown = package.words(path, "t").join(" ");
        let described = package.attributes(path, "descr").join(" ");
        let mut charted = String::new();
        for (_, chart) in package.targets(path).iter().filter(|(kind, _)| kind.ends_with("/chart")) {
            charted += &package.words(chart, "t").join(" ");
            charted += " ";
            charted += &package.words(chart, "v").join(" ");
        }
        // The footer and the number of the slide are not the same in both.
        for footer in ["Records as of 28 May 2026", "Payments Platform Migration, steering 4 Jun 2026"] {
            shown = shown.replacen(footer, "", 1);
        }
        // The commit is named where the sample lies in a repository.
        if let Some((before, after)) = shown.split_once(", commit ") {
            shown = format!("{before}{}", after.trim_start_matches(|c: char| c.is_ascii_hexdigit()));
        }
        let of_all = format!(" / {}", slides.len());
        assert!(shown.contains(&of_all), "{path} does not say of how many slides it is one");
        shown = shown.replacen(&of_all, "", 1);
        let missing: Vec<String> =
            facts(&text).difference(&facts(&format!("{shown} {described} {charted}"))).cloned().collect();
        assert!(missing.is_empty(), "{path} lacks {missing:?}");
        let invented: Vec<String> = facts(&shown).difference(&facts(&format!("{text} {drawn}"))).cloned().collect();
        assert!(invented.is_empty(), "{path} has {invented:?}");
    }
}

#[test]
fn a_template_gives_its_masters_and_says_what_it_lacks() {
    let keep = tempfile::tempdir().expect("a folder");
    let path = keep.path().join("corporate.pptx");
    let own = of_sample(&["--ratio", "4:3"]);
    fs::write(&path, &own).expect("a file");
    let shown = path.to_string_lossy().to_string();
    let package = Package::open(&of_sample(&["--template", &shown]));
    assert_eq!(package.faults(), Vec::<String>::new());
    let master = "ppt/slideMasters/slideMaster1.xml";
    assert_eq!(package.text(master), Package::open(&own).text(master), "the template's own master");
    assert!(package.text("ppt/presentation.xml").contains("cx=\"12192000\" cy=\"9144000\""), "its size");
    assert!(package.words("ppt/slides/slide2.xml", "t").iter().any(|t| t.contains("Restricted")), "the classification");

    let says = |parts: &Package, what: &str| {
        fs::write(&path, zipped(parts)).expect("a file");
        let (_, run) = deck(sample(), &["--program", "payments-migration", "--format", "pptx", "--template", &shown]);
        let told = String::from_utf8_lossy(&run.stderr).to_string();
        assert_eq!(run.status.code(), Some(2), "{told}");
        assert!(told.contains(what), "{what}: {told}");
    };
    let mut renamed = Package(Package::open(&own).0);
    for (n, name) in [(3, "Two Content"), (5, "Title Only")] {
        let part = renamed.0.get_mut(&format!("ppt/slideLayouts/slideLayout{n}.xml")).expect("a layout");
        let text =
            String::from_utf8(part.clone()).expect("UTF-8").replace(&format!("name=\"{name}\""), "name=\"Mine\"");
        *part = text
            .replace("type=\"twoObj\"", "type=\"blank\"")
            .replace("type=\"titleOnly\"", "type=\"blank\"")
            .into_bytes();
    }
    says(&renamed, "it lacks the layout \u{201c}Two Content\u{201d}, the layout \u{201c}Title Only\u{201d}");
    let without = |name: &str| {
        let mut parts = Package::open(&own).0;
        parts.remove(name);
        Package(parts)
    };
    says(&without("ppt/slideLayouts/slideLayout2.xml"), "slideLayout2.xml is missing");
    says(&without("ppt/_rels/presentation.xml.rels"), "it has no slide master");
    says(&without("ppt/presentation.xml"), "ppt/presentation.xml is missing");
    let mut bomb = Package::open(&own).0;
    bomb.insert("ppt/theme/theme1.xml".into(), vec![b' '; 65 << 20]);
    says(&Package(bomb), "unpacks to more than a template may hold");
    let mut broken = Package::open(&own).0;
    broken.insert(master.into(), b"<p:sldMaster><a>".to_vec());
    says(&Package(broken), "is broken");
}

#[test]
fn on_a_dark_master_what_means_something_has_the_colours_of_the_dark_set() {
    let keep = tempfile::tempdir().expect("a folder");
    let path = keep.path().join("dark.pptx");
    let mut dark = Package::open(&of_sample(&[]));
    let master = dark.0.get_mut("ppt/slideMasters/slideMaster1.xml").expect("a master");
    let text = String::from_utf8(master.clone()).expect("UTF-8");
    *master = text.replace("bg1=\"lt1\" tx1=\"dk1\"", "bg1=\"dk1\" tx1=\"lt1\"").into_bytes();
    let late = |made: &[u8], colour: &str| {
        let package = Package::open(made);
        let slides = (1..9).map(|n| package.text(&format!("ppt/slides/slide{n}.xml")));
        slides.filter(|slide| slide.contains(&format!("<a:srgbClr val=\"{colour}\"/>"))).count()
    };
    let (on_light, on_dark) = ("A3201A", "FF8F85");
    fs::write(&path, zipped(&dark)).expect("a file");
    let made = of_sample(&["--template", &path.to_string_lossy()]);
    assert!(late(&made, on_dark) > 0 && late(&made, on_light) == 0);
    let made = of_sample(&[]);
    assert!(late(&made, on_light) > 0 && late(&made, on_dark) == 0);
}

#[test]
fn on_a_dark_master_links_are_read_and_footers_stay_on_their_line() {
    let keep = tempfile::tempdir().expect("a folder");
    let path = keep.path().join("dark.pptx");
    let mut dark = Package::open(&of_sample(&[]));
    let master = dark.0.get_mut("ppt/slideMasters/slideMaster1.xml").expect("a master");
    let text = String::from_utf8(master.clone()).expect("UTF-8");
    *master = text.replace("bg1=\"lt1\" tx1=\"dk1\"", "bg1=\"dk1\" tx1=\"lt1\"").into_bytes();
    let made = |template: &Package| {
        fs::write(&path, zipped(template)).expect("a file");
        Package::open(&of_sample(&["--template", &path.to_string_lossy(), "--language", "de"]))
    };
    let links = |package: &Package| {
        let slides = package.slides();
        let runs = slides.iter().flat_map(|slide| package.text(slide).split("<a:rPr ").skip(1));
        runs.filter_map(|run| run.split("</a:rPr>").next())
            .filter(|run| run.contains("hlinkClick"))
            .map(String::from)
            .collect::<Vec<_>>()
    };
    let package = made(&dark);
    assert_eq!(package.faults(), Vec::<String>::new());
    let on_dark = links(&package);
    assert!(!on_dark.is_empty(), "no links");
    for run in &on_dark {
        assert!(run.contains("<ahyp:hlinkClr ") && !run.contains("accent1"), "a dark link on a dark ground: {run}");
    }
    let light = links(&made(&Package::open(&of_sample(&[]))));
    assert!(
        light.iter().all(|run| !run.contains("hlinkClr") && run.contains("accent1")),
        "the template's own: {light:?}"
    );
    // The footer's placeholder is two fifths of the slide wide: at its size, these words take two lines.
    let footer =
        package.text("ppt/slides/slide2.xml").split("name=\"Classification and occasion").nth(1).expect("a footer");
    let size = footer.split("sz=\"").nth(1).and_then(|size| size.split('"').next()?.parse::<f64>().ok());
    let words = footer.split("<a:t>").nth(1).and_then(|text| text.split("</a:t>").next()).expect("words");
    let size = size.expect("a size of its own") / 100.0;
    assert!(size < 10.0 && words.starts_with("Restricted | ") && words.ends_with("2026"), "{words} in {size} points");
}

fn zipped(package: &Package) -> Vec<u8> {
    use std::io::Write;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (path, bytes) in &package.0 {
        zip.start_file(path, zip::write::SimpleFileOptions::default()).expect("an entry");
        zip.write_all(bytes).expect("a part");
    }
    zip.finish().expect("a file").into_inner()
}

#[test]
fn dots_at_old_places_keep_clear_of_scores() {
    let keep = site(&[(
        "raid.toml",
        "[[meeting]]\nid = \"ME-1\"\ntitle = \"Steering\"\ndate = 2026-05-07\ntype = \"steering\"\n\
         [[risk]]\nid = \"R-1\"\ntitle = \"Worse\"\nraised = 2026-02-01\nprobability = 5\nimpact = 5\n\
         review = [{date = 2026-02-01, probability = 3, impact = 5}, {date = 2026-05-20, probability = 5, impact = 5}]\n\
         [[risk]]\nid = \"R-2\"\ntitle = \"Other\"\nraised = 2026-02-01\nprobability = 4\nimpact = 4\n\
         review = [{date = 2026-02-01, probability = 2, impact = 4}, {date = 2026-05-20, probability = 4, impact = 4}]\n",
    )]);
    let package = Package::open(&file(keep.path(), &["--format", "pptx"], "p/deck.pptx"));
    let mut dots = 0;
    for path in package.slides() {
        let tree = roxmltree::Document::parse(package.text(&path)).expect("XML");
        let shapes: Vec<_> = tree.descendants().filter(|n| n.tag_name().name() == "sp").collect();
        let name = |shape: &roxmltree::Node| {
            let named = shape.descendants().find(|n| n.tag_name().name() == "cNvPr");
            named.and_then(|n| n.attribute("name")).unwrap_or_default().to_string()
        };
        // Left, top, right and lower edge in points.
        let rect = |shape: &roxmltree::Node| {
            let of = |tag: &str, attribute: &str| {
                let placed = shape.descendants().filter(|n| n.tag_name().name() == tag);
                let value = placed.filter_map(|n| n.attribute(attribute)?.parse::<f64>().ok()).next();
                value.expect("a place") / 12_700.0
            };
            let (x, y) = (of("off", "x"), of("off", "y"));
            [x, y, x + of("ext", "cx"), y + of("ext", "cy")]
        };
        // The place of a number in its box, with a clear space around it; a digit is 0.556 of its size wide.
        let score = |shape: &roxmltree::Node| {
            let text = shape.descendants().find(|n| n.tag_name().name() == "t")?.text()?;
            let size = shape.descendants().find_map(|n| n.attribute("sz")?.parse::<f64>().ok())? / 100.0;
            let from_right = shape.descendants().any(|n| n.attribute("algn") == Some("r"));
            let ([x, y, end, _], wide) = (rect(shape), text.len() as f64 * 0.556 * size);
            let x = if from_right { end - wide } else { x };
            Some([x - 1.5, y, x + wide + 1.5, y + size])
        };
        let scores: Vec<[f64; 4]> = shapes.iter().filter(|s| name(s).starts_with("Score ")).filter_map(score).collect();
        for dot in shapes.iter().filter(|s| name(s).starts_with("Old place")).map(rect) {
            dots += 1;
            let touched = scores.iter().find(|s| dot[0] < s[2] && s[0] < dot[2] && dot[1] < s[3] && s[1] < dot[3]);
            assert_eq!(touched, None, "a dot at {dot:?} lies upon a score");
        }
    }
    assert!(dots >= 2, "{dots} dots");
}

#[test]
fn every_chart_is_native_or_its_table() {
    let keep = tempfile::tempdir().expect("a folder");
    for folder in ["content/payments-migration", "content/people"] {
        copy(&sample().join(folder), &keep.path().join(folder));
    }
    fs::copy(sample().join("site.toml"), keep.path().join("site.toml")).expect("the settings");
    let names = trueup::report::figures::CHARTS.iter().map(|chart| chart.name);
    let slides: Vec<String> = names.map(|name| format!("# Chart {name}\n\n{{{{ chart(\"{name}\") }}}}\n")).collect();
    let decks = keep.path().join("content/payments-migration/decks");
    fs::create_dir_all(&decks).expect("a folder");
    fs::write(decks.join("all.md"), format!("+++\ntitle = \"All\"\n+++\n{}", slides.join("\n---\n"))).expect("a deck");
    let bytes =
        file(keep.path(), &["--program", "payments-migration", "--format", "pptx"], "payments-migration/all.pptx");
    let package = Package::open(&bytes);
    assert_eq!(package.faults(), Vec::<String>::new());
    for path in package.slides() {
        let text = package.text(&path);
        let shown = ["<c:chart ", "<a:tbl>", "Risk matrix"].iter().any(|what| text.contains(what));
        assert!(shown, "{path}: {:?}", package.words(&path, "t"));
    }
    let areas = package.0.iter().filter(|(path, _)| path.starts_with("ppt/charts/chart"));
    assert!(areas.into_iter().any(|(_, part)| String::from_utf8_lossy(part).contains("<c:areaChart>")), "exposure");
}

fn copy(from: &Path, to: &Path) {
    if !from.is_dir() {
        return;
    }
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, &to).expect("a file");
        }
    }
}

/// Words of the program in a presentation, in English and German, of slides, notes, alternative texts and layouts.
const SAID: &[(&str, &str)] = &[
    ("Executive summary", "Zusammenfassung"),
    ("Records as of", "Stand der Einträge"),
    ("Compared on", "Kriterium"),
    ("Recommended", "Empfohlen"),
    ("Reported", "Berichtet"),
    ("Report date", "Stichtag"),
    ("to the right", "nach rechts"),
    ("Sample of", "Muster für"),
    (" rows.", " Zeilen."),
    ("What the finding is measured on", "Woran die Aussage gemessen ist"),
    ("Notes", "Notizen"),
    ("mmm yy", "[$-407]mmm yy"),
];

#[test]
fn a_presentation_speaks_the_language_of_the_site() {
    // Names of shapes and of layouts stay: scripts and templates look things up by them.
    let said = |language: &str| -> String {
        let package = Package::open(&of_sample(&["--language", language]));
        assert_eq!(package.words("docProps/core.xml", "language"), [language]);
        let parts = package.0.keys().filter(|path| path.ends_with(".xml"));
        let texts = parts.flat_map(|path| {
            let values = ["descr", "formatCode"].map(|name| package.attributes(path, name));
            [package.words(path, "t"), package.words(path, "v"), values.concat()].concat()
        });
        texts.collect::<Vec<_>>().join("\n")
    };
    let (english, german) = (said("en"), said("de"));
    for (in_english, in_german) in SAID {
        assert!(english.contains(in_english), "English does not say {in_english:?}");
        assert!(german.contains(in_german), "German does not say {in_german:?}");
        assert!(in_german.contains(in_english) || !german.contains(in_english), "German says {in_english:?}");
    }
}

#[test]
fn paragraphs_run_in_the_direction_of_their_first_letter() {
    let own = "+++\n+++\n# تأخر الهجرة\n\nالأسبوع القادم API\n\nPlain text\n\n- שלום\n- [x] נעשה\n- [ ] פתוח\n\n| عنوان | b |\n|---|---|\n| خلية | cell |\n\nNote: ملاحظة\n";
    let keep = site(&[("decks/steering.md", own)]);
    let package = Package::open(&file(keep.path(), &["--format", "pptx"], "p/deck.pptx"));
    assert_eq!(package.faults(), Vec::<String>::new());
    let mut runs = Vec::new();
    for path in package.slides() {
        let notes =
            package.targets(&path).into_iter().find(|(kind, _)| kind.ends_with("/notesSlide")).expect("notes").1;
        for part in [path.clone(), notes] {
            let tree = roxmltree::Document::parse(package.text(&part)).expect("XML");
            for para in tree.descendants().filter(|n| n.has_tag_name((DRAWING, "p"))) {
                let text: String =
                    para.descendants().filter(|n| n.has_tag_name((DRAWING, "t"))).filter_map(|n| n.text()).collect();
                let properties = para.children().find(|n| n.has_tag_name((DRAWING, "pPr")));
                let of = |name| properties.and_then(|p| p.attribute(name)).unwrap_or_default().to_string();
                runs.push((text, of("rtl"), of("algn")));
            }
        }
    }
    for text in ["تأخر الهجرة", "الأسبوع القادم API", "שלום", "عنوان", "خلية", "ملاحظة"]
    {
        let found: Vec<_> = runs.iter().filter(|(t, ..)| t == text).collect();
        assert!(!found.is_empty(), "{text} stands nowhere: {runs:?}");
        assert!(found.iter().all(|(_, rtl, align)| rtl == "1" && align == "r"), "{found:?}");
    }
    for text in ["■ Done: נעשה", "□ פתוח"] {
        let found: Vec<_> = runs.iter().filter(|(t, ..)| t == text).collect();
        assert!(
            !found.is_empty() && found.iter().all(|(_, rtl, _)| rtl == "1"),
            "the mark of a task: {text}: {runs:?}"
        );
    }
    for text in ["Plain text", "cell", "b"] {
        let found: Vec<_> = runs.iter().filter(|(t, ..)| t == text).collect();
        assert!(!found.is_empty() && found.iter().all(|(_, rtl, _)| rtl != "1"), "{text}: {found:?}");
    }
}

const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
