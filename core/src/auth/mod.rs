//! Sign-in: how the app authenticates, the grants, and the session that hands out tokens.

#![allow(dead_code)] // until the sign-in of a person calls it

mod answer;
pub mod assertion;
mod cache;
pub mod credential;
mod flight;
mod form;
mod grant;
mod keeper;
mod scopes;
mod session;
mod skew;
mod token;

pub(crate) use self::{
    answer::aadsts,
    session::{Session, SessionOptions},
};
pub use self::{
    assertion::Certificate,
    credential::Credential,
    grant::Authority,
    keeper::WriteBack,
    scopes::Scopes,
    token::{AccessToken, Protocol, Subject, TokenRequest},
};
