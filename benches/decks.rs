//! How long the steering deck of the sample takes in each format, and in all of them in one process:
//! `cargo bench --bench decks`.
//!
//! The deck has 20 slides and a few more. Prints the least and the median of several runs, each in a process of its own, as
//! `trueup deck` is: Typst remembers what it has set, so that a second run in one process would take a twentieth. All formats
//! together should take at most 1.5 s.
#![allow(clippy::print_stdout, reason = "a tool for developers")]

use std::path::Path;
use std::process::Command;
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
/// Tells a process of ours which formats it makes.
const ASKED: &str = "TRUEUP_BENCH_FORMATS";

/// What this build can write.
#[cfg(feature = "pdf")]
const FORMATS: &[DeckFormat] = &[DeckFormat::Html, DeckFormat::Pdf, DeckFormat::Pptx];
#[cfg(not(feature = "pdf"))]
const FORMATS: &[DeckFormat] = &[DeckFormat::Html, DeckFormat::Pptx];

fn main() {
    if let Ok(asked) = std::env::var(ASKED) {
        let formats: Vec<DeckFormat> =
            FORMATS.iter().copied().filter(|format| asked.contains(&format!("{format:?}"))).collect();
        println!("{}", made(&formats));
        return;
    }
    for format in FORMATS {
        let (least, median) = taken(&[*format]);
        println!("{:<14} {least:>7.1} ms, median {median:.1} ms", format!("{format:?}"));
    }
    let (least, median) = taken(FORMATS);
    println!("all together   {least:>7.1} ms, median {median:.1} ms (at most {AIM})");
}

/// Makes the deck once, from the records on the disk; how long it took in milliseconds.
fn made(formats: &[DeckFormat]) -> f64 {
    let begun = Instant::now();
    let day = DAY.parse().expect("a date of this bench");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let loaded = trueup::load_as_of(root, day, Some(day)).expect("the sample can be read");
    let view = loaded.view(day, loaded.portfolio.settings.audiences.len() - 1);
    let wanted = Wanted { program: Some(PROGRAM), deck: Some("steering"), formats, ..Wanted::default() };
    let files = trueup::decks(&loaded, &view, wanted).expect("the deck can be made").files;
    let milliseconds = begun.elapsed().as_secs_f64() * 1e3;
    if let Some(page) = files.iter().find(|file| file.path.ends_with("deck.html")) {
        let slides = String::from_utf8_lossy(&page.bytes).matches("<section class=\"slide").count();
        assert!(slides >= 20, "the deck has {slides} slides");
    }
    assert!(!files.is_empty(), "files are made");
    milliseconds
}

/// The least and the median of several processes in milliseconds.
fn taken(formats: &[DeckFormat]) -> (f64, f64) {
    let own = std::env::current_exe().expect("the program of this bench");
    let mut times = [0.0; RUNS];
    for time in &mut times {
        let done = Command::new(&own).env(ASKED, format!("{formats:?}")).output().expect("it runs");
        let said = String::from_utf8_lossy(&done.stdout);
        *time = said.trim().parse().unwrap_or_else(|_| panic!("{said}{}", String::from_utf8_lossy(&done.stderr)));
    }
    times.sort_by(f64::total_cmp);
    (times[0], times[RUNS / 2])
}
