//! The project sheet, field by field (domain notes, section 6).

use crate::{
    domain::{
        Line, Money, Name, Year,
        id::AxisId,
        project::{
            Competence, GenderMarker, Land, LandKind, LandStatus, Maturity, Priority, Project,
            ProjectState, Study, YearCost,
        },
    },
    i18n::I18n,
    screen::{
        Context,
        sheet::{
            Field, Kind, Record, Rows, Section,
            field::{Offer, Refused, kind, offers},
        },
    },
    text::amount,
};

/// Sections that begin closed: filled later, or by few.
pub const FOLDED: [u8; 8] = [4, 5, 6, 7, 8, 9, 10, 11];

const fn field(name: fn(&I18n) -> String, span: u16, kind: Kind<Project>) -> Field<Project> {
    Field { name, span, kind }
}

impl Record for Project {
    const SECTIONS: &'static [Section<Project>] = &[
        Section {
            title: I18n::project_section_identity,
            fields: &[
                field(I18n::field_project_title, 12, kind!(name: |p, _i| p.title)),
                field(I18n::field_project_code, 3, kind!(code: |p, _i| p.code)),
                field(I18n::field_project_axis, 9, AXIS),
                field(I18n::field_project_sector, 6, SECTOR),
                field(
                    I18n::field_project_competence,
                    3,
                    kind!(choice Competence: |p, _i| p.competence),
                ),
                field(I18n::field_project_priority, 3, PRIORITY),
                field(
                    I18n::field_project_state,
                    4,
                    kind!(choice ProjectState: |p, _i| p.state),
                ),
                field(
                    I18n::field_project_maturity,
                    4,
                    kind!(choice Maturity: |p, _i| p.maturity),
                ),
                field(I18n::field_project_physical_progress, 4, PROGRESS),
            ],
            rows: None,
        },
        Section {
            title: I18n::project_section_cost,
            fields: &[
                field(I18n::field_project_cost, 4, kind!(amount: |p, _i| p.cost)),
                field(I18n::project_yearly, 4, Kind::Told(yearly)),
                field(I18n::project_gap, 4, Kind::Told(gap)),
                field(
                    I18n::field_project_financing_arrangements,
                    12,
                    kind!(prose: |p, _i| p.financing_arrangements),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::project_section_years,
            fields: &[
                field(
                    I18n::field_project_cost_year,
                    2,
                    kind!(year: |p, i| p.costs[i].year),
                ),
                field(
                    I18n::field_project_cost_commune,
                    5,
                    kind!(amount: |p, i| p.costs[i].commune),
                ),
                field(
                    I18n::field_project_cost_total,
                    5,
                    kind!(amount: |p, i| p.costs[i].total),
                ),
            ],
            rows: Some(Rows {
                count: |p| p.costs.len(),
                add: add_year,
                remove: |p, i| {
                    let _ = p.costs.remove(i);
                },
                words: I18n::project_add_year,
            }),
        },
        Section {
            title: I18n::project_section_time,
            fields: &[
                field(
                    I18n::field_project_starts_on,
                    6,
                    kind!(date?: |p, _i| p.starts_on),
                ),
                field(
                    I18n::field_project_ends_on,
                    6,
                    kind!(date?: |p, _i| p.ends_on),
                ),
                field(
                    I18n::field_project_delay_days,
                    4,
                    kind!(count?: |p, _i| p.delay_days),
                ),
                field(I18n::field_project_phase, 12, kind!(name: |p, _i| p.phase)),
            ],
            rows: None,
        },
        Section {
            title: I18n::project_section_beneficiaries,
            fields: &[
                field(
                    I18n::field_project_beneficiaries_total,
                    4,
                    kind!(count?: |p, _i| p.beneficiaries.total),
                ),
                field(
                    I18n::field_project_beneficiaries_women,
                    4,
                    kind!(count?: |p, _i| p.beneficiaries.women),
                ),
                field(
                    I18n::field_project_beneficiaries_men,
                    4,
                    kind!(count?: |p, _i| p.beneficiaries.men),
                ),
                field(
                    I18n::field_project_beneficiaries_children,
                    3,
                    kind!(count?: |p, _i| p.beneficiaries.children),
                ),
                field(
                    I18n::field_project_beneficiaries_youth,
                    3,
                    kind!(count?: |p, _i| p.beneficiaries.youth),
                ),
                field(
                    I18n::field_project_beneficiaries_adults,
                    3,
                    kind!(count?: |p, _i| p.beneficiaries.adults),
                ),
                field(
                    I18n::field_project_beneficiaries_elderly,
                    3,
                    kind!(count?: |p, _i| p.beneficiaries.elderly),
                ),
                field(
                    I18n::field_project_beneficiaries_disabled,
                    6,
                    kind!(count?: |p, _i| p.beneficiaries.disabled),
                ),
                field(
                    I18n::field_project_beneficiaries_households,
                    3,
                    kind!(count?: |p, _i| p.beneficiaries.households),
                ),
                field(I18n::field_project_gender_marker, 3, GENDER),
            ],
            rows: None,
        },
        Section {
            title: I18n::project_section_content,
            fields: &[
                field(
                    I18n::field_project_problem,
                    12,
                    kind!(prose: |p, _i| p.problem),
                ),
                field(
                    I18n::field_project_objectives,
                    12,
                    kind!(prose: |p, _i| p.objectives),
                ),
                field(
                    I18n::field_project_components,
                    12,
                    kind!(prose: |p, _i| p.components),
                ),
                field(
                    I18n::field_project_results,
                    12,
                    kind!(prose: |p, _i| p.results),
                ),
                field(
                    I18n::field_project_environment,
                    12,
                    kind!(prose: |p, _i| p.environment),
                ),
                field(I18n::field_project_risks, 12, kind!(prose: |p, _i| p.risks)),
            ],
            rows: None,
        },
        Section {
            title: I18n::project_section_places,
            fields: &[field(
                I18n::field_project_place_name,
                12,
                kind!(name: |p, i| p.places[i]),
            )],
            rows: Some(Rows {
                count: |p| p.places.len(),
                add: |p, _context| p.places.push(Name::default()),
                remove: |p, i| drop(p.places.remove(i)),
                words: I18n::project_add_place,
            }),
        },
        Section {
            title: I18n::project_section_site,
            fields: &[
                field(
                    I18n::field_project_location,
                    12,
                    kind!(name: |p, _i| p.location),
                ),
                field(I18n::field_project_land_kind, 4, LAND_KIND),
                field(I18n::field_project_land_status, 4, LAND_STATUS),
                field(I18n::field_project_land_reference, 4, LAND_REFERENCE),
                field(I18n::field_project_position_latitude, 4, LATITUDE),
                field(I18n::field_project_position_longitude, 4, LONGITUDE),
            ],
            rows: None,
        },
        Section {
            title: I18n::project_section_plan,
            fields: &[
                field(
                    I18n::field_project_orientation,
                    12,
                    kind!(name: |p, _i| p.orientation),
                ),
                field(
                    I18n::field_project_strategic_objective,
                    12,
                    kind!(name: |p, _i| p.strategic_objective),
                ),
                field(
                    I18n::field_project_operational_objective,
                    12,
                    kind!(name: |p, _i| p.operational_objective),
                ),
                field(
                    I18n::field_project_programme_link,
                    12,
                    kind!(name: |p, _i| p.programme_link),
                ),
                field(
                    I18n::field_project_nature,
                    12,
                    kind!(name: |p, _i| p.nature),
                ),
                field(I18n::field_project_level, 12, kind!(name: |p, _i| p.level)),
            ],
            rows: None,
        },
        Section {
            title: I18n::project_section_owners,
            fields: &[
                field(I18n::field_project_owner, 12, kind!(name: |p, _i| p.owner)),
                field(
                    I18n::field_project_delegated_owner,
                    12,
                    kind!(name: |p, _i| p.delegated_owner),
                ),
                field(
                    I18n::field_project_manager,
                    12,
                    kind!(name: |p, _i| p.manager),
                ),
                field(
                    I18n::field_project_stakeholders,
                    12,
                    kind!(prose: |p, _i| p.stakeholders),
                ),
                field(
                    I18n::field_project_upkeep_cost,
                    5,
                    kind!(amount?: |p, _i| p.upkeep_cost),
                ),
                field(
                    I18n::field_project_upkeep_owner,
                    12,
                    kind!(name: |p, _i| p.upkeep_owner),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::project_section_concerns,
            fields: &[
                field(
                    I18n::field_project_concerns_women,
                    12,
                    kind!(prose: |p, _i| p.concerns.women),
                ),
                field(
                    I18n::field_project_concerns_youth,
                    12,
                    kind!(prose: |p, _i| p.concerns.youth),
                ),
                field(
                    I18n::field_project_concerns_elderly,
                    12,
                    kind!(prose: |p, _i| p.concerns.elderly),
                ),
                field(
                    I18n::field_project_concerns_children,
                    12,
                    kind!(prose: |p, _i| p.concerns.children),
                ),
                field(
                    I18n::field_project_concerns_disabled,
                    12,
                    kind!(prose: |p, _i| p.concerns.disabled),
                ),
            ],
            rows: None,
        },
        Section {
            title: I18n::project_section_studies,
            fields: &[
                field(
                    I18n::field_project_study_kind,
                    12,
                    kind!(name: |p, i| p.studies[i].kind),
                ),
                field(
                    I18n::field_project_study_date,
                    5,
                    kind!(date?: |p, i| p.studies[i].date),
                ),
                field(
                    I18n::field_project_study_cost,
                    5,
                    kind!(amount?: |p, i| p.studies[i].cost),
                ),
                field(
                    I18n::field_project_study_done,
                    2,
                    kind!(switch: |p, i| p.studies[i].done),
                ),
            ],
            rows: Some(Rows {
                count: |p| p.studies.len(),
                add: |p, _context| {
                    p.studies.push(Study {
                        kind: Name::default(),
                        done: false,
                        date: None,
                        cost: None,
                    });
                },
                remove: |p, i| drop(p.studies.remove(i)),
                words: I18n::project_add_study,
            }),
        },
    ];
}

const AXIS: Kind<Project> = Kind::Choice {
    choices: |context| {
        let offer = |axis: &crate::domain::plan::Axis| Offer {
            key: axis.id.to_string(),
            words: format!(
                "{} {}",
                axis.code.as_str(),
                axis.name.get(context.language())
            ),
        };
        context.register.axes.iter().map(offer).collect()
    },
    get: |p, _| p.axis.map(|axis: AxisId| axis.to_string()),
    set: |p, _, key| p.axis = key.and_then(|key| key.parse().ok()),
    is_optional: true,
};

const SECTOR: Kind<Project> = Kind::Choice {
    choices: Context::domains,
    get: |p, _| Some(p.sector.as_str().to_owned()).filter(|key| !key.is_empty()),
    set: |p, _, key| {
        if let Ok(sector) = Line::new(key.unwrap_or_default()) {
            p.sector = sector;
        }
    },
    is_optional: true,
};

const PRIORITY: Kind<Project> = Kind::Choice {
    choices: |context| {
        let tr = &context.tr;
        let words = [
            tr.project_priority_1(),
            tr.project_priority_2(),
            tr.project_priority_3(),
        ];
        grades(1, words)
    },
    get: |p, _| p.priority.map(|grade| u8::from(grade).to_string()),
    set: |p, _, key| p.priority = graded(key).and_then(|grade| Priority::try_from(grade).ok()),
    is_optional: true,
};

const GENDER: Kind<Project> = Kind::Choice {
    choices: |context| {
        let tr = &context.tr;
        let words = [
            tr.project_gender_0(),
            tr.project_gender_1(),
            tr.project_gender_2(),
            tr.project_gender_3(),
        ];
        grades(0, words)
    },
    get: |p, _| p.gender_marker.map(|grade| u8::from(grade).to_string()),
    set: |p, _, key| {
        p.gender_marker = graded(key).and_then(|grade| GenderMarker::try_from(grade).ok());
    },
    is_optional: true,
};

const PROGRESS: Kind<Project> = Kind::Number {
    get: |p, _| p.physical_progress.map(i64::from),
    set: |p, _, value| {
        p.physical_progress = match value {
            None => None,
            Some(share @ 0..=100) => u8::try_from(share).ok(),
            Some(_) => return Err(Refused),
        };
        Ok(())
    },
    decimals: 0,
    expected: I18n::form_expects_share,
};

const LAND_KIND: Kind<Project> = Kind::Choice {
    choices: offers::<LandKind>,
    get: |p, _| p.land.as_ref().map(|land| land.kind.key().to_owned()),
    set: |p, _, key| match key.map(str::parse::<LandKind>) {
        None => p.land = None,
        Some(Ok(kind)) => match &mut p.land {
            Some(land) => land.kind = kind,
            none => {
                *none = Some(Land {
                    kind,
                    status: LandStatus::InProgress,
                    reference: Line::default(),
                });
            }
        },
        Some(Err(_)) => {}
    },
    is_optional: true,
};

const LAND_STATUS: Kind<Project> = Kind::Choice {
    choices: offers::<LandStatus>,
    get: |p, _| p.land.as_ref().map(|land| land.status.key().to_owned()),
    set: |p, _, key| {
        if let (Some(land), Some(Ok(status))) = (&mut p.land, key.map(str::parse)) {
            land.status = status;
        }
    },
    is_optional: false,
};

const LAND_REFERENCE: Kind<Project> = Kind::Line {
    get: |p, _| {
        static NONE: std::sync::LazyLock<Line> = std::sync::LazyLock::new(Line::default);
        p.land.as_ref().map_or(&NONE, |land| &land.reference)
    },
    set: |p, _, reference| {
        if let Some(land) = &mut p.land {
            land.reference = reference;
        }
    },
    from_left: true,
};

/// Degrees are typed with three decimals: some hundred metres.
const MILLIONTHS: i64 = 1_000;

const LATITUDE: Kind<Project> = Kind::Number {
    get: |p, _| {
        p.position
            .map(|(latitude, _)| i64::from(latitude) / MILLIONTHS)
    },
    set: |p, _, value| place(p, value, 90, |position| &mut position.0),
    decimals: 3,
    expected: I18n::project_expects_latitude,
};

const LONGITUDE: Kind<Project> = Kind::Number {
    get: |p, _| {
        p.position
            .map(|(_, longitude)| i64::from(longitude) / MILLIONTHS)
    },
    set: |p, _, value| place(p, value, 180, |position| &mut position.1),
    decimals: 3,
    expected: I18n::project_expects_longitude,
};

fn place(
    project: &mut Project,
    thousandths: Option<i64>,
    most: i64,
    side: fn(&mut (i32, i32)) -> &mut i32,
) -> Result<(), Refused> {
    let Some(thousandths) = thousandths else {
        project.position = None;
        return Ok(());
    };
    if thousandths.abs() > most * 1_000 {
        return Err(Refused);
    }
    let value = i32::try_from(thousandths * MILLIONTHS).map_err(|_| Refused)?;
    *side(project.position.get_or_insert((0, 0))) = value;
    Ok(())
}

/// The grades of a scale, from its lowest.
fn grades(lowest: u8, words: impl IntoIterator<Item = String>) -> Vec<Offer> {
    let offer = |(grade, words): (u8, String)| Offer {
        key: grade.to_string(),
        words,
    };
    (lowest..).zip(words).map(offer).collect()
}

fn graded(key: Option<&str>) -> Option<u8> {
    key?.parse().ok()
}

/// The year after the last one, or the plan's first.
fn add_year(project: &mut Project, context: &Context) {
    let last = project.costs.iter().map(|cost| u16::from(cost.year)).max();
    let first = context.register.plans.last().map(|plan| plan.first_year);
    let next = last.and_then(|year| Year::try_from(year + 1).ok());
    if let Some(year) = next.or(first).or_else(|| Some(context.today.in_year())) {
        project.costs.push(YearCost {
            year,
            commune: Money::ZERO,
            total: Money::ZERO,
        });
    }
}

/// What the years add up to, and how it differs from the stated cost.
fn yearly(project: &Project, _row: usize, context: &Context) -> String {
    let total = project.yearly_total();
    let words = context.dirhams(total);
    let difference = total.minus(project.cost.into());
    if project.costs.is_empty() || difference == 0 {
        return words;
    }
    let difference = amount::format_whole(difference.abs());
    context
        .tr
        .project_yearly_differs(words, context.tr.amount_dirhams(difference))
}

/// What the commune does not pay (المبلغ غير المتوفر).
fn gap(project: &Project, _row: usize, context: &Context) -> String {
    let gap = crate::domain::Total::from(project.cost).minus(project.commune_total());
    context.tr.amount_dirhams(amount::format_whole(gap.max(0)))
}
