//! The sheet of a cell of the matrix, field by field (domain notes, section 1, stage 2), and how a
//! cell begins and is written.

use super::{entry::Change, grade, ground::Ground};
use crate::{
    domain::{
        Date, Grade, Line, Money, Name, Points, Year,
        id::{PartnerId, ProspectId},
        need::{Need, SupportKind},
        partner::record,
        prospect::{Decision, Prospect, Standing, Status, Step, YearPart},
        suggestion,
    },
    i18n::I18n,
    library::legal::Corpus,
    screen::{
        Context, Edit,
        sheet::{
            Field, Kind, Record, Rows, Section,
            field::{Offer, Refused, kind},
        },
    },
    storage,
};

/// How many points of a suggestion make a degree of fit.
const POINTS_A_DEGREE: u32 = 25;

/// A cell in which nothing was entered yet; it expects what the need lacks in kind, and fits as the
/// suggestion has it.
pub fn fresh(
    need: &Need,
    partner: PartnerId,
    record: &record::Record,
    ground: Ground<'_>,
    context: &Context,
) -> Prospect {
    let id = ProspectId::next(&mut context.ids.clone());
    let mut cell = Prospect::new(id, ground.round.id, need.id, partner, need.kind);
    let commune = suggestion::Ground {
        commune: &ground.contents.commune,
        today: context.today,
    };
    let known = ground.project(need.project).zip(ground.partner(partner));
    cell.fit = known.map(|(project, partner)| {
        let judged = suggestion::judge(need, project, partner, record, commune);
        let points = u32::try_from(judged.score).unwrap_or(0);
        Grade::at_most(points / POINTS_A_DEGREE)
    });
    cell
}

/// Writes a cell: a new one, or what was changed of one.
pub fn written(change: Change<Prospect>) -> Edit {
    match change {
        Change::Insert(cell) => Edit::new("prospect.add", move |writer| {
            storage::prospect::insert(writer, &cell)
        }),
        Change::Update(before, after) => Edit::new("prospect.edit", move |writer| {
            storage::prospect::update_from(writer, &before, &after)
        }),
    }
}

const fn field(name: fn(&I18n) -> String, span: u16, kind: Kind<Prospect>) -> Field<Prospect> {
    Field { name, span, kind }
}

const FIT: Kind<Prospect> = Kind::Choice {
    choices: |context| grade::offers(grade::FIT, context),
    get: |p, _| p.fit.map(grade::key),
    set: |p, _, key| p.fit = key.and_then(grade::of_key),
    is_optional: true,
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
    let corpus = Corpus::shared();
    let forms = corpus.map_or(&[][..], |corpus| corpus.forms.as_slice());
    forms
        .iter()
        .map(|form| &form.id)
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
                field(I18n::field_prospect_probability, 3, PROBABILITY),
                field(I18n::field_prospect_fit, 9, FIT),
                field(
                    I18n::field_prospect_standing,
                    4,
                    kind!(choice Standing: |p, _i| p.standing),
                ),
                field(I18n::field_prospect_form, 8, FORM),
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
                        status: following(p.status()),
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
                remove: |p, i| {
                    p.years.remove(i);
                },
                words: I18n::prospect_add_year,
            }),
        },
    ];
}

/// The status that mostly follows another.
fn following(status: Status) -> Status {
    match status {
        Status::Identified | Status::Refused => Status::Asked,
        Status::Asked => Status::Promised,
        Status::Promised => Status::Agreed,
        Status::Agreed | Status::Paid => Status::Paid,
    }
}
