//! How the matrix is drawn: under it what is said of the crossing at hand, how far each kind of
//! support is covered, and money that seems to be counted twice.

use iced::{Alignment, Length, widget::column};

use super::{Crossing, Message, content::Matrix};
use crate::{
    domain::coverage::Double,
    screen::{
        Context,
        round::partners::{cells::Cells, cover, ground::Ground},
    },
    text::{amount, number},
    theme::space,
    widget::{
        Column, Container, Element, Row, badge, button, empty, label,
        matrix::{self, At, Content},
    },
};

/// The name of the matrix, to be focused or found.
pub const ID: &str = "prospect-matrix";
/// How many warnings stand under the matrix; the others are in the cells.
const WARNINGS: usize = 2;

impl Crossing {
    /// The matrix, what is said of the crossing at hand, and what is wrong.
    pub fn view<'a>(
        &'a self,
        cells: &'a Cells,
        ground: Ground<'a>,
        context: &'a Context,
    ) -> Element<'a, Message> {
        let (tr, language) = (&context.tr, context.language());
        let size = (ground.contents.needs.len(), cells.partners().len());
        if size.0 == 0 || size.1 == 0 {
            let hint = tr.prospect_matrix_none_hint();
            return empty::empty(language, tr.prospect_matrix_none(), hint, None);
        }
        let content = Matrix {
            cells,
            ground,
            context,
        };
        let at_hand = at_hand(content, self.table.lead());
        let table = matrix::matrix(language, &self.table, size, content, Message::Table).id(ID);
        let slices = cells.margins().kinds.iter().map(|(kind, sum)| {
            let words = tr.prospect_slice(
                amount::format_whole(sum.covered.centimes()),
                context.dirhams(sum.gap),
                tr.term(*kind),
            );
            badge::plain(language, cover(sum, context).0, words)
        });
        let slices = Row::with_children(slices).spacing(space::M).wrap();
        let doubles = cells.doubles().take(WARNINGS);
        let doubles = doubles.map(|double| self::double(double, cells, ground, context));
        column![
            at_hand,
            Container::new(table).height(Length::Fill),
            slices,
            Column::with_children(doubles),
        ]
        .spacing(space::XS)
        .height(Length::Fill)
        .into()
    }
}

/// Money that seems to be promised twice: whose, how much, for which needs.
fn double<'a>(
    double: &Double,
    cells: &Cells,
    ground: Ground<'_>,
    context: &Context,
) -> Element<'a, Message> {
    let own = cells.of_partner(double.partner);
    let own = own.filter(|cell| double.prospects.contains(&cell.id));
    let own = own.filter_map(|cell| Some(ground.need_name(ground.need(cell.need)?, context)));
    let elsewhere = ground.elsewhere.iter();
    let elsewhere = elsewhere.filter(|cell| double.prospects.contains(&cell.id));
    let rounds = elsewhere.filter_map(|cell| context.register.round(cell.round));
    let rounds = rounds.map(|round| round.name.get(context.language()));
    let names: Vec<String> = own
        .chain(rounds.map(|name| context.tr.prospect_elsewhere(name)))
        .collect();
    let words = context.tr.prospect_double(
        context.dirhams(double.amount),
        number::group(i64::try_from(double.prospects.len()).unwrap_or(i64::MAX)),
        names.join(&context.tr.form_comma()),
        ground.partner_name(double.partner, context),
    );
    badge::sentence(context.language(), badge::DISPUTED, words)
}

/// What is said of the crossing that the keyboard is in, and what can be done there.
fn at_hand<'a>(content: Matrix<'a>, at: At) -> Element<'a, Message> {
    let (context, cells) = (content.context, content.cells);
    let (tr, language) = (&context.tr, context.language());
    let Some((_, partner)) = content.ids(at) else {
        return Column::new().into();
    };
    let names = format!(
        "{} · {}",
        content.row(at.row).name,
        content.ground.partner_name(partner, context)
    );
    let cell = content.at(at);
    let (look, words) = match cell {
        None => (badge::NONE, tr.prospect_cell_empty()),
        Some(cell) => {
            let words = format!("{} · {}", tr.term(cell.decision), tr.term(cell.status()));
            (content.look(cell), words)
        }
    };
    let mut state = Row::new()
        .push(badge::plain(language, look, words))
        .spacing(space::M);
    let mut found = cell.into_iter().flat_map(|cell| cells.findings(cell));
    state = match found.next() {
        Some(first) => state.push(badge::plain(
            language,
            badge::LATE,
            tr.prospect_finding(first),
        )),
        None => state.push(label::hint(language, tr.prospect_matrix_keys())),
    };
    let said = column![label::strong(language, names), state.wrap()].width(Length::Fill);
    let mut line = Row::new()
        .push(said)
        .spacing(space::S)
        .align_y(Alignment::Center);
    let open = match cell {
        Some(_) => Some(tr.prospect_cell_open()),
        None if content.ground.may_edit => Some(tr.prospect_cell_add()),
        None => None,
    };
    if let Some(open) = open {
        line = line.push(button::quiet(language, open, Some(Message::Open(at))));
    }
    line.into()
}
