//! What the gap adds up to: by project, by type, by year against what the commune can finance alone.

use iced::{Length, widget::column};

use super::Message;
use crate::{
    domain::gap::{self, Burden, Gap, Sheet},
    screen::{Context, campaign::Campaign, frame, round::finding},
    text::amount,
    theme::space,
    widget::{
        Element, badge, empty, label,
        table::{Align, Head, Table},
    },
};

/// Width of a column of amounts, in pixels.
const AMOUNT: f32 = 150.0;

/// Draws all three tables.
pub fn view<'a>(campaign: &'a Campaign, context: &'a Context) -> Element<'a, Message> {
    let (language, tr) = (context.language(), &context.tr);
    let needs = campaign.needs();
    if needs.is_empty() {
        return empty::empty(language, tr.round_no_need(), tr.round_no_need_hint(), None);
    }
    let sheet = Sheet::of(campaign.round(), needs);
    let projects = sheet
        .projects
        .iter()
        .map(|(id, gap)| (finding::title(context, *id), *gap));
    let kinds = sheet.kinds.iter().map(|(kind, gap)| (tr.term(*kind), *gap));
    let burdens = gap::burden(campaign.round(), needs, campaign.plan());
    column![
        frame::section(
            context,
            tr.round_gap_projects(),
            table(context, tr.field_need_project(), projects, sheet.whole)
        ),
        frame::section(
            context,
            tr.round_gap_kinds(),
            table(context, tr.field_need_kind(), kinds, sheet.whole)
        ),
        frame::section(
            context,
            tr.round_gap_years(),
            years(context, &sheet, &burdens)
        ),
    ]
    .spacing(space::L)
    .into()
}

fn heads(context: &Context, first: String) -> Vec<Head> {
    let tr = &context.tr;
    vec![
        Head::new(first, Length::Fill, Align::Start),
        Head::new(tr.round_column_amount(), AMOUNT, Align::Number),
        Head::new(tr.round_column_covered(), AMOUNT, Align::Number),
        Head::new(tr.round_column_gap(), AMOUNT, Align::Number),
    ]
}

fn cells<'a>(context: &Context, name: String, gap: Gap, strong: bool) -> Vec<Element<'a, Message>> {
    let language = context.language();
    let words = |words: String| match strong {
        true => label::strong(language, words),
        false => label::body(language, words),
    };
    let figure = |total| label::one_line(words(context.amount(total))).into();
    vec![
        words(name).into(),
        figure(gap.amount),
        figure(gap.covered),
        figure(gap.gap),
    ]
}

fn table<'a>(
    context: &Context,
    first: String,
    rows: impl Iterator<Item = (String, Gap)>,
    whole: Gap,
) -> Element<'a, Message> {
    let mut table = Table::new(context.language(), heads(context, first));
    for (name, gap) in rows {
        table = table.row(cells(context, name, gap, false));
    }
    let total = cells(context, context.tr.round_total(), whole, true);
    frame::sheet(table.total(total).view())
}

/// By year, against what the commune can finance alone: only money is borne by it.
fn years<'a>(context: &Context, sheet: &Sheet, burdens: &[Burden]) -> Element<'a, Message> {
    let (language, tr) = (context.language(), &context.tr);
    let mut heads = heads(context, tr.field_need_year());
    heads.push(Head::new(tr.round_capacity(), AMOUNT, Align::Number));
    heads.push(Head::new(tr.column_state(), 230.0, Align::Start));
    let mut table = Table::new(language, heads);
    for (year, gap) in &sheet.years {
        let mut row = cells(context, u16::from(*year).to_string(), *gap, false);
        let burden = burdens.iter().find(|burden| burden.year == *year);
        let capacity = burden.and_then(|burden| burden.capacity);
        let words = capacity.map_or_else(String::new, |total| context.amount(total));
        row.push(label::one_line(label::body(language, words)).into());
        row.push(match burden {
            Some(burden) if burden.capacity.is_none() => {
                badge::plain(language, badge::NONE, tr.round_capacity_unknown())
            }
            Some(burden) => match burden.excess() {
                Some(excess) => {
                    let excess = tr.amount_dirhams(amount::format_whole(excess));
                    badge::plain(language, badge::LATE, tr.round_capacity_excess(excess))
                }
                None => badge::plain(language, badge::DONE, tr.round_capacity_enough()),
            },
            None => label::body(language, "").into(),
        });
        table = table.row(row);
    }
    frame::sheet(table.view())
}
