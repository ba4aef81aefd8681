//! The import of a plan in one page: a table is chosen, its columns are named, what is to be said
//! of its cells is read, and then all of it is written as one action. Nothing is written before.

mod check;
mod columns;
mod file;
mod finish;
mod given;
mod table;

use std::{
    path::PathBuf,
    sync::{Arc, OnceLock},
};

use iced::{
    Alignment, Length,
    widget::{column, row},
};

pub use check::Look;
pub use given::Given;
pub use table::{Correction, Table};

use super::{Action, Context, Edit, Page, Problem, Progress, Question, action::Made, frame};
use crate::{
    exchange::{
        plan::{self, Outcome, Proposal, Report},
        sheet::Wish,
    },
    storage::{self, RowKey},
    theme::space,
    widget::{Container, Element, badge, button, icon::Icon, label, notice, stepper},
};

/// Tables of the dossier that a proposal is made from.
const GROUND: [&str; 3] = ["plan", "axis", "project"];
/// Endings of the files that are read.
const ENDINGS: [&str; 6] = ["xlsx", "xls", "ods", "csv", "txt", "tsv"];

/// The import.
#[derive(Debug, Default)]
pub struct Import {
    step: Step,
    paste: String,
    table: Option<Table>,
    problem: Option<Problem>,
    /// Number of the last question to a thread; answers to others come too late.
    asked: u64,
    is_working: bool,
    check: check::Seen,
    /// First of the columns that are shown.
    columns_page: usize,
    writing: Option<Writing>,
    done: Option<Arc<Report>>,
}

/// A step of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Step {
    /// A file is chosen, or cells are pasted.
    #[default]
    File,
    /// Sheet, header, and what each column stands for.
    Columns,
    /// What is to be said of the cells, and what would be done.
    Check,
    /// It is written, and reported.
    Finish,
}

impl Step {
    const ALL: [Step; 4] = [Step::File, Step::Columns, Step::Check, Step::Finish];

    fn before(self) -> Option<Step> {
        let at = Step::ALL.iter().position(|step| *step == self)?;
        Step::ALL.get(at.checked_sub(1)?).copied()
    }
}

/// An import that was handed to the dossier: what would be told of it, and what came of it.
#[derive(Debug)]
struct Writing {
    report: Report,
    ended: Arc<OnceLock<Result<(), plan::Error>>>,
}

/// What happens on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Ask for a file.
    Choose,
    /// A file was chosen, or none.
    Chosen(Option<PathBuf>),
    /// Cells are being pasted.
    Paste(String),
    /// Read what was pasted.
    TakePaste,
    /// The answer to the question of that number: a table.
    Read(u64, Result<Box<Table>, Problem>),
    /// The reading of that number was stopped.
    Stopped(u64),
    /// Go to a step.
    Turn(Step),
    /// Correct how the table is read, or what is done with it.
    Correct(Correction),
    /// The answer to the question of that number: what would be done.
    Proposed(u64, Result<Option<Arc<Proposal>>, Problem>),
    /// Show other columns.
    Columns(usize),
    /// Look at something else of the check.
    See(check::Look),
    /// Write it.
    Import,
    /// Write the report to a file.
    SaveReport,
    /// Begin with another table.
    Again,
}

impl Page for Import {
    type Message = Message;

    fn update(&mut self, message: Message, context: &Context) -> Action<Message> {
        match message {
            Message::Choose => return ask(context),
            Message::Chosen(Some(path)) => {
                return self.read(context, Wish::default(), move || Given::file(&path));
            }
            Message::Chosen(None) => {}
            Message::Paste(text) => self.paste = text,
            Message::TakePaste => {
                let given = Given::paste(&self.paste);
                return self.read(context, Wish::default(), move || Ok(given));
            }
            Message::Read(asked, read) if asked == self.asked => self.take(read),
            Message::Proposed(asked, proposed) if asked == self.asked => {
                self.is_working = false;
                self.put(proposed);
            }
            Message::Stopped(asked) if asked == self.asked => self.is_working = false,
            Message::Read(..) | Message::Proposed(..) | Message::Stopped(_) => {}
            Message::Turn(step) if self.may_go(step) => self.step = step,
            Message::Turn(_) => {}
            Message::Correct(correction) => return self.correct(context, correction),
            Message::Columns(page) => self.columns_page = page,
            Message::See(look) => self.check.turn(look),
            Message::Import => return self.import(context),
            Message::SaveReport => return self.save_report(context),
            Message::Again => {
                *self = Import {
                    asked: self.asked + 1,
                    ..Import::default()
                }
            }
        }
        Action::None
    }

    fn view<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let under = match self.table.as_ref().map(|table| table.given.name()) {
            Some("") => tr.intake_pasted(),
            Some(name) => tr.intake_from(name),
            None => tr.intake_under(),
        };
        let under = label::hint(language, under);
        let again = self.table.is_some().then(|| {
            button::quiet_with(
                language,
                Icon::Open,
                tr.intake_again(),
                Some(Message::Again),
            )
            .into()
        });
        let mut page = column![
            frame::head(context, tr.shell_import(), under.into(), again),
            self.steps(context),
        ]
        .spacing(space::M);
        if let Some(problem) = &self.problem {
            page = page.push(notice::notice(
                language,
                badge::LATE,
                tr.intake_failed(),
                [problem.words(tr)],
                Vec::new(),
            ));
        }
        let content = match (self.step, &self.table) {
            (Step::File, _) | (_, None) => self.file_view(context),
            (Step::Columns, Some(table)) => self.columns_view(context, table),
            (Step::Check, Some(table)) => self.check_view(context, table),
            (Step::Finish, Some(table)) => self.finish_view(context, table),
        };
        page.push(content).into()
    }

    fn refresh(&mut self, context: &Context, touched: &[RowKey]) {
        let ended = |writing: &mut Writing| matches!(writing.ended.get(), Some(Ok(())));
        if let Some(writing) = self.writing.take_if(ended) {
            self.problem = None;
            self.done = Some(Arc::new(Report {
                is_done: true,
                ..writing.report
            }));
        }
        let is_ground = |row: &RowKey| GROUND.contains(&row.table.as_str());
        if touched.iter().any(is_ground) {
            self.propose_now(context);
        }
    }

    fn failed(&mut self, context: &Context) {
        let Some(writing) = self.writing.take() else {
            return;
        };
        self.propose_now(context);
        if let Some(Err(error)) = writing.ended.get() {
            self.problem = Some(Problem::of(error));
        }
    }

    fn escape(&self) -> Option<Message> {
        self.step.before().map(Message::Turn)
    }
}

impl Import {
    /// At its first step.
    pub fn new() -> Import {
        Import::default()
    }

    /// What would be done, where it is known.
    fn proposal(&self) -> Option<&Arc<Proposal>> {
        self.table.as_ref()?.proposal.as_ref()
    }

    fn may_go(&self, step: Step) -> bool {
        match step {
            Step::File => true,
            Step::Columns => self.table.is_some(),
            Step::Check | Step::Finish => self.proposal().is_some(),
        }
    }

    /// Reads a table beside the window.
    fn read(
        &mut self,
        context: &Context,
        wish: Wish,
        given: impl FnOnce() -> Result<Given, Problem> + Send + 'static,
    ) -> Action<Message> {
        self.asked += 1;
        (self.is_working, self.problem) = (true, None);
        let (asked, dossier) = (self.asked, context.dossier.clone());
        let read = move |progress: &Progress| {
            let given = given();
            if progress.is_stopped() {
                return Message::Stopped(asked);
            }
            let read = given.and_then(|given| Table::read(given, wish, &dossier));
            match progress.is_stopped() {
                true => Message::Stopped(asked),
                false => Message::Read(asked, read.map(Box::new)),
            }
        };
        Action::Run(context.tr.intake_working(), Box::new(read))
    }

    fn take(&mut self, read: Result<Box<Table>, Problem>) {
        self.is_working = false;
        match read {
            Ok(table) => {
                self.check = check::Seen::default();
                (self.columns_page, self.done) = (0, None);
                self.table = Some(*table);
                self.step = Step::Columns;
            }
            Err(problem) => self.problem = Some(problem),
        }
    }

    fn correct(&mut self, context: &Context, correction: Correction) -> Action<Message> {
        self.done = None;
        let Some(table) = &mut self.table else {
            return Action::None;
        };
        if let Some(wish) = table.wished(&correction) {
            let given = table.given.clone();
            return self.read(context, wish, move || Ok(given));
        }
        if let Err(problem) = table.correct(correction) {
            self.problem = Some(problem);
            return Action::None;
        }
        (self.is_working, self.problem) = (true, None);
        self.asked += 1;
        let (asked, table) = (self.asked, table.clone());
        let dossier = context.dossier.clone();
        Action::Work(Box::new(move || {
            Message::Proposed(asked, table.propose(&dossier))
        }))
    }

    /// Compares with the dossier as it is now.
    fn propose_now(&mut self, context: &Context) {
        if let Some(table) = &self.table {
            let proposed = table.propose(&context.dossier);
            self.put(proposed);
        }
    }

    fn put(&mut self, proposed: Result<Option<Arc<Proposal>>, Problem>) {
        match proposed {
            Ok(proposal) => {
                if let Some(table) = &mut self.table {
                    table.put(proposal);
                }
                if !self.may_go(self.step) {
                    self.step = Step::Columns;
                }
            }
            Err(problem) => self.problem = Some(problem),
        }
    }

    fn report(&self, table: &Table) -> Option<Report> {
        let proposal = table.proposal.as_ref()?;
        Some(Report {
            file: table.given.name().to_owned(),
            sheet: proposal.reading.sheet.to_string(),
            is_done: false,
            proposal: Proposal::clone(proposal),
        })
    }

    fn import(&mut self, context: &Context) -> Action<Message> {
        let Some(table) = &self.table else {
            return Action::None;
        };
        let Some(report) = self.report(table) else {
            return Action::None;
        };
        let Some(proposal) = table.proposal.clone() else {
            return Action::None;
        };
        let is_idle = self.writing.is_none() && !self.is_working;
        if !is_idle || context.is_read_only() || !proposal.changes_anything() {
            return Action::None;
        }
        let ended = Arc::new(OnceLock::new());
        self.writing = Some(Writing {
            report,
            ended: Arc::clone(&ended),
        });
        self.problem = None;
        let words = context.tr.intake_told(
            proposal.count(|outcome| matches!(outcome, Outcome::Changed { .. })),
            proposal.count(|outcome| matches!(outcome, Outcome::New)),
        );
        let mut ids = context.ids.clone();
        let edit = Edit::new(plan::ACTION, move |writer| {
            let applied = plan::apply(writer, &proposal, &mut ids).map(|_| ());
            let _ = ended.set(applied.clone());
            applied.map_err(|error| match error {
                plan::Error::Storage(error) => error,
                plan::Error::Moved => storage::Error::Conflict(Vec::new()),
            })
        });
        Action::Do(edit.told(words))
    }

    fn save_report(&self, context: &Context) -> Action<Message> {
        let rehearsed = || self.table.as_ref().and_then(|table| self.report(table));
        let report = self.done.clone().or_else(|| rehearsed().map(Arc::new));
        let Some(report) = report else {
            return Action::None;
        };
        let tr = context.tr;
        Action::Write(Box::new(move || {
            Ok(Made {
                name: format!("{}.csv", tr.intake_report_name()),
                ending: "csv",
                bytes: report.csv(&tr),
                remarks: Vec::new(),
            })
        }))
    }

    fn steps<'a>(&self, context: &Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let steps = Step::ALL.map(|step| stepper::Step {
            words: match step {
                Step::File => tr.intake_step_file(),
                Step::Columns => tr.intake_step_columns(),
                Step::Check => tr.intake_step_check(),
                Step::Finish => tr.intake_step_finish(),
            },
            standing: match step.cmp(&self.step) {
                _ if step == Step::Finish && self.done.is_some() => stepper::Standing::Done,
                std::cmp::Ordering::Less => stepper::Standing::Done,
                std::cmp::Ordering::Equal => stepper::Standing::Current,
                std::cmp::Ordering::Greater => stepper::Standing::ToCome,
            },
            on_press: (step != self.step && self.may_go(step)).then_some(Message::Turn(step)),
        });
        stepper::stepper(tr, steps.into())
    }
}

fn ask(context: &Context) -> Action<Message> {
    let tr = &context.tr;
    let question = Question {
        title: tr.intake_choose(),
        kind: tr.intake_kind(),
        endings: ENDINGS.to_vec(),
        save_as: None,
    };
    Action::Ask(question, Box::new(Message::Chosen))
}

/// The way back, and the way on where there is one.
fn ways<'a>(
    context: &Context,
    back: Step,
    on: Option<(String, Option<Message>)>,
) -> Element<'a, Message> {
    let language = context.language();
    let back = button::quiet(
        language,
        context.tr.intake_back(),
        Some(Message::Turn(back)),
    );
    let mut ways = row![Container::new(back).width(Length::Fill)].align_y(Alignment::Center);
    if let Some((words, message)) = on {
        ways = ways.push(button::main(language, words, message));
    }
    ways.into()
}

/// Earlier and later pages; nothing where there is one page.
fn pager<'a>(
    context: &Context,
    page: usize,
    pages: usize,
    turn: impl Fn(usize) -> Message,
) -> Option<Element<'a, Message>> {
    let tr = &context.tr;
    let language = context.language();
    let last = pages.checked_sub(1).filter(|last| *last > 0)?;
    let previous = page.checked_sub(1).map(&turn);
    let next = (page < last).then(|| turn(page + 1));
    let line = row![
        button::quiet(language, tr.list_previous(), previous),
        label::hint(language, tr.document_page(page + 1, last + 1)),
        button::quiet(language, tr.list_next(), next),
    ];
    Some(line.spacing(space::S).align_y(Alignment::Center).into())
}
