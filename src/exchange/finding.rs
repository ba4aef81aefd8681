//! What is wrong in a file that is being read: where, and what, as data. `i18n` words it.

use uuid::Uuid;

use crate::{
    domain::{Date, date},
    text::{Language, clean},
};

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where in the contents: `contents.agreements[3].cost`; empty for the file as a whole.
    pub path: String,
    /// Where in the file, when it could be told.
    pub place: Option<Place>,
    /// What.
    pub problem: Problem,
}

/// A place in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Line, from 1.
    pub line: usize,
    /// Column in bytes, from 1.
    pub column: usize,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// Bytes that are not UTF-8.
    NotUtf8,
    /// Not JSON.
    Syntax(Syntax),
    /// JSON, but not a dump of a dossier.
    NotADump,
    /// Written by a newer program.
    TooNew {
        /// The version of the file.
        found: u64,
        /// The newest version that is read here.
        known: u64,
    },
    /// A field that must be there is not.
    Missing {
        /// Its name.
        field: String,
    },
    /// A field that is not part of the format.
    Unknown {
        /// Its name.
        field: String,
    },
    /// A field given twice.
    Repeated {
        /// Its name.
        field: String,
    },
    /// A value of another kind than the field holds.
    WrongKind {
        /// What is there.
        found: Option<Kind>,
        /// What should be.
        expected: Option<Kind>,
    },
    /// A list of another length than the field holds.
    WrongLength {
        /// Elements there.
        found: usize,
        /// Elements that there should be.
        expected: usize,
    },
    /// A word that is not in the field's list.
    NotInList {
        /// The word met.
        found: String,
        /// The list.
        allowed: Vec<String>,
    },
    /// A text that holds what no text may.
    Text {
        /// The side of a pair.
        language: Option<Language>,
        /// What it holds.
        error: clean::Error,
    },
    /// Not a day between 1900 and 2199, as `YYYY-MM-DD`.
    NotADate {
        /// What is there.
        found: String,
    },
    /// Not a UUIDv7.
    NotAnId {
        /// What is there, when it could be told.
        found: String,
    },
    /// A number outside its bounds; amounts are in centimes.
    OutOfRange {
        /// What is there.
        found: i128,
        /// Lowest.
        lowest: i64,
        /// Highest.
        highest: i64,
    },
    /// An amount below zero, in centimes.
    NegativeAmount {
        /// What is there.
        found: i64,
    },
    /// Refused for a reason that has no words of its own here.
    Refused {
        /// The reason, in English.
        reason: String,
    },
    /// An id that another row of the list has already.
    DuplicateId {
        /// The id.
        id: Uuid,
        /// Where it was first.
        first: String,
    },
    /// An id that points to nothing in the list it belongs to.
    Dangling {
        /// The id.
        id: Uuid,
        /// The list: `contents.projects`.
        list: String,
    },
    /// A party, or a clause, that belongs to another agreement.
    ElsewhereInAgreements {
        /// The id.
        id: Uuid,
        /// Where the agreement is that it should belong to.
        agreement: String,
    },
    /// An agreement that is its own parent, directly or through others.
    ParentCycle,
    /// A day outside the duration of the agreement.
    OutsideDuration {
        /// The day.
        due: Date,
        /// First day of the agreement.
        from: Date,
        /// Its last.
        to: Date,
    },
    /// Amounts whose sum is above the largest amount.
    SumTooLarge,
    /// A SHA-256 that is not 64 hexadecimal digits.
    NotASha256,
    /// An attachment without bytes in `files`.
    FileMissing {
        /// Its SHA-256.
        sha256: String,
    },
    /// Bytes in `files` that no attachment has.
    FileUnused,
    /// Bytes that are not in Base64.
    NotBase64,
    /// Bytes whose SHA-256 is another.
    FileAltered {
        /// The SHA-256 of the bytes there.
        found: String,
    },
    /// Bytes of another number than the attachment says.
    FileSize {
        /// Number of bytes there.
        found: u64,
        /// Number that the attachment says.
        expected: u64,
    },
}

impl Problem {
    /// Whether the contents cannot be taken because of it. What does not block is a doubt about
    /// the matter: the user may know better.
    pub fn blocks(&self) -> bool {
        !matches!(self, Problem::OutsideDuration { .. } | Problem::FileUnused)
    }

    /// A year outside its bounds.
    pub(crate) fn not_a_year(found: i128) -> Problem {
        Problem::OutOfRange {
            found,
            lowest: i64::from(date::FIRST_YEAR),
            highest: i64::from(date::LAST_YEAR),
        }
    }
}

/// How a text fails to be JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Syntax {
    /// It ends too early.
    Unfinished,
    /// A control character stands in a text as it is.
    Control,
    /// An escape that stands for half of a character (an unpaired surrogate).
    LoneSurrogate,
    /// An escape that means nothing.
    Escape,
    /// A number that is none, or too long.
    Number,
    /// Lists in lists, too deep.
    TooDeep,
    /// Something after the end.
    Trailing,
    /// Another character than JSON allows there.
    Unexpected,
}

/// A kind of value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A whole number.
    Whole,
    /// A number with decimals, or larger than any field holds.
    Decimal,
    /// A text.
    Text,
    /// A list.
    List,
    /// An object with fields.
    Object,
}
