use proptest::prelude::*;

use super::*;
use crate::domain::{
    Name,
    id::{RoundId, Sequence},
    prospect::{Status, Step},
    round::Choice,
    sample::{Grain, contents},
};

fn round(projects: &[ProjectId], id: RoundId) -> Round {
    let mut round = Round::new(id, Name::default(), 2026u16.try_into().unwrap());
    round.projects = projects.iter().map(|&id| Choice::new(id)).collect();
    round
}

/// A need of 100 dirhams and a maker of cells for it.
fn need() -> Need {
    let (contents, _) = contents(&Grain::default());
    let mut need = contents.needs[0].clone();
    (need.amount, need.covered) = (Money::from_dirhams(100), Money::ZERO);
    need
}

fn cell(at: u64, round: RoundId, need: NeedId, dirhams: u32) -> Prospect {
    let mut ids = Sequence::starting_at(1_764_500_000_000 + at);
    let mut one = Prospect::new(
        ProspectId::next(&mut ids),
        round,
        need,
        PartnerId::next(&mut Sequence::starting_at(5)),
        SupportKind::Financial,
    );
    one.expected = Some(Money::from_dirhams(dirhams));
    one
}

fn promised(mut one: Prospect, dirhams: u32) -> Prospect {
    one.steps.push(Step {
        status: Status::Promised,
        reached_on: "2026-03-01".parse().unwrap(),
        amount: Some(Money::from_dirhams(dirhams)),
        note: Name::default(),
    });
    one
}

#[test]
fn a_surplus_of_one_need_does_not_cover_another() {
    let first = need();
    let second = Need {
        id: NeedId::next(&mut Sequence::starting_at(77)),
        ..first.clone()
    };
    let id = RoundId::next(&mut Sequence::starting_at(1));
    let round = round(&[first.project], id);
    let mut half = cell(2, id, second.id, 30);
    half.probability = crate::domain::Points::try_from(10).ok();
    let cells = [cell(1, id, first.id, 150), half];
    let margins = Margins::of(&round, &[first.clone(), second], &cells);
    let whole = margins.whole;
    let figures = [whole.gap, whole.covered, whole.uncovered, whole.surplus];
    assert_eq!(figures.map(Total::centimes), [20_000, 13_000, 7_000, 5_000]);
    assert_eq!(whole.share().hundredths(), 6_500);
    let load = margins.partners.values().next().unwrap();
    assert_eq!((load.needs, load.projects), (2, 1));
    assert_eq!(load.expected.centimes(), 18_000);
    assert_eq!(load.likely.centimes(), 7_500 + 300);
}

#[test]
fn the_same_money_promised_twice_is_caught_and_a_part_of_it_is_not() {
    let first = need();
    let other = NeedId::next(&mut Sequence::starting_at(77));
    let id = RoundId::next(&mut Sequence::starting_at(1));
    let cells = [
        promised(cell(1, id, first.id, 40), 40),
        promised(cell(2, id, other, 40), 40),
        cell(3, id, other, 40),
    ];
    let found = doubles(&cells);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].prospects, [cells[0].id, cells[1].id]);
    assert_eq!(found[0].amount, Money::from_dirhams(40));
    let apart = [cells[0].clone(), promised(cell(2, id, other, 40), 39)];
    assert!(doubles(&apart).is_empty());
    let elsewhere = RoundId::next(&mut Sequence::starting_at(2));
    let again = promised(cell(4, elsewhere, first.id, 40), 40);
    assert_eq!(
        doubles(&[cells[0].clone(), again]).len(),
        1,
        "in two rounds"
    );
}

proptest! {
    #[test]
    fn margins_of_rows_kinds_and_projects_add_to_the_whole(
        numbers in prop::collection::vec(0i64..=999_999_999_999, 1..9),
        rows in 1usize..8,
    ) {
        let (c, _) = contents(&Grain { numbers, rows, ..Grain::default() });
        for round in &c.rounds {
            let margins = Margins::of(round, &c.needs, &c.prospects);
            let sum = |covers: &mut dyn Iterator<Item = Cover>| covers.fold([0i64; 4], |sum, one| {
                let parts = [one.gap, one.covered, one.uncovered, one.surplus];
                std::array::from_fn(|at| sum[at] + parts[at].centimes())
            });
            let whole = sum(&mut std::iter::once(margins.whole));
            prop_assert_eq!(whole[0], whole[1] + whole[2]);
            prop_assert_eq!(sum(&mut margins.needs.iter().map(|(_, one)| *one)), whole);
            prop_assert_eq!(sum(&mut margins.projects.values().copied()), whole);
            prop_assert_eq!(sum(&mut margins.kinds.values().copied()), whole);
            let given: i64 = margins.partners.values().map(|load| load.expected.centimes()).sum();
            prop_assert_eq!(given, whole[1] + whole[3], "loads are what is covered and beyond");
            // One row by itself is the row of the whole.
            for (id, cover) in &margins.needs {
                let need = c.needs.iter().find(|need| need.id == *id).unwrap();
                let cells = c.prospects.iter();
                let own = cells.filter(|one| one.need == *id && one.round == round.id);
                prop_assert_eq!(Cover::of(need, own), *cover);
            }
        }
        doubles(&c.prospects);
    }
}
