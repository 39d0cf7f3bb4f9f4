//! Holds the library to its contract: from C and C++, installed, and by what nobody should do.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs, unreachable_pub)]

mod contract;
mod entry_points;
mod examples;
mod fuzz;
mod handles;
mod installed;
mod memory;
mod support;
mod vectors;
