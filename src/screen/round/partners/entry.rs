//! A sheet over a record that the file has, or will have once something is typed in it: what is
//! opened and left empty leaves nothing.

use crate::screen::{
    Context,
    sheet::{Draft, Record, Sheet},
};

/// Where the record stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// On the screen alone.
    Screen,
    /// On its way into the file.
    Sent,
    /// In the file.
    File,
}

/// A sheet that may be the first of its record.
#[derive(Debug)]
pub struct Entry<T> {
    sheet: Sheet<T>,
    blank: T,
    place: Place,
}

/// What is to be written of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change<T> {
    /// The record, for the first time.
    Insert(T),
    /// What was changed of it: before and after.
    Update(T, T),
}

impl<T: Record> Entry<T> {
    /// Over a record that the file does not have.
    pub fn blank(record: T) -> Entry<T> {
        Entry {
            sheet: Sheet::new(record.clone()),
            blank: record,
            place: Place::Screen,
        }
    }

    /// Over one that it has.
    pub fn kept(record: T) -> Entry<T> {
        Entry {
            place: Place::File,
            ..Entry::blank(record)
        }
    }

    /// Its sheet with sections that begin closed.
    pub fn fold(mut self, sections: impl IntoIterator<Item = u8>) -> Self {
        self.sheet = self.sheet.fold(sections);
        self
    }

    /// For reading only, or no longer.
    pub fn lock(mut self, is_locked: bool) -> Self {
        self.sheet.lock(is_locked);
        self
    }

    /// The record as it is typed.
    pub fn record(&self) -> &T {
        self.sheet.record()
    }

    /// The sheet, to be drawn.
    pub fn sheet(&self) -> &Sheet<T> {
        &self.sheet
    }

    /// The sheet, as the application settles it.
    pub fn draft(&self) -> &dyn Draft {
        &self.sheet
    }

    /// The same, to settle it.
    pub fn draft_mut(&mut self) -> &mut dyn Draft {
        &mut self.sheet
    }

    /// Whether nothing was typed in it, and the file does not have it.
    pub fn is_blank(&self) -> bool {
        self.place == Place::Screen && *self.sheet.record() == self.blank
    }

    /// Takes a message of its sheet in.
    pub fn update<M>(
        &mut self,
        message: crate::screen::sheet::Message,
        context: &Context,
    ) -> crate::screen::Action<M> {
        self.sheet.update(message, context)
    }

    /// What was typed since it was last asked for.
    pub fn save(&mut self) -> Option<Change<T>> {
        let (before, after) = self.sheet.save()?;
        Some(match self.place {
            Place::Screen => {
                self.place = Place::Sent;
                Change::Insert(after)
            }
            Place::Sent | Place::File => Change::Update(before, after),
        })
    }

    /// The file was read anew and has this of it; whether it is still to be shown: not once it was
    /// deleted.
    pub fn reload(&mut self, own: Option<&T>, is_locked: bool) -> bool {
        self.sheet.lock(is_locked);
        match own {
            Some(own) => {
                self.place = Place::File;
                self.sheet.reload(own.clone());
                true
            }
            None => self.place != Place::File,
        }
    }

    /// What was handed out is not in the file, which has this of it: what was typed stays.
    pub fn failed(&mut self, own: Option<&T>) {
        let record = match own {
            Some(own) => {
                self.place = Place::File;
                own.clone()
            }
            None => {
                self.place = Place::Screen;
                self.blank.clone()
            }
        };
        self.sheet.failed(record);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        Money,
        id::{ProspectId, Sequence},
        prospect::Prospect,
        sample::{Grain, contents},
    };

    fn blank() -> Prospect {
        let (contents, _) = contents(&Grain::default());
        let (round, need) = (&contents.rounds[0], &contents.needs[0]);
        let id = ProspectId::next(&mut Sequence::starting_at(1_764_300_000_000));
        Prospect::new(id, round.id, need.id, contents.partners[0].id, need.kind)
    }

    fn typed(entry: &mut Entry<Prospect>, dirhams: u32) {
        entry
            .sheet
            .change(|cell| cell.expected = Some(Money::from_dirhams(dirhams)));
    }

    #[test]
    fn what_is_left_empty_is_never_written() {
        let mut entry = Entry::blank(blank());
        assert!(entry.is_blank() && entry.save().is_none());
        typed(&mut entry, 5);
        entry.sheet.change(|cell| cell.expected = None);
        assert!(entry.is_blank() && entry.save().is_none());
        assert!(entry.reload(None, false), "others' changes leave it open");
    }

    #[test]
    fn it_is_inserted_once_and_then_changed() {
        let mut entry = Entry::blank(blank());
        typed(&mut entry, 5);
        let Some(Change::Insert(first)) = entry.save() else {
            panic!("nothing to insert");
        };
        typed(&mut entry, 7);
        let Some(Change::Update(before, after)) = entry.save() else {
            panic!("nothing to change");
        };
        assert_eq!(before, first);
        assert_eq!(after.expected, Some(Money::from_dirhams(7)));
        assert!(
            entry.reload(Some(&first), false),
            "the second is on its way"
        );
        assert_eq!(entry.record().expected, Some(Money::from_dirhams(7)));
        assert!(!entry.reload(None, false), "deleted: it is closed");
    }

    #[test]
    fn what_could_not_be_inserted_is_inserted_again() {
        let mut entry = Entry::blank(blank());
        typed(&mut entry, 5);
        assert!(matches!(entry.save(), Some(Change::Insert(_))));
        entry.failed(None);
        assert_eq!(entry.record().expected, Some(Money::from_dirhams(5)));
        assert!(matches!(entry.save(), Some(Change::Insert(_))));
    }
}
