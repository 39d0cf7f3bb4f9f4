//! The operation table and its interpreter.
//!
//! A call is a row of the table and its parameters. The interpreter checks them, asks the session
//! for a token, sends one request, and gives back the bytes as received.

mod answer;
mod budget;
mod filter;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod fuzzing;
mod invoke;
mod mfa_probe;
mod paging;
mod params;
mod procedure;
mod row;
mod table;

pub(crate) use self::invoke::Interpreter;
pub(crate) use self::row::unknown;
pub use self::table::TABLE_HASH;
pub use self::{
    filter::{Filter, FilterField, FilterValue},
    invoke::{Answer, Invocation, Options},
    paging::{Continuation, Page, Pager},
    params::Params,
    procedure::{On, Procedure, find_procedure, procedures},
    row::{
        ActsIn, Budget, LongRunning, Modes, Operation, Paging, Parameter, ParameterKind, Place,
        Retired, RetryClass, Shape, all, find, named,
    },
};
