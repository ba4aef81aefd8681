//! What the application asks of the sheet that is open, whatever its record: which texts are on the
//! screen alone, and whose value stays where two people changed the same field.

use super::{Kind, Record, Sheet, Side, Spot, Typed, reconcile, view};
use crate::i18n::I18n;

/// A text that was typed and means nothing: it is on the screen alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// Name of its field; of a list, with the place of its row.
    pub field: String,
    /// What was typed.
    pub typed: String,
    /// What the field expects.
    pub expected: String,
}

/// A sheet of any record.
pub trait Draft {
    /// The texts that mean nothing.
    fn unread(&self, tr: &I18n) -> Vec<Unread>;

    /// Opens the section of the first of them, and gives what its field is found by.
    fn show_unread(&mut self) -> Option<String>;

    /// Whether somebody else changed a field that was typed in here, and it is not settled yet.
    fn is_contested(&self) -> bool;

    /// What was typed here stays, where both changed the same field.
    fn keep_mine(&mut self);

    /// What the file has stays, where both changed the same field.
    fn take_theirs(&mut self);

    /// Forgets what could not be read or was contested.
    fn forget(&mut self);
}

impl<T: Record> Draft for Sheet<T> {
    fn unread(&self, tr: &I18n) -> Vec<Unread> {
        let unread = self.typed.iter().filter(|(_, typed)| typed.is_unread());
        unread
            .filter_map(|(spot, typed)| self.told(tr, *spot, typed))
            .collect()
    }

    fn show_unread(&mut self) -> Option<String> {
        let mut typed = self.typed.iter();
        let spot = *typed.find(|(_, typed)| typed.is_unread())?.0;
        let _ = self.folded.remove(&spot.section);
        Some(view::id(spot))
    }

    fn is_contested(&self) -> bool {
        let theirs = |before| reconcile(before, &self.now, &self.file, Side::Theirs);
        self.contested
            .as_ref()
            .is_some_and(|before| theirs(before) != self.now)
    }

    fn keep_mine(&mut self) {
        self.contested = None;
    }

    fn take_theirs(&mut self) {
        if let Some(before) = self.contested.take() {
            self.now = reconcile(&before, &self.now, &self.file, Side::Theirs);
            self.tidy();
        }
    }

    fn forget(&mut self) {
        self.take_theirs();
        self.typed.retain(|_, typed| !typed.is_unread());
    }
}

impl<T: Record> Sheet<T> {
    fn told(&self, tr: &I18n, spot: Spot, typed: &Typed) -> Option<Unread> {
        let section = T::SECTIONS.get(usize::from(spot.section))?;
        let field = section.fields.get(usize::from(spot.field))?;
        let name = (field.name)(tr);
        let expected = match field.kind {
            Kind::Amount { .. } => tr.form_expects_amount(),
            Kind::Date { .. } => tr.form_expects_date(),
            Kind::Number { expected, .. } => expected(tr),
            _ => tr.form_expects_year(),
        };
        Some(Unread {
            field: match section.rows {
                None => name,
                Some(_) => tr.form_unread_row(name, i64::from(spot.row) + 1),
            },
            typed: match typed {
                Typed::Amount(typed) => typed.text().to_owned(),
                Typed::Number(typed, _) => typed.text().to_owned(),
                Typed::Day(typed) => typed.text(tr.language()),
            },
            expected,
        })
    }
}
