//! First records as TOML to copy, for pages that have nothing to show yet. Names of fields and words that the reader of
//! the records knows are as they must be; what its writer will replace is in the language of the site.

use crate::words::Words;

/// A text as TOML; JSON's escapes are a subset of TOML's.
pub(super) fn text(words: &str) -> String {
    serde_json::Value::from(words).to_string()
}

pub(super) fn action(w: &Words) -> String {
    let (title, owner) = (text(w.example_action()), text(w.example_lead_data()));
    format!("[[action]]\nid = \"AC-01\"\ntitle = {title}\nowner = {owner}\nraised = 2026-05-28\ndue = 2026-06-12\n")
}

pub(super) fn benefit(w: &Words) -> String {
    let (title, owner, unit) =
        (text(w.example_benefit()), text(w.example_lead_platform()), text(w.example_benefit_unit()));
    format!(
        "[[benefit]]\nid = \"BEN-01\"\ntitle = {title}\nowner = {owner}\nunit = {unit}\nbaseline = 0\ntarget = 4.2\n\
         forecast = 3.8\ndue = 2027-12-31\n\n[[benefit.measurement]]\ndate = 2026-04-30\nvalue = 0.3\n"
    )
}

pub(super) fn budget(w: &Words) -> String {
    let (title, vendor) = (text(w.example_budget()), text(w.example_budget_vendor()));
    format!(
        "[[budget]]\nid = \"BUD-01\"\ntitle = {title}\ncategory = {title}\nvendor = {vendor}\n\n\
         [[budget.period]]\nmonth = \"2026-05\"\nplanned = 120000\nactual = 126500\n\n\
         [[budget.period]]\nmonth = \"2026-06\"\nplanned = 120000\nforecast = 130000\n"
    )
}

pub(super) fn change(w: &Words) -> String {
    let (title, owner) = (text(w.example_change()), text(w.example_lead_delivery()));
    format!(
        "[[change]]\nid = \"CR-01\"\ntitle = {title}\nowner = {owner}\nrequested = 2026-05-28\ntype = \"schedule\"\n\
         schedule_days = 14\naffects = [\"M-01\"]\n"
    )
}

pub(super) fn decision(w: &Words) -> String {
    let (title, owner, approver) =
        (text(w.example_decision()), text(w.example_lead_platform()), text(w.example_decision_approver()));
    format!(
        "+++\nid = \"D-01\"\ntitle = {title}\nowner = {owner}\napprover = {approver}\nrequested = 2026-05-14\n\
         needed_by = 2026-06-12\n+++\n"
    )
}

pub(super) fn dependency(w: &Words) -> String {
    let (title, owner, provider) =
        (text(w.example_dependency()), text(w.example_lead_delivery()), text(w.example_dependency_provider()));
    format!(
        "[[dependency]]\nid = \"X-01\"\ntitle = {title}\nowner = {owner}\nraised = 2026-05-28\nprovider = {provider}\n\
         consumer = \"M-01\"\nneeded_by = 2026-06-30\npromised = 2026-06-26\n"
    )
}

pub(super) fn document(w: &Words) -> String {
    format!("+++\ntitle = {}\n+++\n\n{}\n", text(w.example_document()), w.example_document_text())
}

pub(super) fn gate(w: &Words) -> String {
    let (title, criterion) = (text(w.example_gate()), text(w.example_gate_criterion()));
    let (owner, role) = (text(w.example_lead_operations()), text(w.example_gate_role()));
    format!(
        "[[gate]]\nid = \"G-1\"\ntitle = {title}\ntype = \"go-live\"\nreview = 2026-07-20\n\n\
         [[gate.criterion]]\ntext = {criterion}\nowner = {owner}\ndue = 2026-07-10\n\n[[gate.signoff]]\nrole = {role}\n"
    )
}

pub(super) fn meeting(w: &Words) -> String {
    let title = text(w.example_meeting());
    format!(
        "+++\ntitle = {title}\ndate = 2026-05-28\ntype = \"steering\"\ndecisions = [\"D-01\"]\nactions = [\"AC-01\"]\n+++\n\n{}\n",
        w.example_meeting_text()
    )
}

pub(super) fn milestone(w: &Words) -> String {
    let (title, owner) = (text(w.example_milestone()), text(w.example_lead_data()));
    format!("[[milestone]]\nid = \"M-01\"\ntitle = {title}\nowner = {owner}\nbaseline = 2026-06-30\n")
}

/// Two that wait for one another, of a workstream.
pub(super) fn milestones(w: &Words) -> String {
    let (first, owner) = (text(w.example_milestone()), text(w.example_lead_data()));
    let second = text(w.example_milestone_next());
    format!(
        "[[milestone]]\nid = \"M-01\"\ntitle = {first}\nowner = {owner}\nworkstream = \"data\"\nbaseline = 2026-06-30\n\n\
         [[milestone]]\nid = \"M-02\"\ntitle = {second}\nbaseline = 2026-08-31\ndepends_on = [\"M-01\"]\n"
    )
}

pub(super) fn person(w: &Words) -> String {
    let title = text(w.example_lead_data());
    format!(
        "[[person]]\nid = \"lead-data\"\ntitle = {title}\ninfluence = 3\ninterest = 5\n\
         engagement = {{ current = \"neutral\", desired = \"supportive\" }}\n"
    )
}

pub(super) fn program(w: &Words) -> String {
    let title = text(w.example_program());
    format!("+++\nkind = \"program\"\ntitle = {title}\nstart = 2026-01-05\nend = 2026-11-27\n+++\n")
}

pub(super) fn release(w: &Words) -> String {
    let (title, back_out) = (text(w.example_release()), text(w.example_release_back_out()));
    let (owner, step, rollback) =
        (text(w.example_lead_delivery()), text(w.example_release_step()), text(w.example_release_rollback()));
    format!(
        "[[release]]\nid = \"REL-01\"\ntitle = {title}\nowner = {owner}\nstart = 2026-08-14\nend = 2026-08-16\n\
         back_out = {back_out}\n\n[[release.step]]\ntitle = {step}\nstart = 2026-08-14T20:00:00\n\
         end = 2026-08-15T02:00:00\nowner = {owner}\nrollback = {rollback}\n"
    )
}

pub(super) fn report(w: &Words) -> String {
    let (title, headline, path) =
        (text(w.example_report()), text(w.example_report_headline()), text(w.example_report_path()));
    format!(
        "+++\ntitle = {title}\ndate = 2026-05-28\noverall = \"amber\"\nheadline = {headline}\npath_to_green = {path}\n+++\n"
    )
}

pub(super) fn risk(w: &Words) -> String {
    let (title, owner) = (text(w.example_risk()), text(w.example_lead_data()));
    format!(
        "[[risk]]\nid = \"R-01\"\ntitle = {title}\nowner = {owner}\nraised = 2026-05-28\nprobability = 3\nimpact = 4\n\
         response = \"reduce\"\n"
    )
}

/// A meeting of the steering committee.
pub(super) fn steering(day: chrono::NaiveDate, w: &Words) -> String {
    format!("+++\ntitle = {}\ndate = {day}\ntype = \"steering\"\n+++\n", text(w.example_steering()))
}

/// A step of a release that has none.
pub(super) fn step(w: &Words) -> String {
    let (title, owner, rollback) =
        (text(w.example_step()), text(w.example_lead_platform()), text(w.example_step_rollback()));
    format!(
        "[[release.step]]\ntitle = {title}\nstart = 2026-08-15T14:00:00\nend = 2026-08-15T18:00:00\nowner = {owner}\n\
         rollback = {rollback}\n"
    )
}

pub(super) fn team(w: &Words) -> String {
    let (title, owner, role) = (text(w.example_team()), text(w.example_lead_delivery()), text(w.example_team_role()));
    format!(
        "[[team]]\nid = \"TEAM-01\"\ntitle = {title}\nowner = {owner}\ncritical_roles = [{role}]\n\n\
         [[team.capacity]]\nmonth = \"2026-06\"\navailable = 9\ndemand = 10.5\n"
    )
}
