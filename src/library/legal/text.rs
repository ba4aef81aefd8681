//! Laws, decrees and circulars, and the articles of them that the library relies on.

use serde::{Deserialize, Deserializer, de::Error as _};

use super::{Certainty, regime};
use crate::{
    domain::{Date, Name, key::keyed},
    text::hijri::Hijri,
};

keyed! {
    /// What a text is.
    pub enum Kind {
        /// الدستور
        Constitution => "constitution",
        /// قانون تنظيمي
        OrganicLaw => "organic-law",
        /// قانون
        Law => "law",
        /// ظهير شريف
        Dahir => "dahir",
        /// مرسوم
        Decree => "decree",
        /// منشور، دورية
        Circular => "circular",
    }
}

/// A legal text.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// Its number, with dots, as Arabic texts print it (`113.14`).
    #[serde(default)]
    pub number: Option<String>,
    /// Number of the dahir that promulgates it.
    #[serde(default)]
    pub dahir: Option<String>,
    /// Its Hijri date as printed, which may differ by a day from the computed one.
    #[serde(default, deserialize_with = "hijri")]
    pub hijri: Option<Hijri>,
    /// Its Gregorian date as printed.
    #[serde(default)]
    pub gregorian: Option<Date>,
    /// Where it was published.
    #[serde(default)]
    pub bulletin: Option<Bulletin>,
    /// First day, where it differs from its date.
    #[serde(default)]
    pub from: Option<Date>,
    /// Last day; none while in force.
    #[serde(default)]
    pub until: Option<Date>,
    /// How sure its references are.
    pub certainty: Certainty,
    /// Its title.
    pub title: Name,
}

/// An issue of the official bulletin (الجريدة الرسمية).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bulletin {
    /// Its number.
    pub number: u32,
    /// Its date.
    #[serde(default)]
    pub date: Option<Date>,
}

/// Which regime an article belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// Charter 78-00.
    Charter,
    /// Organic law 113-14.
    Organic,
    /// Either.
    Both,
}

impl Scope {
    /// Whether it counts under a regime.
    pub fn covers(self, regime: regime::Id) -> bool {
        match self {
            Scope::Both => true,
            Scope::Charter => regime == regime::Id::Charter,
            Scope::Organic => regime == regime::Id::Organic,
        }
    }
}

/// An article, or a text taken as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// Its id.
    pub id: String,
    /// Id of its text.
    pub text: String,
    /// Its number; none for the text as a whole.
    #[serde(default)]
    pub number: Option<String>,
    /// The range it opens, in words (`133 à 140`).
    #[serde(default)]
    pub label: Option<String>,
    /// Regime it belongs to.
    pub regime: Scope,
    /// First day.
    pub from: Date,
    /// Last day; none while in force.
    #[serde(default)]
    pub until: Option<Date>,
    /// How sure number and content are.
    pub certainty: Certainty,
    /// What it says.
    pub subject: Name,
}

impl Article {
    /// Whether it may be relied on at a day.
    pub fn is_in_force(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|last| day <= last)
    }
}

fn hijri<'de, D: Deserializer<'de>>(source: D) -> Result<Option<Hijri>, D::Error> {
    let text = String::deserialize(source)?;
    let bad = || D::Error::custom(format!("{text:?} is not a Hijri date year-month-day"));
    let mut parts = text.splitn(3, '-');
    let mut next = || parts.next().unwrap_or_default();
    let (year, month, day) = (next(), next(), next());
    Ok(Some(Hijri {
        year: year.parse().map_err(|_| bad())?,
        month: month.parse().map_err(|_| bad())?,
        day: day.parse().map_err(|_| bad())?,
    }))
}
