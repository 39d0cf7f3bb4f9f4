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
mod managed_identity;
mod scopes;
mod session;
mod skew;
mod token;

pub(crate) use self::{
    answer::{aadsts, read_token_answer},
    managed_identity::{Environment, process_environment},
    session::{Session, SessionOptions},
    skew::Skew,
};
pub use self::{
    assertion::Certificate,
    credential::Credential,
    grant::Authority,
    keeper::WriteBack,
    managed_identity::ManagedIdentity,
    scopes::Scopes,
    token::{AccessToken, Protocol, Subject, TokenRequest},
};
