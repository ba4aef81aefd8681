//! The columns, and how wide each is in a given room.

use super::layout::{LEAST, Layout, MOST};
use crate::text::Language;

/// A column.
#[derive(Debug, Clone)]
pub struct Column {
    pub(super) key: &'static str,
    pub(super) title: String,
    pub(super) width: f32,
    pub(super) stretch: bool,
    pub(super) number: bool,
    pub(super) sortable: bool,
    pub(super) editable: Option<Option<Language>>,
    pub(super) optional: bool,
    pub(super) hidden: bool,
}

impl Column {
    /// A column; its key is what is remembered of it and never changes, its title is in the
    /// window's language, its width in pixels is what it has until somebody changes it.
    pub fn new(key: &'static str, title: impl Into<String>, width: f32) -> Column {
        Column {
            key,
            title: title.into(),
            width,
            stretch: false,
            number: false,
            sortable: true,
            editable: None,
            optional: true,
            hidden: false,
        }
    }

    /// What is remembered of it.
    pub fn key(&self) -> &'static str {
        self.key
    }

    /// Its title.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Takes a part of the room that no column has asked for.
    pub fn stretch(mut self) -> Self {
        self.stretch = true;
        self
    }

    /// Holds numbers: its title stands over their right edges.
    pub fn number(mut self) -> Self {
        self.number = true;
        self
    }

    /// Rows cannot be ordered by it.
    pub fn unsorted(mut self) -> Self {
        self.sortable = false;
        self
    }

    /// Its cells are edited in place, in the window's language.
    pub fn editable(mut self) -> Self {
        self.editable = Some(None);
        self
    }

    /// Its cells are edited in place, in a language of their own.
    pub fn editable_in(mut self, language: Language) -> Self {
        self.editable = Some(Some(language));
        self
    }

    /// Cannot be hidden: without it nobody knows what a row is.
    pub fn required(mut self) -> Self {
        self.optional = false;
        self
    }

    /// Is not shown until somebody asks for it.
    pub fn hidden(mut self) -> Self {
        self.hidden = true;
        self
    }

    pub(super) fn is_shown(&self, layout: &Layout) -> bool {
        if !self.optional {
            return true;
        }
        if self.hidden {
            layout.shown.contains(self.key)
        } else {
            !layout.hidden.contains(self.key)
        }
    }
}

/// A column that is seen: its place from the side where reading starts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Slot {
    /// Its number among all columns.
    pub column: usize,
    /// Distance of its start from the first column's, in pixels.
    pub x: f32,
    /// Its width.
    pub width: f32,
}

/// The columns that are seen, in order; `dragged` is one whose width is being changed. At least
/// one is.
pub fn slots(
    columns: &[Column],
    layout: &Layout,
    room: f32,
    dragged: Option<(usize, f32)>,
) -> Vec<Slot> {
    let mut shown: Vec<usize> = (0..columns.len())
        .filter(|&index| columns[index].is_shown(layout))
        .collect();
    if shown.is_empty() && !columns.is_empty() {
        shown.push(0);
    }
    let set = |index: usize| match dragged {
        Some((column, width)) if column == index => Some(width.clamp(LEAST, MOST).round()),
        _ => layout.width(columns[index].key),
    };
    let natural = |index: usize| set(index).unwrap_or(columns[index].width.round());
    let used: f32 = shown.iter().map(|&index| natural(index)).sum();
    let elastic = |index: usize| columns[index].stretch && set(index).is_none();
    let count = shown.iter().filter(|&&index| elastic(index)).count();
    let mut spare = (room - used).max(0.0).floor();
    let mut left = count;
    let mut x = 0.0;
    shown
        .into_iter()
        .map(|index| {
            let mut width = natural(index);
            if elastic(index) {
                let part = (spare / left.max(1) as f32).floor();
                width += part;
                spare -= part;
                left -= 1;
            }
            let slot = Slot {
                column: index,
                x,
                width,
            };
            x += width;
            slot
        })
        .collect()
}

/// The width of all.
pub fn whole(slots: &[Slot]) -> f32 {
    slots.last().map_or(0.0, |slot| slot.x + slot.width)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns() -> Vec<Column> {
        vec![
            Column::new("name", "الاسم", 200.0).stretch().required(),
            Column::new("place", "المكان", 120.0),
            Column::new("note", "ملاحظة", 100.0).hidden(),
            Column::new("cost", "الكلفة", 130.0).number(),
        ]
    }

    fn widths(layout: &Layout, room: f32) -> Vec<(usize, f32)> {
        slots(&columns(), layout, room, None)
            .iter()
            .map(|slot| (slot.column, slot.width))
            .collect()
    }

    #[test]
    fn spare_room_goes_to_what_stretches() {
        let mut layout = Layout::default();
        assert_eq!(widths(&layout, 600.0), [(0, 350.0), (1, 120.0), (3, 130.0)]);
        assert_eq!(widths(&layout, 100.0), [(0, 200.0), (1, 120.0), (3, 130.0)]);
        layout.widths.insert("name".to_owned(), 240.0);
        assert_eq!(widths(&layout, 600.0), [(0, 240.0), (1, 120.0), (3, 130.0)]);
        let dragged = slots(&columns(), &layout, 600.0, Some((1, 20.0)));
        assert_eq!(dragged[1].width, LEAST);
    }

    #[test]
    fn what_is_hidden_takes_no_room_and_something_is_always_left() {
        let mut layout = Layout::default();
        for column in columns() {
            layout.show(column.key, false);
        }
        assert_eq!(widths(&layout, 600.0), [(0, 600.0)]);
        layout.show("note", true);
        assert_eq!(widths(&layout, 600.0), [(0, 500.0), (2, 100.0)]);
        let free: Vec<Column> = columns().drain(1..).collect();
        assert_eq!(
            slots(&free[..1], &layout, 600.0, None).len(),
            1,
            "a table without columns is no table"
        );
    }
}
