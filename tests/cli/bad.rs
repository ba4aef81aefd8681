//! Files that are no dossier, or one that cannot be opened.

use std::{fs, path::Path};

use super::{dumped, refused, sample, sharaka, stderr, text};

/// Every command that opens a dossier says the same of it.
#[track_caller]
fn all_refuse(path: &Path, arabic: &str, french: &str) {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let commands: [&[&str]; 5] = [
        &["list", text(path), "projects"],
        &["dump", text(path), "-o", text(&out)],
        &["backup", text(path), text(&out)],
        &["verify", text(path)],
        &[
            "export",
            text(path),
            "agreement",
            "--all",
            "--lang",
            "ar",
            "-o",
            text(&out),
        ],
    ];
    for command in commands {
        refused(command, 1, arabic, french);
        assert!(!out.exists(), "{command:?} left something behind");
    }
}

#[test]
fn what_is_no_dossier_is_said_to_be_none() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sharaka");
    all_refuse(&path, "لا وجود للملف", "n’existe pas");
    all_refuse(folder.path(), "مجلد وليس ملفا", "pas un fichier");
    for bytes in [&b""[..], b"hello", &[0; 10_000]] {
        fs::write(&path, bytes).unwrap();
        all_refuse(&path, "ليس ملف «شراكة»", "n’est pas un dossier Sharaka");
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }
}

#[test]
fn a_truncated_dossier_is_damaged_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sharaka");
    let whole = fs::read(sample()).unwrap();
    let cut = &whole[..whole.len() / 2];
    fs::write(&path, cut).unwrap();
    all_refuse(&path, "مبتور", "tronqué");
    assert_eq!(fs::read(&path).unwrap(), cut);
}

#[test]
fn a_flipped_byte_in_any_page_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sharaka");
    let whole = fs::read(sample()).unwrap();
    let pages = whole.len() / 4096;
    for page in (0..pages).step_by(pages.div_ceil(12)) {
        let mut bytes = whole.clone();
        let at = page * 4096 + 2048;
        bytes[at] ^= 0x20;
        fs::write(&path, &bytes).unwrap();
        let out = sharaka(&["verify", text(&path)]);
        let said = stderr(&out);
        assert!(!said.contains("panicked"), "page {page}: {said}");
        // A byte of a page's unused space holds nothing that could be lost: all must still be there.
        if out.status.success() {
            let dump = folder.path().join("a.json");
            sharaka(&["dump", text(&path), "-o", text(&dump), "--force"]);
            let read: serde_json::Value =
                serde_json::from_slice(&fs::read(&dump).unwrap()).unwrap();
            assert!(read == *dumped(), "page {page} was taken");
        } else {
            assert_eq!(out.status.code(), Some(1), "page {page}: {said}");
        }
        assert_eq!(fs::read(&path).unwrap(), bytes, "page {page} was changed");
    }
}

#[test]
fn a_newer_dossier_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sharaka");
    fs::copy(sample(), &path).unwrap();
    rusqlite::Connection::open(&path)
        .and_then(|file| {
            file.execute_batch("PRAGMA user_version = 900; UPDATE dossier SET format = 900")
        })
        .unwrap();
    let bytes = fs::read(&path).unwrap();
    all_refuse(&path, "حدث البرنامج", "mettez le programme à jour");
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[cfg(unix)]
#[test]
fn a_read_only_dossier_is_read_all_the_same() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sharaka");
    fs::copy(sample(), &path).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
    let out = sharaka(&["list", text(&path), "agreements"]);
    assert!(out.status.success(), "{}", stderr(&out));
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
}

#[cfg(unix)]
#[test]
fn a_dossier_without_permission_is_told() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sharaka");
    fs::copy(sample(), &path).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    // The superuser may read anything, so there is nothing to refuse.
    if fs::read(&path).is_err() {
        all_refuse(&path, "لا إذن لك", "le droit");
    }
}
