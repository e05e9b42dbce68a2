//! `trueup schema`: the fields of the records as JSON Schema.

use super::{Outcome, Session, terminal};
use clap::Args;
use std::process::ExitCode;
use trueup::Failure;
use trueup::config::Settings;
use trueup::diagnostic::did_you_mean;
use trueup::export::schema;
use trueup::record::Kinds;
use trueup::source::SETTINGS;

#[derive(Args)]
pub(super) struct Schema {
    /// The kind of record, such as risk [default: a whole file of records]
    kind: Option<String>,
}

impl Schema {
    pub(super) fn run(self, session: &Session) -> Outcome {
        let kinds = kinds(session)?;
        let schema = match &self.kind {
            None => schema::file(&kinds),
            Some(name) => match kinds.named(name).or_else(|| kinds.of_folder(name)) {
                Some(kind) => schema::kind(kind, &kinds),
                None => {
                    let names: Vec<&str> = kinds.iter().map(|k| k.name.as_str()).collect();
                    let help = did_you_mean(name, names, "kinds");
                    return Err(Failure::Io(format!("`{name}` is not a kind of record; {help}")));
                }
            },
        };
        terminal::print(&format!("{schema:#}\n"))?;
        Ok(ExitCode::SUCCESS)
    }
}

/// The kinds of the site at the root; where there is no site, the built-in ones.
pub(super) fn kinds(session: &Session) -> Result<Kinds, Failure> {
    if session.root().join(SETTINGS).exists() {
        return Ok(Kinds::new(&trueup::settings(session.root())?));
    }
    let plain = Settings::parse("title = \"Site\"").map_err(|e| Failure::Io(e.message))?;
    Ok(Kinds::new(&plain))
}
