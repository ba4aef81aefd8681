use super::*;
use crate::{
    domain::{
        id::{ClosingId, Sequence},
        need::{Need, SupportKind},
        project::Project,
        sample::{Grain, contents},
    },
    text::Language,
};

fn closing(day: &str, reopened: Option<&str>) -> Closing {
    let mut ids = Sequence::starting_at(1_764_300_000_000);
    Closing {
        id: ClosingId::next(&mut ids),
        round: RoundId::next(&mut ids),
        stage: Stage::Needs,
        closed_on: day.parse().unwrap(),
        reason: Prose::default(),
        reopened_on: reopened.map(|day| day.parse().unwrap()),
        reopened_reason: Prose::default(),
        present: Vec::new(),
        products: Vec::new(),
    }
}

#[test]
fn the_last_closing_tells_where_a_stage_stands() {
    let first = closing("2026-03-01", Some("2026-03-05"));
    let (round, stage) = (first.round, first.stage);
    let of = |closings: &[Closing]| StageState::of(round, stage, closings).is_open();
    assert!(of(&[]));
    assert!(of(std::slice::from_ref(&first)));
    let again = closing("2026-04-01", None);
    let both = [again.clone(), first.clone()];
    assert!(!of(&both), "whatever the order of entry");
    let state = StageState::of(round, stage, &both);
    assert_eq!(state, StageState::Closed(&again));
    assert_eq!(state.closing(), Some(&again));
    assert_eq!(StageState::of(round, Stage::Plan, &both), StageState::Open);
}

#[test]
fn a_closing_needs_a_product_or_a_reason() {
    use closing::{Obstacle, obstacles};
    let mut one = closing("2026-03-01", Some("2026-02-01"));
    assert_eq!(
        obstacles(&one, false),
        [
            Obstacle::NoReason,
            Obstacle::NobodyPresent,
            Obstacle::ReopenedBefore,
            Obstacle::ReopenedWithoutReason
        ]
    );
    one.reopened_on = None;
    one.present.push(Name::new("", "Mme A.").unwrap());
    assert!(obstacles(&one, true).is_empty());
}

#[test]
fn stages_go_by_their_numbers() {
    for (index, stage) in Stage::ALL.iter().enumerate() {
        assert_eq!(usize::from(stage.number()), index + 1);
        assert_eq!(Stage::of_number(stage.number()), Some(*stage));
    }
    assert_eq!(Stage::of_number(0), None);
    assert_eq!(Stage::of_number(6), None);
}

/// A round over one project of 1,000 dirhams with one need of money for works.
fn sound() -> (Round, Project, Need) {
    let (contents, _) = contents(&Grain::default());
    let mut round = contents.rounds[0].clone();
    let mut project = contents.projects[0].clone();
    let mut need = contents.needs[0].clone();
    let dirhams = Money::from_dirhams;
    project.cost = dirhams(1_000);
    project.costs.clear();
    (need.project, need.kind) = (project.id, SupportKind::Financial);
    (need.amount, need.covered, need.minimum) = (dirhams(600), dirhams(100), Some(dirhams(50)));
    need.component = Name::new("أشغال", "Travaux").unwrap();
    round.session_on = None;
    let mut choice = Choice::new(project.id);
    choice.competence = crate::domain::Line::new("water").unwrap();
    choice.equality_remark = Prose::new("رأي", "").unwrap();
    round.projects = vec![choice];
    round.components = vec![Component {
        project: project.id,
        name: Name::new("", "Travaux").unwrap(),
        cost: dirhams(600),
        urgency: None,
    }];
    (round, project, need)
}

fn findings(round: &Round, project: &Project, needs: &[Need]) -> Vec<check::Finding> {
    let projects = std::slice::from_ref(project);
    let found = check::check(round, projects, needs).into_iter();
    found
        .filter(|one| !matches!(one, check::Finding::Ranking(_)))
        .collect()
}

#[test]
fn a_round_is_checked_against_its_needs_and_projects() {
    use check::Finding;
    let (round, project, need) = sound();
    assert_eq!(findings(&round, &project, std::slice::from_ref(&need)), []);
    let dirhams = Money::from_dirhams;
    let more = Need {
        amount: dirhams(601),
        covered: dirhams(700),
        ..need.clone()
    };
    let found = findings(&round, &project, &[more, need.clone()]);
    assert!(matches!(found[0], Finding::CoveredAboveNeed { .. }));
    assert!(matches!(found[1], Finding::MinimumAboveGap { .. }));
    let Finding::AboveComponent {
        needs, component, ..
    } = &found[2]
    else {
        panic!("{found:?}");
    };
    assert_eq!(needs.centimes(), 120_100);
    assert_eq!(component.get(Language::Arabic), "Travaux");
    assert!(matches!(found[3], Finding::AboveCost { .. }));
    assert_eq!(
        findings(&round, &project, &[]),
        [Finding::NoNeed(project.id)]
    );
}

#[test]
fn what_a_merge_leaves_double_is_told_once() {
    use check::Finding;
    let (mut round, project, need) = sound();
    round.projects.push(round.projects[0].clone());
    assert_eq!(
        findings(&round, &project, &[need]),
        [Finding::ChosenTwice(project.id)]
    );
    round.session_on = "2029-05-01".parse().ok();
    round.members.clear();
    round.projects.clear();
    round.year = 2026u16.try_into().unwrap();
    let found = findings(&round, &project, &[]);
    assert_eq!(found.len(), 3, "{found:?}");
    assert_eq!(
        found[2],
        Finding::SessionElsewhere {
            session: 2029u16.try_into().unwrap()
        }
    );
}
