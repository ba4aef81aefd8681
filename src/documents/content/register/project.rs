//! The register of projects: the columns of a plan's list (domain notes, section 6).

use std::collections::{BTreeSet, HashMap};

use super::{
    Cell, Source,
    draft::{Draft, Voice, date, integer, line, money, percent, text},
};
use crate::{
    domain::{
        Share, Total, Year,
        id::{AxisId, ProjectId},
        plan::Axis,
        project::Project,
    },
    i18n::I18n,
};

/// One row a project.
pub fn draft(source: &Source<'_>, tr: I18n) -> Draft {
    let voice = Voice { tr };
    let language = voice.language();
    let projects = &source.contents.projects;
    let axes: HashMap<AxisId, &Axis> = source.contents.axes.iter().map(|a| (a.id, a)).collect();
    let axis = |project: &Project| project.axis.and_then(|id| axes.get(&id).copied());
    let agreements = agreements(source);
    let mut draft = Draft::new(projects.len());
    let each = |cell: &dyn Fn(&Project) -> Cell| projects.iter().map(cell).collect::<Vec<_>>();

    draft.brief(text(tr.register_code()).key(), each(&|p| line(&p.code)));
    draft.brief(
        text(tr.register_project()).key(),
        each(&|p| voice.name(&p.title)),
    );
    draft.full(
        text(tr.register_orientation()),
        each(&|p| voice.name(&p.orientation)),
    );
    draft.full(
        text(tr.register_axis_code()),
        each(&|p| axis(p).map_or(Cell::Empty, |axis| line(&axis.code))),
    );
    draft.full(
        text(tr.register_axis()),
        each(&|p| axis(p).map_or(Cell::Empty, |axis| voice.name(&axis.name))),
    );
    draft.full(
        text(tr.register_strategic_objective()),
        each(&|p| voice.name(&p.strategic_objective)),
    );
    draft.full(
        text(tr.register_operational_objective()),
        each(&|p| voice.name(&p.operational_objective)),
    );
    draft.full(
        text(tr.register_agreement()),
        each(&|p| voice.series(agreements.get(&p.id).into_iter().flatten())),
    );
    draft.brief(
        text(tr.register_sector()),
        each(&|p| Cell::text((source.domain)(&p.sector).get(language))),
    );
    draft.full(
        text(tr.register_competence()),
        each(&|p| Cell::text(tr.term(p.competence))),
    );
    draft.full(text(tr.register_level()), each(&|p| voice.name(&p.level)));
    draft.full(text(tr.register_nature()), each(&|p| voice.name(&p.nature)));
    draft.full(
        text(tr.register_manager()),
        each(&|p| voice.name(&p.manager)),
    );
    draft.full(
        text(tr.register_location()),
        each(&|p| voice.names(std::iter::once(&p.location).chain(&p.places))),
    );
    draft.brief(text(tr.register_owner()), each(&|p| voice.name(&p.owner)));
    draft.full(
        text(tr.register_delegated_owner()),
        each(&|p| voice.name(&p.delegated_owner)),
    );
    draft.brief(
        date(tr.register_starts()),
        each(&|p| Cell::date(p.starts_on)),
    );
    draft.brief(date(tr.register_ends()), each(&|p| Cell::date(p.ends_on)));
    draft.brief(
        text(tr.register_state()),
        each(&|p| Cell::text(tr.term(p.state))),
    );
    draft.full(
        percent(tr.register_progress()),
        each(&|p| Cell::percent(p.physical_progress.and_then(whole_percent))),
    );
    draft.full(
        integer(tr.register_delay_days()),
        each(&|p| Cell::integer(p.delay_days)),
    );
    draft.full(text(tr.register_phase()), each(&|p| voice.name(&p.phase)));
    draft.full(
        text(tr.register_maturity()),
        each(&|p| Cell::text(tr.term(p.maturity))),
    );
    draft.full(
        integer(tr.register_priority()),
        each(&|p| Cell::integer(p.priority.map(u8::from))),
    );
    let people = [
        (tr.register_people(), 0),
        (tr.register_women(), 1),
        (tr.register_men(), 2),
        (tr.register_households(), 3),
    ];
    for (head, which) in people {
        draft.full(
            integer(head).summed(),
            each(&|p| {
                let who = p.beneficiaries;
                let counts = [who.total, who.women, who.men, who.households];
                Cell::integer(counts[which])
            }),
        );
    }
    draft.brief(
        money(tr.register_cost()).summed(),
        each(&|p| Cell::Money(p.cost.into())),
    );
    costs(&mut draft, projects, &tr);
    draft
}

/// Each year's two figures, their sums, and what of the cost the commune has and lacks.
fn costs(draft: &mut Draft, projects: &[Project], tr: &I18n) {
    let years: BTreeSet<Year> = projects
        .iter()
        .flat_map(|project| project.costs.iter().map(|cost| cost.year))
        .collect();
    for year in years {
        let in_year = |project: &Project, commune: bool| {
            let rows = project.costs.iter().filter(|cost| cost.year == year);
            let sums: Vec<_> = rows
                .map(|cost| if commune { cost.commune } else { cost.total })
                .collect();
            match sums.is_empty() {
                true => Cell::Empty,
                false => Cell::Money(sums.into_iter().sum()),
            }
        };
        draft.full(
            money(tr.register_year_commune(year.to_string())).summed(),
            projects.iter().map(|project| in_year(project, true)),
        );
        draft.full(
            money(tr.register_year_total(year.to_string())).summed(),
            projects.iter().map(|project| in_year(project, false)),
        );
    }
    draft.full(
        money(tr.register_years_total()).summed(),
        projects.iter().map(|p| Cell::Money(p.yearly_total())),
    );
    draft.brief(
        money(tr.register_available()).summed(),
        projects.iter().map(|p| Cell::Money(p.commune_total())),
    );
    draft.brief(
        money(tr.register_unavailable()).summed(),
        projects.iter().map(|p| Cell::Money(unavailable(p))),
    );
}

/// What of the stated cost the commune does not have.
fn unavailable(project: &Project) -> Total {
    let available = project.commune_total().to_money();
    let missing = available.map(|available| project.cost.less(available));
    missing.map_or(Total::default(), Total::from)
}

fn whole_percent(percent: u8) -> Option<Share> {
    Share::try_from(u16::from(percent) * 100).ok()
}

/// The numbers, or else the titles, of the agreements that serve each project.
fn agreements<'a>(source: &Source<'a>) -> HashMap<ProjectId, Vec<&'a str>> {
    let mut names: HashMap<ProjectId, Vec<&str>> = HashMap::new();
    for agreement in &source.contents.agreements {
        for project in &agreement.projects {
            names
                .entry(*project)
                .or_default()
                .push(super::agreement::name(agreement));
        }
    }
    names
}
