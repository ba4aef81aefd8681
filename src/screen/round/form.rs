//! What is asked before a step is taken: who attests a condition, who brings a means, who is present
//! when a stage is closed, why it is reopened.

use iced::widget::column;

use super::Message;
use crate::{
    domain::{
        Date, Line, Name, Prose,
        id::ClosingId,
        round::{
            Closing, Mean, Round, Stage, StageState, Tick,
            closing::{Obstacle, obstacles},
        },
    },
    i18n::I18n,
    screen::{
        Action, Context,
        campaign::Campaign,
        sheet::{self, Field, Kind, Record, Rows, Section, Sheet, field::kind},
    },
    theme::space,
    widget::{Column, Element, button, label, modal},
};

/// Height of a form at most, in pixels.
const HEIGHT: f32 = 600.0;

/// A form to be filled.
#[derive(Debug)]
pub enum Form {
    /// Who says that a condition is met.
    Tick(Sheet<Tick>),
    /// Who brings a means.
    Mean(Sheet<Mean>),
    /// The closing of a stage.
    Close(Sheet<Closing>),
    /// Its reopening: the closing as it is, and as it becomes.
    Reopen(Closing, Sheet<Closing>),
}

/// The form of a condition's tick, filled as who works here would today.
pub fn tick(stage: Stage, item: String, context: &Context) -> Option<Form> {
    Some(Form::Tick(Sheet::new(Tick {
        stage,
        item: Line::new(item).ok()?,
        ticked_by: context.who.clone(),
        ticked_on: context.today,
        note: Prose::default(),
    })))
}

/// The form of a means, as it was filled.
pub fn mean(round: &Round, stage: Stage, item: String) -> Option<Form> {
    let mut means = round.means.iter();
    let filled = means.find(|mean| mean.stage == stage && mean.item.as_str() == item);
    let mean = match filled {
        Some(mean) => mean.clone(),
        None => Mean {
            stage,
            item: Line::new(item).ok()?,
            who: Line::default(),
            needed_on: None,
            note: Prose::default(),
        },
    };
    Some(Form::Mean(Sheet::new(mean)))
}

/// The form of a closing: today, before the whole team.
pub fn close(round: &Round, stage: Stage, context: &Context) -> Form {
    let team = round.members.iter();
    Form::Close(Sheet::new(Closing {
        id: ClosingId::next(&mut context.ids.clone()),
        round: round.id,
        stage,
        closed_on: context.today,
        reason: Prose::default(),
        reopened_on: None,
        reopened_reason: Prose::default(),
        present: team.map(|member| member.name.clone()).collect(),
        products: Vec::new(),
    }))
}

/// The form of a reopening, where the stage is closed.
pub fn reopen(state: StageState<'_>, context: &Context) -> Option<Form> {
    let StageState::Closed(closing) = state else {
        return None;
    };
    let after = Closing {
        reopened_on: Some(context.today),
        ..closing.clone()
    };
    Some(Form::Reopen(closing.clone(), Sheet::new(after)))
}

/// Whether a reopening is sound.
pub fn may_reopen(closing: &Closing) -> bool {
    closing.reopened_on.is_some()
        && !obstacles(closing, true).iter().any(|obstacle| {
            matches!(
                obstacle,
                Obstacle::ReopenedBefore | Obstacle::ReopenedWithoutReason
            )
        })
}

impl Form {
    /// Takes in what is typed.
    pub fn update(&mut self, message: sheet::Message, context: &Context) {
        let _: Action<Message> = match self {
            Form::Tick(sheet) => sheet.update(message, context),
            Form::Mean(sheet) => sheet.update(message, context),
            Form::Close(sheet) | Form::Reopen(_, sheet) => sheet.update(message, context),
        };
    }

    /// The dialog.
    pub fn dialog<'a>(
        &'a self,
        campaign: &Campaign,
        stage: Stage,
        context: &'a Context,
    ) -> modal::Dialog<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let (title, verb, fields, obstacles): (_, _, Element<'a, sheet::Message>, Vec<String>) =
            match self {
                Form::Tick(sheet) => {
                    let missing = sheet.record().ticked_by.is_empty();
                    (
                        tr.round_tick_title(),
                        tr.round_tick_verb(),
                        sheet.view(context),
                        missing
                            .then(|| tr.round_tick_nobody())
                            .into_iter()
                            .collect(),
                    )
                }
                Form::Mean(sheet) => (
                    tr.round_mean_title(),
                    tr.round_mean_verb(),
                    sheet.view(context),
                    Vec::new(),
                ),
                Form::Close(sheet) => {
                    let missing = campaign.missing(stage);
                    let lacking = missing.iter().map(|one| one.text.get(language));
                    let lacking = lacking.map(|words| tr.round_close_lacks(words));
                    let kept = obstacles(sheet.record(), missing.is_empty());
                    let words = kept.into_iter().map(|obstacle| self::words(tr, obstacle));
                    let sections = [0, 1].map(|at: u8| {
                        let section = &Closing::SECTIONS[usize::from(at)];
                        sheet.section(context, at, section)
                    });
                    let mut fields = Column::with_children(sections).spacing(space::S);
                    if !missing.is_empty() {
                        let section = &Closing::SECTIONS[2];
                        fields = fields.push(sheet.section(context, 2, section));
                    }
                    (
                        tr.round_close_title(tr.term(stage)),
                        tr.round_close(),
                        fields.into(),
                        lacking.chain(words).collect(),
                    )
                }
                Form::Reopen(_, sheet) => {
                    let kept = obstacles(sheet.record(), true);
                    let own = |one: &Obstacle| {
                        matches!(
                            one,
                            Obstacle::ReopenedBefore | Obstacle::ReopenedWithoutReason
                        )
                    };
                    let words = kept.into_iter().filter(own);
                    (
                        tr.round_reopen_title(tr.term(stage)),
                        tr.round_reopen(),
                        sheet.section(context, 3, &Closing::SECTIONS[3]),
                        words.map(|obstacle| self::words(tr, obstacle)).collect(),
                    )
                }
            };
        let may = match self {
            Form::Tick(sheet) => !sheet.record().ticked_by.is_empty(),
            Form::Mean(_) => true,
            Form::Close(sheet) => {
                self::obstacles(sheet.record(), campaign.missing(stage).is_empty()).is_empty()
            }
            Form::Reopen(_, sheet) => may_reopen(sheet.record()),
        };
        let hints = obstacles
            .into_iter()
            .map(|words| label::inked(label::hint(language, words), |p| p.soon.ink).into());
        let body = column![
            fields.map(Message::Form),
            Column::with_children(hints).spacing(space::XXS)
        ]
        .spacing(space::S);
        let actions = vec![
            button::quiet(language, tr.wizard_cancel(), Some(Message::Cancel)).into(),
            button::main(language, verb, may.then_some(Message::Agree)).into(),
        ];
        modal::scrolled(language, title, body, actions, Message::Cancel, HEIGHT)
    }
}

/// What keeps a stage from being closed, and how that is mended.
fn words(tr: &I18n, obstacle: Obstacle) -> String {
    match obstacle {
        Obstacle::NoReason => tr.round_close_no_reason(),
        Obstacle::NobodyPresent => tr.round_close_nobody(),
        Obstacle::ReopenedBefore => tr.round_reopen_before(),
        Obstacle::ReopenedWithoutReason => tr.round_reopen_no_reason(),
    }
}

const fn field<T>(name: fn(&I18n) -> String, span: u16, kind: Kind<T>) -> Field<T> {
    Field { name, span, kind }
}

/// A date that is always there.
macro_rules! day {
    ($field:ident) => {
        Kind::Date {
            get: |one, _| -> Option<Date> { Some(one.$field) },
            set: |one, _, day| {
                if let Some(day) = day {
                    one.$field = day;
                }
            },
        }
    };
}

impl Record for Tick {
    const SECTIONS: &'static [Section<Tick>] = &[Section {
        title: I18n::round_tick_section,
        fields: &[
            field(
                I18n::field_round_tick_ticked_by,
                6,
                kind!(line: |t, _i| t.ticked_by),
            ),
            field(I18n::field_round_tick_ticked_on, 6, day!(ticked_on)),
            field(
                I18n::field_round_tick_note,
                12,
                kind!(prose: |t, _i| t.note),
            ),
        ],
        rows: None,
    }];
}

impl Record for Mean {
    const SECTIONS: &'static [Section<Mean>] = &[Section {
        title: I18n::round_mean_section,
        fields: &[
            field(I18n::field_round_mean_who, 6, kind!(line: |m, _i| m.who)),
            field(
                I18n::field_round_mean_needed_on,
                6,
                kind!(date?: |m, _i| m.needed_on),
            ),
            field(
                I18n::field_round_mean_note,
                12,
                kind!(prose: |m, _i| m.note),
            ),
        ],
        rows: None,
    }];
}

impl Record for Closing {
    const SECTIONS: &'static [Section<Closing>] = &[
        Section {
            title: I18n::round_close_section,
            fields: &[field(
                I18n::field_stage_closing_closed_on,
                6,
                day!(closed_on),
            )],
            rows: None,
        },
        Section {
            title: I18n::round_present_section,
            fields: &[field(
                I18n::field_stage_present_name,
                12,
                kind!(name: |c, i| c.present[i]),
            )],
            rows: Some(Rows {
                count: |c| c.present.len(),
                add: |c, _context| c.present.push(Name::default()),
                remove: |c, i| drop(c.present.remove(i)),
                words: I18n::round_add_present,
            }),
        },
        Section {
            title: I18n::round_reason_section,
            fields: &[field(
                I18n::field_stage_closing_reason,
                12,
                kind!(prose: |c, _i| c.reason),
            )],
            rows: None,
        },
        Section {
            title: I18n::round_reopen_section,
            fields: &[
                field(
                    I18n::field_stage_closing_reopened_on,
                    6,
                    kind!(date?: |c, _i| c.reopened_on),
                ),
                field(
                    I18n::field_stage_closing_reopened_reason,
                    12,
                    kind!(prose: |c, _i| c.reopened_reason),
                ),
            ],
            rows: None,
        },
    ];
}
