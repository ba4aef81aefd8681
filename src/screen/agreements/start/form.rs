//! What a new draft begins from, field by field.

use serde::{Deserialize, Serialize};

use crate::{
    domain::{
        Line, Name,
        id::{AgreementId, PartnerId, ProjectId},
    },
    i18n::I18n,
    library::legal::Corpus,
    screen::sheet::{Field, Kind, Offer, Record, Section, field::kind},
};

/// The names under which the screen offers agreements, partners and projects.
pub const AGREEMENTS: &str = "agreements";
/// Partners of the directory.
pub const PARTNERS: &str = "partners";
/// Projects of the plan.
pub const PROJECTS: &str = "projects";

/// What a new draft begins from.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Start {
    /// Its title.
    pub title: Name,
    /// Key of its legal form.
    pub form: Line,
    /// The earlier agreement whose text it takes over.
    pub model: Option<AgreementId>,
    /// Who is party beside the commune.
    pub partners: Vec<PartnerId>,
    /// What it serves.
    pub projects: Vec<ProjectId>,
}

impl Record for Start {
    const SECTIONS: &'static [Section<Self>] = &[Section {
        title: I18n::drafting_start_from,
        fields: &[
            Field {
                name: I18n::field_agreement_title,
                span: 12,
                kind: kind!(name: |s, _i| s.title),
            },
            Field {
                name: I18n::field_agreement_form,
                span: 12,
                kind: FORM,
            },
            Field {
                name: I18n::drafting_start_model,
                span: 12,
                kind: kind!(offered AGREEMENTS, ?: |s, _i| s.model),
            },
            Field {
                name: I18n::drafting_start_partners,
                span: 12,
                kind: kind!(offered PARTNERS, *: |s, _i| s.partners),
            },
            Field {
                name: I18n::drafting_projects,
                span: 12,
                kind: kind!(offered PROJECTS, *: |s, _i| s.projects),
            },
        ],
        rows: None,
    }];
}

/// The forms of the legal library.
const FORM: Kind<Start> = Kind::Choice {
    choices: |context| {
        let forms = Corpus::shared()
            .into_iter()
            .flat_map(|corpus| &corpus.forms);
        forms
            .map(|form| Offer {
                key: form.id.clone(),
                words: form.name.get(context.language()).to_owned(),
            })
            .collect()
    },
    get: |s, _| Some(s.form.as_str().to_owned()).filter(|form| !form.is_empty()),
    set: |s, _, key| {
        if let Some(Ok(form)) = key.map(Line::new) {
            s.form = form;
        }
    },
    is_optional: true,
};
