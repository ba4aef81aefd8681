//! The articles of an agreement: read as they are printed, or, in a draft, written as twins, one
//! clause at a time.

mod view;

use super::{LANGUAGES, record, text, work::Work};
use crate::{
    documents::{
        content::{Block, agreement::Edition},
        export::Format,
        press::Order,
    },
    domain::{
        Prose,
        agreement::clause::{Clause, Variable},
        id::{AgreementId, ClauseId},
    },
    library::clause::{Model, Shelf},
    screen::{
        Action, Context, Problem,
        preview::{self, Preview},
        sheet,
    },
    text::Language,
    widget::focus::region,
};

/// How the articles are shown.
#[derive(Debug)]
pub struct Articles {
    mode: Mode,
    /// The clause that is written; the first where it is not there.
    chosen: Option<ClauseId>,
    text: Result<Vec<Block>, Problem>,
    /// The pages beside what is written, and in which languages.
    paper: Preview,
    edition: Edition,
    is_paper_open: bool,
}

/// Written or read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Both languages, face to face, one clause at a time.
    Write,
    /// The whole text in a language.
    Read(Language),
}

/// What happens among them.
#[derive(Debug, Clone)]
pub enum Message {
    /// Write, or read in a language.
    Turn(Mode),
    /// Write this clause.
    Show(ClauseId),
    /// On the sheet: in the fields of the clause.
    Sheet(sheet::Message),
    /// Let the clause change places with the one before it.
    Raise,
    /// Let it change places with the one after it.
    Lower,
    /// Delete it: ask first.
    Remove,
    /// Take over a clause of the library, by its id.
    Take(String),
    /// Begin an empty clause after this one.
    Add,
    /// Put a value at the end of the clause's text, in both languages.
    Insert(Variable),
    /// Show the pages beside what is written, or no longer.
    Paper,
    /// Show them in these languages.
    Edition(Edition),
    /// On the pages.
    Preview(preview::Message),
}

impl Articles {
    /// Of an agreement: a draft is written, what is signed is read.
    pub fn new(context: &Context, id: AgreementId, is_draft: bool) -> Articles {
        let mode = match is_draft && !context.is_read_only() {
            true => Mode::Write,
            false => Mode::Read(context.language()),
        };
        let mut articles = Articles {
            mode,
            chosen: None,
            text: Ok(Vec::new()),
            paper: Preview::default(),
            edition: Edition::Single(context.language()),
            is_paper_open: false,
        };
        articles.refresh(context, id);
        articles
    }

    /// The dossier has changed.
    pub fn refresh(&mut self, context: &Context, id: AgreementId) {
        if let Mode::Read(language) = self.mode {
            self.text = text::of(context, id, language);
        }
        self.paper.renew();
    }

    /// Sets the pages anew where they are shown.
    pub fn follow(&mut self, context: &Context, id: AgreementId) -> Action<Message> {
        if !self.is_paper_open || self.mode != Mode::Write {
            return Action::None;
        }
        let order = Order::Agreement {
            id,
            edition: self.edition,
            format: Format::Pdf,
        };
        self.paper.follow(order, context).map(Message::Preview)
    }

    /// The pages beside what is written.
    #[cfg(test)]
    pub fn paper(&self) -> &Preview {
        &self.paper
    }

    /// Writes a clause.
    pub fn show(&mut self, id: ClauseId) {
        self.chosen = Some(id);
        self.mode = Mode::Write;
    }

    /// The clause that was written is no longer there.
    pub fn forget(&mut self) {
        self.chosen = None;
    }

    /// The place of the clause that is written.
    fn place(&self, clauses: &[Clause]) -> Option<usize> {
        let chosen = clauses.iter().position(|own| Some(own.id) == self.chosen);
        chosen.or((!clauses.is_empty()).then_some(0))
    }

    /// Whether they are written, not read.
    pub fn is_written(&self) -> bool {
        self.mode == Mode::Write
    }

    /// The row of the clause that is written.
    pub fn row(&self, work: &Work) -> Option<u16> {
        let place = self.place(&work.sheet.record().clauses)?;
        u16::try_from(place).ok()
    }

    /// Answers a message.
    pub fn update(
        &mut self,
        message: Message,
        id: AgreementId,
        work: &mut Work,
        context: &Context,
    ) -> Action<Message> {
        let clauses = &work.sheet.record().clauses;
        let place = self.place(clauses);
        let row = place.and_then(|place| u16::try_from(place).ok());
        match message {
            Message::Turn(mode) => {
                self.mode = mode;
                self.refresh(context, id);
                Action::Save
            }
            Message::Show(id) => {
                self.show(id);
                Action::Several(vec![Action::Save, Action::Focus(region::FIELDS)])
            }
            Message::Sheet(message) => work.sheet.update(message, context),
            Message::Raise | Message::Lower => {
                let row = row.map(|row| row + u16::from(matches!(message, Message::Lower)));
                let Some(row) = row else { return Action::None };
                self.chosen = place.and_then(|place| Some(clauses.get(place)?.id));
                let raise = sheet::Message::Raise(record::CLAUSES, row);
                work.sheet.update(raise, context)
            }
            Message::Remove => Action::None,
            Message::Insert(variable) => {
                let Some(place) = place else {
                    return Action::None;
                };
                work.sheet.change(|agreement| {
                    if let Some(clause) = agreement.clauses.get_mut(place) {
                        insert(clause, variable);
                    }
                });
                Action::Several(vec![Action::Save, Action::Focus(region::FIELDS)])
            }
            Message::Paper => {
                self.is_paper_open = !self.is_paper_open;
                self.paper.renew();
                Action::Save
            }
            Message::Edition(edition) => {
                self.edition = edition;
                self.paper.renew();
                Action::Save
            }
            Message::Preview(message) => self.paper.update(message, context).map(Message::Preview),
            Message::Add => {
                let id = ClauseId::next(&mut context.ids.clone());
                let after = place.and_then(|place| clauses.get(place));
                let new = Clause {
                    id,
                    section: after
                        .map_or(crate::domain::agreement::clause::Section::Object, |own| {
                            own.section
                        }),
                    each_party: false,
                    heading: Default::default(),
                    body: Default::default(),
                };
                self.insert(new, place.map_or(0, |place| place + 1), work)
            }
            Message::Take(model) => {
                let shelf = Shelf::shared();
                let Some(model) = shelf.and_then(|shelf| shelf.clause(&model)) else {
                    return Action::None;
                };
                let id = ClauseId::next(&mut context.ids.clone());
                let Ok(new) = model.clause(id, &[]) else {
                    return Action::None;
                };
                let at = clauses.iter().rposition(|own| own.section <= new.section);
                self.insert(new, at.map_or(0, |at| at + 1), work)
            }
        }
    }

    fn insert(&mut self, new: Clause, at: usize, work: &mut Work) -> Action<Message> {
        self.show(new.id);
        work.sheet.change(|agreement| {
            let at = at.min(agreement.clauses.len());
            agreement.clauses.insert(at, new);
        });
        Action::Several(vec![Action::Save, Action::Focus(region::FIELDS)])
    }
}

fn insert(clause: &mut Clause, variable: Variable) {
    let [ar, fr] = Language::ALL.map(|language| {
        let body = clause.body.in_language(language).trim_end();
        format!("{body} {{{}}}", variable.key())
            .trim_start()
            .to_owned()
    });
    if let Ok(body) = Prose::new(ar, fr) {
        clause.body = body;
    }
}

/// The clauses of the library that suit a form.
fn models(form: &str) -> impl Iterator<Item = &'static Model> {
    let all = Shelf::shared().into_iter().flat_map(|shelf| &shelf.clauses);
    all.filter(move |model| model.suits(form))
}
