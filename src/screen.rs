//! The screens. Each has its state, Message, Action, `new`, `update` and `view`, in this order; what
//! only the application can do (go elsewhere, ask for a file, export) leaves a screen as an Action.

pub mod agreement;
pub mod agreements;
pub mod context;
#[cfg(test)]
pub(crate) mod fixture;
pub mod frame;
pub mod overview;
pub mod preference;
pub mod problem;
pub mod standing;
pub mod welcome;

pub use context::Context;
pub use problem::Problem;
