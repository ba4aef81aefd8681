//! A table for reading: head, rows that may open something, a line of totals.
//!
//! Every row is laid out, so whoever gives the rows gives a page of them ([`PAGE`] at most).

use iced::{
    Alignment, Length,
    alignment::{Horizontal, Vertical},
    widget::{Column, Space, rule},
};

use super::{Container, Element, Row, focus, label};
use crate::{
    text::{Direction, Language},
    theme::{button, container, space},
};

/// Rows on one page: more cost memory and time to paint.
pub const PAGE: usize = 100;

/// Where the cells of a column stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Where reading starts.
    Start,
    /// In the middle.
    Center,
    /// Right edges under one another in both languages, so that numbers with as many decimals
    /// align on the decimal mark.
    Number,
}

/// A column.
#[derive(Debug, Clone)]
pub struct Head {
    title: String,
    width: Length,
    align: Align,
}

impl Head {
    /// A column as wide as `width` says, next to the others.
    pub fn new(title: impl Into<String>, width: impl Into<Length>, align: Align) -> Head {
        Head {
            title: title.into(),
            width: width.into(),
            align,
        }
    }
}

struct Line<'a, Message> {
    cells: Vec<Element<'a, Message>>,
    on_press: Option<Message>,
}

/// A table under construction.
pub struct Table<'a, Message> {
    language: Language,
    heads: Vec<Head>,
    lines: Vec<Line<'a, Message>>,
    total: Option<Vec<Element<'a, Message>>>,
}

impl<'a, Message: Clone + 'a> Table<'a, Message> {
    /// A table of these columns, without rows yet.
    pub fn new(language: Language, heads: Vec<Head>) -> Self {
        Table {
            language,
            heads,
            lines: Vec::new(),
            total: None,
        }
    }

    /// Adds a row.
    pub fn row(mut self, cells: Vec<Element<'a, Message>>) -> Self {
        self.lines.push(Line {
            cells,
            on_press: None,
        });
        self
    }

    /// Adds a row that opens something.
    pub fn link(mut self, cells: Vec<Element<'a, Message>>, on_press: Message) -> Self {
        self.lines.push(Line {
            cells,
            on_press: Some(on_press),
        });
        self
    }

    /// Sets the line of totals.
    pub fn total(mut self, cells: Vec<Element<'a, Message>>) -> Self {
        self.total = Some(cells);
        self
    }

    /// Its head alone, for a list that scrolls under it.
    pub fn head(&self) -> Element<'a, Message> {
        let cells = self
            .heads
            .iter()
            .map(|head| label::hint(self.language, &head.title).into())
            .collect();
        Container::new(line(self.language, &self.heads, cells))
            .style(container::head)
            .into()
    }

    /// Its rows and totals, without head.
    pub fn body(self) -> Element<'a, Message> {
        let mut rows = Column::new();
        for (index, Line { cells, on_press }) in self.lines.into_iter().enumerate() {
            if index > 0 {
                rows = rows.push(rule::horizontal(1));
            }
            let cells = line(self.language, &self.heads, cells);
            rows = rows.push(match on_press {
                Some(message) => focus::button(cells, Some(message))
                    .width(Length::Fill)
                    .style(button::row)
                    .into(),
                None => cells,
            });
        }
        if let Some(cells) = self.total {
            rows = rows.push(
                Container::new(line(self.language, &self.heads, cells)).style(container::head),
            );
        }
        rows.into()
    }

    /// The whole table.
    pub fn view(self) -> Element<'a, Message> {
        Column::new().push(self.head()).push(self.body()).into()
    }
}

/// The side that a cell's content is put at, before the mirror turns it.
pub fn side(align: Align, language: Language) -> Horizontal {
    match (align, language.direction()) {
        (Align::Start, _) | (Align::Number, Direction::RightToLeft) => Horizontal::Left,
        (Align::Number, Direction::LeftToRight) => Horizontal::Right,
        (Align::Center, _) => Horizontal::Center,
    }
}

fn line<'a, Message: 'a>(
    language: Language,
    heads: &[Head],
    cells: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let cells = heads.iter().zip(cells).map(|(head, cell)| {
        let side = side(head.align, language);
        Container::new(cell)
            .width(head.width)
            .align_x(side)
            .align_y(Vertical::Center)
            .padding([space::XXS, space::XS])
            .into()
    });
    // A row of one line is as high as the least.
    let least = Space::new().height(space::ROW);
    let cells = Row::with_children(cells)
        .push(least)
        .align_y(Alignment::Center);
    Container::new(cells)
        .padding([0.0, space::XS])
        .width(Length::Fill)
        .style(|_theme| iced::widget::container::Style::default())
        .into()
}
