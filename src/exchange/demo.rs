//! The sample dossier of a fictional commune, built from `resources/demo` and the libraries.

mod agreement;
mod plan;
mod round;

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;
use thiserror::Error;

use crate::{
    domain::{
        Date, Name, Prose,
        attachment::{Attachment, Owner},
        contents::Contents,
        id::{AttachmentId, IdSource, PartnerId, ProjectId, Sequence},
        word::PairError,
    },
    library::{clause::Shelf, legal::Corpus, partner::Catalogue, resource},
    text::Language,
};

/// The moment that the sample's ids are counted from: 1 November 2026.
const FIRST_MILLIS: u64 = 1_793_491_200_000;

/// Why the sample cannot be built: a fault of the program's own data.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum Error {
    /// A file cannot be read.
    #[error(transparent)]
    Resource(#[from] resource::Error),
    /// A key that nothing carries.
    #[error("the sample names {0:?}, which it does not define")]
    UnknownKey(String),
    /// A text longer than its field.
    #[error(transparent)]
    Text(#[from] PairError),
    /// A figure out of bounds.
    #[error("the sample holds a figure that no field takes: {0}")]
    Figure(String),
}

/// The sample.
#[derive(Debug, Clone)]
pub struct Demo {
    /// What the dossier holds.
    pub contents: Contents,
    /// Bytes of its attachments, by SHA-256 in lowercase hexadecimal.
    pub files: BTreeMap<String, Vec<u8>>,
    /// The day that its story is told on.
    pub today: Date,
    /// That the commune does not exist, in both languages.
    pub notice: Prose,
    /// Where the ids of what is added to it come from.
    pub ids: Sequence,
}

/// What earlier parts gave their ids to.
#[derive(Debug)]
struct Keys {
    ids: Sequence,
    partners: HashMap<String, (PartnerId, Name)>,
    projects: HashMap<String, ProjectId>,
    commune_name: Name,
}

impl Keys {
    fn project(&self, key: &str) -> Result<ProjectId, Error> {
        self.projects
            .get(key)
            .copied()
            .ok_or_else(|| Error::UnknownKey(key.to_owned()))
    }

    /// Name of a partner, or of the commune.
    fn name(&self, key: &str) -> Result<Name, Error> {
        if key == "commune" {
            return Ok(self.commune_name.clone());
        }
        let found = self.partners.get(key).map(|(_, name)| name.clone());
        found.ok_or_else(|| Error::UnknownKey(key.to_owned()))
    }

    fn source(&mut self) -> &mut dyn IdSource {
        &mut self.ids
    }
}

/// Builds the sample; the same every time.
pub fn build() -> Result<Demo, Error> {
    let file: plan::File = resource::read(
        "demo/plan.toml",
        include_str!("../../resources/demo/plan.toml"),
    )?;
    let agreements: agreement::File = resource::read(
        "demo/agreements.toml",
        include_str!("../../resources/demo/agreements.toml"),
    )?;
    let mut keys = Keys {
        ids: Sequence::starting_at(FIRST_MILLIS),
        partners: HashMap::new(),
        projects: HashMap::new(),
        commune_name: file.commune.full_name.clone(),
    };
    let (today, notice) = (file.today, file.notice.clone());
    let mut contents = plan::contents(file, &Catalogue::load()?, &mut keys)?;
    agreement::add(
        agreements,
        &Shelf::load()?,
        &Corpus::load()?,
        &mut keys,
        &mut contents,
    )?;
    let files = add_logo(&mut keys, &mut contents)?;
    let rounds: round::File = resource::read(
        "demo/rounds.toml",
        include_str!("../../resources/demo/rounds.toml"),
    )?;
    round::add(rounds, &mut keys, &mut contents)?;
    Ok(Demo {
        contents,
        files,
        today,
        notice,
        ids: keys.ids,
    })
}

/// The commune's logo, drawn for the sample.
fn add_logo(keys: &mut Keys, contents: &mut Contents) -> Result<BTreeMap<String, Vec<u8>>, Error> {
    let bytes = include_bytes!("../../resources/demo/logo.png").to_vec();
    let sha256 = super::json::sha256(&bytes);
    let id = AttachmentId::next(keys.source());
    contents.attachments.push(Attachment {
        id,
        owner: Owner::Commune,
        name: plan::line("logo.png")?,
        description: Name::new(
            "شعار الجماعة: غصن زيتون فوق الماء",
            "Logo de la commune : un rameau d’olivier au-dessus de l’eau",
        )?,
        media_type: plan::line("image/png")?,
        sha256: plan::line(&sha256)?,
        size: bytes.len() as u64,
    });
    contents.commune.logo = Some(id);
    Ok(BTreeMap::from([(sha256, bytes)]))
}

/// One amount a line of text, for lists of pairs.
fn lines(pairs: &[Name]) -> Result<Prose, PairError> {
    let side = |language: Language| {
        pairs
            .iter()
            .map(|pair| pair.in_language(language))
            .collect::<Vec<_>>()
            .join("\n")
    };
    Prose::new(side(Language::Arabic), side(Language::French))
}

/// A pair of whole dirhams read as money.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(transparent)]
struct Dirhams(u32);

impl From<Dirhams> for crate::domain::Money {
    fn from(dirhams: Dirhams) -> Self {
        crate::domain::Money::from_dirhams(dirhams.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_builds_and_is_the_same_every_time() {
        let demo = build().unwrap();
        assert_eq!(demo.contents, build().unwrap().contents);
        assert!(demo.contents.commune.fictional);
        assert_eq!(demo.contents.projects.len(), 32);
        assert_eq!(demo.contents.agreements.len(), 12);
        assert_eq!(demo.contents.rounds.len(), 2);
        assert!(
            demo.contents
                .agreements
                .iter()
                .all(|agreement| agreement.clauses.len() > 15)
        );
    }
}
