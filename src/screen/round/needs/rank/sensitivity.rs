//! How steady the order is: for each criterion, by how many points its weight may move before the
//! order by score changes, and who would move then.

use iced::{Length, widget::column};

use crate::{
    domain::ranking::{self, Move},
    screen::{
        Context,
        campaign::Campaign,
        frame,
        round::{finding, needs::Message as Above},
    },
    theme::space,
    widget::{
        Element, badge, label,
        table::{Align, Head, Table},
    },
};

/// So many moves are told of a weight.
const MOVES: usize = 2;

/// Draws it.
pub fn view<'a>(campaign: &Campaign, context: &Context) -> Element<'a, Above> {
    let (language, tr) = (context.language(), &context.tr);
    let round = campaign.round();
    let mut table = Table::new(
        language,
        vec![
            Head::new(
                tr.field_criterion_name(),
                Length::FillPortion(3),
                Align::Start,
            ),
            Head::new(tr.round_column_weight(), 72.0, Align::Center),
            Head::new(
                tr.round_sensitivity_less(),
                Length::FillPortion(5),
                Align::Start,
            ),
            Head::new(
                tr.round_sensitivity_more(),
                Length::FillPortion(5),
                Align::Start,
            ),
        ],
    );
    for (at, criterion) in round.criteria.iter().enumerate() {
        let (less, more) = ranking::steadiness(round, at);
        let told = |points: Option<u8>, sign: i16| -> Element<'a, Above> {
            let Some(points) = points else {
                return badge::plain(language, badge::DONE, tr.round_sensitivity_never());
            };
            let moves = ranking::sensitivity(round, at, sign * i16::from(points));
            let to = i64::from(criterion.weight.count()) + i64::from(sign) * i64::from(points);
            let words = tr.round_sensitivity_at(points, to);
            let look = match points {
                0..=5 => badge::LATE,
                6..=15 => badge::SOON,
                _ => badge::NONE,
            };
            column![
                badge::plain(language, look, words),
                label::hint(language, moved(context, &moves)),
            ]
            .into()
        };
        table = table.row(vec![
            label::body(language, criterion.name.get(language)).into(),
            label::body(language, criterion.weight.count().to_string()).into(),
            told(less, -1),
            told(more, 1),
        ]);
    }
    column![
        label::inked(label::body(language, tr.round_sensitivity_hint()), |p| p
            .muted),
        frame::sheet(table.view()),
    ]
    .spacing(space::S)
    .into()
}

/// Who would move, from where to where; those that rise first.
fn moved(context: &Context, moves: &[Move]) -> String {
    let tr = &context.tr;
    let mut moves = moves.to_vec();
    moves.sort_by_key(|one| one.to);
    let told = moves
        .iter()
        .take(MOVES)
        .map(|one| tr.round_moves(one.from, finding::title(context, one.project), one.to));
    let told: Vec<String> = told.collect();
    told.join("\n")
}
