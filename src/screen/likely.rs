//! Sheets of a register that a name may mean already: the warning while the name is typed, in
//! either script.

use std::marker::PhantomData;

use iced::{Length, Padding};
use uuid::Uuid;

use super::{Action, Context, list::Listed};
use crate::{
    domain::Name,
    search::duplicate::{Known, Sought},
    storage::{Error, Reader},
    text::Language,
    theme::space,
    widget::{Column, Container, Element, badge, button, notice},
};

/// So many are told of.
pub const FEW: usize = 2;
/// In a register of up to so many sheets every keystroke is compared; a longer one is gone through
/// beside the window, once the name is left.
const AT_ONCE: usize = 1_500;

/// What has a sheet under a name.
pub trait Named: Listed {
    /// Its names: in both languages, an abbreviation.
    fn names(&self) -> impl Iterator<Item = &str>;

    /// Code and name: what tells it apart from another.
    fn called(&self, language: Language) -> String;

    /// All of them, as the file has them.
    ///
    /// # Errors
    /// As reading their summaries.
    fn all(reader: &Reader<'_>) -> Result<Vec<Self>, Error>;
}

/// What may mean the same as the sheet that is open; what the person said does not is remembered
/// among her preferences.
#[derive(Debug)]
pub struct Likely<S> {
    /// The open sheet and the name that was last compared.
    own: Option<(Uuid, Name)>,
    found: Vec<Uuid>,
    /// The names of all, once one was compared with them.
    known: Option<Known<Uuid>>,
    of: PhantomData<fn() -> S>,
}

/// What happens about it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Show that sheet.
    Open(Uuid),
    /// Make the two sheets one: ask first.
    Unite(Uuid, Uuid),
    /// The two sheets are not the same.
    Part(Uuid, Uuid),
    /// These may mean the same as a sheet under this name.
    Found(Uuid, Name, Vec<Uuid>),
}

impl<S> Default for Likely<S> {
    fn default() -> Self {
        Likely {
            own: None,
            found: Vec::new(),
            known: None,
            of: PhantomData,
        }
    }
}

impl<S: Named> Likely<S> {
    /// Compares the name of the sheet that is open, or of none, with all others, if it is another
    /// than before.
    pub fn compare(&mut self, context: &Context, own: Option<(Uuid, &Name)>) {
        let seen = self.own.as_ref().map(|(id, name)| (*id, name));
        if seen != own {
            self.own = own.map(|(id, name)| (id, name.clone()));
            self.found.clear();
            self.look(context);
        }
    }

    /// Rows of the dossier were changed.
    pub fn refresh(&mut self, context: &Context) {
        self.known = None;
        self.look(context);
    }

    fn look(&mut self, context: &Context) {
        let all = S::shelf(&context.register);
        if let Some((id, name)) = &self.own
            && all.len() <= AT_ONCE
        {
            let known = self.known.get_or_insert_with(|| known(all.all()));
            self.found = among(known, &sides(name), Some(*id));
        }
    }

    /// The name of the open sheet was left: a long register is gone through beside the window.
    pub fn left(&self, context: &Context) -> Action<Message> {
        let all = S::shelf(&context.register);
        let Some((id, name)) = self.own.clone().filter(|_| all.len() > AT_ONCE) else {
            return Action::None;
        };
        let dossier = context.dossier.clone();
        Action::Work(Box::new(move || {
            let read: Result<Vec<S>, Error> = dossier.read(S::all);
            let found = among(&known(&read.unwrap_or_default()), &sides(&name), Some(id));
            Message::Found(id, name, found)
        }))
    }

    /// Takes in what was found, unless the sheet or its name is another by now.
    pub fn take(&mut self, id: Uuid, name: Name, found: Vec<Uuid>) {
        if self.own == Some((id, name)) {
            self.found = found;
        }
    }

    /// The warnings, with air under them. It is there without any too: what stands under it keeps
    /// its place, and so the keyboard, when the first one comes up.
    pub fn view<'a, M: Clone + 'a>(
        &self,
        context: &Context,
        on: impl Fn(Message) -> M + Copy + 'a,
    ) -> Element<'a, M> {
        let own = self.own.as_ref().map(|(own, _)| *own);
        let told = own.into_iter().flat_map(|own| {
            let apart = move |other: &&Uuid| context.preferences.is_apart(own, **other);
            let found = self.found.iter().filter(move |other| !apart(other));
            let found = found.filter_map(|other| S::shelf(&context.register).get(*other));
            found.map(move |other| warning(context, own, other, on))
        });
        let told: Vec<_> = told.take(FEW).collect();
        let below = if told.is_empty() { 0.0 } else { space::S };
        let told = Column::with_children(told).spacing(space::XS);
        Container::new(told)
            .width(Length::Fill)
            .padding(Padding::ZERO.bottom(below))
            .into()
    }
}

fn known<S: Named>(all: &[S]) -> Known<Uuid> {
    all.iter()
        .flat_map(|one| one.names().map(|name| (one.uuid(), name)))
        .collect()
}

/// The sheets whose names are likely to mean the same as one of these, likeliest first. None of a
/// register too long to be gone through while one types.
pub fn likely<S: Named>(context: &Context, names: &[&str]) -> Vec<Uuid> {
    let all = S::shelf(&context.register).all();
    match all.len() {
        0..=AT_ONCE => among(&known(all), names, None),
        _ => Vec::new(),
    }
}

/// `own` is the one that is being named.
fn among(known: &Known<Uuid>, names: &[&str], own: Option<Uuid>) -> Vec<Uuid> {
    let found = Sought::new(names).among(known);
    let found = found.into_iter().map(|(id, _)| id);
    found.filter(|id| Some(*id) != own).collect()
}

fn sides(name: &Name) -> [&str; 2] {
    Language::ALL.map(|language| name.in_language(language))
}

/// Remembers that two sheets are not the same.
pub fn part<M>(one: Uuid, other: Uuid) -> Action<M> {
    Action::Prefer(Box::new(move |preferences| preferences.part(one, other)))
}

fn warning<'a, S: Named, M: Clone + 'a>(
    context: &Context,
    own: Uuid,
    other: &S,
    on: impl Fn(Message) -> M + Copy + 'a,
) -> Element<'a, M> {
    let tr = &context.tr;
    let language = context.language();
    let id = other.uuid();
    let action = |words, message| button::plain(language, words, Some(on(message))).into();
    let mut actions = vec![action(tr.likely_open(), Message::Open(id))];
    if !context.is_read_only() {
        actions.push(action(tr.union_ask(), Message::Unite(own, id)));
        actions.push(action(tr.likely_part(), Message::Part(own, id)));
    }
    notice::notice(
        language,
        badge::SOON,
        tr.likely_title(),
        [other.called(language)],
        actions,
    )
}
