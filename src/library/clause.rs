//! The clause library: Arabic and French twins for every section of an agreement, with variants
//! where practice differs (domain notes, section 3).

use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use serde::{Deserialize, Deserializer, de::Error as _};

use super::{
    legal::{Certainty, visa::Visa},
    resource::{Error, check_unique, read},
};
use crate::{
    domain::{
        Name, Prose,
        agreement::clause::{Clause, DataBlock, Section},
        id::ClauseId,
        key::keyed,
        word::PairError,
    },
    text::Language,
};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/resources/clauses");
const OUTLINE: &str = "sections.toml";

keyed! {
    /// What a clause is rendered for.
    pub enum Repeat {
        /// Once for each party.
        Party => "party",
    }
}

/// A clause that a drafter may take.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    /// Its id.
    pub id: String,
    /// Its section, by number in the file.
    #[serde(deserialize_with = "section")]
    pub section: Section,
    /// Its chapter, 1 to 5.
    pub chapter: u8,
    /// Forms it suits; `all` for every form.
    pub forms: Vec<String>,
    /// Forms whose new draft takes it; `all` for every form it suits.
    #[serde(default)]
    pub default: Vec<String>,
    /// What sets it apart from its section's other clauses.
    #[serde(default)]
    pub variant: Option<String>,
    /// Rendered once, or once for each party.
    #[serde(default)]
    pub repeat: Option<Repeat>,
    /// How sure its wording is attested.
    pub certainty: Certainty,
    /// Heading, with variables.
    pub heading: Name,
    /// Text, in the syntax of [`crate::domain::agreement::clause::parse_body`].
    pub body: Prose,
    /// Advice to the drafter.
    #[serde(default)]
    pub note: Prose,
}

impl Model {
    /// Whether it suits a form.
    pub fn suits(&self, form: &str) -> bool {
        names(&self.forms, form)
    }

    /// Whether a new draft of a form takes it.
    pub fn is_default_for(&self, form: &str) -> bool {
        self.suits(form) && names(&self.default, form)
    }

    /// The clause of one agreement. Its visas are written out as items of the text, for a text
    /// keeps the visas of its own day; where none are given the block stays and the program fills
    /// it. Fails when the body would grow too long.
    pub fn clause(&self, id: ClauseId, visas: &[&Visa]) -> Result<Clause, PairError> {
        let [ar, fr] = [Language::Arabic, Language::French].map(|language| {
            let body = self.body.in_language(language);
            if visas.is_empty() {
                body.to_owned()
            } else {
                let items: Vec<String> = visas
                    .iter()
                    .map(|visa| format!("- {}", visa.wording(language)))
                    .collect();
                body.replace(
                    &format!("[[{}]]", DataBlock::Visas.key()),
                    &items.join("\n"),
                )
            }
        });
        Ok(Clause {
            id,
            section: self.section,
            each_party: self.repeat.is_some(),
            heading: self.heading.clone(),
            body: Prose::new(ar, fr)?,
        })
    }
}

fn names(forms: &[String], form: &str) -> bool {
    forms.iter().any(|one| one == "all" || one == form)
}

/// A section of an agreement, as the outline names it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Heading {
    /// Its number, from 0.
    pub number: u8,
    /// Its section.
    pub key: Section,
    /// Its chapter, 1 to 5.
    pub chapter: u8,
    /// Whether its clauses are numbered articles.
    pub article: bool,
    /// Its name.
    pub name: Name,
}

/// A chapter, for agreements long enough to be divided.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chapter {
    /// Its number, from 1.
    pub number: u8,
    /// Its name.
    pub name: Name,
}

/// The whole clause library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelf {
    /// Chapters in order.
    pub chapters: Vec<Chapter>,
    /// Sections in order.
    pub sections: Vec<Heading>,
    /// Clauses in the order of sections.
    pub clauses: Vec<Model>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Outline {
    chapter: Vec<Chapter>,
    section: Vec<Heading>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Clauses {
    clause: Vec<Model>,
}

impl Shelf {
    /// The embedded library, read once; none where it is malformed.
    pub fn shared() -> Option<&'static Shelf> {
        static SHELF: LazyLock<Option<Shelf>> = LazyLock::new(|| Shelf::load().ok());
        SHELF.as_ref()
    }

    /// Reads the embedded library. Fails on a malformed file and an id defined twice.
    pub fn load() -> Result<Shelf, Error> {
        let mut files: Vec<_> = FILES
            .files()
            .filter_map(|file| Some((file.path().to_str()?, file.contents_utf8()?)))
            .collect();
        files.sort_unstable();
        let mut outline = None;
        let mut clauses = Vec::new();
        for (name, text) in files {
            let file = format!("clauses/{name}");
            if name == OUTLINE {
                outline = Some(read::<Outline>(&file, text)?);
            } else {
                clauses.extend(read::<Clauses>(&file, text)?.clause);
            }
        }
        let Some(Outline {
            chapter: chapters,
            section: sections,
        }) = outline
        else {
            return Err(Error::Malformed {
                file: format!("clauses/{OUTLINE}"),
                reason: "missing".to_owned(),
            });
        };
        clauses.sort_by_key(|clause: &Model| clause.section);
        check_unique("clauses", clauses.iter().map(|clause| clause.id.as_str()))?;
        Ok(Shelf {
            chapters,
            sections,
            clauses,
        })
    }

    /// A clause by its id.
    pub fn clause(&self, id: &str) -> Option<&Model> {
        self.clauses.iter().find(|clause| clause.id == id)
    }

    /// The clauses of a section that suit a form, defaults and variants.
    pub fn choices<'a>(
        &'a self,
        form: &'a str,
        section: Section,
    ) -> impl Iterator<Item = &'a Model> {
        self.clauses
            .iter()
            .filter(move |clause| clause.section == section && clause.suits(form))
    }

    /// The clauses of a new draft of a form, in the order of the text.
    pub fn draft<'a>(&'a self, form: &'a str) -> impl Iterator<Item = &'a Model> {
        self.clauses
            .iter()
            .filter(move |clause| clause.is_default_for(form))
    }
}

fn section<'de, D: Deserializer<'de>>(source: D) -> Result<Section, D::Error> {
    let number = usize::deserialize(source)?;
    Section::ALL
        .get(number)
        .copied()
        .ok_or_else(|| D::Error::custom(format!("{number} is not a section, 0 to 24")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::agreement::clause::{BodyLine, parse_body},
        library::legal::{Corpus, visa::Circumstance},
    };

    #[test]
    fn a_draft_keeps_the_order_of_sections_and_repeats_what_parties_share() {
        let shelf = Shelf::load().unwrap();
        let draft: Vec<_> = shelf.draft("partnership-convention").collect();
        assert!(draft.is_sorted_by_key(|clause| clause.section));
        let repeated: Vec<_> = draft
            .iter()
            .filter(|clause| clause.repeat.is_some())
            .map(|clause| clause.section)
            .collect();
        assert_eq!(repeated, [Section::Parties, Section::Commitments]);
        assert!(draft.iter().all(|clause| clause.id != "disputes-court"));
    }

    #[test]
    fn variants_are_offered_beside_the_default() {
        let shelf = Shelf::load().unwrap();
        let variants: Vec<_> = shelf
            .choices("partnership-convention", Section::Disputes)
            .map(|clause| clause.variant.as_deref().unwrap_or_default())
            .collect();
        assert_eq!(variants, ["arbitration", "court"]);
    }

    #[test]
    fn visas_are_written_out_as_items() {
        let (shelf, corpus) = (Shelf::load().unwrap(), Corpus::load().unwrap());
        let day = "2026-03-01".parse().unwrap();
        let circumstances = [Circumstance::Association];
        let visas: Vec<_> = corpus.visas_at(day, &circumstances).collect();
        let model = shelf.clause("visas-standard").unwrap();
        let id: ClauseId = "018f0000-0000-7000-8000-000000000001".parse().unwrap();
        let clause = model.clause(id, &visas).unwrap();
        for language in [Language::Arabic, Language::French] {
            let lines = parse_body(clause.body.in_language(language)).unwrap();
            assert_eq!(lines.len(), visas.len());
            assert!(lines.iter().all(|line| matches!(line, BodyLine::Item(_))));
        }
        let kept = model.clause(id, &[]).unwrap();
        assert_eq!(kept.body.get(Language::Arabic).trim(), "[[visas]]");
    }
}
