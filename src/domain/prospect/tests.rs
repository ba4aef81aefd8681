use proptest::prelude::*;

use super::*;
use crate::domain::{
    id::Sequence,
    sample::{Grain, contents},
};

fn prospect() -> Prospect {
    let mut ids = Sequence::starting_at(1_764_300_000_000);
    Prospect::new(
        ProspectId::next(&mut ids),
        RoundId::next(&mut ids),
        NeedId::next(&mut ids),
        PartnerId::next(&mut ids),
        SupportKind::Financial,
    )
}

fn step(status: Status, on: &str, centimes: i64) -> Step {
    Step {
        status,
        reached_on: on.parse().unwrap(),
        amount: Some(Money::from_centimes(centimes).unwrap()),
        note: Name::default(),
    }
}

#[test]
fn each_status_has_its_own_sum() {
    let mut one = prospect();
    one.expected = Money::from_centimes(100).ok();
    one.steps = vec![
        step(Status::Asked, "2026-01-01", 120),
        step(Status::Promised, "2026-02-01", 90),
        step(Status::Agreed, "2026-03-01", 80),
        step(Status::Paid, "2026-04-01", 30),
        step(Status::Paid, "2026-05-01", 20),
    ];
    let ledger = Ledger::of([&one, &one]);
    let sums = Status::ALL
        .iter()
        .map(|status| ledger.at(*status).centimes());
    assert_eq!(sums.collect::<Vec<_>>(), [200, 240, 180, 0, 160, 100]);
    assert_eq!(one.status(), Status::Paid);
    assert_eq!(one.prospect().centimes(), 80, "what was agreed counts");
    one.steps.truncate(2);
    assert_eq!(one.prospect().centimes(), 90, "else what was promised");
    one.steps.truncate(1);
    assert_eq!(one.prospect().centimes(), 100, "else what is expected");
    one.steps.push(step(Status::Refused, "2026-02-01", 0));
    assert!(!one.is_live());
    assert_eq!(one.prospect().centimes(), 0);
}

#[test]
fn what_a_cell_lacks_is_told_where_it_is_typed() {
    use check::Finding;
    let (contents, _) = contents(&Grain::default());
    let mut need = contents.needs[0].clone();
    let dirhams = Money::from_dirhams;
    (need.amount, need.covered, need.minimum) = (dirhams(100), dirhams(40), Some(dirhams(10)));
    let mut partner = contents.partners[0].clone();
    (partner.ceiling, partner.active) = (Some(dirhams(50)), false);
    let mut one = prospect();
    (one.need, one.partner) = (need.id, partner.id);
    assert!(check::one(&one, Some(&need), Some(&partner)).is_empty());
    one.decision = Decision::Retained;
    one.standing = Standing::NotHeld;
    let id = one.id;
    let found = check::one(&one, Some(&need), Some(&partner));
    assert_eq!(
        found,
        [
            Finding::NotCompetent(id),
            Finding::NoForm(id),
            Finding::NoAmount(id),
            Finding::Inactive {
                prospect: id,
                partner: partner.id
            }
        ]
    );
    one.expected = Some(dirhams(70));
    one.years = vec![YearPart {
        year: need.year,
        amount: dirhams(60),
    }];
    let found = check::one(&one, Some(&need), Some(&partner));
    let is = |wanted: fn(&Finding) -> bool| found.iter().any(wanted);
    assert!(is(|one| matches!(one, Finding::AboveGap { .. })));
    assert!(is(|one| matches!(one, Finding::AboveCeiling { .. })));
    assert!(is(|one| matches!(one, Finding::Years { .. })));
    one.expected = Some(dirhams(9));
    let found = check::one(&one, Some(&need), None);
    assert!(
        found
            .iter()
            .any(|one| matches!(one, Finding::BelowMinimum { .. }))
    );
    one.steps = vec![
        step(Status::Agreed, "2026-03-01", 10),
        step(Status::Paid, "2026-02-01", 20),
    ];
    let found = check::one(&one, None, None);
    assert!(
        found
            .iter()
            .any(|one| matches!(one, Finding::StepsOutOfOrder { .. }))
    );
    assert!(
        found
            .iter()
            .any(|one| matches!(one, Finding::PaidAboveAgreed { .. }))
    );
}

#[test]
fn doubles_of_a_cell_and_sums_above_the_gap_are_told() {
    use check::Finding;
    let (contents, _) = contents(&Grain::default());
    let mut need = contents.needs[0].clone();
    let dirhams = Money::from_dirhams;
    (need.amount, need.covered) = (dirhams(100), dirhams(0));
    need.minimum = None;
    let mut partner = contents.partners[0].clone();
    partner.ceiling = Some(dirhams(90));
    let mut ids = Sequence::starting_at(1_764_400_000_000);
    let mut cell = |expected: u32| Prospect {
        id: ProspectId::next(&mut ids),
        need: need.id,
        partner: partner.id,
        expected: Some(dirhams(expected)),
        ..prospect()
    };
    let cells = [cell(60), cell(50)];
    let found = check::all(&cells, &[need.clone()], &[partner.clone()]);
    assert_eq!(
        found,
        [
            Finding::Twice {
                prospect: cells[1].id,
                first: cells[0].id
            },
            Finding::AboveCeiling {
                prospect: cells[0].id,
                expected: [dirhams(110)].into_iter().sum(),
                ceiling: dirhams(90)
            },
            Finding::NeedOvercovered {
                need: need.id,
                expected: [dirhams(110)].into_iter().sum(),
                gap: dirhams(100)
            }
        ]
    );
    assert_eq!(found[2].prospect(), None);
}

proptest! {
    #[test]
    fn no_cells_make_it_panic(
        numbers in prop::collection::vec(0i64..=999_999_999_999, 1..9),
        rows in 1usize..7,
    ) {
        let (c, _) = contents(&Grain { numbers, rows, ..Grain::default() });
        let found = check::all(&c.prospects, &c.needs, &c.partners);
        let is_known = |id| c.prospects.iter().any(|one| one.id == id);
        prop_assert!(found.iter().filter_map(check::Finding::prospect).all(is_known));
    }
}
