//! The documents of an open dossier, from its rows to pages. Cheap to clone, and may be taken to
//! another thread.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use super::Problem;
use crate::{
    documents::{
        content::{Document, Picture, register::Table},
        export::Format,
        picture,
        press::{self, Order, Press, Print, Stock},
    },
    domain::{
        Date, Line, Name, attachment::Attachment, contents::Contents, project, round::Closing,
    },
    library::{
        legal::{Corpus, form::Competence},
        partner::Catalogue,
    },
    storage::{self, Dossier, RowKey, attachment, commune, contents},
    text::Language,
};

/// Whatever documents of one dossier are made of.
#[derive(Debug, Clone)]
pub struct Paper {
    dossier: Dossier,
    today: Date,
    corpus: Arc<Option<Corpus>>,
    catalogue: Arc<Option<Catalogue>>,
    press: Kept,
}

/// The press that is kept from one document to the next: it remembers the words that it has shaped.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Option<Press>>>);

impl Kept {
    /// Prints on it; on another one while it is in use.
    fn print<T>(
        &self,
        work: impl FnOnce(&mut Press) -> Result<T, press::Error>,
    ) -> Result<T, press::Error> {
        let kept = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let idle = kept().take();
        let mut press = match idle {
            Some(press) => press,
            None => Press::new()?,
        };
        let done = work(&mut press);
        *kept() = Some(press);
        done
    }
}

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Kept")
    }
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
            press: Kept::default(),
        }
    }

    /// The law that communes live under on a day, as a text cites it.
    pub fn law(&self, day: Date) -> Name {
        let regime = (*self.corpus).as_ref();
        let regime = regime.and_then(|corpus| corpus.regime_at(day));
        regime
            .map(|regime| regime.citation.clone())
            .unwrap_or_default()
    }

    /// A document before any page exists.
    pub fn document(&self, order: Order) -> Result<Document, Problem> {
        self.with_stock(None, |stock| stock.document(order))?
            .map_err(|error| Problem::of(&error))
    }

    /// A document in its format. Takes time.
    pub fn print(&self, order: Order) -> Result<Sheet, Problem> {
        self.fill(order, None)
    }

    /// A stage's product as it is once this closing is in the dossier. Takes time.
    pub fn closed(&self, order: Order, closing: &Closing) -> Result<Sheet, Problem> {
        self.fill(order, Some(closing))
    }

    fn fill(&self, order: Order, closing: Option<&Closing>) -> Result<Sheet, Problem> {
        let work = |stock: &Stock<'_>| -> Result<Sheet, press::Error> {
            let print = self.press.print(|press| press.fill(order, stock))?;
            let stem = stock.file_stem(order);
            Ok(Sheet { print, stem })
        };
        let sheet = self.with_stock(closing, work)?;
        sheet.map_err(|error| Problem::of(&error))
    }

    /// A name for the file of a document, without ending.
    pub fn file_stem(&self, order: Order) -> Result<String, Problem> {
        self.with_stock(None, |stock| stock.file_stem(order))
    }

    /// A list as it is seen, as a workbook or under the commune's letterhead. Takes time.
    pub fn list(&self, table: &Table, stem: &str, format: Format) -> Result<Sheet, Problem> {
        let (commune, logo) = self
            .dossier
            .read(|reader| {
                let missing = || storage::Error::Missing(RowKey::new("commune", "1"));
                let commune = commune::get(reader)?.ok_or_else(missing)?;
                let logo = match commune.logo {
                    Some(id) => attachment::get(reader, id)?,
                    None => None,
                };
                let logo = match logo {
                    Some(logo) => Some((attachment::bytes(reader, &logo.sha256)?, logo)),
                    None => None,
                };
                Ok((commune, logo))
            })
            .map_err(|error: storage::Error| Problem::of(&error))?;
        let logo = logo.and_then(|(bytes, logo)| decoded(&logo, &bytes));
        let print = || {
            self.press
                .print(|press| press.list(table, (&commune, logo), format))
        };
        Ok(Sheet {
            print: print().map_err(|error: press::Error| Problem::of(&error))?,
            stem: format!("{stem}-{}", table.language.code()),
        })
    }

    /// The name of a legal form, where the legal library has it.
    pub fn form(&self, key: &str) -> Option<&Name> {
        let form = (*self.corpus).as_ref()?.form(key)?;
        Some(&form.name)
    }

    /// What a commune may do, by the legal library.
    pub fn competences(&self) -> &[Competence] {
        let corpus = (*self.corpus).as_ref();
        corpus.map_or(&[], |corpus| corpus.competences.as_slice())
    }

    /// Whose a competence is, the number of the article that gives it and that of its law, and what
    /// the article is about.
    pub fn competence(&self, key: &str) -> Option<(project::Competence, String, &Name)> {
        let corpus = (*self.corpus).as_ref()?;
        let one = corpus.competences.iter().find(|one| one.id == key)?;
        let article = corpus.article(&one.article)?;
        let law = corpus.texts.iter().find(|text| text.id == article.text)?;
        let number = article.number.clone().unwrap_or_default();
        let law = law.number.clone().unwrap_or_default();
        Some((one.kind, format!("{number} ({law})"), &article.subject))
    }

    fn with_stock<T>(
        &self,
        closing: Option<&Closing>,
        work: impl FnOnce(&Stock<'_>) -> T,
    ) -> Result<T, Problem> {
        let (mut contents, logo) = self
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
        contents.closings.extend(closing.cloned());
        let logo = logo.and_then(|bytes| decoded(logo_of(&contents)?, &bytes));
        let law = |day| self.law(day);
        let domain = |key: &Line| -> Name {
            let mut domains = (*self.catalogue).iter().flat_map(|all| &all.domains);
            let named = domains.find(|domain| domain.id == *key);
            named.map(|domain| domain.name.clone()).unwrap_or_default()
        };
        let corpus = (*self.corpus).as_ref();
        let named = |by: Option<Name>| by.unwrap_or_default();
        let competence =
            |key: &Line| named(corpus.map(|corpus| corpus.competence_name(key.as_str())));
        let form = |key: &Line| named(corpus.map(|corpus| corpus.form_name(key.as_str())));
        let stock = Stock::new(&contents, logo, self.today, &law)
            .with_domains(&domain)
            .with_law(&competence, &form);
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
fn decoded(logo: &Attachment, bytes: &[u8]) -> Option<Picture> {
    let description = logo.description.get(Language::Arabic);
    picture::decode(bytes, description).ok()
}
