//! Every error of every room, worded in the language of its reader: what is wrong, where, and how
//! to mend it. This is the one place that turns an error's data into sentences.

mod document;
mod exchange;
mod import;
mod library;
mod storage;
mod system;
mod value;

use super::I18n;

/// An error, or a finding, that people can be told.
pub trait Words {
    /// What is wrong, where, and how to mend it.
    fn words(&self, tr: &I18n) -> String;
}

/// Items one after the other, as either language joins them.
fn joined(tr: &I18n, items: impl IntoIterator<Item = String>) -> String {
    let separator = match tr.language() {
        crate::text::Language::Arabic => "، ",
        crate::text::Language::French => ", ",
    };
    items.into_iter().collect::<Vec<_>>().join(separator)
}

#[cfg(test)]
mod tests;
