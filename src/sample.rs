//! The sample dossier of a fictional commune, whole: what `exchange::demo` builds, with the products
//! that the closings of its rounds froze, printed as they were on those days. The same every time.

use std::sync::OnceLock;

use thiserror::Error;

use crate::{
    documents::{
        content::{Picture, product::Product},
        export::Format,
        picture,
        press::{self, Order, Press, Stock},
    },
    domain::{
        Date, Line, Name,
        attachment::{Attachment, Owner},
        contents::Contents,
        id::AttachmentId,
        round::{Closing, FrozenProduct},
    },
    exchange::{
        Package,
        demo::{self, Demo},
        json::sha256,
    },
    i18n::{I18n, error::Words},
    library::{legal::Corpus, partner::Catalogue, resource},
    text::Language,
};

/// Why the sample cannot be made: a fault of the program's own data.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum Error {
    /// It cannot be built.
    #[error(transparent)]
    Demo(#[from] demo::Error),
    /// What its papers cite cannot be read.
    #[error(transparent)]
    Library(#[from] resource::Error),
    /// Its logo cannot be read.
    #[error(transparent)]
    Logo(#[from] picture::Error),
    /// A product of it cannot be printed.
    #[error(transparent)]
    Print(#[from] press::Error),
}

impl Words for Error {
    fn words(&self, tr: &I18n) -> String {
        match self {
            Error::Demo(error) => error.words(tr),
            Error::Library(error) => error.words(tr),
            Error::Logo(error) => error.words(tr),
            Error::Print(error) => error.words(tr),
        }
    }
}

/// The sample.
#[derive(Debug, Clone)]
pub struct Sample {
    /// The dossier with its files.
    pub package: Package,
    /// The day that its story is told on.
    pub today: Date,
}

/// The sample; made once a run, as it is the same every time.
pub fn sample() -> Result<Sample, Error> {
    static MADE: OnceLock<Result<Sample, Error>> = OnceLock::new();
    MADE.get_or_init(|| freeze(demo::build()?)).clone()
}

/// Prints the product of each closed stage, in each language, and keeps it with its closing.
fn freeze(demo: Demo) -> Result<Sample, Error> {
    let Demo {
        mut contents,
        mut files,
        today,
        mut ids,
        ..
    } = demo;
    let logo = logo(&contents, |sha256| files.get(sha256).cloned())?;
    let mut press = Desk::new(logo)?;
    for at in 0..contents.closings.len() {
        for language in Language::ALL {
            let closing = &contents.closings[at];
            let Some((name, bytes)) = press.print(&contents, closing, language)? else {
                continue;
            };
            let fingerprint = Line::new(sha256(&bytes)).unwrap_or_default();
            let attachment = Attachment {
                id: AttachmentId::next(&mut ids),
                owner: Owner::Commune,
                name: Line::new(name).unwrap_or_default(),
                description: Name::default(),
                media_type: Line::new("application/pdf").unwrap_or_default(),
                sha256: fingerprint.clone(),
                size: bytes.len() as u64,
            };
            contents.closings[at].products.push(FrozenProduct {
                language,
                attachment: attachment.id,
                sha256: fingerprint.clone(),
            });
            contents.attachments.push(attachment);
            files.insert(fingerprint.as_str().to_owned(), bytes);
        }
    }
    Ok(Sample {
        package: Package { contents, files },
        today,
    })
}

fn logo(
    contents: &Contents,
    bytes: impl Fn(&str) -> Option<Vec<u8>>,
) -> Result<Option<Picture>, Error> {
    let mut files = contents.attachments.iter();
    let Some(logo) = files.find(|one| Some(one.id) == contents.commune.logo) else {
        return Ok(None);
    };
    let Some(bytes) = bytes(logo.sha256.as_str()) else {
        return Ok(None);
    };
    let description = logo.description.get(Language::Arabic);
    Ok(Some(picture::decode(&bytes, description)?))
}

/// What the products are printed with.
struct Desk {
    press: Press,
    logo: Option<Picture>,
    corpus: Corpus,
    catalogue: Catalogue,
}

impl Desk {
    fn new(logo: Option<Picture>) -> Result<Desk, Error> {
        Ok(Desk {
            press: Press::new()?,
            logo,
            corpus: Corpus::load()?,
            catalogue: Catalogue::load()?,
        })
    }

    /// The name and the bytes of a product, as on the day of its closing; none for a stage that has
    /// none.
    fn print(
        &mut self,
        contents: &Contents,
        closing: &Closing,
        language: Language,
    ) -> Result<Option<(String, Vec<u8>)>, Error> {
        let Some(product) = Product::of_stage(closing.stage) else {
            return Ok(None);
        };
        let (corpus, catalogue) = (&self.corpus, &self.catalogue);
        let law = |day| {
            let regime = corpus.regime_at(day);
            regime.map(|one| one.citation.clone()).unwrap_or_default()
        };
        let domain = |key: &Line| {
            let found = catalogue.domain(key);
            found.map(|one| one.name.clone()).unwrap_or_default()
        };
        let competence = |key: &Line| corpus.competence_name(key.as_str());
        let form = |key: &Line| corpus.form_name(key.as_str());
        let stock = Stock::new(contents, self.logo.clone(), closing.closed_on, &law)
            .with_domains(&domain)
            .with_law(&competence, &form);
        let order = Order::StageProduct {
            round: closing.round,
            product,
            language,
            format: Format::Pdf,
        };
        let name = format!("{}.{}", stock.file_stem(order), Format::Pdf.ending());
        Ok(Some((name, self.press.fill(order, &stock)?.bytes)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::export::raster::Book;

    #[test]
    fn each_closing_of_a_stage_with_a_product_keeps_it_in_both_languages() {
        let sample = sample().unwrap();
        let contents = &sample.package.contents;
        let mut count = 0;
        for closing in &contents.closings {
            let has_product = Product::of_stage(closing.stage).is_some();
            assert_eq!(closing.products.len(), if has_product { 2 } else { 0 });
            for file in &closing.products {
                let bytes = &sample.package.files[file.sha256.as_str()];
                assert_eq!(sha256(bytes), file.sha256.as_str());
                assert!(Book::open(bytes).unwrap().sizes().len() > 1);
                let mut all = contents.attachments.iter();
                let kept = all.find(|one| one.id == file.attachment).unwrap();
                assert_eq!(kept.sha256, file.sha256);
                assert_eq!(kept.size, bytes.len() as u64);
                count += 1;
            }
        }
        assert!(count >= 8, "{count}");
    }

    #[test]
    fn it_is_the_same_every_time() {
        let (one, other) = (freeze(demo::build().unwrap()), sample());
        let (one, other) = (one.unwrap().package, other.unwrap().package);
        assert_eq!(one.contents, other.contents);
        assert_eq!(one.files, other.files);
    }
}
