//! A stage of a round: the stepper over the stages, the guide, the tool of the stage, and at the
//! foot what is still missing and what closes it. It can be left at any point and taken up again.

mod finding;
mod form;
mod freeze;
mod guide;
pub mod needs;
pub mod partners;
pub mod plan;
pub mod product;
pub mod tool;
mod view;
mod written;

use self::{form::Form, product::Preview, tool::Bench};
use super::{
    Action, Context, Edit, Page, Place, Problem,
    campaign::Campaign,
    sheet::{self, Draft},
};
use crate::{
    documents::content::product::Product,
    domain::{
        id::RoundId,
        round::{Stage, closing},
    },
    i18n::I18n,
    storage::{self, RowKey},
    text::Language,
    widget::{Element, modal},
};

/// A stage of a round.
#[derive(Debug)]
pub struct Course {
    id: RoundId,
    stage: Stage,
    work: Result<Option<Work>, Problem>,
    /// Whether the guide is shown; beside the first step, where there is room, while nobody said.
    guide: Option<bool>,
    /// Facets of the guide that are open.
    facets: [bool; guide::FACETS],
    form: Option<Form>,
    /// The product as it is printed.
    preview: Preview,
    /// Why the product could not be frozen.
    failure: Option<Problem>,
}

/// What is worked on.
#[derive(Debug)]
struct Work {
    campaign: Campaign,
    bench: Option<Bench>,
}

/// What happens on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// On the tool.
    Tool(tool::Message),
    /// Show the product as it is printed, or the tool again.
    Product,
    /// On the product.
    Preview(product::Message),
    /// Turn to another step of the tool.
    Turn(usize),
    /// Go there.
    Go(Place),
    /// Show the guide, or fold it away.
    Guide(bool),
    /// Open a facet of the guide, or close it.
    Facet(usize),
    /// Attest that a condition is met: ask who and when.
    Tick(String),
    /// Take that back.
    Untick(String),
    /// Say who brings a means, and when.
    Mean(String),
    /// Close the stage: ask who is present.
    Close,
    /// Reopen it: ask why.
    Reopen,
    /// In the form that is asked to be filled.
    Form(sheet::Message),
    /// Do what the form is for.
    Agree,
    /// Leave the form.
    Cancel,
    /// The product of the stage was printed, to be kept with its closing.
    Frozen(Result<Box<freeze::Frozen>, Problem>),
}

impl Course {
    /// A stage of a round.
    pub fn new(context: &Context, id: RoundId, stage: Stage) -> Course {
        Course {
            id,
            stage,
            work: Work::read(context, id, stage),
            guide: None,
            facets: guide::OPEN,
            form: None,
            preview: Preview::new(stage, context),
            failure: None,
        }
    }

    /// The round.
    #[cfg(test)]
    pub fn id(&self) -> RoundId {
        self.id
    }

    /// The product as it is shown.
    #[cfg(test)]
    pub fn preview(&self) -> &Preview {
        &self.preview
    }

    fn work(&self) -> Option<&Work> {
        self.work.as_ref().ok()?.as_ref()
    }

    fn work_mut(&mut self) -> Option<&mut Work> {
        self.work.as_mut().ok()?.as_mut()
    }

    /// Takes in what the file has: of these rows, or all after a change that did not get there.
    fn reload(&mut self, context: &Context, touched: Option<&[RowKey]>) {
        let stage = self.stage;
        let Some(work) = self.work_mut() else {
            self.work = Work::read(context, self.id, self.stage);
            return;
        };
        let read = match touched {
            Some(touched) => work.campaign.renew(context, touched),
            None => work.campaign.failed(context),
        };
        match read {
            Ok(true) => work.lock(stage, context),
            Ok(false) => self.work = Ok(None),
            Err(problem) => self.work = Err(problem),
        }
    }

    fn agree(&mut self, context: &Context) -> Action<Message> {
        let stage = self.stage;
        let Some(form) = self.form.take() else {
            return Action::None;
        };
        let Some(work) = self.work_mut() else {
            return Action::None;
        };
        match form {
            Form::Tick(sheet) => {
                let tick = sheet.record().clone();
                work.campaign.sheet.change(|round| {
                    round
                        .ticks
                        .retain(|one| (one.stage, &one.item) != (tick.stage, &tick.item));
                    round.ticks.push(tick);
                });
                Action::Save
            }
            Form::Mean(sheet) => {
                let mean = sheet.record().clone();
                work.campaign.sheet.change(|round| {
                    round
                        .means
                        .retain(|one| (one.stage, &one.item) != (mean.stage, &mean.item));
                    round.means.push(mean);
                });
                Action::Save
            }
            Form::Close(sheet) => {
                let complete = work.campaign.missing(stage).is_empty();
                let closing = sheet.record().clone();
                if !closing::obstacles(&closing, complete).is_empty() {
                    self.form = Some(Form::Close(sheet));
                    return Action::None;
                }
                Action::Several(vec![Action::Save, freeze::freeze(context, closing)])
            }
            Form::Reopen(before, sheet) => {
                let after = sheet.record().clone();
                if !form::may_reopen(&after) {
                    self.form = Some(Form::Reopen(before, sheet));
                    return Action::None;
                }
                Action::Do(
                    Edit::new("stage_closing.reopen", move |writer| {
                        storage::closing::update_from(writer, &before, &after)
                    })
                    .told(context.tr.round_reopened()),
                )
            }
        }
    }
}

impl Work {
    fn read(context: &Context, id: RoundId, stage: Stage) -> Result<Option<Work>, Problem> {
        let read = Campaign::read(context, id)?;
        Ok(read.map(|campaign| {
            let bench = Bench::of(stage, &campaign, context);
            let mut work = Work { campaign, bench };
            work.lock(stage, context);
            work
        }))
    }

    fn lock(&mut self, stage: Stage, context: &Context) {
        let may = self.campaign.may_edit(stage, context);
        self.campaign.sheet.lock(!may);
    }
}

impl Page for Course {
    type Message = Message;

    fn update(&mut self, message: Message, context: &Context) -> Action<Message> {
        let stage = self.stage;
        match message {
            Message::Tool(message) => {
                let Some(Work {
                    campaign,
                    bench: Some(bench),
                }) = self.work_mut()
                else {
                    return Action::None;
                };
                bench.update(message, campaign, context).map(Message::Tool)
            }
            Message::Product => {
                if let Ok(Some(work)) = &self.work {
                    self.preview.toggle(&work.campaign);
                }
                Action::Save
            }
            Message::Preview(message) => {
                let Ok(Some(work)) = &self.work else {
                    return Action::None;
                };
                let action = self.preview.update(message, &work.campaign, context);
                action.map(Message::Preview)
            }
            Message::Turn(step) => {
                if let Some(Work {
                    campaign,
                    bench: Some(bench),
                }) = self.work_mut()
                {
                    bench.turn(step, campaign, context);
                }
                Action::Save
            }
            Message::Go(place) => Action::Go(place),
            Message::Guide(is_shown) => {
                self.guide = Some(is_shown);
                Action::None
            }
            Message::Facet(at) => {
                if let Some(open) = self.facets.get_mut(at) {
                    *open = !*open;
                }
                Action::None
            }
            Message::Tick(item) => {
                self.form = form::tick(stage, item, context);
                Action::Save
            }
            Message::Untick(item) => {
                if let Some(work) = self.work_mut() {
                    work.campaign.sheet.change(|round| {
                        let is_it = |tick: &crate::domain::round::Tick| {
                            tick.stage == stage && tick.item.as_str() == item
                        };
                        round.ticks.retain(|tick| !is_it(tick));
                    });
                }
                Action::Save
            }
            Message::Mean(item) => {
                self.form = self
                    .work()
                    .and_then(|work| form::mean(work.campaign.round(), stage, item));
                Action::Save
            }
            Message::Close => {
                self.form = self
                    .work()
                    .map(|work| form::close(work.campaign.round(), stage, context));
                self.failure = None;
                Action::Save
            }
            Message::Reopen => {
                self.form = self
                    .work()
                    .and_then(|work| form::reopen(work.campaign.state(stage), context));
                Action::None
            }
            Message::Form(message) => {
                if let Some(form) = &mut self.form {
                    form.update(message, context);
                }
                Action::None
            }
            Message::Agree => self.agree(context),
            Message::Cancel => {
                self.form = None;
                Action::None
            }
            Message::Frozen(Ok(frozen)) => freeze::close(context, *frozen),
            Message::Frozen(Err(problem)) => {
                self.failure = Some(problem);
                Action::None
            }
        }
    }

    fn view<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let base = self.page(context);
        let asked = self
            .form
            .as_ref()
            .and_then(|form| Some(form.dialog(&self.work()?.campaign, self.stage, context)));
        let dialog = asked.or_else(|| {
            let work = self.work()?;
            let dialog = work.bench.as_ref()?.dialog(&work.campaign, context)?;
            Some(dialog.map(Message::Tool))
        });
        modal::modal(context.language(), base, dialog)
    }

    fn refresh(&mut self, context: &Context, touched: &[RowKey]) {
        self.reload(context, Some(touched));
        if let Some(Work {
            campaign,
            bench: Some(bench),
        }) = self.work_mut()
        {
            bench.refresh(campaign, context, touched);
        }
        if let Ok(Some(work)) = &self.work {
            self.preview.refresh(&work.campaign);
        }
    }

    fn visit(&mut self, place: Place, context: &Context) -> bool {
        let Place::Round(id, stage) = place else {
            return false;
        };
        if id != self.id {
            return false;
        }
        if stage != self.stage {
            self.stage = stage;
            self.form = None;
            self.guide = None;
            self.preview = Preview::new(stage, context);
            self.work = Work::read(context, id, stage);
        }
        true
    }

    fn save(&mut self, context: &Context) -> Option<Edit> {
        let work = self.work_mut()?;
        let own = match &mut work.bench {
            Some(bench) => bench.save(&mut work.campaign, context),
            None => None,
        };
        match (own, work.campaign.save()) {
            (Some(one), Some(other)) => Some(one.and(other)),
            (one, other) => one.or(other),
        }
    }

    fn failed(&mut self, context: &Context) {
        self.reload(context, None);
        if let Some(Work {
            campaign,
            bench: Some(bench),
        }) = self.work_mut()
        {
            bench.failed(campaign, context);
        }
    }

    fn draft(&self) -> Option<&dyn Draft> {
        let work = self.work()?;
        let own = work.bench.as_ref().and_then(Bench::draft);
        match own {
            Some(draft) if is_pressing(draft) => Some(draft),
            _ => Some(&work.campaign.sheet),
        }
    }

    fn draft_mut(&mut self) -> Option<&mut dyn Draft> {
        let work = self.work_mut()?;
        let own = work.bench.as_mut().and_then(Bench::draft_mut);
        match own {
            Some(draft) if is_pressing(draft) => Some(draft),
            _ => Some(&mut work.campaign.sheet),
        }
    }

    fn leaves(&self, message: &Message) -> bool {
        let bench = self.work().and_then(|work| work.bench.as_ref());
        match message {
            Message::Close | Message::Turn(_) => true,
            Message::Tool(message) => bench.is_some_and(|bench| bench.leaves(message)),
            _ => false,
        }
    }

    fn stay(&mut self, _context: &Context) {
        if let Some(Work {
            campaign,
            bench: Some(bench),
        }) = self.work_mut()
        {
            bench.stay(campaign);
        }
    }

    fn paper(&self) -> Option<Message> {
        self.work()?;
        Product::of_stage(self.stage).map(|_| Message::Product)
    }

    fn follow(&mut self, context: &Context) -> Action<Message> {
        match &self.work {
            Ok(Some(work)) => {
                let action = self.preview.follow(&work.campaign, context);
                action.map(Message::Preview)
            }
            _ => Action::None,
        }
    }

    fn escape(&self) -> Option<Message> {
        if self.form.is_some() {
            return Some(Message::Cancel);
        }
        if self.preview.is_open() {
            return Some(Message::Product);
        }
        let bench = self.work()?.bench.as_ref()?;
        bench.escape().map(Message::Tool)
    }

    fn add(&self) -> Option<Message> {
        let work = self.work()?;
        work.bench.as_ref()?.add().map(Message::Tool)
    }

    fn stays(&self) -> bool {
        !self.preview.is_busy()
    }

    fn scrolls(&self) -> bool {
        false
    }
}

/// Whether a sheet holds what has to be settled.
fn is_pressing(draft: &dyn Draft) -> bool {
    draft.is_contested() || !draft.unread(&I18n::new(Language::Arabic)).is_empty()
}
