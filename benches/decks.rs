//! How long the steering deck of the sample takes in each format, and in all of them in one process:
//! `cargo bench --bench decks`.
//!
//! The deck has 20 slides and a few more. Prints the least and the median of several runs, fonts and templates read anew in each,
//! as `trueup deck` does. All formats together should take at most 1.5 s.
#![allow(clippy::print_stdout, reason = "a tool for developers")]

use std::path::Path;
use std::time::Instant;
use trueup::Wanted;
use trueup::config::DeckFormat;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const PROGRAM: &str = "payments-migration";
const DAY: &str = "2026-05-28";
const RUNS: usize = 9;
/// Milliseconds for all formats together.
const AIM: f64 = 1500.0;

/// What this build can write.
#[cfg(feature = "pdf")]
const FORMATS: &[DeckFormat] = &[DeckFormat::Html, DeckFormat::Pdf, DeckFormat::Pptx];
#[cfg(not(feature = "pdf"))]
const FORMATS: &[DeckFormat] = &[DeckFormat::Html, DeckFormat::Pptx];

fn main() {
    let day = DAY.parse().expect("a date of this bench");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let loaded = trueup::load_as_of(root, day, Some(day)).expect("the sample can be read");
    let view = loaded.view(day, loaded.portfolio.settings.audiences.len() - 1);
    let make = |formats: &[DeckFormat]| {
        let wanted = Wanted { program: Some(PROGRAM), deck: Some("steering"), formats, ..Wanted::default() };
        trueup::decks(&loaded, &view, wanted).expect("the deck can be made").files
    };
    let html = make(&[DeckFormat::Html]);
    let page = html.iter().find(|file| file.path.ends_with("deck.html")).expect("the deck as HTML");
    let slides = String::from_utf8_lossy(&page.bytes).matches("<section class=\"slide").count();
    assert!(slides >= 20, "the deck has {slides} slides");
    for format in FORMATS {
        let (least, median) = taken(|| make(&[*format]).len());
        println!("{:<14} {least:>7.1} ms, median {median:.1} ms", format!("{format:?}"));
    }
    let (least, median) = taken(|| make(FORMATS).len());
    println!("all together   {least:>7.1} ms, median {median:.1} ms (at most {AIM}), {slides} slides");
}

/// The least and the median of several runs in milliseconds.
fn taken(work: impl Fn() -> usize) -> (f64, f64) {
    let mut times = [0.0; RUNS];
    for time in &mut times {
        let begun = Instant::now();
        assert!(work() > 0, "files are made");
        *time = begun.elapsed().as_secs_f64() * 1e3;
    }
    times.sort_by(f64::total_cmp);
    (times[0], times[RUNS / 2])
}
