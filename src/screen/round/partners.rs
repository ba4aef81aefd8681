//! Stage 2's tool: partners suggested for each need, the analysis of partners, the matrix of needs
//! and partners, the legal form, the financing set-up (domain notes, section 1).

pub mod adviser;
pub mod analysis;
mod cell;
mod cells;
pub mod crossing;
mod entry;
pub mod funding;
mod grade;
mod ground;
pub mod suggestion;

use self::{
    adviser::Adviser, analysis::Analysis, cells::Cells, crossing::Crossing, funding::Funding,
    ground::Ground, suggestion::Suggestions,
};
use super::tool::Tool;
use crate::{
    domain::{Total, coverage::Cover},
    screen::{Action, Context, Edit, campaign::Campaign, sheet::Draft},
    storage::RowKey,
    text::amount,
    widget::{
        Element,
        badge::{self, Look},
        modal::Dialog,
        tabs::Tab,
    },
};

/// A step of the tool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Partners suggested for each need.
    Suggestions,
    /// The analysis of partners.
    Analysis,
    /// The matrix.
    Matrix,
    /// The legal form.
    Form,
    /// The financing set-up.
    Funding,
}

impl Step {
    /// Every step, in the order of the work.
    pub const ALL: [Step; 5] = [
        Step::Suggestions,
        Step::Analysis,
        Step::Matrix,
        Step::Form,
        Step::Funding,
    ];
}

/// Stage 2's tool.
#[derive(Debug)]
pub struct Partners {
    step: usize,
    cells: Cells,
    suggestions: Suggestions,
    analysis: Analysis,
    crossing: Crossing,
    adviser: Adviser,
    funding: Funding,
}

/// What happens on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// With suggestions.
    Suggestion(suggestion::Message),
    /// In the analysis.
    Analysis(analysis::Message),
    /// In the matrix.
    Crossing(crossing::Message),
    /// In the choice of a legal form.
    Adviser(adviser::Message),
    /// In the financing set-up.
    Funding(funding::Message),
}

/// How far something is covered: a shape and words.
fn cover(cover: &Cover, context: &Context) -> (Look, String) {
    let (tr, nothing) = (&context.tr, Total::default());
    let whole = |total: Total| amount::format_whole(total.centimes());
    match (cover.uncovered == nothing, cover.surplus == nothing) {
        (true, true) => (badge::DONE, tr.prospect_covered_whole()),
        (true, false) => (badge::DISPUTED, tr.prospect_surplus(whole(cover.surplus))),
        (false, _) if cover.covered == nothing => {
            (badge::NONE, tr.prospect_left(whole(cover.uncovered)))
        }
        (false, _) => (badge::PARTLY, tr.prospect_left(whole(cover.uncovered))),
    }
}

impl Partners {
    fn at(&self) -> Step {
        let step = Step::ALL.get(self.step).copied();
        step.unwrap_or(Step::Suggestions)
    }

    /// Counts the cells as the file has them; partners stay where they stand.
    fn recount(&mut self, ground: Ground<'_>) {
        self.cells = Cells::of(ground, self.cells.partners());
        self.analysis.arrange(self.cells.partners());
    }
}

impl Tool for Partners {
    type Message = Message;

    fn new(campaign: &Campaign, context: &Context) -> Partners {
        let ground = Ground::of(campaign, context);
        let mut tool = Partners {
            step: 0,
            cells: Cells::of(ground, &[]),
            suggestions: Suggestions::new(ground, context),
            analysis: Analysis::default(),
            crossing: Crossing::default(),
            adviser: Adviser::default(),
            funding: Funding::default(),
        };
        tool.analysis.arrange(tool.cells.partners());
        tool
    }

    fn steps(&self, campaign: &Campaign, context: &Context) -> Vec<Tab> {
        let tr = &context.tr;
        let count = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        let tab = |step: Step| match step {
            Step::Suggestions => Tab::new(tr.prospect_step_suggestions()),
            Step::Analysis => Tab::new(tr.prospect_step_analysis())
                .count(count(campaign.contents.stakeholders.len())),
            Step::Matrix => {
                Tab::new(tr.prospect_step_matrix()).count(count(self.cells.all().len()))
            }
            Step::Form => Tab::new(tr.prospect_step_form()),
            Step::Funding => Tab::new(tr.prospect_step_funding()),
        };
        Step::ALL.map(tab).into()
    }

    fn step(&self) -> usize {
        self.step
    }

    fn turn(&mut self, step: usize, campaign: &Campaign, context: &Context) {
        self.step = step.min(Step::ALL.len() - 1);
        if self.at() == Step::Form {
            let ground = Ground::of(campaign, context);
            self.adviser.begin(&self.cells, ground);
        }
    }

    fn update(
        &mut self,
        message: Message,
        campaign: &mut Campaign,
        context: &Context,
    ) -> Action<Message> {
        let ground = Ground::of(campaign, context);
        let (cells, suggestions) = (&mut self.cells, &self.suggestions);
        let record = |id| suggestions.record(id, context);
        match message {
            Message::Suggestion(message) => self
                .suggestions
                .update(message, cells, ground, context)
                .map(Message::Suggestion),
            Message::Analysis(message) => self
                .analysis
                .update(message, cells.partners(), ground, record, context)
                .map(Message::Analysis),
            Message::Crossing(message) => self
                .crossing
                .update(message, cells, ground, record, context)
                .map(Message::Crossing),
            Message::Adviser(message) => self
                .adviser
                .update(message, cells, ground, context)
                .map(Message::Adviser),
            Message::Funding(message) => self
                .funding
                .update(message, cells, ground, context)
                .map(Message::Funding),
        }
    }

    fn view<'a>(&'a self, campaign: &'a Campaign, context: &'a Context) -> Element<'a, Message> {
        let (cells, ground) = (&self.cells, Ground::of(campaign, context));
        match self.at() {
            Step::Suggestions => {
                let step = self.suggestions.view(cells, ground, context);
                step.map(Message::Suggestion)
            }
            Step::Analysis => {
                let step = self.analysis.view(cells.partners(), ground, context);
                step.map(Message::Analysis)
            }
            Step::Matrix => {
                let step = self.crossing.view(cells, ground, context);
                step.map(Message::Crossing)
            }
            Step::Form => {
                let step = self.adviser.view(cells, ground, context);
                step.map(Message::Adviser)
            }
            Step::Funding => {
                let step = self.funding.view(cells, ground, context);
                step.map(Message::Funding)
            }
        }
    }

    fn dialog<'a>(
        &'a self,
        campaign: &'a Campaign,
        context: &'a Context,
    ) -> Option<Dialog<'a, Message>> {
        let ground = Ground::of(campaign, context);
        if let Some(dialog) = self.suggestions.dialog(ground, context) {
            return Some(dialog.map(Message::Suggestion));
        }
        let dialog = self.crossing.dialog(&self.cells, ground, context)?;
        Some(dialog.map(Message::Crossing))
    }

    fn refresh(&mut self, campaign: &Campaign, context: &Context, touched: &[RowKey]) {
        let ground = Ground::of(campaign, context);
        self.recount(ground);
        self.crossing.reload(&mut self.cells, ground);
        self.analysis.reload(ground);
        self.analysis.arrange(self.cells.partners());
        let is_past = |key: &RowKey| {
            matches!(
                key.table.as_ref(),
                "agreement" | "commitment" | "realisation"
            )
        };
        if touched.iter().any(is_past) {
            self.suggestions.forget();
        }
        self.suggestions.settle();
        self.suggestions.arrange(ground, context);
    }

    fn save(&mut self, _campaign: &mut Campaign, _context: &Context) -> Option<Edit> {
        match (self.crossing.save(), self.analysis.save()) {
            (Some(one), Some(other)) => Some(one.and(other)),
            (one, other) => one.or(other),
        }
    }

    fn failed(&mut self, campaign: &Campaign, context: &Context) {
        let ground = Ground::of(campaign, context);
        self.recount(ground);
        self.crossing.failed(&mut self.cells, ground, context);
        self.analysis.failed(ground);
        self.suggestions.failed();
        self.suggestions.arrange(ground, context);
    }

    fn draft(&self) -> Option<&dyn Draft> {
        self.crossing.draft().or_else(|| self.analysis.draft())
    }

    fn draft_mut(&mut self) -> Option<&mut dyn Draft> {
        match self.crossing.draft().is_some() {
            true => self.crossing.draft_mut(),
            false => self.analysis.draft_mut(),
        }
    }

    fn leaves(&self, message: &Message) -> bool {
        match message {
            Message::Crossing(message) => matches!(message, crossing::Message::Close),
            Message::Analysis(message) => message.leaves(),
            _ => false,
        }
    }

    fn stay(&mut self, _campaign: &Campaign) {
        self.analysis.arrange(self.cells.partners());
    }

    fn escape(&self) -> Option<Message> {
        if self.suggestions.is_asking() {
            return Some(Message::Suggestion(suggestion::Message::Keep));
        }
        if self.crossing.draft().is_some() {
            return Some(Message::Crossing(crossing::Message::Close));
        }
        match self.at() {
            Step::Analysis if self.analysis.is_open() => {
                Some(Message::Analysis(analysis::Message::Show(None)))
            }
            _ => None,
        }
    }
}
