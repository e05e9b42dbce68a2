//! Every finding that the program can make, in one list.

use crate::diagnostic::Rule;
use crate::{check, config, portfolio, record, report, source, theme};

/// All rules, by code.
pub fn rules() -> Vec<&'static Rule> {
    let single = [
        &config::BAD_CONFIG,
        &record::UNKNOWN_AUDIENCE,
        &record::series::BAD_ROW,
        &record::series::MISSING_FILE,
        &report::computed::UNKNOWN_NAME,
        &theme::BAD_THEME,
    ];
    let lists = source::RULES.iter().chain(record::rules::RULES).chain(portfolio::RULES).copied();
    let mut all: Vec<&'static Rule> = lists.chain(check::rules()).chain(single).collect();
    all.sort_by_key(|r| (r.code.as_bytes().first() != Some(&b'E'), r.code));
    all.dedup_by_key(|r| r.code);
    all
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_code_stands_once_and_says_how_to_mend_it() {
        let (rules, english) = (super::rules(), crate::words::Words::english());
        for rule in &rules {
            let explain = (rule.explain)(&english);
            assert!(explain.contains("\n\n") || explain.len() > 80, "{}", rule.code);
        }
        let mut codes: Vec<_> = rules.iter().map(|r| r.code).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), rules.len());
    }
}
