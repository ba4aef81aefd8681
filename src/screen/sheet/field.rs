//! What a record's fields are: how each is named, how wide it stands, how it is read and written.

use crate::{
    domain::{Date, Line, Money, Name, Prose, Year, key::Keyed},
    i18n::{I18n, term::Term},
    screen::Context,
    text::date,
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
    /// A value that is typed: an amount, a number, a year, a date.
    Text {
        /// How it is typed.
        entry: Entry,
        /// The value as text; empty for none.
        show: fn(&T, usize) -> String,
        /// Takes the value in; says so when the text is none.
        read: fn(&mut T, usize, &str) -> Result<(), Unreadable>,
        /// What is expected, said under a text that cannot be read.
        expected: fn(&I18n) -> String,
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

/// How a value is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// As an amount in dirhams, told in words on demand.
    Amount,
    /// As a number.
    Number,
    /// As a date, with a calendar.
    Date,
}

/// A text that is no value of its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreadable;

/// Something that may be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Its stable key.
    pub key: String,
    /// What a person reads.
    pub words: String,
}

/// What a typed text says, or nothing where it is empty.
pub fn read<V>(text: &str, parse: impl FnOnce(&str) -> Option<V>) -> Result<Option<V>, Unreadable> {
    if text.is_empty() {
        return Ok(None);
    }
    parse(text).map(Some).ok_or(Unreadable)
}

/// An amount in dirhams, as people write it.
pub fn amount(text: &str) -> Option<Money> {
    let centimes = crate::text::amount::parse(text).ok()?;
    Money::from_centimes(centimes).ok()
}

/// A date, as people write it.
pub fn date(text: &str) -> Option<Date> {
    Date::new(date::parse(text).ok()?).ok()
}

/// A whole number, its thousands apart or not.
pub fn count(text: &str) -> Option<u32> {
    let centimes = crate::text::amount::parse(text).ok()?;
    (centimes % 100 == 0).then_some(centimes / 100)?.try_into().ok()
}

/// A year of four digits.
pub fn year(text: &str) -> Result<Year, Unreadable> {
    let year = count(text).ok_or(Unreadable)?;
    let year = u16::try_from(year).map_err(|_| Unreadable)?;
    Year::try_from(year).map_err(|_| Unreadable)
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
        $crate::screen::sheet::Kind::Text {
            entry: $crate::screen::sheet::field::Entry::Amount,
            show: |$r, $i| $crate::text::amount::format($place.centimes()),
            read: |$r, $i, text| {
                let read = $crate::screen::sheet::field::read(text, $crate::screen::sheet::field::amount)?;
                $place = read.unwrap_or($crate::domain::Money::ZERO);
                Ok(())
            },
            expected: $crate::i18n::I18n::form_expects_amount,
        }
    };
    (amount?: |$r:ident, $i:ident| $place:expr) => {
        $crate::screen::sheet::Kind::Text {
            entry: $crate::screen::sheet::field::Entry::Amount,
            show: |$r, $i| $place.map(|value| $crate::text::amount::format(value.centimes())).unwrap_or_default(),
            read: |$r, $i, text| {
                $place = $crate::screen::sheet::field::read(text, $crate::screen::sheet::field::amount)?;
                Ok(())
            },
            expected: $crate::i18n::I18n::form_expects_amount,
        }
    };
    (count?: |$r:ident, $i:ident| $place:expr) => {
        $crate::screen::sheet::Kind::Text {
            entry: $crate::screen::sheet::field::Entry::Number,
            show: |$r, $i| $place.map(|value| $crate::text::number::group(value.into())).unwrap_or_default(),
            read: |$r, $i, text| {
                let read = $crate::screen::sheet::field::read(text, $crate::screen::sheet::field::count)?;
                $place = match read {
                    None => None,
                    Some(count) => Some(count.try_into().map_err(|_| $crate::screen::sheet::field::Unreadable)?),
                };
                Ok(())
            },
            expected: $crate::i18n::I18n::form_expects_count,
        }
    };
    (year: |$r:ident, $i:ident| $place:expr) => {
        $crate::screen::sheet::Kind::Text {
            entry: $crate::screen::sheet::field::Entry::Number,
            show: |$r, $i| $place.to_string(),
            read: |$r, $i, text| {
                $place = $crate::screen::sheet::field::year(text)?;
                Ok(())
            },
            expected: $crate::i18n::I18n::form_expects_year,
        }
    };
    (date?: |$r:ident, $i:ident| $place:expr) => {
        $crate::screen::sheet::Kind::Text {
            entry: $crate::screen::sheet::field::Entry::Date,
            show: |$r, $i| $place.map(|value| value.to_string()).unwrap_or_default(),
            read: |$r, $i, text| {
                $place = $crate::screen::sheet::field::read(text, $crate::screen::sheet::field::date)?;
                Ok(())
            },
            expected: $crate::i18n::I18n::form_expects_date,
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
