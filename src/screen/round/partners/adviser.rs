//! Which legal form suits a partner: from what the parties are, the object and the amount to the
//! forms that the library allows. A form can be taken over into the partner's cells.

mod answer;
mod question;
mod wording;

use iced::widget::column;

use super::{cell::written, cells::Cells, entry::Change, ground::Ground};
use crate::{
    domain::{
        Line, Money, Total,
        id::PartnerId,
        prospect::{Decision, Prospect},
    },
    library::legal::{
        Corpus,
        advice::{Advice, Question},
        form::{Object, PartyKind},
    },
    screen::{Action, Context, Edit},
    text::number,
    theme::space,
    widget::{Container, Element, amount, scroll::scroll},
};

/// What is asked.
#[derive(Debug)]
pub struct Adviser {
    /// The partner, if one is chosen.
    partner: Option<PartnerId>,
    /// What the parties beside the commune are.
    parties: Vec<PartyKind>,
    /// What the form is for.
    object: Object,
    /// The public contribution, as it is typed.
    amount: amount::Typed,
    /// The forms that are shown whole, and the list of those that do not suit.
    open: Vec<String>,
}

/// What happens on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Ask for a partner.
    Partner(PartnerId),
    /// The parties are such.
    Parties(Vec<PartyKind>),
    /// The form is for that.
    Object(Object),
    /// The public contribution is being typed.
    Amount(String),
    /// It was typed.
    Settle,
    /// Show a form whole, or its name alone.
    Fold(String),
    /// Write a form into the partner's cells.
    Take(String),
}

impl Default for Adviser {
    fn default() -> Self {
        Adviser {
            partner: None,
            parties: vec![PartyKind::LocalAuthority],
            object: Object::CommonProject,
            amount: amount::Typed::default(),
            open: Vec::new(),
        }
    }
}

/// What a form with such a party is mostly for.
fn usual(party: PartyKind) -> Object {
    match party {
        PartyKind::Association | PartyKind::Cooperative => Object::AssociationSupport,
        PartyKind::ForeignAuthority | PartyKind::InternationalBody | PartyKind::ForeignState => {
            Object::ForeignCooperation
        }
        PartyKind::Company | PartyKind::Private => Object::PublicService,
        PartyKind::Grouping => Object::JointBody,
        PartyKind::LocalAuthority | PartyKind::State | PartyKind::PublicBody => {
            Object::CommonProject
        }
    }
}

impl Adviser {
    /// Asks for the first partner that has cells, while none is chosen.
    pub fn begin(&mut self, cells: &Cells, ground: Ground<'_>) {
        let kept = self.partner.filter(|&id| ground.partner(id).is_some());
        if kept.is_some() {
            return;
        }
        self.partner = None;
        let mut partners = cells.partners().iter();
        if let Some(first) = partners.find(|id| cells.load(**id).is_some()) {
            self.ask(*first, cells, ground);
        }
    }

    /// Asks for a partner: what it most likely is stands first, and what is expected of it.
    fn ask(&mut self, partner: PartnerId, cells: &Cells, ground: Ground<'_>) {
        self.partner = Some(partner);
        let category = ground.partner(partner).map(|one| one.category);
        let kinds = category.map(PartyKind::of_category).unwrap_or_default();
        if let Some(kind) = kinds.first() {
            self.parties = vec![*kind];
            self.object = usual(*kind);
        }
        let expected = cells.load(partner).map(|load| load.expected);
        let expected = expected.filter(|expected| *expected != Total::default());
        self.amount = amount::Typed::new(expected.map(Total::centimes));
    }

    /// Answers a message.
    pub fn update(
        &mut self,
        message: Message,
        cells: &mut Cells,
        ground: Ground<'_>,
        context: &Context,
    ) -> Action<Message> {
        match message {
            Message::Partner(id) => self.ask(id, cells, ground),
            Message::Parties(parties) => self.parties = parties,
            Message::Object(object) => self.object = object,
            Message::Amount(text) => self.amount.edit(text),
            Message::Settle => self.amount.settle(),
            Message::Fold(id) => match self.open.iter().position(|one| *one == id) {
                Some(place) => drop(self.open.remove(place)),
                None => self.open.push(id),
            },
            Message::Take(form) => return self.take(&form, cells, ground, context),
        }
        Action::None
    }

    /// The partner's cells that would take a form over: not those that were declined, nor those that
    /// have it.
    fn takes<'c>(&self, form: &str, cells: &'c Cells) -> Vec<&'c Prospect> {
        let own = self.partner.map(|id| cells.of_partner(id));
        let own = own.into_iter().flatten();
        own.filter(|cell| cell.decision != Decision::Declined && cell.form.as_str() != form)
            .collect()
    }

    /// Writes a form into the partner's cells, as one action.
    fn take(
        &self,
        form: &str,
        cells: &mut Cells,
        ground: Ground<'_>,
        context: &Context,
    ) -> Action<Message> {
        let Some(line) = Line::new(form).ok().filter(|_| ground.may_edit) else {
            return Action::None;
        };
        let before: Vec<Prospect> = self.takes(form, cells).into_iter().cloned().collect();
        let count = i64::try_from(before.len()).unwrap_or(i64::MAX);
        let mut edit: Option<Edit> = None;
        for before in before {
            let mut after = before.clone();
            after.form = line.clone();
            cells.put(ground, &after);
            let own = written(Change::Update(before, after));
            edit = Some(match edit {
                Some(edit) => edit.and(own),
                None => own,
            });
        }
        let words = context
            .tr
            .prospect_form_taken(number::group(count), context.form(form));
        edit.map_or(Action::None, |edit| Action::Do(edit.told(words)))
    }

    /// What the library says.
    fn advice(&self, context: &Context) -> Vec<Advice<'static>> {
        let centimes = self.amount.value().ok().flatten();
        let asked = Question {
            parties: self.parties.clone(),
            object: self.object,
            amount: centimes.and_then(|centimes| Money::from_centimes(centimes).ok()),
            day: context.today,
        };
        let advice = Corpus::shared().map(|corpus| corpus.advise(&asked));
        advice.unwrap_or_default()
    }

    /// The question, and what the library says.
    pub fn view<'a>(
        &'a self,
        cells: &'a Cells,
        ground: Ground<'a>,
        context: &'a Context,
    ) -> Element<'a, Message> {
        let room = iced::Padding::ZERO.right(space::M).bottom(space::M);
        let whole = column![
            self.question(cells, ground, context),
            self.answer(cells, ground, context),
        ]
        .spacing(space::M);
        scroll(Container::new(whole).padding(room))
    }
}
