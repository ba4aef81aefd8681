//! Partners of every shape.

use super::Maker;
use crate::domain::{
    id::*,
    need::SupportKind,
    partner::{Category, Contact, Level, Paper, Partner},
};

pub(super) fn partner(m: &mut Maker<'_>) -> Partner {
    Partner {
        id: PartnerId::next(&mut m.ids),
        code: m.line(),
        name: m.name(),
        abbreviation: m.name(),
        category: m.of(Category::ALL),
        level: m.of(Level::ALL),
        parent_body: m.name(),
        domains: m.several(Maker::line),
        territory: m.name(),
        contributions: SupportKind::ALL[..m.number() as usize % SupportKind::ALL.len()].to_vec(),
        usual_share: m.maybe(Maker::share),
        ceiling: m.maybe(Maker::money),
        instruments: m.prose(),
        calendar: m.prose(),
        eligibility: m.prose(),
        required_papers: m.prose(),
        address: m.name(),
        bank_account: m.line(),
        notes: m.prose(),
        active: m.number() % 2 == 0,
        contacts: m.several(|m| Contact {
            id: ContactId::next(&mut m.ids),
            name: m.name(),
            function: m.name(),
            phone: m.line(),
            email: m.line(),
        }),
        vetting: m.several(|m| Paper {
            kind: m.name(),
            reference: m.line(),
            received_on: m.maybe(Maker::date),
            valid_until: m.maybe(Maker::date),
            attachment: None,
            note: m.prose(),
        }),
    }
}
