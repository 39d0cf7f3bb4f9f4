//! The C library: `extern "C"` functions over the boundary of the core, and nothing else.
//!
//! The contract is `docs/c-abi.md`. In short: what is opened is a handle, never a pointer that is
//! followed, so a handle that was closed is refused and not used; text and buffers carry their
//! length; each has one owner and one function that frees it; outputs are written only on success; no
//! panic leaves a function; every call is completed exactly once.

mod app;
mod call;
mod constants;
mod guard;
mod handles;
mod host;
mod input;
mod log;
mod lookup;
mod outcome;
mod stream;
mod version;

pub use self::{
    app::*, call::*, constants::*, handles::*, host::*, log::*, lookup::*, outcome::*, stream::*,
    version::*,
};
