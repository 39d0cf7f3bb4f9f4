//! Refusals of Entra: the number, the OAuth name and the status that belong together.

use axum::response::{IntoResponse as _, Response};
use http::{HeaderValue, StatusCode, header};
use serde_json::{Value, json};
use time::OffsetDateTime;
use uuid::Uuid;

/// What one AADSTS number means on the wire.
struct Row {
    code: u32,
    error: &'static str,
    status: u16,
    suberror: Option<&'static str>,
    text: &'static str,
}

const fn row(code: u32, error: &'static str, text: &'static str) -> Row {
    Row { code, error, status: 400, suberror: None, text }
}

const fn client(code: u32, text: &'static str) -> Row {
    Row { code, error: "invalid_client", status: 401, suberror: None, text }
}

const fn sub(code: u32, error: &'static str, suberror: &'static str, text: &'static str) -> Row {
    Row { code, error, status: 400, suberror: Some(suberror), text }
}

const fn passing(code: u32, status: u16, text: &'static str) -> Row {
    Row { code, error: "temporarily_unavailable", status, suberror: None, text }
}

/// Sources: Entra's list of error codes, and answers of the token endpoint as clients report them.
const ROWS: &[Row] = &[
    // The client.
    row(700_016, "unauthorized_client", "The application is not known in this directory."),
    client(7_000_215, "The client secret is wrong; its value is wanted, not its id."),
    client(7_000_222, "The client secret has expired."),
    client(7_000_218, "The request must have a client_assertion or client_secret."),
    client(700_025, "The client is public: it must not send a secret or an assertion."),
    client(700_027, "The client assertion's signature cannot be verified."),
    client(700_024, "The client assertion is not within its valid time."),
    client(700_023, "The client assertion's audience is not this token endpoint."),
    client(700_021, "The client assertion's issuer and subject are not the client_id."),
    client(50_027, "The client assertion is malformed."),
    client(70_021, "The application has no federated credential for the assertion."),
    client(700_211, "No federated credential has the assertion's issuer."),
    client(700_212, "No federated credential has the assertion's audience."),
    client(700_213, "No federated credential has the assertion's subject."),
    row(7_000_112, "unauthorized_client", "The application is disabled in this tenant."),
    row(
        7_000_229,
        "unauthorized_client",
        "The application has no service principal in this tenant.",
    ),
    row(
        50_194,
        "invalid_request",
        "The application is single-tenant: ask its own tenant's endpoint.",
    ),
    row(700_054, "unsupported_response_type", "The application may not receive an id_token here."),
    // The request.
    row(900_144, "invalid_request", "The request lacks a parameter."),
    row(90_014, "invalid_request", "A field that the grant needs is missing."),
    row(90_100, "invalid_request", "A parameter is empty, invalid or given twice."),
    row(90_023, "invalid_request", "The request is not valid."),
    row(9_002_313, "invalid_grant", "The request is malformed or invalid."),
    row(70_003, "unsupported_grant_type", "This grant is not supported."),
    row(70_005, "unsupported_response_type", "This response type is not supported."),
    row(70_011, "invalid_scope", "The scope is not valid."),
    row(1_002_012, "invalid_scope", "An application alone must ask for <resource>/.default."),
    row(901_002, "invalid_request", "This endpoint does not know the parameter resource."),
    row(9_001_023, "invalid_request", "This grant is not supported at this endpoint."),
    row(28_000, "invalid_request", "The scope names more than one resource."),
    row(500_011, "invalid_resource", "The resource has no service principal in this tenant."),
    row(650_057, "invalid_resource", "The application's registration does not list the resource."),
    row(50_011, "invalid_request", "The redirect URI is not registered for the application."),
    row(
        500_112,
        "invalid_grant",
        "The redirect URI is not the one that the code was asked for with.",
    ),
    row(50_147, "invalid_request", "The code challenge is not valid; the method must be S256."),
    row(50_148, "invalid_grant", "The code verifier does not match the code challenge."),
    row(9_002_325, "invalid_request", "The code must be asked for with a code challenge."),
    // The tenant.
    row(90_002, "invalid_request", "There is no such tenant."),
    row(900_023, "invalid_request", "The tenant is neither a GUID nor a domain."),
    row(5_000_224, "invalid_request", "The tenant was deleted."),
    row(90_038, "invalid_request", "The tenant belongs to another cloud."),
    client(900_382, "A confidential client cannot ask across clouds."),
    client(900_432, "A confidential client cannot ask across clouds."),
    row(50_059, "invalid_request", "Nothing in the request says which tenant is meant."),
    // The user.
    row(50_034, "invalid_grant", "The user does not exist in this directory."),
    row(50_057, "invalid_grant", "The user account is disabled."),
    row(50_126, "invalid_grant", "The user name or password is wrong."),
    row(
        50_020,
        "invalid_grant",
        "The user does not exist in this tenant and has no delegated access.",
    ),
    row(
        50_177,
        "invalid_grant",
        "The user is a guest in this tenant: a challenge cannot be passed on.",
    ),
    row(50_105, "invalid_grant", "The user is not assigned to the application."),
    row(50_058, "login_required", "Nobody is signed in, and the request forbids to ask."),
    // The grant.
    row(70_000, "invalid_grant", "The grant is invalid, or was issued to another application."),
    row(70_008, "invalid_grant", "The code has expired."),
    row(54_005, "invalid_grant", "The code was redeemed already."),
    row(700_005, "invalid_grant", "The code is for another tenant."),
    sub(
        50_173,
        "invalid_grant",
        "bad_token",
        "The grant was revoked: password or sessions were reset.",
    ),
    sub(700_082, "invalid_grant", "bad_token", "The refresh token was not used for 90 days."),
    sub(
        700_084,
        "invalid_grant",
        "bad_token",
        "The refresh token of a single-page application has ended after 24 hours.",
    ),
    sub(70_043, "invalid_grant", "token_expired", "The sign-in is older than a policy allows."),
    // Policies.
    sub(50_076, "interaction_required", "basic_action", "Multi-factor authentication is needed."),
    sub(
        50_079,
        "interaction_required",
        "basic_action",
        "The user must register for multi-factor authentication.",
    ),
    sub(
        50_072,
        "interaction_required",
        "basic_action",
        "The user must register for multi-factor authentication.",
    ),
    sub(50_074, "interaction_required", "basic_action", "Strong authentication is needed."),
    sub(
        50_078,
        "interaction_required",
        "basic_action",
        "The multi-factor authentication has expired.",
    ),
    sub(50_158, "interaction_required", "additional_action", "An external challenge is not met."),
    sub(53_003, "invalid_grant", "message_only", "Conditional Access blocks the sign-in."),
    sub(53_000, "invalid_grant", "message_only", "Conditional Access wants a compliant device."),
    sub(53_001, "invalid_grant", "message_only", "Conditional Access wants a joined device."),
    sub(530_032, "invalid_grant", "message_only", "A policy of the tenant blocks the sign-in."),
    sub(
        530_034,
        "invalid_grant",
        "message_only",
        "A delegated administrator was blocked for suspicious activity.",
    ),
    sub(530_035, "invalid_grant", "message_only", "Security defaults block the sign-in."),
    row(700_020, "interaction_required", "This grant needs a person."),
    row(50_133, "invalid_grant", "The session is not valid any more."),
    row(500_212, "access_denied", "A cross-tenant policy forbids the access."),
    row(500_213, "access_denied", "A cross-tenant policy forbids the access."),
    // Consent.
    sub(
        65_001,
        "invalid_grant",
        "consent_required",
        "Nobody has consented to the application's use of this resource.",
    ),
    row(65_004, "access_denied", "The user declined to consent."),
    sub(90_094, "invalid_grant", "consent_required", "An administrator must consent."),
    sub(90_095, "invalid_grant", "consent_required", "An administrator must consent."),
    sub(
        90_099,
        "invalid_grant",
        "consent_required",
        "The application is not authorised in this tenant for delegated administrators.",
    ),
    row(650_051, "invalid_grant", "The resource has no service principal in this tenant."),
    row(650_052, "invalid_grant", "The tenant has no subscription for the resource."),
    // Device codes.
    row(70_016, "authorization_pending", "The user has not finished signing in."),
    row(70_018, "bad_verification_code", "The device code is not known."),
    row(70_019, "expired_token", "The device code has expired."),
    row(70_020, "expired_token", "The device code has expired."),
    row(70_010, "authorization_declined", "The user declined."),
    // For a while.
    passing(90_033, 503, "The service is unavailable for a moment."),
    passing(90_006, 503, "The service is unavailable for a moment."),
    passing(90_055, 429, "Too many requests."),
    passing(50_196, 429, "The same request came too often."),
    Row {
        code: 50_000,
        error: "server_error",
        status: 500,
        suberror: None,
        text: "The service failed.",
    },
];

/// A refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct EntraError {
    /// The AADSTS number.
    pub code: u32,
    /// What happened, after the general text.
    pub detail: String,
    /// The claims that would satisfy the policy (JSON text).
    pub claims: Option<String>,
    /// The OAuth name, where it is not the number's own.
    pub name: Option<&'static str>,
}

pub(crate) type Result<T> = std::result::Result<T, EntraError>;

impl EntraError {
    /// A refusal without detail.
    pub const fn of_code(code: u32) -> Self {
        Self { code, detail: String::new(), claims: None, name: None }
    }

    /// A refusal with another OAuth name than its number's.
    pub const fn named(name: &'static str, code: u32) -> Self {
        Self { code, detail: String::new(), claims: None, name: Some(name) }
    }

    /// A refusal; the detail holds no secret.
    pub fn new(code: u32, detail: impl Into<String>) -> Self {
        Self { code, detail: detail.into(), claims: None, name: None }
    }

    pub fn with_claims(mut self, claims: &Value) -> Self {
        self.claims = Some(claims.to_string());
        self
    }

    fn row(&self) -> &'static Row {
        const UNKNOWN: Row = row(0, "invalid_request", "The request was refused.");
        ROWS.iter().find(|row| row.code == self.code).unwrap_or(&UNKNOWN)
    }

    /// The OAuth name.
    pub fn error(&self) -> &'static str {
        self.name.unwrap_or(self.row().error)
    }

    /// `AADSTS50076: …`, without ids.
    pub fn message(&self) -> String {
        let text = self.row().text;
        let space = if self.detail.is_empty() { "" } else { " " };
        format!("AADSTS{}: {text}{space}{}", self.code, self.detail)
    }

    /// The description with the ids in it, and the ids.
    pub fn describe(&self, now: OffsetDateTime, correlation: Option<Uuid>) -> Described {
        let trace = Uuid::new_v4();
        let correlation = correlation.unwrap_or_else(Uuid::new_v4);
        let at = now.replace_nanosecond(0).unwrap_or(now);
        let at = at.format(TIMESTAMP).unwrap_or_default();
        let description = format!(
            "{} Trace ID: {trace} Correlation ID: {correlation} Timestamp: {at}",
            self.message()
        );
        Described { description, trace, correlation, at }
    }

    /// The answer of a token or device code endpoint.
    pub fn into_response_at(self, now: OffsetDateTime, correlation: Option<Uuid>) -> Response {
        let row = self.row();
        let described = self.describe(now, correlation);
        let mut body = json!({
            "error": self.error(),
            "error_description": described.description,
            "error_codes": [self.code],
            "timestamp": described.at,
            "trace_id": described.trace,
            "correlation_id": described.correlation,
            "error_uri": format!("https://login.microsoftonline.com/error?code={}", self.code),
        });
        if let Some(suberror) = row.suberror {
            body["suberror"] = suberror.into();
        }
        if let Some(claims) = self.claims {
            body["claims"] = claims.into();
        }
        let status = StatusCode::from_u16(row.status).unwrap_or(StatusCode::BAD_REQUEST);
        let mut response = (status, axum::Json(body)).into_response();
        no_store(&mut response);
        response
    }
}

const TIMESTAMP: &[time::format_description::BorrowedFormatItem<'_>] =
    time::macros::format_description!("[year]-[month]-[day] [hour]:[minute]:[second]Z");

/// The parts of a description.
pub(crate) struct Described {
    pub description: String,
    pub trace: Uuid,
    pub correlation: Uuid,
    pub at: String,
}

/// Answers with tokens or refusals are not to be kept.
pub(crate) fn no_store(response: &mut Response) {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store, no-cache"));
    headers.insert(header::PRAGMA, HeaderValue::from_static("no-cache"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_is_there_once() {
        for (at, row) in ROWS.iter().enumerate() {
            assert!(!ROWS[..at].iter().any(|other| other.code == row.code), "{}", row.code);
        }
    }

    #[test]
    fn the_description_begins_with_the_number() {
        let error = EntraError::new(50_076, "The policy is \"MFA\".");
        let described = error.describe(OffsetDateTime::UNIX_EPOCH, Some(Uuid::nil()));
        assert!(described.description.starts_with("AADSTS50076: "));
        assert!(described.description.contains("Timestamp: 1970-01-01 00:00:00Z"));
        assert_eq!(error.error(), "interaction_required");
    }
}
