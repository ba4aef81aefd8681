//! The text of an agreement on the screen: the same blocks that the paper is set from.

use iced::{
    Length,
    widget::{column, row},
};

use super::articles::Message;
use crate::{
    documents::{
        content::{self, Block, Inline, RowKind, agreement::Edition},
        export::Format,
        press::Order,
    },
    domain::id::AgreementId,
    screen::{Context, Problem, frame},
    text::Language,
    theme::space,
    widget::{
        Column, Container, Element, Text, label,
        mirror::turned,
        table::{Align, Head, Table},
    },
};

/// Widest that running text is set, in pixels: about ninety letters.
const MEASURE: f32 = 760.0;

/// The blocks of an agreement's text in a language.
pub fn of(context: &Context, id: AgreementId, language: Language) -> Result<Vec<Block>, Problem> {
    let order = Order::Agreement {
        id,
        edition: Edition::Single(language),
        format: Format::Pdf,
    };
    context.paper.document(order).map(|document| document.body)
}

/// Draws them in their own direction.
pub fn view<'a>(
    context: &'a Context,
    blocks: &'a [Block],
    language: Language,
) -> Element<'a, Message> {
    let lines = blocks.iter().filter_map(block);
    let text = Column::with_children(lines)
        .spacing(space::S)
        .width(Length::Fill);
    frame::card(turned(
        context.language().direction(),
        language.direction(),
        Container::new(text).padding([space::M, space::L]),
    ))
}

fn block(block: &Block) -> Option<Element<'_, Message>> {
    match block {
        Block::Heading(heading) => Some(self::heading(heading)),
        Block::Paragraph(paragraph) => Some(self::paragraph(paragraph)),
        Block::List(list) => Some(self::list(list)),
        Block::Table(table) => Some(self::table(table)),
        Block::Signatures(signatures) => Some(self::signatures(signatures)),
        Block::Stamp(stamp) => Some(framed(&stamp.title)),
        Block::Letterhead(_)
        | Block::Facing(_)
        | Block::Whole(_)
        | Block::PageBreak
        | Block::Space(_) => None,
    }
}

fn heading(heading: &content::Heading) -> Element<'_, Message> {
    let words = plain(&heading.text);
    let language = heading.text.language;
    match heading.level {
        1 => label::page(language, words).into(),
        2 => Container::new(label::section(language, words))
            .padding(iced::Padding::ZERO.top(space::S))
            .into(),
        _ => label::strong(language, words).into(),
    }
}

fn paragraph(paragraph: &content::Paragraph) -> Element<'_, Message> {
    Container::new(words(&paragraph.text))
        .max_width(MEASURE)
        .padding(iced::Padding::ZERO.left(paragraph.indent))
        .into()
}

fn list(list: &content::List) -> Element<'_, Message> {
    let items = list.items.iter().map(|item| {
        row![
            words(&item.label),
            Column::with_children(item.body.iter().map(paragraph)).spacing(space::XXS),
        ]
        .spacing(space::XS)
        .into()
    });
    Container::new(Column::with_children(items).spacing(space::XXS))
        .padding(iced::Padding::ZERO.left(space::M))
        .into()
}

fn table(table: &content::Table) -> Element<'_, Message> {
    let mut lines = Column::new().spacing(space::XS);
    if let Some(caption) = &table.caption {
        lines = lines.push(label::strong(caption.language, plain(caption)));
    }
    let portion = |share: f32| Length::FillPortion((share * 100.0).clamp(1.0, 10_000.0) as u16);
    let head_cells = table.header.first().map(|row| row.cells.as_slice());
    let heads = table
        .columns
        .iter()
        .enumerate()
        .map(|(index, column)| {
            let title = head_cells
                .and_then(|cells| cells.get(index))
                .map(cell_words)
                .unwrap_or_default();
            let align = match column.align {
                content::Align::End => Align::Number,
                content::Align::Center => Align::Center,
                content::Align::Start | content::Align::Justify => Align::Start,
            };
            Head::new(title, portion(column.share), align)
        })
        .collect();
    let mut grid = Table::new(table.language, heads);
    for row in &table.rows {
        let strong = matches!(
            row.kind,
            RowKind::Head | RowKind::Group | RowKind::Subtotal | RowKind::Total
        );
        let mut cells: Vec<Element<'_, Message>> = Vec::new();
        for cell in &row.cells {
            let words = cell_words(cell);
            cells.push(if strong {
                label::strong(table.language, words).into()
            } else {
                label::body(table.language, words).into()
            });
            for _ in 1..cell.span {
                cells.push(iced::widget::Space::new().into());
            }
        }
        grid = if row.kind == RowKind::Total {
            grid.total(cells)
        } else {
            grid.row(cells)
        };
    }
    lines.push(frame::sheet(grid.view())).into()
}

fn signatures(signatures: &content::Signatures) -> Element<'_, Message> {
    let places = signatures.places.iter().map(|place| {
        let lines = place
            .party
            .iter()
            .map(|text| label::strong(text.language, plain(text)))
            .chain(place.quality.iter().map(words))
            .chain(place.note.iter().map(words))
            .map(Element::from);
        frame::card(Column::with_children(lines))
    });
    Column::with_children(places).spacing(space::XS).into()
}

fn framed(titles: &[content::Text]) -> Element<'_, Message> {
    frame::card(column(titles.iter().map(|title| words(title).into())))
}

fn cell_words(cell: &content::Cell) -> String {
    let lines: Vec<String> = cell.body.iter().map(|line| plain(&line.text)).collect();
    lines.join("\n")
}

fn words(text: &content::Text) -> Text<'_> {
    let all_bold = text
        .runs
        .iter()
        .all(|run| !matches!(run, Inline::Run(run) if !run.bold));
    if all_bold && !text.runs.is_empty() {
        label::strong(text.language, plain(text))
    } else {
        label::body(text.language, plain(text))
    }
}

fn plain(text: &content::Text) -> String {
    text.runs
        .iter()
        .map(|inline| match inline {
            Inline::Run(run) => run.text.as_str(),
            Inline::Break => "\n",
            _ => "",
        })
        .collect()
}
