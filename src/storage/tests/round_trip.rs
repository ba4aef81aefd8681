//! What goes into a dossier comes out of it unchanged.

use super::{by_the_team, holding, sample};
use crate::storage::{Dossier, Error, attachment, contents};

#[test]
fn rich_contents_come_back_as_they_were() {
    let contents = sample::contents();
    assert_eq!(holding(&contents).read(contents::read).unwrap(), contents);
}

#[test]
fn a_file_holds_what_was_written_and_is_one_plain_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("واد النخيل.sharaka");
    let contents = sample::contents();
    let dossier = by_the_team("dossier.create", |action| {
        Dossier::create(&path, action, |writer| {
            for attachment in &contents.attachments {
                attachment::keep_bytes(writer, sample::bytes_of(attachment))?;
            }
            contents::write(writer, &contents)
        })
    })
    .unwrap();
    assert_eq!(dossier.read(contents::read).unwrap(), contents);
    let logo = &contents.attachments[0].sha256;
    let bytes = dossier
        .read(|reader| attachment::bytes(reader, logo))
        .unwrap();
    assert_eq!(bytes, b"a logo");
    drop(dossier);
    let left: Vec<_> = std::fs::read_dir(&folder).unwrap().collect();
    assert_eq!(left.len(), 1, "{left:?}");
    let again = Dossier::open_read_only(&path).unwrap();
    assert_eq!(again.read(contents::read).unwrap(), contents);
}

#[test]
fn a_second_writing_is_refused_and_changes_nothing() {
    let contents = sample::contents();
    let dossier = holding(&contents);
    let again = by_the_team("again", |action| {
        dossier.act(action, |writer| contents::write(writer, &contents))
    });
    assert!(matches!(again, Err(Error::NotEmpty)));
    assert_eq!(dossier.read(contents::read).unwrap(), contents);
}
