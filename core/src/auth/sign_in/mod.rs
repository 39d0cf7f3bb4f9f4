//! The sign-in of a person: how a partner's refresh token comes into the store.
//!
//! However it is obtained (in a browser, by device code, or brought along), it passes the same gate
//! before it is stored: the person belongs to a partner that may enrol, and the access token proves
//! MFA.

mod code;
mod device_code;
mod enrol;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod fuzzing;
mod import;
mod loopback;
mod options;
mod page;
mod random;
mod receiver;
mod response;
mod stored;

pub(crate) use self::enrol::Enroller;
pub use self::{
    code::SignIn,
    device_code::DeviceSignIn,
    enrol::Enrolment,
    options::{Prompt, SignInOptions},
    response::{AuthorizationResponse, ResponseMode},
    stored::StoredSignIn,
};
