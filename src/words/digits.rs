//! Numbers as a language writes them.

/// How a language writes numbers.
#[derive(Debug, Clone)]
pub(super) struct Digits {
    /// Between whole and decimals.
    pub(super) point: Box<str>,
    /// Between groups of three digits.
    pub(super) group: Box<str>,
    /// How many digits a whole number has at least that is grouped.
    pub(super) grouped_from: usize,
}

/// Below this, 2⁵³, each whole number of binary floating point is the one that is written.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Digits {
    /// A whole number.
    pub(super) fn whole(&self, number: i64, out: &mut String) {
        if number < 0 {
            out.push('\u{2212}');
        }
        self.group(itoa::Buffer::new().format(number.unsigned_abs()), out);
    }

    /// Digits in groups.
    pub(super) fn group(&self, digits: &str, out: &mut String) {
        if digits.len() < self.grouped_from.max(4) {
            return out.push_str(digits);
        }
        for (i, digit) in digits.chars().enumerate() {
            if i > 0 && (digits.len() - i).is_multiple_of(3) && digits.len() >= self.grouped_from {
                out.push_str(&self.group);
            }
            out.push(digit);
        }
    }

    /// A number with at most so many decimals, without trailing zeros.
    pub(super) fn decimal(&self, number: f64, decimals: usize) -> String {
        if number.fract() == 0.0 && number.abs() < EXACT {
            let mut out = String::new();
            self.whole(number as i64, &mut out);
            return out;
        }
        self.trimmed(&format!("{:.decimals$}", number.abs()), number < 0.0)
    }

    /// A number that is written with a point, without trailing zeros, in the language's way. Nothing is never negative.
    fn trimmed(&self, text: &str, negative: bool) -> String {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
        let decimals = decimals.trim_end_matches('0');
        let mut out = String::new();
        if negative && text.bytes().any(|b| matches!(b, b'1'..=b'9')) {
            out.push('\u{2212}');
        }
        self.group(whole, &mut out);
        if !decimals.is_empty() {
            out.push_str(&self.point);
            out.push_str(decimals);
        }
        out
    }

    /// A number with exactly so many decimals, without a sign and without groups.
    pub(super) fn exact(&self, number: f64, decimals: usize) -> String {
        let text = format!("{:.decimals$}", number.abs());
        if &*self.point == "." { text } else { text.replace('.', &self.point) }
    }
}
