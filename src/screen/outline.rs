//! A plan with its axes, as one sheet: for the plan's own screen, and for the beginning of a
//! dossier.

use serde::{Deserialize, Serialize};

use super::{
    Context,
    sheet::{Field, Kind, Record, Rows, Section, field::kind},
};
use crate::{
    domain::{
        Line, Money, Name, Total, Year,
        id::{AxisId, PlanId},
        plan::{Axis, Capacity, Plan, PlanKind},
    },
    i18n::I18n,
    storage::{self, Writer},
    text::Language,
};

/// Index of the section with the plan itself.
pub const PLAN: u8 = 0;
/// Index of the section with its axes.
pub const AXES: u8 = 1;
/// Index of the section with what the commune can finance alone.
pub const CAPACITY: u8 = 2;

/// Years that a plan runs for (organic law 113-14, art. 78).
const DURATION: u16 = 6;

/// A plan with its axes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outline {
    /// The plan.
    pub plan: Plan,
    /// Its axes, in the order of entry.
    pub axes: Vec<Axis>,
}

impl Outline {
    /// A new action programme of six years, from this year on.
    pub fn begin(context: &Context) -> Outline {
        let first_year = context.today.in_year();
        let last_year = Year::try_from(u16::from(first_year) + DURATION - 1).unwrap_or(first_year);
        let title = |language| {
            let kind = I18n::new(language).term(PlanKind::Pac);
            format!("{kind} {}-{}", u16::from(first_year), u16::from(last_year))
        };
        let plan = Plan {
            id: PlanId::next(&mut context.ids.clone()),
            kind: PlanKind::Pac,
            title: Name::new(title(Language::Arabic), title(Language::French)).unwrap_or_default(),
            first_year,
            last_year,
            decision: Line::default(),
            adopted_on: None,
            visaed_on: None,
            capacities: Vec::new(),
        };
        Outline {
            plan,
            axes: Vec::new(),
        }
    }

    /// A plan of the dossier, with its axes.
    pub fn of(context: &Context, plan: &Plan) -> Outline {
        let axes = context.register.axes.iter();
        Outline {
            plan: plan.clone(),
            axes: axes.filter(|axis| axis.plan == plan.id).cloned().collect(),
        }
    }

    /// The plan of the dossier that has this id.
    pub fn find(context: &Context, id: PlanId) -> Option<Outline> {
        let plan = context.register.plans.iter().find(|plan| plan.id == id)?;
        Some(Outline::of(context, plan))
    }

    /// The plan of the dossier that begins last.
    pub fn latest(context: &Context) -> Option<Outline> {
        let plans = context.register.plans.iter();
        let plan = plans.max_by_key(|plan| u16::from(plan.first_year))?;
        Some(Outline::of(context, plan))
    }

    /// What the commune can finance alone in all years.
    pub fn capacity(&self) -> Total {
        self.plan.capacities.iter().map(|year| year.amount).sum()
    }

    /// Enters a new plan and its axes.
    pub fn insert(&self, writer: &Writer<'_>) -> Result<(), storage::Error> {
        storage::plan::insert(writer, &self.plan)?;
        self.axes
            .iter()
            .try_for_each(|axis| storage::axis::insert(writer, axis))
    }

    /// Writes what was changed since `before`; axes are added so, and taken out on their own.
    pub fn update(&self, writer: &Writer<'_>, before: &Outline) -> Result<(), storage::Error> {
        if self.plan != before.plan {
            storage::plan::update_from(writer, &before.plan, &self.plan)?;
        }
        for axis in &self.axes {
            match before.axes.iter().find(|was| was.id == axis.id) {
                Some(was) if was == axis => {}
                Some(was) => storage::axis::update_from(writer, was, axis)?,
                None => storage::axis::insert(writer, axis)?,
            }
        }
        Ok(())
    }

    /// What the journal calls the change since `before`.
    pub fn deed(&self, before: &Outline) -> &'static str {
        if self.axes.len() > before.axes.len() {
            "axis.add"
        } else if self.axes != before.axes {
            "axis.edit"
        } else if self.plan.capacities != before.plan.capacities {
            "capacity.edit"
        } else {
            "plan.edit"
        }
    }

    /// The code after the greatest: letters as the last axis has them, then a number.
    fn free_code(&self) -> String {
        let parts = |code: &str| {
            let letters = code.trim_end_matches(|sign: char| sign.is_ascii_digit());
            let number = code[letters.len()..].parse::<u32>().unwrap_or_default();
            (letters.to_owned(), number)
        };
        let codes = self.axes.iter().map(|axis| parts(axis.code.as_str()));
        let letters = codes.clone().next_back().map(|(letters, _)| letters);
        let greatest = codes.map(|(_, number)| number).max();
        format!(
            "{}{}",
            letters.unwrap_or_default(),
            greatest.unwrap_or(0).saturating_add(1)
        )
    }
}

/// How many projects an axis has, and what they cost; no axis: those of none.
pub fn weight(context: &Context, axis: Option<AxisId>) -> (usize, Total) {
    let projects = context.register.projects.all().iter();
    let own = projects.filter(|project| project.axis == axis);
    own.fold((0, Total::default()), |(count, total), project| {
        (count + 1, [total, project.cost.into()].into_iter().sum())
    })
}

const fn field(name: fn(&I18n) -> String, span: u16, kind: Kind<Outline>) -> Field<Outline> {
    Field { name, span, kind }
}

impl Record for Outline {
    const SECTIONS: &'static [Section<Outline>] = &[
        Section {
            title: I18n::plan_section_plan,
            fields: &[
                field(
                    I18n::field_plan_title,
                    12,
                    kind!(name: |o, _i| o.plan.title),
                ),
                field(
                    I18n::field_plan_kind,
                    5,
                    kind!(choice PlanKind: |o, _i| o.plan.kind),
                ),
                field(
                    I18n::field_plan_first_year,
                    2,
                    kind!(year: |o, _i| o.plan.first_year),
                ),
                field(
                    I18n::field_plan_last_year,
                    2,
                    kind!(year: |o, _i| o.plan.last_year),
                ),
                field(I18n::plan_duration, 3, Kind::Told(duration)),
                field(
                    I18n::field_plan_decision,
                    4,
                    kind!(code: |o, _i| o.plan.decision),
                ),
                field(
                    I18n::field_plan_adopted_on,
                    4,
                    kind!(date?: |o, _i| o.plan.adopted_on),
                ),
                field(
                    I18n::field_plan_visaed_on,
                    4,
                    kind!(date?: |o, _i| o.plan.visaed_on),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::plan_section_axes,
            fields: &[
                field(I18n::plan_axis_code, 1, kind!(code: |o, i| o.axes[i].code)),
                field(I18n::field_axis_name, 9, kind!(name: |o, i| o.axes[i].name)),
                field(I18n::plan_axis_projects, 2, Kind::Told(projects)),
            ],
            rows: Some(Rows {
                count: |o| o.axes.len(),
                add: |o, context| {
                    let Ok(code) = Line::new(o.free_code()) else {
                        return;
                    };
                    o.axes.push(Axis {
                        id: AxisId::next(&mut context.ids.clone()),
                        plan: o.plan.id,
                        code,
                        name: Name::default(),
                    });
                },
                remove: |o, i| drop(o.axes.remove(i)),
                words: I18n::plan_add_axis,
            }),
        },
        Section {
            title: I18n::plan_section_capacity,
            fields: &[
                field(
                    I18n::field_plan_capacity_year,
                    3,
                    kind!(year: |o, i| o.plan.capacities[i].year),
                ),
                field(
                    I18n::field_plan_capacity_amount,
                    6,
                    kind!(amount: |o, i| o.plan.capacities[i].amount),
                ),
            ],
            rows: Some(Rows {
                count: |o| o.plan.capacities.len(),
                add: |o, _context| {
                    let last = o
                        .plan
                        .capacities
                        .iter()
                        .map(|row| u16::from(row.year))
                        .max();
                    let next = last.and_then(|year| Year::try_from(year + 1).ok());
                    o.plan.capacities.push(Capacity {
                        year: next.unwrap_or(o.plan.first_year),
                        amount: Money::ZERO,
                    });
                },
                remove: |o, i| {
                    let _ = o.plan.capacities.remove(i);
                },
                words: I18n::plan_add_year,
            }),
        },
    ];
}

/// How many years the plan runs for, where its last is not before its first.
fn duration(outline: &Outline, _row: usize, context: &Context) -> String {
    let (first, last) = (
        u16::from(outline.plan.first_year),
        u16::from(outline.plan.last_year),
    );
    match last.checked_sub(first) {
        Some(years) => context.tr.plan_years(years + 1),
        None => context.tr.plan_years_reversed(),
    }
}

/// The projects of an axis; nothing while the dossier has none.
fn projects(outline: &Outline, row: usize, context: &Context) -> String {
    if context.register.projects.is_empty() {
        return String::new();
    }
    let axis = outline.axes.get(row).map(|axis| axis.id);
    let (count, cost) = weight(context, axis);
    match count {
        0 => context.tr.project_count(count),
        _ => format!(
            "{}\n{}",
            context.tr.project_count(count),
            context.dirhams(cost)
        ),
    }
}
