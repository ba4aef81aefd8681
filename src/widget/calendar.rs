//! A month on a leaf: Moroccan month names, Monday first, the Hijri day under each day.
//!
//! The Hijri days are those of the tabular civil calendar, which is right for most dates and a day
//! off for others (domain notes, section 8), so they are told as approximate.

mod month;

use chrono::{Datelike, NaiveDate};
use iced::{
    Alignment, Length,
    widget::{Button, Space, column, row},
};

pub use month::{Bounds, Move, Week, weeks};

use super::{
    Column, Container, Element, Row,
    icon::{Icon, icon},
    label,
};
use crate::{
    i18n::I18n,
    text::{Language, date, hijri::Hijri},
    theme::{self, calendar, space},
};

/// Side of a day's square, in pixels.
const DAY: f32 = 44.0;
/// Between days.
const GAP: f32 = space::XXS;

/// What happens in a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// The keyboard or a button moves over the days.
    Move(Move),
    /// A day is chosen.
    Choose(NaiveDate),
}

/// What a calendar shows.
#[derive(Debug, Clone, Copy)]
pub struct Shown {
    /// The day that the keyboard stands on; its month is seen.
    pub lit: NaiveDate,
    /// The chosen day.
    pub chosen: Option<NaiveDate>,
    /// The day that it is.
    pub today: NaiveDate,
    /// The days that may be chosen.
    pub bounds: Bounds,
}

/// A calendar. Keys reach it through [`Move::of`], from whoever holds the keyboard.
pub fn calendar<'a>(language: Language, shown: Shown) -> Element<'a, Event> {
    let tr = I18n::new(language);
    let heads = heads(&tr).map(|words| {
        Container::new(label::one_line(label::hint(language, words)))
            .center_x(DAY)
            .into()
    });
    let mut leaf = Column::new()
        .spacing(GAP)
        .push(Row::with_children(heads).spacing(GAP));
    let weeks = weeks(shown.lit);
    // Every month is six weeks high, so that nothing jumps under the pointer.
    let missing = 6_usize.saturating_sub(weeks.len());
    for week in weeks {
        let days = week.map(|of| day(language, of, &shown));
        leaf = leaf.push(Row::with_children(days).spacing(GAP));
    }
    for _ in 0..missing {
        leaf = leaf.push(Space::new().height(DAY));
    }
    column![
        head(language, &tr, &shown),
        leaf,
        foot(language, &tr, &shown)
    ]
    .spacing(space::XS)
    .padding(space::S)
    .width(7.0 * DAY + 6.0 * GAP + 2.0 * space::S)
    .into()
}

fn heads(tr: &I18n) -> [String; 7] {
    [
        tr.calendar_monday_short(),
        tr.calendar_tuesday_short(),
        tr.calendar_wednesday_short(),
        tr.calendar_thursday_short(),
        tr.calendar_friday_short(),
        tr.calendar_saturday_short(),
        tr.calendar_sunday_short(),
    ]
}

fn weekday(tr: &I18n, day: NaiveDate) -> String {
    match day.weekday() {
        chrono::Weekday::Mon => tr.calendar_monday(),
        chrono::Weekday::Tue => tr.calendar_tuesday(),
        chrono::Weekday::Wed => tr.calendar_wednesday(),
        chrono::Weekday::Thu => tr.calendar_thursday(),
        chrono::Weekday::Fri => tr.calendar_friday(),
        chrono::Weekday::Sat => tr.calendar_saturday(),
        chrono::Weekday::Sun => tr.calendar_sunday(),
    }
}

fn head<'a>(language: Language, tr: &I18n, shown: &Shown) -> Element<'a, Event> {
    let month = date::month_name(shown.lit.month(), language).unwrap_or_default();
    let title = tr.calendar_month(month, shown.lit.year().to_string());
    let turn = |to: Icon, months| {
        Button::new(
            Container::new(icon(to))
                .center_x(Length::Fill)
                .center_y(Length::Fill),
        )
        .padding(0)
        .width(space::TARGET)
        .height(space::TARGET)
        .on_press(Event::Move(Move::Months(months)))
        .style(theme::button::plain)
    };
    let words = column![
        label::one_line(label::strong(language, title)),
        label::one_line(label::hint(language, hijri_months(language, tr, shown.lit))),
    ]
    .align_x(Alignment::Center);
    row![
        turn(Icon::Back, -1),
        Container::new(words).center_x(Length::Fill),
        turn(Icon::Forward, 1),
    ]
    .align_y(Alignment::Center)
    .into()
}

/// The Hijri months that the month of `day` falls in.
fn hijri_months(language: Language, tr: &I18n, day: NaiveDate) -> String {
    let days = || weeks(day).into_iter().flatten().flatten();
    let of = |day| Hijri::from_gregorian(day, 0);
    let (first, last) = (
        of(days().next().unwrap_or(day)),
        of(days().last().unwrap_or(day)),
    );
    let named = |hijri: Hijri| format!("{} {}", hijri.month_name(language), hijri.year);
    if (first.year, first.month) == (last.year, last.month) {
        tr.calendar_hijri_one(named(first))
    } else if first.year == last.year {
        tr.calendar_hijri_span(first.month_name(language), named(last))
    } else {
        tr.calendar_hijri_span(named(first), named(last))
    }
}

fn day<'a>(language: Language, of: Option<NaiveDate>, shown: &Shown) -> Element<'a, Event> {
    let Some(day) = of else {
        return Space::new().width(DAY).height(DAY).into();
    };
    let look = calendar::Day {
        chosen: shown.chosen == Some(day),
        today: shown.today == day,
        lit: shown.lit == day,
    };
    let number = label::body(language, day.day().to_string());
    let number = if look.today {
        number.font(theme::font::BOLD)
    } else {
        number
    };
    let hijri = label::hint(language, Hijri::from_gregorian(day, 0).day.to_string());
    let hijri = match (look.chosen, shown.bounds.hold(day)) {
        (true, _) => label::inked(hijri, |palette| palette.on_green),
        (false, true) => hijri,
        (false, false) => label::inked(hijri, |palette| palette.faint),
    };
    let words = column![number, hijri].align_x(Alignment::Center);
    Button::new(
        Container::new(words)
            .center_x(Length::Fill)
            .center_y(Length::Fill),
    )
    .padding(0)
    .width(DAY)
    .height(DAY)
    .on_press_maybe(shown.bounds.hold(day).then_some(Event::Choose(day)))
    .style(calendar::day(look))
    .into()
}

/// The day that the keyboard stands on in words, and the way to today.
fn foot<'a>(language: Language, tr: &I18n, shown: &Shown) -> Element<'a, Event> {
    let lit = shown.lit;
    let gregorian = tr.calendar_day(date::long(lit, language), weekday(tr, lit));
    let hijri = tr.calendar_hijri_day(date::hijri(lit, 0, language));
    let words = column![
        label::one_line(label::body(language, gregorian)),
        label::one_line(label::hint(language, hijri)),
    ];
    let today = shown
        .bounds
        .hold(shown.today)
        .then_some(Event::Move(Move::To(shown.today)));
    let today = Button::new(
        Container::new(label::one_line(label::body(language, tr.calendar_today())))
            .center_y(Length::Fill),
    )
    .padding([0.0, space::XS])
    .height(space::TARGET)
    .on_press_maybe(today)
    .style(theme::button::plain);
    row![Container::new(words).width(Length::Fill), today,]
        .spacing(space::XS)
        .align_y(Alignment::Center)
        .into()
}
