//! `site.toml`: what the site is called, which days people work, who may read what, which limits hold.

mod extension;
pub mod rule_limit;
mod thresholds;

pub use extension::{CustomField, CustomKind, CustomType};
pub use rule_limit::RuleLimit;
pub use thresholds::{KPI_KEYS, Limits, Thresholds};

use crate::calendar::Calendar;
use crate::diagnostic::{Level, Rule};
use crate::words::{ENGLISH, Words};
use chrono::{NaiveDate, Weekday};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// `site.toml` could not be used.
pub static BAD_CONFIG: Rule =
    Rule { code: "E060", level: Level::Error, name: Words::check_e060, explain: Words::check_e060_explain };

/// Where histories of records without a dated history come from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum HistorySource {
    /// The record's own history, else git.
    #[default]
    Auto,
    /// Records only.
    Records,
    /// git for all.
    Git,
    /// None.
    Off,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct CalendarTable {
    working_days: Option<Vec<String>>,
    holidays: Vec<toml::value::Datetime>,
}

/// `[check]`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct CheckSettings {
    /// Codes that are tolerated on the whole site; each is listed on the data-quality page.
    pub allow: Vec<String>,
    /// Whether numbers in prose beside the name of a KPI are warned of.
    pub prose_numbers: bool,
}

/// What a deck is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DeckFormat {
    /// A web page that prints one slide per page.
    Html,
    /// Tagged PDF.
    Pdf,
    /// PowerPoint.
    Pptx,
}

impl DeckSettings {
    /// Without the formats that this build of the program leaves out: nothing may link to their files.
    fn of_this_build(mut self) -> DeckSettings {
        self.formats.retain(|format| cfg!(feature = "pdf") || *format != DeckFormat::Pdf);
        self
    }
}

impl DeckFormat {
    /// The ending of its files and what links to them say; none for pages.
    pub fn file(self) -> Option<(&'static str, &'static str)> {
        match self {
            DeckFormat::Html => None,
            DeckFormat::Pdf => Some(("pdf", "PDF")),
            DeckFormat::Pptx => Some(("pptx", "PowerPoint")),
        }
    }
}

/// Paper, in landscape for decks and upright for texts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sheet {
    /// 297 × 210 mm.
    #[default]
    A4,
    /// 11 × 8.5 inches.
    Letter,
}

/// `[deck]`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DeckSettings {
    /// What `build` writes; `html` is always among it.
    pub formats: Vec<DeckFormat>,
    /// Paper of decks that name none.
    pub paper: Sheet,
    /// The decks that `build` writes for every program beside those of its files: `steering`, `pre-read`.
    pub standard: Vec<String>,
}

impl Default for DeckSettings {
    fn default() -> Self {
        DeckSettings { formats: vec![DeckFormat::Html], paper: Sheet::A4, standard: vec!["steering".into()] }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct SiteTable {
    title: String,
    #[serde(default)]
    base_url: String,
    #[serde(default)]
    as_of: Option<toml::value::Datetime>,
    #[serde(default)]
    timezone: Option<String>,
    #[serde(default)]
    language: Option<String>,
    #[serde(default)]
    theme: Option<String>,
    #[serde(default)]
    repo_url: Option<String>,
    #[serde(default)]
    classification: Option<String>,
    #[serde(default)]
    footer: Option<String>,
    #[serde(default)]
    history: HistorySource,
    #[serde(default)]
    audiences: Vec<String>,
    #[serde(default)]
    default_audience: Option<String>,
    #[serde(default)]
    calendar: CalendarTable,
    #[serde(default)]
    working_days: Option<Vec<String>>,
    #[serde(default)]
    holidays: Vec<toml::value::Datetime>,
    #[serde(default)]
    thresholds: BTreeMap<String, BTreeMap<String, f64>>,
    #[serde(default)]
    check: CheckSettings,
    #[serde(default)]
    deck: DeckSettings,
    #[serde(default)]
    fields: BTreeMap<String, BTreeMap<String, CustomField>>,
    #[serde(default)]
    kinds: BTreeMap<String, CustomKind>,
}

/// The settings of a site, checked.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Name of the portfolio.
    pub title: String,
    /// Address of the published site, for the sitemap; may be empty.
    pub base_url: String,
    /// The day that the site shows unless --as-of says otherwise; for archived and sample sites. Without it, today.
    pub as_of: Option<NaiveDate>,
    /// Time zone in which "today" and the dates of commits are meant.
    pub timezone: chrono_tz::Tz,
    /// Language of the interface, a BCP 47 tag as it was asked for; `words` say in which one pages are.
    pub language: String,
    /// The words of that language, or of English where the program does not speak it.
    pub words: Arc<Words>,
    /// The words of exports and of the command line, which are English whatever the language of pages is.
    pub english: Arc<Words>,
    /// Name of the theme; `default` is embedded.
    pub theme: String,
    /// Pattern of a file's address in the repository: `{commit}`, `{file}`, `{line}`.
    pub repo_url: Option<String>,
    /// Words in the header and on slides; without it, the audience's name.
    pub classification: Option<String>,
    /// A sentence in the footer of every page.
    pub footer: Option<String>,
    /// Where histories come from.
    pub history: HistorySource,
    /// Audience names, least first; never empty.
    pub audiences: Vec<String>,
    /// Position in `audiences` of records and programs that name none.
    pub default_audience: usize,
    /// Business days.
    pub calendar: Calendar,
    /// Site-wide limits, by KPI and by rule of the evidence.
    pub thresholds: Thresholds,
    /// `[check]`.
    pub check: CheckSettings,
    /// `[deck]`.
    pub deck: DeckSettings,
    /// Extra fields by kind and name.
    pub fields: BTreeMap<String, BTreeMap<String, CustomField>>,
    /// Whole new kinds by name.
    pub kinds: BTreeMap<String, CustomKind>,
}

/// Why `site.toml` cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigError {
    /// Bytes of `site.toml`.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
}

impl ConfigError {
    /// An error about the value of `key`; about the first place where the key occurs, where it has no line of its own.
    pub fn at(text: &str, key: &str, message: impl Into<String>) -> Self {
        let span = value_of(text, key).or_else(|| text.find(key).map(|start| start..start + key.len()));
        ConfigError { span: span.unwrap_or(0..0), message: message.into() }
    }

    /// An error of the TOML reader, with the name of the setting where the message lacks it.
    fn of_toml(text: &str, error: &toml::de::Error) -> Self {
        let span = error.span().unwrap_or(0..0);
        let message = error.message().trim().replace('\n', "; ");
        let before = text.get(..span.start).unwrap_or("");
        let line = before.rsplit('\n').next().unwrap_or("");
        let key = line.split_once('=').map_or("", |(key, _)| key.trim());
        let message = if key.is_empty() || message.contains(key) { message } else { format!("`{key}`: {message}") };
        ConfigError { span, message }
    }
}

/// The bytes of the value in the first line `key = value`.
fn value_of(text: &str, key: &str) -> Option<Range<usize>> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let rest = line.trim_start().strip_prefix(key).map(str::trim_start).and_then(|r| r.strip_prefix('='));
        if let Some(value) = rest {
            let start = at + line.len() - value.trim_start().len();
            return Some(start..start + value.trim().len());
        }
        at += line.len();
    }
    None
}

impl Settings {
    /// Reads the text of a `site.toml`.
    ///
    /// # Errors
    /// The first thing that is wrong with it, with its place.
    pub fn parse(text: &str) -> Result<Settings, ConfigError> {
        let table: SiteTable = toml::from_str(text).map_err(|e| ConfigError::of_toml(text, &e))?;
        let timezone = table.timezone.as_deref().unwrap_or("UTC");
        let timezone = timezone.parse().map_err(|_| {
            let message = format!("`{timezone}` is not a time zone; write its IANA name, such as \"Europe/Berlin\"");
            ConfigError::at(text, "timezone", message)
        })?;
        let calendar = calendar(&table).map_err(|(key, message)| ConfigError::at(text, key, message))?;
        let (audiences, default_audience) =
            audiences(&table).map_err(|m| ConfigError::at(text, "default_audience", m))?;
        let thresholds = Thresholds::of_site(&table.thresholds).map_err(|(key, m)| ConfigError::at(text, &key, m))?;
        extension::check(&table.kinds, &table.fields).map_err(|(key, m)| ConfigError::at(text, &key, m))?;
        if table.title.trim().is_empty() {
            return Err(ConfigError::at(text, "title", "`title` is empty; give the site a name"));
        }
        let as_of = match &table.as_of {
            None => None,
            Some(day) => Some(date_of(day).filter(|_| day.time.is_none()).ok_or_else(|| {
                ConfigError::at(text, "as_of", format!("`{day}` is not a day; write it as 2026-05-28, without quotes"))
            })?),
        };
        let language = table.language.unwrap_or_else(|| ENGLISH.into());
        let english = Arc::new(Words::english());
        Ok(Settings {
            as_of,
            title: table.title,
            base_url: table.base_url,
            timezone,
            words: spoken(&language, &english),
            english,
            language,
            theme: table.theme.unwrap_or_else(|| "default".into()),
            repo_url: table.repo_url,
            classification: table.classification,
            footer: table.footer,
            history: table.history,
            audiences,
            default_audience,
            calendar,
            thresholds,
            check: table.check,
            deck: table.deck.of_this_build(),
            fields: table.fields,
            kinds: table.kinds,
        })
    }

    /// The same settings in another language.
    pub fn spoken(mut self, language: &str) -> Settings {
        let words = spoken(language, &self.english);
        self.words = Arc::new(Words::clone(&words).over_records_in(&self.words));
        self.language = language.into();
        self
    }

    /// Position of an audience by name, without case.
    pub fn audience(&self, name: &str) -> Option<usize> {
        self.audiences.iter().position(|a| a.eq_ignore_ascii_case(name))
    }
}

/// The words of a language; those of English are there already.
fn spoken(language: &str, english: &Arc<Words>) -> Arc<Words> {
    if language == ENGLISH { Arc::clone(english) } else { Arc::new(Words::of(language, &[]).0) }
}

/// A date of a TOML value; none where it is a time or out of range.
pub fn date_of(value: &toml::value::Datetime) -> Option<NaiveDate> {
    let date = value.date?;
    NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day))
}

fn calendar(table: &SiteTable) -> Result<Calendar, (&'static str, String)> {
    let named = table.calendar.working_days.as_ref().or(table.working_days.as_ref());
    let days = match named {
        None => vec![Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri],
        Some(names) => names
            .iter()
            .map(|n| {
                n.parse::<Weekday>()
                    .map_err(|_| ("working_days", format!("`{n}` is not a day of the week; write \"mon\" to \"sun\"")))
            })
            .collect::<Result<_, _>>()?,
    };
    let holidays = table
        .calendar
        .holidays
        .iter()
        .chain(&table.holidays)
        .map(|d| date_of(d).ok_or(("holidays", format!("`{d}` is not a day; write it as 2026-12-25, without quotes"))))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(Calendar::new(days, holidays))
}

fn audiences(table: &SiteTable) -> Result<(Vec<String>, usize), String> {
    let names = if table.audiences.is_empty() { vec!["internal".to_string()] } else { table.audiences.clone() };
    let default = match &table.default_audience {
        None => names.iter().position(|n| n == "internal").unwrap_or(0),
        Some(name) => names
            .iter()
            .position(|n| n.eq_ignore_ascii_case(name))
            .ok_or_else(|| format!("default_audience `{name}` is none of: {}", names.join(", ")))?,
    };
    Ok((names, default))
}
