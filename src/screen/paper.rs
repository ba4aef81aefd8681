//! The documents of an open dossier, from its rows to pages. Cheap to clone, and may be taken to
//! another thread.

use std::sync::Arc;

use super::Problem;
use crate::{
    documents::{
        content::{Document, Picture},
        picture,
        press::{self, Order, Press, Print, Stock},
    },
    domain::{Date, Line, Name, attachment::Attachment, contents::Contents},
    library::{legal::Corpus, partner::Catalogue},
    storage::{self, Dossier, attachment, contents},
    text::Language,
};

/// Whatever documents of one dossier are made of.
#[derive(Debug, Clone)]
pub struct Paper {
    dossier: Dossier,
    today: Date,
    corpus: Arc<Option<Corpus>>,
    catalogue: Arc<Option<Catalogue>>,
}

/// A document that was set, and the name it would have as a file.
#[derive(Debug)]
pub struct Sheet {
    /// Its pages.
    pub print: Print,
    /// A name for its file, without ending.
    pub stem: String,
}

impl Paper {
    /// Of a dossier, on a day.
    pub fn new(dossier: Dossier, today: Date) -> Paper {
        Paper {
            dossier,
            today,
            corpus: Arc::new(Corpus::load().ok()),
            catalogue: Arc::new(Catalogue::load().ok()),
        }
    }

    /// A document before any page exists.
    pub fn document(&self, order: Order) -> Result<Document, Problem> {
        self.with_stock(|stock| stock.document(order))?
            .map_err(|error| Problem::of(&error))
    }

    /// A document in its format. Takes time.
    pub fn print(&self, order: Order) -> Result<Sheet, Problem> {
        let work = |stock: &Stock<'_>| -> Result<Sheet, press::Error> {
            let print = Press::new()?.fill(order, stock)?;
            let stem = stock.file_stem(order);
            Ok(Sheet { print, stem })
        };
        self.with_stock(work)?.map_err(|error| Problem::of(&error))
    }

    /// A name for the file of a document, without ending.
    pub fn file_stem(&self, order: Order) -> Result<String, Problem> {
        self.with_stock(|stock| stock.file_stem(order))
    }

    fn with_stock<T>(&self, work: impl FnOnce(&Stock<'_>) -> T) -> Result<T, Problem> {
        let (contents, logo) = self
            .dossier
            .read(|reader| {
                let contents = contents::read(reader)?;
                let logo = match logo_of(&contents) {
                    Some(logo) => Some(attachment::bytes(reader, &logo.sha256)?),
                    None => None,
                };
                Ok((contents, logo))
            })
            .map_err(|error: storage::Error| Problem::of(&error))?;
        let logo = logo.and_then(|bytes| decoded(&contents, &bytes));
        let law = |day| {
            let regime = (*self.corpus)
                .as_ref()
                .and_then(|corpus| corpus.regime_at(day));
            regime
                .map(|regime| regime.citation.clone())
                .unwrap_or_default()
        };
        let domain = |key: &Line| -> Name {
            let mut domains = (*self.catalogue).iter().flat_map(|all| &all.domains);
            let named = domains.find(|domain| domain.id == *key);
            named.map(|domain| domain.name.clone()).unwrap_or_default()
        };
        let stock = Stock::new(&contents, logo, self.today, &law).with_domains(&domain);
        Ok(work(&stock))
    }
}

fn logo_of(contents: &Contents) -> Option<&Attachment> {
    let id = contents.commune.logo?;
    contents
        .attachments
        .iter()
        .find(|attachment| attachment.id == id)
}

/// A logo that cannot be read leaves its place empty; it keeps nobody from printing.
fn decoded(contents: &Contents, bytes: &[u8]) -> Option<Picture> {
    let description = logo_of(contents)?.description.get(Language::Arabic);
    picture::decode(bytes, description).ok()
}
