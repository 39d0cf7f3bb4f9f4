use http::StatusCode;
use serde_json::{Value, json};

/// What a vault answers when it refuses: a status and Azure's error body.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub status: StatusCode,
    pub code: &'static str,
    pub message: String,
    /// The cause, in `innererror`.
    pub cause: Option<&'static str>,
}

impl Refusal {
    pub(crate) fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), cause: None }
    }

    /// 400: something in the address or the body is not what it must be.
    pub(crate) fn bad_parameter(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "BadParameter", message)
    }

    /// 403, with the cause.
    pub(crate) fn forbidden(cause: &'static str, message: impl Into<String>) -> Self {
        Self { cause: Some(cause), ..Self::new(StatusCode::FORBIDDEN, "Forbidden", message) }
    }

    /// 404 for a secret, or a version of one.
    pub(crate) fn not_found(name: &str) -> Self {
        let message = format!(
            "A secret with (name/id) {name} was not found in this key vault. If it was deleted \
             recently, it may be recoverable."
        );
        Self::new(StatusCode::NOT_FOUND, "SecretNotFound", message)
    }

    /// 409: the name is in a state in which this cannot be done.
    pub(crate) fn conflict(cause: &'static str, message: impl Into<String>) -> Self {
        Self { cause: Some(cause), ..Self::new(StatusCode::CONFLICT, "Conflict", message) }
    }

    pub(crate) fn body(&self) -> Value {
        let mut error = json!({ "code": self.code, "message": self.message });
        if let Some(cause) = self.cause {
            error["innererror"] = json!({ "code": cause });
        }
        json!({ "error": error })
    }
}
