//! The sheet of the analysis of a partner, field by field (شبكة تحليل الفاعلين, domain notes,
//! section 1, stage 2).

use crate::{
    domain::{
        Date, Name,
        need::SupportKind,
        stakeholder::{Capability, Opening, Stakeholder, Strategy, Window},
    },
    i18n::I18n,
    screen::{
        round::partners::grade,
        sheet::{
            Field, Kind, Record, Rows, Section,
            field::{kind, offers},
        },
    },
};

/// Sections that begin closed.
pub const FOLDED: [u8; 2] = [1, 2];

const fn field(
    name: fn(&I18n) -> String,
    span: u16,
    kind: Kind<Stakeholder>,
) -> Field<Stakeholder> {
    Field { name, span, kind }
}

const INTEREST: Kind<Stakeholder> = Kind::Choice {
    choices: |context| grade::offers(grade::INTEREST, context),
    get: |s, _| s.interest.map(grade::key),
    set: |s, _, key| s.interest = key.and_then(grade::of_key),
    is_optional: true,
};

const INFLUENCE: Kind<Stakeholder> = Kind::Choice {
    choices: |context| grade::offers(grade::INFLUENCE, context),
    get: |s, _| s.influence.map(grade::key),
    set: |s, _, key| s.influence = key.and_then(grade::of_key),
    is_optional: true,
};

const STRATEGY: Kind<Stakeholder> = Kind::Choice {
    choices: offers::<Strategy>,
    get: |s, _| s.strategy.map(|strategy| strategy.key().to_owned()),
    set: |s, _, key| s.strategy = key.and_then(|key| key.parse().ok()),
    is_optional: true,
};

const SUGGESTED: Kind<Stakeholder> = Kind::Told(|s, _, context| {
    let grades = s.interest.zip(s.influence);
    let suggested = grades.map(|(interest, influence)| Strategy::suggested(interest, influence));
    let words = suggested.map(|strategy| context.tr.term(strategy));
    words.unwrap_or_default()
});

/// Dates that must be there: an emptied one stays as it was.
const OPENS: Kind<Stakeholder> = Kind::Date {
    get: |s, i| s.windows.get(i).map(|window| window.opens_on),
    set: |s, i, date: Option<Date>| {
        if let (Some(window), Some(date)) = (s.windows.get_mut(i), date) {
            window.opens_on = date;
        }
    },
};

const CLOSES: Kind<Stakeholder> = Kind::Date {
    get: |s, i| s.windows.get(i).map(|window| window.closes_on),
    set: |s, i, date: Option<Date>| {
        if let (Some(window), Some(date)) = (s.windows.get_mut(i), date) {
            window.closes_on = date;
        }
    },
};

impl Record for Stakeholder {
    const SECTIONS: &'static [Section<Self>] = &[
        Section {
            title: I18n::prospect_section_position,
            fields: &[
                field(I18n::field_stakeholder_interest, 6, INTEREST),
                field(I18n::field_stakeholder_influence, 6, INFLUENCE),
                field(I18n::prospect_strategy, 6, SUGGESTED),
                field(I18n::field_stakeholder_strategy, 6, STRATEGY),
                field(
                    I18n::field_stakeholder_role,
                    12,
                    kind!(name: |s, _i| s.role),
                ),
                field(
                    I18n::field_stakeholder_mandate,
                    12,
                    kind!(prose: |s, _i| s.mandate),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::prospect_section_capacity,
            fields: &[
                field(
                    I18n::field_stakeholder_capacity_kind,
                    5,
                    kind!(choice SupportKind: |s, i| s.capacities[i].kind),
                ),
                field(
                    I18n::field_stakeholder_capacity_amount,
                    5,
                    kind!(amount?: |s, i| s.capacities[i].amount),
                ),
                field(
                    I18n::field_stakeholder_capacity_note,
                    12,
                    kind!(name: |s, i| s.capacities[i].note),
                ),
            ],
            rows: Some(Rows {
                count: |s| s.capacities.len(),
                add: |s, _context| {
                    s.capacities.push(Capability {
                        kind: SupportKind::Financial,
                        amount: None,
                        note: Name::default(),
                    });
                },
                remove: |s, i| drop(s.capacities.remove(i)),
                words: I18n::prospect_add_capacity,
            }),
        },
        Section {
            title: I18n::prospect_section_calendar,
            fields: &[
                field(
                    I18n::field_stakeholder_window_kind,
                    4,
                    kind!(choice Window: |s, i| s.windows[i].kind),
                ),
                field(I18n::field_stakeholder_window_opens_on, 4, OPENS),
                field(I18n::field_stakeholder_window_closes_on, 4, CLOSES),
                field(
                    I18n::field_stakeholder_window_note,
                    12,
                    kind!(name: |s, i| s.windows[i].note),
                ),
            ],
            rows: Some(Rows {
                count: |s| s.windows.len(),
                add: |s, context| {
                    s.windows.push(Opening {
                        kind: Window::Budget,
                        opens_on: context.today,
                        closes_on: context.today,
                        note: Name::default(),
                    });
                },
                remove: |s, i| drop(s.windows.remove(i)),
                words: I18n::prospect_add_window,
            }),
        },
        Section {
            title: I18n::prospect_section_terms,
            fields: &[
                field(
                    I18n::field_stakeholder_conditions,
                    12,
                    kind!(prose: |s, _i| s.conditions),
                ),
                field(
                    I18n::field_stakeholder_constraints,
                    12,
                    kind!(prose: |s, _i| s.constraints),
                ),
                field(
                    I18n::field_stakeholder_counterpart,
                    12,
                    kind!(prose: |s, _i| s.counterpart),
                ),
                field(
                    I18n::field_stakeholder_history,
                    12,
                    kind!(prose: |s, _i| s.history),
                ),
                field(
                    I18n::field_stakeholder_strategy_note,
                    12,
                    kind!(prose: |s, _i| s.strategy_note),
                ),
            ],
            rows: None,
        },
    ];
}
