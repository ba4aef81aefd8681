//! A new dossier, in four steps: which commune, its letterhead, its plan, and where the file goes.
//! Nothing is written before the last.

mod view;

use std::path::PathBuf;

use super::{
    Action as Ignored, Context, Problem, Question, letterhead,
    outline::Outline,
    sheet::{self, Sheet},
};
use crate::{
    domain::{Line, Name, commune::Commune},
    i18n::I18n,
    library::commune::{self as library, Gazetteer},
    text::Language,
    widget::select::Choice,
};

/// Ending of a dossier's file.
const ENDING: &str = "sharaka";

/// A dossier that is about to be.
#[derive(Debug)]
pub struct Wizard {
    /// Over a dossier in memory, which holds nothing.
    context: Context,
    gazetteer: Gazetteer,
    communes: Vec<Choice<Line>>,
    step: Step,
    commune: Sheet<Commune>,
    /// The letterhead as the names made it: it follows them while nobody changed it.
    composed: Vec<Name>,
    outline: Option<Sheet<Outline>>,
    path: String,
    imports: bool,
    is_touched: bool,
    is_leaving: bool,
    phase: Phase,
}

#[derive(Debug)]
enum Phase {
    Filling,
    Writing,
    Failed(Problem),
}

/// A step of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Which commune.
    Commune,
    /// Its letterhead.
    Letterhead,
    /// Its plan and axes; may be left out.
    Plan,
    /// Where the file goes.
    File,
}

impl Step {
    /// All, in their order.
    pub const ALL: [Step; 4] = [Step::Commune, Step::Letterhead, Step::Plan, Step::File];

    fn next(self) -> Step {
        match self {
            Step::Commune => Step::Letterhead,
            Step::Letterhead => Step::Plan,
            Step::Plan | Step::File => Step::File,
        }
    }

    fn previous(self) -> Step {
        match self {
            Step::Commune | Step::Letterhead => Step::Commune,
            Step::Plan => Step::Letterhead,
            Step::File => Step::Plan,
        }
    }
}

/// What happens on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// A commune of the gazetteer, by its code.
    Choose(Line),
    /// On the commune's sheet.
    Commune(sheet::Message),
    /// Make the letterhead of the commune's names again.
    Compose,
    /// The plan is typed now.
    AddPlan,
    /// The plan is typed later.
    DropPlan,
    /// On the plan's sheet.
    Plan(sheet::Message),
    /// The path is being typed.
    Type(String),
    /// Ask the system where the file goes.
    Browse,
    /// The system's dialog gave a path, or none.
    Placed(Option<PathBuf>),
    /// Whether the plan is imported next.
    Import(bool),
    /// To the next step; from the last, make the dossier.
    Next,
    /// To the step before.
    Previous,
    /// To a step that was passed.
    Go(Step),
    /// Leave; asks first when something was typed.
    Leave,
    /// Do not leave.
    Stay,
    /// Leave what was typed.
    Abandon,
}

/// What only the application can do.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Back to the first screen.
    Leave,
    /// Ask where the file goes, and give [`Message::Placed`].
    Ask(Question),
    /// Make the dossier.
    Create(Box<Founding>),
}

/// What a new dossier begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Founding {
    /// Where its file goes; one that is there already is left alone.
    pub path: PathBuf,
    /// The commune.
    pub commune: Commune,
    /// The plan with its axes, where it was typed.
    pub outline: Option<Outline>,
    /// Whether the import of a plan comes next.
    pub imports: bool,
}

impl Wizard {
    /// At the first step. `context` is over a dossier in memory that holds a commune without name.
    pub fn new(context: Context, gazetteer: Gazetteer) -> Wizard {
        let commune = context.register.commune.clone();
        Wizard {
            communes: choices(&gazetteer, context.language()),
            composed: commune.letterhead.clone(),
            commune: Sheet::new(commune),
            context,
            gazetteer,
            step: Step::Commune,
            outline: None,
            path: String::new(),
            imports: false,
            is_touched: false,
            is_leaving: false,
            phase: Phase::Filling,
        }
    }

    /// Speaks another language from now on.
    pub fn speak(&mut self, tr: I18n) {
        if self.context.language() != tr.language() {
            self.communes = choices(&self.gazetteer, tr.language());
        }
        self.context.tr = tr;
    }

    /// The dossier was not made.
    pub fn failed(&mut self, problem: Problem) {
        self.phase = Phase::Failed(problem);
    }

    /// Answers a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Choose(code) => {
                if let Some(found) = self.gazetteer.commune(&code) {
                    self.commune.change(|commune| take(commune, found));
                    self.is_touched = true;
                    self.compose();
                }
            }
            Message::Commune(message) => {
                let _: Ignored<Message> = self.commune.update(message, &self.context);
                self.is_touched = true;
                self.compose();
            }
            Message::Compose => {
                let commune = &mut self.commune;
                commune.change(|commune| commune.letterhead = letterhead::usual(commune));
                self.composed = self.commune.record().letterhead.clone();
            }
            Message::AddPlan => {
                self.outline = Some(Sheet::new(Outline::begin(&self.context)));
                self.is_touched = true;
            }
            Message::DropPlan => self.outline = None,
            Message::Plan(message) => {
                if let Some(outline) = &mut self.outline {
                    let _: Ignored<Message> = outline.update(message, &self.context);
                }
            }
            Message::Type(path) => {
                self.path = path;
                self.phase = Phase::Filling;
            }
            Message::Browse => return Action::Ask(self.question()),
            Message::Placed(Some(path)) => {
                self.path = path.display().to_string();
                self.phase = Phase::Filling;
            }
            Message::Placed(None) => {}
            Message::Import(imports) => self.imports = imports,
            Message::Next if self.missing().is_some() => {}
            Message::Next if self.step == Step::File => return self.create(),
            Message::Next => self.step = self.step.next(),
            Message::Previous => self.step = self.step.previous(),
            Message::Go(step) => self.step = step.min(self.step),
            Message::Leave if !self.is_touched => return Action::Leave,
            Message::Leave => self.is_leaving = !self.is_leaving,
            Message::Stay => self.is_leaving = false,
            Message::Abandon => return Action::Leave,
        }
        Action::None
    }

    /// The letterhead follows the names, unless somebody changed it.
    fn compose(&mut self) {
        if self.commune.record().letterhead != self.composed {
            return;
        }
        let commune = &mut self.commune;
        commune.change(|commune| commune.letterhead = letterhead::usual(commune));
        self.composed = self.commune.record().letterhead.clone();
    }

    /// What the step still lacks, in words.
    fn missing(&self) -> Option<String> {
        let tr = &self.context.tr;
        match self.step {
            Step::Commune if self.commune.record().name.is_empty() => {
                Some(tr.wizard_missing_name())
            }
            Step::File if matches!(self.phase, Phase::Writing) => Some(tr.wizard_writing()),
            Step::File if self.path.trim().is_empty() => Some(tr.wizard_missing_path()),
            _ => None,
        }
    }

    fn question(&self) -> Question {
        let tr = &self.context.tr;
        Question {
            title: tr.wizard_file_title(),
            kind: tr.open_filter(),
            endings: vec![ENDING],
            save_as: Some(file_name(self.commune.record())),
        }
    }

    fn create(&mut self) -> Action {
        let mut path = PathBuf::from(self.path.trim());
        if path.extension().is_none() {
            path.set_extension(ENDING);
        }
        self.phase = Phase::Writing;
        Action::Create(Box::new(Founding {
            path,
            commune: self.commune.record().clone(),
            outline: self.outline.as_ref().map(|sheet| sheet.record().clone()),
            imports: self.imports,
        }))
    }
}

/// Every commune by its name, with its name in the other language and its province beside it; both
/// scripts find it.
fn choices(gazetteer: &Gazetteer, language: Language) -> Vec<Choice<Line>> {
    let tr = I18n::new(language);
    let choice = |commune: &library::Commune| {
        let province = &commune.province;
        let place = format!("{} {}", tr.term(province.kind), province.name.get(language));
        let other = commune.name.in_language(language.other());
        Choice::new(commune.code.clone(), commune.name.get(language))
            .aside(format!("{place} · {other}"))
    };
    gazetteer.communes().map(choice).collect()
}

/// Takes over what the gazetteer says of a commune. Its circle is left to whoever writes it in
/// letters.
fn take(commune: &mut Commune, found: &library::Commune) {
    commune.code = found.code.clone();
    commune.name = found.name.clone();
    commune.province = found.province.name.clone();
    commune.territory = found.province.kind;
    commune.region = found.province.region.name.clone();
}

/// A name for the file: that of the commune, without what file systems refuse.
fn file_name(commune: &Commune) -> String {
    let name = commune.name.get(Language::French);
    let words = name.split(|sign: char| !sign.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let stem = words.join("-");
    format!("{stem}.{ENDING}")
}

#[cfg(test)]
mod tests;
