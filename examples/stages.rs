//! Time of each stage of a build, for people who make it faster: `cargo run --release --example stages -- ROOT DATE`.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a tool for developers")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
use std::time::Instant;
use trueup::{record, render, report, source};

fn main() {
    let mut args = std::env::args().skip(1);
    let root = std::path::PathBuf::from(args.next().unwrap_or_else(|| ".".into()));
    let day: chrono::NaiveDate = args.next().unwrap_or_else(|| "2026-05-28".into()).parse().unwrap();
    let mut at = Instant::now();
    let mut lap = |what: &str| {
        println!("{:>8.1} ms  {what}", at.elapsed().as_secs_f64() * 1e3);
        at = Instant::now();
    };
    let settings = trueup::settings(&root).ok().unwrap();
    let (sources, _) = source::read(&root).unwrap();
    lap("read");
    let kinds = record::Kinds::new(&settings);
    let parsed = record::parse(&sources, &settings, &kinds);
    lap("parse");
    let (portfolio, _) = trueup::portfolio::Portfolio::link(parsed.records, std::sync::Arc::new(settings), kinds);
    lap("link");
    let scene = trueup::check::Scene::new(&portfolio, &sources, &[], day, day);
    let found = trueup::check::run(&scene);
    lap("check");
    let more = report::computed::check(&portfolio);
    lap("check computed");
    println!("{} findings", found.len() + more.len());
    let loaded = trueup::Loaded { sources, portfolio, decks: Vec::new(), findings: Vec::new(), tolerated: Vec::new() };
    let audience = loaded.portfolio.settings.audiences.len() - 1;
    let view = loaded.view(day, audience);
    lap("view");
    let measured = loaded.measure(&view);
    lap("measure");
    let site = report::Site::new(&view, &loaded.sources, measured);
    lap("backlinks");
    let theme = trueup::theme::Theme::load(&root, "default").ok().unwrap();
    let renderer = render::html::Renderer::new(&theme, &view.settings.words).ok().unwrap();
    lap("theme");
    let pages = report::pages(&site, |page| page);
    lap("lay out");
    println!("{} pages", pages.len());
    drop(pages);
    lap("drop");
    let pages = report::pages(&site, |page| renderer.render(&page).ok().unwrap());
    let bytes: usize = pages.iter().map(|p| p.1.len()).sum();
    lap("lay out and render");
    let json = trueup::export::json::render(&view, &loaded.sources, &site.measured, &site.evidence).len();
    lap("json");
    println!("{} pages, {bytes} bytes, {json} bytes of JSON", pages.len());
    drop(pages);
    lap("drop pages");
}
