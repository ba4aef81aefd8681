//! How an entity lies in a row, and what belongs to it in the rows of other tables.

use std::hash::Hash;

use rusqlite::types::Value;

use super::field::{Cursor, Field, Id, Unreadable};

/// What lies in one row of one table.
pub(super) trait Record: Sized {
    /// Name of the table.
    const TABLE: &'static str;

    /// Names of its columns, in the order of [`Record::put`] and [`Record::take`].
    fn columns() -> Vec<String>;

    /// Appends its columns' values.
    fn put(&self, row: &mut Vec<Value>);

    /// Reads its columns; what lies in other tables is left empty.
    fn take(cursor: &mut Cursor<'_>) -> Result<Self, Unreadable>;
}

/// A record of its own, found by its id.
pub(super) trait Entity: Record {
    /// Type of its id, which is its first column.
    type Id: Id;

    /// Its id.
    fn id(&self) -> Self::Id;
}

/// A record that belongs to another and has a place in a list.
pub(super) trait Part: Record {
    /// Column that names the owner.
    const OWNER: &'static str;
    /// Whether its first column is an id of its own; its key is owner and position otherwise.
    const HAS_ID: bool;
    /// What the owner is found by.
    type Owner: Field + Copy + Eq + Hash;
}

/// Names of the columns of one field.
pub(super) fn columns_of<R, F: Field>(_field: fn(&R) -> &F, name: &str) -> Vec<String> {
    F::SUFFIXES
        .iter()
        .map(|suffix| format!("{name}{suffix}"))
        .collect()
}

/// States which fields of a type lie in the columns of its table, and which lie elsewhere.
macro_rules! record {
    (
        $type:ty, $table:literal { $($field:ident),+ $(,)? }
        $(elsewhere { $($other:ident),+ $(,)? })?
    ) => {
        impl $crate::storage::record::Record for $type {
            const TABLE: &'static str = $table;

            fn columns() -> Vec<String> {
                let mut columns = Vec::new();
                $(columns.extend($crate::storage::record::columns_of(
                    |record: &$type| &record.$field,
                    stringify!($field),
                ));)+
                columns
            }

            fn put(&self, row: &mut Vec<rusqlite::types::Value>) {
                $($crate::storage::field::Field::put(&self.$field, row);)+
            }

            fn take(
                cursor: &mut $crate::storage::field::Cursor<'_>,
            ) -> Result<Self, $crate::storage::field::Unreadable> {
                Ok(Self {
                    $($field: $crate::storage::field::Field::take(cursor)?,)+
                    $($($other: Default::default(),)+)?
                })
            }
        }
    };
}

/// States a record that is found by its id, its first field.
macro_rules! entity {
    ($type:ty, $id:ty, $table:literal { $($field:ident),+ $(,)? } $($rest:tt)*) => {
        $crate::storage::record::record!($type, $table { $($field),+ } $($rest)*);

        impl $crate::storage::record::Entity for $type {
            type Id = $id;

            fn id(&self) -> $id {
                self.id
            }
        }
    };
}

/// States a record that belongs to another: `part!(Capacity of plan: PlanId, "plan_capacity" { … })`.
macro_rules! part {
    ($type:ty, of $owner:ident: $id:ty, $table:literal { id, $($field:ident),+ $(,)? }) => {
        $crate::storage::record::record!($type, $table { id, $($field),+ });
        $crate::storage::record::part!(@owner $type, $owner, $id, true);
    };
    ($type:ty, of $owner:ident: $id:ty, $table:literal { $($field:ident),+ $(,)? }) => {
        $crate::storage::record::record!($type, $table { $($field),+ });
        $crate::storage::record::part!(@owner $type, $owner, $id, false);
    };
    (@owner $type:ty, $owner:ident, $id:ty, $has_id:literal) => {
        impl $crate::storage::record::Part for $type {
            const OWNER: &'static str = stringify!($owner);
            const HAS_ID: bool = $has_id;
            type Owner = $id;
        }
    };
}

pub(super) use {entity, part, record};
