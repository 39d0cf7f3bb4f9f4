//! End-to-end tests and judges.

pub mod bed;
mod canaries;
pub mod vault_model;
pub mod vectors;
mod visitor;

pub use canaries::{Canaries, Sighting};
pub use visitor::{Landing, Visitor};
