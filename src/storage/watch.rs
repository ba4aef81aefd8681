//! Looking at a dossier without keeping it open.

use std::{
    path::{Path, PathBuf},
    sync::Weak,
};

use super::dossier::{Dossier, Inner};

/// Tells whether a dossier was changed by somebody else. It does not keep the dossier open.
#[derive(Debug, Clone)]
pub struct Watch {
    inner: Weak<Inner>,
    path: PathBuf,
}

impl Watch {
    pub(super) fn new(inner: Weak<Inner>, path: &Path) -> Watch {
        Watch {
            inner,
            path: path.to_owned(),
        }
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// [`Dossier::version`], as long as the dossier is open.
    pub fn version(&self) -> Option<u32> {
        let inner = self.inner.upgrade()?;
        Dossier::from(inner).version().ok()
    }
}
