//! The project sheet, field by field (domain notes, section 6).

mod kind;
mod year;

use self::{
    kind::{
        AXIS, GENDER, LAND_KIND, LAND_REFERENCE, LAND_STATUS, LATITUDE, LONGITUDE, PRIORITY,
        PROGRESS, SECTOR,
    },
    year::{add_year, gap, yearly},
};
use crate::{
    domain::{
        Name,
        project::{Competence, Maturity, Project, ProjectState, Study},
    },
    i18n::I18n,
    screen::sheet::{Field, Kind, Record, Rows, Section, field::kind},
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
