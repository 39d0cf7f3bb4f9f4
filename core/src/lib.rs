//! Sign-in (Secure Application Model) and operations for Microsoft Partner Center.
//!
//! An `App` is one Entra registration, a `Partner` a CSP tenant that consented to it, and a
//! `Customer` a tenant reached on that partner's behalf. Tokens come from `auth`, every
//! callable operation is a row of `operations`, and [`transport`] is the only place that
//! opens a connection.

mod app;
pub mod auth;
pub mod boundary;
pub mod cloud;
pub mod diagnosis;
mod error;
#[cfg(any(test, feature = "fuzzing"))]
#[doc(hidden)]
pub mod fuzzing;
mod ids;
pub mod operations;
mod secret;
pub mod store;
pub mod time;
pub mod transport;
#[cfg(feature = "typed")]
pub mod typed;
pub mod webhooks;

pub use app::{App, AppBuilder, Customer, NextTerm, Partner, Subscriptions};
pub use cloud::Cloud;
pub use error::{Detail, Error, ErrorKind, Result};
pub use ids::{ClientId, TenantId};
pub use secret::Secret;
