//! `trueup completions`: a script that teaches a shell the commands.

use super::{Arguments, Outcome, terminal};
use clap::{Args, CommandFactory};
use clap_complete::Shell;
use std::process::ExitCode;

#[derive(Args)]
pub(super) struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    pub(super) fn run(self) -> Outcome {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Arguments::command(), "trueup", &mut script);
        terminal::print_bytes(&script)?;
        Ok(ExitCode::SUCCESS)
    }
}
