//! The plan on the line of time: actions down, months across. A cell says on which days of the
//! month an action runs, and a bar behind the words shows it.

use chrono::{Datelike, NaiveDate};

use super::list;
use crate::{
    documents::content::{
        Align, Bar, Block, Cell, Colour, Column, Ground, Inline, Paragraph, Row, RowKind, Sign,
        Table, Text,
        product::{View, cover},
    },
    domain::{
        Date,
        mobilisation::{
            Action, ActionState,
            schedule::{self, Mark},
        },
    },
    text::{date, isolate},
};

/// Months beside one another.
const ACROSS: usize = 8;
/// The most months that are drawn: three years.
const MOST: usize = 36;

/// Year and month.
type Month = (i32, u32);

/// A row: what it is, its days, its ground.
struct Line {
    label: Text,
    days: Option<(Date, Date)>,
    ground: Ground,
}

/// The timeline under its heading; nothing when nothing is dated.
pub fn blocks(view: &View<'_>, actions: &[(usize, &Action)]) -> Vec<Block> {
    let (tr, language) = (view.tr, view.language());
    let own: Vec<Action> = actions.iter().map(|(_, one)| (*one).clone()).collect();
    let Some((first, last)) = schedule::extent(view.round(), &own) else {
        return Vec::new();
    };
    let lines: Vec<Line> = actions.iter().map(|(n, one)| line(view, *n, one)).collect();
    let (from, until) = (first.day(), last.day());
    let marks = schedule::marks(view.round(), &view.source.contents.stakeholders);
    let marks: Vec<Line> = marks
        .iter()
        .filter(|mark| mark.until().day() >= from && mark.from().day() <= until)
        .map(|mark| mark_line(view, mark))
        .collect();
    let months = months(from, until);
    let mut blocks = vec![
        cover::heading(language, &tr.product_timeline()),
        legend(view),
    ];
    for across in months.chunks(ACROSS) {
        let mut rows: Vec<Row> = lines.iter().map(|line| row(view, line, across)).collect();
        if !marks.is_empty() {
            let title = Text::strong(language, tr.product_marks());
            let title = Cell::new(title).over(across.len() + 1);
            rows.push(Row::new(RowKind::Group, vec![title]));
            rows.extend(marks.iter().map(|line| row(view, line, across)));
        }
        blocks.push(Block::Table(table(view, across, rows)));
    }
    vec![Block::Whole(blocks)]
}

fn table(view: &View<'_>, across: &[Month], rows: Vec<Row>) -> Table {
    let language = view.language();
    let mut columns = vec![Column {
        share: 3.2,
        align: Align::Start,
    }];
    let mut heads = vec![Cell::new(Text::strong(language, view.tr.product_action()))];
    for (year, month) in across {
        columns.push(Column {
            share: 1.0,
            align: Align::Center,
        });
        let name = date::month_name(*month, language).unwrap_or_default();
        let year = isolate::ltr(&year.to_string());
        heads.push(Cell::new(Text::strong(language, format!("{name}\n{year}"))));
    }
    Table {
        language,
        caption: None,
        columns,
        header: vec![Row::new(RowKind::Head, heads)],
        rows,
        scale: 0.88,
    }
}

/// The sign of a state.
fn sign(state: ActionState) -> Sign {
    match state {
        ActionState::Done => Sign::Check,
        ActionState::Dropped => Sign::Cross,
        ActionState::Running => Sign::HalfDisc,
        ActionState::Planned => Sign::Ring,
    }
}

/// What the figures and the signs mean.
fn legend(view: &View<'_>) -> Block {
    let tr = view.tr;
    let mut text = Text::new(
        view.language(),
        format!("{}    ", tr.product_timeline_note()),
    );
    for state in ActionState::ALL {
        let word = tr.term(*state).replace(' ', "\u{A0}");
        text = text.then(Inline::Sign(sign(*state)));
        text = text.with(format!("\u{A0}{word}    "));
    }
    let legend = Paragraph::new(text.coloured(Colour::Muted));
    Block::Paragraph(legend.scaled(0.9).spaced(6.0))
}

/// An action, with its number and who answers for it; a sign tells the done and the given up.
fn line(view: &View<'_>, number: usize, action: &Action) -> Line {
    let language = view.language();
    let number = isolate::ltr(&number.to_string());
    let title = action.title.get(language);
    let who = action.responsible.map(|id| list::member(view, id));
    let said = match who.filter(|who| !who.is_empty()) {
        Some(who) => view.tr.product_action_by(number, title, who),
        None => view.tr.product_numbered(title, number),
    };
    let label = Text::new(language, format!("\u{A0}{said}")).after_sign(sign(action.state));
    let days = match (action.starts_on, action.due_on) {
        (Some(start), Some(due)) => action.span().or(Some((due, start))),
        (Some(day), None) | (None, Some(day)) => Some((day, day)),
        (None, None) => None,
    };
    Line {
        label,
        days,
        ground: match action.state {
            ActionState::Done => Ground::Blue,
            ActionState::Dropped => Ground::Grey,
            ActionState::Planned | ActionState::Running => Ground::Green,
        },
    }
}

fn mark_line(view: &View<'_>, mark: &Mark) -> Line {
    let label = list::label(view, mark);
    let (label, ground) = match mark {
        Mark::Session(_) => (label, Ground::Amber),
        Mark::Window { partner, .. } => {
            let said = view.tr.product_mark_of(label, view.short(*partner));
            (said, Ground::Grey)
        }
    };
    Line {
        label: Text::new(view.language(), label),
        days: Some((mark.from(), mark.until())),
        ground,
    }
}

fn row(view: &View<'_>, line: &Line, across: &[Month]) -> Row {
    let language = view.language();
    let label = Paragraph::new(line.label.clone()).spaced(0.0);
    let mut cells = vec![Cell::of(vec![label]).head()];
    cells.extend(across.iter().map(|month| {
        let days = line.days.and_then(|days| within(days, *month));
        let said = match days {
            Some((from, until)) if from == until => isolate::ltr(&from.to_string()),
            Some((from, until)) => isolate::ltr(&format!("{from}–{until}")),
            None => String::new(),
        };
        let bar = days.map(|days| bar(days, *month, line.ground));
        Cell::new(Text::new(language, said)).barred(bar)
    }));
    Row::new(RowKind::Body, cells)
}

/// First and last day of the month that lie within days.
fn within((from, until): (Date, Date), month: Month) -> Option<(u32, u32)> {
    let (from, until) = (from.day(), until.day());
    let of = |day: NaiveDate| (day.year(), day.month());
    if of(from) > month || of(until) < month {
        return None;
    }
    let first = if of(from) == month { from.day() } else { 1 };
    let last = if of(until) == month {
        until.day()
    } else {
        length(month)
    };
    Some((first, last))
}

fn bar((from, until): (u32, u32), month: Month, ground: Ground) -> Bar {
    let part = |day: u32| u16::try_from(day * 1000 / length(month)).unwrap_or(1000);
    Bar {
        from: part(from.saturating_sub(1)),
        to: part(until),
        ground,
    }
}

/// Days of a month.
fn length((year, month): Month) -> u32 {
    let next = after((year, month));
    let first = |(year, month): Month| NaiveDate::from_ymd_opt(year, month, 1);
    let days = first(next).zip(first((year, month)));
    let days = days.map(|(next, own)| (next - own).num_days());
    days.and_then(|days| u32::try_from(days).ok()).unwrap_or(31)
}

fn after((year, month): Month) -> Month {
    match month {
        12 => (year + 1, 1),
        _ => (year, month + 1),
    }
}

fn months(from: NaiveDate, until: NaiveDate) -> Vec<Month> {
    let last = (until.year(), until.month());
    let first = Some((from.year(), from.month()));
    std::iter::successors(first, |month| (*month < last).then(|| after(*month)))
        .take(MOST)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn an_action_is_cut_into_its_months() {
        let days = (day("2024-12-16"), day("2025-02-10"));
        for (month, expected) in [
            ((2024, 11), None),
            ((2024, 12), Some((16, 31))),
            ((2025, 1), Some((1, 31))),
            ((2025, 2), Some((1, 10))),
            ((2025, 3), None),
        ] {
            assert_eq!(within(days, month), expected, "{month:?}");
        }
    }

    #[test]
    fn months_run_over_the_year_and_know_their_length() {
        let run = months(day("2024-11-30").day(), day("2025-02-01").day());
        assert_eq!(run, [(2024, 11), (2024, 12), (2025, 1), (2025, 2)]);
        assert_eq!(length((2024, 2)), 29);
        assert_eq!(length((2025, 2)), 28);
        assert_eq!(length((2024, 12)), 31);
        let long = months(day("1900-01-01").day(), day("2199-12-31").day());
        assert_eq!(long.len(), MOST);
    }

    #[test]
    fn a_bar_stands_where_its_days_do() {
        let whole = bar((1, 30), (2025, 6), Ground::Green);
        assert_eq!((whole.from, whole.to), (0, 1000));
        let second_half = bar((16, 30), (2025, 6), Ground::Green);
        assert_eq!((second_half.from, second_half.to), (500, 1000));
    }
}
