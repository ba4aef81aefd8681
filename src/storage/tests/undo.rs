//! Undo and redo lead back and forth through the very same states.

use proptest::prelude::*;

use super::{by_the_team, everything, holding, now, sample};
use crate::{
    domain::{agreement::clause::Section, id::Sequence},
    storage::{
        Dossier, Error, agreement, commitment, commune, journal, need, next_redo, next_undo,
        partner, plan, project, realisation,
    },
};

/// One thing that a user may do; some are refused, and then must leave no trace.
fn act(dossier: &Dossier, what: u8, seed: u8) -> Result<(), Error> {
    let contents = everything(dossier);
    let ids = &mut Sequence::starting_at(1_765_000_000_000 + u64::from(what) * 256);
    for _ in 0..seed {
        let _ = crate::domain::id::NeedId::next(ids);
    }
    let some = |count: usize| usize::from(seed) % count.max(1);
    by_the_team(&format!("act.{what}"), |action| {
        dossier.act(action, |writer| match what {
            0 => project::insert(writer, &sample::project(ids, &format!("N-{seed}"))),
            1 => {
                let mut changed = contents.projects[some(contents.projects.len())].clone();
                changed.title = sample::name(&format!("عنوان {seed}"), "Titre");
                changed.places.reverse();
                changed.studies.clear();
                project::update(writer, &changed)
            }
            2 => project::delete(writer, contents.projects[some(contents.projects.len())].id),
            3 => {
                let mut changed = contents.agreements[some(contents.agreements.len())].clone();
                changed.clauses.reverse();
                changed
                    .clauses
                    .insert(0, sample::clause(ids, Section::Disputes, "نزاع"));
                changed.parties.push(sample::party(ids, None));
                agreement::update(writer, &changed)
            }
            4 => {
                let mut changed = contents.agreements[some(contents.agreements.len())].clone();
                changed.clauses.pop();
                changed.committee.members.clear();
                changed.indicators.reverse();
                agreement::update(writer, &changed)
            }
            5 => partner::insert(writer, &sample::partner(ids, &format!("N-{seed}"))),
            6 => {
                let mut changed = contents.partners[some(contents.partners.len())].clone();
                changed.contacts.reverse();
                changed.domains.push(sample::line("health"));
                changed.active = !changed.active;
                partner::update(writer, &changed)
            }
            7 => match contents.commitments.get(some(contents.commitments.len())) {
                Some(gone) => {
                    for done in contents
                        .realisations
                        .iter()
                        .filter(|r| r.commitment == gone.id)
                    {
                        realisation::delete(writer, done.id)?;
                    }
                    commitment::delete(writer, gone.id)
                }
                None => Ok(()),
            },
            8 => {
                let mut changed = contents.commune.clone();
                changed.letterhead.truncate(usize::from(seed % 3));
                changed.numbering = sample::line(&format!("{seed}"));
                commune::set(writer, &changed)
            }
            9 => match contents.needs.first() {
                Some(gone) => need::delete(writer, gone.id),
                None => Ok(()),
            },
            _ => {
                let mut changed = contents.plans[0].clone();
                changed.capacities.reverse();
                plan::update(writer, &changed)
            }
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn undo_leads_back_and_redo_forth(
        acts in prop::collection::vec((0u8..11, any::<u8>()), 1..12),
        then in prop::option::of((0u8..11, any::<u8>())),
    ) {
        let dossier = holding(&sample::contents());
        let who = sample::line("x");
        let mut states = vec![everything(&dossier)];
        for (what, seed) in acts {
            let before = dossier.read(next_undo).unwrap();
            let count = dossier.read(|reader| journal::history(reader, 100)).unwrap().len();
            let done = act(&dossier, what, seed);
            let state = everything(&dossier);
            let history = dossier.read(|reader| journal::history(reader, 100)).unwrap();
            if done.is_err() || history.len() == count {
                prop_assert_eq!(&state, states.last().unwrap());
                prop_assert_eq!(dossier.read(next_undo).unwrap(), before);
            } else {
                prop_assert_eq!(dossier.read(next_undo).unwrap(), Some(format!("act.{what}")));
                states.push(state);
            }
        }
        for state in states.iter().rev().skip(1) {
            prop_assert!(dossier.undo(&who, now()).unwrap().is_some());
            prop_assert_eq!(&everything(&dossier), state);
        }
        prop_assert_eq!(dossier.undo(&who, now()).unwrap(), None);
        for state in states.iter().skip(1) {
            prop_assert!(dossier.redo(&who, now()).unwrap().is_some());
            prop_assert_eq!(&everything(&dossier), state);
        }
        prop_assert_eq!(dossier.redo(&who, now()).unwrap(), None);
        prop_assert_eq!(dossier.verify().unwrap(), []);

        // Something new after an undo ends what could be redone, and can itself be undone.
        if let Some((what, seed)) = then {
            let undone = dossier.undo(&who, now()).unwrap();
            let before = everything(&dossier);
            let actions = dossier.read(|reader| journal::history(reader, 100)).unwrap().len();
            let done = act(&dossier, what, seed);
            let after = dossier.read(|reader| journal::history(reader, 100)).unwrap().len();
            if done.is_ok() && after > actions {
                prop_assert_eq!(dossier.read(next_redo).unwrap(), None);
                prop_assert!(dossier.undo(&who, now()).unwrap().is_some());
                prop_assert_eq!(everything(&dossier), before);
            } else {
                prop_assert_eq!(dossier.read(next_redo).unwrap(), undone);
            }
            prop_assert_eq!(dossier.verify().unwrap(), []);
        }
    }
}

#[test]
fn an_edit_writes_only_the_rows_that_differ() {
    let contents = sample::contents();
    let dossier = holding(&contents);
    let mut changed = contents.agreements[0].clone();
    changed.clauses[0].body = sample::prose("نص آخر", "Autre texte");
    by_the_team("clause.edit", |action| {
        dossier.act(action, |writer| agreement::update(writer, &changed))
    })
    .unwrap();
    let history = dossier.read(|reader| journal::history(reader, 10)).unwrap();
    assert_eq!(history.len(), 2);
    assert_eq!(
        (history[0].key.as_str(), history[0].changes),
        ("clause.edit", 1)
    );
    assert_eq!(history[0].who, "الفريق التقني");
    assert_eq!(history[0].at, now());
    assert_eq!(history[1].kind, journal::Kind::Creation);
    let changes = dossier
        .read(|reader| journal::changes(reader, history[0].id))
        .unwrap();
    assert_eq!(changes[0].row.table, "clause");
    assert!(changes[0].after.as_ref().unwrap().contains("نص آخر"));
    let of_row = dossier
        .read(|reader| journal::of_row(reader, &changes[0].row))
        .unwrap();
    assert_eq!(of_row.len(), 2);
}

#[test]
fn making_the_dossier_is_not_undone() {
    let contents = sample::contents();
    let dossier = holding(&contents);
    assert_eq!(dossier.undo(&sample::line("x"), now()).unwrap(), None);
    assert_eq!(everything(&dossier), contents);
}

#[test]
fn an_action_that_fails_leaves_nothing() {
    let contents = sample::contents();
    let dossier = holding(&contents);
    let failed = by_the_team("x", |action| {
        dossier.act(action, |writer| {
            need::delete(writer, contents.needs[0].id)?;
            Err::<(), _>(Error::NotEmpty)
        })
    });
    assert!(failed.is_err());
    assert_eq!(everything(&dossier), contents);
    assert_eq!(dossier.verify().unwrap(), []);
}
