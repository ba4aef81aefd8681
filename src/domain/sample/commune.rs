//! The commune and its plans.

use super::Maker;
use crate::domain::{
    Year,
    commune::{ArticleWord, Commune, TerritoryKind},
    id::*,
    plan::{Capacity, Plan, PlanKind},
};

pub(super) fn commune(m: &mut Maker<'_>, logo: Option<AttachmentId>) -> Commune {
    Commune {
        code: m.line(),
        name: m.name(),
        province: m.name(),
        territory: m.of(TerritoryKind::ALL),
        region: m.name(),
        circle: m.name(),
        letterhead: m.several(Maker::name),
        tifinagh: m.line(),
        logo,
        president: m.name(),
        secretary_general: m.name(),
        article_word: m.of(ArticleWord::ALL),
        numbering: m.line(),
        fictional: m.number() % 2 == 0,
    }
}

pub(super) fn plan(m: &mut Maker<'_>) -> Plan {
    Plan {
        id: PlanId::next(&mut m.ids),
        kind: m.of(PlanKind::ALL),
        title: m.name(),
        first_year: Year::try_from(2022).unwrap(),
        last_year: Year::try_from(2027).unwrap(),
        decision: m.line(),
        adopted_on: m.maybe(Maker::date),
        visaed_on: m.maybe(Maker::date),
        capacities: (2022..2025)
            .map(|year| Capacity {
                year: Year::try_from(year).unwrap(),
                amount: m.money(),
            })
            .collect(),
    }
}
