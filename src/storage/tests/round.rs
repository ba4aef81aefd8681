//! Rounds in a dossier: what belongs to them goes and comes back with them, merges follow, and a file
//! of the program's first version is brought up to date.

use std::{fs, io::Read};

use super::{by_the_team, everything, holding, now, sample};
use crate::{
    domain::{Line, contents::Contents},
    storage::{
        Dossier, Error, Reference, approach, closing, contents, mobilisation, partner, project,
        prospect, round, stakeholder,
    },
};

/// A file that the program of version 1 wrote, and what it wrote it from.
const VERSION_1: &[u8] = include_bytes!("../../../tests/dossier/version-1.sharaka.gz");
const ITS_CONTENTS: &str = include_str!("../../../tests/dossier/version-1.json");

#[test]
fn a_file_of_the_first_version_is_brought_up_to_date_and_a_copy_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("commune.sharaka");
    let mut old = Vec::new();
    flate2::read::GzDecoder::new(VERSION_1)
        .read_to_end(&mut old)
        .unwrap();
    fs::write(&path, &old).unwrap();
    assert!(matches!(
        Dossier::open_read_only(&path),
        Err(Error::Older {
            version: 1,
            known: 2,
            ..
        })
    ));
    assert_eq!(fs::read(&path).unwrap(), old, "looking changes nothing");

    let dossier = Dossier::open(&path).unwrap();
    let json: serde_json::Value = serde_json::from_str(ITS_CONTENTS).unwrap();
    let expected: Contents = serde_json::from_value(json["contents"].clone()).unwrap();
    assert_eq!(everything(&dossier), expected);
    assert_eq!(dossier.verify().unwrap(), []);

    // What it could not hold before it holds now, and undo reaches back over the step.
    let mut ids = crate::domain::id::Sequence::starting_at(1_764_900_000_000);
    let made = sample::round(&mut ids, &expected.projects);
    by_the_team("round.add", |action| {
        dossier.act(action, |writer| round::insert(writer, &made))
    })
    .unwrap();
    assert_eq!(everything(&dossier).rounds, [made]);
    let who = Line::new("الفريق").unwrap();
    dossier.undo(&who, now()).unwrap();
    assert_eq!(everything(&dossier), expected);
    assert_eq!(dossier.verify().unwrap(), []);
    drop(dossier);

    let kept = folder.path().join("commune.v1.sharaka");
    let copy = fs::read(&kept).unwrap();
    assert!(copy.starts_with(b"SQLite format 3"));
    let again = folder.path().join("again.sharaka");
    fs::write(&again, copy).unwrap();
    let again = Dossier::open(&again).unwrap();
    assert_eq!(
        everything(&again),
        expected,
        "the copy holds what was there"
    );
    assert!(Dossier::open_read_only(&path).is_ok(), "once is enough");
}

#[test]
fn a_round_goes_with_all_that_belongs_to_it_and_comes_back_by_undo() {
    let contents = sample::contents();
    let dossier = holding(&contents);
    let id = contents.rounds[0].id;
    by_the_team("round.delete", |action| {
        dossier.act(action, |writer| round::delete(writer, id))
    })
    .unwrap();
    let left = everything(&dossier);
    assert!(left.rounds.is_empty() && left.closings.is_empty() && left.prospects.is_empty());
    assert!(left.stakeholders.is_empty() && left.approaches.is_empty() && left.actions.is_empty());
    assert_eq!(left.attachments, contents.attachments, "files stay");
    assert_eq!(dossier.verify().unwrap(), []);
    let who = Line::new("الفريق").unwrap();
    dossier.undo(&who, now()).unwrap();
    assert_eq!(everything(&dossier), contents);
    assert_eq!(dossier.verify().unwrap(), []);
}

#[test]
fn what_belongs_to_a_round_is_read_by_it() {
    let expected = sample::contents();
    let dossier = holding(&expected);
    let id = expected.rounds[0].id;
    dossier
        .read(|reader| {
            assert_eq!(round::get(reader, id)?.as_ref(), expected.rounds.first());
            assert_eq!(closing::of_round(reader, id)?, expected.closings);
            assert_eq!(prospect::of_round(reader, id)?, expected.prospects);
            assert_eq!(stakeholder::of_round(reader, id)?, expected.stakeholders);
            assert_eq!(approach::of_round(reader, id)?, expected.approaches);
            assert_eq!(mobilisation::of_round(reader, id)?, expected.actions);
            let all = contents::of_round(reader, id)?;
            assert_eq!(all.rounds, expected.rounds);
            assert_eq!(all.closings, expected.closings);
            assert_eq!(all.needs, expected.needs);
            assert_eq!(all.partners, expected.partners);
            assert_eq!(all.attachments, expected.attachments[..1]);
            assert!(all.agreements.is_empty());
            Ok::<(), Error>(())
        })
        .unwrap();
}

#[test]
fn a_merge_moves_what_rounds_say_of_the_dropped() {
    let contents = sample::contents();
    let dossier = holding(&contents);
    let [keep, drop] = [contents.partners[0].id, contents.partners[1].id];
    by_the_team("partner.merge", |action| {
        dossier.act(action, |writer| {
            partner::merge(writer, keep, drop).map(|_| ())
        })
    })
    .unwrap();
    let merged = everything(&dossier);
    assert!(merged.prospects.iter().all(|one| one.partner == keep));
    assert!(merged.stakeholders.iter().all(|one| one.partner == keep));
    assert!(merged.approaches.iter().all(|one| one.partner == keep));
    assert_eq!(merged.prospects.len(), contents.prospects.len());
    let [keep, drop] = [contents.projects[0].id, contents.projects[1].id];
    by_the_team("project.merge", |action| {
        dossier.act(action, |writer| {
            project::merge(writer, keep, drop).map(|_| ())
        })
    })
    .unwrap();
    let chosen = &everything(&dossier).rounds[0].projects;
    assert!(chosen.iter().all(|choice| choice.project == keep));
    assert_eq!(dossier.verify().unwrap(), []);
    let who = Line::new("الفريق").unwrap();
    dossier.undo(&who, now()).unwrap();
    dossier.undo(&who, now()).unwrap();
    assert_eq!(everything(&dossier), contents);
}

#[test]
fn a_member_who_answers_for_an_action_is_not_dropped() {
    let contents = sample::contents();
    let dossier = holding(&contents);
    let mut round = contents.rounds[0].clone();
    let gone = round.members.remove(0).id;
    let refused = by_the_team("round.edit", |action| {
        dossier.act(action, |writer| round::update(writer, &round))
    });
    let Err(Error::Dangling(references)) = refused else {
        panic!("{refused:?}");
    };
    let names = |one: &Reference| one.column == "responsible" && one.to.row == gone.to_string();
    assert!(references.iter().any(names), "{references:?}");
    assert_eq!(everything(&dossier), contents);
}
