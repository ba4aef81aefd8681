//! What the team should look at, in words, where it is typed; nothing of it keeps her from going on.

use crate::{
    domain::{
        id::ProjectId,
        need::Need,
        ranking,
        round::check::{self, Finding},
    },
    screen::{Context, campaign::Campaign},
    widget::{Element, badge},
};

/// Everything found in a round as it is typed.
pub fn of(campaign: &Campaign) -> Vec<Finding> {
    let contents = &campaign.contents;
    check::check(campaign.round(), &contents.projects, &contents.needs)
}

/// What concerns a need, as it is being typed: itself, its component, its project.
pub fn typed(campaign: &Campaign, need: &Need) -> Vec<Finding> {
    let contents = &campaign.contents;
    let mut needs = contents.needs.clone();
    match needs.iter_mut().find(|one| one.id == need.id) {
        Some(one) => *one = need.clone(),
        None => needs.push(need.clone()),
    }
    let found = check::check(campaign.round(), &contents.projects, &needs);
    let concerns = |one: &Finding| match one {
        Finding::CoveredAboveNeed { need: id, .. }
        | Finding::MinimumAboveGap { need: id, .. }
        | Finding::OutsideYears { need: id, .. } => *id == need.id,
        Finding::AboveComponent { project, .. } | Finding::AboveCost { project, .. } => {
            *project == need.project
        }
        _ => false,
    };
    found.into_iter().filter(concerns).collect()
}

/// Whether it concerns the round's own sheet.
pub fn is_of_round(finding: &Finding) -> bool {
    matches!(finding, Finding::NoTeam | Finding::SessionElsewhere { .. })
}

/// Whether it concerns places given by hand.
pub fn is_of_places(finding: &Finding) -> bool {
    matches!(
        finding,
        Finding::Ranking(
            ranking::Finding::PlaceWithoutReason(_)
                | ranking::Finding::PlaceTwice { .. }
                | ranking::Finding::NoSuchPlace { .. }
        )
    )
}

/// Whether it concerns the criteria themselves.
pub fn is_of_criteria(finding: &Finding) -> bool {
    matches!(
        finding,
        Finding::Ranking(ranking::Finding::Weightless(_) | ranking::Finding::Unexplained(_))
    )
}

/// Whether it concerns the choice of a project: its competence, its components, what it costs.
pub fn is_of_choice(finding: &Finding, id: ProjectId) -> bool {
    match finding {
        Finding::ChosenTwice(project) | Finding::NoCompetence(project) => *project == id,
        Finding::AboveComponent { project, .. }
        | Finding::ComponentsAboveCost { project, .. }
        | Finding::AboveCost { project, .. } => *project == id,
        _ => false,
    }
}

/// The title of a project, after its code.
pub fn title(context: &Context, id: ProjectId) -> String {
    match context.register.projects.get(id) {
        Some(project) => {
            let title = project.title().get(context.language());
            format!("{} · {title}", project.code())
        }
        None => context.tr.shell_not_found(),
    }
}

/// A finding beside what it concerns.
pub fn told<'a, M: 'a>(
    context: &Context,
    campaign: &Campaign,
    finding: &Finding,
) -> Element<'a, M> {
    let words = words(context, campaign, finding);
    badge::sentence(context.language(), badge::SOON, words)
}

/// A finding in words, with the way to mend it.
fn words(context: &Context, campaign: &Campaign, finding: &Finding) -> String {
    let tr = &context.tr;
    let project = |id: &ProjectId| title(context, *id);
    match finding {
        Finding::NoTeam => tr.round_finding_no_team(),
        Finding::NoProject => tr.round_no_project(),
        Finding::ChosenTwice(id) => tr.round_finding_twice(project(id)),
        Finding::NoCompetence(id) => tr.round_finding_no_competence(project(id)),
        Finding::NoNeed(id) => tr.round_finding_no_need(project(id)),
        Finding::NoEqualityRemark(id) => tr.round_finding_no_remark(project(id)),
        Finding::SessionElsewhere { session } => {
            let year = u16::from(campaign.round().year).to_string();
            tr.round_finding_session(u16::from(*session).to_string(), year)
        }
        Finding::CoveredAboveNeed {
            amount, covered, ..
        } => tr.round_finding_covered(context.dirhams(*amount), context.dirhams(*covered)),
        Finding::MinimumAboveGap { minimum, gap, .. } => {
            tr.round_finding_minimum(context.dirhams(*gap), context.dirhams(*minimum))
        }
        Finding::AboveComponent {
            component,
            cost,
            needs,
            ..
        } => tr.round_finding_component(
            component.get(context.language()),
            context.dirhams(*cost),
            context.dirhams(*needs),
        ),
        Finding::ComponentsAboveCost {
            cost, components, ..
        } => tr.round_finding_components(context.dirhams(*components), context.dirhams(*cost)),
        Finding::AboveCost { cost, needs, .. } => {
            tr.round_finding_cost(context.dirhams(*cost), context.dirhams(*needs))
        }
        Finding::OutsideYears { year, .. } => tr.round_finding_year(u16::from(*year).to_string()),
        Finding::Ranking(ranked) => match ranked {
            ranking::Finding::PlaceWithoutReason(id) => tr.round_finding_place_reason(project(id)),
            ranking::Finding::PlaceTwice { project: id, place } => {
                tr.round_finding_place_twice(*place, project(id))
            }
            ranking::Finding::NoSuchPlace { project: id, place } => {
                tr.round_finding_no_place(*place, project(id))
            }
            ranking::Finding::NoCriterion => tr.round_no_criterion(),
            ranking::Finding::Weights { sum } => tr.round_finding_weights(*sum),
            ranking::Finding::Weightless(_) => tr.round_finding_weightless(),
            ranking::Finding::Unexplained(_) => tr.round_finding_unexplained(),
            ranking::Finding::Ungraded {
                project: id,
                missing,
            } => tr.round_finding_ungraded(*missing, project(id)),
            ranking::Finding::GradedTwice { project: id, .. } => {
                tr.round_finding_graded_twice(project(id))
            }
        },
    }
}
