//! End-to-end tests and judges.

mod visitor;

pub use visitor::{Landing, Visitor};
