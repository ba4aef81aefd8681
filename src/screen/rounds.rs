//! The rounds of mobilisation: each one's progress, and the beginning of a new one.

use iced::{
    Alignment, Length,
    widget::{column, row},
};

use super::{
    Action, Context, Edit, Page, Place, frame,
    removal::{self, Removal},
    standing,
};
use crate::{
    domain::{
        Name,
        id::RoundId,
        round::{Round, Stage},
    },
    i18n::I18n,
    storage::{self, RowKey},
    text::Language,
    theme::{self, space},
    widget::{Column, Element, button, empty, focus, icon::Icon, label, modal, tooltip},
};

/// The list of rounds.
#[derive(Debug)]
pub struct Rounds {
    removal: Option<(RoundId, Removal)>,
}

/// What happens on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Go there.
    Go(Place),
    /// A new round.
    Add,
    /// Delete one: ask first.
    Delete(RoundId),
    /// In the question whether to delete.
    Removal(removal::Message),
}

impl Rounds {
    /// All of them.
    pub fn new() -> Rounds {
        Rounds { removal: None }
    }

    /// Inserts a round of this year and leads to its first stage.
    fn insert(context: &Context) -> Action<Message> {
        let year = context.today.in_year();
        let name = |language| I18n::new(language).round_new_name(u16::from(year).to_string());
        let plain = |language| crate::text::isolate::strip(&name(language));
        let name = Name::new(plain(Language::Arabic), plain(Language::French)).unwrap_or_default();
        let id = RoundId::next(&mut context.ids.clone());
        let round = Round::new(id, name, year);
        let insert = Edit::new("round.add", move |writer| {
            storage::round::insert(writer, &round)
        });
        Action::Several(vec![
            Action::Do(insert),
            Action::Go(Place::Round(id, Stage::Needs)),
        ])
    }
}

impl Default for Rounds {
    fn default() -> Rounds {
        Rounds::new()
    }
}

impl Page for Rounds {
    type Message = Message;

    fn update(&mut self, message: Message, context: &Context) -> Action<Message> {
        match message {
            Message::Go(place) => Action::Go(place),
            Message::Add => Rounds::insert(context),
            Message::Delete(id) => {
                if let Some(round) = context.register.round(id) {
                    let title = title(context, round);
                    let row = RowKey::new("round", &id.to_string());
                    self.removal = Some((id, Removal::of(context, &row, title)));
                }
                Action::None
            }
            Message::Removal(message) => match (self.removal.take(), message) {
                (Some((id, _)), removal::Message::Delete) => {
                    let delete = Edit::new("round.delete", move |writer| {
                        storage::round::delete(writer, id)
                    });
                    Action::Do(delete.told(context.tr.round_deleted()))
                }
                (_, removal::Message::Go(place)) => Action::Go(place),
                _ => Action::None,
            },
        }
    }

    fn view<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let (language, tr) = (context.language(), &context.tr);
        let rounds = &context.register.rounds;
        let may = !context.is_read_only();
        let base: Element<'a, Message> = if rounds.is_empty() {
            let step = may.then(|| {
                button::main_with(language, Icon::Add, tr.round_add(), Some(Message::Add)).into()
            });
            empty::illustrated(
                language,
                Icon::Guide,
                tr.round_none(),
                tr.round_purpose(),
                step,
            )
        } else {
            let add = may.then(|| {
                button::main_with(language, Icon::Add, tr.round_add(), Some(Message::Add)).into()
            });
            let under = label::hint(language, tr.round_purpose()).into();
            let head = frame::head(context, tr.nav_rounds(), under, add);
            // The last one first: it is the one that is worked on.
            let cards = rounds.iter().rev().map(|round| card(context, round));
            column![head, Column::with_children(cards).spacing(space::M)]
                .spacing(space::L)
                .into()
        };
        let dialog = self
            .removal
            .as_ref()
            .map(|(_, removal)| removal.dialog(context, Message::Removal));
        modal::modal(language, base, dialog)
    }

    fn refresh(&mut self, _context: &Context, _touched: &[RowKey]) {}

    fn escape(&self) -> Option<Message> {
        let keep = Message::Removal(removal::Message::Keep);
        self.removal.as_ref().map(|_| keep)
    }

    fn add(&self) -> Option<Message> {
        Some(Message::Add)
    }
}

fn title(context: &Context, round: &Round) -> String {
    match round.name.get(context.language()) {
        "" => context.tr.app_untitled(),
        name => name.to_owned(),
    }
}

fn card<'a>(context: &Context, round: &Round) -> Element<'a, Message> {
    let (language, tr) = (context.language(), &context.tr);
    let at = context.register.stage_of(round.id);
    let session = round.session.map(|session| tr.term(session));
    let facts = [
        Some(u16::from(round.year).to_string()),
        session,
        Some(tr.project_count(round.projects.len())),
    ];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    let words = column![
        label::section(language, title(context, round)),
        label::hint(language, facts.join(" · ")),
        standing::stages(context, round.id),
    ]
    .spacing(space::XS);
    let open = focus::button(
        words,
        Some(Message::Go(Place::Round(round.id, standing::shown(at)))),
    )
    .padding(space::M)
    .width(Length::Fill)
    .style(theme::button::card);
    let mut line = row![open].spacing(space::XS).align_y(Alignment::Center);
    if !context.is_read_only() {
        let delete = button::bare(Icon::Delete, Some(Message::Delete(round.id)));
        line = line.push(tooltip::tooltip(language, delete, tr.round_delete()));
    }
    line.into()
}
