//! Finds what a user names: by id, by the start or end of one, by number or code.

use super::Failure;
use crate::{
    domain::{
        contents::Contents,
        id::{AgreementId, PartnerId},
    },
    text::{Language, fold::fold},
};

/// The fewest characters of an id that name it.
const LEAST: usize = 4;

/// What can be named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Picked {
    /// An agreement.
    Agreement(AgreementId),
    /// A partner.
    Partner(PartnerId),
}

/// The agreement that `given` names.
pub fn agreement(contents: &Contents, given: &str) -> Result<AgreementId, Failure> {
    match pick(candidates(contents, false), given, false)? {
        Picked::Agreement(id) => Ok(id),
        Picked::Partner(_) => Err(unknown(given, false)),
    }
}

/// The agreement or partner that `given` names.
pub fn either(contents: &Contents, given: &str) -> Result<Picked, Failure> {
    pick(candidates(contents, true), given, true)
}

fn unknown(given: &str, or_partner: bool) -> Failure {
    Failure::Unknown {
        given: given.to_owned(),
        or_partner,
    }
}

/// Something that can be named, its id, and its other names.
type Candidate<'a> = (Picked, String, Vec<&'a str>);

fn candidates(contents: &Contents, with_partners: bool) -> Vec<Candidate<'_>> {
    let agreements = contents.agreements.iter().map(|agreement| {
        let names = vec![agreement.number.as_str()];
        (
            Picked::Agreement(agreement.id),
            agreement.id.to_string(),
            names,
        )
    });
    let partners = contents
        .partners
        .iter()
        .filter(|_| with_partners)
        .map(|partner| {
            let mut names = vec![partner.code.as_str()];
            names.extend(Language::ALL.map(|language| partner.abbreviation.in_language(language)));
            (Picked::Partner(partner.id), partner.id.to_string(), names)
        });
    agreements.chain(partners).collect()
}

/// An exact id or name goes before a part of an id.
fn pick(all: Vec<Candidate<'_>>, given: &str, or_partner: bool) -> Result<Picked, Failure> {
    let wanted = given.trim().to_lowercase();
    let folded = fold(given.trim());
    let is_named = |(_, id, names): &&Candidate<'_>| {
        *id == wanted
            || names
                .iter()
                .any(|name| !name.is_empty() && fold(name) == folded)
    };
    let is_part = |(_, id, _): &&Candidate<'_>| {
        wanted.len() >= LEAST && (id.starts_with(&wanted) || id.ends_with(&wanted))
    };
    let mut found: Vec<&Candidate<'_>> = all.iter().filter(is_named).collect();
    if found.is_empty() {
        found = all.iter().filter(is_part).collect();
    }
    match found[..] {
        [(picked, _, _)] => Ok(*picked),
        [] => Err(unknown(given, or_partner)),
        _ => Err(Failure::Ambiguous {
            given: given.to_owned(),
            matches: found.iter().map(|(_, id, _)| id.clone()).collect(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        Line,
        sample::{Grain, contents},
    };

    fn sample() -> Contents {
        let (mut contents, _) = contents(&Grain::default());
        for (index, agreement) in contents.agreements.iter_mut().enumerate() {
            agreement.number = Line::new(format!("{}/2026/ج.و.ز", index + 1)).unwrap();
        }
        contents
    }

    #[test]
    fn an_agreement_is_named_by_id_number_or_a_part_that_is_its_own() {
        let contents = sample();
        let id = contents.agreements[1].id;
        let text = id.to_string();
        for given in [
            &text,
            &text.to_uppercase(),
            "2/2026/ج.و.ز",
            &text[text.len() - 6..],
        ] {
            assert_eq!(agreement(&contents, given).unwrap(), id, "{given}");
        }
    }

    #[test]
    fn what_fits_none_or_several_is_refused() {
        let contents = sample();
        let start = &contents.agreements[0].id.to_string()[..8];
        assert!(matches!(
            agreement(&contents, start),
            Err(Failure::Ambiguous { .. })
        ));
        for given in ["9/2026", "", "abc", "zzzzzz"] {
            assert!(
                matches!(agreement(&contents, given), Err(Failure::Unknown { .. })),
                "{given}"
            );
        }
    }

    #[test]
    fn a_partner_goes_by_its_code() {
        let mut contents = sample();
        contents.partners[0].code = Line::new("P-07").unwrap();
        let id = contents.partners[0].id;
        assert_eq!(either(&contents, "p-07").unwrap(), Picked::Partner(id));
        assert!(agreement(&contents, "P-07").is_err());
    }
}
