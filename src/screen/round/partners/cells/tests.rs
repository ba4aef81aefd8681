use proptest::prelude::*;

use super::*;
use crate::domain::{
    Money,
    contents::Contents,
    id::{RoundId, Sequence},
    prospect::{Decision, Standing, Status, Step},
    round::Round,
    sample::{Grain, contents},
};

fn ground<'a>(contents: &'a Contents, round: &'a Round) -> Ground<'a> {
    Ground {
        round,
        contents,
        elsewhere: &[],
        may_edit: true,
    }
}

/// The sample with what its first round does not name left out.
fn campaign(numbers: Vec<i64>, rows: usize) -> (Contents, Round) {
    let (mut contents, _) = contents(&Grain {
        numbers,
        rows,
        ..Grain::default()
    });
    let round = contents.rounds[0].clone();
    contents.needs.retain(|need| round.has_chosen(need.project));
    contents.prospects.retain(|cell| cell.round == round.id);
    (contents, round)
}

/// The cells of the round as another round would have them.
fn promised_elsewhere(contents: &Contents) -> Vec<Prospect> {
    let mut ids = Sequence::starting_at(1_764_310_000_000);
    let round = RoundId::next(&mut ids);
    let mut cells = contents.prospects.clone();
    for cell in &mut cells {
        (cell.id, cell.round) = (ProspectId::next(&mut ids), round);
    }
    cells
}

fn sorted(cells: &Cells) -> (Vec<String>, Vec<String>) {
    let mut found: Vec<String> = cells.findings.values().flatten().map(words).collect();
    found.extend(cells.surplus.values().map(words));
    found.sort();
    let mut doubles: Vec<String> = cells.doubles().map(|one| format!("{one:?}")).collect();
    doubles.sort();
    (found, doubles)
}

fn words(finding: &Finding) -> String {
    format!("{finding:?}")
}

proptest! {
    #[test]
    fn what_is_counted_anew_is_what_counting_everything_gives(
        numbers in prop::collection::vec(0i64..=99_999_999, 1..9),
        rows in 2usize..6,
        typed in prop::collection::vec((0usize..40, 0i64..=99_999_999, 0usize..6), 1..20),
    ) {
        let (contents, round) = campaign(numbers, rows);
        prop_assume!(!contents.prospects.is_empty());
        let elsewhere = promised_elsewhere(&contents);
        let ground = Ground { elsewhere: &elsewhere, ..ground(&contents, &round) };
        let mut cells = Cells::of(ground, &[]);
        for (at, centimes, what) in typed {
            let Some(before) = cells.all().get(at % cells.all().len().max(1)) else { break };
            let mut cell = before.clone();
            match what {
                0 => cell.expected = Money::from_centimes(centimes).ok(),
                1 => cell.expected = None,
                2 => cell.decision = Decision::Declined,
                3 => (cell.decision, cell.standing) = (Decision::Retained, Standing::NotHeld),
                4 => cell.steps.push(Step {
                    status: Status::Promised,
                    reached_on: "2026-02-01".parse().unwrap(),
                    amount: Money::from_centimes(centimes).ok(),
                    note: Default::default(),
                }),
                _ => {
                    cells.take_out(ground, &cell);
                    prop_assert!(cells.get(cell.need, cell.partner).is_none_or(|one| one.id != cell.id));
                    continue;
                }
            }
            cells.put(ground, &cell);
        }
        let mut file = contents.clone();
        file.prospects = cells.all().to_vec();
        let whole = Ground { contents: &file, ..ground };
        let whole = Cells::of(whole, cells.partners());
        prop_assert_eq!(&whole.margins, &cells.margins);
        prop_assert_eq!(sorted(&whole), sorted(&cells));
    }
}

#[test]
fn a_partner_keeps_its_place_when_its_first_cell_is_typed() {
    let (mut contents, round) = campaign(vec![5], 3);
    contents.prospects.clear();
    for partner in &mut contents.partners {
        partner.active = true;
    }
    let before = Cells::of(ground(&contents, &round), &[]);
    let order = before.partners().to_vec();
    let (need, last) = (&contents.needs[0], *order.last().unwrap());
    let mut ids = crate::domain::id::Sequence::starting_at(1_764_300_000_000);
    let id = ProspectId::next(&mut ids);
    let cell = Prospect::new(id, round.id, need.id, last, need.kind);
    contents.prospects.push(cell);
    let after = Cells::of(ground(&contents, &round), &order);
    assert_eq!(after.partners(), order);
    let fresh = Cells::of(ground(&contents, &round), &[]);
    assert_eq!(fresh.partners()[0], last, "one with cells stands first");
}

#[test]
fn money_promised_to_another_round_is_counted_twice() {
    let (mut contents, round) = campaign(vec![5], 3);
    let (need, partner) = (&contents.needs[0], contents.partners[0].id);
    let id = ProspectId::next(&mut Sequence::starting_at(1_764_300_000_000));
    let mut cell = Prospect::new(id, round.id, need.id, partner, need.kind);
    cell.steps.push(Step {
        status: Status::Promised,
        reached_on: "2026-02-01".parse().unwrap(),
        amount: Money::from_centimes(50_000_000).ok(),
        note: Default::default(),
    });
    contents.prospects = vec![cell];
    let own = contents.prospects[0].id;
    let mut elsewhere = promised_elsewhere(&contents);
    let ground = ground(&contents, &round);
    assert_eq!(Cells::of(ground, &[]).doubles().count(), 0);
    let there = Ground {
        elsewhere: &elsewhere,
        ..ground
    };
    let cells = Cells::of(there, &[]);
    let found: Vec<_> = cells.doubles().collect();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].prospects, [own, elsewhere[0].id]);
    // What is counted twice among other rounds alone is their affair.
    let mut more = promised_elsewhere(&contents);
    more[0].round = elsewhere[0].round;
    more[0].id = ProspectId::next(&mut Sequence::starting_at(1_764_320_000_000));
    more[0].need = crate::domain::id::NeedId::next(&mut Sequence::starting_at(1_764_330_000_000));
    elsewhere.extend(more);
    let mut empty = contents.clone();
    empty.prospects.clear();
    let there = Ground {
        contents: &empty,
        elsewhere: &elsewhere,
        ..ground
    };
    assert_eq!(Cells::of(there, &[]).doubles().count(), 0);
}
