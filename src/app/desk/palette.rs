//! Search over everything (Ctrl+K): a field, and under it what answers, best first.

use std::sync::Arc;

use iced::{
    Alignment, Length, Task,
    widget::{column, row},
};

use super::{Desk, departure::Departure};
use crate::{
    app::{Message as Said, dialog::Dialog},
    screen::{Context, Place},
    search::{Answer, Ask, Hit, Kind},
    storage::{commitment, partner},
    theme::{self, space},
    widget::{
        Column, Container, Element, field,
        focus::{self, region},
        icon::{Icon, icon},
        label, modal,
    },
};

/// So many answers are shown.
const SHOWN: usize = 12;
/// Height of the dialog at most, in pixels.
const HEIGHT: f32 = 600.0;
/// Name of the field, to be focused.
pub const FIELD: &str = "search";

/// The search that is open.
#[derive(Debug, Default)]
pub struct Palette {
    query: String,
    answer: Answer,
    found: Vec<Found>,
}

/// What happens in it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Open it.
    Open,
    /// Something is typed.
    Type(String),
    /// Go to what answers best.
    Best,
    /// Go there.
    Go(Place),
    /// Leave it.
    Close,
}

/// What was found, as it is shown.
#[derive(Debug)]
struct Found {
    place: Place,
    drawn: Icon,
    name: String,
    aside: String,
}

impl Palette {
    /// Looks for what is typed.
    fn search(&mut self, context: &Context, query: String) {
        self.answer = match &context.index {
            Some(index) if !query.trim().is_empty() => index.search(Ask::new(&query, SHOWN)),
            _ => Answer::default(),
        };
        let hits = self.answer.hits.iter();
        self.found = hits.filter_map(|hit| found(context, hit)).collect();
        self.query = query;
    }

    /// Draws it.
    pub fn dialog<'a>(&'a self, context: &'a Context) -> modal::Dialog<'a, Said> {
        let tr = &context.tr;
        let language = context.language();
        let entry = field::field(language, tr.shell_search_placeholder(), &self.query)
            .on_input(|text| Said::Search(Message::Type(text)))
            .on_submit(Said::Search(Message::Best))
            .id(FIELD)
            .width(Length::Fill);
        let query = self.query.trim();
        let told = if context.index.is_none() {
            Some(tr.shell_search_preparing())
        } else if query.is_empty() {
            Some(tr.shell_search_hint())
        } else if self.found.is_empty() {
            Some(tr.search_nothing(query))
        } else if self.answer.is_approximate() {
            Some(tr.search_approximate(query))
        } else {
            None
        };
        let hint =
            |words: String| Container::new(label::hint(language, words)).padding([0.0, space::XS]);
        let mut lines = Column::new().spacing(space::XXS);
        if let Some(told) = told {
            lines = lines.push(hint(told));
        }
        for found in &self.found {
            lines = lines.push(line(context, found));
        }
        let more = self.answer.total().saturating_sub(SHOWN);
        if more > 0 {
            lines = lines.push(hint(tr.shell_search_more(more)));
        }
        modal::scrolled(
            language,
            tr.app_search(),
            column![entry, lines].spacing(space::S),
            Vec::new(),
            Said::Search(Message::Close),
            HEIGHT,
        )
        .first(FIELD.into())
    }
}

impl Desk {
    /// Answers what happens in the search.
    pub(super) fn search(&mut self, message: Message, dialog: &Arc<dyn Dialog>) -> Task<Said> {
        match message {
            Message::Open => self.palette = Some(Palette::default()),
            Message::Type(query) => {
                if let Some(palette) = &mut self.palette {
                    palette.search(&self.context, query);
                }
            }
            Message::Best => {
                let best = self
                    .palette
                    .as_ref()
                    .and_then(|palette| palette.found.first());
                if let Some(place) = best.map(|found| found.place) {
                    return self.leave_for(place, dialog);
                }
            }
            Message::Close => self.palette = None,
            Message::Go(place) => return self.leave_for(place, dialog),
        }
        Task::none()
    }

    /// Goes where the search led, the keyboard with it.
    fn leave_for(&mut self, place: Place, dialog: &Arc<dyn Dialog>) -> Task<Said> {
        self.palette = None;
        self.arriving = Some(match place.has_sheet() {
            true => region::FIELDS,
            false => region::PAGE,
        });
        self.depart(Departure::Go(place), dialog)
    }
}

fn line<'a>(context: &Context, found: &Found) -> Element<'a, Said> {
    let language = context.language();
    let words = column![
        label::body(language, &found.name),
        label::hint(language, &found.aside),
    ];
    let parts = row![icon(found.drawn).ink(|p| p.muted), words]
        .spacing(space::S)
        .align_y(Alignment::Center);
    focus::button(parts, Some(Said::Search(Message::Go(found.place))))
        .padding([space::XXS, space::XS])
        .width(Length::Fill)
        .style(theme::button::row)
        .into()
}

/// What was found: where it is seen, its name, what it is and what tells it from its namesakes.
fn found(context: &Context, hit: &Hit) -> Option<Found> {
    let tr = &context.tr;
    let language = context.language();
    let register = &context.register;
    let (place, drawn, kind, name, aside) = match hit.kind {
        Kind::Project => {
            let project = register.projects.get(hit.id)?;
            (
                Place::Projects(Some(project.id)),
                Icon::Project,
                tr.shell_found_project(),
                project.title().get(language).to_owned(),
                project.code().to_owned(),
            )
        }
        Kind::Partner => {
            let partner = register.partners.get(hit.id)?;
            (
                Place::Partners(Some(partner.id)),
                Icon::Partner,
                tr.shell_found_partner(),
                partner.name().get(language).to_owned(),
                partner.abbreviation().get(language).to_owned(),
            )
        }
        Kind::Agreement => {
            let agreement = register.agreements.get(hit.id)?;
            (
                Place::Agreement(agreement.id),
                Icon::Agreement,
                tr.shell_found_agreement(),
                agreement.title().get(language).to_owned(),
                agreement.number().to_owned(),
            )
        }
        Kind::Commitment => {
            let owed = register.commitments.get(hit.id)?;
            let agreement = register.agreements.get(owed.agreement)?;
            let id = owed.id;
            let text = context.read(|reader| commitment::get(reader, id)).ok()??;
            (
                Place::Agreement(agreement.id),
                Icon::Commitment,
                tr.shell_found_commitment(),
                text.text.get(language).to_owned(),
                agreement.title().get(language).to_owned(),
            )
        }
        Kind::Contact => {
            let id = hit.id.try_into().ok()?;
            let partner = context
                .read(|reader| match partner::of_contact(reader, id)? {
                    Some(partner) => partner::get(reader, partner),
                    None => Ok(None),
                })
                .ok()??;
            let mut contacts = partner.contacts.iter();
            let contact = contacts.find(|contact| contact.id.uuid() == hit.id)?;
            (
                Place::Partners(Some(partner.id)),
                Icon::Person,
                tr.shell_found_contact(),
                contact.name.get(language).to_owned(),
                partner.name.get(language).to_owned(),
            )
        }
        Kind::Plan => {
            let mut plans = register.plans.iter();
            let plan = plans.find(|plan| plan.id.uuid() == hit.id)?;
            let title = plan.title.get(language).to_owned();
            (
                Place::Plan,
                Icon::Plan,
                tr.shell_found_plan(),
                title,
                String::new(),
            )
        }
        Kind::Axis => {
            let mut axes = register.axes.iter();
            let axis = axes.find(|axis| axis.id.uuid() == hit.id)?;
            (
                Place::Plan,
                Icon::Plan,
                tr.shell_found_axis(),
                axis.name.get(language).to_owned(),
                axis.code.as_str().to_owned(),
            )
        }
        Kind::Need | Kind::Attachment => return None,
    };
    let aside = match aside.as_str() {
        "" => kind,
        aside => format!("{kind} · {aside}"),
    };
    Some(Found {
        place,
        drawn,
        name,
        aside,
    })
}
