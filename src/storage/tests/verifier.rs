//! A verification beside other work: it finds what the plain one finds, and never stands in the way.

use std::{fs, thread, time::Duration};

use super::{by_the_team, holding, on_disk, sample};
use crate::storage::{Dossier, Error, commune};

fn rename(dossier: &Dossier, tifinagh: &str) -> Result<(), Error> {
    by_the_team("commune.edit", |action| {
        dossier.act(action, |writer| {
            let mut sheet = commune::get(writer)?.unwrap();
            sheet.tifinagh = sample::line(tifinagh);
            commune::set(writer, &sheet)
        })
    })
}

#[test]
fn it_finds_what_the_plain_one_finds() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sharaka");
    drop(on_disk(&path, &sample::contents()));
    let run = |dossier: &Dossier| {
        let (verifier, _brake) = dossier.verifier().unwrap().unwrap();
        verifier.run().unwrap()
    };
    let dossier = Dossier::open(&path).unwrap();
    assert_eq!(run(&dossier), Some(Vec::new()));
    drop(dossier);
    let whole = fs::read(&path).unwrap();
    let mut damaged = 0;
    for page in 1..whole.len() / 4096 {
        let mut flipped = whole.clone();
        flipped[page * 4096 + 2048] ^= 4;
        fs::write(&path, &flipped).unwrap();
        let Ok(dossier) = Dossier::open_read_only(&path) else {
            continue;
        };
        let plain = dossier.verify().unwrap();
        damaged += usize::from(!plain.is_empty());
        assert_eq!(run(&dossier), Some(plain));
    }
    assert!(damaged > 0);
    assert!(holding(&sample::contents()).verifier().unwrap().is_none());
}

#[test]
fn it_lets_go_of_the_file_when_it_is_stopped() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sharaka");
    let dossier = on_disk(&path, &sample::contents());
    // A dossier that nobody changed yet has no write-ahead log: whoever reads it holds it.
    let (verifier, brake) = dossier.verifier().unwrap().unwrap();
    assert!(brake.blocks_writing());
    brake.hold(true);
    let held = thread::spawn(move || verifier.run());
    thread::sleep(Duration::from_millis(100));
    assert!(matches!(
        rename(&dossier, "ⵜⴰⴳⵔⴰⵡⵜ"),
        Err(Error::Locked { .. })
    ));
    drop(brake);
    rename(&dossier, "ⵜⴰⴳⵔⴰⵡⵜ").unwrap();
    assert_eq!(held.join().unwrap().unwrap(), None);
    // With a write-ahead log it reads what was there when it began, and nobody waits.
    let (verifier, brake) = dossier.verifier().unwrap().unwrap();
    assert!(!brake.blocks_writing());
    brake.hold(true);
    let held = thread::spawn(move || verifier.run());
    thread::sleep(Duration::from_millis(100));
    rename(&dossier, "ⵜⴰⵎⵓⵔⵜ").unwrap();
    brake.hold(false);
    assert_eq!(held.join().unwrap().unwrap(), Some(Vec::new()));
    drop(brake);
    drop(dossier);
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(left.len(), 1, "one plain file remains");
}

#[test]
fn nobody_waits_for_one_that_was_never_run() {
    let folder = tempfile::tempdir().unwrap();
    let dossier = on_disk(&folder.path().join("a.sharaka"), &sample::contents());
    let (verifier, brake) = dossier.verifier().unwrap().unwrap();
    drop(verifier);
    drop(brake);
    rename(&dossier, "ⵜⴰⴳⵔⴰⵡⵜ").unwrap();
}
