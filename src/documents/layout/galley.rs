//! The body before pages exist: strips of known height, and where they may be parted.
//!
//! A paragraph is a strip a line. A table row, or a row of two facing languages, is one strip that
//! holds a galley a column, and parts by parting each of them. Pages come from parting the one
//! long galley again and again.

use std::{collections::VecDeque, sync::Arc};

use crate::documents::frame::{Mark, Rgb, Tag};

mod part;
mod place;

pub(super) use self::{part::part, place::moved, place::place};

/// Strips from top to bottom.
pub(super) type Galley = VecDeque<Strip>;

/// A strip across a column.
#[derive(Debug, Clone)]
pub(super) enum Strip {
    /// Marks that stay together: a line of text, a picture.
    Line(Line),
    /// Empty height; dropped at the top of a page.
    Gap { height: f32, keep: bool },
    /// Columns side by side.
    Row(Box<Row>),
    /// What follows starts a page.
    NewPage,
}

/// A line, its marks relative to the strip's top left corner.
#[derive(Debug, Clone, Default)]
pub(super) struct Line {
    pub height: f32,
    pub marks: Vec<Mark>,
    /// Stay on the page of the next strip.
    pub keep: bool,
    /// Level and title.
    pub bookmark: Option<(u8, String)>,
}

/// Columns side by side.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    pub sides: Vec<Side>,
    /// Height below the tallest side.
    pub below: f32,
    /// Stay on the page of the next strip.
    pub keep: bool,
    /// Whether it parts when it fits a page of its own.
    pub parts: bool,
    /// Whether it heads its table.
    pub heads: bool,
    /// Rules and grounds, stretched to the height of each part.
    pub frame: Frame,
    /// What is repeated above it when it starts a page in the middle of its table.
    pub head: Option<Arc<Galley>>,
}

/// One column of a row.
#[derive(Debug, Clone, Default)]
pub(super) struct Side {
    /// Left end of the column in points.
    pub x: f32,
    /// Empty height above its text, on each part.
    pub above: f32,
    pub galley: Galley,
}

/// Thickness in points and colour of a rule.
pub(super) type Stroke = (f32, Rgb);

/// What is drawn round a row.
#[derive(Debug, Clone, Default)]
pub(super) struct Frame {
    /// Left and right ends of the horizontal rules.
    pub span: (f32, f32),
    pub top: Option<Stroke>,
    pub bottom: Option<Stroke>,
    /// Bars behind the text: left and right end, ground.
    pub bars: Vec<(f32, f32, Rgb)>,
    /// Vertical rules, from the row's top to its bottom.
    pub verticals: Vec<(f32, Stroke)>,
}

impl Strip {
    pub fn height(&self) -> f32 {
        match self {
            Strip::Line(line) => line.height,
            Strip::Gap { height, .. } => *height,
            Strip::Row(row) => row.height(),
            Strip::NewPage => 0.0,
        }
    }

    /// Whether a page may not end after it.
    pub fn keeps(&self) -> bool {
        match self {
            Strip::Line(line) => line.keep,
            Strip::Gap { keep, .. } => *keep,
            Strip::Row(row) => row.keep,
            Strip::NewPage => false,
        }
    }
}

impl Row {
    pub fn height(&self) -> f32 {
        let tallest = self
            .sides
            .iter()
            .map(|side| side.above + height(&side.galley))
            .fold(0.0, f32::max);
        tallest + self.below
    }
}

/// Height of a whole galley.
pub(super) fn height(galley: &Galley) -> f32 {
    galley.iter().map(Strip::height).sum()
}

/// Drops the empty height at the end.
pub(super) fn trim(galley: &mut Galley) {
    while matches!(galley.back(), Some(Strip::Gap { .. })) {
        galley.pop_back();
    }
}

/// Keeps the strips up to the last with marks on one page.
pub(super) fn keep(galley: &mut Galley) {
    let is_mark = |strip: &Strip| !matches!(strip, Strip::Gap { .. });
    let last = galley.iter().rposition(is_mark).unwrap_or(0);
    for strip in galley.iter_mut().take(last) {
        match strip {
            Strip::Line(line) => line.keep = true,
            Strip::Gap { keep, .. } => *keep = true,
            Strip::Row(row) => row.keep = true,
            Strip::NewPage => {}
        }
    }
}

/// Makes the marks of a strip those of a repeated head.
pub(super) fn paginate(strip: &mut Strip) {
    let paginate_mark = |mark: &mut Mark| {
        if matches!(mark.tag, Tag::Node(_)) {
            mark.tag = Tag::Pagination;
        }
    };
    match strip {
        Strip::Line(line) => line.marks.iter_mut().for_each(paginate_mark),
        Strip::Row(row) => {
            row.sides
                .iter_mut()
                .flat_map(|side| &mut side.galley)
                .for_each(paginate);
        }
        Strip::Gap { .. } | Strip::NewPage => {}
    }
}
