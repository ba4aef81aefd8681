//! Two handles on one file, as two windows have: each sees what the other did, neither overwrites
//! the other's work unseen.

use std::{thread, time::Duration};

use super::{by_the_team, everything, on_disk, sample};
use crate::{
    domain::{Money, contents::Contents, id::Sequence, partner::Partner, project::Project},
    storage::{
        Clash, Dossier, Error, RowKey, agreement, commune, journal, partner, project, realisation,
    },
};

/// Two handles on one new file.
fn two() -> (tempfile::TempDir, Contents, Dossier, Dossier) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sharaka");
    let contents = sample::contents();
    let first = on_disk(&path, &contents);
    let second = Dossier::open(&path).unwrap();
    (folder, contents, first, second)
}

fn rename(dossier: &Dossier, before: &Project, french: &str) -> Result<Project, Error> {
    let mut after = before.clone();
    after.title = sample::name("عنوان", french);
    by_the_team("project.edit", |action| {
        dossier.act(action, |writer| {
            project::update_from(writer, before, &after)
        })
    })?;
    Ok(after)
}

fn one(dossier: &Dossier, sheet: &Project) -> Project {
    let found = dossier.read(|reader| project::get(reader, sheet.id));
    found.unwrap().unwrap()
}

#[test]
fn a_dossier_opens_while_another_process_writes_it() {
    let (folder, contents, first, second) = two();
    drop(second);
    let path = folder.path().join("a.sharaka");
    let writer = thread::spawn(move || {
        let mut sheet = contents.projects[0].clone();
        for at in 0..200 {
            sheet = rename(&first, &sheet, &format!("Projet {at}")).unwrap();
        }
    });
    while !writer.is_finished() {
        drop(Dossier::open(&path).unwrap());
        drop(Dossier::open_read_only(&path).unwrap());
    }
    writer.join().unwrap();
}

#[test]
fn each_notices_the_other_and_not_itself() {
    let (_folder, contents, first, second) = two();
    let sheet = &rename(&first, &contents.projects[0], "Zéro").unwrap();
    let (own, seen) = (first.version().unwrap(), second.version().unwrap());
    let known = second.read(journal::latest).unwrap();
    assert_eq!(second.version().unwrap(), seen, "reading changes nothing");
    let after = rename(&first, sheet, "Un").unwrap();
    assert_eq!(first.version().unwrap(), own, "its own action is no news");
    assert_ne!(second.version().unwrap(), seen);
    let touched = second
        .read(|reader| journal::touched(reader, known))
        .unwrap();
    assert_eq!(touched, [RowKey::new("project", &sheet.id.to_string())]);
    let news = second.read(|reader| journal::since(reader, known)).unwrap();
    assert_eq!(news.len(), 1);
    assert_eq!(news[0].key, "project.edit");
    assert_eq!(one(&second, sheet), after);
}

#[test]
fn two_write_in_turn() {
    let (_folder, contents, first, second) = two();
    let mut sheet = contents.projects[0].clone();
    for round in 0..4 {
        let writing = if round % 2 == 0 { &first } else { &second };
        sheet = rename(writing, &sheet, &format!("Titre {round}")).unwrap();
    }
    assert_eq!(one(&first, &sheet), sheet);
    assert_eq!(everything(&first), everything(&second));
    assert_eq!(first.verify().unwrap(), []);
    let page = |before| {
        first
            .read(|reader| journal::page(reader, before, 2))
            .unwrap()
    };
    let newest = page(None);
    let next = page(newest.last().map(|entry| entry.id));
    assert_eq!((newest.len(), next.len()), (2, 2));
    assert!(newest[1].id > next[0].id && next[0].id > next[1].id);
    let who = sample::line("x");
    for dossier in [&first, &second, &first, &second] {
        assert!(dossier.undo(&who, super::now()).unwrap().is_some());
    }
    assert_eq!(everything(&second), contents);
}

#[test]
fn a_field_that_both_changed_is_not_overwritten() {
    let (_folder, contents, first, second) = two();
    let sheet = &contents.projects[0];
    let theirs = rename(&first, sheet, "Leur titre").unwrap();
    let refused = rename(&second, sheet, "Notre titre");
    let Err(Error::Conflict(clashes)) = refused else {
        panic!("{refused:?}");
    };
    let clash = Clash {
        row: RowKey::new("project", &sheet.id.to_string()),
        column: "title_fr".to_owned(),
        wanted: Some("Notre titre".to_owned()),
        now: Some("Leur titre".to_owned()),
    };
    assert_eq!(clashes, [clash], "the Arabic is the same on both sides");
    assert_eq!(one(&second, sheet), theirs);
    let history = second.read(|reader| journal::history(reader, 9)).unwrap();
    assert_eq!(history.len(), 2);
    rename(&second, &theirs, "Notre titre").unwrap();
}

#[test]
fn fields_and_parts_that_only_one_changed_are_both_kept() {
    let (_folder, contents, first, second) = two();
    let read = contents.projects[0].clone();
    let mut theirs = rename(&first, &read, "Leur titre").unwrap();
    theirs.costs[0].total = Money::from_dirhams(7);
    by_the_team("project.edit", |action| {
        first.act(action, |writer| project::update(writer, &theirs))
    })
    .unwrap();
    let mut ours = read.clone();
    ours.cost = Money::from_dirhams(123);
    ours.places.push(sample::name("دوار", "Douar"));
    ours.costs[0].commune = Money::from_dirhams(3);
    by_the_team("project.edit", |action| {
        second.act(action, |writer| project::update_from(writer, &read, &ours))
    })
    .unwrap();
    theirs.cost = ours.cost;
    theirs.places = ours.places;
    theirs.costs[0].commune = Money::from_dirhams(3);
    assert_eq!(one(&first, &read), theirs);
    assert_eq!(first.verify().unwrap(), []);
}

#[test]
fn a_part_that_both_changed_clashes_and_nothing_is_written() {
    let (_folder, contents, first, second) = two();
    let read: &Partner = &contents.partners[0];
    let edit = |dossier: &Dossier, change: fn(&mut Partner)| {
        let mut after = read.clone();
        change(&mut after);
        by_the_team("partner.edit", |action| {
            dossier.act(action, |writer| partner::update_from(writer, read, &after))
        })
    };
    edit(&first, |sheet| {
        sheet.contacts[0].phone = sample::line("0500000000")
    })
    .unwrap();
    let refused = edit(&second, |sheet| {
        sheet.code = sample::line("Z-1");
        sheet.contacts[0].phone = sample::line("0600000000");
    });
    assert!(
        matches!(&refused, Err(Error::Conflict(clashes)) if clashes.len() == 1 && clashes[0].column == "phone"),
        "{refused:?}"
    );
    let refused = edit(&second, |sheet| {
        sheet.code = sample::line("Z-2");
        sheet.contacts.remove(0);
    });
    assert!(matches!(&refused, Err(Error::Conflict(_))), "{refused:?}");
    let now = second.read(|reader| partner::get(reader, read.id)).unwrap();
    assert_eq!(now.unwrap().code, read.code);
    edit(&second, |sheet| sheet.active = !sheet.active).unwrap();
}

#[test]
fn a_sheet_deleted_meanwhile_is_missing() {
    let (_folder, contents, first, second) = two();
    let ids = &mut Sequence::starting_at(1_766_000_000_000);
    let sheet = sample::project(ids, "N-1");
    by_the_team("project.add", |action| {
        first.act(action, |writer| project::insert(writer, &sheet))
    })
    .unwrap();
    assert_eq!(one(&second, &sheet), sheet);
    by_the_team("project.delete", |action| {
        first.act(action, |writer| project::delete(writer, sheet.id))
    })
    .unwrap();
    let refused = rename(&second, &sheet, "Titre");
    assert!(matches!(refused, Err(Error::Missing(_))), "{refused:?}");
    assert_eq!(everything(&second), contents);
}

#[test]
fn the_commune_is_shared_too() {
    let (_folder, contents, first, second) = two();
    let set = |dossier: &Dossier, president: Option<&str>, lines: usize| {
        let mut after = contents.commune.clone();
        if let Some(french) = president {
            after.president = sample::name("", french);
        }
        after.letterhead.truncate(lines);
        by_the_team("commune.edit", |action| {
            dossier.act(action, |writer| {
                commune::update_from(writer, &contents.commune, &after)
            })
        })
    };
    set(&first, Some("Une présidente"), 9).unwrap();
    set(&second, None, 1).unwrap();
    assert!(matches!(
        set(&second, Some("Un président"), 9),
        Err(Error::Conflict(_))
    ));
    let now = everything(&first).commune;
    assert_eq!(now.letterhead.len(), 1);
    assert_eq!(now.president, sample::name("", "Une présidente"));
}

#[test]
fn parts_are_told_as_their_owners() {
    let (_folder, contents, first, second) = two();
    let known = second.read(journal::latest).unwrap();
    by_the_team("x", |action| {
        first.act(action, |writer| {
            let mut project = contents.projects[0].clone();
            project.costs[0].total = Money::from_dirhams(9);
            project::update(writer, &project)?;
            let mut agreement = contents.agreements[0].clone();
            agreement.clauses[0].heading = sample::name("عنوان", "Titre");
            agreement::update(writer, &agreement)?;
            realisation::delete(writer, contents.realisations[0].id)?;
            let mut commune = contents.commune.clone();
            commune.letterhead.pop();
            commune::set(writer, &commune)
        })
    })
    .unwrap();
    let touched = second
        .read(|reader| journal::touched(reader, known))
        .unwrap();
    let key = |table: &str, row: &dyn ToString| RowKey::new(table, &row.to_string());
    assert_eq!(
        touched,
        [
            key("agreement", &contents.agreements[0].id),
            key("commitment", &contents.realisations[0].commitment),
            key("commune", &1),
            key("project", &contents.projects[0].id),
            key("realisation", &contents.realisations[0].id),
        ]
    );
    let latest = second.read(journal::latest).unwrap();
    assert_eq!(second.read(|r| journal::touched(r, latest)).unwrap(), []);
    let undone = first.undo(&sample::line("x"), super::now()).unwrap();
    assert_eq!(undone.as_deref(), Some("x"));
    assert_eq!(
        second.read(|r| journal::touched(r, latest)).unwrap(),
        touched,
        "what is undone is news as well"
    );
}

#[test]
fn a_busy_dossier_is_waited_for_and_then_called_locked() {
    let (_folder, contents, first, second) = two();
    let sheet = &contents.projects[0];
    let hold = |pause: Duration| {
        let first = first.clone();
        let (busy, is_busy) = std::sync::mpsc::channel();
        let holder = thread::spawn(move || {
            by_the_team("slow", |action| {
                first.act(action, |_| {
                    busy.send(()).unwrap();
                    thread::sleep(pause);
                    Ok(())
                })
            })
        });
        is_busy.recv().unwrap();
        holder
    };
    let holder = hold(Duration::from_millis(300));
    let after = rename(&second, sheet, "Patience").unwrap();
    holder.join().unwrap().unwrap();
    let holder = hold(Duration::from_millis(2_600));
    let refused = rename(&second, &after, "Trop tard");
    assert!(matches!(refused, Err(Error::Locked { .. })), "{refused:?}");
    assert_eq!(one(&second, sheet), after, "reading goes on meanwhile");
    holder.join().unwrap().unwrap();
    rename(&second, &after, "Enfin").unwrap();
}
