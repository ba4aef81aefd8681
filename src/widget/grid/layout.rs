//! What is remembered of a table between two runs: which columns are seen, how wide, in which
//! order the rows stand.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

/// Least width of a column, in pixels.
pub const LEAST: f32 = 48.0;
/// Greatest width of a column.
pub const MOST: f32 = 1_200.0;

/// What a person chose for one table, by the columns' keys. Keys that the table no longer has are
/// kept and do nothing, so that an older version of the program does not lose them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Layout {
    /// Columns that are not shown.
    pub hidden: BTreeSet<String>,
    /// Columns that were, although they are not by default.
    pub shown: BTreeSet<String>,
    /// Widths that were set by hand, in pixels.
    pub widths: BTreeMap<String, f32>,
    /// The column that the rows are ordered by.
    pub sort: Option<Sort>,
}

/// An order of the rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sort {
    /// The key of the column.
    pub column: String,
    /// Greatest first; what is not known stands last in either order.
    #[serde(default)]
    pub descending: bool,
}

impl Layout {
    /// The width that was set for a column, within bounds.
    pub fn width(&self, column: &str) -> Option<f32> {
        let width = self.widths.get(column).copied()?;
        width.is_finite().then(|| width.clamp(LEAST, MOST).round())
    }

    /// Whether a column is ordered by, and whether greatest first.
    pub fn sorted(&self, column: &str) -> Option<bool> {
        let sort = self.sort.as_ref()?;
        (sort.column == column).then_some(sort.descending)
    }

    /// Orders by a column: least first, and greatest first the second time.
    pub(super) fn sort_by(&mut self, column: &str) {
        let descending = self.sorted(column) == Some(false);
        self.sort = Some(Sort {
            column: column.to_owned(),
            descending,
        });
    }

    pub(super) fn show(&mut self, column: &str, shown: bool) {
        let (to, from) = if shown {
            (&mut self.shown, &mut self.hidden)
        } else {
            (&mut self.hidden, &mut self.shown)
        };
        from.remove(column);
        to.insert(column.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_reads_back() {
        let mut layout = Layout::default();
        layout.sort_by("cost");
        layout.sort_by("cost");
        layout.show("place", false);
        layout.widths.insert("name".to_owned(), 320.0);
        let json = serde_json::to_string(&layout).unwrap();
        assert_eq!(serde_json::from_str::<Layout>(&json).unwrap(), layout);
        let text = toml::to_string(&layout).unwrap();
        assert_eq!(toml::from_str::<Layout>(&text).unwrap(), layout);
    }

    #[test]
    fn what_is_missing_or_unknown_does_no_harm() {
        let layout: Layout = serde_json::from_str("{}").unwrap();
        assert_eq!(layout, Layout::default());
        let later = r#"{"hidden":["gone"],"frozen":2,"sort":{"column":"gone"},
                        "widths":{"gone":10.0,"name":-5.0,"cost":1e30}}"#;
        let layout: Layout = serde_json::from_str(later).unwrap();
        assert_eq!(layout.width("gone"), Some(LEAST));
        assert_eq!(layout.width("name"), Some(LEAST));
        assert_eq!(layout.width("cost"), Some(MOST));
        assert_eq!(layout.width("other"), None);
        assert_eq!(layout.sorted("gone"), Some(false));
        assert_eq!(layout.sorted("name"), None);
        let mut broken = layout;
        broken.widths.insert("name".to_owned(), f32::NAN);
        assert_eq!(broken.width("name"), None);
    }

    #[test]
    fn a_second_press_turns_the_order() {
        let mut layout = Layout::default();
        layout.sort_by("name");
        assert_eq!(layout.sorted("name"), Some(false));
        layout.sort_by("name");
        assert_eq!(layout.sorted("name"), Some(true));
        layout.sort_by("cost");
        assert_eq!(layout.sorted("name"), None);
        assert_eq!(layout.sorted("cost"), Some(false));
    }
}
