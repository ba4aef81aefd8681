//! Projects and what they lack.

use super::Maker;
use crate::domain::{
    Year,
    id::*,
    need::{Need, SupportKind},
    plan::Axis,
    project::*,
    quantity::{Decimal, Quantity},
};

pub(super) fn project(m: &mut Maker<'_>, axes: &[Axis]) -> Project {
    Project {
        id: ProjectId::next(&mut m.ids),
        axis: m.maybe(|m| axes[m.number() as usize % axes.len()].id),
        code: m.line(),
        title: m.name(),
        orientation: m.name(),
        strategic_objective: m.name(),
        operational_objective: m.name(),
        sector: m.line(),
        nature: m.name(),
        level: m.name(),
        competence: m.of(Competence::ALL),
        owner: m.name(),
        delegated_owner: m.name(),
        manager: m.name(),
        stakeholders: m.prose(),
        state: m.of(ProjectState::ALL),
        phase: m.name(),
        delay_days: m.maybe(|m| m.number() as u32),
        physical_progress: m.maybe(|m| (m.number() % 101) as u8),
        starts_on: m.maybe(Maker::date),
        ends_on: m.maybe(Maker::date),
        location: m.name(),
        places: m.several(Maker::name),
        position: m.maybe(|m| {
            (
                m.number() as i32 % 90_000_000,
                -(m.number() as i32 % 90_000_000),
            )
        }),
        problem: m.prose(),
        objectives: m.prose(),
        components: m.prose(),
        results: m.prose(),
        financing_arrangements: m.prose(),
        cost: m.money(),
        costs: (2024..2027)
            .map(|year| YearCost {
                year: Year::try_from(year).unwrap(),
                commune: m.money(),
                total: m.money(),
            })
            .collect(),
        beneficiaries: Beneficiaries {
            total: m.maybe(|m| m.number() as u32),
            men: m.maybe(|m| m.number() as u32),
            women: m.maybe(|m| m.number() as u32),
            children: m.maybe(|m| m.number() as u32),
            youth: m.maybe(|m| m.number() as u32),
            adults: m.maybe(|m| m.number() as u32),
            elderly: m.maybe(|m| m.number() as u32),
            disabled: m.maybe(|m| m.number() as u32),
            households: m.maybe(|m| m.number() as u32),
        },
        concerns: Concerns {
            women: m.prose(),
            youth: m.prose(),
            elderly: m.prose(),
            children: m.prose(),
            disabled: m.prose(),
        },
        priority: m.maybe(|m| Priority::try_from(1 + (m.number() % 3) as u8).unwrap()),
        maturity: m.of(Maturity::ALL),
        land: m.maybe(|m| Land {
            kind: m.of(LandKind::ALL),
            status: m.of(LandStatus::ALL),
            reference: m.line(),
        }),
        studies: m.several(|m| Study {
            kind: m.name(),
            done: m.number() % 2 == 0,
            date: m.maybe(Maker::date),
            cost: m.maybe(Maker::money),
        }),
        environment: m.prose(),
        risks: m.prose(),
        upkeep_cost: m.maybe(Maker::money),
        upkeep_owner: m.name(),
        programme_link: m.name(),
        gender_marker: m.maybe(|m| GenderMarker::try_from((m.number() % 4) as u8).unwrap()),
    }
}

pub(super) fn need(m: &mut Maker<'_>, projects: &[Project]) -> Need {
    Need {
        id: NeedId::next(&mut m.ids),
        project: projects[m.number() as usize % projects.len()].id,
        component: m.name(),
        kind: m.of(SupportKind::ALL),
        quantity: m.maybe(quantity),
        amount: m.money(),
        year: m.year(),
        covered: m.money(),
        source: m.name(),
        urgency: m.maybe(|m| Priority::try_from(1 + (m.number() % 3) as u8).unwrap()),
        reason: m.prose(),
        minimum: m.maybe(Maker::money),
    }
}

pub(super) fn quantity(m: &mut Maker<'_>) -> Quantity {
    Quantity {
        number: Decimal::try_from(m.number()).unwrap(),
        unit: m.name(),
    }
}
