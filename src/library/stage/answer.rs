//! What the program finds when it tests a condition of the guide by itself, and what people said of
//! the others.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Condition, Precondition, Stage, check::Check};
use crate::domain::{
    Date,
    id::{NeedId, PartnerId, ProjectId},
    mobilisation::{Action, Approach},
    need::Need,
    partner::Partner,
    plan::Plan,
    project::Project,
    prospect::{Decision, Prospect},
    ranking,
    round::{self, Closing, Round, StageState, Tick},
    stakeholder::Stakeholder,
};

/// What a condition is tested on.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// The round.
    pub round: &'a Round,
    /// The plan that its projects come from.
    pub plan: Option<&'a Plan>,
    /// Projects; others than the chosen are passed over.
    pub projects: &'a [Project],
    /// Needs.
    pub needs: &'a [Need],
    /// The directory.
    pub partners: &'a [Partner],
    /// Closings of stages.
    pub closings: &'a [Closing],
    /// Cells of the matrix.
    pub prospects: &'a [Prospect],
    /// Analyses of partners.
    pub stakeholders: &'a [Stakeholder],
    /// Approaches to partners.
    pub approaches: &'a [Approach],
    /// Actions of the plan.
    pub actions: &'a [Action],
}

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It holds.
    Holds,
    /// It holds for some only.
    Partly {
        /// For how many.
        done: usize,
        /// Of how many.
        of: usize,
    },
    /// It does not hold.
    Lacks,
    /// Only people can tell: a tick with name and date stands for it.
    Asked,
}

impl Answer {
    fn whether(holds: bool) -> Answer {
        if holds { Answer::Holds } else { Answer::Lacks }
    }

    fn all(each: impl IntoIterator<Item = bool>) -> Answer {
        let (mut done, mut of) = (0, 0);
        for holds in each {
            of += 1;
            done += usize::from(holds);
        }
        match (done, of) {
            (_, 0) | (0, _) => Answer::Lacks,
            _ if done == of => Answer::Holds,
            _ => Answer::Partly { done, of },
        }
    }
}

/// Where a condition stands, with what people said of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State<'a> {
    /// What the program found.
    pub answer: Answer,
    /// Who said that it is met.
    pub tick: Option<&'a Tick>,
}

impl State<'_> {
    /// Whether it is met, by the program's own finding or on somebody's word.
    pub fn is_met(&self) -> bool {
        self.answer == Answer::Holds || self.tick.is_some()
    }

    /// The day on which somebody said so.
    pub fn since(&self) -> Option<Date> {
        self.tick.map(|tick| tick.ticked_on)
    }
}

impl Stage {
    /// The stage as a round knows it.
    pub fn of_round(&self) -> Option<round::Stage> {
        round::Stage::of_number(self.number)
    }

    /// Where each precondition stands, in their order. A tick names the precondition's id.
    pub fn before<'a>(&'a self, ground: Ground<'a>) -> Vec<(&'a Precondition, State<'a>)> {
        let each = self.preconditions.iter();
        each.map(|one| {
            let answer = one.check.map_or(Answer::Asked, |check| check.test(ground));
            (one, self.state(answer, &one.id, ground))
        })
        .collect()
    }

    /// Where each condition of the product stands, in their order. A tick names the condition's
    /// check.
    pub fn complete<'a>(&'a self, ground: Ground<'a>) -> Vec<(&'a Condition, State<'a>)> {
        let each = self.product.complete_when.iter();
        each.map(|one| {
            let answer = one.check.test(ground);
            (one, self.state(answer, one.check.key(), ground))
        })
        .collect()
    }

    fn state<'a>(&self, answer: Answer, item: &str, ground: Ground<'a>) -> State<'a> {
        let stage = self.of_round();
        State {
            answer,
            tick: stage.and_then(|stage| ground.round.tick(stage, item)),
        }
    }
}

impl Check {
    /// Tests a condition. What concerns the agreements of stages 4 and 5 is asked of people here:
    /// the agreement's own checks answer it.
    pub fn test(self, ground: Ground<'_>) -> Answer {
        let Ground { round, plan, .. } = ground;
        match self {
            Check::PlanAdopted => {
                Answer::whether(plan.is_some_and(|plan| plan.adopted_on.is_some()))
            }
            Check::PlanVisaed => Answer::whether(plan.is_some_and(|plan| plan.visaed_on.is_some())),
            Check::ProjectsCosted => Answer::all(
                chosen(ground)
                    .iter()
                    .map(|project| !project.costs.is_empty()),
            ),
            Check::ProjectsPrioritised => Answer::all(
                chosen(ground)
                    .iter()
                    .map(|project| project.priority.is_some()),
            ),
            Check::TeamNamed => Answer::whether(!round.members.is_empty()),
            Check::CapacityKnown => capacity(plan),
            Check::NeedsListed => {
                let needed = ground.needs.iter().map(|need| need.project);
                each_chosen(ground, &needed.collect())
            }
            Check::ProjectsRanked => ranked(round),
            Check::ListValidated => closed(ground, round::Stage::Needs),
            Check::DirectoryReady => Answer::whether(ground.partners.iter().any(|one| one.active)),
            Check::PartnerDomainsKnown => {
                let active = ground.partners.iter().filter(|one| one.active);
                Answer::all(
                    active.map(|one| !one.domains.is_empty() && !one.contributions.is_empty()),
                )
            }
            Check::MatrixFilled => {
                let needs = ground.needs.iter().map(|need| (need.id, need.project));
                let projects: FxHashMap<NeedId, ProjectId> = needs.collect();
                let filled = own(ground).filter_map(|cell| projects.get(&cell.need).copied());
                each_chosen(ground, &filled.collect())
            }
            Check::GapCovered => {
                let covered: FxHashSet<NeedId> = retained(ground).map(|cell| cell.need).collect();
                let chosen = chosen_ids(ground);
                let needs = ground.needs.iter();
                let open =
                    needs.filter(|need| chosen.contains(&need.project) && !need.gap().is_zero());
                Answer::all(open.map(|need| covered.contains(&need.id)))
            }
            Check::FormsChosen => Answer::all(retained(ground).map(|one| !one.form.is_empty())),
            Check::ShortlistValidated => closed(ground, round::Stage::Partners),
            Check::FinancingDrafted => {
                Answer::all(retained(ground).map(|one| one.expected.is_some()))
            }
            Check::CalendarsKnown => {
                let known = stakeholders(ground).filter(|one| !one.windows.is_empty());
                let known: FxHashSet<PartnerId> = known.map(|one| one.partner).collect();
                let partners = partners(ground);
                let each = partners.iter().map(|id| known.contains(id));
                Answer::all(std::iter::once(round.session_on.is_some()).chain(each))
            }
            Check::ActionsPlanned => {
                let acted = actions(ground).filter_map(|action| action.partner);
                let acted: FxHashSet<PartnerId> = acted.collect();
                let approached = approaches(ground).map(|approach| approach.partner);
                let approached: FxHashSet<PartnerId> = approached.collect();
                let partners = partners(ground);
                Answer::all(
                    partners
                        .iter()
                        .map(|id| acted.contains(id) && approached.contains(id)),
                )
            }
            Check::ActionsDated => Answer::all(
                actions(ground).map(|one| one.responsible.is_some() && one.span().is_some()),
            ),
            Check::PlanApproved => closed(ground, round::Stage::Plan),
            Check::MandateGiven
            | Check::ProjectFileComplete
            | Check::QualityPassed
            | Check::CouncilVoted
            | Check::AgreementVisaed
            | Check::AllSigned
            | Check::AgreementInForce
            | Check::CommitteeNamed
            | Check::CommitmentsDated
            | Check::RealisationsRecorded
            | Check::LateReminded
            | Check::ReportPresented => Answer::Asked,
        }
    }
}

fn chosen_ids(ground: Ground<'_>) -> FxHashSet<ProjectId> {
    let choices = ground.round.projects.iter();
    choices.map(|choice| choice.project).collect()
}

fn chosen(ground: Ground<'_>) -> Vec<&Project> {
    let chosen = chosen_ids(ground);
    let projects = ground.projects.iter();
    projects
        .filter(|project| chosen.contains(&project.id))
        .collect()
}

/// Whether something is so of each chosen project.
fn each_chosen(ground: Ground<'_>, so: &FxHashSet<ProjectId>) -> Answer {
    let choices = ground.round.projects.iter();
    Answer::all(choices.map(|choice| so.contains(&choice.project)))
}

fn own(ground: Ground<'_>) -> impl Iterator<Item = &Prospect> {
    let id = ground.round.id;
    ground.prospects.iter().filter(move |one| one.round == id)
}

fn retained(ground: Ground<'_>) -> impl Iterator<Item = &Prospect> {
    own(ground).filter(|one| one.decision == Decision::Retained)
}

fn partners(ground: Ground<'_>) -> FxHashSet<PartnerId> {
    retained(ground).map(|one| one.partner).collect()
}

fn actions(ground: Ground<'_>) -> impl Iterator<Item = &Action> {
    let id = ground.round.id;
    ground.actions.iter().filter(move |one| one.round == id)
}

fn approaches(ground: Ground<'_>) -> impl Iterator<Item = &Approach> {
    let id = ground.round.id;
    ground.approaches.iter().filter(move |one| one.round == id)
}

fn stakeholders(ground: Ground<'_>) -> impl Iterator<Item = &Stakeholder> {
    let id = ground.round.id;
    let analyses = ground.stakeholders.iter();
    analyses.filter(move |one| one.round == id)
}

/// Each year of the plan has a capacity.
fn capacity(plan: Option<&Plan>) -> Answer {
    let Some(plan) = plan else {
        return Answer::Lacks;
    };
    let years = u16::from(plan.first_year)..=u16::from(plan.last_year);
    Answer::all(years.map(|year| {
        let mut capacities = plan.capacities.iter();
        capacities.any(|one| u16::from(one.year) == year)
    }))
}

/// Graded by every criterion, whose weights add to a hundred.
fn ranked(round: &Round) -> Answer {
    let stops = |finding: &ranking::Finding| {
        matches!(
            finding,
            ranking::Finding::NoCriterion
                | ranking::Finding::Weights { .. }
                | ranking::Finding::Ungraded { .. }
        )
    };
    let found = ranking::check(round);
    Answer::whether(!round.projects.is_empty() && !found.iter().any(stops))
}

/// A list is validated when its stage is closed; until then people are asked.
fn closed(ground: Ground<'_>, stage: round::Stage) -> Answer {
    match StageState::of(ground.round.id, stage, ground.closings) {
        StageState::Closed(_) => Answer::Holds,
        StageState::Open | StageState::Reopened(_) => Answer::Asked,
    }
}
