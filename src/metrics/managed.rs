//! Which risks does somebody deal with?

use crate::portfolio::ProgramView;
use crate::record::Record;
use crate::record::action::Action;
use crate::record::risk::Risk;
use std::collections::HashSet;
use std::sync::Arc;

/// What a risk lacks that nobody deals with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// Somebody who owns it.
    Owner,
    /// What is to be done about it.
    Response,
    /// An action that is still open.
    Action,
}

impl Lack {
    /// The word in findings.
    pub fn word(self) -> &'static str {
        match self {
            Lack::Owner => "owner",
            Lack::Response => "response",
            Lack::Action => "open action",
        }
    }
}

/// The risks of a program that an open action serves; made once for all of them, so that cost stays linear.
pub struct Managed<'v> {
    program: &'v ProgramView,
    served: HashSet<*const Record>,
}

impl<'v> Managed<'v> {
    /// Looks at the actions that are still open and say where they come from.
    pub fn of(program: &'v ProgramView) -> Self {
        let sources = program
            .of::<Action>()
            .filter(|(_, action)| action.done.is_none())
            .filter_map(|(_, action)| program.find(action.from.as_ref()?.text()?));
        Managed { program, served: sources.map(Arc::as_ptr).collect() }
    }

    /// What a risk lacks of an owner, a response and an open action.
    pub fn lacks(&self, record: &Arc<Record>, risk: &Risk) -> Vec<Lack> {
        let lacking = [
            (record.owner.is_none(), Lack::Owner),
            (risk.response.is_none(), Lack::Response),
            (!self.has_open_action(record, risk), Lack::Action),
        ];
        lacking.into_iter().filter(|(missing, _)| *missing).map(|(_, what)| what).collect()
    }

    fn has_open_action(&self, record: &Arc<Record>, risk: &Risk) -> bool {
        let open = |text: &str| {
            self.program.find(text).and_then(|r| r.as_kind::<Action>()).is_some_and(|action| action.done.is_none())
        };
        self.served.contains(&Arc::as_ptr(record)) || risk.actions.iter().filter_map(|a| a.text()).any(open)
    }
}
