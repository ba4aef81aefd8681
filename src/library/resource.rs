//! Reading a resource: a file that is embedded in the program and may be edited by people, and
//! what may be wrong with it.

use serde::de::DeserializeOwned;
use thiserror::Error;

/// A resource that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Error {
    /// The file is not the TOML that is expected.
    #[error("{file}: {reason}")]
    Malformed {
        /// The file, under `resources/`.
        file: String,
        /// What the reader met, with line and column.
        reason: String,
    },
    /// A field of a table is not what its column wants.
    #[error("{file}:{line}: {column}: {reason}")]
    Misread {
        /// The file, under `resources/`.
        file: String,
        /// The line, from 1, which is the header.
        line: usize,
        /// Title of the column.
        column: String,
        /// What is wrong with it.
        reason: String,
    },
    /// Two entries of one list carry the same id.
    #[error("{file}: {id:?} is defined twice")]
    Duplicate {
        /// The file, under `resources/`.
        file: String,
        /// The id.
        id: String,
    },
    /// An entry names another that does not exist.
    #[error("{file}: {from:?} names {id:?}, which is not defined")]
    Dangling {
        /// The file, under `resources/`.
        file: String,
        /// The entry that names.
        from: String,
        /// The id that it names.
        id: String,
    },
}

/// Reads one TOML file.
pub fn read<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Error> {
    toml::from_str(text).map_err(|error| Error::Malformed {
        file: file.to_owned(),
        reason: error.to_string(),
    })
}

/// Fails on the first id that comes twice.
pub fn check_unique<'a>(file: &str, ids: impl Iterator<Item = &'a str>) -> Result<(), Error> {
    let mut seen = std::collections::HashSet::new();
    for id in ids {
        if !seen.insert(id) {
            return Err(Error::Duplicate {
                file: file.to_owned(),
                id: id.to_owned(),
            });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_names_the_file() {
        let error = read::<toml::Table>("legal/forms.toml", "id = ").unwrap_err();
        assert!(error.to_string().starts_with("legal/forms.toml: "));
        assert_eq!(
            check_unique("a.toml", ["x", "y", "x"].into_iter()),
            Err(Error::Duplicate {
                file: "a.toml".into(),
                id: "x".into()
            })
        );
    }
}
