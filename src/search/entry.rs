//! What can be found: one entry for each thing of a dossier that has a page or a row of its own.

use uuid::Uuid;

use crate::domain::{Line, Name, Prose, key::keyed};
use crate::text::Language;

keyed! {
    /// What an entry is, in the order in which equals are shown.
    pub enum Kind {
        /// A project of the plan.
        Project => "project",
        /// A partner of the directory.
        Partner => "partner",
        /// An agreement.
        Agreement => "agreement",
        /// What a party owes under an agreement.
        Commitment => "commitment",
        /// A contact person of a partner.
        Contact => "contact",
        /// A plan.
        Plan => "plan",
        /// An axis of a plan.
        Axis => "axis",
        /// A need of a project.
        Need => "need",
        /// A file kept in the dossier.
        Attachment => "attachment",
    }
}

/// What a text says of its entry, and so how much finding it there weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// A number, a code, a reference: found whole, from its beginning and group by group.
    Code,
    /// An abbreviation.
    Abbreviation,
    /// The title or name, in either language.
    Name,
    /// Where it is.
    Place,
    /// Another that it names: its partners, its owner.
    Related,
    /// Running text.
    Text,
}

impl Field {
    /// Those whose words are indexed, by the number that stands for each in a posting.
    const WORDED: [Field; 5] = [
        Field::Abbreviation,
        Field::Name,
        Field::Place,
        Field::Related,
        Field::Text,
    ];

    /// Its number in a posting, the weightiest lowest; none for a code, which has no postings.
    pub(super) fn number(self) -> Option<u8> {
        let at = Field::WORDED.iter().position(|field| *field == self)?;
        u8::try_from(at).ok()
    }

    /// How much a word weighs that was found in the field of a number.
    pub(super) fn weight(number: u8) -> u16 {
        match Field::WORDED.get(usize::from(number)) {
            Some(Field::Abbreviation) => 9,
            Some(Field::Name) => 8,
            Some(Field::Place) => 5,
            Some(Field::Related) => 4,
            _ => 2,
        }
    }

    /// How much a group of a code weighs.
    pub(super) const CODE_WEIGHT: u16 = 8;
}

/// One thing to be found, with the texts that it is found by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<'a> {
    /// What it is.
    pub kind: Kind,
    /// Its id, which no other entry has.
    pub id: Uuid,
    /// Its texts.
    pub texts: Vec<(Field, &'a str)>,
}

impl<'a> Entry<'a> {
    /// An entry without texts yet.
    pub fn new(kind: Kind, id: impl Into<Uuid>) -> Entry<'a> {
        Entry {
            kind,
            id: id.into(),
            texts: Vec::new(),
        }
    }

    /// With one more text.
    pub fn text(mut self, field: Field, text: &'a str) -> Entry<'a> {
        if !text.is_empty() {
            self.texts.push((field, text));
        }
        self
    }

    /// With a line.
    pub fn line(self, field: Field, line: &'a Line) -> Entry<'a> {
        self.text(field, line.as_str())
    }

    /// With both sides of a name.
    pub fn name(self, field: Field, name: &'a Name) -> Entry<'a> {
        Language::ALL.into_iter().fold(self, |entry, language| {
            entry.text(field, name.in_language(language))
        })
    }

    /// With both sides of a running text.
    pub fn prose(self, prose: &'a Prose) -> Entry<'a> {
        Language::ALL.into_iter().fold(self, |entry, language| {
            entry.text(Field::Text, prose.in_language(language))
        })
    }
}
