//! Every failure of opening and making a dossier has its own error and changes no file.

use std::{fs, path::Path, sync::LazyLock};

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use super::{by_the_team, everything, on_disk, sample};
use crate::storage::{
    Dossier, Error, Finding, contents, dossier::Access, open, project, schema::Steps,
};

fn dossier_in(folder: &Path) -> std::path::PathBuf {
    let path = folder.join("commune.sharaka");
    drop(on_disk(&path, &sample::contents()));
    path
}

/// Opens a file both ways; gives the error of opening for writing.
fn refused(path: &Path) -> Error {
    let before = fs::read(path).ok();
    let _ = Dossier::open_read_only(path);
    let error = Dossier::open(path).unwrap_err();
    assert_eq!(fs::read(path).ok(), before, "the file was changed");
    error
}

#[test]
fn what_is_not_a_dossier_is_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("none.sharaka");
    assert!(matches!(refused(&missing), Error::NotFound { .. }));
    assert!(!missing.exists());
    assert!(matches!(refused(folder.path()), Error::IsFolder { .. }));
    for bytes in [&b""[..], b"SQLite", b"%PDF-1.7 not a dossier at all, but long enough to be read as a header of one hundred bytes ........."] {
        let path = folder.path().join("other");
        fs::write(&path, bytes).unwrap();
        assert!(matches!(refused(&path), Error::NotADossier { .. }));
    }
    let path = folder.path().join("other.db");
    let other = Connection::open(&path).unwrap();
    other.execute_batch("CREATE TABLE t (x)").unwrap();
    drop(other);
    assert!(matches!(refused(&path), Error::NotADossier { .. }));
}

#[test]
fn a_file_cut_short_is_damaged() {
    let folder = tempfile::tempdir().unwrap();
    let path = dossier_in(folder.path());
    let whole = fs::read(&path).unwrap();
    for length in [whole.len() - 1, whole.len() / 2, 4096, 100, 30] {
        fs::write(&path, &whole[..length]).unwrap();
        let error = refused(&path);
        let Error::Damaged { findings, .. } = error else {
            panic!("{length}: {error:?}");
        };
        assert!(matches!(findings[0], Finding::Truncated { .. }));
    }
}

#[test]
fn a_newer_version_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = dossier_in(folder.path());
    let connection = Connection::open(&path).unwrap();
    connection
        .execute_batch("PRAGMA user_version = 7; UPDATE dossier SET format = 7")
        .unwrap();
    drop(connection);
    let Error::Newer { version, known, .. } = refused(&path) else {
        panic!();
    };
    assert_eq!((version, known), (7, 2));
}

#[test]
fn a_dossier_that_another_holds_is_locked() {
    let folder = tempfile::tempdir().unwrap();
    let path = dossier_in(folder.path());
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    assert!(matches!(Dossier::open(&path), Err(Error::Locked { .. })));
    other.execute_batch("ROLLBACK").unwrap();
    let dossier = Dossier::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let project = sample::contents().projects[1].clone();
    let refused = by_the_team("x", |action| {
        dossier.act(action, |writer| project::update(writer, &project))
    });
    assert!(matches!(refused, Err(Error::Locked { .. })), "{refused:?}");
}

#[cfg(unix)]
#[test]
fn what_may_not_be_written_is_told_and_can_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = dossier_in(folder.path());
    let mode = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    mode(&path, 0o444);
    assert!(matches!(Dossier::open(&path), Err(Error::ReadOnly { .. })));
    let dossier = Dossier::open_read_only(&path).unwrap();
    assert!(dossier.is_read_only());
    assert_eq!(everything(&dossier), sample::contents());
    let refused = by_the_team("x", |action| {
        dossier.act(action, |writer| {
            project::delete(writer, sample::contents().projects[1].id)
        })
    });
    assert!(matches!(refused, Err(Error::ReadOnly { .. })));
    drop(dossier);
    mode(&path, 0o644);
    mode(folder.path(), 0o555);
    assert!(matches!(
        Dossier::open(&path),
        Err(Error::FolderReadOnly { .. })
    ));
    assert_eq!(
        everything(&Dossier::open_read_only(&path).unwrap()),
        sample::contents()
    );
    mode(folder.path(), 0o755);
}

#[test]
fn a_new_dossier_never_replaces_a_file_nor_stays_half_made() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("here.sharaka");
    fs::write(&path, "mine").unwrap();
    let create = |path: &Path| {
        by_the_team("dossier.create", |action| {
            Dossier::create(path, action, |writer| {
                contents::write(writer, &sample::contents())
            })
        })
        .map(|_| ())
    };
    assert!(matches!(create(&path), Err(Error::Exists { .. })));
    assert_eq!(fs::read(&path).unwrap(), b"mine");
    assert!(matches!(create(folder.path()), Err(Error::IsFolder { .. })));
    let nowhere = folder.path().join("no folder").join("x.sharaka");
    assert!(matches!(create(&nowhere), Err(Error::NoFolder { .. })));
    // The attachments' bytes are missing, so that the contents are refused.
    let fresh = folder.path().join("fresh.sharaka");
    assert!(matches!(create(&fresh), Err(Error::Dangling(_))));
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

#[test]
fn a_full_disk_undoes_what_was_being_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = dossier_in(folder.path());
    let dossier = Dossier::open(&path).unwrap();
    {
        let connection = dossier.lock();
        let pages: i64 = connection
            .query_row("PRAGMA page_count", [], |row| row.get(0))
            .unwrap();
        connection
            .query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))
            .unwrap();
    }
    let mut project = sample::contents().projects[0].clone();
    project.problem = sample::prose(&"نص ".repeat(6_000), &"texte ".repeat(3_000));
    let full = by_the_team("x", |action| {
        dossier.act(action, |writer| project::update(writer, &project))
    });
    assert!(matches!(full, Err(Error::DiskFull { .. })), "{full:?}");
    assert_eq!(everything(&dossier), sample::contents());
    assert_eq!(dossier.verify().unwrap(), []);
}

static NEXT: LazyLock<Migrations<'static>> = LazyLock::new(|| {
    Migrations::new(vec![
        M::up(include_str!("../../../migrations/01-dossier/up.sql")),
        M::up(include_str!("../../../migrations/02-round/up.sql")),
        M::up("ALTER TABLE dossier ADD COLUMN note TEXT"),
    ])
});

#[test]
fn an_older_version_is_brought_up_to_date_after_a_copy_was_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = dossier_in(folder.path());
    let old = fs::read(&path).unwrap();
    let later = Steps::of(&NEXT, 3);
    assert!(matches!(
        open::for_reading(&path, later),
        Err(Error::Older { version: 2, .. })
    ));
    fs::write(folder.path().join("commune.v2.sharaka"), "taken").unwrap();
    let dossier = Dossier::assemble(
        open::for_writing(&path, later).unwrap(),
        &path,
        Access::Write,
    )
    .unwrap();
    assert_eq!(everything(&dossier), sample::contents());
    assert_eq!(dossier.verify().unwrap(), []);
    drop(dossier);
    assert_eq!(
        fs::read(folder.path().join("commune.v2.sharaka")).unwrap(),
        b"taken"
    );
    let kept = folder.path().join("commune.v2-2.sharaka");
    assert_eq!(
        everything(&Dossier::open_read_only(&kept).unwrap()),
        sample::contents()
    );
    assert_eq!(fs::read(kept).unwrap().len(), old.len());
    assert!(open::for_writing(&path, later).is_ok());
    assert!(matches!(Dossier::open(&path), Err(Error::Newer { .. })));
}
