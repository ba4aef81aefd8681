//! The analysis of partners: the list, the sheet of one, the picture of interest and influence
//! drawn from it (شبكة تحليل الفاعلين, domain notes, section 1, stage 2).

use iced::{Length, widget::column};

use super::{Message, cell::grade, ground::Ground};
use crate::{
    domain::{
        Date, Name,
        id::PartnerId,
        key::Keyed,
        need::SupportKind,
        stakeholder::{Capability, Opening, Stakeholder, Strategy, Window},
    },
    i18n::I18n,
    screen::{
        Context,
        sheet::{
            Field, Kind, Record, Rows, Section, Sheet,
            field::{kind, offers},
        },
    },
    text::number,
    theme::{self, space},
    widget::{
        Column, Container, Element, Row, badge, button, empty, focus, label,
        quadrant::{self, Legend, Point},
        scroll::scroll,
    },
};

const fn field(name: fn(&I18n) -> String, span: u16, kind: Kind<Stakeholder>) -> Field<Stakeholder> {
    Field { name, span, kind }
}

const INTEREST: Kind<Stakeholder> = Kind::Number {
    get: |s, _| s.interest.map(|grade| grade.number().into()),
    set: |s, _, value| {
        s.interest = grade(value)?;
        Ok(())
    },
    decimals: 0,
    expected: I18n::prospect_expects_grade,
};

const INFLUENCE: Kind<Stakeholder> = Kind::Number {
    get: |s, _| s.influence.map(|grade| grade.number().into()),
    set: |s, _, value| {
        s.influence = grade(value)?;
        Ok(())
    },
    decimals: 0,
    expected: I18n::prospect_expects_grade,
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
                field(I18n::field_stakeholder_interest, 3, INTEREST),
                field(I18n::field_stakeholder_influence, 3, INFLUENCE),
                field(I18n::field_stakeholder_strategy, 6, STRATEGY),
                field(I18n::prospect_strategy, 12, SUGGESTED),
                field(I18n::field_stakeholder_role, 12, kind!(name: |s, _i| s.role)),
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

/// Sections that begin closed.
pub const FOLDED: [u8; 2] = [1, 2];

/// The list with what each partner's analysis says, and beside it the sheet of one or the picture.
pub fn view<'a>(
    sheet: Option<&'a Sheet<Stakeholder>>,
    partners: &'a [PartnerId],
    ground: Ground<'a>,
    context: &'a Context,
) -> Element<'a, Message> {
    let (tr, language) = (&context.tr, context.language());
    let open = sheet.map(Sheet::record);
    let known = |id: PartnerId| {
        let own = open.filter(|one| one.partner == id);
        let mut all = ground.contents.stakeholders.iter();
        own.or_else(|| all.find(|one| one.partner == id))
    };
    let mut points = Vec::new();
    let mut unplaced = 0_i64;
    let mut list = Column::new().spacing(space::XXS);
    for &id in partners {
        let name = ground.partner_name(id, context);
        let mut words = column![label::body(language, &name)];
        match known(id) {
            None => words = words.push(label::hint(language, tr.prospect_not_analysed())),
            Some(one) => {
                let grades = one.interest.zip(one.influence);
                unplaced += i64::from(grades.is_none());
                let said = grades.map(|(interest, influence)| {
                    points.push(Point {
                        name: name.clone(),
                        across: interest.number(),
                        up: influence.number(),
                        on_press: Message::Analyse(Some(id)),
                    });
                    let strategy = one.conduct().map(|conduct| tr.term(conduct));
                    format!(
                        "{} {} · {} {} · {}",
                        tr.prospect_interest(),
                        interest.number(),
                        tr.prospect_influence(),
                        influence.number(),
                        strategy.unwrap_or_default()
                    )
                });
                let said = said.unwrap_or_else(|| tr.prospect_ungraded());
                words = words.push(label::hint(language, said));
            }
        }
        let is_open = open.is_some_and(|one| one.partner == id);
        list = list.push(
            focus::button(words, Some(Message::Analyse(Some(id))))
                .padding([space::XS, space::S])
                .width(Length::Fill)
                .style(theme::button::place(is_open)),
        );
    }
    let beside: Element<'a, Message> = match sheet {
        Some(sheet) => {
            let name = ground.partner_name(sheet.record().partner, context);
            let back = button::plain(
                language,
                tr.prospect_picture(),
                Some(Message::Analyse(None)),
            );
            let head = Row::new()
                .push(Container::new(label::section(language, name)).width(Length::Fill))
                .push(back)
                .spacing(space::S);
            column![head, sheet.view(context).map(Message::Stakeholder)]
                .spacing(space::S)
                .into()
        }
        None if points.is_empty() => {
            let hint = tr.prospect_analysis_none_hint();
            empty::empty(language, tr.prospect_analysis_none(), hint, None)
        }
        None => {
            let legend = Legend {
                across: tr.prospect_interest(),
                up: tr.prospect_influence(),
                quarters: [
                    Strategy::Involve,
                    Strategy::Win,
                    Strategy::Associate,
                    Strategy::Inform,
                ]
                .map(|strategy| tr.term(strategy)),
            };
            let mut picture = column![
                label::section(language, tr.prospect_picture()),
                label::hint(language, tr.prospect_picture_hint()),
                quadrant::quadrant(language, &legend, points),
            ]
            .spacing(space::XS);
            if unplaced > 0 {
                let words = tr.prospect_unplaced(number::group(unplaced));
                picture = picture.push(badge::plain(language, badge::NONE, words));
            }
            picture.into()
        }
    };
    let beside = Container::new(beside).padding(iced::Padding::ZERO.right(space::M));
    Row::new()
        .push(Container::new(scroll(list)).width(Length::FillPortion(2)))
        .push(Container::new(scroll(beside)).width(Length::FillPortion(4)))
        .spacing(space::L)
        .height(Length::Fill)
        .into()
}
