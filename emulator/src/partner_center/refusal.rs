use http::StatusCode;
use serde_json::{Value, json};

/// What Partner Center answers when it refuses: a status and its error body.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Refusal {
    pub status: StatusCode,
    pub code: u32,
    pub description: String,
    pub data: Vec<Value>,
}

impl Refusal {
    pub(crate) fn new(status: StatusCode, code: u32, description: impl Into<String>) -> Self {
        Self { status, code, description: description.into(), data: Vec::new() }
    }

    /// 401: the token is not one for this service.
    pub(crate) fn unauthorized(code: u32, description: impl Into<String>) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, code, description)
    }

    /// 403: the caller may not do this.
    pub(crate) fn forbidden(code: u32, description: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, code, description)
    }

    /// 400: the request is not what it must be.
    pub(crate) fn bad_request(code: u32, description: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code, description)
    }

    /// 404: what the path names does not exist.
    pub(crate) fn not_found(code: u32, description: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, code, description)
    }

    pub(crate) fn body(&self) -> Value {
        json!({
            "code": self.code,
            "description": self.description,
            "data": self.data,
            "source": "PartnerFD",
        })
    }
}
