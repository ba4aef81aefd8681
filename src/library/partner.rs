//! The catalogue of partners that a directory may start from: kinds of body and institutions, never
//! persons (domain notes, section 5). Data to be edited, each entry marked by how sure it is.

use std::collections::HashSet;

use serde::Deserialize;

use super::{
    legal::Certainty,
    resource::{Error, check_unique, read},
};
use crate::domain::{
    Line, Name, Prose,
    id::PartnerId,
    need::SupportKind,
    partner::{self, Category, Level},
};

const DOMAINS: &str = "partners/domains.toml";
const PARTNERS: &str = "partners/catalogue.toml";

/// A domain that partners work in and projects belong to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Domain {
    /// Its key, which a partner's domains and a project's sector name.
    pub id: Line,
    /// Its name.
    pub name: Name,
}

/// A partner of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// Its id.
    pub id: String,
    /// What kind of body.
    pub category: Category,
    /// Where it acts from.
    pub level: Level,
    /// Its name.
    pub name: Name,
    /// Its abbreviation.
    #[serde(default)]
    pub abbreviation: Name,
    /// Keys of its domains.
    pub domains: Vec<Line>,
    /// What it can give.
    pub contributions: Vec<SupportKind>,
    /// Programmes, calls, agreements it works by.
    pub instruments: Prose,
    /// What it asks of a project.
    pub eligibility: Prose,
    /// When it plans and when it decides.
    pub calendar: Prose,
    /// Advice to the user.
    #[serde(default)]
    pub note: Prose,
    /// How sure its place in the catalogue is; what it says of ways and times is practice.
    pub certainty: Certainty,
}

impl Partner {
    /// Its sheet in a directory, to be completed there.
    pub fn sheet(&self, id: PartnerId, code: Line) -> partner::Partner {
        partner::Partner {
            abbreviation: self.abbreviation.clone(),
            domains: self.domains.clone(),
            contributions: self.contributions.clone(),
            instruments: self.instruments.clone(),
            calendar: self.calendar.clone(),
            eligibility: self.eligibility.clone(),
            ..partner::Partner::new(id, code, self.name.clone(), self.category, self.level)
        }
    }
}

/// The whole catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Catalogue {
    /// The closed list of domains.
    pub domains: Vec<Domain>,
    /// The partners, by category.
    pub partners: Vec<Partner>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Domains {
    domains: Vec<Domain>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Partners {
    partners: Vec<Partner>,
}

impl Catalogue {
    /// Reads the embedded catalogue. Fails on a malformed file, an id defined twice and a domain
    /// that is not in the list.
    pub fn load() -> Result<Catalogue, Error> {
        Catalogue::read(
            include_str!("../../resources/partners/domains.toml"),
            include_str!("../../resources/partners/catalogue.toml"),
        )
    }

    fn read(domains: &str, partners: &str) -> Result<Catalogue, Error> {
        let Domains { domains } = read(DOMAINS, domains)?;
        let Partners { partners } = read(PARTNERS, partners)?;
        check_unique(DOMAINS, domains.iter().map(|domain| domain.id.as_str()))?;
        check_unique(PARTNERS, partners.iter().map(|partner| partner.id.as_str()))?;
        let known: HashSet<&Line> = domains.iter().map(|domain| &domain.id).collect();
        for partner in &partners {
            if let Some(id) = partner.domains.iter().find(|id| !known.contains(id)) {
                return Err(Error::Dangling {
                    file: PARTNERS.to_owned(),
                    from: partner.id.clone(),
                    id: id.as_str().to_owned(),
                });
            }
        }
        Ok(Catalogue { domains, partners })
    }

    /// A domain by its key.
    pub fn domain(&self, id: &Line) -> Option<&Domain> {
        self.domains.iter().find(|domain| domain.id == *id)
    }

    /// A partner by its id.
    pub fn partner(&self, id: &str) -> Option<&Partner> {
        self.partners.iter().find(|partner| partner.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    const WATER: &str = "[[domains]]\nid = \"water\"\nname = { ar = \"الماء\", fr = \"Eau\" }\n";

    /// A catalogue of one partner who works in `domain`, with a further line.
    fn one(domain: &str, line: &str) -> Result<Catalogue, Error> {
        let partner = format!(
            "[[partners]]\nid = \"onee\"\ncategory = \"public-body\"\nlevel = \"national\"\n\
             name = {{ ar = \"المكتب\", fr = \"Office\" }}\ndomains = [\"{domain}\"]\n\
             contributions = [\"financial\"]\ninstruments = {{}}\neligibility = {{}}\n\
             calendar = {{}}\ncertainty = \"found\"\n{line}\n"
        );
        Catalogue::read(WATER, &partner)
    }

    #[test]
    fn an_entry_becomes_a_sheet_of_the_directory() {
        let catalogue = Catalogue::load().unwrap();
        let entry = catalogue.partner("onee-water").unwrap();
        let id: PartnerId = "018f0000-0000-7000-8000-000000000001".parse().unwrap();
        let sheet = entry.sheet(id, Line::new("P001").unwrap());
        assert_eq!((sheet.id, sheet.code.as_str()), (id, "P001"));
        assert_eq!((&sheet.name, &sheet.domains), (&entry.name, &entry.domains));
        assert_eq!(sheet.eligibility, entry.eligibility);
        assert!(sheet.active && sheet.contacts.is_empty() && sheet.notes.is_empty());
        let water = catalogue.domain(&entry.domains[0]).unwrap();
        assert!(!water.name.get(Language::Arabic).is_empty());
        assert_eq!(catalogue.partner("nobody"), None);
    }

    #[test]
    fn a_fault_is_named() {
        assert_eq!(one("water", "").unwrap().partners.len(), 1);
        assert_eq!(
            one("air", "").unwrap_err().to_string(),
            "partners/catalogue.toml: \"onee\" names \"air\", which is not defined"
        );
        let error = one("water", "telephone = \"1\"").unwrap_err().to_string();
        assert!(error.starts_with("partners/catalogue.toml: ") && error.contains("line 12"));
        let twice = Catalogue::read(&WATER.repeat(2), "partners = []").unwrap_err();
        assert!(matches!(twice, Error::Duplicate { file, id } if file == DOMAINS && id == "water"));
    }
}
