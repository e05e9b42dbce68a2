//! From teams to the heat table of their capacity.

use super::Subject;
use crate::chart::{Figure, capacity};
use crate::config::rule_limit;
use crate::record::Record;
use crate::record::team::Team;

/// Draws all teams of a program.
pub(super) fn draw(subject: &Subject<'_>) -> Figure {
    of(subject, subject.program.of::<Team>().map(|(record, team)| (&**record, team)))
}

/// Draws some of them.
pub(super) fn of<'t>(subject: &Subject<'_>, teams: impl Iterator<Item = (&'t Record, &'t Team)>) -> Figure {
    let own = subject.program.program().map(|p| &p.thresholds.0);
    let limit = |limit: &crate::config::RuleLimit| limit.of(own, &subject.view.settings.thresholds);
    let teams = teams.map(|(record, team)| capacity::Team {
        title: record.title().into(),
        months: team.capacity.iter().map(|c| (c.month.first, c.available.0, c.demand.0)).collect(),
    });
    capacity::figure(
        &capacity::Input {
            as_of: subject.program.as_of,
            teams: teams.collect(),
            amber: limit(&rule_limit::DEMAND_AMBER),
            red: limit(&rule_limit::DEMAND_RED),
        },
        &subject.program.words,
    )
}
