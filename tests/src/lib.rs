//! End-to-end tests and judges.

mod canaries;
mod visitor;

pub use canaries::{Canaries, Sighting};
pub use visitor::{Landing, Visitor};
