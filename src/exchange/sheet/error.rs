//! Why bytes are not a table that can be read.

use thiserror::Error as ThisError;

/// Why a file is not read as a table.
#[derive(Debug, Clone, PartialEq, Eq, ThisError)]
pub enum Error {
    /// Something else than a table.
    #[error("not a table: {0:?}")]
    NotATable(Foreign),
    /// Protected by a password, and therefore encrypted.
    #[error("protected by a password")]
    Protected,
    /// Begins as a workbook and cannot be read through.
    #[error("damaged: {0}")]
    Damaged(String),
    /// No cell holds anything.
    #[error("empty")]
    Empty,
    /// Larger than any plan, or made to look so.
    #[error("too large: {0:?}")]
    TooLarge(Excess),
    /// A text whose characters are in none of the encodings that are read, or not in the one
    /// asked for.
    #[error("unknown encoding")]
    UnknownEncoding,
    /// No sheet of that name.
    #[error("no sheet {name:?}")]
    NoSuchSheet {
        /// The name asked for.
        name: String,
        /// The names there are.
        known: Vec<String>,
    },
}

/// What was met instead of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Foreign {
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
    /// A database, as a dossier is.
    Database,
    /// HTML or XML, which some systems name `.xls`.
    Markup,
    /// A text document of Word or Writer.
    Document,
    /// The binary workbook of Excel, `.xlsb`.
    BinaryWorkbook,
    /// A compressed folder without a workbook.
    Archive,
    /// Bytes that are no text.
    Bytes,
}

/// What is too much, and how much is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Excess {
    /// Bytes of the file.
    Bytes {
        /// Most that is taken.
        limit: u64,
    },
    /// Bytes of what the file unpacks to.
    Unpacked {
        /// Most that is taken.
        limit: u64,
    },
    /// Sheets.
    Sheets {
        /// Most that is taken.
        limit: u64,
    },
    /// Columns of a sheet.
    Columns {
        /// Most that is taken.
        limit: u64,
    },
    /// Cells.
    Cells {
        /// Most that is taken.
        limit: u64,
    },
}
