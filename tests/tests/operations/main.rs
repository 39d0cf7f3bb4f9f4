//! Operations of the table, called by the library against the emulator.
#![allow(clippy::unwrap_used)]

mod answers;
mod clouds;
mod consents;
mod desks;
mod downloads;
mod exports;
mod faults;
mod filters;
mod licences;
mod links;
mod orders;
mod relationships;
mod shapes;
mod shop;
mod sinks;
mod streams;
mod subscriptions;
mod values;
mod webhooks;
mod work;

use partnercenter_tests::bed;
