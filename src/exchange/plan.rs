//! Import of a development plan from a table: which column is which field, what each cell says,
//! what would change in the dossier, and the change itself as one action.
//!
//! The steps of an import, each of which the user may look at and correct:
//!
//! 1. [`Workbook`](super::sheet::Workbook) is read from a file or a paste, and a sheet is chosen;
//! 2. [`Layout::find`] finds the header, [`Mapping::guess`] what each column stands for;
//! 3. [`Reading::of`] reads every row to a [`Draft`], with a [`Finding`] for each problem of a
//!    cell. Nothing is mended: a cell that cannot be read leaves its field as it is, a total that
//!    disagrees is kept as written;
//! 4. [`Proposal::of`] compares the drafts with the dossier ([`Basis`]): new, same, changed,
//!    unclear, left out. Nothing was written so far;
//! 5. [`apply`] does what was proposed, within one action of the user ([`ACTION`]);
//! 6. [`Report`] tells what was read, found and done.

mod apply;
mod basis;
mod draft;
mod entry;
mod finding;
mod header;
mod mapping;
mod matching;
mod proposal;
mod reading;
mod report;
mod sum;
mod target;
mod vocabulary;

pub use apply::{ACTION, Applied, Error, apply};
pub use basis::Basis;
pub use draft::{AxisEntry, Draft};
pub use entry::Entry;
pub use finding::{Finding, Problem, Severity};
pub use header::Layout;
pub use mapping::{Column, Evidence, Mapping, Unit};
pub use proposal::{Choice, Difference, Doubt, Outcome, Proposal, Reason, Step};
pub use reading::{Options, Reading};
pub use report::{Line as ReportLine, Report, shown, word};
pub use target::{Kind, List, Part, Single, Target, Twin};
pub use vocabulary::Vocabulary;

#[cfg(test)]
mod tests;
