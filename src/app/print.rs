//! A document of an agreement, from the dossier's values to a file.

use std::path::{Path, PathBuf};

use crate::{
    documents::{
        content::{
            Document,
            agreement::{self, Edition},
            follow_up,
        },
        export::{pdf::Exporter, save},
        layout::Typesetter,
    },
    screen::{
        Problem,
        agreement::export::{Order, Paper},
        context::Register,
    },
    text::Language,
};

/// Sets a document and writes it, whole or not at all.
pub fn write(
    register: &Register,
    order: Order,
    path: &Path,
    overwrite: bool,
) -> Result<PathBuf, Problem> {
    let document = document(register, order)?;
    let layout = Typesetter::new()
        .and_then(|mut typesetter| typesetter.lay_out(&document))
        .map_err(|error| Problem::of(&error))?;
    let bytes = Exporter::new()
        .export(&layout)
        .map_err(|error| Problem::of(&error))?;
    save(path, &bytes, overwrite).map_err(|error| Problem::of(&error))?;
    Ok(path.to_owned())
}

fn document(register: &Register, order: Order) -> Result<Document, Problem> {
    let gone = Problem::Gone;
    match order.paper {
        Paper::Agreement(edition) => {
            let source = register.source(order.agreement).ok_or(gone)?;
            agreement::document(&source, edition, register.today.day())
                .map_err(|error| Problem::of(&error))
        }
        Paper::FollowUp(language) => {
            let agreement = register.agreement(order.agreement).ok_or(gone)?;
            let source = follow_up::Source {
                commune: &register.contents.commune,
                subject: follow_up::Subject::Agreement(agreement),
                agreements: vec![agreement],
                commitments: register
                    .commitments_of(order.agreement)
                    .map(|(commitment, _)| commitment)
                    .collect(),
                realisations: &register.contents.realisations,
                today: register.today,
            };
            Ok(follow_up::document(&source, language))
        }
    }
}

/// A name for the file: number or title, paper and language, without what file systems refuse.
pub fn file_name(register: &Register, order: Order) -> String {
    let agreement = register.agreement(order.agreement);
    let (paper, language) = match order.paper {
        Paper::Agreement(Edition::Single(language)) => ("convention", language.code()),
        Paper::Agreement(Edition::Both) => ("convention", "ar-fr"),
        Paper::FollowUp(language) => ("suivi", language.code()),
    };
    let named = match agreement {
        Some(agreement) if !agreement.number.is_empty() => agreement.number.as_str(),
        Some(agreement) => agreement.title.get(Language::French),
        None => "",
    };
    let words: String = named
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '-' })
        .take(60)
        .collect();
    let parts: Vec<&str> = words.split('-').filter(|part| !part.is_empty()).collect();
    format!("{paper}-{}-{language}.pdf", parts.join("-"))
}
