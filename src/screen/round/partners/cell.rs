//! The sheet of a cell of the matrix, field by field (domain notes, section 1, stage 2).

use crate::{
    domain::{
        Date, Line, Money, Name, Points, Year,
        grade::Grade,
        key::Keyed,
        need::SupportKind,
        prospect::{Decision, Prospect, Standing, Status, Step, YearPart},
    },
    i18n::I18n,
    screen::{
        Context,
        sheet::{
            Field, Kind, Record, Rows, Section,
            field::{Offer, Refused, kind, offers},
        },
    },
};

const fn field(name: fn(&I18n) -> String, span: u16, kind: Kind<Prospect>) -> Field<Prospect> {
    Field { name, span, kind }
}

/// A grade out of a number; none out of none.
pub fn grade(value: Option<i64>) -> Result<Option<Grade>, Refused> {
    let grade = |value: i64| {
        let number = u8::try_from(value).map_err(|_| Refused)?;
        Grade::try_from(number).map_err(|_| Refused)
    };
    value.map(grade).transpose()
}

const FIT: Kind<Prospect> = Kind::Number {
    get: |p, _| p.fit.map(|fit| fit.number().into()),
    set: |p, _, value| {
        p.fit = grade(value)?;
        Ok(())
    },
    decimals: 0,
    expected: I18n::prospect_expects_grade,
};

const PROBABILITY: Kind<Prospect> = Kind::Number {
    get: |p, _| p.probability.map(|points| points.count().into()),
    set: |p, _, value| {
        p.probability = match value {
            None => None,
            Some(value) => {
                let count = u8::try_from(value).map_err(|_| Refused)?;
                Some(Points::try_from(count).map_err(|_| Refused)?)
            }
        };
        Ok(())
    },
    decimals: 0,
    expected: I18n::prospect_expects_percent,
};

/// The legal forms that the library knows.
fn forms(context: &Context) -> Vec<Offer> {
    super::forms()
        .iter()
        .map(|key| Offer {
            key: key.clone(),
            words: context.form(key),
        })
        .collect()
}

const FORM: Kind<Prospect> = Kind::Choice {
    choices: forms,
    get: |p, _| Some(p.form.as_str().to_owned()).filter(|key| !key.is_empty()),
    set: |p, _, key| p.form = Line::new(key.unwrap_or_default()).unwrap_or_default(),
    is_optional: true,
};

/// A date that must be there: an emptied one stays as it was.
const REACHED: Kind<Prospect> = Kind::Date {
    get: |p, i| p.steps.get(i).map(|step| step.reached_on),
    set: |p, i, date: Option<Date>| {
        if let (Some(step), Some(date)) = (p.steps.get_mut(i), date) {
            step.reached_on = date;
        }
    },
};

const YEAR_AMOUNT: Kind<Prospect> = Kind::Amount {
    get: |p, i| p.years.get(i).map(|part| part.amount),
    set: |p, i, amount| {
        if let Some(part) = p.years.get_mut(i) {
            part.amount = amount.unwrap_or(Money::ZERO);
        }
    },
};

impl Record for Prospect {
    const SECTIONS: &'static [Section<Self>] = &[
        Section {
            title: I18n::prospect_section_cell,
            fields: &[
                field(
                    I18n::field_prospect_kind,
                    6,
                    kind!(choice SupportKind: |p, _i| p.kind),
                ),
                field(
                    I18n::field_prospect_expected,
                    6,
                    kind!(amount?: |p, _i| p.expected),
                ),
                field(I18n::field_prospect_fit, 3, FIT),
                field(I18n::field_prospect_probability, 3, PROBABILITY),
                field(
                    I18n::field_prospect_standing,
                    6,
                    kind!(choice Standing: |p, _i| p.standing),
                ),
                field(I18n::field_prospect_form, 12, FORM),
                field(I18n::field_prospect_note, 12, kind!(prose: |p, _i| p.note)),
            ],
            rows: None,
        },
        Section {
            title: I18n::prospect_section_decision,
            fields: &[
                field(
                    I18n::field_prospect_decision,
                    6,
                    kind!(choice Decision: |p, _i| p.decision),
                ),
                field(
                    I18n::field_prospect_decision_reason,
                    12,
                    kind!(prose: |p, _i| p.decision_reason),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::prospect_section_steps,
            fields: &[
                field(
                    I18n::field_prospect_step_status,
                    4,
                    kind!(choice Status: |p, i| p.steps[i].status),
                ),
                field(I18n::field_prospect_step_reached_on, 4, REACHED),
                field(
                    I18n::field_prospect_step_amount,
                    4,
                    kind!(amount?: |p, i| p.steps[i].amount),
                ),
                field(
                    I18n::field_prospect_step_note,
                    12,
                    kind!(name: |p, i| p.steps[i].note),
                ),
            ],
            rows: Some(Rows {
                count: |p| p.steps.len(),
                add: |p, context| {
                    p.steps.push(Step {
                        status: following(p.status(), p.steps.is_empty()),
                        reached_on: context.today,
                        amount: p.expected,
                        note: Name::default(),
                    });
                },
                remove: |p, i| drop(p.steps.remove(i)),
                words: I18n::prospect_add_step,
            }),
        },
        Section {
            title: I18n::prospect_section_years,
            fields: &[
                field(
                    I18n::field_prospect_year_year,
                    3,
                    kind!(year: |p, i| p.years[i].year),
                ),
                field(I18n::field_prospect_year_amount, 5, YEAR_AMOUNT),
            ],
            rows: Some(Rows {
                count: |p| p.years.len(),
                add: |p, context| {
                    let last = p.years.iter().map(|part| part.year).max();
                    let next = last.and_then(|year| Year::try_from(u16::from(year) + 1).ok());
                    p.years.push(YearPart {
                        year: next.unwrap_or(context.today.in_year()),
                        amount: Money::ZERO,
                    });
                },
                remove: |p, i| drop(p.years.remove(i)),
                words: I18n::prospect_add_year,
            }),
        },
    ];
}

/// The status that mostly follows another.
fn following(status: Status, is_first: bool) -> Status {
    match status {
        _ if is_first => Status::Identified,
        Status::Identified | Status::Refused => Status::Asked,
        Status::Asked => Status::Promised,
        Status::Promised => Status::Agreed,
        Status::Agreed | Status::Paid => Status::Paid,
    }
}
