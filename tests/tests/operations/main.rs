//! Operations of the table, called by the library against the emulator.
#![allow(clippy::unwrap_used)]

mod answers;
mod clouds;
mod consents;
mod faults;
mod filters;
mod links;
mod sinks;
mod streams;
mod values;

use partnercenter_tests::bed;
