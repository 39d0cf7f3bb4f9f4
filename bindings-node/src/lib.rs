//! The native part of the npm package: functions over the boundary of the core, and nothing else.
//!
//! Everything that the core has to say to JavaScript (a call has ended, the store is wanted, a log
//! line) goes through one function of JavaScript, the dispatcher of a [`door::Door`]. That costs one
//! queue per thread of JavaScript instead of one per call, and makes one place decide what keeps the
//! process alive. A call that ends says so with its outcome; TypeScript makes promises of that.
//!
//! Failures of functions are returned as the text of the error envelope, because an error that is
//! thrown from here could not have its fields.

pub mod app;
pub mod door;
pub mod guard;
pub mod host;
pub mod stream;
pub mod value;
pub mod version;
