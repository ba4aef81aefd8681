//! One agreement: its text, its financing, its commitments, who takes part, how far it has come.

mod approval;
mod commitments;
mod cost;
pub mod export;
mod people;
mod text;

use iced::{
    Alignment, Length,
    widget::{Row, column, row},
};

use super::{Action, Context, Page, Problem, frame, standing};
use crate::{
    documents::content::Block,
    domain::{
        self,
        commitment::{Commitment, Progress},
        id::AgreementId,
    },
    storage::{self, RowKey, commitment},
    text::{Language, number},
    theme::space,
    widget::{Container, Element, badge, button, label},
};

/// One agreement.
#[derive(Debug)]
pub struct Agreement {
    id: AgreementId,
    sheet: Result<Option<Sheet>, Problem>,
    part: Part,
    written_in: Language,
    text: Result<Vec<Block>, Problem>,
    export: Option<export::Panel>,
}

/// What the summaries leave out of it.
#[derive(Debug)]
struct Sheet {
    agreement: domain::agreement::Agreement,
    commitments: Vec<(Commitment, Progress)>,
}

/// What of it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Its articles.
    Text,
    /// Who gives what, by year.
    Cost,
    /// What is owed.
    Commitments,
    /// Parties, committee, indicators.
    People,
    /// The steps of its approval.
    Approval,
}

impl Part {
    const ALL: [Part; 5] = [
        Part::Text,
        Part::Cost,
        Part::Commitments,
        Part::People,
        Part::Approval,
    ];
}

/// What happens on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Show this part.
    Turn(Part),
    /// Show the text in this language.
    Read(Language),
    /// Begin an export.
    Export,
    /// In the export panel.
    Panel(export::Message),
    /// Leave what is open.
    Leave,
}

impl Page for Agreement {
    type Message = Message;

    fn update(&mut self, message: Message, context: &Context) -> Action<Message> {
        match message {
            Message::Turn(part) => self.part = part,
            Message::Read(language) => {
                self.written_in = language;
                self.text = text::of(context, self.id, language);
            }
            Message::Export => self.export = Some(export::Panel::new(context.language())),
            Message::Panel(export::Message::Close) => self.export = None,
            Message::Panel(message) => {
                if let Some(panel) = &mut self.export {
                    return panel.update(message, context, self.id).map(Message::Panel);
                }
            }
            Message::Leave => {
                if self.export.take().is_none() {
                    return Action::Back;
                }
            }
        }
        Action::None
    }

    fn view<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let sheet = match &self.sheet {
            Ok(Some(sheet)) => sheet,
            Ok(None) => return frame::failed(context, tr.agreement_missing(), None),
            Err(problem) => {
                return frame::failed(context, tr.agreement_unreadable(), Some(problem));
            }
        };
        let agreement = &sheet.agreement;
        let action = self.export.is_none().then(|| {
            let words = if agreement.is_draft() {
                tr.agreement_export_draft()
            } else {
                tr.agreement_export_signed()
            };
            button::main(language, words, Some(Message::Export)).into()
        });
        let mut top = column![frame::head(
            context,
            agreement.title.get(language),
            identity(context, agreement),
            action,
        )]
        .spacing(space::M);
        if let Some(panel) = &self.export {
            top = top.push(panel.view(context, agreement).map(Message::Panel));
        }
        top = top.push(facts(context, sheet)).push(self.parts(context));
        column![top, self.part(context, sheet)]
            .spacing(space::M)
            .into()
    }

    fn refresh(&mut self, context: &Context, _touched: &[RowKey]) {
        self.sheet = read(context, self.id);
        self.text = text::of(context, self.id, self.written_in);
    }

    fn escape(&self) -> Option<Message> {
        Some(Message::Leave)
    }
}

impl Agreement {
    /// Shows an agreement, its text first.
    pub fn new(context: &Context, id: AgreementId) -> Agreement {
        let written_in = context.language();
        Agreement {
            id,
            sheet: read(context, id),
            part: Part::Text,
            written_in,
            text: text::of(context, id, written_in),
            export: None,
        }
    }

    /// Its id.
    pub fn id(&self) -> AgreementId {
        self.id
    }

    fn parts<'a>(&self, context: &Context) -> Element<'a, Message> {
        let language = context.language();
        let choices = Part::ALL.into_iter().map(|part| {
            let chosen = part == self.part;
            button::choice(
                language,
                name(context, part),
                chosen,
                Some(Message::Turn(part)),
            )
            .into()
        });
        Row::with_children(choices).spacing(space::XS).into()
    }

    fn part<'a>(&'a self, context: &'a Context, sheet: &'a Sheet) -> Element<'a, Message> {
        let agreement = &sheet.agreement;
        match self.part {
            Part::Text => self.articles(context),
            Part::Cost => cost::view(context, agreement),
            Part::Commitments => commitments::view(context, sheet),
            Part::People => people::view(context, agreement),
            Part::Approval => approval::view(context, agreement),
        }
    }

    fn articles<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let languages = Language::ALL.into_iter().map(|choice| {
            let chosen = choice == self.written_in;
            button::choice(
                language,
                tr.term(choice),
                chosen,
                Some(Message::Read(choice)),
            )
            .into()
        });
        let choices = row![
            label::hint(language, tr.agreement_read_in()),
            Row::with_children(languages).spacing(space::XS),
        ]
        .spacing(space::S)
        .align_y(Alignment::Center);
        let body = match &self.text {
            Ok(blocks) => text::view(context, blocks, self.written_in),
            Err(problem) => frame::failed(context, tr.agreement_unreadable(), Some(problem)),
        };
        column![choices, body].spacing(space::S).into()
    }
}

fn read(context: &Context, id: AgreementId) -> Result<Option<Sheet>, Problem> {
    let found = context.read(|reader| {
        let Some(agreement) = storage::agreement::get(reader, id)? else {
            return Ok(None);
        };
        let ids = context.register.standing_of(id, context.today);
        let mut commitments = Vec::new();
        for (summary, progress) in ids {
            if let Some(commitment) = commitment::get(reader, summary.id)? {
                commitments.push((commitment, progress));
            }
        }
        Ok(Some(Sheet {
            agreement,
            commitments,
        }))
    })?;
    Ok(found)
}

fn name(context: &Context, part: Part) -> String {
    let tr = &context.tr;
    match part {
        Part::Text => tr.agreement_articles(),
        Part::Cost => tr.agreement_cost_table(),
        Part::Commitments => tr.agreement_commitments(),
        Part::People => tr.agreement_people(),
        Part::Approval => tr.agreement_approval(),
    }
}

fn identity<'a>(
    context: &Context,
    agreement: &domain::agreement::Agreement,
) -> Element<'a, Message> {
    let tr = &context.tr;
    let language = context.language();
    let stage = agreement.stage(context.today);
    row![
        badge::badge(language, standing::stage(stage), tr.term(stage)),
        label::inked(label::body(language, tr.term(agreement.kind)), |p| p.muted),
        frame::number(context, agreement.number.as_str()),
    ]
    .spacing(space::M)
    .align_y(Alignment::Center)
    .into()
}

fn facts<'a>(context: &'a Context, sheet: &'a Sheet) -> Element<'a, Message> {
    let agreement = &sheet.agreement;
    let tr = &context.tr;
    let date = |day: Option<domain::Date>| match day {
        Some(day) => context.date(day),
        None => tr.agreement_not_yet(),
    };
    let (mut late, mut count) = (0, 0_i32);
    for (_, Progress { state, .. }) in &sheet.commitments {
        count += 1;
        late += usize::from(state.is_late());
    }
    let owed = match late {
        0 => number::group(i64::from(count)),
        _ => tr.agreement_late_of(count, late),
    };
    let wide = |fact: Element<'a, Message>| Container::new(fact).width(Length::Fill);
    frame::card(
        row![
            wide(frame::fact(
                context,
                tr.column_cost(),
                context.dirhams(agreement.cost)
            )),
            wide(frame::fact(
                context,
                tr.agreement_duration(),
                tr.count_months(agreement.duration_months),
            )),
            wide(frame::fact(
                context,
                tr.column_starts(),
                date(agreement.starts_on)
            )),
            wide(frame::fact(
                context,
                tr.column_ends(),
                date(agreement.ends_on())
            )),
            wide(frame::fact(context, tr.agreement_commitments(), owed,)),
        ]
        .spacing(space::M),
    )
}
