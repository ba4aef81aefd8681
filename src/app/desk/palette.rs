//! Search over everything (Ctrl+K): a field, and under it what answers, best first.

use iced::{
    Alignment, Length,
    widget::{column, row},
};
use uuid::Uuid;

use super::Desk;
use crate::{
    app::Message as Said,
    screen::{Context, Place},
    search::{Answer, Ask, Hit, Kind},
    theme::{self, space},
    widget::{
        Column, Container, Element, field, focus,
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
}

impl Palette {
    /// Looks for what is typed.
    fn search(&mut self, context: &Context, query: String) {
        self.answer = match &context.index {
            Some(index) if !query.trim().is_empty() => index.search(Ask::new(&query, SHOWN)),
            _ => Answer::default(),
        };
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
        let mut found = Column::new().spacing(space::XXS);
        let told = if context.index.is_none() {
            Some(tr.shell_search_preparing())
        } else if self.query.trim().is_empty() {
            Some(tr.shell_search_hint())
        } else if self.answer.hits.is_empty() {
            Some(tr.search_nothing(self.query.trim()))
        } else if self.answer.is_approximate() {
            Some(tr.search_approximate(self.query.trim()))
        } else {
            None
        };
        if let Some(told) = told {
            found = found.push(Container::new(label::hint(language, told)).padding([0.0, space::XS]));
        }
        for hit in &self.answer.hits {
            if let Some(line) = line(context, hit) {
                found = found.push(line);
            }
        }
        let more = self.answer.total().saturating_sub(SHOWN);
        if more > 0 {
            let words = label::hint(language, tr.shell_search_more(more));
            found = found.push(Container::new(words).padding([0.0, space::XS]));
        }
        modal::scrolled(
            language,
            tr.app_search(),
            column![entry, found].spacing(space::S),
            Vec::new(),
            Said::CloseDialog,
            HEIGHT,
        )
        .first(FIELD.into())
    }
}

impl Desk {
    /// Answers what happens in the search.
    pub(super) fn search(&mut self, message: Message) {
        match message {
            Message::Open => self.palette = Some(Palette::default()),
            Message::Type(query) => {
                if let Some(palette) = &mut self.palette {
                    palette.search(&self.context, query);
                }
            }
            Message::Best => {
                let best = self.palette.as_ref().and_then(|palette| {
                    let mut hits = palette.answer.hits.iter();
                    hits.find_map(|hit| place(&self.context, hit))
                });
                if let Some(place) = best {
                    self.palette = None;
                    self.go(place);
                }
            }
            Message::Go(place) => {
                self.palette = None;
                self.go(place);
            }
        }
    }
}

/// Where what was found is seen.
fn place(context: &Context, hit: &Hit) -> Option<Place> {
    let register = &context.register;
    match hit.kind {
        Kind::Project => Some(Place::Projects(Some(hit.id.try_into().ok()?))),
        Kind::Partner => Some(Place::Partners(Some(hit.id.try_into().ok()?))),
        Kind::Agreement => Some(Place::Agreement(hit.id.try_into().ok()?)),
        Kind::Commitment => {
            let commitment = register.commitments.get(hit.id)?;
            Some(Place::Agreement(commitment.agreement))
        }
        Kind::Contact => Some(Place::Partners(Some(context.partner_of(hit.id)?))),
        Kind::Plan | Kind::Axis => Some(Place::Plan),
        Kind::Need | Kind::Attachment => None,
    }
}

/// What was found: its kind's drawing, its name, what it is.
fn line<'a>(context: &Context, hit: &Hit) -> Option<Element<'a, Said>> {
    let tr = &context.tr;
    let language = context.language();
    let place = place(context, hit)?;
    let (drawn, kind) = match hit.kind {
        Kind::Project => (Icon::Project, tr.shell_found_project()),
        Kind::Partner => (Icon::Partner, tr.shell_found_partner()),
        Kind::Agreement => (Icon::Agreement, tr.shell_found_agreement()),
        Kind::Commitment => (Icon::Commitment, tr.shell_found_commitment()),
        Kind::Contact => (Icon::Person, tr.shell_found_contact()),
        Kind::Plan => (Icon::Plan, tr.shell_found_plan()),
        Kind::Axis => (Icon::Plan, tr.shell_found_axis()),
        Kind::Need | Kind::Attachment => return None,
    };
    let (name, aside) = described(context, hit.kind, hit.id)?;
    let aside = match aside.as_str() {
        "" => kind,
        aside => format!("{kind} · {aside}"),
    };
    let words = column![label::body(language, name), label::hint(language, aside)];
    let parts = row![icon(drawn), words]
        .spacing(space::S)
        .align_y(Alignment::Center);
    Some(
        focus::button(parts, Some(Said::Search(Message::Go(place))))
            .padding([space::XXS, space::XS])
            .width(Length::Fill)
            .style(theme::button::row)
            .into(),
    )
}

/// The name of what was found, and what tells it from others of that name.
fn described(context: &Context, kind: Kind, id: Uuid) -> Option<(String, String)> {
    let register = &context.register;
    let language = context.language();
    let owned = |text: &str| text.to_owned();
    Some(match kind {
        Kind::Project => {
            let project = register.projects.get(id)?;
            (owned(project.title().get(language)), owned(project.code()))
        }
        Kind::Partner => {
            let partner = register.partners.get(id)?;
            let abbreviation = partner.abbreviation().get(language);
            (owned(partner.name().get(language)), owned(abbreviation))
        }
        Kind::Agreement => {
            let agreement = register.agreements.get(id)?;
            let title = agreement.title().get(language);
            (owned(title), owned(agreement.number()))
        }
        Kind::Commitment => {
            let commitment = register.commitments.get(id)?;
            let agreement = register.agreements.get(commitment.agreement)?;
            let text = context.commitment_text(commitment.id)?;
            (text, owned(agreement.title().get(language)))
        }
        Kind::Contact => {
            let partner = context.partner_of(id)?;
            let partner = register.partners.get(partner)?;
            let name = context.contact_name(id)?;
            (name, owned(partner.name().get(language)))
        }
        Kind::Plan => {
            let plan = register.plans.iter().find(|plan| plan.id.uuid() == id)?;
            (owned(plan.title.get(language)), String::new())
        }
        Kind::Axis => {
            let axis = register.axes.iter().find(|axis| axis.id.uuid() == id)?;
            (owned(axis.name.get(language)), owned(axis.code.as_str()))
        }
        Kind::Need | Kind::Attachment => return None,
    })
}
