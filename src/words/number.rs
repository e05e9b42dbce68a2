//! Numbers, money and lists as a language writes them.

use super::Words;

impl Words {
    /// A number with thousands apart and at most so many decimals, without trailing zeros; `n/a` where it is none.
    pub fn number(&self, value: f64, decimals: usize) -> String {
        if value.is_finite() { self.own.digits.decimal(value, decimals) } else { self.number_none().into() }
    }

    /// A whole number.
    pub fn whole(&self, number: i64) -> String {
        let mut out = String::new();
        self.own.digits.whole(number, &mut out);
        out
    }

    /// A whole number with its sign; the minus is the typographic one.
    pub fn signed(&self, number: i64) -> String {
        plus(number as f64, self.whole(number))
    }

    /// A number of days with its unit, for cells: `21 d`.
    pub fn days(&self, days: i64) -> String {
        self.number_days(self.whole(days))
    }

    /// A number of days with its sign and unit: `+21 d`, `−3 d`, `0 d`.
    pub fn signed_days(&self, days: i64) -> String {
        self.number_days(self.signed(days))
    }

    /// A difference in days that need not be whole, with its sign and unit: `+2.5 d`.
    pub fn day_difference(&self, days: f64) -> String {
        plus(days, self.number_days(self.number(days, 2)))
    }

    /// A share of one in whole percent: `80 %`.
    pub fn percent(&self, share: f64) -> String {
        self.number_percent(self.number((share * 100.0).round(), 0))
    }

    /// A share of one in percent with its sign and one decimal: `+4.0 %`, `−0.5 %`.
    pub fn signed_percent(&self, share: f64) -> String {
        let digits = self.own.digits.exact((share * 100.0).abs(), 1);
        let minus = if share < 0.0 && counts(&digits) { "\u{2212}" } else { "" };
        plus(share, self.number_percent(format!("{minus}{digits}")))
    }

    /// Several in one sentence: `a`, `a and b`, `a, b and c`.
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        match items {
            [] => String::new(),
            [one] => one.as_ref().into(),
            [first @ .., last] => {
                let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
                self.list_end(first.join(self.list_between()), last.as_ref())
            }
        }
    }

    /// Names beside each other: where one of them holds a comma, a stronger mark parts them.
    pub fn names<S: AsRef<str>>(&self, names: &[S]) -> String {
        let within = names.iter().any(|name| name.as_ref().contains(self.list_between().trim()));
        let between = if within { self.evidence_apart() } else { self.list_between() };
        names.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(between)
    }

    /// A number beside its unit, as the language writes it: `33 %`, in Japanese `33%`. The space, where there is one, holds the two
    /// together.
    pub fn with_unit(&self, number: impl Into<String>, unit: &str) -> String {
        let number: String = number.into();
        match unit.trim() {
            "" => number,
            "%" => self.number_percent(number),
            days if days == self.number_days("").trim() => self.number_days(number),
            unit => format!("{number}\u{a0}{unit}"),
        }
    }

    /// A name for use within a sentence: in small letters where the language writes nouns so.
    pub fn within(&self, name: &str) -> String {
        let (mut rest, initials) = (name.chars(), name.chars().take_while(|c| c.is_uppercase()).count());
        match rest.next() {
            // What is written in capitals stays: RACI.
            Some(first) if self.list_nouns() == "small" && initials < 2 => first.to_lowercase().chain(rest).collect(),
            _ => name.into(),
        }
    }

    /// The unit in which amounts up to `largest` are best read: divisor, suffix, word.
    pub fn money_unit(&self, largest: f64) -> (f64, &str, &str) {
        match largest.abs() {
            a if a >= 999_950_000.0 => (1e9, self.money_short_billion(), self.money_long_billion()),
            a if a >= 999_950.0 => (1e6, self.money_short_million(), self.money_long_million()),
            a if a >= 1_000.0 => (1e3, self.money_short_thousand(), self.money_long_thousand()),
            _ => (1.0, "", ""),
        }
    }

    /// An amount in the unit in which `like` is written, for a difference beside its sums: `€0.8m`.
    pub fn money_as(&self, amount: f64, like: f64, code: &str) -> String {
        let (divisor, suffix, _) = self.money_unit(like);
        let digits = self.own.digits.exact(amount / divisor, 1);
        if divisor > 1e3 && amount.is_finite() && counts(&digits) {
            self.priced(amount < 0.0, &digits, suffix, code)
        } else {
            self.money(amount, code)
        }
    }

    /// Two amounts that are compared, each in short form where their difference shows there; else in one unit, with as many
    /// decimals as make it visible: `€1.750m` and `€1.747m`, for `€1.8m` and `€1.7m` would say that they differ by 0.1.
    pub fn money_beside(&self, amounts: [f64; 2], code: &str) -> [String; 2] {
        let plain = amounts.map(|amount| self.money(amount, code));
        let [a, b] = amounts;
        let shows = |shown: [f64; 2]| ((shown[0] - shown[1]) - (a - b)).abs() <= (a - b).abs() / 4.0;
        if a == b || shows(amounts.map(|amount| self.shown(amount))) {
            return plain;
        }
        let (divisor, suffix, _) = self.money_unit(a.abs().max(b.abs()));
        let rounded = |amount: f64, decimals: i32| {
            let fine = 10f64.powi(decimals) / divisor;
            (amount * fine).round() / fine
        };
        let enough = (1..=3).find(|decimals| shows(amounts.map(|amount| rounded(amount, *decimals))));
        match enough {
            Some(decimals) if divisor > 1.0 => amounts.map(|amount| {
                let digits = self.own.digits.exact(amount / divisor, decimals as usize);
                self.priced(amount < 0.0 && counts(&digits), &digits, suffix, code)
            }),
            _ => plain,
        }
    }

    /// The amounts of a table, row by row: all in the unit of the largest and with as many decimals, so that each can be
    /// compared with each; enough of them that the smallest is told, and that what differs in a row is written so.
    pub fn money_in_table<const N: usize>(&self, rows: &[[f64; N]], code: &str) -> Vec<[String; N]> {
        let sizes = || rows.iter().flatten().map(|amount| amount.abs()).filter(|size| size.is_finite() && *size > 0.0);
        let (divisor, suffix, _) = self.money_unit(sizes().fold(0.0, f64::max));
        let smallest = sizes().fold(f64::INFINITY, f64::min) / divisor;
        let least = usize::from(divisor > 1e3) + usize::from(smallest < 10.0);
        let written = |amount: f64, decimals: usize| self.own.digits.exact(amount.abs() / divisor, decimals);
        let told = |decimals: &usize| {
            let same = |a: f64, b: f64| a != b && written(a, *decimals) == written(b, *decimals);
            !rows.iter().any(|row| row.windows(2).any(|pair| same(pair[0], pair[1])))
        };
        let decimals = if divisor == 1.0 { 0 } else { (least..3).find(told).unwrap_or(3) };
        let one = |amount: f64| {
            let digits = written(amount, decimals);
            // What would be nothing in that unit is told in its own.
            match amount.is_finite() && counts(&digits) {
                true => self.priced(amount < 0.0, &digits, suffix, code),
                false => self.money(amount, code),
            }
        };
        rows.iter().map(|row| row.map(one)).collect()
    }

    /// The amount that [`Words::money`] writes.
    fn shown(&self, amount: f64) -> f64 {
        let (divisor, ..) = self.money_unit(amount);
        let fine = if decimals_of(amount.abs() / divisor, divisor) > 0 { 10.0 } else { 1.0 };
        (amount / divisor * fine).round() / fine * divisor
    }

    /// An amount in short form: `€19.1m`, `CHF 1.2m`, `−€0.3m`, `€850k`.
    pub fn money(&self, amount: f64, code: &str) -> String {
        let (divisor, suffix, _) = self.money_unit(amount);
        let scaled = amount.abs() / divisor;
        let decimals = decimals_of(scaled, divisor);
        if !scaled.is_finite() {
            return self.priced(false, self.number_none(), suffix, code);
        }
        let digits = self.own.digits.exact(scaled, decimals);
        self.priced(amount < 0.0 && counts(&digits), &digits, suffix, code)
    }

    /// An amount in words: digits in a unit, with sign and currency at their places.
    fn priced(&self, negative: bool, digits: &str, suffix: &str, code: &str) -> String {
        let symbol = symbol(code);
        let form = match code {
            "" => "bare",
            _ if symbol == code => "code",
            // Where the unit and the sign are one word, as in `19,1 M€`.
            _ if !suffix.is_empty() => "joined",
            _ => "symbol",
        };
        self.money_amount(form, if negative { "\u{2212}" } else { "" }, symbol, digits, suffix)
    }

    /// What stands before the digits of an axis of amounts: `€`, `CHF `; empty where the currency comes after them.
    pub fn currency_prefix(&self, code: &str) -> String {
        let shown = self.priced(false, "1", "", code);
        shown.split_once('1').map_or(String::new(), |(before, _)| before.to_string())
    }

    /// What stands after the digits and the unit of an axis of amounts: ` €`; empty where the currency comes before.
    pub fn currency_suffix(&self, code: &str) -> String {
        let shown = self.priced(false, "1", "", code);
        shown.split_once('1').map_or(String::new(), |(_, after)| after.to_string())
    }
}

/// Decimals of an amount in short form, from its number in the unit that `divisor` stands for.
fn decimals_of(scaled: f64, divisor: f64) -> usize {
    usize::from(divisor > 1e3 || (divisor > 1.0 && scaled < 10.0))
}

/// A difference, as it is written, with the plus of one that goes up: `+21 d`. What rounds to nothing has no sign.
pub fn plus(difference: f64, written: String) -> String {
    if difference > 0.0 && counts(&written) { format!("+{written}") } else { written }
}

/// Whether any digit is other than zero.
fn counts(digits: &str) -> bool {
    digits.bytes().any(|b| matches!(b, b'1'..=b'9'))
}

/// The sign of a currency, its code where it has none.
pub fn symbol(code: &str) -> &str {
    match code {
        "EUR" => "€",
        "USD" => "$",
        "GBP" => "£",
        "JPY" => "¥",
        other => other,
    }
}
