//! The sheet of a commitment, field by field (domain notes, section 4, check Q08).

use std::sync::LazyLock;

use crate::{
    domain::{
        Money, Name, Year,
        commitment::{Commitment, Due, Instalment, Standing},
        need::SupportKind,
        quantity::{Decimal, Quantity},
    },
    i18n::I18n,
    screen::{
        agreement::record::list,
        sheet::{
            Field, Kind, Record, Rows, Section,
            field::{Refused, kind},
        },
    },
};

static NOTHING: LazyLock<Name> = LazyLock::new(Name::default);

const fn field(name: fn(&I18n) -> String, span: u16, kind: Kind<Commitment>) -> Field<Commitment> {
    Field { name, span, kind }
}

impl Record for Commitment {
    const SECTIONS: &'static [Section<Self>] = &[
        Section {
            title: I18n::drafting_section_commitment,
            fields: &[
                field(I18n::field_commitment_debtor, 5, DEBTOR),
                field(
                    I18n::field_commitment_creditor,
                    5,
                    kind!(offered list::PARTIES, ?: |c, _i| c.creditor),
                ),
                field(
                    I18n::field_commitment_kind,
                    2,
                    kind!(choice SupportKind: |c, _i| c.kind),
                ),
                field(
                    I18n::field_commitment_text,
                    12,
                    kind!(prose: |c, _i| c.text),
                ),
                field(
                    I18n::field_commitment_clause,
                    12,
                    kind!(offered list::CLAUSES, ?: |c, _i| c.clause),
                ),
                field(
                    I18n::field_commitment_amount,
                    5,
                    kind!(amount?: |c, _i| c.amount),
                ),
                field(I18n::field_commitment_quantity_number, 3, QUANTITY),
                field(I18n::field_commitment_quantity_unit, 12, UNIT),
            ],
            rows: None,
        },
        Section {
            title: I18n::drafting_section_due,
            fields: &[
                field(I18n::field_commitment_due_on, 4, DUE_ON),
                field(
                    I18n::field_commitment_conditional,
                    8,
                    kind!(switch: |c, _i| c.conditional),
                ),
                field(I18n::field_commitment_due_trigger, 12, TRIGGER),
                field(
                    I18n::field_commitment_evidence,
                    12,
                    kind!(name: |c, _i| c.evidence),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::drafting_section_instalments,
            fields: &[
                field(
                    I18n::drafting_year,
                    3,
                    kind!(year: |c, i| c.instalments[i].year),
                ),
                field(
                    I18n::field_commitment_amount,
                    5,
                    kind!(amount: |c, i| c.instalments[i].amount),
                ),
                field(
                    I18n::field_commitment_due_on,
                    4,
                    kind!(date?: |c, i| c.instalments[i].due),
                ),
            ],
            rows: Some(Rows {
                count: |c| c.instalments.len(),
                add: |c, context| {
                    use chrono::Datelike;
                    let last = c.instalments.last().map(|one| u16::from(one.year) + 1);
                    let this = u16::try_from(context.today.day().year()).ok();
                    let year = last.or(this).map(Year::try_from);
                    if let Some(Ok(year)) = year {
                        c.instalments.push(Instalment {
                            year,
                            amount: Money::ZERO,
                            due: None,
                        });
                    }
                },
                remove: |c, i| {
                    let _ = c.instalments.remove(i);
                },
                words: I18n::drafting_add_instalment,
            }),
        },
        Section {
            title: I18n::drafting_section_standing,
            fields: &[
                field(
                    I18n::field_commitment_standing,
                    4,
                    kind!(choice Standing: |c, _i| c.standing),
                ),
                field(
                    I18n::field_commitment_next_action,
                    12,
                    kind!(name: |c, _i| c.next_action),
                ),
                field(
                    I18n::field_commitment_cause,
                    12,
                    kind!(prose: |c, _i| c.cause),
                ),
            ],
            rows: None,
        },
    ];
}

const DEBTOR: Kind<Commitment> = Kind::Offered {
    list: list::PARTIES,
    get: |c, _| Some(c.debtor.to_string()),
    set: |c, _, key| {
        if let Some(Ok(party)) = key.map(str::parse) {
            c.debtor = party;
        }
    },
};

const QUANTITY: Kind<Commitment> = Kind::Number {
    get: |c, _| Some(c.quantity.as_ref()?.number.thousandths()),
    set: |c, _, thousandths| {
        let number = thousandths.map(Decimal::try_from).transpose();
        let number = number.map_err(|_| Refused)?;
        let unit = c.quantity.take().map(|own| own.unit).unwrap_or_default();
        c.quantity = number.map(|number| Quantity { number, unit });
        Ok(())
    },
    decimals: 3,
    expected: I18n::form_expects_count,
};

const UNIT: Kind<Commitment> = Kind::Name {
    get: |c, _| c.quantity.as_ref().map_or(&*NOTHING, |own| &own.unit),
    set: |c, _, unit| {
        if c.quantity.is_some() || !unit.is_empty() {
            let own = c.quantity.get_or_insert_with(|| Quantity {
                number: Decimal::whole(1),
                unit: Name::default(),
            });
            own.unit = unit;
        }
    },
};

const DUE_ON: Kind<Commitment> = Kind::Date {
    get: |c, _| c.due.as_ref().and_then(Due::date),
    set: |c, _, day| {
        c.due = match (c.due.take(), day) {
            (Some(Due::After { trigger, .. }), on) => Some(Due::After { trigger, on }),
            (_, Some(day)) => Some(Due::On(day)),
            (_, None) => None,
        };
    },
};

/// A due date with an event before it waits for the event.
const TRIGGER: Kind<Commitment> = Kind::Name {
    get: |c, _| match &c.due {
        Some(Due::After { trigger, .. }) => trigger,
        _ => &NOTHING,
    },
    set: |c, _, trigger| {
        let on = c.due.as_ref().and_then(Due::date);
        c.due = match trigger.is_empty() {
            true => on.map(Due::On),
            false => Some(Due::After { trigger, on }),
        };
    },
};
