//! The draft agreement and the agreement: in Arabic, in French, or both side by side.

mod article;
mod block;
mod bound;
mod facing;
mod single;
mod value;

use chrono::NaiveDate;
use thiserror::Error;
use uuid::Uuid;

use self::value::Values;
pub use self::{article::Articles, bound::bound};
use super::{
    Align, Block, Colour, Document, Heading, Identity, PageStyle, Paragraph, Picture, Running,
    Text, part,
};
use crate::{
    domain::{
        Name,
        agreement::{
            Agreement,
            clause::{BodyError, Section},
        },
        commitment::Commitment,
        commune::Commune,
        id::ClauseId,
        project::Project,
    },
    i18n::I18n,
    text::Language,
};

/// Which languages an agreement is printed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edition {
    /// One language.
    Single(Language),
    /// Both side by side, clause facing clause, Arabic at the right.
    Both,
}

impl Edition {
    /// The language that sets the direction of the pages.
    pub fn main_language(self) -> Language {
        match self {
            Edition::Single(language) => language,
            Edition::Both => Language::Arabic,
        }
    }
}

/// What an agreement is printed from.
#[derive(Debug, Clone)]
pub struct Source<'a> {
    /// The commune that keeps the dossier.
    pub commune: &'a Commune,
    /// Its logo, decoded.
    pub logo: Option<Picture>,
    /// The agreement.
    pub agreement: &'a Agreement,
    /// The framework it carries out, or the agreement it amends.
    pub parent: Option<&'a Agreement>,
    /// The projects it serves.
    pub projects: Vec<&'a Project>,
    /// Its commitments, in order.
    pub commitments: Vec<&'a Commitment>,
    /// The law that communes live under at the agreement's date.
    pub regime_law: Name,
}

/// Why an agreement cannot be printed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Error {
    /// A clause holds something that cannot be read.
    #[error("clause {clause} ({section:?}): {error}")]
    Clause {
        /// The clause.
        clause: ClauseId,
        /// Its section.
        section: Section,
        /// On which side.
        language: Language,
        /// What.
        error: BodyError,
    },
}

/// The whole document. Identical input gives an identical document.
pub fn document(source: &Source<'_>, edition: Edition, on: NaiveDate) -> Result<Document, Error> {
    let main = edition.main_language();
    let tr = I18n::new(main);
    let body = match edition {
        Edition::Single(language) => single::body(source, language)?,
        Edition::Both => facing::body(source)?,
    };
    let agreement = source.agreement;
    let mut page = PageStyle::PORTRAIT;
    if edition == Edition::Both {
        page.body_size = 10.5;
        page.margins = [54.0, 45.0, 54.0, 45.0];
    }
    Ok(Document {
        identity: Identity {
            id: document_id(agreement.id.uuid(), edition),
            date: on,
            title: agreement.title.get(main).to_owned(),
            author: part::commune_name(source.commune, main),
            subject: tr.document_agreement_subject(),
            language: main,
        },
        page,
        header: Some(running_header(agreement, main)),
        footer: Some(part::page_footer(source.commune, &tr)),
        draft_mark: agreement
            .is_draft()
            .then(|| Text::strong(main, tr.document_draft())),
        body,
    })
}

/// The id of one edition: the agreement's own, with the edition folded into its last byte.
fn document_id(agreement: Uuid, edition: Edition) -> Uuid {
    let mut bytes = *agreement.as_bytes();
    bytes[15] ^= match edition {
        Edition::Single(Language::Arabic) => 1,
        Edition::Single(Language::French) => 2,
        Edition::Both => 3,
    };
    Uuid::from_bytes(bytes)
}

fn running_header(agreement: &Agreement, language: Language) -> Running {
    let muted = |words: &str| Text::new(language, words).coloured(Colour::Muted);
    Running {
        start: Some(muted(&part::short_title(agreement.title.get(language)))),
        center: None,
        end: (!agreement.number.is_empty()).then(|| muted(agreement.number.as_str())),
    }
}

/// The title over the text, its number under it.
fn title_blocks(text: Text, twin: Option<Text>) -> Block {
    Block::Heading(Heading {
        level: 1,
        text,
        twin,
        align: Align::Center,
    })
}

/// A small note under a table.
fn note(text: Text) -> Block {
    Block::Paragraph(
        Paragraph::new(text.coloured(Colour::Muted))
            .scaled(0.85)
            .spaced(8.0),
    )
}
