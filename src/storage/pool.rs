//! Values that many rows have in common, kept once.

use std::{collections::HashSet, hash::Hash, sync::Arc};

/// Shared values met so far.
pub(super) struct Pool<T: ?Sized>(HashSet<Arc<T>>);

impl<T: ?Sized + Eq + Hash> Pool<T> {
    pub(super) fn new() -> Self {
        Pool(HashSet::new())
    }

    /// The value shared with every other row that has it.
    pub(super) fn share<V: AsRef<T> + Into<Arc<T>>>(&mut self, value: V) -> Arc<T> {
        if let Some(known) = self.0.get(value.as_ref()) {
            return Arc::clone(known);
        }
        let new: Arc<T> = value.into();
        self.0.insert(Arc::clone(&new));
        new
    }
}
