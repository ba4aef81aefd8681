//! The rounds: one that is closed, and one in the middle of its second stage.

mod row;

use std::collections::HashMap;

use super::{Error, Keys};
use crate::domain::{
    Grade, Name, Points, Prose,
    contents::Contents,
    id::{
        ActionId, ApproachId, ClosingId, CriterionId, MemberId, NeedId, PartnerId, ProjectId,
        ProspectId, RoundId, StakeholderId,
    },
    mobilisation::{Action, ActionState, Approach},
    prospect::{Prospect, Step, YearPart},
    ranking::{Criterion, Score},
    round::{Choice, Closing, Component, Member, Round, Tick},
    stakeholder::{Capability, Stakeholder},
};

pub(super) use self::row::File;
use self::row::{ActionRow, ProspectRow, RoundRow, StakeholderRow};

/// Adds every round with its matrix, analyses, plan and closings.
pub(super) fn add(file: File, keys: &mut Keys, contents: &mut Contents) -> Result<(), Error> {
    for row in file.rounds {
        round(row, keys, contents)?;
    }
    Ok(())
}

fn unknown(key: &str) -> Error {
    Error::UnknownKey(key.to_owned())
}

fn partner(keys: &Keys, key: &str) -> Result<PartnerId, Error> {
    let found = keys.partners.get(key).map(|(id, _)| *id);
    found.ok_or_else(|| unknown(key))
}

fn round(row: RoundRow, keys: &mut Keys, contents: &mut Contents) -> Result<(), Error> {
    let mut round = Round::new(RoundId::next(keys.source()), row.name, row.year);
    (round.session, round.session_on) = (Some(row.session), Some(row.session_on));
    round.note = row.note;
    let mut members: HashMap<String, MemberId> = HashMap::new();
    for member in row.members {
        let id = MemberId::next(keys.source());
        members.insert(member.key, id);
        round.members.push(Member {
            id,
            name: member.name,
            function: member.function,
            most_actions: member.most_actions,
        });
    }
    for criterion in row.criteria {
        round.criteria.push(Criterion {
            id: CriterionId::next(keys.source()),
            measure: Some(criterion.measure),
            name: criterion.name,
            weight: points(criterion.weight)?,
            scale: criterion.scale,
        });
    }
    for choice in row.projects {
        let project = keys.project(&choice.project)?;
        for (criterion, grade) in round.criteria.iter().zip(choice.grades) {
            round.scores.push(Score {
                criterion: criterion.id,
                project,
                grade,
                note: Default::default(),
            });
        }
        for part in choice.components {
            round.components.push(Component {
                project,
                name: part.name,
                cost: part.cost.into(),
                urgency: None,
            });
        }
        round.projects.push(Choice {
            project,
            competence: choice.competence,
            men: choice.men,
            equality_remark: choice.equality_remark,
            equality_on: choice.equality_on,
            place: choice.place,
            place_reason: choice.place_reason,
        });
    }
    for tick in row.ticks {
        round.ticks.push(Tick {
            stage: tick.stage,
            item: tick.item,
            ticked_by: tick.by,
            ticked_on: tick.on,
            note: Prose::default(),
        });
    }
    for closing in row.closings {
        contents.closings.push(Closing {
            id: ClosingId::next(keys.source()),
            round: round.id,
            stage: closing.stage,
            closed_on: closing.on,
            reason: closing.reason,
            reopened_on: None,
            reopened_reason: Prose::default(),
            present: closing.present,
            products: Vec::new(),
        });
    }
    for cell in row.prospects {
        let prospect = prospect(cell, round.id, keys, contents)?;
        contents.prospects.push(prospect);
    }
    for one in row.stakeholders {
        let analysis = stakeholder(one, round.id, keys)?;
        contents.stakeholders.push(analysis);
    }
    for approach in row.approaches {
        let id = ApproachId::next(keys.source());
        let partner = partner(keys, &approach.partner)?;
        contents.approaches.push(Approach {
            objective: approach.objective,
            kind: Some(approach.kind),
            expected: approach.expected.map(Into::into),
            spokesperson: approach.spokesperson,
            channel: Some(approach.channel),
            risks: approach.risks,
            arguments: approach.arguments,
            ..Approach::new(id, round.id, partner)
        });
    }
    actions(row.actions, round.id, &members, keys, contents)?;
    contents.rounds.push(round);
    Ok(())
}

fn points(count: u8) -> Result<Points, Error> {
    Points::try_from(count).map_err(|error| Error::Figure(error.to_string()))
}

/// The need of a project by kind and year.
fn need(contents: &Contents, project: ProjectId, cell: &ProspectRow) -> Result<NeedId, Error> {
    let mut needs = contents.needs.iter();
    let found = needs
        .find(|need| need.project == project && need.kind == cell.need && need.year == cell.year);
    found
        .map(|need| need.id)
        .ok_or_else(|| unknown(&format!("{} {:?} {}", cell.project, cell.need, cell.year)))
}

fn prospect(
    cell: ProspectRow,
    round: RoundId,
    keys: &mut Keys,
    contents: &Contents,
) -> Result<Prospect, Error> {
    let need = need(contents, keys.project(&cell.project)?, &cell)?;
    let partner = partner(keys, &cell.partner)?;
    let id = ProspectId::next(keys.source());
    let kind = cell.kind.unwrap_or(cell.need);
    Ok(Prospect {
        decision: cell.decision,
        decision_reason: cell.reason,
        fit: cell.fit,
        expected: cell.expected.map(Into::into),
        probability: cell.probability.map(points).transpose()?,
        form: cell.form,
        standing: cell.standing,
        steps: cell
            .steps
            .into_iter()
            .map(|step| Step {
                status: step.status,
                reached_on: step.on,
                amount: step.amount.map(Into::into),
                note: step.note,
            })
            .collect(),
        years: cell
            .years
            .into_iter()
            .map(|part| YearPart {
                year: part.year,
                amount: part.amount.into(),
            })
            .collect(),
        ..Prospect::new(id, round, need, partner, kind)
    })
}

fn stakeholder(row: StakeholderRow, round: RoundId, keys: &mut Keys) -> Result<Stakeholder, Error> {
    let partner = partner(keys, &row.partner)?;
    let id = StakeholderId::next(keys.source());
    let grade = |number: u8| Grade::try_from(number).map_err(|bad| Error::Figure(bad.to_string()));
    Ok(Stakeholder {
        role: row.role,
        mandate: row.mandate,
        interest: Some(grade(row.interest)?),
        influence: Some(grade(row.influence)?),
        conditions: row.conditions,
        counterpart: row.counterpart,
        strategy_note: row.strategy_note,
        capacities: row
            .capacities
            .into_iter()
            .map(|one| Capability {
                kind: one.kind,
                amount: one.amount.map(Into::into),
                note: Name::default(),
            })
            .collect(),
        windows: row.windows,
        ..Stakeholder::new(id, round, partner)
    })
}

fn actions(
    rows: Vec<ActionRow>,
    round: RoundId,
    members: &HashMap<String, MemberId>,
    keys: &mut Keys,
    contents: &mut Contents,
) -> Result<(), Error> {
    let member = |key: &String| members.get(key).copied().ok_or_else(|| unknown(key));
    let mut known: HashMap<String, ActionId> = HashMap::new();
    for row in rows {
        let id = ActionId::next(keys.source());
        let after = row.after.iter();
        let after = after.map(|key| known.get(key).copied().ok_or_else(|| unknown(key)));
        let project = row.project.map(|key| keys.project(&key)).transpose()?;
        let partner = row.partner.map(|key| partner(keys, &key)).transpose()?;
        contents.actions.push(Action {
            partner,
            project,
            channel: row.channel,
            responsible: Some(member(&row.responsible)?),
            starts_on: Some(row.starts_on),
            due_on: Some(row.due_on),
            cost: row.cost.map(Into::into),
            deliverable: row.deliverable,
            indicator: row.indicator,
            state: row.state.unwrap_or(ActionState::Planned),
            support: row.support.iter().map(member).collect::<Result<_, _>>()?,
            after: after.collect::<Result<_, _>>()?,
            ..Action::new(id, round, row.title)
        });
        known.insert(row.key, id);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::{
        domain::{
            contents::Contents,
            coverage,
            mobilisation::conflict,
            prospect::check,
            ranking,
            round::{Round, Stage, StageState},
        },
        exchange::demo,
        library::stage::{Guide, answer::Ground},
    };

    fn open_stages(contents: &Contents, round: &Round) -> Vec<Stage> {
        let of = |stage: &Stage| StageState::of(round.id, *stage, &contents.closings);
        let all = Stage::ALL.iter().copied();
        all.filter(|stage| of(stage).is_open()).collect()
    }

    #[test]
    fn one_round_is_closed_and_one_is_in_its_second_stage() {
        let contents = demo::build().unwrap().contents;
        let [closed, current] = &contents.rounds[..] else {
            panic!("{}", contents.rounds.len());
        };
        assert_eq!(open_stages(&contents, closed), []);
        assert_eq!(open_stages(&contents, current)[0], Stage::Partners);
        for round in [closed, current] {
            assert_eq!(ranking::order(round).len(), round.projects.len());
        }
        let found = ranking::check(closed);
        assert_eq!(found, [], "the ranking of the closed round is sound");
    }

    #[test]
    fn the_closed_round_covered_its_gap_and_has_no_conflict() {
        let contents = demo::build().unwrap().contents;
        let round = &contents.rounds[0];
        let own: Vec<_> = contents
            .prospects
            .iter()
            .filter(|one| one.round == round.id)
            .cloned()
            .collect();
        let margins = coverage::Margins::of(round, &needs_of(&contents, 2025), &own);
        assert_eq!(margins.whole.uncovered.centimes(), 0);
        assert_eq!(margins.whole.surplus.centimes(), 0);
        assert_eq!(check::all(&own, &contents.needs, &contents.partners), []);
        assert_eq!(coverage::doubles(&contents.prospects), []);
        let ground = conflict::Ground {
            round,
            prospects: &contents.prospects,
            stakeholders: &contents.stakeholders,
            approaches: &contents.approaches,
        };
        assert_eq!(conflict::all(&contents.actions, ground), []);
    }

    fn needs_of(contents: &Contents, year: u16) -> Vec<crate::domain::need::Need> {
        let own = contents.needs.iter();
        own.filter(|need| u16::from(need.year) == year)
            .cloned()
            .collect()
    }

    #[test]
    fn the_guide_finds_the_first_stage_met_and_the_second_under_way() {
        let contents = demo::build().unwrap().contents;
        let guide = Guide::load().unwrap();
        let ground = Ground {
            round: &contents.rounds[1],
            plan: contents.plans.first(),
            projects: &contents.projects,
            needs: &contents.needs,
            partners: &contents.partners,
            closings: &contents.closings,
            prospects: &contents.prospects,
            stakeholders: &contents.stakeholders,
            approaches: &contents.approaches,
            actions: &contents.actions,
        };
        let met = |number: u8| {
            let stage = guide.stage(number).unwrap();
            let complete = stage.complete(ground);
            complete.iter().filter(|(_, state)| state.is_met()).count()
        };
        assert_eq!(met(1), 3, "the list is complete");
        assert!(met(2) < 3, "the short list is not");
        assert_eq!(met(3), 0);
        for stage in &guide.stages[..2] {
            for (one, state) in stage.before(ground) {
                assert!(state.is_met(), "{}: {:?}", one.id, state.answer);
            }
        }
    }
}
