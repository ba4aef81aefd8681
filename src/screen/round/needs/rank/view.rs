//! How the ranking is drawn: its parts, the order with the grades, and beside it the panel of the
//! project that is open.

use iced::{
    Alignment, Length, Padding,
    widget::{column, row},
};

use super::{Above, KEYS, Message, Part, Ranking, grade, panel, sensitivity};
use crate::{
    domain::{
        Grade,
        id::ProjectId,
        ranking,
        round::{Round, Stage, check::Finding},
    },
    screen::{
        Context,
        campaign::{Campaign, record},
        frame,
        round::{finding, needs::case::Case, written},
        sheet::{Record, Sheet},
    },
    theme::space,
    widget::{
        Column as Lines, Container, Element, badge, button, empty,
        grid::{self, Cell, Column},
        icon::Icon,
        label,
        scroll::scroll,
    },
};

/// Width of a project's panel, in pixels.
const PANEL: f32 = 420.0;
/// Width of the column of a criterion, in pixels, and how many lines its name may take.
const CRITERION: f32 = 102.0;
const HEADS: usize = 3;

impl Ranking {
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
        ]
        .spacing(space::XS)
        .align_y(Alignment::Center);
        head = head.push(match self.part {
            Part::Grades => Element::from(iced::widget::Space::new().width(Length::Fill)),
            Part::Criteria | Part::Sensitivity => Container::new(weights(context, round))
                .align_right(Length::Fill)
                .into(),
        });
        if self.part == Part::Grades {
            let write = Above::Rank(Message::Write);
            head = head.push(written::button(context, Some(write)));
        }
        if self.part == Part::Grades && may {
            let suggest = Above::Rank(Message::Suggest);
            head = head.push(button::quiet(language, tr.round_suggest(), Some(suggest)));
        }
        let content: Element<'a, Above> = match self.part {
            Part::Criteria => {
                let section = &Round::SECTIONS[usize::from(record::CRITERIA)];
                let section = campaign.sheet.section(context, record::CRITERIA, section);
                let found = finding::of(campaign);
                let told = found
                    .iter()
                    .filter(|one| finding::is_of_criteria(one))
                    .map(|one| finding::told(context, campaign, one));
                let told = Lines::with_children(told).spacing(space::XXS);
                let criteria = column![told, section.map(Above::Round)].spacing(space::XS);
                inset(criteria.into())
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
        let is_off =
            |one: &Finding| matches!(one, Finding::Ranking(ranking::Finding::Weights { .. }));
        let is_weighed = !found.iter().any(is_off);
        let list = move || {
            let told = found
                .iter()
                .filter(|one| finding::is_of_places(one))
                .map(|one| finding::told(context, campaign, one));
            let weights = (!is_weighed).then(|| weights(context, campaign.round()));
            let list = column![
                Lines::with_children(told).push(weights).spacing(space::XXS),
                self.grid(open.is_none(), campaign, context),
                label::hint(context.language(), context.tr.round_grades_hint()),
            ];
            list.spacing(space::XS).height(Length::Fill).into()
        };
        let Some(case) = open else {
            return list();
        };
        iced::widget::responsive(move |room| {
            let panel = Container::new(panel::view(case, &self.order, campaign, context));
            let panel = scroll(panel.padding(Padding::ZERO.right(space::S).bottom(space::M)));
            if room.width < frame::NARROW {
                return panel;
            }
            row![
                Container::new(list()).width(Length::Fill),
                Container::new(panel).width(PANEL)
            ]
            .spacing(space::M)
            .into()
        })
        .into()
    }

    fn grid<'a>(
        &'a self,
        is_wide: bool,
        campaign: &'a Campaign,
        context: &'a Context,
    ) -> Element<'a, Above> {
        let language = context.language();
        let round = campaign.round();
        let may = campaign.may_edit(Stage::Needs, context);
        let mut columns = columns(round, context);
        if !is_wide {
            columns.retain(|one| !KEYS.contains(&one.key()));
        } else if may {
            let graded = |one: Column| match KEYS.contains(&one.key()) {
                true => one.editable(),
                false => one,
            };
            columns = columns.into_iter().map(graded).collect();
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
                column => graded(round, rank.project, column).map_or(Cell::Nothing, |grade| {
                    Cell::text(grade.number().to_string())
                }),
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
        Container::new(column![Element::from(
            table.wrapped(HEADS).id("round-ranking")
        )])
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
    }
}

/// Place, project, score, and a column for each criterion.
pub(super) fn columns(round: &Round, context: &Context) -> Vec<Column> {
    let (language, tr) = (context.language(), &context.tr);
    let mut columns = vec![
        Column::new("place", tr.round_column_place(), 60.0)
            .unsorted()
            .required(),
        Column::new("title", tr.field_need_project(), 150.0)
            .stretch()
            .unsorted()
            .required(),
        Column::new("score", tr.round_column_score(), 84.0)
            .number()
            .unsorted(),
    ];
    let criteria = KEYS.iter().zip(&round.criteria);
    columns.extend(criteria.map(|(key, criterion)| {
        Column::new(key, criterion.name.get(language), CRITERION).unsorted()
    }));
    columns
}

/// The grade of a project by the criterion that a column is of.
pub(super) fn graded(round: &Round, project: ProjectId, column: &str) -> Option<Grade> {
    let place = KEYS.iter().position(|key| *key == column)?;
    grade::of(round, project, round.criteria.get(place)?.id)
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
