use proptest::prelude::*;

use super::*;
use crate::domain::{
    Money, Name,
    id::{ApproachId, ProspectId, RoundId, Sequence},
    prospect::{Status, Step},
};

/// A round, and what its cells are made with.
struct Grid {
    ids: Sequence,
    round: Round,
    cells: Vec<Prospect>,
}

fn grid() -> Grid {
    let mut ids = Sequence::starting_at(1_764_300_000_000);
    let id = RoundId::next(&mut ids);
    Grid {
        ids,
        round: Round::new(id, Name::default(), 2026u16.try_into().unwrap()),
        cells: Vec::new(),
    }
}

impl Grid {
    /// A retained cell for another need; nothing is expected where no amount is given.
    fn retain(
        &mut self,
        partner: PartnerId,
        kind: SupportKind,
        dirhams: Option<u32>,
    ) -> &mut Prospect {
        let id = ProspectId::next(&mut self.ids);
        let need = NeedId::next(&mut self.ids);
        let mut cell = Prospect::new(id, self.round.id, need, partner, kind);
        cell.decision = Decision::Retained;
        cell.expected = dirhams.map(Money::from_dirhams);
        self.cells.push(cell);
        self.cells.last_mut().unwrap()
    }

    fn partner(&mut self) -> PartnerId {
        PartnerId::next(&mut self.ids)
    }

    fn of(&self, partner: PartnerId) -> Expectation {
        Expectation::of(partner, &self.round, &self.cells)
    }
}

#[test]
fn partners_are_retained_once_in_the_order_of_their_cells() {
    let mut grid = grid();
    let [one, two, three] = [grid.partner(), grid.partner(), grid.partner()];
    for partner in [two, one, two, three] {
        grid.retain(partner, SupportKind::Financial, Some(10));
    }
    assert_eq!(retained(&grid.round, &grid.cells), [two, one, three]);
    grid.cells[1].decision = Decision::Open;
    grid.cells[3].decision = Decision::Declined;
    assert_eq!(retained(&grid.round, &grid.cells), [two]);
}

#[test]
fn who_refuses_or_is_of_another_round_is_not_won() {
    let mut grid = grid();
    let [one, two] = [grid.partner(), grid.partner()];
    let elsewhere = RoundId::next(&mut grid.ids);
    grid.retain(one, SupportKind::Financial, Some(10)).round = elsewhere;
    grid.retain(two, SupportKind::Financial, Some(10))
        .steps
        .push(Step {
            status: Status::Refused,
            reached_on: "2026-05-01".parse().unwrap(),
            amount: None,
            note: Name::default(),
        });
    assert_eq!(retained(&grid.round, &grid.cells), []);
    for partner in [one, two] {
        assert_eq!(grid.of(partner), Expectation::default());
    }
}

#[test]
fn a_partner_is_expected_to_give_what_is_worth_most() {
    use SupportKind::{Financial, InKind, Technical};
    for (cells, kind, dirhams) in [
        (&[][..], None, 0),
        (&[(Technical, None)], Some(Technical), 0),
        (
            &[(Technical, None), (Financial, Some(1))],
            Some(Financial),
            1,
        ),
        // Of two that are worth the same the first.
        (&[(InKind, Some(5)), (Financial, Some(5))], Some(InKind), 10),
        // Two smaller ones of a kind are together worth more.
        (
            &[
                (InKind, Some(5)),
                (Financial, Some(3)),
                (Financial, Some(3)),
            ],
            Some(Financial),
            11,
        ),
    ] {
        let mut grid = grid();
        let partner = grid.partner();
        for (kind, dirhams) in cells {
            grid.retain(partner, *kind, *dirhams);
        }
        let expected = grid.of(partner);
        assert_eq!(expected.kind, kind, "{cells:?}");
        assert_eq!(expected.amount, Money::from_dirhams(dirhams).into());
        let needs: Vec<NeedId> = grid.cells.iter().map(|cell| cell.need).collect();
        assert_eq!(expected.needs, needs);
    }
}

#[test]
fn an_approach_says_the_same_something_else_or_nothing_yet() {
    let mut grid = grid();
    let partner = grid.partner();
    grid.retain(partner, SupportKind::Financial, Some(40));
    let expected = grid.of(partner);
    let id = ApproachId::next(&mut grid.ids);
    let centimes = |centimes| Money::from_centimes(centimes).ok();
    for (kind, amount, is_met, is_denied) in [
        (None, None, false, false),
        (Some(SupportKind::Financial), None, false, false),
        (None, centimes(4_000), false, false),
        (Some(SupportKind::Financial), centimes(4_000), true, false),
        (Some(SupportKind::Financial), centimes(4_001), false, true),
        (Some(SupportKind::Land), centimes(4_000), false, true),
        (Some(SupportKind::Land), None, false, true),
    ] {
        let mut approach = Approach::new(id, grid.round.id, partner);
        (approach.kind, approach.expected) = (kind, amount);
        let found = (
            expected.is_met_by(&approach),
            expected.is_denied_by(&approach),
        );
        assert_eq!(found, (is_met, is_denied), "{kind:?} {amount:?}");
    }
    // Where nothing is expected, an approach that says nothing agrees.
    let nothing = Approach::new(id, grid.round.id, partner);
    assert!(Expectation::default().is_met_by(&nothing));
    assert!(!Expectation::default().is_denied_by(&nothing));
}

proptest! {
    #[test]
    fn what_is_expected_of_each_adds_to_what_is_expected_of_all(
        cells in prop::collection::vec(
            (0usize..4, 0usize..6, prop::option::of(0u32..1_000_000), 0u8..4),
            0..24,
        ),
    ) {
        let mut grid = grid();
        let partners: Vec<PartnerId> = (0..4).map(|_| grid.partner()).collect();
        let mut all = Vec::new();
        for (partner, kind, dirhams, decision) in cells {
            let kind = SupportKind::ALL[kind];
            let cell = grid.retain(partners[partner], kind, dirhams);
            match decision {
                0 => cell.decision = Decision::Open,
                1 => cell.decision = Decision::Declined,
                _ => all.extend(cell.expected),
            }
        }
        let won = retained(&grid.round, &grid.cells);
        let sum: Total = won.iter().map(|id| grid.of(*id).amount).sum();
        prop_assert_eq!(sum, all.into_iter().sum());
        for partner in partners {
            let expected = grid.of(partner);
            prop_assert_eq!(won.contains(&partner), expected.kind.is_some());
            prop_assert_eq!(won.contains(&partner), !expected.needs.is_empty());
        }
    }
}
