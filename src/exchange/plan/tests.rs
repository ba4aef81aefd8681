mod finding;
mod mapping;
mod write;

use std::{collections::BTreeMap, sync::Arc};

use super::*;
use crate::{
    domain::{
        Line, Name, Year,
        id::{AxisId, IdSource, PlanId, Sequence},
        plan::{Axis, Plan, PlanKind},
    },
    exchange::sheet::{Sheet, Workbook},
};

/// The moment that the tests' ids begin at.
const MOMENT: u64 = 1_764_000_000_000;

fn words() -> &'static Vocabulary {
    Vocabulary::get().unwrap()
}

fn year(year: u16) -> Year {
    Year::try_from(year).unwrap()
}

/// A plan of 2022 to 2027 with an axis «الماء», code A1.
fn basis(ids: &mut dyn IdSource) -> Basis {
    let plan = Plan {
        id: PlanId::next(ids),
        kind: PlanKind::Pac,
        title: Name::new("برنامج", "Programme").unwrap(),
        first_year: year(2022),
        last_year: year(2027),
        decision: Line::default(),
        adopted_on: None,
        visaed_on: None,
        capacities: Vec::new(),
    };
    let axis = Axis {
        id: AxisId::next(ids),
        plan: plan.id,
        code: Line::new("A1").unwrap(),
        name: Name::new("الماء", "Eau").unwrap(),
    };
    Basis {
        plan: Some(plan),
        axes: vec![axis],
        projects: Vec::new(),
    }
}

fn sheet(text: &str) -> Sheet {
    let text = text.replace(" | ", "\t");
    Workbook::paste(&text).unwrap().sheets.remove(0)
}

fn mapping(sheet: &Sheet) -> (Layout, Mapping) {
    let layout = Layout::find(sheet, words(), Some(year(2022))).unwrap();
    let mapping = Mapping::guess(sheet, layout, words(), Some(year(2022)));
    (layout, mapping)
}

/// What is read of a table whose columns are parted by ` | `.
fn read(text: &str) -> Reading {
    read_with(text, &Options::default())
}

fn read_with(text: &str, options: &Options) -> Reading {
    let sheet = sheet(text);
    let (layout, mapping) = mapping(&sheet);
    let basis = basis(&mut Sequence::starting_at(MOMENT));
    Reading::of(&sheet, layout, &mapping, words(), options, &basis)
}

fn propose(reading: Reading, basis: &Basis) -> Proposal {
    Proposal::of(Arc::new(reading), Arc::new(basis.clone()), &BTreeMap::new())
}

fn amount(dirhams: u32) -> Entry {
    Entry::Amount(crate::domain::Money::from_dirhams(dirhams))
}
