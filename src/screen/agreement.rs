//! One agreement: its text, its financing, its commitments, who takes part, how far it has come.

mod approval;
mod commitments;
mod cost;
pub mod export;
mod people;
mod text;

use std::path::PathBuf;

use iced::{
    Alignment, Length,
    widget::{Row, column, row},
};

use super::{Context, Problem, frame, standing};
use crate::{
    documents::{content::Block, press::Order},
    domain::{self, commitment::Progress, id::AgreementId},
    text::{Language, number},
    theme::space,
    widget::{Container, Element, badge, button, label, notice},
};

/// One agreement.
#[derive(Debug)]
pub struct Agreement {
    id: AgreementId,
    part: Part,
    written_in: Language,
    text: Result<Vec<Block>, Problem>,
    export: Option<export::Panel>,
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
#[derive(Debug, Clone, PartialEq)]
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

/// What only the application can do.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// Ask where, then write this.
    AskWhere(Order),
    /// Write this there.
    Write {
        /// What.
        order: Order,
        /// Where.
        path: PathBuf,
    },
    /// Go back to the list.
    Close,
}

impl Agreement {
    /// Shows an agreement, its text first.
    pub fn new(context: &Context, id: AgreementId) -> Agreement {
        let written_in = context.language();
        Agreement {
            id,
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

    /// Whether an order is for this agreement.
    pub fn ordered(&self, order: Order) -> bool {
        match order {
            Order::Agreement(id, _) | Order::AgreementFollowUp(id, _) => id == self.id,
            Order::PartnerFollowUp(..) => false,
        }
    }

    /// Answers a message.
    pub fn update(&mut self, message: Message, context: &Context) -> Action {
        match message {
            Message::Turn(part) => self.part = part,
            Message::Read(language) => {
                self.written_in = language;
                self.text = text::of(context, self.id, language);
            }
            Message::Export => self.export = Some(export::Panel::new(context.language())),
            Message::Panel(message) => {
                if let Some(panel) = &mut self.export {
                    match panel.update(message) {
                        export::Action::None => {}
                        export::Action::Close => self.export = None,
                        export::Action::AskWhere(paper) => {
                            return Action::AskWhere(paper.of(self.id));
                        }
                        export::Action::Write { paper, path } => {
                            return Action::Write {
                                order: paper.of(self.id),
                                path,
                            };
                        }
                    }
                }
            }
            Message::Leave => {
                if self.export.take().is_none() {
                    return Action::Close;
                }
            }
        }
        Action::None
    }

    /// Draws it.
    pub fn view<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let Some(agreement) = context.register.agreement(self.id) else {
            return notice::notice(
                language,
                badge::LATE,
                tr.agreement_missing(),
                [],
                Vec::new(),
            );
        };
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
        top = top
            .push(facts(context, agreement))
            .push(self.parts(context));
        column![top, self.part(context, agreement)]
            .spacing(space::M)
            .into()
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

    fn part<'a>(
        &'a self,
        context: &'a Context,
        agreement: &'a domain::agreement::Agreement,
    ) -> Element<'a, Message> {
        match self.part {
            Part::Text => self.articles(context),
            Part::Cost => cost::view(context, agreement),
            Part::Commitments => commitments::view(context, agreement),
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
            Err(problem) => notice::notice(
                language,
                badge::LATE,
                tr.agreement_unreadable(),
                [problem.words(tr)],
                Vec::new(),
            ),
        };
        column![choices, body].spacing(space::S).into()
    }
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
        frame::number(context, agreement),
    ]
    .spacing(space::M)
    .align_y(Alignment::Center)
    .into()
}

fn facts<'a>(
    context: &'a Context,
    agreement: &'a domain::agreement::Agreement,
) -> Element<'a, Message> {
    let tr = &context.tr;
    let date = |day: Option<domain::Date>| match day {
        Some(day) => context.date(day),
        None => tr.agreement_not_yet(),
    };
    let (mut late, mut count) = (0, 0_i32);
    for (_, Progress { state, .. }) in context.register.commitments_of(agreement.id) {
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
