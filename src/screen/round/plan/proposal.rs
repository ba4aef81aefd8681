//! A first set of actions for each partner without one, offered before anything is entered.

use iced::{Length, widget::column};

use super::{
    called::Called,
    programme::{added, people},
};
use crate::{
    domain::{
        Name,
        id::{ActionId, MemberId, PartnerId, ProjectId},
        mobilisation::{
            Action,
            expectation::{self, Expectation},
            proposal::{self, Proposed},
        },
    },
    i18n::{mobilise, mobilise::Names},
    screen::{Context, Edit, campaign::Campaign},
    theme::space,
    widget::{
        Column, Container, Element, button, check, label,
        modal::{self, Dialog},
        select::{self, Choice},
    },
};

/// Height of the dialog at most, in pixels.
const HEIGHT: f32 = 600.0;

/// What is offered.
#[derive(Debug)]
pub struct Proposal {
    offers: Vec<Offer>,
    responsible: Option<MemberId>,
}

/// The actions of one partner.
#[derive(Debug)]
struct Offer {
    partner: PartnerId,
    /// The project that it would help, where there is one alone.
    project: Option<ProjectId>,
    name: Name,
    steps: Vec<Proposed>,
    is_chosen: bool,
}

/// What happens to it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Choose the actions of a partner, or not.
    Choose(PartnerId),
    /// Somebody answers for all of them, or nobody yet.
    Responsible(Option<MemberId>),
    /// Enter the chosen ones.
    Take,
    /// Enter none.
    Leave,
}

/// The partners that the round retains and that no action wins.
pub fn idle(campaign: &Campaign) -> Vec<PartnerId> {
    let contents = &campaign.contents;
    let retained = expectation::retained(campaign.round(), &contents.prospects);
    let is_idle = |id: &PartnerId| {
        let mut actions = contents.actions.iter();
        !actions.any(|one| one.partner == Some(*id))
    };
    retained.into_iter().filter(is_idle).collect()
}

impl Proposal {
    /// For every partner without an action; none where each has one.
    pub fn of(campaign: &Campaign, context: &Context) -> Option<Proposal> {
        let contents = &campaign.contents;
        let offers: Vec<Offer> = idle(campaign)
            .into_iter()
            .filter_map(|partner| {
                let sheet = contents.partners.iter().find(|one| one.id == partner)?;
                let analysis = contents
                    .stakeholders
                    .iter()
                    .find(|one| one.partner == partner);
                let windows = analysis.map_or(&[][..], |one| one.windows.as_slice());
                let steps = proposal::proposed(campaign.round(), windows, context.today);
                Some(Offer {
                    partner,
                    project: project(partner, campaign),
                    name: match sheet.abbreviation.is_complete() {
                        true => sheet.abbreviation.clone(),
                        false => sheet.name.clone(),
                    },
                    steps,
                    is_chosen: true,
                })
            })
            .collect();
        (!offers.is_empty()).then_some(Proposal {
            offers,
            responsible: None,
        })
    }

    /// Answers a message that keeps it open.
    pub fn update(&mut self, message: &Message) {
        match message {
            Message::Choose(partner) => {
                let mut offers = self.offers.iter_mut();
                if let Some(offer) = offers.find(|one| one.partner == *partner) {
                    offer.is_chosen = !offer.is_chosen;
                }
            }
            Message::Responsible(member) => self.responsible = *member,
            Message::Take | Message::Leave => {}
        }
    }

    /// The chosen actions, each after the one before it.
    fn actions(&self, campaign: &Campaign, context: &Context) -> Vec<Action> {
        let round = campaign.round().id;
        let mut actions = Vec::new();
        for offer in self.offers.iter().filter(|offer| offer.is_chosen) {
            let mut before: Option<ActionId> = None;
            for one in &offer.steps {
                let id = ActionId::next(&mut context.ids.clone());
                let [title, deliverable, indicator] = mobilise::proposal(one.step, &offer.name);
                actions.push(Action {
                    partner: Some(offer.partner),
                    project: offer.project,
                    channel: one.step.channel(),
                    responsible: self.responsible,
                    starts_on: Some(one.starts_on),
                    due_on: Some(one.due_on),
                    deliverable,
                    indicator,
                    after: before.into_iter().collect(),
                    ..Action::new(id, round, title)
                });
                before = Some(id);
            }
        }
        actions
    }

    /// Enters what is chosen, as one step.
    pub fn take(&self, campaign: &Campaign, context: &Context) -> Option<Edit> {
        let actions = self.actions(campaign, context).into_iter();
        let all = actions.map(added).reduce(Edit::and)?;
        Some(all.told(context.tr.mobilise_propose_taken()))
    }

    /// The dialog that shows what would be entered.
    pub fn dialog<'a>(
        &'a self,
        campaign: &'a Campaign,
        context: &'a Context,
    ) -> Dialog<'a, Message> {
        let (language, tr) = (context.language(), &context.tr);
        let called = Called::of(campaign, context);
        let offers = self.offers.iter().map(|offer| {
            let toggle = Some(Message::Choose(offer.partner));
            let name = called.partner(offer.partner);
            let mut lines =
                Column::new().push(check::check(language, name, offer.is_chosen, toggle));
            for one in &offer.steps {
                let [title, ..] = mobilise::proposal(one.step, &offer.name);
                let words = tr.mobilise_propose_line(
                    context.date(one.starts_on),
                    title.get(language),
                    context.date(one.due_on),
                );
                let words = label::hint(language, words);
                lines =
                    lines.push(Container::new(words).padding(iced::Padding::ZERO.left(space::XL)));
            }
            lines.spacing(space::XXS).into()
        });
        let choices: Vec<_> = people(campaign, context)
            .into_iter()
            .filter_map(|one| Some(Choice::new(one.key.parse().ok()?, one.words)))
            .collect();
        let responsible = select::select(language, choices, self.responsible, |id| {
            Message::Responsible(Some(id))
        })
        .optional(Message::Responsible(None))
        .width(Length::Fill)
        .id("mobilise-responsible");
        let body = column![
            label::body(language, tr.mobilise_propose_hint()),
            column![
                label::hint(language, tr.mobilise_propose_responsible()),
                Container::new(responsible).max_width(360.0),
            ]
            .spacing(space::XXS),
            Column::with_children(offers).spacing(space::S),
        ]
        .spacing(space::M);
        let is_any = self.offers.iter().any(|offer| offer.is_chosen);
        let take = is_any.then_some(Message::Take);
        let actions: Vec<Element<'a, Message>> = vec![
            button::main(language, tr.mobilise_propose_take(), take.clone()).into(),
            button::quiet(language, tr.mobilise_leave(), Some(Message::Leave)).into(),
        ];
        let title = tr.mobilise_propose_title();
        modal::scrolled(language, title, body, actions, Message::Leave, HEIGHT).main(take)
    }
}

/// The project that a partner would help, where its cells are for one alone.
fn project(partner: PartnerId, campaign: &Campaign) -> Option<ProjectId> {
    let contents = &campaign.contents;
    let expected = Expectation::of(partner, campaign.round(), &contents.prospects);
    let mut projects = expected.needs.iter().filter_map(|id| {
        let need = contents.needs.iter().find(|need| need.id == *id)?;
        Some(need.project)
    });
    let first = projects.next()?;
    projects.all(|one| one == first).then_some(first)
}
