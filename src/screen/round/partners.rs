//! Stage 2's tool: partners suggested for each need, the analysis of partners, the matrix of needs
//! and partners, the legal form, the financing set-up (domain notes, section 1).

mod adviser;
mod analysis;
mod cell;
mod crossing;
mod funding;
mod ground;
mod suggestion;

use std::sync::OnceLock;

pub use self::ground::Ground;
use self::{adviser::Adviser, funding::Funding, ground::Cells, suggestion::Suggestions};
use crate::{
    domain::{
        Money, Prose, Total,
        coverage::Cover,
        funding::Basis,
        id::{NeedId, PartnerId, ProjectId, ProspectId, StakeholderId},
        need::Need,
        prospect::{Decision, Prospect},
        stakeholder::Stakeholder,
        suggestion as judgement,
    },
    library::legal::form::{Object, PartyKind},
    screen::{
        Action, Context, Edit,
        sheet::{self, Draft, Sheet},
    },
    storage::{self, RowKey},
    text::{Language, amount},
    widget::{
        Element, badge,
        badge::Look,
        matrix::{self, At},
        modal::{self, Dialog},
        tabs::Tab,
    },
};

/// Height of the sheet of a cell, in pixels.
const HEIGHT: f32 = 620.0;

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
    analysis: Option<Sheet<Stakeholder>>,
    crossing: matrix::State,
    cell: Option<Sheet<Prospect>>,
    adviser: Adviser,
    funding: Funding,
}

/// What happens on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Look for partners for a need.
    Need(NeedId),
    /// Keep a candidate.
    Retain(PartnerId),
    /// Ask why a candidate is refused.
    Decline(PartnerId),
    /// The reason is being typed.
    Reason(Language, String),
    /// Refuse it, with that reason.
    Refuse,
    /// Take a decision back.
    Reconsider(PartnerId),
    /// Show the analysis of a partner, or the picture of all.
    Analyse(Option<PartnerId>),
    /// On the sheet of an analysis.
    Stakeholder(sheet::Message),
    /// In the matrix.
    Cross(matrix::Message),
    /// Open the sheet of a cell.
    Open(At),
    /// On the sheet of a cell.
    Cell(sheet::Message),
    /// Leave what is asked.
    Cancel,
    /// Ask for legal forms for a partner.
    Advise(PartnerId),
    /// It is such a party.
    Party(PartyKind),
    /// The form is for that.
    Object(Object),
    /// The public contribution is being typed.
    Amount(String),
    /// Show a form whole, or its name alone.
    Fold(String),
    /// The set-up speaks of that status.
    Basis(Basis),
    /// The set-up speaks of that project, or of all.
    Project(Option<ProjectId>),
}

/// Keys of the legal forms that the library knows.
fn forms() -> &'static [String] {
    static FORMS: OnceLock<Vec<String>> = OnceLock::new();
    FORMS.get_or_init(|| {
        let corpus = adviser::corpus();
        let forms = corpus.map(|corpus| corpus.forms.as_slice());
        let keys = forms.unwrap_or_default().iter().map(|form| form.id.clone());
        keys.collect()
    })
}

/// A cell in which nothing was entered yet; it expects what the need lacks in kind.
fn fresh(need: &Need, partner: PartnerId, ground: Ground<'_>, context: &Context) -> Prospect {
    let id = ProspectId::next(&mut context.ids.clone());
    Prospect::new(id, ground.round.id, need.id, partner, need.kind)
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

/// Writes a cell: a new one, or what was changed of one.
fn written(before: Option<Prospect>, after: Prospect) -> Edit {
    match before {
        None => Edit::new("prospect.add", move |writer| {
            storage::prospect::insert(writer, &after)
        }),
        Some(before) => Edit::new("prospect.edit", move |writer| {
            storage::prospect::update_from(writer, &before, &after)
        }),
    }
}

impl Partners {
    /// At its first step.
    pub fn new(ground: Ground<'_>, context: &Context) -> Partners {
        let mut tool = Partners {
            step: 0,
            cells: Cells::of(ground),
            suggestions: Suggestions::default(),
            analysis: None,
            crossing: matrix::State::default(),
            cell: None,
            adviser: Adviser::default(),
            funding: Funding::default(),
        };
        tool.suggestions.turn(None, ground, context);
        tool
    }

    /// Its steps.
    pub fn steps(&self, ground: Ground<'_>, context: &Context) -> Vec<Tab> {
        let tr = &context.tr;
        let count = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        let tab = |step: Step| match step {
            Step::Suggestions => Tab::new(tr.prospect_step_suggestions()),
            Step::Analysis => Tab::new(tr.prospect_step_analysis())
                .count(count(ground.contents.stakeholders.len())),
            Step::Matrix => Tab::new(tr.prospect_step_matrix()).count(count(self.cells.all.len())),
            Step::Form => Tab::new(tr.prospect_step_form()),
            Step::Funding => Tab::new(tr.prospect_step_funding()),
        };
        Step::ALL.map(tab).into()
    }

    /// The step at hand.
    pub fn step(&self) -> usize {
        self.step
    }

    /// Turns to another step.
    pub fn turn(&mut self, step: usize) {
        self.step = step.min(Step::ALL.len() - 1);
    }

    fn at(&self) -> Step {
        let step = Step::ALL.get(self.step).copied();
        step.unwrap_or(Step::Suggestions)
    }

    /// Decides on a candidate.
    fn decide(
        &mut self,
        partner: PartnerId,
        decision: Decision,
        reason: Prose,
        ground: Ground<'_>,
        context: &Context,
    ) -> Action<Message> {
        let cells = &self.cells;
        let decided = self
            .suggestions
            .decided(partner, decision, cells, ground, context);
        let Some((before, mut after)) = decided else {
            return Action::None;
        };
        after.decision_reason = reason;
        self.cells.put(ground, &after);
        Action::Do(written(before, after))
    }

    /// The need and the partner of a crossing.
    fn crossed<'a>(&self, at: At, ground: Ground<'a>) -> Option<(&'a Need, PartnerId)> {
        let need = ground.contents.needs.get(at.row)?;
        Some((need, *self.cells.partners.get(at.column)?))
    }

    /// What follows in the matrix.
    fn cross(
        &mut self,
        event: matrix::Event,
        ground: Ground<'_>,
        context: &Context,
    ) -> Action<Message> {
        match event {
            matrix::Event::None | matrix::Event::Selected(_) => Action::None,
            matrix::Event::Open(at) => self.open(at, ground, context),
            matrix::Event::Cleared(at) if ground.may_edit => {
                let crossed = self.crossed(at, ground);
                let cell = crossed.and_then(|(need, id)| self.cells.get(need.id, id));
                let Some(id) = cell.map(|cell| cell.id) else {
                    return Action::None;
                };
                let words = context.tr.prospect_cell_cleared();
                let edit = Edit::new("prospect.delete", move |writer| {
                    storage::prospect::delete(writer, id)
                });
                Action::Do(edit.told(words))
            }
            matrix::Event::Cleared(_) => Action::None,
            matrix::Event::Edited { at, text } => self.typed(at, text, ground, context),
        }
    }

    /// Takes in what was typed at a crossing: what is expected there.
    fn typed(
        &mut self,
        at: At,
        text: String,
        ground: Ground<'_>,
        context: &Context,
    ) -> Action<Message> {
        let Some((need, partner)) = self.crossed(at, ground) else {
            return Action::None;
        };
        let expected = match text.trim() {
            "" => Ok(None),
            words => amount::parse(words)
                .ok()
                .and_then(|centimes| Money::from_centimes(centimes).ok())
                .map(Some)
                .ok_or(()),
        };
        let Ok(expected) = expected else {
            let words = context.tr.prospect_amount_expected();
            self.crossing.refuse(at, text, words);
            return Action::None;
        };
        let before = self.cells.get(need.id, partner).cloned();
        if before.is_none() && expected.is_none() {
            return Action::None;
        }
        let kept = before.clone();
        let mut after = kept.unwrap_or_else(|| fresh(need, partner, ground, context));
        after.expected = expected;
        self.put(&after, ground);
        Action::Do(written(before, after))
    }

    /// Takes a cell in and stays where the keyboard is, though partners may stand in another order.
    fn put(&mut self, cell: &Prospect, ground: Ground<'_>) {
        let partner = self
            .cells
            .partners
            .get(self.crossing.lead().column)
            .copied();
        self.cells.put(ground, cell);
        self.keep(partner);
    }

    fn keep(&mut self, partner: Option<PartnerId>) {
        let place = partner.and_then(|id| self.cells.partners.iter().position(|one| *one == id));
        let lead = self.crossing.lead();
        if let Some(column) = place.filter(|column| *column != lead.column) {
            self.crossing.go(At { column, ..lead });
        }
    }

    fn open(&mut self, at: At, ground: Ground<'_>, context: &Context) -> Action<Message> {
        let Some((need, partner)) = self.crossed(at, ground) else {
            return Action::None;
        };
        if !ground.may_edit {
            return Action::None;
        }
        match self.cells.get(need.id, partner).cloned() {
            Some(cell) => {
                self.cell = Some(Sheet::new(cell));
                Action::None
            }
            None => {
                let mut cell = fresh(need, partner, ground, context);
                cell.fit = ground.project(need.project).and_then(|project| {
                    let partner = ground.partner(partner)?;
                    let commune = judgement::Ground {
                        commune: &ground.contents.commune,
                        today: context.today,
                    };
                    let judged = judgement::judge(
                        need,
                        project,
                        partner,
                        &crate::domain::partner::record::Record::default(),
                        commune,
                    );
                    let score = u32::try_from(judged.score.max(0)).unwrap_or(0);
                    Some(crate::domain::grade::Grade::at_most(score / 25))
                });
                self.put(&cell, ground);
                self.cell = Some(Sheet::new(cell.clone()));
                Action::Do(written(None, cell))
            }
        }
    }

    /// Answers a message.
    pub fn update(
        &mut self,
        message: Message,
        ground: Ground<'_>,
        context: &Context,
    ) -> Action<Message> {
        match message {
            Message::Need(need) => self.suggestions.turn(Some(need), ground, context),
            Message::Retain(id) => {
                return self.decide(id, Decision::Retained, Prose::default(), ground, context);
            }
            Message::Reconsider(id) => {
                return self.decide(id, Decision::Open, Prose::default(), ground, context);
            }
            Message::Decline(id) => {
                self.suggestions.refusal = Some((id, Prose::default(), false));
            }
            Message::Reason(language, typed) => {
                if let Some((_, reason, is_missing)) = &mut self.suggestions.refusal {
                    let other = reason.in_language(language.other()).to_owned();
                    let (ar, fr) = match language {
                        Language::Arabic => (typed, other),
                        Language::French => (other, typed),
                    };
                    if let Ok(typed) = Prose::new(ar, fr) {
                        *reason = typed;
                        *is_missing = false;
                    }
                }
            }
            Message::Refuse => {
                let Some((id, reason, is_missing)) = &mut self.suggestions.refusal else {
                    return Action::None;
                };
                if reason.is_empty() {
                    *is_missing = true;
                    return Action::None;
                }
                let (id, reason) = (*id, reason.clone());
                self.suggestions.refusal = None;
                return self.decide(id, Decision::Declined, reason, ground, context);
            }
            Message::Analyse(id) => return self.analyse(id, ground, context),
            Message::Stakeholder(message) => {
                if let Some(sheet) = &mut self.analysis {
                    return sheet.update(message, context);
                }
            }
            Message::Cross(message) => {
                let event = self.crossing.update(message);
                return self.cross(event, ground, context);
            }
            Message::Open(at) => return self.open(at, ground, context),
            Message::Cell(message) => {
                if let Some(sheet) = &mut self.cell {
                    let action = sheet.update(message, context);
                    let cell = sheet.record().clone();
                    self.put(&cell, ground);
                    return action;
                }
            }
            Message::Cancel => {
                self.suggestions.refusal = None;
                let left = self.cell.take().and_then(|mut sheet| sheet.save());
                if let Some((before, after)) = left {
                    return Action::Do(written(Some(before), after));
                }
            }
            Message::Advise(id) => self.adviser.ask(id, ground),
            Message::Party(kind) => self.adviser.party = kind,
            Message::Object(object) => self.adviser.object = object,
            Message::Amount(text) => self.adviser.amount.edit(text),
            Message::Fold(id) => match self.adviser.open.iter().position(|one| *one == id) {
                Some(place) => drop(self.adviser.open.remove(place)),
                None => self.adviser.open.push(id),
            },
            Message::Basis(basis) => self.funding.basis = basis,
            Message::Project(project) => self.funding.project = project,
        }
        Action::None
    }

    /// Shows the analysis of a partner, which begins when it is first asked for.
    fn analyse(
        &mut self,
        id: Option<PartnerId>,
        ground: Ground<'_>,
        context: &Context,
    ) -> Action<Message> {
        let left = self.analysis.take().and_then(|mut sheet| sheet.save());
        let mut actions = Vec::new();
        if let Some((before, after)) = left {
            let edit = Edit::new("stakeholder.edit", move |writer| {
                storage::stakeholder::update_from(writer, &before, &after)
            });
            actions.push(Action::Do(edit));
        }
        let Some(id) = id else {
            return Action::Several(actions);
        };
        let mut known = ground.contents.stakeholders.iter();
        match known.find(|one| one.partner == id) {
            Some(one) => self.analysis = Some(Sheet::new(one.clone()).fold(analysis::FOLDED)),
            None if ground.may_edit => {
                let own = StakeholderId::next(&mut context.ids.clone());
                let new = Stakeholder::new(own, ground.round.id, id);
                self.analysis = Some(Sheet::new(new.clone()).fold(analysis::FOLDED));
                let edit = Edit::new("stakeholder.add", move |writer| {
                    storage::stakeholder::insert(writer, &new)
                });
                actions.push(Action::Do(edit));
            }
            None => {}
        }
        Action::Several(actions)
    }

    /// Draws the step at hand.
    pub fn view<'a>(&'a self, ground: Ground<'a>, context: &'a Context) -> Element<'a, Message> {
        let (cells, partners) = (&self.cells, &self.cells.partners);
        match self.at() {
            Step::Suggestions => self.suggestions.view(cells, ground, context),
            Step::Analysis => analysis::view(self.analysis.as_ref(), partners, ground, context),
            Step::Matrix => crossing::view(&self.crossing, cells, ground, context),
            Step::Form => self.adviser.view(partners, ground, context),
            Step::Funding => self.funding.view(cells, ground, context),
        }
    }

    /// What it asks: why a candidate is refused, or the sheet of a cell.
    pub fn dialog<'a>(
        &'a self,
        ground: Ground<'a>,
        context: &'a Context,
    ) -> Option<Dialog<'a, Message>> {
        let Some(sheet) = &self.cell else {
            return self.suggestions.dialog(ground, context);
        };
        let cell = sheet.record();
        let mut body = iced::widget::column![sheet.view(context).map(Message::Cell)];
        if let Some(findings) = crossing::findings(&self.cells, cell, context) {
            body = body.push(findings);
        }
        Some(modal::scrolled(
            context.language(),
            ground.partner_name(cell.partner, context),
            body,
            Vec::new(),
            Message::Cancel,
            HEIGHT,
        ))
    }

    /// Takes in what the file has.
    pub fn refresh(&mut self, ground: Ground<'_>, context: &Context, touched: &[RowKey]) {
        let partner = self.cells.partners.get(self.crossing.lead().column);
        let partner = partner.copied();
        self.cells = Cells::of(ground);
        if let Some(mut sheet) = self.cell.take() {
            let id = sheet.record().id;
            let own = ground.contents.prospects.iter().find(|one| one.id == id);
            if let Some(own) = own {
                sheet.reload(own.clone());
                self.cells.put(ground, sheet.record());
                self.cell = Some(sheet);
            }
        }
        if let Some(mut sheet) = self.analysis.take() {
            let id = sheet.record().id;
            let mut known = ground.contents.stakeholders.iter();
            if let Some(own) = known.find(|one| one.id == id) {
                sheet.reload(own.clone());
                self.analysis = Some(sheet);
            }
        }
        let size = (ground.contents.needs.len(), self.cells.partners.len());
        self.crossing.fit(size.0, size.1);
        self.keep(partner);
        let is_past = |key: &RowKey| {
            matches!(key.table.as_ref(), "agreement" | "commitment" | "realisation")
        };
        if touched.iter().any(is_past) {
            self.suggestions.forget();
        }
        self.suggestions.turn(None, ground, context);
    }

    /// What was typed and not saved yet.
    pub fn save(&mut self) -> Option<Edit> {
        if let Some((before, after)) = self.cell.as_mut().and_then(Sheet::save) {
            return Some(written(Some(before), after));
        }
        let (before, after) = self.analysis.as_mut()?.save()?;
        Some(Edit::new("stakeholder.edit", move |writer| {
            storage::stakeholder::update_from(writer, &before, &after)
        }))
    }

    /// The sheet that is open.
    pub fn draft(&self) -> Option<&dyn Draft> {
        match (&self.cell, &self.analysis) {
            (Some(sheet), _) => Some(sheet),
            (None, Some(sheet)) => Some(sheet),
            (None, None) => None,
        }
    }
}
