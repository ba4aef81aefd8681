//! The words of a time line: what is shaped of them in a frame, and what is told where the pointer
//! rests.

use super::{
    Content, Inner, Spot, Timeline,
    frame::Frame,
    span::{Span, date, number},
};
use crate::{
    i18n::I18n,
    text::{Language, date::long, number::short_percent},
    theme::space,
    widget::matrix::shaped::Cache,
};

/// What words belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Key {
    /// The corner over the names of rows.
    Corner,
    /// The name of a row and the hint under it.
    Row(usize),
    /// A greater part of the axis, by its first day.
    Upper(i32),
    /// A smaller one.
    Lower(i32),
    /// The name of a mark; that of the day that it is.
    Mark(Option<usize>),
    /// What a row without dates says.
    Undated,
    /// The days that a bar would have.
    Draft,
}

/// The word of the day that it is.
pub fn today(language: Language) -> String {
    I18n::new(language).timeline_today()
}

/// The days of a span in words, and how many they are.
pub fn days(language: Language, span: Span) -> String {
    let tr = I18n::new(language);
    let length = tr.timeline_length(span.days());
    let told = |day| long(day, language);
    tr.timeline_span(told(span.from), length, told(span.until))
}

/// What the pointer is told where it rests.
pub fn explained(
    spot: Spot,
    rows: usize,
    content: &dyn Content,
    language: Language,
) -> Option<String> {
    let tr = I18n::new(language);
    match spot {
        Spot::Row(row) | Spot::Bar(row, _) if row < rows => {
            let of = content.row(row);
            let mut lines = vec![of.name.into_owned()];
            if !of.hint.is_empty() {
                lines.push(of.hint.into_owned());
            }
            lines.push(match content.span(row) {
                Some(span) => days(language, span),
                None => tr.timeline_no_dates(),
            });
            if of.done > 0 {
                lines.push(tr.timeline_done(short_percent(i64::from(of.done) * 100)));
            }
            lines.extend(of.conflict.map(|words| words.into_owned()));
            Some(lines.join("\n"))
        }
        Spot::Line(row, day) if row < rows => {
            let day = date(day);
            let mut lines = vec![long(day, language)];
            for mark in (0..content.marks()).filter(|&mark| content.concerns(mark, row)) {
                let of = content.mark(mark);
                if of.span.has(day) {
                    lines.push(of.name.into_owned());
                }
            }
            let loads = content.loads(row).into_iter();
            lines.extend(
                loads
                    .filter(|load| load.span.has(day))
                    .map(|load| load.words.into_owned()),
            );
            (lines.len() > 1).then(|| lines.join("\n"))
        }
        Spot::Mark(mark) if mark < content.marks() => {
            let of = content.mark(mark);
            let when = match of.is_window {
                true => days(language, of.span),
                false => long(of.span.from, language),
            };
            Some(format!("{}\n{when}", of.name))
        }
        _ => None,
    }
}

/// Shapes what is seen; how many lines were new.
pub fn shape<M>(line: &Timeline<'_, M>, inner: &mut Inner, frame: &Frame) -> usize {
    let (content, language) = (line.content.as_ref(), line.language);
    let draft = inner.draft;
    let cache: &mut Cache<Key> = &mut inner.cache;
    cache.begin();
    let mut new = 0;
    let stub = frame.stub - 2.0 * space::S;
    new += cache.pair(Key::Corner, [&content.corner(), ""], language, stub);
    let mut undated = false;
    for row in frame.rows.visible() {
        let of = content.row(row);
        new += cache.pair(Key::Row(row), [&of.name, &of.hint], language, stub);
        undated |= content.span(row).is_none();
    }
    let room = |days: &std::ops::Range<i32>| {
        let width = (days.end - days.start) as f32 * frame.scale.pixels();
        (width - space::XXS).min(frame.scale.width - 2.0 * space::XS)
    };
    for tick in frame.scale.upper(language) {
        let key = Key::Upper(tick.days.start);
        new += cache.small(key, &tick.words, language, room(&tick.days));
    }
    for tick in frame.scale.lower(language) {
        let key = Key::Lower(tick.days.start);
        new += cache.small(key, &tick.words, language, room(&tick.days));
    }
    for placed in frame.marks.iter().filter(|placed| placed.lane.is_some()) {
        let name = match placed.mark {
            Some(mark) => content.mark(mark).name,
            None => today(language).into(),
        };
        new += cache.small(Key::Mark(placed.mark), &name, language, placed.room);
    }
    if undated {
        let words = I18n::new(language).timeline_undated();
        let room = frame.scale.width - 2.0 * space::S;
        new += cache.small(Key::Undated, &words, language, room);
    }
    if let Some(span) = draft.and_then(|draft| draft.span) {
        let room = frame.scale.width - 4.0 * space::S;
        new += cache.small(Key::Draft, &days(language, span), language, room);
    }
    cache.end();
    new
}

/// Where a new bar begins when nobody said: on the day that it is, or where the plan begins.
pub fn first_days(content: &dyn Content) -> Span {
    let (today, whole) = (content.today(), content.whole());
    let from = if whole.has(today) { today } else { whole.from };
    Span::new(from, date(number(from) + 6))
}
