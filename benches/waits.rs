//! What a user waits for, by name: `cargo bench --bench waits`, or one of them with `cargo bench --bench waits -- "build the sample"`.
//!
//! The sample's records serve for all but two: 10,000 records are made here, and the long history by
//! `tests/bench/gen_history.py`; where python3 is missing its two are left out, which is said.
#![allow(clippy::print_stderr, missing_docs, reason = "a tool for developers")]

#[path = "common/long_history.rs"]
mod long_history;

use chrono::NaiveDate;
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use std::path::Path;
use std::time::Duration;
use trueup::record::{self, Kinds};
use trueup::render::html::Renderer;
use trueup::report::{self, Page, Site, figures};
use trueup::source::{Form, SourceFile, Sources};
use trueup::theme::Theme;
use trueup::{Loaded, Wanted, export, history};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const PROGRAM: &str = "payments-migration";

fn sample_root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sample_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 5, 28).unwrap_or_default()
}

fn sample() -> Loaded {
    trueup::load_as_of(sample_root(), sample_day(), Some(sample_day())).expect("the sample can be read")
}

/// Records as one file each, a third of them risks, milestones and actions.
fn ten_thousand() -> Sources {
    let one = |n: usize| {
        let (folder, fields) = match n % 3 {
            0 => ("risks", "raised = 2026-01-10\nprobability = 3\nimpact = 4\nowner = \"Data lead\""),
            1 => ("milestones", "baseline = 2026-06-01\nforecast = 2026-06-15\nowner = \"Data lead\""),
            _ => ("actions", "raised = 2026-01-10\ndue = 2026-06-01\nowner = \"Data lead\""),
        };
        let text = format!(
            "+++\ntitle = \"Record {n}\"\n{fields}\n+++\n\nWhat it is about, in **two** sentences. See [[R-{n}]] and `cutover`.\n\n\
             - [ ] a first step\n- [x] a second one\n"
        );
        SourceFile::new(format!("content/p{}/{folder}/x-{n}.md", n % 20), Form::Markdown, text)
    };
    Sources { root: sample_root().to_path_buf(), files: (0..10_000).map(one).collect() }
}

fn records(c: &mut Criterion) {
    let settings = trueup::settings(sample_root()).expect("the sample's settings");
    let kinds = Kinds::new(&settings);
    let sources = ten_thousand();
    c.bench_function("parse 10,000 records", |b| b.iter(|| black_box(record::parse(&sources, &settings, &kinds))));
    c.bench_function("read and check the sample", |b| b.iter(|| black_box(sample())));
}

fn pages(c: &mut Criterion) {
    let loaded = sample();
    let audience = loaded.portfolio.settings.audiences.len() - 1;
    let view = loaded.view(sample_day(), audience);
    let site = Site::new(&view, &loaded.sources, loaded.measure(&view));
    let theme = Theme::load(sample_root(), "default").expect("the theme");
    let renderer = Renderer::new(&theme, &view.settings.words).expect("the templates");
    let program = view.program(PROGRAM).expect("the program of the sample");
    let subject = figures::Subject::of(&site, program).expect("a subject");
    c.bench_function("measure the sample", |b| b.iter(|| black_box(loaded.measure(&view))));
    c.bench_function("draw a chart", |b| b.iter(|| black_box(figures::draw("slip", &subject))));
    let kept = |page: Page| (page.path == format!("{PROGRAM}/index.html")).then_some(page);
    let page = report::pages(&site, kept).into_iter().find_map(|(_, page)| page).expect("the page of the program");
    c.bench_function("render a page", |b| b.iter(|| black_box(renderer.render(&page).is_ok())));
    c.bench_function("export JSON", |b| {
        b.iter(|| black_box(export::json::render(&view, &loaded.sources, &site.measured, &site.evidence)));
    });
    c.bench_function("make the steering deck as HTML", |b| {
        let wanted = Wanted { program: Some(PROGRAM), deck: Some("steering"), ..Wanted::default() };
        b.iter(|| black_box(trueup::decks(&loaded, &view, wanted).is_ok()));
    });
    c.bench_function("build the sample", |b| b.iter(|| black_box(trueup::build(&loaded, &view, |_| Ok(())).is_ok())));
}

fn past(c: &mut Criterion) {
    let Some(long) = long_history::made(600, 300) else { return };
    let root = long.root();
    let settings = trueup::settings(&root).expect("the settings of the long history");
    let kinds = Kinds::new(&settings);
    let read = || matches!(history::read(&root, &settings, &kinds), history::Found::History(_));
    let forget = || long_history::forget(&root);
    c.bench_function("read a history of 600 commits", |b| b.iter_batched(forget, |()| read(), BatchSize::PerIteration));
    assert!(read(), "there is a history");
    c.bench_function("read it from the cache", |b| b.iter(|| black_box(read())));
}

criterion_group! {
    name = waits;
    config = Criterion::default().sample_size(10).measurement_time(Duration::from_secs(3));
    targets = records, pages, past
}
criterion_main!(waits);
