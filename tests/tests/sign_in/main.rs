//! The sign-in of a person, from the browser to the store, against the emulator.
#![allow(clippy::unwrap_used)]

mod clocks;
mod code;
mod device_code;
mod discovery;
mod gate;
mod import;
mod loopback;
mod matrix;
mod refusals;
mod stage;
