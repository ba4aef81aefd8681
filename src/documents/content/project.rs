//! The project sheet (بطاقة المشروع): every field that is filled in, in the order of the plan's own
//! sheets (domain notes, section 6), with what the project lacks and the agreements that serve it.

mod cost;
mod people;

use super::{
    Align, Document, Picture, RowKind, part,
    sheet::{self, Cover, Section, column, figure, row, table},
};
use crate::{
    domain::{
        Date, Name,
        agreement::Agreement,
        attachment::Attachment,
        commune::Commune,
        need::Need,
        plan::{Axis, Plan},
        project::Project,
    },
    i18n::I18n,
    text::{Language, isolate, number, words::Noun},
};

/// What a sheet is printed from.
#[derive(Debug, Clone)]
pub struct Source<'a> {
    /// The commune that keeps the dossier.
    pub commune: &'a Commune,
    /// Its logo, decoded.
    pub logo: Option<Picture>,
    /// The project.
    pub project: &'a Project,
    /// Its axis.
    pub axis: Option<&'a Axis>,
    /// The plan of its axis.
    pub plan: Option<&'a Plan>,
    /// The name of its sector.
    pub sector: Name,
    /// What it lacks.
    pub needs: Vec<&'a Need>,
    /// The agreements that serve it.
    pub agreements: Vec<&'a Agreement>,
    /// Its attachments.
    pub attachments: Vec<&'a Attachment>,
    /// The day that stages are taken at.
    pub today: Date,
}

/// The whole sheet. Identical input gives an identical document.
pub fn document(source: &Source<'_>, language: Language) -> Document {
    let tr = I18n::new(language);
    let cover = Cover {
        commune: source.commune,
        logo: source.logo.clone(),
        id: source.project.id.uuid(),
        kind: tr.project_sheet(),
        name: source.project.title.get(language).to_owned(),
        code: &source.project.code,
        date: source.today,
    };
    let sections = vec![
        identity(source, tr),
        purpose(source.project, tr),
        cost::section(source.project, tr),
        needs(&source.needs, tr),
        people::beneficiaries(source.project, tr),
        people::concerns(source.project, tr),
        readiness(source.project, tr),
        upkeep(source.project, tr),
        agreements(source, tr),
        attachments(&source.attachments, tr),
    ];
    sheet::document(cover, sections, tr)
}

fn identity(source: &Source<'_>, tr: I18n) -> Section {
    let project = source.project;
    let language = tr.language();
    let mut section = Section::new(tr.project_sheet_identity(), tr);
    section.known(
        tr.project_sheet_plan(),
        source.plan.map(|plan| plan.title.get(language)),
    );
    section.known(
        tr.project_sheet_axis(),
        source.axis.map(|axis| {
            let name = axis.name.get(language);
            match axis.code.is_empty() {
                true => name.to_owned(),
                false => {
                    let code = part::reference(axis.code.as_str(), language);
                    tr.sheet_coded(code, name)
                }
            }
        }),
    );
    section.name(tr.project_sheet_orientation(), &project.orientation);
    section.name(
        tr.project_sheet_strategic_objective(),
        &project.strategic_objective,
    );
    section.name(
        tr.project_sheet_operational_objective(),
        &project.operational_objective,
    );
    section.name(tr.project_sheet_programme_link(), &project.programme_link);
    section.name(tr.project_sheet_sector(), &source.sector);
    section.fact(tr.project_sheet_competence(), tr.term(project.competence));
    section.name(tr.project_sheet_nature(), &project.nature);
    section.name(tr.project_sheet_level(), &project.level);
    section.name(tr.project_sheet_owner(), &project.owner);
    section.name(tr.project_sheet_delegated_owner(), &project.delegated_owner);
    section.name(tr.project_sheet_manager(), &project.manager);
    section.fact(tr.project_sheet_state(), tr.term(project.state));
    section.name(tr.project_sheet_phase(), &project.phase);
    section.known(
        tr.project_sheet_progress(),
        project
            .physical_progress
            .map(|percent| isolate::ltr(&number::short_percent(i64::from(percent) * 100))),
    );
    section.known(
        tr.project_sheet_delay(),
        project
            .delay_days
            .map(|days| number::counted(u64::from(days), Noun::Day, language)),
    );
    section.day(tr.project_sheet_starts(), project.starts_on);
    section.day(tr.project_sheet_ends(), project.ends_on);
    section.known(
        tr.project_sheet_priority(),
        project
            .priority
            .map(|priority| tr.project_sheet_grade(u8::from(priority).to_string(), "3")),
    );
    section.known(
        tr.project_sheet_gender(),
        project
            .gender_marker
            .map(|marker| tr.project_sheet_grade(u8::from(marker).to_string(), "3")),
    );
    section.prose(tr.project_sheet_stakeholders(), &project.stakeholders);
    section
}

fn purpose(project: &Project, tr: I18n) -> Section {
    let mut section = Section::new(tr.project_sheet_purpose(), tr);
    section.prose(tr.project_sheet_problem(), &project.problem);
    section.prose(tr.project_sheet_objectives(), &project.objectives);
    section.prose(tr.project_sheet_components(), &project.components);
    section.prose(tr.project_sheet_results(), &project.results);
    section
}

/// What the project lacks, by component: value, what the commune covers, and the gap.
fn needs(needs: &[&Need], tr: I18n) -> Section {
    let language = tr.language();
    let mut section = Section::new(tr.project_sheet_needs(), tr);
    if needs.is_empty() {
        return section;
    }
    let mut rows: Vec<_> = needs
        .iter()
        .map(|need| {
            let quantity = need.quantity.as_ref().map(|quantity| {
                let number = part::decimal(quantity.number);
                format!("{number} {}", quantity.unit.get(language))
            });
            let what = match need.component.is_empty() {
                true => tr.term(need.kind),
                false => need.component.get(language).to_owned(),
            };
            let said = vec![
                what,
                tr.term(need.kind),
                quantity.unwrap_or_default(),
                isolate::ltr(&need.year.to_string()),
                figure(need.amount),
                figure(need.covered),
                figure(need.gap()),
            ];
            row(language, RowKind::Body, said)
        })
        .collect();
    let sum = |of: fn(&Need) -> crate::domain::Money| {
        figure(
            needs
                .iter()
                .map(|need| of(need))
                .sum::<crate::domain::Total>(),
        )
    };
    let mut total = row(
        language,
        RowKind::Total,
        vec![
            tr.register_total(),
            sum(|need| need.amount),
            sum(|need| need.covered),
            sum(Need::gap),
        ],
    );
    if let Some(word) = total.cells.first_mut() {
        word.span = 4;
    }
    rows.push(total);
    section.table(table(
        language,
        vec![
            column(2.4, Align::Start),
            column(1.0, Align::Start),
            column(1.0, Align::Start),
            column(0.7, Align::Center),
            column(1.4, Align::End),
            column(1.4, Align::End),
            column(1.4, Align::End),
        ],
        vec![
            tr.project_sheet_need(),
            tr.register_kind(),
            tr.register_quantity(),
            tr.register_year(),
            tr.project_sheet_need_amount(),
            tr.project_sheet_covered(),
            tr.project_sheet_gap(),
        ],
        rows,
    ));
    let sources: Vec<String> = needs
        .iter()
        .filter(|need| !need.source.is_empty())
        .map(|need| need.source.get(language).to_owned())
        .collect();
    if !sources.is_empty() {
        let mut known = sources;
        known.dedup();
        section.note(&tr.project_sheet_covered_by(known.join(part::comma(language))));
    }
    section
}

fn readiness(project: &Project, tr: I18n) -> Section {
    let language = tr.language();
    let mut section = Section::new(tr.project_sheet_readiness(), tr);
    section.fact(tr.project_sheet_maturity(), tr.term(project.maturity));
    if let Some(land) = &project.land {
        section.fact(tr.project_sheet_land(), tr.term(land.kind));
        section.fact(tr.project_sheet_land_status(), tr.term(land.status));
        section.line(tr.project_sheet_land_reference(), &land.reference);
    }
    if !project.studies.is_empty() {
        let rows = project.studies.iter().map(|study| {
            let day = study.date.map(|day| part::day(day.day(), language));
            let done = match study.done {
                true => tr.project_sheet_study_done(),
                false => tr.project_sheet_study_open(),
            };
            let said = vec![
                study.kind.get(language).to_owned(),
                done,
                day.unwrap_or_default(),
                study.cost.map(figure).unwrap_or_default(),
            ];
            row(language, RowKind::Body, said)
        });
        section.table(table(
            language,
            vec![
                column(2.6, Align::Start),
                column(1.0, Align::Start),
                column(1.2, Align::Start),
                column(1.2, Align::End),
            ],
            vec![
                tr.project_sheet_study(),
                tr.register_state(),
                tr.project_sheet_study_date(),
                tr.project_sheet_study_cost(),
            ],
            rows.collect(),
        ));
    }
    section
}

fn upkeep(project: &Project, tr: I18n) -> Section {
    let mut section = Section::new(tr.project_sheet_upkeep(), tr);
    section.name(tr.project_sheet_upkeep_owner(), &project.upkeep_owner);
    section.money(tr.project_sheet_upkeep_cost(), project.upkeep_cost);
    section.prose(tr.project_sheet_environment(), &project.environment);
    section.prose(tr.project_sheet_risks(), &project.risks);
    section
}

fn agreements(source: &Source<'_>, tr: I18n) -> Section {
    let language = tr.language();
    let mut section = Section::new(tr.project_sheet_agreements(), tr);
    if source.agreements.is_empty() {
        return section;
    }
    let rows = source.agreements.iter().map(|agreement| {
        let said = vec![
            part::reference(agreement.number.as_str(), language),
            agreement.title.get(language).to_owned(),
            tr.term(agreement.kind),
            tr.term(agreement.stage(source.today)),
        ];
        row(language, RowKind::Body, said)
    });
    section.table(table(
        language,
        vec![
            column(1.2, Align::Start),
            column(3.4, Align::Start),
            column(1.2, Align::Start),
            column(1.3, Align::Start),
        ],
        vec![
            tr.register_number(),
            tr.register_agreement(),
            tr.register_kind(),
            tr.register_stage(),
        ],
        rows.collect(),
    ));
    section
}

/// The files kept with a sheet.
pub(super) fn attachments(attachments: &[&Attachment], tr: I18n) -> Section {
    let language = tr.language();
    let mut section = Section::new(tr.sheet_attachments(), tr);
    if attachments.is_empty() {
        return section;
    }
    let rows = attachments.iter().map(|attachment| {
        let said = vec![
            attachment.description.get(language).to_owned(),
            isolate::auto(attachment.name.as_str()),
            isolate::ltr(&number::group(attachment.size.div_ceil(1024))),
        ];
        row(language, RowKind::Body, said)
    });
    section.table(table(
        language,
        vec![
            column(2.6, Align::Start),
            column(2.4, Align::Start),
            column(0.9, Align::End),
        ],
        vec![tr.sheet_attachment(), tr.sheet_file(), tr.sheet_kilobytes()],
        rows.collect(),
    ));
    section
}

#[cfg(test)]
mod tests;
