//! What a round says of one of its projects: competence, place given by hand, what people raised.

use iced::{
    Alignment, Length, Padding,
    widget::{column, row},
};
use serde::{Deserialize, Serialize};

use super::Message;
use crate::{
    domain::{
        Line, Money, Name,
        id::ProjectId,
        project::Concerns,
        round::{Choice, Component},
    },
    i18n::I18n,
    screen::{
        Context,
        campaign::Campaign,
        sheet::{
            Field, Kind, Record, Rows, Section, Sheet,
            field::{Offer, kind},
        },
    },
    theme::{self, space},
    widget::{Column, Container, Element, badge, empty, focus, label, scroll::scroll},
};

/// Index of the section with the competence.
pub const COMPETENCE: u8 = 0;
/// Index of the section with the place given by hand.
pub const PLACE: u8 = 1;
/// Index of the section with what people raised.
pub const VOICES: u8 = 2;
/// Index of the section with the equality body's remark.
pub const EQUALITY: u8 = 3;
/// Index of the section with the components and their costs.
pub const COMPONENTS: u8 = 4;

/// Width of the list of projects, in pixels.
const LIST: f32 = 280.0;

/// A project in a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// What the round says of it.
    pub choice: Choice,
    /// What people raised, as the project's own sheet has it.
    pub concerns: Concerns,
    /// The components into which the team cut it.
    pub components: Vec<Component>,
}

impl Case {
    /// Of a chosen project.
    pub fn of(campaign: &Campaign, id: ProjectId) -> Option<Case> {
        Some(Case {
            choice: campaign.round().choice(id)?.clone(),
            concerns: campaign.project(id)?.concerns.clone(),
            components: campaign
                .round()
                .components
                .iter()
                .filter(|one| one.project == id)
                .cloned()
                .collect(),
        })
    }
}

const fn field(name: fn(&I18n) -> String, span: u16, kind: Kind<Case>) -> Field<Case> {
    Field { name, span, kind }
}

impl Record for Case {
    const SECTIONS: &'static [Section<Case>] = &[
        Section {
            title: I18n::round_section_competence,
            fields: &[
                field(I18n::field_round_project_competence, 12, COMPETENCES),
                field(I18n::round_competence_article, 12, Kind::Told(article)),
            ],
            rows: None,
        },
        Section {
            title: I18n::round_section_place,
            fields: &[
                field(
                    I18n::field_round_project_place,
                    4,
                    kind!(count?: |c, _i| c.choice.place),
                ),
                field(
                    I18n::field_round_project_place_reason,
                    12,
                    kind!(prose: |c, _i| c.choice.place_reason),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::round_section_voices,
            fields: &[
                field(
                    I18n::field_project_concerns_women,
                    12,
                    kind!(prose: |c, _i| c.concerns.women),
                ),
                field(
                    I18n::field_round_project_men,
                    12,
                    kind!(prose: |c, _i| c.choice.men),
                ),
                field(
                    I18n::field_project_concerns_youth,
                    12,
                    kind!(prose: |c, _i| c.concerns.youth),
                ),
                field(
                    I18n::field_project_concerns_elderly,
                    12,
                    kind!(prose: |c, _i| c.concerns.elderly),
                ),
                field(
                    I18n::field_project_concerns_children,
                    12,
                    kind!(prose: |c, _i| c.concerns.children),
                ),
                field(
                    I18n::field_project_concerns_disabled,
                    12,
                    kind!(prose: |c, _i| c.concerns.disabled),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::round_section_equality,
            fields: &[
                field(
                    I18n::field_round_project_equality_remark,
                    12,
                    kind!(prose: |c, _i| c.choice.equality_remark),
                ),
                field(
                    I18n::field_round_project_equality_on,
                    6,
                    kind!(date?: |c, _i| c.choice.equality_on),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::round_section_components,
            fields: &[
                field(
                    I18n::field_round_component_name,
                    12,
                    kind!(name: |c, i| c.components[i].name),
                ),
                field(
                    I18n::field_round_component_cost,
                    12,
                    kind!(amount: |c, i| c.components[i].cost),
                ),
            ],
            rows: Some(Rows {
                count: |c| c.components.len(),
                add: |c, _| {
                    c.components.push(Component {
                        project: c.choice.project,
                        name: Name::default(),
                        cost: Money::ZERO,
                        urgency: None,
                    });
                },
                remove: |c, i| drop(c.components.remove(i)),
                words: I18n::round_add_component,
            }),
        },
    ];
}

const COMPETENCES: Kind<Case> = Kind::Choice {
    choices: |context| {
        let offer = |one: &crate::library::legal::form::Competence| Offer {
            key: one.id.clone(),
            words: format!(
                "{} · {}",
                one.name.get(context.language()),
                context.tr.term(one.kind)
            ),
        };
        context.paper.competences().iter().map(offer).collect()
    },
    get: |c, _| Some(c.choice.competence.as_str().to_owned()).filter(|key| !key.is_empty()),
    set: |c, _, key| {
        if let Ok(key) = Line::new(key.unwrap_or_default()) {
            c.choice.competence = key;
        }
    },
    is_optional: true,
};

/// The article that gives the competence, and how sure it is.
fn article(case: &Case, _row: usize, context: &Context) -> String {
    let key = case.choice.competence.as_str();
    let Some((kind, article, subject)) = context.paper.competence(key) else {
        return context.tr.round_competence_open();
    };
    let language = context.language();
    let kind = context.tr.term(kind);
    context
        .tr
        .round_competence_told(article, kind, subject.get(language))
}

/// The chosen projects beside the sheet of what people raised of one of them.
pub fn voices<'a>(
    open: Option<&'a Sheet<Case>>,
    campaign: &'a Campaign,
    context: &'a Context,
) -> Element<'a, Message> {
    let (language, tr) = (context.language(), &context.tr);
    let round = campaign.round();
    if round.projects.is_empty() {
        return empty::empty(
            language,
            tr.round_no_project(),
            tr.round_no_project_hint(),
            None,
        );
    }
    let here = open.map(|case| case.record().choice.project);
    let lines = round.projects.iter().map(|choice| {
        let title = context
            .register
            .projects
            .get(choice.project)
            .map(|project| project.title().get(language).to_owned())
            .unwrap_or_default();
        let (look, words) = match choice.equality_remark.is_empty() {
            true => (badge::NONE, tr.round_equality_open()),
            false => (badge::DONE, tr.round_equality_given()),
        };
        let face = column![
            label::body(language, title),
            badge::plain(language, look, words)
        ]
        .width(Length::Fill);
        focus::button(face, Some(Message::Show(Some(choice.project))))
            .padding([space::XXS, space::XS])
            .width(Length::Fill)
            .style(theme::button::place(here == Some(choice.project)))
            .into()
    });
    let list = scroll(Column::with_children(lines).spacing(space::XXS));
    let sheet: Element<'a, Message> = match open {
        Some(case) => {
            let sections = [VOICES, EQUALITY].map(|at| {
                let section = case.section(context, at, &Case::SECTIONS[usize::from(at)]);
                section.map(Message::Case)
            });
            scroll(
                Container::new(Column::with_children(sections).spacing(space::S))
                    .padding(Padding::ZERO.right(space::S).bottom(space::M)),
            )
        }
        None => label::hint(language, tr.round_voices_hint()).into(),
    };
    row![
        Container::new(list).width(LIST),
        Container::new(sheet).width(Length::Fill)
    ]
    .spacing(space::M)
    .align_y(Alignment::Start)
    .height(Length::Fill)
    .into()
}
