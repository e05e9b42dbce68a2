//! The page of one record: what it is, what it says, what happened to it, who names it, where it stands.

mod evidence;
mod facts;
mod fields;
mod history;
mod links;
mod yielded;

pub(super) use facts::due_label;

use crate::chart::cutover;
use crate::markdown::{self, Block};
use crate::metrics::Rag;
use crate::portfolio::ProgramView;
use crate::record::decision::Decision;
use crate::record::gate::Gate;
use crate::record::person::PersonRecord;
use crate::record::report::Report;
use crate::record::workstream::Workstream;
use crate::record::{Data, Person, Record, Value};
use crate::report::chrome::{Chrome, root_of};
use crate::report::figures::{self, Subject};
use crate::report::html::{self, Html, slot};
use crate::report::page::{DecisionCard, Page, Part, Section};
use crate::report::pages::PROGRAM_PAGES;
use crate::report::pages::decisions::decision_card;
use crate::report::pages::gates;
use crate::report::print;
use crate::report::site::{Say, Site, names_itself, record_path};
use crate::report::text::{Text, room};
use crate::report::value;
use crate::words::Words;
use fields::Labelled;

/// An opening paragraph of at most this many bytes stands below the title instead of in the text.
const LONGEST_LEDE: usize = 280;

/// A table with more columns does not fit beside the fields.
const MOST_COLUMNS: usize = 4;

/// On paper more fields and links than this follow the text: beside it they would take sheets of their own.
const MOST_BESIDE: usize = 23;

/// Facts in a row below the title.
const ROW_OF_FACTS: usize = 6;

/// Digits of a commit's id that tell it from others.
const SHORT_COMMIT: usize = 7;

/// `<scope>/<kind>/<id>.html`.
pub(super) fn page(site: &Site<'_>, scope: &ProgramView, record: &Record) -> Page {
    let path = record_path(record);
    let root = root_of(&path);
    let text = Text::of(site, record, &root);
    let w = site.words;
    let title =
        if names_itself(record) { record.title().to_string() } else { w.record_title(record.id(), record.title()) };
    let kind = if names_itself(record) {
        site.kind(&record.kind).to_string()
    } else {
        format!("{} {}", site.kind(&record.kind), record.id())
    };
    let description = w.record_description(&kind, scope.title());
    let (sub, body) = lede(&text, record);
    let (mut facts, mut fields) = (facts::facts(&text, record), fields::fields(&text, record));
    // A single field needs no list of its own, which would take the width from what the record says.
    if facts.len() < ROW_OF_FACTS
        && fields.1.len() == 1
        && let Some((label, value)) = fields.1.pop()
    {
        facts.push(Part::fact(&label, value, Html::none()));
    }
    // A report's title is its day; what it says is its headline.
    let headline = record.as_kind::<Report>().and_then(|report| report.headline.as_ref()).map(|said| text.plain(said));
    let kicker = w.record_kicker(if headline.is_some() { record.title() } else { &kind }, scope.title());
    let heading = headline.as_deref().unwrap_or(record.title());
    Page {
        chrome: crumbs(Chrome::new(site, &path, &title, &description), site, scope, record),
        template: "page.html",
        kicker,
        // A number and its per cent sign stay together, and so does a day.
        heading: w.dates_whole(&heading.replace(" %", "\u{a0}%")).into_owned(),
        sub,
        top: vec![Part::Facts { facts }],
        sections: [Some(section(&text, scope, record, body, fields)), evidence::section(&text, scope, record)]
            .into_iter()
            .flatten()
            .collect(),
        main_class: "record",
        path,
    }
}

fn crumbs(chrome: Chrome, site: &Site<'_>, scope: &ProgramView, record: &Record) -> Chrome {
    let list = PROGRAM_PAGES.iter().find(|page| page.kinds.contains(&record.kind.name.as_str()));
    let (list_file, list_label) =
        list.map_or(("records.html", Words::frame_page_records as Say), |page| (page.file, page.label));
    let list_label = list_label(site.words);
    let home = format!("{}/index.html", record.scope);
    let list_path = format!("{}/{list_file}", record.scope);
    let mut above = vec![(site.view.settings.title.as_str(), "index.html")];
    if scope.charter().is_some() {
        above.push((scope.title(), home.as_str()));
        above.push((list_label, list_path.as_str()));
    }
    chrome.stale(site, scope).crumbs(&above, if names_itself(record) { record.title() } else { record.id() })
}

/// The sentence below the title and the rest of the text: a short opening paragraph moves up.
fn lede(text: &Text<'_>, record: &Record) -> (Html, Html) {
    let blocks = &record.body.tree.blocks;
    if let Some((Block::Paragraph(first), rest)) = blocks.split_first()
        && markdown::to_inline_text(first, text).len() <= LONGEST_LEDE
    {
        let mut html = String::new();
        markdown::to_inline_html(first, text, &mut html);
        return (Html::printed(html), text.blocks(rest, record.id(), room(record)));
    }
    (Html::none(), text.body(record))
}

fn section(
    text: &Text<'_>,
    scope: &ProgramView,
    record: &Record,
    body: Html,
    (said, listed): (Labelled, Labelled),
) -> Section {
    let w = text.site.words;
    let mut main = Vec::new();
    let decision = record.as_kind::<Decision>().filter(|d| !d.option.is_empty());
    if let Some(decision) = decision {
        // The question is the page's title already.
        let card = DecisionCard { title: Html::text(w.record_options()), ..decision_card(text, record, decision) };
        main.push(Part::Decision(Box::new(card)));
    }
    let name = |person: &Person| text.site.person_name(&record.scope, person);
    let figure = Subject::of(text.site, scope).and_then(|s| figures::own::of(&s, record, |p| text.plain(p), name));
    // Beside the fields a drawing of the page's whole width could not be read.
    let (broad, beside) = figure.iter().partition::<Vec<_>, _>(|figure| figure.name == cutover::NAME);
    main.extend(beside.into_iter().map(|figure| match record.data {
        // The rows below are the same numbers.
        Data::Metric(_) | Data::Team(_) => Part::figure_above_rows(figure, w),
        _ => Part::figure(figure, w),
    }));
    for (label, html) in said {
        main.push(Part::Heading { text: label });
        main.push(Part::Prose { html });
    }
    if !body.is_empty() {
        main.push(Part::Prose { html: body });
    }
    main.extend(figures_of_workstream(text, record));
    main.extend(yielded::parts(text, record));
    let mut below = Vec::new();
    rows(text, record, &mut main, &mut below);
    let (side_links, wide) = links::links(text, record);
    let has_long_list = !wide.is_empty();
    main.extend(wide);
    let entries = history::entries(text, record);
    if !entries.is_empty() {
        main.push(Part::Heading { text: w.record_history().into() });
        main.push(Part::Timeline { entries });
    }
    let mut side = Vec::new();
    if !listed.is_empty() {
        // Where nothing else is said, the fields are what the page has to say.
        let place = if main.is_empty() && broad.is_empty() { &mut main } else { &mut side };
        place.extend([Part::Heading { text: w.record_fields().into() }, Part::Fields { fields: listed }]);
    }
    main.extend(own_page(text, record));
    // Where it stands comes last; beside links alone it takes their other column.
    let end = if main.is_empty() && below.is_empty() { &mut main } else { &mut below };
    end.extend([Part::Heading { text: w.record_source().into() }, source(text.site, record)]);
    end.extend(last_changed(text.site, record));
    side.extend(side_links);
    let mut parts = match side.is_empty() {
        true => main,
        false => {
            let follows = has_long_list || lines(&side) > MOST_BESIDE;
            let class = if follows { "wide-left long" } else { "wide-left" };
            vec![Part::Columns { class, columns: vec![main, side] }]
        }
    };
    parts.splice(0..0, broad.into_iter().map(|figure| Part::figure(figure, w)));
    parts.extend(below);
    Section { id: "record".into(), parts, ..Section::default() }
}

/// About how many lines the fields and links of parts take.
fn lines(parts: &[Part]) -> usize {
    let of = |part: &Part| match part {
        Part::Fields { fields } => fields.len(),
        Part::Links { groups } => groups.iter().map(|group| 1 + group.links.len()).sum(),
        _ => 0,
    };
    parts.iter().map(of).sum()
}

/// Rows of the record (criteria, steps, months …) as tables, those with many columns over the whole width; what the decision
/// card or the history shows is left out.
fn rows(text: &Text<'_>, record: &Record, main: &mut Vec<Part>, below: &mut Vec<Part>) {
    for (name, value) in record.data.values() {
        let Value::List(rows) = &value else { continue };
        if name == "option" || history::tells(&record.kind, name) || evidence::tells(text, record, name) {
            continue;
        }
        let Some(spec) = record.kind.field(name).filter(|s| fields::is_rows(&s.shape)) else { continue };
        let table = match (record.as_kind::<Gate>(), name) {
            // As on the page of the gates.
            (Some(gate), "criterion") if !rows.is_empty() => Some(gates::criteria(text, record, gate)),
            (Some(gate), "signoff") if !rows.is_empty() => Some(gates::signoffs(text, record, gate)),
            _ => evidence::by_workstream(text, record, name).or_else(|| value::rows(text, record, spec, rows)),
        };
        let Some(table) = table else { continue };
        // Criteria are sentences with sentences for their evidence; workstreams have sentences for their figures.
        let is_wide = table.columns.len() > MOST_COLUMNS || matches!(name, "criterion" | "by_workstream");
        let place = if is_wide { &mut *below } else { &mut *main };
        place.push(Part::Heading { text: value::rows_heading(name, text.site.words) });
        place.push(Part::Printed { html: print::table(&table) });
    }
}

/// What stands behind the evidence of a workstream: its figures beyond a limit, else why there are none.
fn figures_of_workstream(text: &Text<'_>, record: &Record) -> Vec<Part> {
    let w = text.site.words;
    record.as_kind::<Workstream>().map_or(Vec::new(), |_| {
        let own = text.site.evidence(text.scope).map_or(&[][..], |e| e.workstreams.as_slice());
        let Some(own) = own.iter().find(|own| own.workstream == record.id()) else { return Vec::new() };
        let said: Vec<Html> = match own.rag {
            Rag::Amber | Rag::Red => own.reasons.iter().map(|reason| Html::text(&reason.text.say(w))).collect(),
            Rag::Green => vec![Html::text(w.program_stream_within())],
            Rag::Grey => vec![Html::text(w.program_stream_unknown())],
        };
        let list = Part::List { items: said, class: "plain" };
        vec![Part::Heading { text: w.program_stream_figures().into() }, list]
    })
}

/// From the record of a person to the page with what the person has to turn to.
fn own_page(text: &Text<'_>, record: &Record) -> Option<Part> {
    record.as_kind::<PersonRecord>()?;
    let key = text.site.person_key(&record.scope, record.id());
    let link = Html::text(text.site.words.record_own_page()).link(&format!("{}people/{key}.html", text.root));
    Some(Part::Note { html: link.within("span", "go") })
}

/// When the record's text last changed, as far as the repository tells; in which commit and by whom is not for editions
/// below the highest.
fn last_changed(site: &Site<'_>, record: &Record) -> Option<Part> {
    let w = site.words;
    let changed = record.last_changed(site.view.as_of)?;
    let day = html::full_day(changed.day, w);
    let commit = changed.commit.as_deref().filter(|_| !site.view.is_edition());
    let said = match commit {
        None => html::fill(&w.record_changed_on(slot(0)), [day]),
        Some(commit) => {
            let id = commit.id.get(..SHORT_COMMIT).unwrap_or(&commit.id);
            let [id, author] = [id, &commit.author].map(Html::text);
            html::fill(&w.record_changed_in(slot(0), slot(1), slot(2)), [day, id.within("code", ""), author])
        }
    };
    Some(Part::Note { html: said })
}

fn source(site: &Site<'_>, record: &Record) -> Part {
    let path = site.file_of(record).to_string();
    let line = record.common.line;
    // Lines move with hidden records, so editions below the highest have none.
    let pattern = site.view.settings.repo_url.as_ref().filter(|_| !site.view.is_edition());
    let commit = site.view.repository.as_ref().map_or("HEAD", |known| known.commit.as_str());
    let href =
        pattern.map(|p| p.replace("{commit}", commit).replace("{file}", &path).replace("{line}", &line.to_string()));
    let path = if site.view.is_edition() { path } else { format!("{path}:{line}") };
    Part::Source { path, href }
}
