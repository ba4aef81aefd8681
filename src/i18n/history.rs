//! The history in words: what fields are called, and what each action did.

mod field;
