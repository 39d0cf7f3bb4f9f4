//! A call as a binding writes it down.

use std::{path::PathBuf, time::Duration};

use serde::{Deserialize, de::DeserializeOwned};
use serde_json::Value;

use super::reading;
use crate::{
    Error, Result, TenantId,
    operations::{self, Continuation, Form, Operation, Options, Params, Procedure, RAW, Ticket},
    time::Deadline,
};

/// What a call says. No Debug: parameters may be secret.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct CallRequest {
    /// Which operation or procedure of the table.
    pub operation: String,
    /// The partner's tenant.
    partner: Option<String>,
    /// The customer's tenant, for a call made through a customer.
    customer: Option<String>,
    /// Which of several accounts of the partner.
    pub account: Option<String>,
    /// Whether the app calls alone.
    #[serde(default)]
    pub app_only: bool,
    /// Parameters by name, in snake case, and the request body under `body`.
    #[serde(default)]
    pub params: Params,
    /// What is said beside the parameters.
    #[serde(default)]
    pub options: CallOptions,
}

/// What a caller may say about one call beside its parameters.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct CallOptions {
    request_id: Option<String>,
    correlation_id: Option<String>,
    locale: Option<String>,
    if_match: Option<String>,
    #[serde(default)]
    validate_mfa: bool,
    #[serde(default)]
    enforce_mfa: bool,
    timeout_ms: Option<u64>,
    /// How to go on: the continuation of an earlier page, or of work.
    resume: Option<Value>,
    /// Of a call of a long-running operation: what is wanted of the work; by default it is begun.
    #[serde(default)]
    pub work: WorkWish,
    /// Of a stream: what it gives; by default what the operation answers with.
    read: Option<Reading>,
    /// Of a stream of a file or of records: where they are saved instead of given.
    pub save_to: Option<PathBuf>,
    /// In which form records are saved.
    #[serde(default)]
    pub form: Form,
    /// Of a stream of work: how long the work may take in all, from the opening.
    wait_ms: Option<u64>,
}

/// What is wanted of work.
#[derive(Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum WorkWish {
    /// Begin it.
    #[default]
    Start,
    /// Ask how far it is.
    Poll,
    /// Wait for its end.
    Wait,
    /// Give it up.
    Cancel,
}

/// What a stream gives.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Reading {
    /// Pages of a collection.
    Pages,
    /// How far work is, again and again.
    Progress,
    /// The records of an export, once it is done.
    Records,
    /// The bytes of a file.
    Bytes,
    /// What work has made, once it is done: records or a file.
    Made,
}

/// How long work is waited for when nothing is said: an hour.
const USUAL_WAIT: Duration = Duration::from_secs(3600);

/// What a name of the table stands for.
#[derive(Clone, Copy)]
pub(super) enum Callable {
    Operation(&'static Operation),
    Procedure(&'static Procedure),
    /// A request of the caller's own making.
    Raw,
}

impl CallRequest {
    /// Reads a request.
    ///
    /// # Errors
    /// `configuration` for what is no JSON, and for a member that is unknown, missing or of the wrong
    /// type, by name.
    pub(super) fn read(json: &[u8]) -> Result<Self> {
        reading::read("call", json)
    }

    pub(super) fn callable(&self) -> Result<Callable> {
        let id = &self.operation;
        if id == RAW {
            return Ok(Callable::Raw);
        }
        let procedure = || operations::find_procedure(id).map(Callable::Procedure);
        let found = operations::find(id).map(Callable::Operation).or_else(procedure);
        found.ok_or_else(|| operations::unknown(id))
    }

    /// What a stream gives, and whether it is of work.
    pub(super) fn reading(&self) -> Result<(Reading, bool)> {
        let (is_list, is_file, is_work) = match self.callable()? {
            Callable::Operation(row) => {
                (row.shape.is_collection(), row.binary, row.long_running.is_some())
            }
            Callable::Raw => (true, false, false),
            Callable::Procedure(_) => return Err(self.unstreamed("answers with no pages")),
        };
        let usual = match (is_work, is_file) {
            (true, _) => Reading::Progress,
            (false, true) => Reading::Bytes,
            (false, false) => Reading::Pages,
        };
        let reading = self.options.read.unwrap_or(usual);
        match reading {
            Reading::Pages if !is_list => Err(self.unstreamed("answers with no pages")),
            Reading::Progress | Reading::Records | Reading::Made if !is_work => {
                Err(self.unstreamed("is done when it is answered"))
            }
            Reading::Bytes if !is_file && !is_work => Err(self.unstreamed("answers with no file")),
            _ => Ok((reading, is_work)),
        }
    }

    fn unstreamed(&self, what: &str) -> Error {
        Error::configuration(format!("{} {what}", self.operation))
            .with_operation(self.operation.clone())
            .with_hint("Call it instead.")
    }

    pub(super) fn partner(&self) -> Result<Option<TenantId>> {
        self.partner.as_deref().map(str::parse).transpose()
    }

    pub(super) fn customer(&self) -> Result<Option<TenantId>> {
        self.customer.as_deref().map(str::parse).transpose()
    }

    /// The partner that must be named.
    pub(super) fn needed_partner(&self) -> Result<TenantId> {
        self.partner()?.ok_or_else(|| {
            Error::configuration(format!("{}: no partner was named", self.operation))
                .with_operation(self.operation.clone())
        })
    }
}

impl CallOptions {
    /// How long the call, or each page of a stream, may take; nothing for the usual time.
    pub(super) fn timeout(&self) -> Option<Duration> {
        self.timeout_ms.map(Duration::from_millis)
    }

    /// By when the call must have ended.
    pub(super) fn deadline(&self, usual: Deadline) -> Deadline {
        self.timeout().map_or(usual, Deadline::after)
    }

    /// By when work must be done that is waited for by a call.
    pub(super) fn work_deadline(&self) -> Deadline {
        Deadline::after(self.timeout().unwrap_or(USUAL_WAIT))
    }

    /// By when the work of a stream must be done.
    pub(super) fn wait_deadline(&self) -> Deadline {
        Deadline::after(self.wait_ms.map_or(USUAL_WAIT, Duration::from_millis))
    }

    /// The continuation of an earlier page.
    pub(super) fn page(&self) -> Result<Option<Continuation>> {
        self.resumed("pages")
    }

    /// The continuation of work.
    pub(super) fn ticket(&self) -> Result<Option<Ticket>> {
        self.resumed("work")
    }

    fn resumed<T: DeserializeOwned>(&self, of: &str) -> Result<Option<T>> {
        // The parser's own words may repeat what it read.
        self.resume.clone().map(serde_json::from_value).transpose().map_err(|_| {
            Error::configuration(format!("\"resume\" is no continuation of {of}"))
                .with_hint("Give the continuation as it was received.")
        })
    }

    /// Those that an operation takes.
    ///
    /// # Errors
    /// `configuration` for an id that is no GUID.
    pub(super) fn of_operation(&self) -> Result<Options> {
        Ok(Options {
            request_id: reading::guid("call", "requestId", self.request_id.as_deref())?,
            correlation_id: reading::guid("call", "correlationId", self.correlation_id.as_deref())?,
            locale: self.locale.clone(),
            if_match: self.if_match.clone(),
            validate_mfa: self.validate_mfa,
            enforce_mfa: self.enforce_mfa,
        })
    }
}
