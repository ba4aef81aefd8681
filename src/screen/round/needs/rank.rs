//! The ranking: the team's own criteria with weights that add to a hundred, grades of 0 to 3 for each
//! project, the order that follows, places given by hand, and what a weight that moves would change.

mod grade;
mod panel;
mod sensitivity;
mod usual;
mod view;

use super::Message as Above;
use crate::{
    documents::content::register::{Cell, Kind},
    domain::{
        Grade,
        id::{CriterionId, ProjectId},
        ranking::{self, Rank},
        round::Stage,
    },
    screen::{
        Action, Context,
        campaign::Campaign,
        round::{finding, written::Written},
    },
    widget::grid,
};

/// Keys of the columns of criteria; those after the last are graded on a project's panel alone.
const KEYS: [&str; 16] = [
    "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "c14", "c15",
    "c16",
];

/// A part of the step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The criteria and their weights.
    Criteria,
    /// Grades and order.
    Grades,
    /// What a weight that moves would change.
    Sensitivity,
}

/// The ranking.
#[derive(Debug)]
pub struct Ranking {
    part: Part,
    table: grid::State,
    order: Vec<Rank>,
}

/// What happens in it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Show a part.
    Turn(Part),
    /// Begin with the usual criteria.
    Usual,
    /// Fill what is not graded with what the projects' sheets suggest.
    Suggest,
    /// In the table.
    Table(grid::Message),
    /// Grade a project by a criterion, or take the grade back.
    Grade(ProjectId, CriterionId, Option<Grade>),
    /// Show the panel of a project, or none.
    Show(Option<ProjectId>),
    /// Write the order and its grades to a workbook.
    Write,
}

impl Message {
    /// Whether it changes the round.
    pub fn changes(&self) -> bool {
        matches!(self, Message::Usual | Message::Suggest | Message::Grade(..))
    }
}

impl Ranking {
    /// The criteria where there are none yet, else the order.
    pub fn new(campaign: &Campaign) -> Ranking {
        let mut ranking = Ranking {
            part: match campaign.round().scores.is_empty() {
                true => Part::Criteria,
                false => Part::Grades,
            },
            table: grid::State::default(),
            order: Vec::new(),
        };
        ranking.arrange(campaign);
        ranking
    }

    /// Orders anew.
    pub fn arrange(&mut self, campaign: &Campaign) {
        let before: Vec<ProjectId> = self.order.iter().map(|rank| rank.project).collect();
        self.order = ranking::order(campaign.round());
        let order = &self.order;
        self.table.renumber(|row| {
            let id = before.get(row as usize)?;
            let place = order.iter().position(|rank| rank.project == *id)?;
            u32::try_from(place).ok()
        });
        self.table
            .set_rows((0..u32::try_from(self.order.len()).unwrap_or(0)).collect());
    }

    /// Takes a message in.
    pub fn update(
        &mut self,
        message: Message,
        campaign: &mut Campaign,
        context: &Context,
    ) -> Action<Message> {
        match message {
            Message::Turn(part) => {
                self.part = part;
                return Action::None;
            }
            Message::Usual => campaign.sheet.change(|round| usual::add(round, context)),
            Message::Suggest => grade::suggest(campaign),
            Message::Grade(project, criterion, grade) => {
                campaign
                    .sheet
                    .change(|round| grade::set(round, project, criterion, grade));
            }
            Message::Table(message) => return self.answer(message, campaign, context),
            Message::Write => return self.write(campaign, context),
            Message::Show(_) => return Action::None,
        }
        self.arrange(campaign);
        Action::Save
    }

    fn answer(
        &mut self,
        message: grid::Message,
        campaign: &mut Campaign,
        context: &Context,
    ) -> Action<Message> {
        match self.table.update(message) {
            grid::Event::Edited { row, column, text } => {
                let place = KEYS.iter().position(|key| *key == column);
                let criterion = place.and_then(|at| campaign.round().criteria.get(at));
                let (Some(criterion), Some(rank)) = (criterion, self.order.get(row as usize))
                else {
                    return Action::None;
                };
                let (criterion, project) = (criterion.id, rank.project);
                let text = text.trim();
                let grade = match text {
                    "" => None,
                    text => match grade::typed(text) {
                        Some(grade) => Some(grade),
                        None => {
                            let problem = context.tr.round_expects_grade();
                            self.table.refuse(row, column, text.to_owned(), problem);
                            return Action::None;
                        }
                    },
                };
                if campaign.may_edit(Stage::Needs, context) {
                    campaign
                        .sheet
                        .change(|round| grade::set(round, project, criterion, grade));
                    self.arrange(campaign);
                }
                Action::Save
            }
            grid::Event::Copied { text, .. } => Action::Copy(text.to_string()),
            _ => Action::None,
        }
    }

    /// Makes a workbook of the order and its grades.
    fn write(&self, campaign: &Campaign, context: &Context) -> Action<Message> {
        let round = campaign.round();
        let written = Written {
            title: context.tr.product_grid(),
            stem: "grille-priorites",
            kept_by: Vec::new(),
            state: &self.table,
            columns: view::columns(round, context),
            keys: &["place", "title"],
            all: self.order.len(),
        };
        let kind = |column: &str| match column {
            "title" => Kind::Text,
            _ => Kind::Integer,
        };
        written.write(campaign, context, kind, |row, column| {
            let Some(rank) = self.order.get(row as usize) else {
                return Cell::Empty;
            };
            match column {
                "place" => Cell::integer(i64::try_from(rank.place).ok()),
                "title" => Cell::text(finding::title(context, rank.project)),
                "score" => Cell::Integer(rank.points.into()),
                column => Cell::integer(
                    view::graded(round, rank.project, column).map(|grade| grade.number()),
                ),
            }
        })
    }
}
