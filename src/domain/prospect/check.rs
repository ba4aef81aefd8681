//! What is wrong with the cells of a matrix: said where it is typed, blocking nothing.

use std::collections::{HashMap, HashSet};

use super::{Decision, Prospect, Standing, Status};
use crate::domain::{
    Date, Money, Total,
    id::{NeedId, PartnerId, ProspectId},
    need::Need,
    partner::Partner,
};

/// Something to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// A need and a partner have two cells, as after a merge.
    Twice {
        /// The later cell.
        prospect: ProspectId,
        /// The earlier one.
        first: ProspectId,
    },
    /// A retained partner is known not to be competent.
    NotCompetent(ProspectId),
    /// Nobody looked whether a retained partner is competent.
    CompetenceUnchecked(ProspectId),
    /// A retained partner without a legal form.
    NoForm(ProspectId),
    /// A retained partner without an expected amount.
    NoAmount(ProspectId),
    /// A partner retained or declined without a reason, where the suggestion said otherwise or the
    /// partner was declined.
    NoReason(ProspectId),
    /// More is expected than the need's gap.
    AboveGap {
        /// The cell.
        prospect: ProspectId,
        /// What is expected.
        expected: Money,
        /// What is lacking.
        gap: Money,
    },
    /// Less is expected than the least that is worth accepting.
    BelowMinimum {
        /// The cell.
        prospect: ProspectId,
        /// What is expected.
        expected: Money,
        /// The least.
        minimum: Money,
    },
    /// More is expected of a partner for one project than it gives to one.
    AboveCeiling {
        /// The cell.
        prospect: ProspectId,
        /// What is expected of it for the need's project.
        expected: Total,
        /// The most that it gives.
        ceiling: Money,
    },
    /// The years do not add to what is expected.
    Years {
        /// The cell.
        prospect: ProspectId,
        /// What is expected.
        expected: Money,
        /// What the years add to.
        years: Total,
    },
    /// The contributions expected for a need add to more than its gap.
    NeedOvercovered {
        /// The need.
        need: NeedId,
        /// What is expected.
        expected: Total,
        /// What is lacking.
        gap: Money,
    },
    /// A step before the one that it follows: promised before asked, paid before agreed.
    StepsOutOfOrder {
        /// The cell.
        prospect: ProspectId,
        /// The step that came too early.
        status: Status,
        /// Its day.
        on: Date,
    },
    /// More was paid than was agreed.
    PaidAboveAgreed {
        /// The cell.
        prospect: ProspectId,
        /// What was agreed.
        agreed: Total,
        /// What was paid.
        paid: Total,
    },
    /// A partner that is no longer worth asking was retained.
    Inactive {
        /// The cell.
        prospect: ProspectId,
        /// The partner.
        partner: PartnerId,
    },
}

impl Finding {
    /// The cell that it is about; none when about a need as a whole.
    pub fn prospect(&self) -> Option<ProspectId> {
        Some(match self {
            Finding::NeedOvercovered { .. } => return None,
            Finding::NotCompetent(prospect)
            | Finding::CompetenceUnchecked(prospect)
            | Finding::NoForm(prospect)
            | Finding::NoAmount(prospect)
            | Finding::NoReason(prospect)
            | Finding::Twice { prospect, .. }
            | Finding::AboveGap { prospect, .. }
            | Finding::BelowMinimum { prospect, .. }
            | Finding::AboveCeiling { prospect, .. }
            | Finding::Years { prospect, .. }
            | Finding::StepsOutOfOrder { prospect, .. }
            | Finding::PaidAboveAgreed { prospect, .. }
            | Finding::Inactive { prospect, .. } => *prospect,
        })
    }
}

/// What is wrong with one cell by itself, against its need and its partner. This is what a keystroke
/// in a cell asks for; it looks at nothing else.
pub fn one(prospect: &Prospect, need: Option<&Need>, partner: Option<&Partner>) -> Vec<Finding> {
    let id = prospect.id;
    let mut found = Vec::new();
    if prospect.decision == Decision::Declined && prospect.decision_reason.is_empty() {
        found.push(Finding::NoReason(id));
    }
    if prospect.decision == Decision::Retained {
        match prospect.standing {
            Standing::NotHeld => found.push(Finding::NotCompetent(id)),
            Standing::Unchecked => found.push(Finding::CompetenceUnchecked(id)),
            Standing::Held => {}
        }
        if prospect.form.is_empty() {
            found.push(Finding::NoForm(id));
        }
        if prospect.expected.is_none() {
            found.push(Finding::NoAmount(id));
        }
        if let Some(partner) = partner.filter(|partner| !partner.active) {
            found.push(Finding::Inactive {
                prospect: id,
                partner: partner.id,
            });
        }
    }
    amounts(prospect, need, partner, &mut found);
    steps(prospect, &mut found);
    found
}

fn amounts(
    prospect: &Prospect,
    need: Option<&Need>,
    partner: Option<&Partner>,
    found: &mut Vec<Finding>,
) {
    let id = prospect.id;
    let Some(expected) = prospect.expected else {
        return;
    };
    if let Some(need) = need.filter(|_| prospect.is_live()) {
        if expected > need.gap() {
            found.push(Finding::AboveGap {
                prospect: id,
                expected,
                gap: need.gap(),
            });
        }
        if let Some(minimum) = need.minimum.filter(|minimum| expected < *minimum) {
            found.push(Finding::BelowMinimum {
                prospect: id,
                expected,
                minimum,
            });
        }
    }
    let ceiling = partner.and_then(|partner| partner.ceiling);
    if let Some(ceiling) = ceiling.filter(|ceiling| expected > *ceiling) {
        found.push(Finding::AboveCeiling {
            prospect: id,
            expected: expected.into(),
            ceiling,
        });
    }
    let years: Total = prospect.years.iter().map(|part| part.amount).sum();
    if !prospect.years.is_empty() && years != Total::from(expected) {
        found.push(Finding::Years {
            prospect: id,
            expected,
            years,
        });
    }
}

fn steps(prospect: &Prospect, found: &mut Vec<Finding>) {
    let first = |status: Status| {
        let own = prospect.steps.iter().filter(|step| step.status == status);
        own.map(|step| step.reached_on).min()
    };
    for (before, after) in [
        (Status::Asked, Status::Promised),
        (Status::Asked, Status::Refused),
        (Status::Promised, Status::Agreed),
        (Status::Agreed, Status::Paid),
    ] {
        if let (Some(before), Some(on)) = (first(before), first(after))
            && on < before
        {
            found.push(Finding::StepsOutOfOrder {
                prospect: prospect.id,
                status: after,
                on,
            });
        }
    }
    let (agreed, paid) = (
        prospect.amount_at(Status::Agreed),
        prospect.amount_at(Status::Paid),
    );
    if paid > agreed && first(Status::Agreed).is_some() {
        found.push(Finding::PaidAboveAgreed {
            prospect: prospect.id,
            agreed,
            paid,
        });
    }
}

/// Everything wrong with the cells of a round, in their order, then needs as a whole. One pass:
/// cost grows with the number of cells.
pub fn all<'a>(
    prospects: impl IntoIterator<Item = &'a Prospect>,
    needs: impl IntoIterator<Item = &'a Need>,
    partners: impl IntoIterator<Item = &'a Partner>,
) -> Vec<Finding> {
    let prospects: Vec<&Prospect> = prospects.into_iter().collect();
    let needs: Vec<&Need> = needs.into_iter().collect();
    let needs_by: HashMap<NeedId, &Need> = needs.iter().map(|need| (need.id, *need)).collect();
    let partners_by: HashMap<PartnerId, &Partner> = partners
        .into_iter()
        .map(|partner| (partner.id, partner))
        .collect();
    let mut cells: HashMap<(NeedId, PartnerId), ProspectId> = HashMap::new();
    let mut expected: HashMap<NeedId, Vec<Total>> = HashMap::new();
    let mut by_project: HashMap<_, Vec<Total>> = HashMap::new();
    let mut found = Vec::new();
    for &prospect in &prospects {
        let need = needs_by.get(&prospect.need).copied();
        let partner = partners_by.get(&prospect.partner).copied();
        found.extend(one(prospect, need, partner));
        let first = *cells
            .entry((prospect.need, prospect.partner))
            .or_insert(prospect.id);
        if first != prospect.id {
            found.push(Finding::Twice {
                prospect: prospect.id,
                first,
            });
        }
        let amount = prospect.prospect();
        expected.entry(prospect.need).or_default().push(amount);
        if let Some(need) = need {
            let key = (need.project, prospect.partner);
            by_project.entry(key).or_default().push(amount);
        }
    }
    let mut told = HashSet::new();
    for prospect in prospects {
        let (need, partner) = (
            needs_by.get(&prospect.need),
            partners_by.get(&prospect.partner),
        );
        let (Some(need), Some(partner)) = (need, partner) else {
            continue;
        };
        let sums = by_project.get(&(need.project, partner.id));
        let Some((ceiling, sums)) = partner.ceiling.zip(sums) else {
            continue;
        };
        let sum: Total = sums.iter().copied().sum();
        // One cell above the ceiling was told of already.
        if sums.len() > 1 && sum > Total::from(ceiling) && told.insert((need.project, partner.id)) {
            found.push(Finding::AboveCeiling {
                prospect: prospect.id,
                expected: sum,
                ceiling,
            });
        }
    }
    for need in needs {
        let Some(parts) = expected.get(&need.id).filter(|parts| parts.len() > 1) else {
            continue;
        };
        let sum: Total = parts.iter().copied().sum();
        if sum > Total::from(need.gap()) {
            found.push(Finding::NeedOvercovered {
                need: need.id,
                expected: sum,
                gap: need.gap(),
            });
        }
    }
    found
}
