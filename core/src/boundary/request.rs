//! A call as a binding writes it down.

use std::time::Duration;

use serde::Deserialize;

use super::reading;
use crate::{
    Error, Result, TenantId,
    operations::{self, Continuation, Operation, Options, Params, Procedure, RAW},
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
    /// Of a stream: the continuation of an earlier page.
    pub resume: Option<Continuation>,
}

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

    /// The name of the operation that answers with pages.
    pub(super) fn collection(&self) -> Result<&'static str> {
        match self.callable()? {
            Callable::Operation(row) if row.shape.is_collection() => Ok(row.id),
            Callable::Raw => Ok(RAW),
            _ => Err(Error::configuration(format!("{} answers with no pages", self.operation))
                .with_operation(self.operation.clone())
                .with_hint("Call it instead.")),
        }
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
