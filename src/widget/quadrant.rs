//! A picture of two grades of 0 to 3: each thing is a point with its name, at the crossing of its
//! grades. Points of one crossing stand under one another, so that none covers another; each of the
//! four quarters has a shape of its own, so that nothing hangs on colour.

use iced::{Alignment, Length, widget::rule};

use super::{
    Column, Container, Element, Row,
    ellipsis::ellipsis,
    focus, label,
    shape::{Shape, shape},
    tooltip::tooltip,
};
use crate::{
    text::{Language, number},
    theme::{Palette, button, container, space},
};

/// The grades, lowest first.
const GRADES: [u8; 4] = [0, 1, 2, 3];
/// Height of a crossing at least, in pixels.
const LEAST: f32 = 40.0;

/// A thing in the picture.
#[derive(Debug, Clone)]
pub struct Point<Message> {
    /// Its name.
    pub name: String,
    /// Its grade along the line of reading, 0 to 3.
    pub across: u8,
    /// Its grade from below, 0 to 3.
    pub up: u8,
    /// What pressing it does.
    pub on_press: Message,
}

/// What the picture is of.
#[derive(Debug, Clone)]
pub struct Legend {
    /// What grows along the line of reading.
    pub across: String,
    /// What grows from below.
    pub up: String,
    /// The quarters: strong in both, strong from below alone, strong across alone, weak in both.
    pub quarters: [String; 4],
}

/// The quarter of two grades, in the order of [`Legend::quarters`]; 2 and 3 count as strong.
fn quarter(across: u8, up: u8) -> usize {
    match (across >= 2, up >= 2) {
        (true, true) => 0,
        (false, true) => 1,
        (true, false) => 2,
        (false, false) => 3,
    }
}

const SHAPES: [Shape; 4] = [Shape::Disc, Shape::Diamond, Shape::HalfDisc, Shape::Ring];
const INKS: [fn(&Palette) -> iced::Color; 4] = [
    |p| p.on_time.ink,
    |p| p.soon.ink,
    |p| p.done.ink,
    |p| p.none.ink,
];

/// Draws the picture.
pub fn quadrant<'a, Message: Clone + 'a>(
    language: Language,
    legend: &Legend,
    points: Vec<Point<Message>>,
) -> Element<'a, Message> {
    let mut rows = Column::new();
    for up in GRADES.into_iter().rev() {
        let mut row = Row::new().push(grade(language, up));
        for across in GRADES {
            let own = points
                .iter()
                .filter(|point| (point.across, point.up) == (across, up));
            if across > 0 {
                row = row.push(rule::vertical(if across == 2 { 2 } else { 1 }));
            }
            row = row.push(crossing(language, quarter(across, up), own));
        }
        if up < 3 {
            rows = rows.push(rule::horizontal(if up == 1 { 2 } else { 1 }));
        }
        // A row is as high as its fullest crossing.
        rows = rows.push(row.height(Length::Shrink));
    }
    let mut foot = Row::new().push(Container::new(label::hint(language, "")).width(space::L));
    for across in GRADES {
        foot = foot.push(
            Container::new(label::hint(language, number::group(i64::from(across))))
                .center_x(Length::FillPortion(1)),
        );
    }
    let names = legend.quarters.iter().zip(SHAPES).zip(INKS);
    let quarters = names.map(|((name, own), ink)| {
        Row::new()
            .push(shape(own, ink))
            .push(label::hint(language, name))
            .spacing(space::XXS)
            .align_y(Alignment::Center)
            .into()
    });
    Column::new()
        .push(label::hint(language, format!("↑ {}", legend.up)))
        .push(Container::new(rows).padding(1.0).style(container::card))
        .push(foot)
        .push(Container::new(label::hint(language, &legend.across)).align_right(Length::Fill))
        .push(Row::with_children(quarters).spacing(space::M).wrap())
        .spacing(space::XXS)
        .into()
}

fn grade<'a, Message: 'a>(language: Language, grade: u8) -> Element<'a, Message> {
    let figure = label::hint(language, number::group(i64::from(grade)));
    Container::new(figure)
        .center_x(space::L)
        .padding([space::XS, 0.0])
        .into()
}

fn crossing<'a, 'p, Message>(
    language: Language,
    quarter: usize,
    points: impl Iterator<Item = &'p Point<Message>>,
) -> Element<'a, Message>
where
    Message: Clone + 'a + 'p,
{
    let own = points.map(|point| {
        let words = Row::new()
            .push(shape(SHAPES[quarter], INKS[quarter]))
            .push(ellipsis(language, &point.name).hint())
            .spacing(space::XXS)
            .align_y(Alignment::Center);
        let press = focus::button(words, Some(point.on_press.clone()))
            .padding([space::XXS, space::XXS])
            .width(Length::Fill)
            .style(button::option);
        tooltip(language, press, &point.name)
    });
    let least = iced::widget::Space::new().height(LEAST);
    Row::new()
        .push(Column::with_children(own).width(Length::Fill))
        .push(least)
        .padding(space::XXS)
        .width(Length::FillPortion(1))
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_meet_between_weak_and_fair() {
        assert_eq!(quarter(3, 2), 0);
        assert_eq!(quarter(1, 3), 1);
        assert_eq!(quarter(2, 0), 2);
        assert_eq!(quarter(1, 1), 3);
    }
}
