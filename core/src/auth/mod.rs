//! Sign-in: how the app authenticates, the grants, and the session that hands out tokens.

#![allow(dead_code)] // until the grants call it

pub mod credential;
mod form;

pub use self::credential::Credential;
