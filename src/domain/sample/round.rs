//! Rounds of every shape.

use super::Maker;
use crate::{
    domain::{
        Grade, Points,
        attachment::Attachment,
        id::*,
        mobilisation::{Action, ActionState, Approach, Argument, Benefit, Channel},
        need::{Need, SupportKind},
        partner::Partner,
        project::{Priority, Project},
        prospect::{Decision, Prospect, Standing, Status, Step, YearPart},
        ranking::{Criterion, Measure, Score},
        round::{
            Choice, Closing, Component, FrozenProduct, Mean, Member, Round, Session, Stage, Tick,
        },
        stakeholder::{Capability, Opening, Stakeholder, Strategy, Window},
    },
    text::Language,
};

pub(super) fn round(m: &mut Maker<'_>, projects: &[Project]) -> Round {
    let mut round = Round::new(RoundId::next(&mut m.ids), m.name(), m.year());
    round.session = m.maybe(|m| m.of(Session::ALL));
    round.session_on = m.maybe(Maker::date);
    round.note = m.prose();
    round.members = m.several(|m| Member {
        id: MemberId::next(&mut m.ids),
        name: m.name(),
        function: m.name(),
        most_actions: m.maybe(|m| (m.number() % 9) as u8),
    });
    round.projects = projects
        .iter()
        .map(|project| Choice {
            project: project.id,
            competence: m.line(),
            men: m.prose(),
            equality_remark: m.prose(),
            equality_on: m.maybe(Maker::date),
            place: m.maybe(|m| (m.number() % 5) as u16),
            place_reason: m.prose(),
        })
        .collect();
    round.components = m.several(|m| Component {
        project: projects[m.number() as usize % projects.len()].id,
        name: m.name(),
        cost: m.money(),
        urgency: m.maybe(|m| Priority::try_from(1 + (m.number() % 3) as u8).unwrap()),
    });
    round.criteria = m.several(|m| Criterion {
        id: CriterionId::next(&mut m.ids),
        measure: m.maybe(|m| m.of(Measure::ALL)),
        name: m.name(),
        weight: Points::at_most((m.number() % 101) as u32),
        scale: m.prose(),
    });
    let criteria: Vec<CriterionId> = round.criteria.iter().map(|one| one.id).collect();
    round.scores = m.several(|m| Score {
        criterion: m.of(&criteria),
        project: projects[m.number() as usize % projects.len()].id,
        grade: m.of(&Grade::ALL),
        note: m.line(),
    });
    round.ticks = m.several(|m| Tick {
        stage: m.of(Stage::ALL),
        item: m.line(),
        ticked_by: m.line(),
        ticked_on: m.date(),
        note: m.prose(),
    });
    round.means = m.several(|m| Mean {
        stage: m.of(Stage::ALL),
        item: m.line(),
        who: m.line(),
        needed_on: m.maybe(Maker::date),
        note: m.prose(),
    });
    round
}

pub(super) fn closing(m: &mut Maker<'_>, rounds: &[Round], attachments: &[Attachment]) -> Closing {
    Closing {
        id: ClosingId::next(&mut m.ids),
        round: rounds[m.number() as usize % rounds.len()].id,
        stage: m.of(Stage::ALL),
        closed_on: m.date(),
        reason: m.prose(),
        reopened_on: m.maybe(Maker::date),
        reopened_reason: m.prose(),
        present: m.several(Maker::name),
        products: attachments
            .iter()
            .map(|file| FrozenProduct {
                language: m.of(&Language::ALL),
                attachment: file.id,
                sha256: file.sha256.clone(),
            })
            .collect(),
    }
}

pub(super) fn prospect(
    m: &mut Maker<'_>,
    rounds: &[Round],
    needs: &[Need],
    partners: &[Partner],
) -> Prospect {
    let mut made = Prospect::new(
        ProspectId::next(&mut m.ids),
        rounds[m.number() as usize % rounds.len()].id,
        needs[m.number() as usize % needs.len()].id,
        partners[m.number() as usize % partners.len()].id,
        m.of(SupportKind::ALL),
    );
    made.decision = m.of(Decision::ALL);
    made.decision_reason = m.prose();
    made.fit = m.maybe(|m| m.of(&Grade::ALL));
    made.expected = m.maybe(Maker::money);
    made.probability = m.maybe(|m| Points::at_most((m.number() % 101) as u32));
    made.form = m.line();
    made.standing = m.of(Standing::ALL);
    made.note = m.prose();
    made.steps = m.several(|m| Step {
        status: m.of(Status::ALL),
        reached_on: m.date(),
        amount: m.maybe(Maker::money),
        note: m.name(),
    });
    made.years = m.several(|m| YearPart {
        year: m.year(),
        amount: m.money(),
    });
    made
}

pub(super) fn stakeholder(
    m: &mut Maker<'_>,
    rounds: &[Round],
    partners: &[Partner],
) -> Stakeholder {
    let id = StakeholderId::next(&mut m.ids);
    let round = rounds[m.number() as usize % rounds.len()].id;
    let partner = partners[m.number() as usize % partners.len()].id;
    let mut made = Stakeholder::new(id, round, partner);
    made.role = m.name();
    made.mandate = m.prose();
    made.interest = m.maybe(|m| m.of(&Grade::ALL));
    made.influence = m.maybe(|m| m.of(&Grade::ALL));
    made.conditions = m.prose();
    made.constraints = m.prose();
    made.counterpart = m.prose();
    made.history = m.prose();
    made.strategy = m.maybe(|m| m.of(Strategy::ALL));
    made.strategy_note = m.prose();
    made.capacities = m.several(|m| Capability {
        kind: m.of(SupportKind::ALL),
        amount: m.maybe(Maker::money),
        note: m.name(),
    });
    made.windows = m.several(|m| Opening {
        kind: m.of(Window::ALL),
        opens_on: m.date(),
        closes_on: m.date(),
        note: m.name(),
    });
    made
}

pub(super) fn approach(m: &mut Maker<'_>, rounds: &[Round], partners: &[Partner]) -> Approach {
    let id = ApproachId::next(&mut m.ids);
    let round = rounds[m.number() as usize % rounds.len()].id;
    let partner = partners[m.number() as usize % partners.len()].id;
    let mut made = Approach::new(id, round, partner);
    made.objective = m.prose();
    made.kind = m.maybe(|m| m.of(SupportKind::ALL));
    made.expected = m.maybe(Maker::money);
    made.spokesperson = m.name();
    made.channel = m.maybe(|m| m.of(Channel::ALL));
    made.risks = m.prose();
    made.arguments = m.several(|m| Argument {
        benefit: m.of(Benefit::ALL),
        text: m.prose(),
    });
    made
}

pub(super) fn action(
    m: &mut Maker<'_>,
    round: &Round,
    partners: &[Partner],
    projects: &[Project],
    earlier: &[Action],
) -> Action {
    let people: Vec<MemberId> = round.members.iter().map(|one| one.id).collect();
    let mut made = Action::new(ActionId::next(&mut m.ids), round.id, m.name());
    made.partner = m.maybe(|_| partners[0].id);
    made.project = m.maybe(|_| projects[0].id);
    made.channel = m.maybe(|m| m.of(Channel::ALL));
    made.responsible = m.maybe(|m| m.of(&people));
    made.starts_on = m.maybe(Maker::date);
    made.due_on = m.maybe(Maker::date);
    made.cost = m.maybe(Maker::money);
    made.deliverable = m.name();
    made.indicator = m.name();
    made.state = m.of(ActionState::ALL);
    made.remarks = m.prose();
    made.support = people;
    made.after = earlier.iter().map(|action| action.id).collect();
    made
}
