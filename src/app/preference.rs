//! Preferences on disk: read when the window opens, written when they change. Whatever goes wrong
//! is told and never ends the program; what cannot be read is kept aside.

mod keep;

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use crate::{
    i18n::{I18n, error::Words},
    screen::preference::Preferences,
};

pub use keep::{Keeper, Told};

/// How many copies of broken files are kept beside each other.
const COPIES_MAX: u32 = 100;

/// What went wrong with the file of preferences.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// It is there and cannot be read; the usual preferences stand.
    #[error("{}: {error}", .path.display())]
    Unread {
        /// The file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// It could not be understood whole; what could is used.
    #[error("{}: not all of it can be understood", .path.display())]
    Broken {
        /// The file.
        path: PathBuf,
        /// Where its text is kept; none where no copy could be made.
        kept: Option<PathBuf>,
    },
    /// It could not be written.
    #[error("{}: {error}", .path.display())]
    Unwritten {
        /// The file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
}

impl Trouble {
    /// What is wrong, where, and what becomes of it.
    pub fn words(&self, tr: &I18n) -> String {
        let shown = |path: &Path| path.display().to_string();
        match self {
            Trouble::Unread { path, error } => tr.preference_unread(shown(path), error.words(tr)),
            Trouble::Broken {
                path,
                kept: Some(kept),
            } => tr.preference_broken(shown(kept), shown(path)),
            Trouble::Broken { path, kept: None } => tr.preference_broken_alone(shown(path)),
            Trouble::Unwritten { path, error } => {
                tr.preference_unwritten(shown(path), error.words(tr))
            }
        }
    }
}

/// The preferences of a file, the usual ones where there is none, and what went wrong. A file that
/// cannot be understood whole is copied beside itself first.
pub fn load(path: &Path) -> (Preferences, Option<Trouble>) {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return (Preferences::default(), None);
        }
        Err(error) => {
            let path = path.to_owned();
            return (
                Preferences::default(),
                Some(Trouble::Unread { path, error }),
            );
        }
    };
    let reading = Preferences::read(&String::from_utf8_lossy(&bytes));
    let trouble = reading.is_broken.then(|| Trouble::Broken {
        path: path.to_owned(),
        kept: keep(path, &bytes),
    });
    (reading.preferences, trouble)
}

/// Writes the preferences: all or nothing, in place of what was there.
pub fn save(path: &Path, preferences: &Preferences) -> Result<(), Trouble> {
    write(path, preferences).map_err(|error| Trouble::Unwritten {
        path: path.to_owned(),
        error,
    })
}

fn write(path: &Path, preferences: &Preferences) -> io::Result<()> {
    let text = preferences.write()?;
    let folder = path.parent().unwrap_or(Path::new(""));
    fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}

/// Keeps a broken file's bytes under a name that nothing has yet, unless they are kept already.
fn keep(path: &Path, bytes: &[u8]) -> Option<PathBuf> {
    let name = path.file_name()?.to_str()?;
    for number in 1..=COPIES_MAX {
        let copy = path.with_file_name(match number {
            1 => format!("{name}.bak"),
            _ => format!("{name}.{number}.bak"),
        });
        if fs::read(&copy).is_ok_and(|kept| kept == bytes) {
            return Some(copy);
        }
        match fs::File::create_new(&copy).and_then(|mut file| file.write_all(bytes)) {
            Ok(()) => return Some(copy),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(_) => return None,
        }
    }
    None
}

/// The recent dossiers whose file is not there now. Looks at the disk: not for the window's thread.
pub fn missing(preferences: &Preferences) -> Vec<PathBuf> {
    let paths = preferences.recent.iter().map(|recent| &recent.path);
    paths.filter(|path| !path.exists()).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{Line, Name},
        screen::preference::Opened,
        text::Language,
    };

    fn named(name: &str) -> Preferences {
        Preferences {
            name: Line::new(name).unwrap(),
            ..Preferences::default()
        }
    }

    #[test]
    fn what_is_saved_is_loaded() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a/b/preferences.json");
        let (first, trouble) = load(&path);
        assert!(first == Preferences::default() && trouble.is_none());
        for name in ["الأول", "الثاني"] {
            save(&path, &named(name)).unwrap();
            let (read, trouble) = load(&path);
            assert!(trouble.is_none(), "{trouble:?}");
            assert_eq!(read, named(name));
        }
        let files = fs::read_dir(path.parent().unwrap()).unwrap().count();
        assert_eq!(files, 1);
    }

    #[test]
    fn a_broken_file_is_kept_aside_and_never_lost() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("preferences.json");
        for (text, kept) in [("{", ".bak"), ("{", ".bak"), ("[", ".2.bak")] {
            fs::write(&path, text).unwrap();
            let (read, trouble) = load(&path);
            assert_eq!(read, Preferences::default());
            let Some(Trouble::Broken {
                kept: Some(copy), ..
            }) = trouble
            else {
                panic!("{trouble:?}");
            };
            assert!(copy.to_str().unwrap().ends_with(kept), "{copy:?}");
            assert_eq!(fs::read_to_string(&copy).unwrap(), text);
            save(&path, &read).unwrap();
            assert_eq!(fs::read_to_string(&copy).unwrap(), text);
        }
    }

    #[test]
    fn trouble_is_told_in_both_languages() {
        let folder = tempfile::tempdir().unwrap();
        let blocked = folder.path().join("file");
        fs::write(&blocked, "x").unwrap();
        let unwritten = save(&blocked.join("preferences.json"), &named("س")).unwrap_err();
        let (read, unread) = load(folder.path());
        assert_eq!(read, Preferences::default());
        let broken = |kept| Trouble::Broken {
            path: "p".into(),
            kept,
        };
        for language in Language::ALL {
            let tr = I18n::new(language);
            let told = [
                unwritten.words(&tr),
                unread.as_ref().unwrap().words(&tr),
                broken(None).words(&tr),
                broken(Some("copy".into())).words(&tr),
            ];
            assert!(
                told.iter().all(|words| words.chars().count() > 20),
                "{told:?}"
            );
        }
    }

    #[test]
    fn missing_files_are_known() {
        let folder = tempfile::tempdir().unwrap();
        let there = folder.path().join("there.sharaka");
        fs::write(&there, "").unwrap();
        let gone = folder.path().join("gone.sharaka");
        let mut preferences = Preferences::default();
        for path in [&there, &gone] {
            preferences.opened(Opened {
                path,
                commune: &Name::default(),
                at: Default::default(),
            });
        }
        assert_eq!(missing(&preferences), [gone]);
    }
}
