//! Money by category and month.

use super::kind::{Events, Kind};
use super::types::{Month, choice, table};

choice! {
    /// How money is booked.
    Treatment {
        /// Investment.
        Capex = "capex",
        /// Running cost.
        Opex = "opex",
    }
}

table! {
    /// A month of a budget line; amounts in the program's currency.
    Period {
        /// The month.
        month: Month,
        /// Planned at the baseline.
        planned: Option<f64>,
        /// Spent.
        actual: Option<f64>,
        /// Expected now.
        forecast: Option<f64>,
    }
    computed {
        /// Whether something was spent that the day of the view did not know: what was expected then nobody has written down.
        spent_later: bool,
    }
}

table! {
    /// A budget line.
    Budget {
        /// What the money is for.
        category: String,
        /// Who is paid.
        vendor: Option<String>,
        /// How it is booked.
        treatment: Option<Treatment>,
        /// Its months.
        period: Vec<Period>,
        /// Purchase order.
        po: Option<String>,
    }
}

impl Kind for Budget {
    const NAME: &'static str = "budget";
    const PLURAL: &'static str = "budgets";
    const TITLE: &'static str = "Budget line";
    const TITLES: &'static str = "Budget";
    const DOC: &'static str = "A budget line with planned, spent and expected amounts by month.";

    fn events<E: Events>(&mut self, events: &mut E) {
        for period in &mut self.period {
            if period.actual.is_some() && events.known(period.month.first) {
                period.actual = None;
                period.spent_later = true;
            }
        }
    }
}
