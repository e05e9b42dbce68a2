//! The grammar of a call: `{{ name(args) }}` or `{{ name(args).field }}`.

use super::{Arg, Call, CallError, Literal};
use std::ops::Range;

/// A call is at most this long, in bytes: keeps hostile input linear.
const LONGEST: usize = 1000;
/// A call has at most this many arguments.
const MOST_ARGS: usize = 32;

const SHAPE: &str = "a call looks like {{ count(kind=\"risk\", open=true) }}; write \\{{ to show the braces as text";

/// Reads the call that begins with `{{` at the byte `start` of `source`.
///
/// # Errors
/// When there is no well-formed call at that place; the range of the error lies within `source`.
pub fn parse_call(source: &str, start: usize) -> Result<Call, CallError> {
    let end = source.floor_char_boundary(source.len().min(start.saturating_add(LONGEST)));
    let mut reader = Reader { text: source.get(..end).unwrap_or(""), at: start };
    reader.call(start)
}

/// A place in the source.
struct Reader<'s> {
    text: &'s str,
    at: usize,
}

impl Reader<'_> {
    fn call(&mut self, start: usize) -> Result<Call, CallError> {
        self.expect("{{")?;
        self.space()?;
        let name = self.word("the name of a call")?;
        self.space()?;
        if self.peek() != Some('(') {
            return self.fail(
                format!("expected `(` after `{name}`"),
                &format!("write {{{{ {name}() }}}}, with its arguments between the brackets"),
            );
        }
        self.expect("(")?;
        let args = self.args()?;
        self.space()?;
        let field = self.field()?;
        self.space()?;
        self.expect("}}")?;
        Ok(Call { name, args, field, range: start..self.at })
    }

    fn args(&mut self) -> Result<Vec<Arg>, CallError> {
        let mut args: Vec<Arg> = Vec::new();
        loop {
            self.space()?;
            if self.peek() == Some(')') {
                self.at += 1;
                return Ok(args);
            }
            let arg = self.arg()?;
            self.fits(&arg, &args)?;
            args.push(arg);
            self.space()?;
            match self.peek() {
                Some(',') => self.at += 1,
                Some(')') => {}
                _ => return self.fail("expected `,` or `)`", SHAPE),
            }
        }
    }

    fn fits(&self, arg: &Arg, before: &[Arg]) -> Result<(), CallError> {
        let message = if before.len() == MOST_ARGS {
            format!("more than {MOST_ARGS} arguments")
        } else if arg.name.is_none() && before.iter().any(|a| a.name.is_some()) {
            "an argument without a name follows one with a name".to_owned()
        } else if let Some(name) = arg.name.as_ref().filter(|n| before.iter().any(|a| a.name.as_ref() == Some(*n))) {
            format!("the argument `{name}` is given twice")
        } else {
            return Ok(());
        };
        Err(CallError { range: arg.range.clone(), message, help: SHAPE.to_owned() })
    }

    fn arg(&mut self) -> Result<Arg, CallError> {
        let start = self.at;
        let mut name = None;
        if self.peek().is_some_and(|c| c.is_ascii_alphabetic() || c == '_') {
            let word = self.word("an argument")?;
            let end = self.at;
            self.space()?;
            if self.peek() == Some('=') {
                self.at += 1;
                self.space()?;
                name = Some(word);
            } else {
                let value = self.bare(&word, start..end)?;
                return Ok(Arg { name: None, value, range: start..end });
            }
        }
        let value = self.value()?;
        Ok(Arg { name, value, range: start..self.at })
    }

    fn value(&mut self) -> Result<Literal, CallError> {
        match self.peek() {
            Some(quote @ ('"' | '\'')) => self.string(quote),
            Some(c) if c.is_ascii_digit() || c == '-' => self.number(),
            Some(c) if c.is_ascii_alphabetic() => {
                let start = self.at;
                let word = self.word("a value")?;
                self.bare(&word, start..self.at)
            }
            Some('\u{201C}' | '\u{201D}' | '\u{2018}' | '\u{2019}') => {
                self.fail("typographic quotation marks", "use straight ones: \"…\"")
            }
            _ => self.fail("expected a value", "a value is \"text\", a number, true or false"),
        }
    }

    /// A word without quotation marks: only the two truth values are allowed.
    fn bare(&self, word: &str, range: Range<usize>) -> Result<Literal, CallError> {
        match word {
            "true" => Ok(Literal::Bool(true)),
            "false" => Ok(Literal::Bool(false)),
            _ => Err(CallError {
                range,
                message: format!("`{word}` is not a value"),
                help: format!("text stands between quotation marks: \"{word}\""),
            }),
        }
    }

    fn string(&mut self, quote: char) -> Result<Literal, CallError> {
        let start = self.at;
        self.at += 1;
        let mut value = String::new();
        while let Some(c) = self.peek().filter(|c| *c != '\n' && *c != '\r') {
            self.at += c.len_utf8();
            match c {
                c if c == quote => return Ok(Literal::Str(value)),
                '\\' => value.push(self.escaped()?),
                c => value.push(c),
            }
        }
        Err(CallError {
            range: start..self.at,
            message: "this text has no closing quotation mark on its line".to_owned(),
            help: format!("close it with {quote}"),
        })
    }

    /// What follows a backslash. `\|` is there because a plain bar would end a table's cell.
    fn escaped(&mut self) -> Result<char, CallError> {
        match self.peek() {
            Some(c @ ('"' | '\'' | '\\' | '|')) => {
                self.at += 1;
                Ok(c)
            }
            _ => self.fail("unknown escape", "write \\\" for a quotation mark and \\\\ for a backslash"),
        }
    }

    fn number(&mut self) -> Result<Literal, CallError> {
        let start = self.at;
        let rest = self.text.get(start..).unwrap_or("");
        let digits = rest.strip_prefix('-').unwrap_or(rest);
        let length =
            digits.find(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == '_')).unwrap_or(digits.len());
        self.at += rest.len() - digits.len() + length;
        let word = rest.get(..self.at - start).unwrap_or("");
        let plain = word.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '.'));
        let value = if word.contains('.') {
            word.parse().ok().filter(|f: &f64| f.is_finite()).map(Literal::Float)
        } else {
            word.parse().ok().map(Literal::Int)
        };
        value.filter(|_| plain && !word.ends_with('.')).ok_or_else(|| CallError {
            range: start..self.at,
            message: format!("`{word}` is not a number"),
            help: "write 15, -3 or 0.5; dates and ids stand between quotation marks".to_owned(),
        })
    }

    fn field(&mut self) -> Result<Option<String>, CallError> {
        if self.peek() != Some('.') {
            return Ok(None);
        }
        self.at += 1;
        self.word("the name of a field").map(Some)
    }

    fn word(&mut self, what: &str) -> Result<String, CallError> {
        let rest = self.text.get(self.at..).unwrap_or("");
        let length = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len());
        let word = rest.get(..length).unwrap_or("");
        if !word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') {
            return self.fail(format!("expected {what}"), SHAPE);
        }
        self.at += length;
        Ok(word.to_owned())
    }

    /// Passes over white space and single line ends; a blank line ends the paragraph and so the call.
    fn space(&mut self) -> Result<(), CallError> {
        let mut lines = 0;
        while let Some(c) = self.peek().filter(|c| matches!(c, ' ' | '\t' | '\r' | '\n' | '\u{A0}')) {
            lines += usize::from(c == '\n');
            if lines > 1 {
                return self.fail("the call is not closed", "close it with }} before the blank line");
            }
            self.at += c.len_utf8();
        }
        Ok(())
    }

    fn expect(&mut self, what: &str) -> Result<(), CallError> {
        if self.text.get(self.at..).is_some_and(|rest| rest.starts_with(what)) {
            self.at += what.len();
            return Ok(());
        }
        self.fail(format!("expected `{what}`"), SHAPE)
    }

    fn peek(&self) -> Option<char> {
        self.text.get(self.at..)?.chars().next()
    }

    fn fail<T>(&self, message: impl Into<String>, help: &str) -> Result<T, CallError> {
        let mut message = message.into();
        match self.peek() {
            Some('\n' | '\r') => message.push_str(", found the end of the line"),
            Some(c) if !c.is_control() => message.push_str(&format!(", found `{c}`")),
            Some(_) => {}
            None => message.push_str(", found the end of the text"),
        }
        let at = self.at.min(self.text.len());
        let range = at..at + self.peek().map_or(0, char::len_utf8);
        Err(CallError { range, message, help: help.to_owned() })
    }
}
