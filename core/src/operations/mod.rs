//! The operation table and its interpreter.
//!
//! A call is a row of the table and its parameters. The interpreter checks them, asks the session
//! for a token, sends one request, and gives back the bytes as received.

mod answer;
mod body;
mod budget;
mod download;
pub(crate) mod export;
mod file;
mod filter;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod fuzzing;
mod guards;
mod invoke;
mod mfa_probe;
mod multipart;
mod onward;
mod outline;
mod paging;
mod params;
mod procedure;
#[cfg(test)]
mod proofs;
mod raw;
pub(crate) mod renewal;
mod reply;
mod required;
mod resource_table;
mod resources;
mod row;
mod table;
mod work;

pub(crate) use self::invoke::{Defaults, Interpreter};
pub use self::table::TABLE_HASH;
pub use self::{
    download::{Download, FileFacts, SavingFile},
    export::{BlobPlace, Form, RecordBatch, Records, Saved, Saving},
    filter::{Filter, FilterField, FilterValue},
    invoke::{Invocation, Options},
    paging::{Continuation, Page, Pager},
    params::Params,
    procedure::{On, Procedure, find_procedure, procedures},
    raw::RawCall,
    reply::Answer,
    resources::{Field, FieldKind, ResourceType, Variants, resource_type, resource_types},
    row::{
        ActsIn, BodyKind, Budget, Contents, Deprecated, LongRunning, Modes, Operation, Paging,
        Parameter, ParameterKind, Place, Poll, Retired, RetryClass, Shape, all, find, named,
    },
    work::{Progress, Ticket, Work},
};
pub(crate) use self::{raw::RAW, row::unknown};
