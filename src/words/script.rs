//! The words of the scripts of pages, as the script that says them.

use super::message::{Key, Message, Piece};
use super::{MESSAGES, Words};
use serde_json::{Map, Value};

impl Words {
    /// The words of a script by its name, `tables` or `search`: a statement that puts them where the script looks for
    /// them. Messages are those that begin with `script-<name>-`; arguments stand as `{n}` in them, and what depends on
    /// a number is an object of its forms. Empty for a script without words.
    pub fn script(&self, name: &str) -> String {
        let start = format!("script-{name}-");
        let own = MESSAGES
            .iter()
            .zip(&self.messages)
            .filter_map(|((key, args), message)| Some((key.strip_prefix(&start)?.to_string(), said(message, args))));
        let words: Map<String, Value> = own.collect();
        if words.is_empty() {
            return String::new();
        }
        format!("(window.trueupWords ||= {{}}).{name} = {};\n", Value::Object(words))
    }
}

fn said(message: &Message, args: &[&str]) -> Value {
    match message {
        Message::Plain(text) => Value::String(text.to_string()),
        Message::Filled(pieces) => match &**pieces {
            [Piece::Select { forms, .. }] => {
                let form = |form: &super::message::Form| {
                    let key = match &form.key {
                        Key::Name(name) => name.to_string(),
                        Key::Number(number) => number.to_string(),
                    };
                    (key, Value::String(open(&form.pieces, args)))
                };
                Value::Object(forms.iter().map(form).collect())
            }
            pieces => Value::String(open(pieces, args)),
        },
    }
}

/// Pieces with their arguments left open.
fn open(pieces: &[Piece], args: &[&str]) -> String {
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Arg(n) | Piece::Small(n) | Piece::Spelt { arg: n, .. } => {
                out.push('{');
                out.push_str(args.get(*n).unwrap_or(&""));
                out.push('}');
            }
            Piece::Select { forms, default, .. } => {
                out.push_str(&forms.get(*default).map(|f| open(&f.pieces, args)).unwrap_or_default());
            }
        }
    }
    out
}
