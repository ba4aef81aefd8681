//! What a record's fields are: how each is named, how wide it stands, how it is read and written.

use crate::{
    domain::{Date, Line, Money, Name, Prose, Year, id::AttachmentId, key::Keyed},
    i18n::{I18n, term::Term},
    screen::Context,
};

/// Fields that stand together, under a heading.
pub struct Section<T: 'static> {
    /// Its heading.
    pub title: fn(&I18n) -> String,
    /// Its fields, in reading order.
    pub fields: &'static [Field<T>],
    /// When they repeat: the list whose rows have them.
    pub rows: Option<Rows<T>>,
}

/// A list in a record, each row of which has the section's fields.
pub struct Rows<T> {
    /// How many rows there are.
    pub count: fn(&T) -> usize,
    /// Adds one.
    pub add: fn(&mut T, &Context),
    /// Takes one out.
    pub remove: fn(&mut T, usize),
    /// The words of the button that adds one.
    pub words: fn(&I18n) -> String,
}

/// A field.
pub struct Field<T> {
    /// Its name.
    pub name: fn(&I18n) -> String,
    /// How many of twelve columns it takes.
    pub span: u16,
    /// What it holds.
    pub kind: Kind<T>,
}

/// What a field holds. Every access takes the row of the list; 0 where the section has none.
pub enum Kind<T> {
    /// One line, the same in both languages.
    Line {
        /// Reads it.
        get: fn(&T, usize) -> &Line,
        /// Writes it.
        set: fn(&mut T, usize, Line),
        /// Codes, telephones and the like run from the left in both languages.
        from_left: bool,
    },
    /// A short text in both languages.
    Name {
        /// Reads it.
        get: fn(&T, usize) -> &Name,
        /// Writes it.
        set: fn(&mut T, usize, Name),
    },
    /// A long text in both languages.
    Prose {
        /// Reads it.
        get: fn(&T, usize) -> &Prose,
        /// Writes it.
        set: fn(&mut T, usize, Prose),
    },
    /// An amount in dirhams, told in words on demand.
    Amount {
        /// Reads it.
        get: fn(&T, usize) -> Option<Money>,
        /// Writes it.
        set: fn(&mut T, usize, Option<Money>),
    },
    /// A number, counted in the last of its decimals.
    Number {
        /// Reads it.
        get: fn(&T, usize) -> Option<i64>,
        /// Writes it, or refuses it.
        set: fn(&mut T, usize, Option<i64>) -> Result<(), Refused>,
        /// How many decimals it has, at most 3.
        decimals: u8,
        /// What is expected, said under a number that is refused.
        expected: fn(&I18n) -> String,
    },
    /// A year, which is always there.
    Year {
        /// Reads it.
        get: fn(&T, usize) -> Year,
        /// Writes it.
        set: fn(&mut T, usize, Year),
    },
    /// A date, with a calendar.
    Date {
        /// Reads it.
        get: fn(&T, usize) -> Option<Date>,
        /// Writes it.
        set: fn(&mut T, usize, Option<Date>),
    },
    /// One of several.
    Choice {
        /// What may be chosen, by key.
        choices: fn(&Context) -> Vec<Offer>,
        /// The key chosen.
        get: fn(&T, usize) -> Option<String>,
        /// Chooses a key, or none.
        set: fn(&mut T, usize, Option<&str>),
        /// Whether nothing may be chosen.
        is_optional: bool,
    },
    /// One of the files kept with the sheet, or none.
    File {
        /// Its id.
        get: fn(&T, usize) -> Option<AttachmentId>,
        /// Chooses one, or none.
        set: fn(&mut T, usize, Option<AttachmentId>),
    },
    /// One of what the screen offers under a name ([`Sheet::offer_as`](super::Sheet::offer_as)), or
    /// none.
    Offered {
        /// The name that it is offered under.
        list: &'static str,
        /// The key chosen.
        get: fn(&T, usize) -> Option<String>,
        /// Chooses a key, or none.
        set: fn(&mut T, usize, Option<&str>),
    },
    /// Some of what the screen offers under a name.
    OfferedSeveral {
        /// The name that they are offered under.
        list: &'static str,
        /// The keys chosen.
        get: fn(&T, usize) -> Vec<String>,
        /// Chooses keys.
        set: fn(&mut T, usize, Vec<String>),
    },
    /// Some of several.
    Several {
        /// What may be chosen, by key.
        choices: fn(&Context) -> Vec<Offer>,
        /// The keys chosen.
        get: fn(&T, usize) -> Vec<String>,
        /// Chooses keys.
        set: fn(&mut T, usize, Vec<String>),
    },
    /// Yes or no.
    Switch {
        /// Reads it.
        get: fn(&T, usize) -> bool,
        /// Writes it.
        set: fn(&mut T, usize, bool),
    },
    /// A value that is computed, set as text.
    Told(fn(&T, usize, &Context) -> String),
}

/// A number that its field does not take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused;

/// Something that may be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Its stable key.
    pub key: String,
    /// What a person reads.
    pub words: String,
}

/// A year, which must be there.
pub fn year(value: Option<i64>) -> Result<Year, Refused> {
    let year = value.and_then(|year| u16::try_from(year).ok());
    year.ok_or(Refused)?.try_into().map_err(|_| Refused)
}

/// The values of a closed list.
pub fn offers<V: Keyed + Term>(context: &Context) -> Vec<Offer> {
    V::EVERY
        .iter()
        .map(|value| Offer {
            key: value.key().to_owned(),
            words: context.tr.term(*value),
        })
        .collect()
}

/// States how a field of a record is read and written, from the place it has in the record:
/// `kind!(name: |project, _row| project.title)`.
///
/// Places of optional values end in `?`; those of closed lists name the list.
macro_rules! kind {
    (line: |$r:ident, $i:ident| $place:expr) => {
        $crate::screen::sheet::Kind::Line {
            get: |$r, $i| &$place,
            set: |$r, $i, value| $place = value,
            from_left: false,
        }
    };
    (code: |$r:ident, $i:ident| $place:expr) => {
        $crate::screen::sheet::Kind::Line {
            get: |$r, $i| &$place,
            set: |$r, $i, value| $place = value,
            from_left: true,
        }
    };
    (name: |$r:ident, $i:ident| $place:expr) => {
        $crate::screen::sheet::Kind::Name {
            get: |$r, $i| &$place,
            set: |$r, $i, value| $place = value,
        }
    };
    (prose: |$r:ident, $i:ident| $place:expr) => {
        $crate::screen::sheet::Kind::Prose {
            get: |$r, $i| &$place,
            set: |$r, $i, value| $place = value,
        }
    };
    (amount: |$r:ident, $i:ident| $place:expr) => {
        $crate::screen::sheet::Kind::Amount {
            get: |$r, $i| Some($place).filter(|value| *value != $crate::domain::Money::ZERO),
            set: |$r, $i, value| $place = value.unwrap_or($crate::domain::Money::ZERO),
        }
    };
    (amount?: |$r:ident, $i:ident| $place:expr) => {
        $crate::screen::sheet::Kind::Amount {
            get: |$r, $i| $place,
            set: |$r, $i, value| $place = value,
        }
    };
    (count?: |$r:ident, $i:ident| $place:expr) => {
        $crate::screen::sheet::Kind::Number {
            get: |$r, $i| $place.map(|value| value.into()),
            set: |$r, $i, value| {
                $place = match value {
                    None => None,
                    Some(value) => Some(
                        value
                            .try_into()
                            .map_err(|_| $crate::screen::sheet::field::Refused)?,
                    ),
                };
                Ok(())
            },
            decimals: 0,
            expected: $crate::i18n::I18n::form_expects_count,
        }
    };
    (year: |$r:ident, $i:ident| $place:expr) => {
        $crate::screen::sheet::Kind::Year {
            get: |$r, $i| $place,
            set: |$r, $i, value| $place = value,
        }
    };
    (date?: |$r:ident, $i:ident| $place:expr) => {
        $crate::screen::sheet::Kind::Date {
            get: |$r, $i| $place,
            set: |$r, $i, value| $place = value,
        }
    };
    (file?: |$r:ident, $i:ident| $place:expr) => {
        $crate::screen::sheet::Kind::File {
            get: |$r, $i| $place,
            set: |$r, $i, value| $place = value,
        }
    };
    (offered $list:expr, ?: |$r:ident, $i:ident| $place:expr) => {
        $crate::screen::sheet::Kind::Offered {
            list: $list,
            get: |$r, $i| $place.map(|id| id.to_string()),
            set: |$r, $i, key| $place = key.and_then(|key| key.parse().ok()),
        }
    };
    (offered $list:expr, *: |$r:ident, $i:ident| $place:expr) => {
        $crate::screen::sheet::Kind::OfferedSeveral {
            list: $list,
            get: |$r, $i| $place.iter().map(|id| id.to_string()).collect(),
            set: |$r, $i, keys| $place = keys.iter().filter_map(|key| key.parse().ok()).collect(),
        }
    };
    (choice? $list:ty: |$r:ident, $i:ident| $place:expr) => {
        $crate::screen::sheet::Kind::Choice {
            choices: $crate::screen::sheet::field::offers::<$list>,
            get: |$r, $i| $place.map(|value| value.key().to_owned()),
            set: |$r, $i, key| $place = key.and_then(|key| key.parse().ok()),
            is_optional: true,
        }
    };
    (switch: |$r:ident, $i:ident| $place:expr) => {
        $crate::screen::sheet::Kind::Switch {
            get: |$r, $i| $place,
            set: |$r, $i, value| $place = value,
        }
    };
    (choice $list:ty: |$r:ident, $i:ident| $place:expr) => {
        $crate::screen::sheet::Kind::Choice {
            choices: $crate::screen::sheet::field::offers::<$list>,
            get: |$r, $i| Some($place.key().to_owned()),
            set: |$r, $i, key| {
                if let Some(Ok(value)) = key.map(str::parse) {
                    $place = value;
                }
            },
            is_optional: false,
        }
    };
}
pub(crate) use kind;
