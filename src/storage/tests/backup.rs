//! Copies of a dossier that is open.

use std::fs;

use super::{by_the_team, everything, on_disk, sample};
use crate::storage::{Dossier, Error, Existing, commune};

#[test]
fn a_copy_of_an_open_dossier_is_whole_and_stands_alone() {
    let folder = tempfile::tempdir().unwrap();
    let dossier = on_disk(&folder.path().join("a.sharaka"), &sample::contents());
    let mut commune = sample::contents().commune;
    commune.president = sample::name("الرئيسة", "La présidente");
    by_the_team("commune.edit", |action| {
        dossier.act(action, |writer| commune::set(writer, &commune))
    })
    .unwrap();
    let target = folder.path().join("b.sharaka");
    dossier.backup(&target, Existing::Keep).unwrap();
    assert!(matches!(
        dossier.backup(&target, Existing::Keep),
        Err(Error::Exists { .. })
    ));
    dossier.backup(&target, Existing::Replace).unwrap();
    let copy = Dossier::open(&target).unwrap();
    assert_eq!(everything(&copy), everything(&dossier));
    assert_eq!(copy.verify().unwrap(), []);
    drop((copy, dossier));
    let mut left: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    left.sort();
    assert_eq!(left, ["a.sharaka", "b.sharaka"]);
}

#[test]
fn a_copy_never_replaces_the_dossier_itself_nor_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sharaka");
    let dossier = on_disk(&path, &sample::contents());
    assert!(matches!(
        dossier.backup(&path, Existing::Replace),
        Err(Error::Exists { .. })
    ));
    assert!(matches!(
        dossier.backup(folder.path(), Existing::Replace),
        Err(Error::IsFolder { .. })
    ));
    let nowhere = folder.path().join("none").join("b.sharaka");
    assert!(matches!(
        dossier.backup(&nowhere, Existing::Keep),
        Err(Error::NoFolder { .. })
    ));
    assert_eq!(dossier.verify().unwrap(), []);
}
