//! What is to be said of a cell, a row or a column: where it stands, what is there, what was
//! expected, and whether the row can be taken. `i18n` words it.

use std::{fmt, sync::Arc};

use super::{List, Part, Target, mapping::Unit};
use crate::{
    domain::{Date, Line, Year},
    text::{Language, amount, clean, date},
};

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The user should know.
    Tells,
    /// The user should look: something was not read, or disagrees.
    Warns,
    /// The row cannot be taken as it is.
    Blocks,
}

/// One thing to be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Name of the sheet; empty for a text.
    pub sheet: Arc<str>,
    /// Number of the row, from 1, as spreadsheets show it.
    pub row: u32,
    /// The column, from 0; none for the row as a whole.
    pub column: Option<usize>,
    /// What the column stands for, and thereby what was expected.
    pub target: Option<Target>,
    /// What the cell says.
    pub raw: String,
    /// What is to be said of it.
    pub problem: Problem,
}

/// What is to be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// Not an amount, or one that can be read in two ways. Also of whole numbers.
    Amount(amount::Error),
    /// A number that is not whole centimes.
    Rounding,
    /// A number that should be whole.
    NotWhole,
    /// Outside its bounds.
    OutOfRange {
        /// Lowest.
        lowest: u32,
        /// Highest.
        highest: u32,
    },
    /// A share given as 1 where it is not clear whether that is 1 % or the whole.
    PercentUnclear,
    /// The cell names another unit than its header; the cell's own was used.
    OwnUnit,
    /// The header names a unit that stands for dirhams and for millions alike.
    UnitUnclear,
    /// Not a date.
    Date(date::Error),
    /// The number by which spreadsheets count days, in a cell that is not marked as a date.
    DateSerial {
        /// The day that it would be.
        would_be: Date,
    },
    /// A cell of another kind than its column: a date or a yes or no among amounts.
    WrongKind,
    /// Not a year.
    NotAYear,
    /// A word that is not in the list.
    UnknownWord {
        /// The list.
        list: List,
        /// The key whose word is nearest.
        suggestion: Option<Line>,
    },
    /// An axis that the plan does not have.
    UnknownAxis {
        /// Whether it will be created.
        is_created: bool,
    },
    /// A text that holds what no text may.
    Text(clean::Error),
    /// A line break in a text of one line; a space was put for it.
    LineBreak,
    /// A text in the other language than its column: kept on the side that it is written in.
    OtherScript {
        /// That side.
        language: Language,
    },
    /// A formula that failed.
    Formula,
    /// An amount in a cell that spans several rows; kept for the first alone.
    Spanning {
        /// How many rows.
        rows: u32,
    },
    /// No title: the row names no project.
    MissingTitle,
    /// No total cost; nothing was put.
    MissingCost,
    /// The total cost has no column; the sum of the years was put.
    CostFromYears,
    /// What the commune pays has no year that it could be kept under.
    ShareWithoutYear,
    /// The land's status or reference without its kind, which they are kept with.
    LandWithoutKind,
    /// What a new project gets for a field that the table lacks, by its stable key.
    Assumed {
        /// The field.
        target: Target,
        /// The key put.
        key: &'static str,
    },
    /// The years do not add up to the total. Centimes.
    YearsDisagree {
        /// The total as written.
        stated: i64,
        /// The sum.
        sum: i64,
    },
    /// Commune and partners do not add up to the total. Centimes.
    SharesDisagree {
        /// The total as written.
        stated: i64,
        /// The sum.
        sum: i64,
        /// Of one year, or of the whole.
        year: Option<Year>,
    },
    /// The years' amounts of one part do not add up to its total. Centimes.
    PartDisagrees {
        /// The part.
        part: Part,
        /// The total as written.
        stated: i64,
        /// The sum.
        sum: i64,
    },
    /// What is at hand and what lacks do not add up to the total. Centimes.
    AvailableDisagrees {
        /// The total as written.
        stated: i64,
        /// The sum.
        sum: i64,
    },
    /// The commune pays more than the year costs. Centimes.
    CommuneAboveTotal {
        /// The year.
        year: Year,
        /// What the commune pays.
        commune: i64,
        /// What the year costs.
        total: i64,
    },
    /// Groups of people that do not add up to all of them.
    PeopleDisagree {
        /// All, as written.
        stated: u64,
        /// The sum.
        sum: u64,
    },
    /// A row of totals says another sum than that of its column. Centimes, or people.
    ColumnDisagrees {
        /// The total as written.
        stated: i64,
        /// The sum of the rows above.
        sum: i64,
        /// Whether these are centimes.
        is_money: bool,
    },
    /// A row of totals could not be checked: a cell above was not read.
    ColumnUnchecked,
    /// The end before the start.
    EndsBeforeStart,
    /// Another row of the table has the same code.
    SameCode {
        /// Its number.
        row: u32,
    },
    /// Another row of the table has the same title and place.
    SameTitle {
        /// Its number.
        row: u32,
    },
    /// Several projects of the dossier could be meant.
    UnclearMatch,
    /// A column with cells that are not read.
    ColumnLeft,
    /// A row that is neither a project nor a total nor an axis.
    RowLeft,
    /// Amounts so small that they may be thousands or millions of dirhams.
    SmallAmounts {
        /// The largest of the column, in centimes.
        largest: i64,
        /// The unit that they were read in.
        unit: Unit,
    },
}

impl Problem {
    /// How much it weighs.
    pub fn severity(&self) -> Severity {
        match self {
            Problem::MissingTitle => Severity::Blocks,
            Problem::OwnUnit
            | Problem::LineBreak
            | Problem::OtherScript { .. }
            | Problem::CostFromYears
            | Problem::UnknownAxis { is_created: true }
            | Problem::Assumed { .. }
            | Problem::ColumnLeft
            | Problem::ColumnUnchecked => Severity::Tells,
            _ => Severity::Warns,
        }
    }

    /// Its stable name, for reports that programs read.
    pub fn key(&self) -> &'static str {
        match self {
            Problem::Amount(_) => "amount",
            Problem::Rounding => "rounding",
            Problem::NotWhole => "not-whole",
            Problem::OutOfRange { .. } => "out-of-range",
            Problem::PercentUnclear => "percent-unclear",
            Problem::OwnUnit => "own-unit",
            Problem::UnitUnclear => "unit-unclear",
            Problem::Date(_) => "date",
            Problem::DateSerial { .. } => "date-serial",
            Problem::WrongKind => "wrong-kind",
            Problem::NotAYear => "not-a-year",
            Problem::UnknownWord { .. } => "unknown-word",
            Problem::UnknownAxis { .. } => "unknown-axis",
            Problem::Text(_) => "text",
            Problem::LineBreak => "line-break",
            Problem::OtherScript { .. } => "other-script",
            Problem::Formula => "formula",
            Problem::Spanning { .. } => "spanning",
            Problem::MissingTitle => "missing-title",
            Problem::MissingCost => "missing-cost",
            Problem::CostFromYears => "cost-from-years",
            Problem::ShareWithoutYear => "share-without-year",
            Problem::LandWithoutKind => "land-without-kind",
            Problem::Assumed { .. } => "assumed",
            Problem::YearsDisagree { .. } => "years-disagree",
            Problem::SharesDisagree { .. } => "shares-disagree",
            Problem::PartDisagrees { .. } => "part-disagrees",
            Problem::AvailableDisagrees { .. } => "available-disagrees",
            Problem::CommuneAboveTotal { .. } => "commune-above-total",
            Problem::PeopleDisagree { .. } => "people-disagree",
            Problem::ColumnDisagrees { .. } => "column-disagrees",
            Problem::ColumnUnchecked => "column-unchecked",
            Problem::EndsBeforeStart => "ends-before-start",
            Problem::SameCode { .. } => "same-code",
            Problem::SameTitle { .. } => "same-title",
            Problem::UnclearMatch => "unclear-match",
            Problem::ColumnLeft => "column-left",
            Problem::RowLeft => "row-left",
            Problem::SmallAmounts { .. } => "small-amounts",
        }
    }
}

impl Severity {
    /// Its stable name.
    pub fn key(self) -> &'static str {
        match self {
            Severity::Tells => "tells",
            Severity::Warns => "warns",
            Severity::Blocks => "blocks",
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let column = self.column.map(crate::exchange::sheet::letters);
        let column = column.unwrap_or_default();
        write!(
            f,
            "{column}{}: {} {:?}",
            self.row,
            self.problem.key(),
            self.raw
        )
    }
}
