//! Finds what a user names: by id, by the start or end of one, by number or code.

use super::Failure;
use crate::{
    domain::{
        contents::Contents,
        id::{AgreementId, PartnerId, ProjectId, RoundId},
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
    /// A project.
    Project(ProjectId),
}

/// Among what a name is looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Among {
    /// Agreements.
    Agreements,
    /// Agreements and partners.
    Either,
    /// Partners.
    Partners,
    /// Projects.
    Projects,
    /// Rounds.
    Rounds,
}

/// The round that `given` names; the latest without it: of the last year, then of the last session,
/// then the last entered.
pub fn round(contents: &Contents, given: Option<&str>) -> Result<RoundId, Failure> {
    let Some(given) = given else {
        let latest = contents.rounds.iter();
        let latest = latest.max_by_key(|round| (round.year, round.session_on));
        return Ok(latest.ok_or(Failure::NoRound)?.id);
    };
    let all = contents.rounds.iter().map(|round| {
        let names = Language::ALL.map(|language| round.name.in_language(language));
        (round.id, round.id.to_string(), names.to_vec())
    });
    pick(all.collect(), given, Among::Rounds)
}

/// The agreement that `given` names.
pub fn agreement(contents: &Contents, given: &str) -> Result<AgreementId, Failure> {
    match one(contents, given, Among::Agreements)? {
        Picked::Agreement(id) => Ok(id),
        _ => Err(unknown(given, Among::Agreements)),
    }
}

/// The one thing that `given` names.
pub fn one(contents: &Contents, given: &str, among: Among) -> Result<Picked, Failure> {
    pick(candidates(contents, among), given, among)
}

fn unknown(given: &str, among: Among) -> Failure {
    Failure::Unknown {
        given: given.to_owned(),
        among,
    }
}

/// Something that can be named, its id, and its other names.
type Candidate<'a, T = Picked> = (T, String, Vec<&'a str>);

fn candidates(contents: &Contents, among: Among) -> Vec<Candidate<'_>> {
    let mut all: Vec<Candidate<'_>> = Vec::new();
    if matches!(among, Among::Agreements | Among::Either) {
        all.extend(contents.agreements.iter().map(|agreement| {
            let names = vec![agreement.number.as_str()];
            let id = agreement.id;
            (Picked::Agreement(id), id.to_string(), names)
        }));
    }
    if matches!(among, Among::Partners | Among::Either) {
        all.extend(contents.partners.iter().map(|partner| {
            let mut names = vec![partner.code.as_str()];
            names.extend(Language::ALL.map(|language| partner.abbreviation.in_language(language)));
            let id = partner.id;
            (Picked::Partner(id), id.to_string(), names)
        }));
    }
    if among == Among::Projects {
        all.extend(contents.projects.iter().map(|project| {
            let names = vec![project.code.as_str()];
            let id = project.id;
            (Picked::Project(id), id.to_string(), names)
        }));
    }
    all
}

/// An exact id or name goes before a part of an id.
fn pick<T: Copy>(all: Vec<Candidate<'_, T>>, given: &str, among: Among) -> Result<T, Failure> {
    let wanted = given.trim().to_lowercase();
    let folded = fold(given.trim());
    let is_named = |(_, id, names): &&Candidate<'_, T>| {
        *id == wanted
            || names
                .iter()
                .any(|name| !name.is_empty() && fold(name) == folded)
    };
    let is_part = |(_, id, _): &&Candidate<'_, T>| {
        wanted.len() >= LEAST && (id.starts_with(&wanted) || id.ends_with(&wanted))
    };
    let mut found: Vec<&Candidate<'_, T>> = all.iter().filter(is_named).collect();
    if found.is_empty() {
        found = all.iter().filter(is_part).collect();
    }
    match found[..] {
        [(picked, _, _)] => Ok(*picked),
        [] => Err(unknown(given, among)),
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
        for among in [Among::Either, Among::Partners] {
            assert_eq!(one(&contents, "p-07", among).unwrap(), Picked::Partner(id));
        }
        assert!(agreement(&contents, "P-07").is_err());
        assert!(one(&contents, "P-07", Among::Projects).is_err());
    }

    #[test]
    fn a_round_goes_by_name_and_the_latest_by_none() {
        let mut contents = sample();
        let first = contents.rounds[0].clone();
        let mut later = first.clone();
        later.id = RoundId::try_from(contents.projects[0].id.uuid()).unwrap();
        later.year = 2199.try_into().unwrap();
        later.name = crate::domain::Name::new("حملة", "Campagne 2199").unwrap();
        contents.rounds.insert(0, later.clone());
        assert_eq!(round(&contents, None).unwrap(), later.id);
        let id = first.id.to_string();
        assert_eq!(round(&contents, Some(&id)).unwrap(), first.id);
        let named = round(&contents, Some("campagne 2199")).unwrap();
        assert_eq!(named, later.id);
        let unknown = round(&contents, Some("2198"));
        assert!(matches!(unknown, Err(Failure::Unknown { .. })));
        contents.rounds.clear();
        assert!(matches!(round(&contents, None), Err(Failure::NoRound)));
    }

    #[test]
    fn a_project_goes_by_its_code() {
        let mut contents = sample();
        contents.projects[1].code = Line::new("AX1-P02").unwrap();
        let id = contents.projects[1].id;
        let found = one(&contents, "ax1-p02", Among::Projects).unwrap();
        assert_eq!(found, Picked::Project(id));
    }
}
