//! Sign-in: how the app authenticates, the grants, and the session that hands out tokens.

mod access_claims;
mod answer;
pub mod assertion;
mod cache;
pub mod credential;
mod discovery;
mod flight;
mod form;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod fuzzing;
mod grant;
mod id_token;
mod jwks;
mod jwt;
mod keeper;
mod kept;
mod life;
mod managed_identity;
mod metadata;
mod mfa;
#[cfg(test)]
mod model;
#[cfg(test)]
mod proofs;
mod scopes;
mod session;
pub mod sign_in;
mod skew;
mod strict_json;
mod token;
mod withheld;

pub(crate) use self::{
    answer::{aadsts, read_token_answer},
    cache::LastFound,
    discovery::Discovery,
    managed_identity::{Environment, process_environment},
    mfa::MfaProbe,
    session::{Session, SessionOptions},
    skew::Skew,
};
pub use self::{
    assertion::Certificate,
    credential::Credential,
    grant::Authority,
    keeper::WriteBack,
    managed_identity::ManagedIdentity,
    metadata::TenantFacts,
    mfa::MfaPolicy,
    scopes::Scopes,
    sign_in::{
        AuthorizationResponse, DeviceSignIn, Enrolment, Prompt, ResponseMode, SignIn,
        SignInOptions, StoredSignIn,
    },
    token::{AccessToken, Protocol, Subject, TokenRequest},
    withheld::Withheld,
};
