//! Who gives what, by year, with sums and shares.

use iced::{Length, widget::column};

use super::Message;
use crate::{
    domain::{
        Share, Total,
        agreement::{Agreement, financing::CostTable},
    },
    screen::{Context, frame},
    text::number,
    theme::space,
    widget::{
        Element, badge, empty, label, notice,
        table::{Align, Head, Table},
    },
};

/// Draws the table of an agreement.
pub fn view<'a>(context: &'a Context, agreement: &'a Agreement) -> Element<'a, Message> {
    let tr = &context.tr;
    let language = context.language();
    let costs = CostTable::of(agreement);
    if costs.rows.is_empty() {
        return empty::empty(
            language,
            tr.agreement_no_cost(),
            tr.agreement_no_cost_hint(),
            None,
        );
    }
    let mut heads = vec![Head::new(
        tr.column_party(),
        Length::FillPortion(3),
        Align::Start,
    )];
    for year in &costs.years {
        heads.push(Head::new(
            year.to_string(),
            Length::FillPortion(2),
            Align::Number,
        ));
    }
    heads.push(Head::new(
        tr.column_total(),
        Length::FillPortion(2),
        Align::Number,
    ));
    heads.push(Head::new(tr.column_share(), 96.0, Align::Number));
    let amount = |total: Total| -> Element<'a, Message> {
        label::one_line(label::body(language, context.amount(total))).into()
    };
    let strong = |words: String| -> Element<'a, Message> {
        label::one_line(label::strong(language, words)).into()
    };
    let percent = |share: Share| number::percent(share.hundredths().into());
    let mut table = Table::new(language, heads);
    for line in &costs.rows {
        let name = agreement
            .party(line.party)
            .map(|party| party.name.get(language))
            .unwrap_or_default();
        let mut cells: Vec<Element<'a, Message>> = vec![label::body(language, name).into()];
        cells.extend(line.years.iter().map(|&year| amount(year)));
        cells.push(strong(context.amount(line.total)));
        cells.push(label::one_line(label::body(language, percent(line.share))).into());
        table = table.row(cells);
    }
    let mut totals = vec![strong(tr.column_total())];
    totals.extend(
        costs
            .year_totals
            .iter()
            .map(|&total| strong(context.amount(total))),
    );
    totals.push(strong(context.amount(costs.total)));
    totals.push(strong(percent(Share::WHOLE)));
    let sheet = column![
        label::hint(language, tr.agreement_in_dirhams()),
        frame::sheet(table.total(totals).view()),
    ]
    .spacing(space::XS);
    if costs.total == agreement.cost.into() {
        return sheet.into();
    }
    let differs = notice::notice(
        language,
        badge::SOON,
        tr.agreement_cost_differs(),
        [tr.agreement_cost_differs_hint(
            context.dirhams(agreement.cost),
            context.dirhams(costs.total),
        )],
        Vec::new(),
    );
    column![differs, sheet].spacing(space::S).into()
}
