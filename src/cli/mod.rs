//! The command line: arguments in, text and exit codes out. One file per subcommand.
//!
//! Exit codes: 0 all is well, 1 findings at or above the level that is denied, 2 usage, configuration or I/O.

mod build;
mod changes;
mod check;
mod completions;
mod deck;
mod explain;
mod export;
mod init;
mod kpis;
mod new;
mod schema;
mod session;
mod terminal;

use chrono::NaiveDate;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use session::Session;
use std::path::PathBuf;
use std::process::ExitCode;
use trueup::Failure;

/// What a subcommand comes to.
type Outcome = Result<ExitCode, Failure>;

/// Program records in git become a status site and steering decks that can be believed.
#[derive(Parser)]
#[command(name = "trueup", version, about, propagate_version = true)]
struct Arguments {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Option<Command>,
}

/// Options of every command.
#[derive(Args)]
struct Global {
    /// The folder that holds site.toml
    #[arg(long, global = true, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// The day that is shown, such as 2026-05-28 [default: today]
    #[arg(long, global = true, value_name = "DATE", value_parser = day)]
    as_of: Option<NaiveDate>,
    /// Who will read it: records classified higher are left out [default: the highest]
    #[arg(long, global = true, value_name = "NAME")]
    audience: Option<String>,
    /// The language of pages and decks, such as de [default: that of site.toml]
    #[arg(long, global = true, value_name = "TAG", value_parser = spoken)]
    language: Option<String>,
    /// How many threads work at once [default: as many as there are cores]
    #[arg(long, global = true, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    jobs: Option<u16>,
    /// Say nothing but errors
    #[arg(long, short, global = true)]
    quiet: bool,
    /// When to use colours
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: Color,
}

/// When to use colours.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Color {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

#[derive(Subcommand)]
enum Command {
    /// Begin a new site
    Init(init::Init),
    /// Begin a new record
    New(new::New),
    /// Look for mistakes in the records
    Check(check::Check),
    /// Write the site
    Build(build::Build),
    /// Write the steering decks alone
    Deck(deck::Deck),
    /// Say what changed since the last steering committee, a day or a version
    Changes(changes::Changes),
    /// Print the key figures
    Kpis(kpis::Kpis),
    /// Write everything for another tool
    Export(export::Export),
    /// Print the fields of the records as JSON Schema
    Schema(schema::Schema),
    /// Say what a finding or a key figure means
    Explain(explain::Explain),
    /// Print completions for a shell
    Completions(completions::Completions),
}

/// A language that the program speaks.
fn spoken(text: &str) -> Result<String, String> {
    let known: Vec<&str> = trueup::words::languages().collect();
    trueup::words::language_of(text).map(|_| text.to_string()).ok_or_else(|| {
        format!("pages are written in {}; docs/guide/languages.md says how to add one", known.join(", "))
    })
}

/// A day as it is written in records.
fn day(text: &str) -> Result<NaiveDate, String> {
    let plain = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let parsed = plain.then(|| text.parse().ok()).flatten();
    parsed.ok_or_else(|| "write a day as year-month-day, such as 2026-05-28".to_string())
}

/// Reads the arguments and runs the command.
pub(crate) fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Where nobody listens any more there is nobody to tell.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let Some(command) = arguments.command else {
        // Somebody who looks around gets the help.
        let _ = Arguments::command().print_help();
        return ExitCode::SUCCESS;
    };
    if let Some(jobs) = arguments.global.jobs {
        // Fails only where a pool exists already, and then it is as good as ours.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(usize::from(jobs)).build_global();
    }
    let session = Session::new(arguments.global);
    let outcome = match command {
        Command::Init(command) => command.run(&session),
        Command::New(command) => command.run(&session),
        Command::Check(command) => command.run(&session),
        Command::Build(command) => command.run(&session),
        Command::Deck(command) => command.run(&session),
        Command::Changes(command) => command.run(&session),
        Command::Kpis(command) => command.run(&session),
        Command::Export(command) => command.run(&session),
        Command::Schema(command) => command.run(&session),
        Command::Explain(command) => command.run(&session),
        Command::Completions(command) => command.run(),
    };
    outcome.unwrap_or_else(|failure| session.tell(&failure))
}
