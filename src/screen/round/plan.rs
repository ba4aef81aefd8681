//! Stage 3's tool: how each partner is approached, the work programme, and the programme on the line
//! of time (خطة تعبئة الشركاء: برنامج العمل, domain notes, section 1).

mod approach;
mod argument;
mod called;
mod finding;
mod line;
pub mod order;
pub mod partner;
pub mod programme;
pub mod proposal;
pub mod timeline;

use self::{
    order::Order, partner::Partners, programme::Programme, proposal::Proposal, timeline::Timeline,
};
use super::tool::Tool;
use crate::{
    documents::press,
    domain::{mobilisation::conflict::Conflict, round::Stage},
    screen::{Action, Context, Edit, Place, campaign::Campaign, sheet::Draft},
    storage::RowKey,
    widget::{Element, button, empty, icon::Icon, modal::Dialog, tabs::Tab},
};

/// A step of the tool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// How each partner is approached.
    Partners,
    /// The work programme.
    Programme,
    /// The same on the line of time.
    Timeline,
}

impl Step {
    /// Every step, in the order of the work.
    pub const ALL: [Step; 3] = [Step::Partners, Step::Programme, Step::Timeline];

    fn index(self) -> usize {
        Step::ALL.iter().position(|one| *one == self).unwrap_or(0)
    }
}

/// Stage 3's tool.
#[derive(Debug)]
pub struct Plan {
    step: usize,
    partners: Partners,
    programme: Programme,
    timeline: Timeline,
    proposal: Option<Proposal>,
    order: Option<Order>,
    /// What cannot be as it is, in the plan as it is being typed.
    conflicts: Vec<Conflict>,
    /// Whether actions begin too early.
    is_out_of_order: bool,
}

/// What happens on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// On the partners and their approaches.
    Partner(partner::Message),
    /// In the programme.
    Programme(programme::Message),
    /// On the line of time.
    Timeline(timeline::Message),
    /// Offer actions for partners that have none.
    Propose,
    /// In that offer.
    Proposal(proposal::Message),
    /// Tell what would put the plan in order.
    Arrange,
    /// In that question.
    Order(order::Message),
    /// Go there.
    Go(Place),
}

impl Plan {
    fn at(&self) -> Step {
        Step::ALL.get(self.step).copied().unwrap_or(Step::Partners)
    }

    /// Looks anew at what cannot be as it is.
    fn look(&mut self, campaign: &Campaign) {
        let actions = self.programme.typed(campaign);
        let approaches = self.partners.typed(campaign);
        self.conflicts = finding::of(&actions, &approaches, campaign);
        let is_early = |one: &Conflict| matches!(one, Conflict::BeforePrerequisite { .. });
        self.is_out_of_order = self.conflicts.iter().any(is_early);
    }

    fn answer(
        &mut self,
        message: Message,
        campaign: &Campaign,
        context: &Context,
    ) -> Action<Message> {
        let may = campaign.may_edit(Stage::Plan, context);
        match message {
            Message::Partner(partner::Message::Actions(id)) => {
                self.programme.among(id, campaign, context);
                self.step = Step::Programme.index();
                Action::Save
            }
            Message::Partner(message) => {
                let action = self.partners.update(message, campaign, context);
                action.map(Message::Partner)
            }
            Message::Programme(message) => {
                let action = self.programme.update(message, campaign, context);
                action.map(Message::Programme)
            }
            Message::Timeline(timeline::Message::Show(id)) => {
                self.step = Step::Programme.index();
                self.programme.show(id, campaign, context);
                Action::None
            }
            Message::Timeline(timeline::Message::Approach(id)) => {
                self.step = Step::Partners.index();
                let mut all = campaign.contents.approaches.iter();
                let approach = all.find(|one| one.partner == id).map(|one| one.id);
                let show = partner::Message::Show(id, approach);
                let action = self.partners.update(show, campaign, context);
                action.map(Message::Partner)
            }
            Message::Timeline(timeline::Message::Export) => Action::print(
                context,
                press::Order::Calendar {
                    round: campaign.round().id,
                    language: context.language(),
                },
            ),
            Message::Timeline(message) => {
                let action = self.timeline.update(message, campaign, context);
                action.map(Message::Timeline)
            }
            Message::Propose if may => {
                self.proposal = Proposal::of(campaign, context);
                Action::Save
            }
            Message::Arrange if may => {
                self.order = Order::of(&self.programme.typed(campaign));
                Action::Save
            }
            Message::Propose | Message::Arrange => Action::None,
            Message::Proposal(proposal::Message::Leave) => {
                self.proposal = None;
                Action::None
            }
            Message::Proposal(proposal::Message::Take) => {
                let taken = self.proposal.take();
                let edit = taken.and_then(|one| one.take(campaign, context));
                edit.map_or(Action::None, Action::Do)
            }
            Message::Proposal(message) => {
                if let Some(proposal) = &mut self.proposal {
                    proposal.update(&message);
                }
                Action::None
            }
            Message::Order(order::Message::Leave) => {
                self.order = None;
                Action::None
            }
            Message::Order(order::Message::Take) => {
                let edit = self.order.take().and_then(|order| order.take(context));
                edit.map_or(Action::None, Action::Do)
            }
            Message::Go(place) => Action::Go(place),
        }
    }

    /// What can be done with the programme as a whole.
    fn tools<'a>(&self, campaign: &Campaign, context: &Context) -> Vec<Element<'a, Message>> {
        let (language, tr) = (context.language(), &context.tr);
        let may = campaign.may_edit(Stage::Plan, context);
        let is_idle = !proposal::idle(campaign).is_empty();
        let propose = (may && is_idle).then_some(Message::Propose);
        let arrange = (may && self.is_out_of_order).then_some(Message::Arrange);
        vec![
            button::quiet_with(language, Icon::Suggest, tr.mobilise_propose(), propose).into(),
            button::quiet(language, tr.mobilise_order(), arrange).into(),
        ]
    }
}

impl Tool for Plan {
    type Message = Message;

    fn new(campaign: &Campaign, context: &Context) -> Plan {
        let mut plan = Plan {
            step: 0,
            partners: Partners::default(),
            programme: Programme::new(campaign, context),
            timeline: Timeline::default(),
            proposal: None,
            order: None,
            conflicts: Vec::new(),
            is_out_of_order: false,
        };
        plan.look(campaign);
        plan
    }

    fn steps(&self, campaign: &Campaign, context: &Context) -> Vec<Tab> {
        let tr = &context.tr;
        let count = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        let tab = |step: Step| match step {
            Step::Partners => {
                Tab::new(tr.mobilise_step_partners()).count(count(Partners::count(campaign)))
            }
            Step::Programme => {
                let actions = campaign.contents.actions.len();
                Tab::new(tr.mobilise_step_actions()).count(count(actions))
            }
            Step::Timeline => Tab::new(tr.mobilise_step_timeline()),
        };
        Step::ALL.map(tab).into()
    }

    fn step(&self) -> usize {
        self.step
    }

    fn turn(&mut self, step: usize, campaign: &Campaign, _context: &Context) {
        self.step = step.min(Step::ALL.len() - 1);
        if self.at() == Step::Timeline {
            self.timeline.arrange(campaign);
        }
    }

    fn update(
        &mut self,
        message: Message,
        campaign: &mut Campaign,
        context: &Context,
    ) -> Action<Message> {
        let action = self.answer(message, campaign, context);
        self.look(campaign);
        action
    }

    fn view<'a>(&'a self, campaign: &'a Campaign, context: &'a Context) -> Element<'a, Message> {
        if Partners::is_empty(campaign) && campaign.contents.actions.is_empty() {
            return nobody(campaign, context);
        }
        match self.at() {
            Step::Partners if Partners::is_empty(campaign) => nobody(campaign, context),
            Step::Partners => {
                let view = self.partners.view(&self.conflicts, campaign, context);
                view.map(Message::Partner)
            }
            Step::Programme => self.programme.view(
                &self.conflicts,
                campaign,
                context,
                Message::Programme,
                move || self.tools(campaign, context),
            ),
            Step::Timeline => {
                let view = self.timeline.view(&self.conflicts, campaign, context);
                view.map(Message::Timeline)
            }
        }
    }

    fn dialog<'a>(
        &'a self,
        campaign: &'a Campaign,
        context: &'a Context,
    ) -> Option<Dialog<'a, Message>> {
        if let Some(proposal) = &self.proposal {
            let dialog = proposal.dialog(campaign, context);
            return Some(dialog.map(Message::Proposal));
        }
        let order = self.order.as_ref()?;
        Some(order.dialog(context).map(Message::Order))
    }

    fn refresh(&mut self, campaign: &Campaign, context: &Context, _touched: &[RowKey]) {
        self.partners.refresh(campaign, context);
        self.programme.refresh(campaign, context);
        self.timeline.refresh(campaign);
        self.look(campaign);
    }

    fn save(&mut self, _campaign: &mut Campaign, _context: &Context) -> Option<Edit> {
        match (self.partners.save(), self.programme.save()) {
            (Some(one), Some(other)) => Some(one.and(other)),
            (one, other) => one.or(other),
        }
    }

    fn failed(&mut self, campaign: &Campaign, context: &Context) {
        self.partners.failed(campaign);
        self.programme.failed(campaign, context);
        self.look(campaign);
    }

    fn draft(&self) -> Option<&dyn Draft> {
        match self.at() {
            Step::Partners => self.partners.draft(),
            Step::Programme | Step::Timeline => self.programme.draft(),
        }
    }

    fn draft_mut(&mut self) -> Option<&mut dyn Draft> {
        match self.at() {
            Step::Partners => self.partners.draft_mut(),
            Step::Programme | Step::Timeline => self.programme.draft_mut(),
        }
    }

    fn leaves(&self, message: &Message) -> bool {
        match message {
            Message::Partner(message) => message.leaves(),
            Message::Programme(message) => message.leaves(),
            Message::Timeline(message) => matches!(
                message,
                timeline::Message::Show(_) | timeline::Message::Approach(_)
            ),
            _ => false,
        }
    }

    fn stay(&mut self, campaign: &Campaign) {
        self.programme.stay(campaign);
    }

    fn escape(&self) -> Option<Message> {
        if self.proposal.is_some() {
            return Some(Message::Proposal(proposal::Message::Leave));
        }
        if self.order.is_some() {
            return Some(Message::Order(order::Message::Leave));
        }
        match self.at() {
            Step::Partners => self.partners.escape().map(Message::Partner),
            Step::Programme => self.programme.escape().map(Message::Programme),
            Step::Timeline => None,
        }
    }

    fn add(&self) -> Option<Message> {
        match self.at() {
            Step::Programme => Some(Message::Programme(programme::Message::Add)),
            _ => None,
        }
    }
}

/// There is nobody to win: what this place is for, and where partners are retained.
fn nobody<'a>(campaign: &Campaign, context: &Context) -> Element<'a, Message> {
    let (language, tr) = (context.language(), &context.tr);
    let back = Message::Go(Place::Round(campaign.round().id, Stage::Partners));
    let back = button::quiet(language, tr.mobilise_to_partners(), Some(back));
    empty::illustrated(
        language,
        Icon::Partner,
        tr.mobilise_no_partner(),
        tr.mobilise_no_partner_hint(),
        Some(back.into()),
    )
}
