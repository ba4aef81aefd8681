//! The sheet that is open beside the list, with the files kept with it.

use uuid::Uuid;

use super::subject::Subject;
use crate::{
    domain::Name,
    screen::{
        Context, Edit, Problem,
        attachment::Attachments,
        sheet::{Draft, Sheet},
    },
    storage::RowKey,
};

/// The sheet that is open.
#[derive(Debug)]
pub struct Open<S: Subject> {
    /// Whose it is.
    pub id: S::Id,
    /// The sheet; none where it is no longer there.
    pub sheet: Result<Option<Sheet<S::Record>>, Problem>,
    /// The files kept with it.
    pub attachments: Attachments,
}

impl<S: Subject> Open<S> {
    /// The sheet of one, as the file has it.
    pub fn new(context: &Context, id: S::Id) -> Open<S> {
        let read = context.read(|reader| S::get(reader, id));
        let sheet = |record| Sheet::new(record).fold(S::FOLDED.iter().copied());
        let mut open = Open {
            id,
            sheet: read.map(|record| record.map(sheet)),
            attachments: Attachments::of(context, S::owner(id)),
        };
        open.offer();
        open
    }

    /// Lets fields of the sheet name the files kept with it.
    fn offer(&mut self) {
        let files = self.attachments.offers();
        if let Some(sheet) = self.sheet_mut() {
            sheet.offer(files);
        }
    }

    /// The sheet, while there is one.
    pub fn sheet(&self) -> Option<&Sheet<S::Record>> {
        self.sheet.as_ref().ok()?.as_ref()
    }

    /// The same, to type in it.
    pub fn sheet_mut(&mut self) -> Option<&mut Sheet<S::Record>> {
        self.sheet.as_mut().ok()?.as_mut()
    }

    /// The name on the sheet, as it was typed.
    pub fn name(&self) -> Option<(Uuid, &Name)> {
        Some((self.id.into(), S::name(self.sheet()?.record())))
    }

    /// Rows of the dossier were changed.
    pub fn refresh(&mut self, context: &Context, touched: &[RowKey]) {
        self.attachments.refresh(context, touched);
        self.offer();
        let own = self.id.to_string();
        let is_own = |row: &RowKey| row.table == S::TABLE && row.row == own;
        if !touched.iter().any(is_own) {
            return;
        }
        let id = self.id;
        let now = context.read(|reader| S::get(reader, id));
        match (self.sheet_mut(), now) {
            (Some(sheet), Ok(Some(record))) => sheet.reload(record),
            _ => *self = Open::new(context, id),
        }
    }

    /// What was typed since it was last asked for.
    pub fn save(&mut self) -> Option<Edit> {
        let (before, after) = self.sheet_mut()?.save()?;
        Some(Edit::new(S::DEEDS.edit, move |writer| {
            S::update(writer, &before, &after)
        }))
    }

    /// What was handed out to be saved is not in the file.
    pub fn failed(&mut self, context: &Context) {
        let id = self.id;
        let now = context.read(|reader| S::get(reader, id));
        if let (Some(sheet), Ok(Some(record))) = (self.sheet_mut(), now) {
            sheet.failed(record);
        }
    }

    /// The sheet, to ask what is to become of what was typed.
    pub fn draft(&self) -> Option<&dyn Draft> {
        let sheet = self.sheet()?;
        Some(sheet)
    }

    /// The same, to settle it.
    pub fn draft_mut(&mut self) -> Option<&mut dyn Draft> {
        let sheet = self.sheet_mut()?;
        Some(sheet)
    }
}
