//! How the cells of a workbook look: sober, in a face that has Arabic on every office machine.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::{
    documents::content::register::{Cell, Kind},
    text::Direction,
};

const FACE: &str = "Arial";
/// The deep green of the printed documents.
const GREEN: Color = Color::RGB(0x15_4C_3A);
/// A light ground under the heads, which a photocopy leaves white.
const PALE: Color = Color::RGB(0xEA_F1_EC);
const GREY: Color = Color::RGB(0x54_5C_57);
const RULE: Color = Color::RGB(0xC9_D2_CC);

/// Dirhams and centimes, grouped as the reader's system groups.
const MONEY: &str = "#,##0.00";
const INTEGER: &str = "#,##0";
const PERCENT: &str = "0.00%";
const DATE: &str = "dd/mm/yyyy";

/// Every format of a workbook.
pub struct Styles {
    title: Format,
    about: Format,
    head: Format,
    text: Format,
    quoted: Format,
    money: Format,
    integer: Format,
    number: Format,
    percent: Format,
    date: Format,
    sums: [Format; 3],
}

impl Styles {
    /// Makes them, for a sheet of a direction: words stand where reading starts, codes of figures
    /// and Latin letters too.
    pub fn new(direction: Direction) -> Styles {
        let start = match direction {
            Direction::RightToLeft => FormatAlign::Right,
            Direction::LeftToRight => FormatAlign::Left,
        };
        let face = Format::new().set_font_name(FACE).set_font_size(10);
        let cell = face
            .clone()
            .set_align(FormatAlign::Top)
            .set_border(FormatBorder::Thin)
            .set_border_color(RULE);
        let text = cell.clone().set_text_wrap().set_align(start);
        let sum = cell
            .clone()
            .set_bold()
            .set_align(FormatAlign::VerticalCenter)
            .set_background_color(PALE)
            .set_border_top(FormatBorder::Medium)
            .set_border_top_color(GREEN);
        Styles {
            title: face
                .clone()
                .set_font_size(14)
                .set_bold()
                .set_font_color(GREEN)
                .set_align(FormatAlign::VerticalCenter),
            about: face.clone().set_font_color(GREY),
            head: cell
                .clone()
                .set_bold()
                .set_font_color(GREEN)
                .set_background_color(PALE)
                .set_align(FormatAlign::Center)
                .set_align(FormatAlign::VerticalCenter)
                .set_text_wrap()
                .set_border_bottom(FormatBorder::Medium)
                .set_border_bottom_color(GREEN),
            quoted: text.clone().set_quote_prefix(),
            text,
            money: cell.clone().set_num_format(MONEY),
            integer: cell.clone().set_num_format(INTEGER),
            percent: cell.clone().set_num_format(PERCENT),
            date: cell
                .clone()
                .set_num_format(DATE)
                .set_align(FormatAlign::Center),
            number: cell,
            sums: [
                sum.clone(),
                sum.clone().set_num_format(MONEY),
                sum.set_num_format(INTEGER),
            ],
        }
    }

    /// Of the title.
    pub fn title(&self) -> &Format {
        &self.title
    }

    /// Of the line under the title.
    pub fn about(&self) -> &Format {
        &self.about
    }

    /// Of the heads.
    pub fn head(&self) -> &Format {
        &self.head
    }

    /// Of text that stays text when it is edited.
    pub fn quoted(&self) -> &Format {
        &self.quoted
    }

    /// Of a cell; one that holds nothing looks as its column does.
    pub fn of(&self, cell: &Cell, kind: Kind) -> &Format {
        let kind = match cell {
            Cell::Empty => kind,
            Cell::Text(_) => Kind::Text,
            Cell::Money(_) => Kind::Money,
            Cell::Integer(_) => Kind::Integer,
            Cell::Year(_) => Kind::Year,
            Cell::Decimal(_) => Kind::Decimal,
            Cell::Percent(_) => Kind::Percent,
            Cell::Date(_) => Kind::Date,
        };
        match kind {
            Kind::Text => &self.text,
            Kind::Money => &self.money,
            Kind::Integer => &self.integer,
            Kind::Year | Kind::Decimal => &self.number,
            Kind::Percent => &self.percent,
            Kind::Date => &self.date,
        }
    }

    /// Of the sum under a column.
    pub fn sum(&self, kind: Kind) -> &Format {
        match kind {
            Kind::Money => &self.sums[1],
            Kind::Integer => &self.sums[2],
            _ => &self.sums[0],
        }
    }
}
