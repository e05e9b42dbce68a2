//! What to add where a page has nothing to show yet, as TOML to copy.

use crate::report::page::Part;
use crate::words::Words;

/// A message of the catalogue.
type Said = fn(&Words) -> &str;

/// A first record of a kind: the file that it goes to, why it matters, the record.
static FIRST: &[(&str, &str, Said, &str)] = &[
    (
        "dependency",
        "raid.toml",
        Words::empty_dependency,
        "[[dependency]]\nid = \"X-01\"\ntitle = \"What is needed from them\"\nowner = \"Lead, Delivery\"\nraised = 2026-05-28\nprovider = \"Network team\"\nconsumer = \"M-01\"\nneeded_by = 2026-06-30\npromised = 2026-06-26\n",
    ),
    (
        "change",
        "changes.toml",
        Words::empty_change,
        "[[change]]\nid = \"CR-01\"\ntitle = \"What should be different\"\nowner = \"Lead, Delivery\"\nrequested = 2026-05-28\ntype = \"schedule\"\nschedule_days = 14\naffects = [\"M-01\"]\n",
    ),
    (
        "gate",
        "gates.toml",
        Words::empty_gate,
        "[[gate]]\nid = \"G-1\"\ntitle = \"Ready to go live\"\ntype = \"go-live\"\nreview = 2026-07-20\n\n[[gate.criterion]]\ntext = \"Rollback rehearsed within two hours\"\nowner = \"Lead, Operations\"\ndue = 2026-07-10\n\n[[gate.signoff]]\nrole = \"Sponsor\"\n",
    ),
    (
        "budget",
        "budget.toml",
        Words::empty_budget,
        "[[budget]]\nid = \"BUD-01\"\ntitle = \"Engineering partners\"\ncategory = \"Engineering partners\"\nvendor = \"Name of the vendor\"\n\n[[budget.period]]\nmonth = \"2026-05\"\nplanned = 120000\nactual = 126500\n\n[[budget.period]]\nmonth = \"2026-06\"\nplanned = 120000\nforecast = 130000\n",
    ),
    (
        "benefit",
        "benefits.toml",
        Words::empty_benefit,
        "[[benefit]]\nid = \"BEN-01\"\ntitle = \"Run-cost saving, full year\"\nowner = \"Lead, Platform\"\nunit = \"million euro\"\nbaseline = 0\ntarget = 4.2\nforecast = 3.8\ndue = 2027-12-31\n\n[[benefit.measurement]]\ndate = 2026-04-30\nvalue = 0.3\n",
    ),
    (
        "release",
        "releases.toml",
        Words::empty_release,
        "[[release]]\nid = \"REL-01\"\ntitle = \"Cutover weekend\"\nowner = \"Lead, Delivery\"\nstart = 2026-08-14\nend = 2026-08-16\nback_out = \"Until Sunday 12:00: restore the copy of Friday.\"\n\n[[release.step]]\ntitle = \"Freeze the old ledger\"\nstart = 2026-08-14T20:00:00\nend = 2026-08-15T02:00:00\nowner = \"Lead, Delivery\"\nrollback = \"Release the freeze\"\n",
    ),
    (
        "team",
        "teams.toml",
        Words::empty_team,
        "[[team]]\nid = \"TEAM-01\"\ntitle = \"Delivery team\"\nowner = \"Lead, Delivery\"\ncritical_roles = [\"Senior database engineer\"]\n\n[[team.capacity]]\nmonth = \"2026-06\"\navailable = 9\ndemand = 10.5\n",
    ),
    (
        "meeting",
        "meetings/2026-05-28.md",
        Words::empty_meeting,
        "+++\ntitle = \"Steering committee, 28 May 2026\"\ndate = 2026-05-28\ntype = \"steering\"\ndecisions = [\"D-01\"]\nactions = [\"AC-01\"]\n+++\n\nThe minutes.\n",
    ),
    (
        "document",
        "documents/business-case.md",
        Words::empty_document,
        "+++\ntitle = \"Business case\"\n+++\n\nWhat it costs, what it brings, and what happens if it is not done.\n",
    ),
];

/// What to add where there is no record of a kind; a kind of the site's own is begun by the command alone.
pub(super) fn of(kind: &str, program: &str, w: &Words) -> Part {
    match FIRST.iter().find(|(name, ..)| *name == kind) {
        Some((_, file, why, toml)) => Part::Empty { text: w.empty_first(why(w), *file), toml: (*toml).into() },
        None => Part::Empty {
            text: w.empty_command().into(),
            toml: format!("trueup new {kind} \"Title\" --program {program}\n"),
        },
    }
}
