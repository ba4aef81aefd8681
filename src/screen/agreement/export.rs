//! The export panel: which paper, in which language; then how far it is, and how it ended.

use std::{path::PathBuf, sync::Arc};

use iced::{
    Alignment, Length,
    widget::{Row, Space, column, row},
};

use crate::{
    documents::{
        content::agreement::Edition,
        export::{Format, save},
        frame::Substitution,
        press::Order,
    },
    domain::{agreement::Agreement, id::AgreementId},
    i18n::{I18n, error::Words},
    screen::{Action, Context, Problem, Question, frame, paper::Sheet},
    text::Language,
    theme::space,
    widget::{Element, badge, bar, button, field, label, notice},
};

/// What to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// The agreement's text: pages, or a text for partners to work over.
    Agreement(Edition, Format),
    /// The follow-up sheet of its commitments.
    FollowUp(Language),
}

impl Paper {
    /// This paper of an agreement.
    pub fn of(self, agreement: AgreementId) -> Order {
        match self {
            Paper::Agreement(edition, format) => Order::Agreement {
                id: agreement,
                edition,
                format,
            },
            Paper::FollowUp(language) => Order::AgreementFollowUp(agreement, language),
        }
    }
}

/// A paper that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Where.
    pub path: PathBuf,
    /// Characters that no face can draw, each with what stands for it.
    pub substitutions: Vec<Substitution>,
}

/// How many substitutions are told; the rest are counted.
const SHOWN: usize = 5;

/// The panel.
#[derive(Debug)]
pub struct Panel {
    paper: Paper,
    path: String,
    phase: Phase,
}

#[derive(Debug)]
enum Phase {
    Choosing,
    Asking,
    Setting,
    Saving,
    Done(Written),
    Failed(Problem),
}

/// What happens on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Print this.
    Choose(Paper),
    /// Ask where, and print.
    Start,
    /// The path is being typed.
    Type(String),
    /// Print to what was typed.
    StartTyped,
    /// The person gave a place to write, or none.
    PlaceGiven(Option<PathBuf>),
    /// The pages were set, for a place that was agreed to or not.
    Set {
        /// Where they go.
        path: PathBuf,
        /// Whether they may take the place of a file.
        agreed: bool,
        /// The pages.
        sheet: Result<Arc<Sheet>, Problem>,
    },
    /// It ended.
    Ended(Result<Written, Problem>),
    /// Leave the panel.
    Close,
}

impl Panel {
    /// Offers the agreement in a language.
    pub fn new(language: Language) -> Panel {
        Panel {
            paper: Paper::Agreement(Edition::Single(language), Format::Pdf),
            path: String::new(),
            phase: Phase::Choosing,
        }
    }

    /// Answers a message about an agreement; whoever shows the panel answers [`Message::Close`].
    pub fn update(
        &mut self,
        message: Message,
        context: &Context,
        agreement: AgreementId,
    ) -> Action<Message> {
        let order = self.paper.of(agreement);
        match message {
            Message::Choose(paper) => {
                self.paper = paper;
                self.phase = Phase::Choosing;
            }
            Message::Start => match context.paper.file_stem(order) {
                Ok(stem) => {
                    self.phase = Phase::Asking;
                    let ending = order.format().ending();
                    let question = Question {
                        title: context.tr.export_title(),
                        kind: ending.to_uppercase(),
                        endings: vec![ending],
                        save_as: Some(format!("{stem}.{ending}")),
                    };
                    return Action::Ask(question, Box::new(Message::PlaceGiven));
                }
                Err(problem) => self.phase = Phase::Failed(problem),
            },
            Message::Type(path) => self.path = path,
            Message::StartTyped => {
                let path = self.path.trim();
                if path.is_empty() {
                    self.phase = Phase::Failed(Problem::NoPath);
                } else {
                    return self.set(context, order, PathBuf::from(path), false);
                }
            }
            Message::PlaceGiven(Some(path)) => return self.set(context, order, path, true),
            Message::PlaceGiven(None) => self.phase = Phase::Choosing,
            Message::Set {
                path,
                agreed,
                sheet: Ok(sheet),
            } => {
                self.phase = Phase::Saving;
                return Action::Work(Box::new(move || Message::Ended(keep(&sheet, path, agreed))));
            }
            Message::Set {
                sheet: Err(problem),
                ..
            }
            | Message::Ended(Err(problem)) => self.phase = Phase::Failed(problem),
            Message::Ended(Ok(written)) => self.phase = Phase::Done(written),
            Message::Close => {}
        }
        Action::None
    }

    /// Sets a document beside the window. A path that the system's dialog gave was agreed to,
    /// even where a file stands; a typed one was not.
    fn set(
        &mut self,
        context: &Context,
        order: Order,
        path: PathBuf,
        agreed: bool,
    ) -> Action<Message> {
        self.phase = Phase::Setting;
        let paper = context.paper.clone();
        Action::Work(Box::new(move || Message::Set {
            path,
            agreed,
            sheet: paper.print(order).map(Arc::new),
        }))
    }

    fn is_busy(&self) -> bool {
        matches!(self.phase, Phase::Asking | Phase::Setting | Phase::Saving)
    }

    /// Draws it.
    pub fn view<'a>(&'a self, context: &'a Context, agreement: &Agreement) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let title = if agreement.is_draft() {
            tr.agreement_export_draft()
        } else {
            tr.export_title()
        };
        let close = button::plain(language, tr.app_close(), Some(Message::Close));
        let head = row![
            iced::widget::container(label::section(language, title)).width(Length::Fill),
            close,
        ]
        .align_y(Alignment::Center);
        let mut content =
            column![head, self.papers(context), self.editions(context)].spacing(space::S);
        let when = |message| (!self.is_busy()).then_some(message);
        if let Paper::Agreement(edition, format) = self.paper {
            content = content.push(formats(context, edition, format));
        }
        let start = match self.paper {
            Paper::Agreement(_, Format::Docx) => tr.export_start_docx(),
            _ => tr.export_start(),
        };
        content = content.push(
            row![
                button::main(language, start, when(Message::Start)),
                Space::new().width(space::M),
                label::hint(language, tr.export_or_path()),
                field::field(language, tr.export_path_example(), &self.path)
                    .on_input(Message::Type)
                    .on_submit(Message::StartTyped)
                    .id("export-path")
                    .left_to_right()
                    .width(Length::Fill),
                button::quiet(language, tr.export_to_path(), when(Message::StartTyped)),
            ]
            .spacing(space::S)
            .align_y(Alignment::Center),
        );
        if let Some(state) = self.state(context) {
            content = content.push(state);
        }
        frame::card(content)
    }

    fn papers<'a>(&self, context: &Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let (agreement, follow_up) = match self.paper {
            Paper::Agreement(edition, format) => ((edition, format), edition.main_language()),
            Paper::FollowUp(language) => ((Edition::Single(language), Format::Pdf), language),
        };
        let is_agreement = matches!(self.paper, Paper::Agreement(..));
        row![
            button::choice(
                language,
                tr.export_document_agreement(),
                is_agreement,
                Some(Message::Choose(Paper::Agreement(agreement.0, agreement.1))),
            ),
            button::choice(
                language,
                tr.export_document_follow_up(),
                !is_agreement,
                Some(Message::Choose(Paper::FollowUp(follow_up))),
            ),
        ]
        .spacing(space::XS)
        .into()
    }

    fn editions<'a>(&self, context: &Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let offered: Vec<(String, Paper)> = match self.paper {
            Paper::Agreement(_, format) => {
                let single = |language| Paper::Agreement(Edition::Single(language), format);
                vec![
                    (tr.export_in_arabic(), single(Language::Arabic)),
                    (tr.export_in_french(), single(Language::French)),
                    (
                        tr.export_language_both(),
                        Paper::Agreement(Edition::Both, format),
                    ),
                ]
            }
            Paper::FollowUp(_) => vec![
                (tr.export_in_arabic(), Paper::FollowUp(Language::Arabic)),
                (tr.export_in_french(), Paper::FollowUp(Language::French)),
            ],
        };
        let choices = offered.into_iter().map(|(words, paper)| {
            let chosen = paper == self.paper;
            button::choice(language, words, chosen, Some(Message::Choose(paper))).into()
        });
        row![
            label::hint(language, tr.export_language()),
            Row::with_children(choices).spacing(space::XS),
        ]
        .spacing(space::S)
        .align_y(Alignment::Center)
        .into()
    }

    fn state<'a>(&'a self, context: &Context) -> Option<Element<'a, Message>> {
        let tr = &context.tr;
        let language = context.language();
        match &self.phase {
            Phase::Choosing | Phase::Asking => None,
            Phase::Setting => Some(step(language, tr.export_running(), 0)),
            Phase::Saving => Some(step(language, tr.export_saving(), 1)),
            Phase::Done(written) => Some(notice::notice(
                language,
                badge::DONE,
                tr.export_done(written.path.display().to_string()),
                remarks(written, tr),
                Vec::new(),
            )),
            Phase::Failed(problem) => Some(notice::notice(
                language,
                badge::LATE,
                tr.export_failed(),
                [problem.words(tr)],
                Vec::new(),
            )),
        }
    }
}

/// Pages to be signed, or a text for partners to work over.
fn formats<'a>(context: &Context, edition: Edition, chosen: Format) -> Element<'a, Message> {
    let tr = &context.tr;
    let language = context.language();
    let offered = [
        (tr.export_format_pdf(), Format::Pdf),
        (tr.export_format_docx(), Format::Docx),
    ];
    let choices = offered.into_iter().map(|(words, format)| {
        let message = Message::Choose(Paper::Agreement(edition, format));
        button::choice(language, words, format == chosen, Some(message)).into()
    });
    row![
        label::hint(language, tr.export_format()),
        Row::with_children(choices).spacing(space::XS),
    ]
    .spacing(space::S)
    .align_y(Alignment::Center)
    .into()
}

/// Writes what was set, whole or not at all.
pub fn keep(sheet: &Sheet, path: PathBuf, overwrite: bool) -> Result<Written, Problem> {
    save(&path, &sheet.print.bytes, overwrite).map_err(|error| Problem::of(&error))?;
    Ok(Written {
        path,
        substitutions: sheet.print.substitutions.clone(),
    })
}

/// Says which characters the paper shows in another form than was written.
fn remarks(written: &Written, tr: &I18n) -> Vec<String> {
    let all = &written.substitutions;
    if all.is_empty() {
        return Vec::new();
    }
    let mut words = vec![tr.export_substituted()];
    words.extend(
        all.iter()
            .take(SHOWN)
            .map(|substitution| substitution.words(tr)),
    );
    if all.len() > SHOWN {
        words.push(tr.error_and_others(all.len() - SHOWN));
    }
    words
}

/// What is being done, and how many of the two steps are behind.
fn step<'a>(language: Language, words: String, done: u16) -> Element<'a, Message> {
    column![
        label::body(language, words),
        bar::bar(done * 5_000, |p| p.green)
    ]
    .spacing(space::XXS)
    .into()
}
