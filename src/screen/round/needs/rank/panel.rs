//! The panel of a project: its grades with what each means, its place by score, and the place that
//! the team gives it by hand.

use iced::{
    Alignment, Length,
    widget::{column, row},
};

use super::{Message, grade};
use crate::{
    domain::{
        Grade,
        ranking::{Criterion, Rank},
        round::Stage,
    },
    screen::{
        Context,
        campaign::Campaign,
        round::{
            finding,
            needs::{
                Message as Above,
                case::{self, Case},
            },
        },
        sheet::{Record, Sheet},
    },
    theme::space,
    widget::{Column, Container, Element, Row, button, icon::Icon, label, tooltip},
};

/// Draws it.
pub fn view<'a>(
    case: &'a Sheet<Case>,
    order: &[Rank],
    campaign: &'a Campaign,
    context: &'a Context,
) -> Element<'a, Above> {
    let (language, tr) = (context.language(), &context.tr);
    let project = case.record().choice.project;
    let close = button::bare(Icon::Close, Some(Above::Rank(Message::Show(None))));
    let head = row![
        Container::new(label::strong(language, finding::title(context, project)))
            .width(Length::Fill),
        tooltip::tooltip(language, close, tr.app_close()),
    ]
    .spacing(space::XS)
    .align_y(Alignment::Center);
    let rank = order.iter().find(|rank| rank.project == project);
    let told = rank.map(|rank| tr.round_place_told(rank.place, rank.points, rank.by_score));
    let criteria = &campaign.round().criteria;
    let lines = criteria
        .iter()
        .map(|criterion| line(criterion, case.record(), campaign, context));
    let place = case.section(
        context,
        case::PLACE,
        &Case::SECTIONS[usize::from(case::PLACE)],
    );
    column![
        head,
        label::hint(language, told.unwrap_or_default()),
        Column::with_children(lines).spacing(space::S),
        place.map(Above::Case),
    ]
    .spacing(space::S)
    .into()
}

fn line<'a>(
    criterion: &Criterion,
    case: &Case,
    campaign: &Campaign,
    context: &Context,
) -> Element<'a, Above> {
    let (language, tr) = (context.language(), &context.tr);
    let project = case.choice.project;
    let given = grade::of(campaign.round(), project, criterion.id);
    let may = campaign.may_edit(Stage::Needs, context);
    let grades = Grade::ALL.into_iter().map(|one| {
        let is_it = given == Some(one);
        let next = Message::Grade(project, criterion.id, (!is_it).then_some(one));
        let press = may.then_some(Above::Rank(next));
        button::choice(language, one.number().to_string(), is_it, press).into()
    });
    let name = tr.round_criterion_weighs(criterion.name.get(language), criterion.weight.count());
    let head = row![
        Container::new(label::body(language, name)).width(Length::Fill),
        Row::with_children(grades).spacing(space::XXS),
    ]
    .spacing(space::XS)
    .align_y(Alignment::Center);
    // The scale in full while nothing is chosen, then what was chosen.
    let scale = criterion.scale.get(language);
    let meaning = match given {
        None => scale.replace('\n', " · "),
        Some(given) => {
            let mut lines = scale.lines();
            let line = lines.nth(usize::from(given.number()));
            line.unwrap_or_default().to_owned()
        }
    };
    column![head, label::hint(language, meaning)].into()
}
