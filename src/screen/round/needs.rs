//! Stage 1's tool: the round and its team, the chosen projects with their competence, the grid of
//! needs, what the gap adds up to, the ranking, and what people raised (domain notes, section 1).

pub mod case;
pub mod choice;
mod gap;
pub mod grid;
mod line;
pub mod rank;

use iced::{Padding, widget::column};

use self::{case::Case, choice::Choosing, grid::Lines, rank::Ranking};
use super::{finding, tool::Tool};
use crate::{
    domain::{
        id::ProjectId,
        round::{Component, Stage},
    },
    screen::{
        Action, Context, Edit,
        campaign::{Campaign, record},
        removal,
        sheet::{self, Draft, Record, Sheet},
    },
    storage::{self, RowKey},
    theme::space,
    widget::{Column, Container, Element, modal::Dialog, scroll::scroll, tabs::Tab},
};

/// A step of the tool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The round itself and its team.
    Team,
    /// Choosing projects.
    Projects,
    /// The grid of needs.
    Needs,
    /// What the gap adds up to.
    Gap,
    /// The ranking.
    Ranking,
    /// What people raised.
    Voices,
}

impl Step {
    const ALL: [Step; 6] = [
        Step::Team,
        Step::Projects,
        Step::Needs,
        Step::Gap,
        Step::Ranking,
        Step::Voices,
    ];
}

/// Stage 1's tool.
#[derive(Debug)]
pub struct Needs {
    step: usize,
    choosing: Choosing,
    lines: Lines,
    ranking: Ranking,
    /// The project whose sheet in this round is open.
    case: Option<Sheet<Case>>,
}

/// What happens on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// On the round's own sheet.
    Round(sheet::Message),
    /// Choosing projects.
    Choice(choice::Message),
    /// In the grid of needs.
    Line(grid::Message),
    /// In the question whether to delete a need.
    Removal(removal::Message),
    /// In the ranking.
    Rank(rank::Message),
    /// On the sheet of a project in this round.
    Case(sheet::Message),
    /// Show the sheet of a project in this round, or none.
    Show(Option<ProjectId>),
}

impl Needs {
    fn at(&self) -> Step {
        Step::ALL.get(self.step).copied().unwrap_or(Step::Team)
    }

    fn show(&mut self, project: Option<ProjectId>, campaign: &Campaign, context: &Context) {
        let case = project.and_then(|id| Case::of(campaign, id));
        self.case = case.map(|case| {
            let mut sheet = Sheet::new(case);
            sheet.lock(!campaign.may_edit(Stage::Needs, context));
            sheet
        });
    }

    /// Puts what the open sheet says of the round into the round.
    fn hand_over(&self, campaign: &mut Campaign) {
        if let Some(case) = &self.case {
            let Case {
                choice, components, ..
            } = case.record().clone();
            campaign.sheet.change(|round| {
                let mut own = round.projects.iter_mut();
                if let Some(own) = own.find(|one| one.project == choice.project) {
                    *own = choice.clone();
                    put(&mut round.components, choice.project, components);
                }
            });
        }
    }
}

impl Tool for Needs {
    type Message = Message;

    fn new(campaign: &Campaign, context: &Context) -> Needs {
        Needs {
            step: 0,
            choosing: Choosing::new(campaign, context),
            lines: Lines::new(campaign, context),
            ranking: Ranking::new(campaign),
            case: None,
        }
    }

    fn steps(&self, campaign: &Campaign, context: &Context) -> Vec<Tab> {
        let tr = &context.tr;
        let round = campaign.round();
        let count = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        let tab = |step: Step| match step {
            Step::Team => Tab::new(tr.round_step_team()),
            Step::Projects => Tab::new(tr.round_step_projects()).count(count(round.projects.len())),
            Step::Needs => Tab::new(tr.round_step_needs()).count(count(campaign.needs().len())),
            Step::Gap => Tab::new(tr.round_step_gap()),
            Step::Ranking => Tab::new(tr.round_step_ranking()),
            Step::Voices => Tab::new(tr.round_step_voices()),
        };
        Step::ALL.map(tab).into()
    }

    fn step(&self) -> usize {
        self.step
    }

    fn turn(&mut self, step: usize, campaign: &Campaign, context: &Context) {
        self.step = step.min(Step::ALL.len() - 1);
        let first = campaign.round().projects.first().map(|one| one.project);
        match self.at() {
            Step::Voices if self.case.is_none() => self.show(first, campaign, context),
            Step::Ranking => self.show(None, campaign, context),
            _ => {}
        }
    }

    fn update(
        &mut self,
        message: Message,
        campaign: &mut Campaign,
        context: &Context,
    ) -> Action<Message> {
        let may = campaign.may_edit(Stage::Needs, context);
        match message {
            Message::Round(message) => {
                let action = campaign.sheet.update(message, context);
                self.ranking.arrange(campaign);
                action
            }
            Message::Choice(message) => {
                let event = self.choosing.update(message, campaign, context);
                match event {
                    choice::Event::None => Action::None,
                    choice::Event::Show(project) => Action::Answer(Message::Show(project)),
                    choice::Event::Turn(projects) if may => {
                        self.hand_over(campaign);
                        choice::turn(&projects, campaign);
                        self.choosing.arrange(campaign, context);
                        let first = projects.first().copied();
                        Action::Several(vec![Action::Save, Action::Answer(Message::Show(first))])
                    }
                    choice::Event::Turn(_) => Action::None,
                    choice::Event::Remember => self.choosing.remember(),
                    choice::Event::Go(place) => Action::Go(place),
                    choice::Event::Copied(text) => Action::Copy(text),
                }
            }
            Message::Line(message) => self
                .lines
                .update(message, campaign, context)
                .map(Message::Line),
            Message::Removal(message) => self.lines.remove(message, context).map(Message::Line),
            Message::Rank(rank::Message::Show(project)) => Action::Answer(Message::Show(project)),
            Message::Rank(message) if may || !message.changes() => self
                .ranking
                .update(message, campaign, context)
                .map(Message::Rank),
            Message::Rank(_) => Action::None,
            Message::Case(message) => match &mut self.case {
                Some(case) => {
                    let action = case.update(message, context);
                    self.hand_over(campaign);
                    self.ranking.arrange(campaign);
                    action
                }
                None => Action::None,
            },
            Message::Show(project) => {
                self.hand_over(campaign);
                self.show(project, campaign, context);
                Action::Save
            }
        }
    }

    fn view<'a>(&'a self, campaign: &'a Campaign, context: &'a Context) -> Element<'a, Message> {
        match self.at() {
            Step::Team => self.team(campaign, context),
            Step::Projects => self.choosing.view(self.case.as_ref(), campaign, context),
            Step::Needs => self.lines.view(campaign, context),
            Step::Gap => scrolled(gap::view(campaign, context)),
            Step::Ranking => self.ranking.view(self.case.as_ref(), campaign, context),
            Step::Voices => case::voices(self.case.as_ref(), campaign, context),
        }
    }

    fn dialog<'a>(
        &'a self,
        _campaign: &'a Campaign,
        context: &'a Context,
    ) -> Option<Dialog<'a, Message>> {
        self.lines.dialog(context)
    }

    fn refresh(&mut self, campaign: &Campaign, context: &Context, _touched: &[RowKey]) {
        self.choosing.arrange(campaign, context);
        self.lines.refresh(campaign, context);
        self.ranking.arrange(campaign);
        let may = campaign.may_edit(Stage::Needs, context);
        let Some(case) = &mut self.case else { return };
        match Case::of(campaign, case.record().choice.project) {
            Some(now) => {
                case.reload(now);
                case.lock(!may);
            }
            None => self.case = None,
        }
    }

    fn save(&mut self, campaign: &mut Campaign, _context: &Context) -> Option<Edit> {
        self.hand_over(campaign);
        let line = self.lines.save();
        let voiced = self.case.as_mut().and_then(|case| {
            let (before, after) = case.save()?;
            let project = campaign.project(after.choice.project)?;
            let before = project_with(project, &before);
            let after = project_with(project, &after);
            (before != after).then(|| {
                Edit::new("project.edit", move |writer| {
                    storage::project::update_from(writer, &before, &after)
                })
            })
        });
        match (line, voiced) {
            (Some(line), Some(voiced)) => Some(line.and(voiced)),
            (line, voiced) => line.or(voiced),
        }
    }

    fn failed(&mut self, campaign: &Campaign, context: &Context) {
        self.lines.failed(campaign, context);
        if let Some(case) = &mut self.case
            && let Some(now) = Case::of(campaign, case.record().choice.project)
        {
            case.failed(now);
        }
    }

    fn draft(&self) -> Option<&dyn Draft> {
        match self.at() {
            Step::Needs => self.lines.draft(),
            _ => self.case.as_ref().map(|case| case as &dyn Draft),
        }
    }

    fn draft_mut(&mut self) -> Option<&mut dyn Draft> {
        match self.at() {
            Step::Needs => self.lines.draft_mut(),
            _ => self.case.as_mut().map(|case| case as &mut dyn Draft),
        }
    }

    fn leaves(&self, message: &Message) -> bool {
        match message {
            Message::Show(_) => true,
            Message::Line(message) => message.leaves(),
            _ => false,
        }
    }

    fn stay(&mut self, campaign: &Campaign) {
        self.lines.stay(campaign);
    }

    fn escape(&self) -> Option<Message> {
        match self.at() {
            Step::Needs => self.lines.escape().map(|escape| match escape {
                grid::Escape::Keep => Message::Removal(removal::Message::Keep),
                grid::Escape::Close => Message::Line(grid::Message::Close),
            }),
            Step::Projects | Step::Ranking if self.case.is_some() => Some(Message::Show(None)),
            _ => None,
        }
    }

    fn add(&self) -> Option<Message> {
        match self.at() {
            Step::Team => Some(Message::Round(sheet::Message::Add(record::TEAM))),
            Step::Needs => Some(Message::Line(grid::Message::Add)),
            _ => None,
        }
    }
}

impl Needs {
    fn team<'a>(&'a self, campaign: &'a Campaign, context: &'a Context) -> Element<'a, Message> {
        use crate::domain::round::Round;
        let section = |at: u8| {
            let declared = &Round::SECTIONS[usize::from(at)];
            let section = campaign.sheet.section(context, at, declared);
            section.map(Message::Round)
        };
        let found = finding::of(campaign);
        let told = found
            .iter()
            .filter(|one| finding::is_of_round(one))
            .map(|one| finding::told(context, campaign, one));
        scrolled(
            column![
                section(record::ROUND),
                Column::with_children(told).spacing(space::XXS),
                section(record::TEAM),
            ]
            .spacing(space::S),
        )
    }
}

/// Puts the components of a project where its own stand, or last.
fn put(all: &mut Vec<Component>, project: ProjectId, own: Vec<Component>) {
    let is_own = |one: &Component| one.project == project;
    if all.iter().filter(|one| is_own(one)).eq(&own) {
        return;
    }
    let place = all.iter().position(is_own).unwrap_or(all.len());
    all.retain(|one| !is_own(one));
    let place = place.min(all.len());
    all.splice(place..place, own);
}

/// A project with what a sheet says that people raised.
fn project_with(
    project: &crate::domain::project::Project,
    case: &Case,
) -> crate::domain::project::Project {
    let mut project = project.clone();
    project.concerns = case.concerns.clone();
    project
}

/// Content that scrolls in the room of the step.
fn scrolled<'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    scroll(Container::new(content).padding(Padding::ZERO.bottom(space::M).right(space::S)))
}
