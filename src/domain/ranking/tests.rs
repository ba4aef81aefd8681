use proptest::prelude::*;

use super::*;
use crate::domain::{
    id::{RoundId, Sequence},
    project::{Beneficiaries, Maturity, Project},
    round::Choice,
};

/// A round whose criteria weigh so much, and whose projects have these grades by criterion.
fn round(weights: &[u8], grades: &[Vec<u8>]) -> Round {
    let mut ids = Sequence::starting_at(1_764_300_000_000);
    let year = 2026u16.try_into().unwrap();
    let mut round = Round::new(RoundId::next(&mut ids), Name::default(), year);
    round.criteria = weights
        .iter()
        .map(|&weight| Criterion {
            id: CriterionId::next(&mut ids),
            measure: None,
            name: Name::default(),
            weight: weight.try_into().unwrap(),
            scale: Prose::new("0 1 2 3", "").unwrap(),
        })
        .collect();
    for own in grades {
        let project = ProjectId::next(&mut ids);
        round.projects.push(Choice::new(project));
        for (criterion, &grade) in round.criteria.iter().zip(own) {
            round.scores.push(Score {
                criterion: criterion.id,
                project,
                grade: Grade::at_most(u32::from(grade)),
                note: Line::default(),
            });
        }
    }
    round
}

fn places(round: &Round) -> Vec<usize> {
    let ranks = order(round);
    let own = round.projects.iter().map(|choice| {
        let rank = ranks.iter().find(|rank| rank.project == choice.project);
        rank.unwrap().place
    });
    own.collect()
}

#[test]
fn the_best_score_comes_first_and_of_equals_the_first_chosen() {
    let grid = round(
        &[60, 40],
        &[vec![1, 1], vec![3, 0], vec![0, 3], vec![1, 1], vec![3, 3]],
    );
    assert_eq!(places(&grid), [4, 2, 3, 5, 1]);
    let first = order(&grid)[0];
    assert_eq!(
        (first.points, first.share),
        (300, crate::domain::Share::WHOLE)
    );
}

#[test]
fn a_place_given_by_hand_is_kept_and_the_others_keep_their_order() {
    let mut grid = round(&[100], &[vec![3], vec![2], vec![1], vec![0]]);
    grid.projects[3].place = Some(1);
    assert_eq!(places(&grid), [2, 3, 4, 1]);
    assert_eq!(
        check(&grid),
        [Finding::PlaceWithoutReason(grid.projects[3].project)]
    );
    grid.projects[3].place_reason = Prose::new("", "Urgence").unwrap();
    grid.projects[0].place = Some(1);
    grid.projects[1].place = Some(9);
    assert_eq!(
        places(&grid),
        [1, 2, 3, 4],
        "the first chosen has the place"
    );
    let found = check(&grid);
    assert!(found.contains(&Finding::PlaceTwice {
        project: grid.projects[3].project,
        place: 1
    }));
    assert!(found.contains(&Finding::NoSuchPlace {
        project: grid.projects[1].project,
        place: 9
    }));
}

#[test]
fn weights_that_do_not_add_up_are_a_finding_and_no_more() {
    let grid = round(&[60, 50], &[vec![3, 3], vec![0, 3]]);
    assert_eq!(check(&grid), [Finding::Weights { sum: 110 }]);
    assert_eq!(places(&grid), [1, 2]);
    let empty = round(&[], &[vec![]]);
    assert_eq!(check(&empty), [Finding::NoCriterion]);
    assert_eq!(order(&empty)[0].share.hundredths(), 0);
}

#[test]
fn what_is_not_graded_and_what_is_graded_twice_is_told() {
    let mut grid = round(&[50, 50], &[vec![3], vec![2, 2]]);
    let (first, second) = (grid.projects[0].project, grid.projects[1].project);
    let again = Score {
        grade: Grade::NONE,
        ..grid.scores[1].clone()
    };
    grid.scores.push(again.clone());
    assert_eq!(
        check(&grid),
        [
            Finding::GradedTwice {
                project: second,
                criterion: again.criterion
            },
            Finding::Ungraded {
                project: first,
                missing: 1
            }
        ]
    );
    assert_eq!(order(&grid)[0].points, 200, "the first grade counts");
}

#[test]
fn others_are_rescaled_by_largest_remainder() {
    // 70 left among 20, 15, 15, 10, 10, 10 of 80: 17.5, 13.125, 13.125, 8.75, 8.75, 8.75.
    let weights = [20, 20, 15, 15, 10, 10, 10];
    assert_eq!(reweigh(&weights, 0, 30), [30, 17, 13, 13, 9, 9, 9]);
    assert_eq!(reweigh(&weights, 0, 0).iter().sum::<u32>(), 100);
    assert_eq!(reweigh(&weights, 0, 200), [100, 0, 0, 0, 0, 0, 0]);
    assert_eq!(reweigh(&[100, 0, 0], 0, 50), [50, 25, 25]);
    assert_eq!(reweigh(&[100], 0, 20), [100], "one weight is the whole");
    assert_eq!(reweigh(&weights, 9, 30), weights);
}

#[test]
fn a_weight_that_moves_shows_who_changes_place() {
    let grid = round(&[60, 40], &[vec![3, 0], vec![0, 3]]);
    assert!(sensitivity(&grid, 0, -9).is_empty());
    let moves = sensitivity(&grid, 0, -11);
    assert_eq!(moves.len(), 2);
    assert_eq!((moves[0].from, moves[0].to), (1, 2));
    assert_eq!(steadiness(&grid, 0), (Some(11), None));
    assert_eq!(steadiness(&grid, 1), (None, Some(11)));
    assert_eq!(steadiness(&grid, 7), (None, None));
}

#[test]
fn sheets_suggest_grades_and_stay_silent_where_they_say_nothing() {
    let mut ids = Sequence::starting_at(1_764_300_000_000);
    let mut project = |people: Option<u32>| {
        let mut one = Project::new(ProjectId::next(&mut ids), Line::default());
        one.beneficiaries = Beneficiaries {
            total: people,
            ..Beneficiaries::default()
        };
        one.cost = crate::domain::Money::from_dirhams(1_000);
        one
    };
    let all = [project(Some(10)), project(Some(200)), project(None)];
    let suggest = |measure: Measure, at: usize| measure.suggest(&all[at], &[], &all);
    assert_eq!(suggest(Measure::Beneficiaries, 0), Some(Grade::NONE));
    assert_eq!(suggest(Measure::Beneficiaries, 1), Some(Grade::STRONG));
    assert_eq!(suggest(Measure::Beneficiaries, 2), None);
    assert_eq!(suggest(Measure::CostPerBeneficiary, 0), Some(Grade::NONE));
    assert_eq!(suggest(Measure::CostPerBeneficiary, 1), Some(Grade::STRONG));
    assert_eq!(suggest(Measure::Land, 0), None);
    assert_eq!(all[0].maturity, Maturity::Idea);
    assert_eq!(suggest(Measure::Maturity, 0), Some(Grade::NONE));
    let usual = Measure::ALL.iter().map(|one| u32::from(one.usual_weight()));
    assert_eq!(usual.sum::<u32>(), WHOLE);
}

proptest! {
    #[test]
    fn weights_that_are_rescaled_keep_their_sum_and_lie_near_their_share(
        weights in prop::collection::vec(0u32..=100, 1..9),
        index in 0usize..9,
        weight in 0u32..=300,
    ) {
        let moved = reweigh(&weights, index, weight);
        let sum: u32 = weights.iter().sum();
        prop_assert_eq!(moved.len(), weights.len());
        prop_assert_eq!(moved.iter().sum::<u32>(), sum);
        if index < weights.len() && weights.len() > 1 {
            prop_assert_eq!(moved[index], weight.min(sum));
            let others = sum - weights[index];
            for (at, (&old, &new)) in weights.iter().zip(&moved).enumerate() {
                if at != index && others > 0 {
                    let exact = f64::from(old) * f64::from(sum - weight.min(sum)) / f64::from(others);
                    prop_assert!((f64::from(new) - exact).abs() < 1.0);
                }
            }
        }
    }

    #[test]
    fn any_grid_has_an_order_in_which_each_project_has_one_place(
        weights in prop::collection::vec(0u8..=100, 0..6),
        grades in prop::collection::vec(prop::collection::vec(0u8..=3, 0..6), 0..9),
        hands in prop::collection::vec(prop::option::of(any::<u16>().prop_map(|n| n % 12)), 0..9),
        points in any::<i16>(),
    ) {
        let mut grid = round(&weights, &grades);
        for (choice, place) in grid.projects.iter_mut().zip(hands) {
            choice.place = place;
        }
        let ranks = order(&grid);
        let mut places: Vec<usize> = ranks.iter().map(|rank| rank.place).collect();
        prop_assert_eq!(&places, &(1..=grid.projects.len()).collect::<Vec<_>>());
        places.clear();
        // Those that nobody placed stay in the order of their scores.
        let free: Vec<usize> = ranks.iter().filter(|r| !r.by_hand).map(|r| r.by_score).collect();
        prop_assert!(free.is_sorted());
        for criterion in 0..=weights.len() {
            let moves = sensitivity(&grid, criterion, points);
            prop_assert!(moves.iter().all(|one| one.from != one.to));
            prop_assert!(sensitivity(&grid, criterion, 0).is_empty());
        }
        check(&grid);
    }

    /// A better grade never costs a project its place.
    #[test]
    fn a_better_grade_never_harms(
        weights in prop::collection::vec(0u8..=100, 1..5),
        grades in prop::collection::vec(prop::collection::vec(0u8..=3, 5), 1..7),
        project in 0usize..7,
        criterion in 0usize..5,
    ) {
        let project = project % grades.len();
        let before = places(&round(&weights, &grades))[project];
        let mut better = grades.clone();
        better[project][criterion] = 3;
        prop_assert!(places(&round(&weights, &better))[project] <= before);
    }
}
