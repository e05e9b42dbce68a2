//! A sentence whose facts are known before its language is.

use super::Words;
use std::fmt;
use std::sync::Arc;

/// What is to be said: it holds the facts, and whoever shows it brings the words. So one judgement is said in the
/// site's language on pages, and in English in JSON and at the command line.
#[derive(Clone)]
pub struct Sentence(Arc<dyn Fn(&Words) -> String + Send + Sync>);

impl Sentence {
    /// A sentence of a message with its facts.
    pub fn new(say: impl Fn(&Words) -> String + Send + Sync + 'static) -> Sentence {
        Sentence(Arc::new(say))
    }

    /// A message without arguments.
    pub fn plain(say: fn(&Words) -> &str) -> Sentence {
        Sentence::new(move |w| say(w).into())
    }

    /// The sentence in a language.
    pub fn say(&self, w: &Words) -> String {
        (self.0)(w)
    }
}

impl fmt::Debug for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Sentence").field(&self.say(&Words::english())).finish()
    }
}
