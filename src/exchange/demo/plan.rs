//! The commune, its plan, partners, projects and needs.

mod row;

use std::collections::HashMap;

use super::{Error, Keys, lines};
use crate::domain::{
    Line, Money, Name, Prose,
    commune::Commune,
    contents::Contents,
    id::{AxisId, NeedId, PartnerId, PlanId, ProjectId},
    need::{Need, SupportKind},
    partner::Partner,
    plan::{Axis, Capacity, Plan},
    project::{Project, Study, YearCost},
    quantity::{Decimal, Quantity},
};
use crate::library::partner::Catalogue;

pub(super) use self::row::File;
use self::row::{PartnerRow, PlanRow, ProjectRow};

/// Everything but the agreements; gives partners and projects their ids.
pub(super) fn contents(
    file: File,
    catalogue: &Catalogue,
    keys: &mut Keys,
) -> Result<Contents, Error> {
    let plan = plan(file.plan, keys);
    let mut axes = Vec::new();
    let mut axis_ids = HashMap::new();
    for row in file.axes {
        let id = AxisId::next(keys.source());
        axes.push(Axis {
            id,
            plan: plan.id,
            code: row.code,
            name: row.name,
        });
        axis_ids.insert(row.key, id);
    }
    let partners = partners(&file.catalogue_partners, file.partners, catalogue, keys)?;
    let places: HashMap<String, Name> = file
        .places
        .into_iter()
        .map(|place| (place.key, place.name))
        .collect();
    let (mut projects, mut needs) = (Vec::new(), Vec::new());
    for row in file.projects {
        add_project(row, &axis_ids, &places, keys, &mut projects, &mut needs)?;
    }
    let row = file.commune;
    Ok(Contents {
        commune: Commune {
            code: row.code,
            name: row.name,
            province: row.province,
            territory: row.territory,
            region: row.region,
            circle: Name::default(),
            letterhead: row.letterhead,
            tifinagh: row.tifinagh,
            logo: None,
            president: row.president,
            secretary_general: row.secretary_general,
            article_word: row.article_word,
            numbering: row.numbering,
            fictional: row.fictional,
        },
        plans: vec![plan],
        axes,
        projects,
        needs,
        partners,
        agreements: Vec::new(),
        commitments: Vec::new(),
        realisations: Vec::new(),
        attachments: Vec::new(),
        rounds: Vec::new(),
        closings: Vec::new(),
        prospects: Vec::new(),
        stakeholders: Vec::new(),
        approaches: Vec::new(),
        actions: Vec::new(),
    })
}

fn plan(row: PlanRow, keys: &mut Keys) -> Plan {
    Plan {
        id: PlanId::next(keys.source()),
        kind: row.kind,
        title: row.title,
        first_year: row.first_year,
        last_year: row.last_year,
        decision: row.decision.number,
        adopted_on: Some(row.decision.date),
        visaed_on: Some(row.visa.date),
        capacities: row
            .capacity
            .into_iter()
            .map(|row| Capacity {
                year: row.year,
                amount: row.amount.into(),
            })
            .collect(),
    }
}

/// The partners taken from the catalogue, then the commune's own.
fn partners(
    listed: &[String],
    own: Vec<PartnerRow>,
    catalogue: &Catalogue,
    keys: &mut Keys,
) -> Result<Vec<Partner>, Error> {
    let mut partners = Vec::new();
    for key in listed {
        let entry = catalogue
            .partner(key)
            .ok_or_else(|| Error::UnknownKey(key.clone()))?;
        let id = PartnerId::next(keys.source());
        partners.push(entry.sheet(id, partner_code(partners.len())?));
        keys.partners.insert(key.clone(), (id, entry.name.clone()));
    }
    for row in own {
        let id = PartnerId::next(keys.source());
        let code = partner_code(partners.len())?;
        keys.partners.insert(row.key, (id, row.name.clone()));
        partners.push(Partner {
            domains: row.domains,
            vetting: row.vetting,
            ..Partner::new(id, code, row.name, row.category, row.level)
        });
    }
    Ok(partners)
}

fn partner_code(before: usize) -> Result<Line, Error> {
    line(&format!("P{:03}", before + 1))
}

fn add_project(
    row: ProjectRow,
    axes: &HashMap<String, AxisId>,
    places: &HashMap<String, Name>,
    keys: &mut Keys,
    projects: &mut Vec<Project>,
    needs: &mut Vec<Need>,
) -> Result<(), Error> {
    let id = ProjectId::next(keys.source());
    let unknown = |key: &String| Error::UnknownKey(key.clone());
    let total: u64 = row.years.iter().map(|year| u64::from(year.total.0)).sum();
    let cost = i64::try_from(total * 100)
        .ok()
        .and_then(|centimes| Money::from_centimes(centimes).ok())
        .ok_or_else(|| Error::Figure(total.to_string()))?;
    for need in row.needs {
        let number = i64::from(need.quantity) * 1000;
        needs.push(Need {
            id: NeedId::next(keys.source()),
            project: id,
            component: need.text,
            kind: need.kind,
            quantity: (need.kind != SupportKind::Financial)
                .then(|| {
                    let number = Decimal::try_from(number)
                        .map_err(|error| Error::Figure(error.to_string()))?;
                    Ok::<_, Error>(Quantity {
                        number,
                        unit: need.unit,
                    })
                })
                .transpose()?,
            amount: need.amount.into(),
            year: need.year,
            covered: need.covered.into(),
            source: Name::default(),
            urgency: Some(row.priority),
            reason: Prose::default(),
            minimum: None,
        });
    }
    let delegated = row
        .delegated_owner
        .as_deref()
        .map(|key| keys.name(key))
        .transpose()?;
    projects.push(Project {
        id,
        axis: Some(*axes.get(&row.axis).ok_or_else(|| unknown(&row.axis))?),
        code: line(&format!("{:02}", row.number))?,
        title: row.title,
        orientation: Name::default(),
        strategic_objective: Name::default(),
        operational_objective: row.objective.clone(),
        sector: row.sector,
        nature: Name::default(),
        level: Name::default(),
        competence: row.competence,
        owner: keys.name(&row.owner)?,
        delegated_owner: delegated.unwrap_or_default(),
        manager: Name::default(),
        stakeholders: Prose::default(),
        state: row.state,
        phase: Name::default(),
        delay_days: None,
        physical_progress: None,
        starts_on: None,
        ends_on: None,
        location: Name::default(),
        places: row
            .places
            .iter()
            .map(|key| places.get(key).cloned().ok_or_else(|| unknown(key)))
            .collect::<Result<_, _>>()?,
        position: None,
        problem: row.problem,
        objectives: lines(&[row.objective])?,
        components: lines(&row.components)?,
        results: lines(&row.results)?,
        financing_arrangements: Prose::default(),
        cost,
        costs: row
            .years
            .iter()
            .map(|year| YearCost {
                year: year.year,
                commune: year.commune.into(),
                total: year.total.into(),
            })
            .collect(),
        beneficiaries: row.beneficiaries,
        concerns: row.concerns,
        priority: Some(row.priority),
        maturity: row.maturity,
        land: row.land,
        studies: row
            .studies
            .into_iter()
            .map(|study| Study {
                kind: study.name,
                done: study.done,
                date: None,
                cost: Some(study.cost.into()),
            })
            .collect(),
        environment: Prose::default(),
        risks: Prose::default(),
        upkeep_cost: None,
        upkeep_owner: row.upkeep_owner,
        programme_link: Name::default(),
        gender_marker: Some(row.gender_marker),
    });
    keys.projects.insert(row.key, id);
    Ok(())
}

pub(super) fn line(text: &str) -> Result<Line, Error> {
    Line::new(text).map_err(|error| Error::Figure(error.to_string()))
}
