//! Messages of Fluent, made ready once: filling one in is a walk over its pieces, without looking anything up.

use super::arg::Arg;
use super::digits::Digits;
use super::spacing::spaced;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use intl_pluralrules::{PluralCategory, PluralRules};
use std::borrow::Cow;

/// A message.
#[derive(Debug, Clone)]
pub(super) enum Message {
    /// Always the same.
    Plain(Box<str>),
    /// With arguments.
    Filled(Box<[Piece]>),
}

/// A piece of a message; arguments by their number.
#[derive(Debug, Clone)]
pub(super) enum Piece {
    Text(Box<str>),
    Arg(usize),
    /// A word that begins no sentence here: in small letters.
    Small(usize),
    /// A small number as a word, where the language has it so: at the beginning of a sentence, or within it.
    Spelt {
        arg: usize,
        opens: bool,
    },
    Select {
        arg: usize,
        forms: Box<[Form]>,
        default: usize,
    },
}

/// A form of a selection.
#[derive(Debug, Clone)]
pub(super) struct Form {
    pub(super) key: Key,
    pub(super) pieces: Box<[Piece]>,
}

/// What chooses a form: a number, or the name of a plural form or of a value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Key {
    Number(i64),
    Name(Box<str>),
}

/// What a language knows of numbers.
pub(super) struct Grammar<'w> {
    pub(super) rules: Option<&'w PluralRules>,
    pub(super) digits: &'w Digits,
    /// Numbers as words, from zero.
    pub(super) openings: &'w [Box<str>],
}

impl Message {
    /// Makes a pattern of a language ready; its arguments by name and number are those of the English message.
    ///
    /// # Errors
    /// What the pattern uses and this program does not know.
    pub(super) fn of(pattern: &Pattern<&str>, names: &[&str], language: &str) -> Result<Message, String> {
        let pieces = pieces(pattern, names, language)?;
        match pieces.as_slice() {
            [] => Ok(Message::Plain("".into())),
            [Piece::Text(text)] => Ok(Message::Plain(text.clone())),
            _ => Ok(Message::Filled(pieces.into_boxed_slice())),
        }
    }
}

fn pieces(pattern: &Pattern<&str>, names: &[&str], language: &str) -> Result<Vec<Piece>, String> {
    let mut out: Vec<Piece> = Vec::new();
    for element in &pattern.elements {
        let piece = match element {
            PatternElement::TextElement { value } => Piece::Text((*value).into()),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => placed(inline, names)?,
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                select(selector, variants, names, language)?
            }
        };
        match (out.last_mut(), piece) {
            (Some(Piece::Text(before)), Piece::Text(more)) => *before = [&**before, &*more].concat().into(),
            (_, piece) => out.push(piece),
        }
    }
    for piece in &mut out {
        if let Piece::Text(text) = piece
            && let Cow::Owned(spaced) = spaced(language, text)
        {
            *text = spaced.into();
        }
    }
    Ok(out)
}

fn argument(name: &str, names: &[&str]) -> Result<usize, String> {
    names.iter().position(|n| *n == name).ok_or_else(|| format!("the English message has no argument ${name}"))
}

fn placed(inline: &InlineExpression<&str>, names: &[&str]) -> Result<Piece, String> {
    match inline {
        InlineExpression::StringLiteral { value } => {
            Ok(Piece::Text(fluent_syntax::unicode::unescape_unicode_to_string(value).into()))
        }
        InlineExpression::NumberLiteral { value } => Ok(Piece::Text((*value).into())),
        InlineExpression::VariableReference { id } => Ok(Piece::Arg(argument(id.name, names)?)),
        InlineExpression::FunctionReference { id, arguments } if matches!(id.name, "OPENING" | "SPELT") => {
            match &arguments.positional[..] {
                [InlineExpression::VariableReference { id: named }] => {
                    Ok(Piece::Spelt { arg: argument(named.name, names)?, opens: id.name == "OPENING" })
                }
                _ => Err(format!("{0} takes one argument, such as {0}($n)", id.name)),
            }
        }
        InlineExpression::FunctionReference { id, arguments } if id.name == "SMALL" => {
            match &arguments.positional[..] {
                [InlineExpression::VariableReference { id: named }] => Ok(Piece::Small(argument(named.name, names)?)),
                _ => Err("SMALL takes one argument, such as SMALL($word)".into()),
            }
        }
        InlineExpression::FunctionReference { id, .. } => Err(format!("there is no function {}", id.name)),
        _ => Err("references to other messages are not read; write the words out".into()),
    }
}

fn select(
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
    names: &[&str],
    language: &str,
) -> Result<Piece, String> {
    let InlineExpression::VariableReference { id } = selector else {
        return Err("a selection needs an argument, such as { $n -> … }".into());
    };
    let arg = argument(id.name, names)?;
    let mut forms = Vec::with_capacity(variants.len());
    for variant in variants {
        let key = match variant.key {
            VariantKey::Identifier { name } => Key::Name(name.into()),
            VariantKey::NumberLiteral { value } => {
                Key::Number(value.parse().map_err(|_| format!("{value} is not a whole number"))?)
            }
        };
        forms.push(Form { key, pieces: pieces(&variant.value, names, language)?.into() });
    }
    let default = variants.iter().position(|v| v.default).unwrap_or(variants.len().saturating_sub(1));
    Ok(Piece::Select { arg, forms: forms.into(), default })
}

/// Appends pieces with their arguments.
pub(super) fn fill(pieces: &[Piece], args: &[Arg<'_>], grammar: &Grammar<'_>, out: &mut String) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Arg(n) => show(args.get(*n), grammar, out),
            Piece::Small(n) => {
                let mut shown = String::new();
                show(args.get(*n), grammar, &mut shown);
                out.push_str(&shown.to_lowercase());
            }
            Piece::Spelt { arg, opens } => match args.get(*arg) {
                Some(Arg::Whole(number)) => match usize::try_from(*number).ok().and_then(|n| grammar.openings.get(n)) {
                    Some(word) if *opens => out.push_str(word),
                    Some(word) => out.push_str(&word.to_lowercase()),
                    None => grammar.digits.whole(*number, out),
                },
                other => show(other, grammar, out),
            },
            Piece::Select { arg, forms, default } => {
                let chosen = args.get(*arg).and_then(|arg| choose(arg, forms, grammar.rules)).unwrap_or(*default);
                if let Some(form) = forms.get(chosen) {
                    fill(&form.pieces, args, grammar, out);
                }
            }
        }
    }
}

fn show(arg: Option<&Arg<'_>>, grammar: &Grammar<'_>, out: &mut String) {
    match arg {
        Some(Arg::Whole(number)) => grammar.digits.whole(*number, out),
        Some(Arg::Decimal(number)) => out.push_str(&grammar.digits.decimal(*number, 2)),
        Some(Arg::Text(text)) => out.push_str(&super::isolated(text)),
        None => {}
    }
}

/// The form of an argument: that of the very number, then that of its plural.
fn choose(arg: &Arg<'_>, forms: &[Form], rules: Option<&PluralRules>) -> Option<usize> {
    let named = |name: &str| forms.iter().position(|f| matches!(&f.key, Key::Name(key) if &**key == name));
    match arg {
        Arg::Text(text) => named(text),
        Arg::Whole(number) => forms
            .iter()
            .position(|f| f.key == Key::Number(*number))
            .or_else(|| named(category(rules?.select(number.unsigned_abs()).ok()?))),
        Arg::Decimal(number) => named(category(rules?.select(number.abs()).ok()?)),
    }
}

/// The name of a plural form, as CLDR has it.
pub(super) fn category(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}
