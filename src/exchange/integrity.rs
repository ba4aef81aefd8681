//! What must hold between the rows of a dossier, beyond each row's own shape.

mod file;
mod reference;

use std::collections::HashMap;

use uuid::Uuid;

use super::{
    finding::{Finding, Problem},
    json::Package,
};
use crate::domain::{
    Date, Total,
    agreement::Agreement,
    commitment::{Commitment, Due},
    contents::Contents,
};

/// Everything that is wrong, in the order of the contents.
pub fn check(package: &Package) -> Vec<Finding> {
    let mut report = Report::default();
    reference::check(&package.contents, &mut report);
    durations(&package.contents, &mut report);
    sums(&package.contents, &mut report);
    file::check(package, &mut report);
    report.findings
}

/// What was found so far.
#[derive(Default)]
struct Report {
    findings: Vec<Finding>,
}

impl Report {
    fn add(&mut self, path: impl Into<String>, problem: Problem) {
        self.findings.push(Finding {
            path: path.into(),
            place: None,
            problem,
        });
    }
}

fn durations(contents: &Contents, report: &mut Report) {
    let agreements: HashMap<Uuid, &Agreement> = contents
        .agreements
        .iter()
        .map(|a| (a.id.uuid(), a))
        .collect();
    for (index, commitment) in contents.commitments.iter().enumerate() {
        let Some(agreement) = agreements.get(&commitment.agreement.uuid()) else {
            continue;
        };
        let Some((from, to)) = agreement.starts_on.zip(agreement.ends_on()) else {
            continue;
        };
        for (path, due) in due_dates(commitment) {
            if due < from || due > to {
                let path = format!("contents.commitments[{index}].{path}");
                report.add(path, Problem::OutsideDuration { due, from, to });
            }
        }
    }
}

fn due_dates(commitment: &Commitment) -> impl Iterator<Item = (String, Date)> {
    let whole = commitment.due.as_ref().and_then(|due| {
        let path = match due {
            Due::On(_) => "due.on",
            Due::After { .. } => "due.after.on",
        };
        due.date().map(|date| (path.to_owned(), date))
    });
    let parts = commitment.instalments.iter().enumerate();
    whole.into_iter().chain(
        parts.filter_map(|(index, part)| Some((format!("instalments[{index}].due"), part.due?))),
    )
}

fn sums(contents: &Contents, report: &mut Report) {
    let mut limit = |path: String, total: Total| {
        if total.to_money().is_none() {
            report.add(path, Problem::SumTooLarge);
        }
    };
    for (index, plan) in contents.plans.iter().enumerate() {
        let total = plan.capacities.iter().map(|capacity| capacity.amount).sum();
        limit(format!("contents.plans[{index}].capacities"), total);
    }
    for (index, project) in contents.projects.iter().enumerate() {
        let path = format!("contents.projects[{index}].costs");
        limit(path.clone(), project.yearly_total());
        limit(path, project.commune_total());
    }
    for (index, agreement) in contents.agreements.iter().enumerate() {
        let total = agreement
            .contributions
            .iter()
            .map(|given| given.amount)
            .sum();
        limit(format!("contents.agreements[{index}].contributions"), total);
    }
    let mut paid: HashMap<Uuid, Vec<Total>> = HashMap::new();
    for realisation in &contents.realisations {
        if let Some(amount) = realisation.amount {
            paid.entry(realisation.commitment.uuid())
                .or_default()
                .push(amount.into());
        }
    }
    for (index, commitment) in contents.commitments.iter().enumerate() {
        let total = commitment.instalments.iter().map(|part| part.amount).sum();
        limit(format!("contents.commitments[{index}].instalments"), total);
        let paid = paid.remove(&commitment.id.uuid()).unwrap_or_default();
        limit(
            format!("contents.commitments[{index}]"),
            paid.into_iter().sum(),
        );
    }
}

#[cfg(test)]
mod tests;
