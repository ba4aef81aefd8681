//! What a partner promised to several rounds.

use super::{holding, sample};
use crate::{
    domain::{
        Money, Name,
        contents::Contents,
        coverage,
        id::{ProspectId, RoundId, Sequence},
        prospect::{Decision, Prospect, Status, Step, YearPart},
        round::{Choice, Round},
    },
    storage::{
        Error,
        prospect::{ELSEWHERE, FEW, promised_elsewhere},
    },
};

/// Two rounds over the same projects, each with one cell of the same partner for the same need, in
/// which the same money is promised.
fn twice() -> Contents {
    let mut contents = sample::contents();
    let mut ids = Sequence::starting_at(1_764_800_000_000);
    let first = contents.rounds[0].clone();
    let mut second = Round::new(RoundId::next(&mut ids), first.name.clone(), first.year);
    let need = &contents.needs[0];
    second.projects = vec![Choice::new(need.project)];
    contents.rounds[0].projects.clone_from(&second.projects);
    contents.prospects = [first.id, second.id]
        .map(|round| {
            let id = ProspectId::next(&mut ids);
            let mut cell = Prospect::new(id, round, need.id, contents.partners[0].id, need.kind);
            cell.steps.push(Step {
                status: Status::Promised,
                reached_on: "2026-03-01".parse().unwrap(),
                amount: Some(Money::from_dirhams(40_000)),
                note: Name::default(),
            });
            cell.years.push(YearPart {
                year: first.year,
                amount: Money::from_dirhams(40_000),
            });
            cell
        })
        .into();
    contents.rounds.push(second);
    contents
}

/// What is read for a round, by the place of the round.
fn read(contents: &Contents, round: usize) -> Vec<Prospect> {
    let id = contents.rounds[round].id;
    holding(contents)
        .read(|reader| promised_elsewhere(reader, id))
        .unwrap()
}

#[test]
fn what_a_partner_promised_to_another_round_is_read_whole_and_found_as_a_double() {
    let contents = twice();
    for (round, other) in [(0, 1), (1, 0)] {
        let elsewhere = read(&contents, round);
        assert_eq!(elsewhere, [contents.prospects[other].clone()]);
        let own = &contents.prospects[round];
        assert!(coverage::doubles([own]).is_empty());
        let found = coverage::doubles([own].into_iter().chain(&elsewhere));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].amount, Money::from_dirhams(40_000));
        assert_eq!(found[0].prospects, [own.id, elsewhere[0].id]);
    }
}

#[test]
fn what_counts_for_nothing_is_left_out() {
    let changes: [fn(&mut Contents); 6] = [
        |contents| contents.prospects[1].decision = Decision::Declined,
        |contents| contents.prospects[1].steps[0].status = Status::Asked,
        |contents| {
            let mut refusal = contents.prospects[1].steps[0].clone();
            refusal.status = Status::Refused;
            refusal.reached_on = "2026-04-01".parse().unwrap();
            contents.prospects[1].steps.push(refusal);
        },
        |contents| contents.prospects[1].partner = contents.partners[1].id,
        |contents| contents.rounds[1].projects.clear(),
        |contents| drop(contents.prospects.remove(0)),
    ];
    for (at, change) in changes.into_iter().enumerate() {
        let mut contents = twice();
        change(&mut contents);
        assert_eq!(read(&contents, 0), [], "change {at}");
    }
}

#[test]
fn many_cells_are_read_as_few_are() {
    let mut contents = twice();
    let mut ids = Sequence::starting_at(1_764_900_000_000);
    let more = contents.prospects[1].clone();
    let round = contents.rounds[1].clone();
    for _ in 0..FEW {
        let mut again = Round::new(RoundId::next(&mut ids), round.name.clone(), round.year);
        again.projects.clone_from(&round.projects);
        let mut cell = more.clone();
        (cell.id, cell.round) = (ProspectId::next(&mut ids), again.id);
        contents.rounds.push(again);
        contents.prospects.push(cell);
    }
    assert_eq!(read(&contents, 0), contents.prospects[1..]);
}

#[test]
fn an_index_finds_them() {
    let dossier = holding(&twice());
    let plan = dossier.read(|reader| {
        let sql = format!("EXPLAIN QUERY PLAN SELECT id FROM prospect WHERE {ELSEWHERE}");
        let detail = |row: &rusqlite::Row<'_>| row.get::<_, String>("detail");
        let mut statement = reader.connection.prepare(&sql).unwrap();
        let rows = statement.query_map(["x"], detail).unwrap();
        Ok::<_, Error>(rows.collect::<Result<Vec<_>, _>>().unwrap())
    });
    let plan = plan.unwrap();
    assert!(
        plan.iter().all(|step| !step.starts_with("SCAN")),
        "{plan:?}"
    );
}
