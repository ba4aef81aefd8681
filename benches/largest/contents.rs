//! The dossier of a commune at its largest: the sample's rows copied under the names of real
//! communes until there are enough. The same every time.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use sharaka::{
    domain::{
        Name,
        contents::Contents,
        id::{ProspectId, RoundId, Sequence},
        prospect::{Decision, Prospect},
        round::{Choice, Round},
    },
    exchange::demo,
};
use uuid::Uuid;

/// Rows of each list.
const PROJECTS: usize = 500;
const PARTNERS: usize = 200;
const AGREEMENTS: usize = 300;
const COMMITMENTS: usize = 3_000;
/// Cells of the round over all projects and partners.
const PROSPECTS: usize = 5_000;

/// Copies of the sample's projects and partners that are whole, so that agreements may name them.
const WHOLE_PROJECTS: usize = 15;
const WHOLE_PARTNERS: usize = 5;

/// Clauses of an agreement of five pages.
const SECTIONS: [&str; 12] = [
    "header",
    "parties",
    "visas",
    "agreed",
    "object",
    "duration",
    "cost",
    "commitments",
    "committee",
    "entry-into-force",
    "done-at",
    "signatures",
];

const COMMUNES: &str = include_str!("../../resources/communes/communes.csv");

/// Why the dossier could not be made: the sample has changed its shape.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Mismatch(pub String);

/// The contents, and the bytes of their attachments by SHA-256.
pub fn build() -> Result<(Contents, BTreeMap<String, Vec<u8>>), Mismatch> {
    let sample = demo::build().map_err(|error| Mismatch(error.to_string()))?;
    let failed = |error: serde_json::Error| Mismatch(error.to_string());
    let old = serde_json::to_value(&sample.contents).map_err(failed)?;
    let mut new = old.clone();
    let rows = |list: &str| old[list].as_array().cloned().unwrap_or_default();
    let communes: Vec<(&str, &str)> = COMMUNES.lines().skip(1).filter_map(names).collect();
    let copier = Copier {
        projects: ids(&rows("projects")),
        partners: ids(&rows("partners")),
        kept: ids(&[rows("axes"), rows("plans"), rows("attachments")].concat()),
        communes,
    };

    new["projects"] = copier.fill(&rows("projects"), PROJECTS);
    new["needs"] = copier.fill(&rows("needs"), rows("needs").len() * WHOLE_PROJECTS);
    new["partners"] = copier.fill(&rows("partners"), PARTNERS);
    new["agreements"] = copier.fill(&rows("agreements"), AGREEMENTS);
    if let Some(agreements) = new["agreements"].as_array_mut() {
        agreements.iter_mut().for_each(shorten);
    }
    let copies = AGREEMENTS.div_ceil(rows("agreements").len());
    let mut commitments = copier.list(&rows("commitments"), rows("commitments").len() * copies);
    let more: Vec<Value> = commitments
        .iter()
        .step_by(2)
        .take(COMMITMENTS.saturating_sub(commitments.len()))
        .map(again)
        .collect();
    commitments.extend(more);
    new["commitments"] = Value::Array(commitments);
    new["realisations"] = copier.fill(&rows("realisations"), rows("realisations").len() * copies);

    // The sample's own rounds name rows that are copies now.
    for list in [
        "rounds",
        "closings",
        "prospects",
        "stakeholders",
        "approaches",
        "actions",
    ] {
        new[list] = json!([]);
    }
    let mut contents: Contents = serde_json::from_value(new).map_err(failed)?;
    campaign(&mut contents)?;
    Ok((contents, sample.files))
}

/// A round over every project and every partner, as no commune would have it.
fn campaign(contents: &mut Contents) -> Result<(), Mismatch> {
    let said = |error: &dyn std::fmt::Display| Mismatch(error.to_string());
    let mut ids = Sequence::starting_at(1_781_000_000_000);
    let name = Name::new("حملة كبرى", "Grande campagne").map_err(|error| said(&error))?;
    let year = 2026.try_into().map_err(|_| Mismatch("2026".to_owned()))?;
    let mut round = Round::new(RoundId::next(&mut ids), name, year);
    let projects = contents.projects.iter();
    round.projects = projects.map(|project| Choice::new(project.id)).collect();
    let (needs, partners) = (&contents.needs, &contents.partners);
    let places =
        (0..).map(|at: usize| (at * 7 % needs.len(), (at * 13 + at / 200) % partners.len()));
    let mut seen = std::collections::BTreeSet::new();
    let cells = places.filter(|place| seen.insert(*place)).take(PROSPECTS);
    for (need, partner) in cells {
        let (need, partner) = (&needs[need], &partners[partner]);
        let id = ProspectId::next(&mut ids);
        let mut cell = Prospect::new(id, round.id, need.id, partner.id, need.kind);
        cell.expected = Some(need.gap());
        cell.decision = Decision::Retained;
        contents.prospects.push(cell);
    }
    contents.rounds.push(round);
    Ok(())
}

fn names(line: &str) -> Option<(&str, &str)> {
    let mut fields = line.split(';').skip(4);
    let french = fields.next()?;
    Some((fields.next()?, french))
}

fn ids(rows: &[Value]) -> Vec<Uuid> {
    rows.iter().filter_map(|row| id(&row["id"])).collect()
}

fn id(value: &Value) -> Option<Uuid> {
    value.as_str().and_then(|text| Uuid::parse_str(text).ok())
}

/// The id of a row's copy.
fn copied(id: Uuid, copy: usize) -> Uuid {
    let mut bytes = id.into_bytes();
    bytes[10..12].copy_from_slice(&(copy as u16).to_be_bytes());
    Uuid::from_bytes(bytes)
}

/// Copies rows with every id and every place name in them.
struct Copier<'a> {
    projects: Vec<Uuid>,
    partners: Vec<Uuid>,
    kept: Vec<Uuid>,
    communes: Vec<(&'a str, &'a str)>,
}

impl Copier<'_> {
    fn fill(&self, rows: &[Value], count: usize) -> Value {
        Value::Array(self.list(rows, count))
    }

    fn list(&self, rows: &[Value], count: usize) -> Vec<Value> {
        let copies = (0..).flat_map(|copy| rows.iter().map(move |row| (copy, row)));
        copies
            .take(count)
            .map(|(copy, row)| {
                let own = id(&row["id"]);
                let mut row = row.clone();
                self.rename(&mut row, own, copy);
                row
            })
            .collect()
    }

    fn rename(&self, value: &mut Value, own: Option<Uuid>, copy: usize) {
        match value {
            Value::Array(items) => items
                .iter_mut()
                .for_each(|item| self.rename(item, own, copy)),
            Value::Object(fields) => fields
                .values_mut()
                .for_each(|field| self.rename(field, own, copy)),
            Value::String(text) => match Uuid::parse_str(text) {
                Ok(id) if self.kept.contains(&id) => {}
                Ok(id) => {
                    let copy = match Some(id) == own {
                        true => copy,
                        false if self.projects.contains(&id) => copy % WHOLE_PROJECTS,
                        false if self.partners.contains(&id) => copy % WHOLE_PARTNERS,
                        false => copy,
                    };
                    *text = copied(id, copy).to_string();
                }
                Err(_) if copy > 0 => {
                    let (arabic, french) = self.communes[copy * 7 % self.communes.len()];
                    *text = text
                        .replace("واد الزيتون", arabic)
                        .replace("Oued Zitoune", french);
                }
                Err(_) => {}
            },
            _ => {}
        }
    }
}

/// Leaves the clauses of an agreement of five pages.
fn shorten(agreement: &mut Value) {
    if let Some(clauses) = agreement["clauses"].as_array_mut() {
        clauses.retain(|clause| SECTIONS.contains(&clause["section"].as_str().unwrap_or_default()));
    }
}

/// The same commitment once more, under an id of its own.
fn again(commitment: &Value) -> Value {
    let mut next = commitment.clone();
    if let Some(id) = id(&commitment["id"]) {
        let bytes = id.into_bytes();
        let copy = u16::from_be_bytes([bytes[10], bytes[11]]);
        next["id"] = json!(copied(id, usize::from(copy) + 1_000).to_string());
    }
    next
}
