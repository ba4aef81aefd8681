//! The ranking: the team's own criteria with weights that add to a hundred, grades of 0 to 3 for each
//! project, the order that follows, places given by hand, and what a weight that moves would change.

mod panel;
mod sensitivity;

use iced::{
    Alignment, Length, Padding,
    widget::{column, row},
};

use super::{Message as Above, case::Case};
use crate::{
    domain::{
        Grade, Name, Points, Prose,
        id::{CriterionId, ProjectId},
        need::Need,
        ranking::{self, Criterion, Measure, Rank, Score},
        round::{Round, Stage},
    },
    i18n::I18n,
    screen::{
        Action, Context,
        campaign::{Campaign, record},
        round::finding,
        sheet::{Record, Sheet},
    },
    text::{Language, isolate},
    theme::space,
    widget::{
        Column as Lines, Container, Element, badge, button, empty,
        grid::{self, Cell, Column},
        icon::Icon,
        label,
        scroll::scroll,
    },
};

/// Keys of the columns of criteria; those after the last are graded on a project's panel alone.
const KEYS: [&str; 16] = [
    "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "c14", "c15",
    "c16",
];
/// Width of a project's panel, in pixels.
const PANEL: f32 = 420.0;

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
            Message::Usual => campaign.sheet.change(|round| usual(round, context)),
            Message::Suggest => suggest(campaign),
            Message::Grade(project, criterion, grade) => {
                campaign
                    .sheet
                    .change(|round| set(round, project, criterion, grade));
            }
            Message::Table(message) => return self.answer(message, campaign, context),
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
                    text => match grade_of(text) {
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
                        .change(|round| set(round, project, criterion, grade));
                    self.arrange(campaign);
                }
                Action::Save
            }
            grid::Event::Copied { text, .. } => Action::Copy(text.to_string()),
            _ => Action::None,
        }
    }

    /// Draws it; `open` is the sheet of the project whose panel is shown.
    pub fn view<'a>(
        &'a self,
        open: Option<&'a Sheet<Case>>,
        campaign: &'a Campaign,
        context: &'a Context,
    ) -> Element<'a, Above> {
        let (language, tr) = (context.language(), &context.tr);
        let round = campaign.round();
        if round.projects.is_empty() {
            return empty::empty(
                language,
                tr.round_no_project(),
                tr.round_no_project_hint(),
                None,
            );
        }
        let may = campaign.may_edit(Stage::Needs, context);
        if round.criteria.is_empty() {
            let usual = may.then_some(Above::Rank(Message::Usual));
            let step = button::main_with(language, Icon::Add, tr.round_usual(), usual);
            return empty::empty(
                language,
                tr.round_no_criterion(),
                tr.round_no_criterion_hint(),
                Some(step.into()),
            );
        }
        let part = |part: Part, words: String| {
            let turn = Above::Rank(Message::Turn(part));
            button::choice(language, words, self.part == part, Some(turn))
        };
        let mut head = row![
            part(Part::Criteria, tr.round_part_criteria()),
            part(Part::Grades, tr.round_part_grades()),
            part(Part::Sensitivity, tr.round_part_sensitivity()),
            Container::new(weights(context, round)).align_right(Length::Fill),
        ]
        .spacing(space::XS)
        .align_y(Alignment::Center);
        if self.part == Part::Grades && may {
            let suggest = Above::Rank(Message::Suggest);
            head = head.push(button::quiet(language, tr.round_suggest(), Some(suggest)));
        }
        let content: Element<'a, Above> = match self.part {
            Part::Criteria => {
                let section = &Round::SECTIONS[usize::from(record::CRITERIA)];
                let section = campaign.sheet.section(context, record::CRITERIA, section);
                inset(section.map(Above::Round))
            }
            Part::Grades => self.grades(open, campaign, context),
            Part::Sensitivity => inset(sensitivity::view(campaign, context)),
        };
        column![head, Container::new(content).height(Length::Fill)]
            .spacing(space::S)
            .height(Length::Fill)
            .into()
    }

    fn grades<'a>(
        &'a self,
        open: Option<&'a Sheet<Case>>,
        campaign: &'a Campaign,
        context: &'a Context,
    ) -> Element<'a, Above> {
        let found = finding::of(campaign);
        let told = found
            .iter()
            .filter(|one| finding::is_of_places(one))
            .map(|one| finding::told(context, campaign, one));
        let list = column![
            Lines::with_children(told).spacing(space::XXS),
            self.grid(open.is_none(), campaign, context),
            label::hint(context.language(), context.tr.round_grades_hint()),
        ]
        .spacing(space::XS)
        .height(Length::Fill);
        let Some(case) = open else {
            return list.into();
        };
        let panel = scroll(
            Container::new(panel::view(case, &self.order, campaign, context))
                .padding(Padding::ZERO.right(space::S).bottom(space::M)),
        );
        row![
            Container::new(list).width(Length::Fill),
            Container::new(panel).width(PANEL)
        ]
        .spacing(space::M)
        .into()
    }

    fn grid<'a>(
        &'a self,
        is_wide: bool,
        campaign: &'a Campaign,
        context: &'a Context,
    ) -> Element<'a, Above> {
        let (language, tr) = (context.language(), &context.tr);
        let round = campaign.round();
        let may = campaign.may_edit(Stage::Needs, context);
        let mut columns = vec![
            Column::new("place", tr.round_column_place(), 64.0)
                .unsorted()
                .required(),
            Column::new("title", tr.field_need_project(), 190.0)
                .stretch()
                .unsorted()
                .required(),
            Column::new("score", tr.round_column_score(), 84.0)
                .number()
                .unsorted(),
        ];
        if is_wide {
            columns.extend(KEYS.iter().zip(&round.criteria).map(|(key, criterion)| {
                let column = Column::new(key, criterion.name.get(language), 84.0).unsorted();
                match may {
                    true => column.editable(),
                    false => column,
                }
            }));
        }
        let cell = move |at: u32, column: &str| {
            let Some(rank) = self.order.get(at as usize) else {
                return Cell::Nothing;
            };
            match column {
                "place" if rank.by_hand => Cell::badge(badge::PARTLY, rank.place.to_string()),
                "place" => Cell::text(rank.place.to_string()),
                "title" => Cell::text(finding::title(context, rank.project)),
                "score" => Cell::number(rank.points.to_string()),
                column => {
                    let place = KEYS.iter().position(|key| *key == column);
                    let criterion = place.and_then(|at| round.criteria.get(at));
                    let grade = criterion.and_then(|one| grade(round, rank.project, one.id));
                    grade.map_or(Cell::Nothing, |grade| {
                        Cell::text(grade.number().to_string())
                    })
                }
            }
        };
        let order = &self.order;
        let table = grid::grid(
            language,
            &self.table,
            columns,
            cell,
            move |message| match message {
                grid::Message::Open(place) => {
                    let project = order.get(place).map(|rank| rank.project);
                    Above::Rank(Message::Show(project))
                }
                message => Above::Rank(Message::Table(message)),
            },
        );
        Container::new(column![Element::from(table.id("round-ranking"))])
            .width(Length::Fill)
            .height(Length::Fill)
            .into()
    }
}

fn inset<'a>(content: Element<'a, Above>) -> Element<'a, Above> {
    scroll(Container::new(content).padding(Padding::ZERO.right(space::S).bottom(space::M)))
}

/// What the weights add to, and how far that is from a hundred.
fn weights<'a>(context: &Context, round: &Round) -> Element<'a, Above> {
    let (language, tr) = (context.language(), &context.tr);
    let each = round.criteria.iter();
    let sum: u32 = each.map(|one| u32::from(one.weight.count())).sum();
    match sum.cmp(&ranking::WHOLE) {
        std::cmp::Ordering::Equal => badge::plain(language, badge::DONE, tr.round_weights_whole()),
        std::cmp::Ordering::Less => {
            let words = tr.round_weights_less(ranking::WHOLE - sum, sum);
            badge::plain(language, badge::SOON, words)
        }
        std::cmp::Ordering::Greater => {
            let words = tr.round_weights_more(sum - ranking::WHOLE, sum);
            badge::plain(language, badge::LATE, words)
        }
    }
}

fn grade_of(text: &str) -> Option<Grade> {
    let digit = text.chars().next().filter(|_| text.chars().count() == 1)?;
    let digit = match digit {
        '٠'..='٩' => u32::from(digit) - u32::from('٠'),
        digit => digit.to_digit(10)?,
    };
    u8::try_from(digit)
        .ok()
        .and_then(|digit| Grade::try_from(digit).ok())
}

fn grade(round: &Round, project: ProjectId, criterion: CriterionId) -> Option<Grade> {
    let mut scores = round.scores.iter();
    let score = scores.find(|one| (one.project, one.criterion) == (project, criterion));
    score.map(|score| score.grade)
}

fn set(round: &mut Round, project: ProjectId, criterion: CriterionId, grade: Option<Grade>) {
    let is_it = |one: &Score| (one.project, one.criterion) == (project, criterion);
    let Some(grade) = grade else {
        round.scores.retain(|one| !is_it(one));
        return;
    };
    match round.scores.iter_mut().find(|one| is_it(one)) {
        Some(score) => score.grade = grade,
        None => round.scores.push(Score {
            criterion,
            project,
            grade,
            note: crate::domain::Line::default(),
        }),
    }
}

/// The usual criteria, with the weights and the scales that they usually have.
fn usual(round: &mut Round, context: &Context) {
    let mut ids = context.ids.clone();
    for measure in Measure::ALL.iter().copied() {
        let in_both = |words: fn(&I18n, Measure) -> String| {
            Language::ALL.map(|language| isolate::strip(&words(&I18n::new(language), measure)))
        };
        let [ar, fr] = ordered(in_both(|tr, measure| tr.term(measure)));
        let [scale_ar, scale_fr] = ordered(in_both(scale));
        round.criteria.push(Criterion {
            id: CriterionId::next(&mut ids),
            measure: Some(measure),
            name: Name::new(ar, fr).unwrap_or_default(),
            weight: Points::at_most(measure.usual_weight().into()),
            scale: Prose::new(scale_ar, scale_fr).unwrap_or_default(),
        });
    }
}

/// Arabic first, whatever the order of the languages.
fn ordered(words: [String; 2]) -> [String; 2] {
    let [one, other] = words;
    match Language::ALL[0] {
        Language::Arabic => [one, other],
        Language::French => [other, one],
    }
}

/// What the grades of a usual criterion mean, one a line.
fn scale(tr: &I18n, measure: Measure) -> String {
    match measure {
        Measure::Urgency => tr.round_scale_urgency(),
        Measure::Beneficiaries => tr.round_scale_beneficiaries(),
        Measure::WomenYouth => tr.round_scale_women_youth(),
        Measure::Maturity => tr.round_scale_maturity(),
        Measure::Land => tr.round_scale_land(),
        Measure::CostPerBeneficiary => tr.round_scale_cost_per_beneficiary(),
        Measure::Coherence => tr.round_scale_coherence(),
    }
}

/// Grades that nobody gave, as the projects' sheets suggest them.
fn suggest(campaign: &mut Campaign) {
    let projects = &campaign.contents.projects;
    let needs: &[Need] = &campaign.contents.needs;
    let round = campaign.sheet.record();
    let mut found = Vec::new();
    for project in projects {
        for criterion in &round.criteria {
            if grade(round, project.id, criterion.id).is_none()
                && let Some(measure) = criterion.measure
                && let Some(grade) = measure.suggest(project, needs, projects)
            {
                found.push((project.id, criterion.id, grade));
            }
        }
    }
    campaign.sheet.change(|round| {
        for (project, criterion, grade) in found {
            set(round, project, criterion, Some(grade));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grade_is_one_digit_of_either_script() {
        for (text, grade) in [("0", 0), ("3", 3), ("٢", 2)] {
            assert_eq!(grade_of(text).map(Grade::number), Some(grade), "{text}");
        }
        for text in ["4", "٩", "12", "x", "", "-1", "1.5"] {
            assert_eq!(grade_of(text), None, "{text}");
        }
    }
}
