//! Whether a dossier is to be looked at as a whole, and what one goes back to when it is broken.

use std::{
    fs,
    path::{Path, PathBuf},
};

use chrono::{DateTime, TimeDelta, Utc};

use crate::storage::{Brake, Dossier, Error, Verifier};

/// A dossier is verified again after so many days.
const OFTEN: i64 = 7;
/// A large one, which takes minutes.
const SELDOM: i64 = 30;
/// From so many bytes on a dossier is large.
const LARGE: u64 = 256 * 1024 * 1024;

/// Prepares to verify a dossier that was last found whole at `last`, if it is time.
pub fn verifier(
    dossier: &Dossier,
    last: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Option<(Verifier, Brake)> {
    let length = fs::metadata(dossier.path()).ok()?.len();
    if !is_time(length, last, now) {
        return None;
    }
    // What keeps it from looking, another process that writes, is no news: it looks next time.
    dossier.verifier().ok().flatten()
}

fn is_time(length: u64, last: Option<DateTime<Utc>>, now: DateTime<Utc>) -> bool {
    let days = if length < LARGE { OFTEN } else { SELDOM };
    // A clock that was set back does not put it off for ever.
    last.is_none_or(|last| (now - last).abs() >= TimeDelta::days(days))
}

/// The newest whole dossier beside one that is not, whose name begins as its does: a copy that was
/// made by hand, or kept before the tables were brought up to date.
pub fn copy_of(path: &Path) -> Option<(PathBuf, DateTime<Utc>)> {
    let stem = path.file_stem()?.to_str()?;
    let entries = fs::read_dir(path.parent()?).ok()?;
    let mut copies: Vec<(PathBuf, DateTime<Utc>)> = entries
        .filter_map(|entry| {
            let copy = entry.ok()?.path();
            let name = copy.file_name()?.to_str()?;
            let is_one =
                copy != path && name.starts_with(stem) && copy.extension() == path.extension();
            let written = fs::metadata(&copy).ok()?.modified().ok()?;
            is_one.then(|| (copy, DateTime::from(written)))
        })
        .collect();
    copies.sort_by_key(|(_, written)| std::cmp::Reverse(*written));
    copies.into_iter().find(|(copy, _)| is_whole(copy))
}

/// A copy of an older version is brought up to date when it is opened.
fn is_whole(copy: &Path) -> bool {
    match Dossier::open_read_only(copy) {
        Ok(dossier) => dossier.verify().is_ok_and(|findings| findings.is_empty()),
        Err(Error::Older { .. }) => true,
        Err(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::Line,
        exchange::{Package, dossier},
        screen::fixture,
        storage::Action,
    };

    #[test]
    fn a_large_dossier_is_verified_less_often() {
        let now = DateTime::from_timestamp(1_790_000_000, 0).unwrap();
        let ago = |days| Some(now - TimeDelta::days(days));
        assert!(is_time(0, None, now) && is_time(LARGE, None, now));
        for (length, days, expected) in [
            (0, 6, false),
            (0, 7, true),
            (LARGE, 7, false),
            (LARGE, 29, false),
            (LARGE, 30, true),
            (0, -1, false),
            (0, -400, true),
        ] {
            assert_eq!(is_time(length, ago(days), now), expected, "{length} {days}");
        }
    }

    #[test]
    fn the_newest_whole_copy_beside_it_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("jamaa.sharaka");
        let who = Line::new("مجرب").unwrap();
        let package = Package {
            contents: fixture::contents(),
            files: Default::default(),
        };
        let action = Action {
            key: "dossier.create",
            who: &who,
            at: DateTime::from_timestamp(1_790_000_000, 0).unwrap(),
        };
        drop(dossier::put(&path, &package, action).unwrap());
        assert_eq!(copy_of(&path), None);
        let put = |name: &str, bytes: &[u8], age: u64| {
            let copy = folder.path().join(name);
            fs::write(&copy, bytes).unwrap();
            let at = std::time::SystemTime::now() - std::time::Duration::from_secs(age);
            fs::File::options()
                .write(true)
                .open(&copy)
                .and_then(|file| file.set_modified(at))
                .unwrap();
            copy
        };
        let bytes = fs::read(&path).unwrap();
        put("other.sharaka", &bytes, 10);
        put("jamaa.txt", &bytes, 10);
        put("jamaa-broken.sharaka", &bytes[..bytes.len() / 2], 20);
        put("jamaa-old.sharaka", &bytes, 4_000);
        let newest = put("jamaa-copy.sharaka", &bytes, 3_000);
        assert_eq!(copy_of(&path).unwrap().0, newest);
    }
}
