//! Can everything that depends on something else ever begin?

use super::{Ask, Check, Scene};
use crate::diagnostic::{Finding, Level, Rule};
use crate::record::{Data, Record, Ref};
use crate::words::Words;
use std::collections::HashMap;
use std::sync::Arc;

pub(super) static CHECK: Check = Check { rule: &RULE, ask: Ask::All(find) };

static RULE: Rule =
    Rule { code: "E023", level: Level::Error, name: Words::check_e023, explain: Words::check_e023_explain };

#[derive(Clone, Copy, PartialEq)]
enum Mark {
    OnPath,
    Done,
}

fn depends_on(record: &Record) -> &[Ref] {
    match &record.data {
        Data::Milestone(m) => &m.depends_on,
        Data::Task(t) => &t.depends_on,
        _ => &[],
    }
}

/// Depth first without recursion: a chain of records may be as long as the portfolio.
fn find(scene: &Scene<'_>, out: &mut Vec<Finding>) {
    let mut marks: HashMap<*const Record, Mark> = HashMap::new();
    for root in scene.portfolio.records().filter(|r| !depends_on(r).is_empty()) {
        if marks.contains_key(&Arc::as_ptr(root)) {
            continue;
        }
        let mut path: Vec<(&Arc<Record>, usize)> = vec![(root, 0)];
        marks.insert(Arc::as_ptr(root), Mark::OnPath);
        while let Some((record, next)) = path.last_mut() {
            let record = *record;
            let Some(reference) = depends_on(record).get(*next) else {
                marks.insert(Arc::as_ptr(record), Mark::Done);
                path.pop();
                continue;
            };
            *next += 1;
            let target = reference.text().and_then(|text| scene.portfolio.find(&record.scope, text));
            let Some(target) = target.filter(|t| !Arc::ptr_eq(t, record)) else { continue };
            match marks.get(&Arc::as_ptr(target)) {
                None => {
                    marks.insert(Arc::as_ptr(target), Mark::OnPath);
                    path.push((target, 0));
                }
                Some(Mark::OnPath) => out.push(report(&path, target)),
                Some(Mark::Done) => {}
            }
        }
    }
}

fn report(path: &[(&Arc<Record>, usize)], target: &Arc<Record>) -> Finding {
    let from = path.iter().position(|(r, _)| Arc::ptr_eq(r, target)).unwrap_or(0);
    let mut names: Vec<&str> = path[from..].iter().map(|(r, _)| r.id()).collect();
    names.push(target.id());
    let message = format!("these wait for each other: {}", names.join(" → "));
    let finding = Finding::new(&RULE, target.field("depends_on"), message, "remove one of these links");
    path[from + 1..]
        .iter()
        .fold(finding, |finding, (r, _)| {
            finding.related(r.field("depends_on"), format!("{} is part of the circle", r.id()))
        })
        .about(target.path())
}
