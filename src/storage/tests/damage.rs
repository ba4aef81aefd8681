//! One byte flipped anywhere is reported, or lies where nothing is kept.

use std::fs;

use super::{everything, on_disk, sample};
use crate::storage::{Dossier, Error, Finding};

/// Everything that a dossier says: its contents and its whole history.
fn all_it_says(dossier: &Dossier) -> String {
    let connection = dossier.lock();
    let mut said = String::new();
    for table in crate::storage::schema::tables(&connection).unwrap() {
        let mut statement = connection
            .prepare(&format!("SELECT * FROM {}", table.name))
            .unwrap();
        let width = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..width {
                said.push_str(&format!("{:?}|", row.get_ref(column).unwrap()));
            }
        }
    }
    said
}

#[test]
fn a_byte_flipped_in_any_page_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sharaka");
    drop(on_disk(&path, &sample::contents()));
    let whole = fs::read(&path).unwrap();
    let said = all_it_says(&Dossier::open_read_only(&path).unwrap());
    let pages = whole.len() / 4096;
    let (mut at_opening, mut by_verifying, mut unused) = (0, 0, 0);
    for page in 0..pages {
        // The page's header, one of its cell pointers, and somewhere in its rows.
        let middle = 40 + (page * 977) % 3960;
        let offsets = [page % 8, 8 + page % 16, middle, 4095 - page % 90];
        for (n, offset) in offsets.into_iter().enumerate() {
            let mut flipped = whole.clone();
            flipped[page * 4096 + offset] ^= 1 << ((page + n) % 8);
            fs::write(&path, &flipped).unwrap();
            let dossier = match Dossier::open_read_only(&path) {
                Err(_) => {
                    at_opening += 1;
                    continue;
                }
                Ok(dossier) => dossier,
            };
            if !dossier.verify().unwrap().is_empty() {
                by_verifying += 1;
                continue;
            }
            unused += 1;
            assert_eq!(all_it_says(&dossier), said, "page {page}, byte {offset}");
        }
    }
    println!(
        "{pages} pages: {at_opening} at opening, {by_verifying} by verifying, {unused} unused"
    );
    assert!(at_opening > pages && by_verifying > pages / 2);
}

#[test]
fn a_changed_letter_is_found_in_its_row() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sharaka");
    drop(on_disk(&path, &sample::contents()));
    let mut bytes = fs::read(&path).unwrap();
    let letter = "Aménagement de la piste".as_bytes();
    let places: Vec<usize> = (0..bytes.len() - letter.len())
        .filter(|&at| &bytes[at..at + letter.len()] == letter)
        .collect();
    // The rows themselves and their images in the journal.
    assert!(places.len() >= 4);
    let (mut rows, mut images) = (0, 0);
    for at in places {
        bytes[at] = b'E';
        fs::write(&path, &bytes).unwrap();
        bytes[at] = b'A';
        let findings = match Dossier::open(&path) {
            Err(Error::Damaged { findings, .. }) => findings,
            Ok(dossier) => dossier.verify().unwrap(),
            Err(other) => panic!("{other:?}"),
        };
        let is_row =
            |finding: &Finding| matches!(finding, Finding::Row(row) if row.table == "project");
        let is_journal = |finding: &Finding| matches!(finding, Finding::Table { table, .. } if table == "journal");
        // A place where neither is found is space that SQLite gave up.
        if findings.iter().any(is_journal) {
            images += 1;
        } else if findings.iter().any(is_row) {
            rows += 1;
        } else {
            assert_eq!(findings, []);
        }
    }
    assert_eq!((rows, images), (2, 2));
    fs::write(&path, &bytes).unwrap();
    assert_eq!(
        everything(&Dossier::open(&path).unwrap()),
        sample::contents()
    );
}
