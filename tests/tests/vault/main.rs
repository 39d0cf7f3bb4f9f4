//! The Key Vault store, and apps that authenticate by federated credentials, against the emulator.

#![allow(clippy::unwrap_used)]

mod environment;
mod federated;
mod identities;
mod stage;
