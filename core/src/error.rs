use std::{borrow::Cow, fmt, ops::Deref, time::Duration};

use serde::{Serialize, Serializer};

/// The result of every fallible call.
pub type Result<T> = std::result::Result<T, Error>;

/// What kind of failure it is. The kinds are closed; each becomes an exception class in the
/// languages that have them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrorKind {
    /// Refused before anything was sent.
    Configuration,
    /// The app's secret, certificate or assertion was refused.
    Credential,
    /// The refresh token is dead or missing: a person must consent again.
    SignInRequired,
    /// The token carries no MFA and the service wants it.
    MfaRequired,
    /// The app is not consented in that customer's tenant.
    ConsentRequired,
    /// The delegated admin relationship or the AdminAgents membership is missing.
    RelationshipRequired,
    /// A Conditional Access or cross-tenant policy of some admin forbids it.
    PolicyBlocked,
    /// The tenant or the token belongs to another cloud.
    WrongCloud,
    /// Any other 401 or 403.
    AccessDenied,
    /// 404.
    NotFound,
    /// 409 or 412.
    Conflict,
    /// 400 or 422.
    InvalidRequest,
    /// 429, after our retries.
    Throttled,
    /// 5xx or an answer that cannot be understood, after our retries.
    Service,
    /// Never sent, or the connection broke.
    Network,
    /// The deadline passed.
    Timeout,
    /// The caller cancelled.
    Cancelled,
    /// The refresh-token store failed.
    Store,
    /// Not in this cloud, or not in this auth mode.
    Unsupported,
    /// A defect of ours.
    Internal,
}

impl ErrorKind {
    /// All kinds, in the order of their declaration.
    pub const ALL: [Self; 20] = [
        Self::Configuration,
        Self::Credential,
        Self::SignInRequired,
        Self::MfaRequired,
        Self::ConsentRequired,
        Self::RelationshipRequired,
        Self::PolicyBlocked,
        Self::WrongCloud,
        Self::AccessDenied,
        Self::NotFound,
        Self::Conflict,
        Self::InvalidRequest,
        Self::Throttled,
        Self::Service,
        Self::Network,
        Self::Timeout,
        Self::Cancelled,
        Self::Store,
        Self::Unsupported,
        Self::Internal,
    ];

    /// The name on the wire, such as `sign_in_required`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::Credential => "credential",
            Self::SignInRequired => "sign_in_required",
            Self::MfaRequired => "mfa_required",
            Self::ConsentRequired => "consent_required",
            Self::RelationshipRequired => "relationship_required",
            Self::PolicyBlocked => "policy_blocked",
            Self::WrongCloud => "wrong_cloud",
            Self::AccessDenied => "access_denied",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::InvalidRequest => "invalid_request",
            Self::Throttled => "throttled",
            Self::Service => "service",
            Self::Network => "network",
            Self::Timeout => "timeout",
            Self::Cancelled => "cancelled",
            Self::Store => "store",
            Self::Unsupported => "unsupported",
            Self::Internal => "internal",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// One more fact about a failure, such as a second code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Detail {
    /// What the fact is, such as `suberror` or `field`.
    pub name: Cow<'static, str>,
    /// The fact itself.
    pub value: String,
}

/// The one error envelope: everything that is known about a failure, and nothing secret.
///
/// The fields of the envelope are reachable directly: `error.kind`, `error.hint`.
#[derive(Clone)]
pub struct Error(Box<Envelope>);

/// The fields of an [`Error`]. Serialises with camelCase names and `retryAfterMs`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Envelope {
    /// What kind of failure it is.
    pub kind: ErrorKind,
    /// The service's own code: `AADSTS50076`, `900421`, `SecretNotFound`. Open set.
    pub code: Option<String>,
    /// What happened.
    pub message: String,
    /// What to do about it, in a partner's words.
    pub hint: Option<String>,
    /// HTTP status of the answer.
    pub status: Option<u16>,
    /// `MS-RequestId` or `client-request-id` of the failed call.
    pub request_id: Option<String>,
    /// Correlation id, for support cases.
    pub correlation_id: Option<String>,
    /// Entra's trace id: find it in the tenant's sign-in log.
    pub trace_id: Option<String>,
    /// How long the service asked to wait.
    #[serde(rename = "retryAfterMs", serialize_with = "milliseconds")]
    pub retry_after: Option<Duration>,
    /// The operation that was called, such as `customers.list`.
    pub operation: Option<String>,
    /// The tenant that was asked.
    pub tenant: Option<String>,
    /// The claims that the service wants in the next token (JSON text).
    pub claims: Option<String>,
    /// Further facts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub details: Vec<Detail>,
}

fn milliseconds<S: Serializer>(
    value: &Option<Duration>,
    serializer: S,
) -> std::result::Result<S::Ok, S::Error> {
    match value {
        Some(duration) => {
            serializer.serialize_some(&u64::try_from(duration.as_millis()).unwrap_or(u64::MAX))
        }
        None => serializer.serialize_none(),
    }
}

macro_rules! constructors {
    ($($(#[$doc:meta])* $name:ident => $kind:ident,)*) => {
        $($(#[$doc])* pub fn $name(message: impl Into<String>) -> Self {
            Self::new(ErrorKind::$kind, message)
        })*
    };
}

impl Error {
    /// Makes an error; `message` says what happened and contains nothing secret.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Envelope {
            kind,
            code: None,
            message: message.into(),
            hint: None,
            status: None,
            request_id: None,
            correlation_id: None,
            trace_id: None,
            retry_after: None,
            operation: None,
            tenant: None,
            claims: None,
            details: Vec::new(),
        }))
    }

    constructors! {
        /// An error of kind `configuration`.
        configuration => Configuration,
        /// An error of kind `sign_in_required`.
        sign_in_required => SignInRequired,
        /// An error of kind `service`.
        service => Service,
        /// An error of kind `network`.
        network => Network,
        /// An error of kind `timeout`.
        timeout => Timeout,
        /// An error of kind `store`.
        store => Store,
        /// An error of kind `unsupported`.
        unsupported => Unsupported,
        /// An error of kind `wrong_cloud`.
        wrong_cloud => WrongCloud,
        /// An error of kind `internal`.
        internal => Internal,
    }

    /// Adds what to do about it.
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// Adds the service's own code.
    pub fn with_code(mut self, code: impl Into<String>) -> Self {
        self.0.code = Some(code.into());
        self
    }

    /// Adds the tenant that was asked.
    pub fn with_tenant(mut self, tenant: impl ToString) -> Self {
        self.0.tenant = Some(tenant.to_string());
        self
    }

    /// Adds the operation that was called.
    pub fn with_operation(mut self, operation: impl Into<String>) -> Self {
        self.0.operation = Some(operation.into());
        self
    }

    /// Adds one more fact.
    pub fn with_detail(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<String>,
    ) -> Self {
        self.0.details.push(Detail { name: name.into(), value: value.into() });
        self
    }

    /// Changes the envelope in place, for parsers that fill many fields.
    pub fn amend(mut self, change: impl FnOnce(&mut Envelope)) -> Self {
        change(&mut self.0);
        self
    }
}

impl Deref for Error {
    type Target = Envelope;

    fn deref(&self) -> &Envelope {
        &self.0
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if let Some(code) = &self.code
            && !self.message.contains(code.as_str())
        {
            write!(f, " ({code})")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.0, f)
    }
}

impl Serialize for Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_list_for_the_bindings_is_this_one() {
        let list: toml::Table = include_str!("../operations/kinds.toml").parse().unwrap();
        let rows = list["kind"].as_array().unwrap();
        let names: Vec<_> = rows.iter().map(|row| row["name"].as_str().unwrap()).collect();
        let own: Vec<_> = ErrorKind::ALL.iter().map(|kind| kind.name()).collect();
        assert_eq!(names, own);
    }
}
