//! Holds the library to its contract: from C and C++, installed, and by what nobody should do.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs, unreachable_pub)]

mod contract;
mod examples;
mod installed;
mod support;
mod vectors;
