//! The sheet of a round: what it is, its team, the criteria of its ranking, components and costs.

use crate::{
    domain::{
        Name, Points, Prose, Year,
        id::{CriterionId, MemberId},
        ranking::Criterion,
        round::{Member, Round, Session},
    },
    i18n::I18n,
    screen::sheet::{
        Field, Kind, Record, Rows, Section,
        field::{Refused, kind, offers},
    },
};

/// Index of the section with the round itself.
pub const ROUND: u8 = 0;
/// Index of the section with its team.
pub const TEAM: u8 = 1;
/// Index of the section with the criteria of its ranking.
pub const CRITERIA: u8 = 2;

const fn field(name: fn(&I18n) -> String, span: u16, kind: Kind<Round>) -> Field<Round> {
    Field { name, span, kind }
}

impl Record for Round {
    const SECTIONS: &'static [Section<Round>] = &[
        Section {
            title: I18n::round_section_round,
            fields: &[
                field(I18n::field_round_name, 12, kind!(name: |r, _i| r.name)),
                field(I18n::field_round_year, 2, YEAR),
                field(I18n::field_round_session, 5, SESSION),
                field(
                    I18n::field_round_session_on,
                    5,
                    kind!(date?: |r, _i| r.session_on),
                ),
                field(I18n::field_round_note, 12, kind!(prose: |r, _i| r.note)),
            ],
            rows: None,
        },
        Section {
            title: I18n::round_section_team,
            fields: &[
                field(
                    I18n::field_round_member_name,
                    12,
                    kind!(name: |r, i| r.members[i].name),
                ),
                field(
                    I18n::field_round_member_function,
                    12,
                    kind!(name: |r, i| r.members[i].function),
                ),
                field(
                    I18n::field_round_member_most_actions,
                    4,
                    kind!(count?: |r, i| r.members[i].most_actions),
                ),
            ],
            rows: Some(Rows {
                count: |r| r.members.len(),
                add: |r, context| {
                    r.members.push(Member {
                        id: MemberId::next(&mut context.ids.clone()),
                        name: Name::default(),
                        function: Name::default(),
                        most_actions: None,
                    });
                },
                remove: |r, i| drop(r.members.remove(i)),
                words: I18n::round_add_member,
            }),
        },
        Section {
            title: I18n::round_section_criteria,
            fields: &[
                field(
                    I18n::field_criterion_name,
                    9,
                    kind!(name: |r, i| r.criteria[i].name),
                ),
                field(I18n::field_criterion_weight, 3, WEIGHT),
                field(
                    I18n::field_criterion_scale,
                    12,
                    kind!(prose: |r, i| r.criteria[i].scale),
                ),
            ],
            rows: Some(Rows {
                count: |r| r.criteria.len(),
                add: |r, context| {
                    r.criteria.push(Criterion {
                        id: CriterionId::next(&mut context.ids.clone()),
                        measure: None,
                        name: Name::default(),
                        weight: Points::NONE,
                        scale: Prose::default(),
                    });
                },
                remove: |r, i| {
                    let gone = r.criteria.remove(i).id;
                    r.scores.retain(|score| score.criterion != gone);
                },
                words: I18n::round_add_criterion,
            }),
        },
    ];
}

const YEAR: Kind<Round> = Kind::Year {
    get: |r, _| -> Year { r.year },
    set: |r, _, year| r.year = year,
};

const SESSION: Kind<Round> = Kind::Choice {
    choices: offers::<Session>,
    get: |r, _| r.session.map(|session| session.key().to_owned()),
    set: |r, _, key| r.session = key.and_then(|key| key.parse().ok()),
    is_optional: true,
};

const WEIGHT: Kind<Round> = Kind::Number {
    get: |r, i| Some(i64::from(r.criteria[i].weight.count())),
    set: |r, i, value| {
        let points = u8::try_from(value.unwrap_or(0)).ok();
        let points = points.and_then(|points| Points::try_from(points).ok());
        r.criteria[i].weight = points.ok_or(Refused)?;
        Ok(())
    },
    decimals: 0,
    expected: I18n::form_expects_share,
};
