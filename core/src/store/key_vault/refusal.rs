use serde::Deserialize;

use crate::{
    Error, ErrorKind,
    diagnosis::{kind_of_status, readable},
    transport::{Response, retry_after},
};

/// The code of a secret that is not there.
pub(super) const NOT_FOUND: &str = "SecretNotFound";
/// The code of a name whose secret was deleted and can be recovered.
pub(super) const DELETED: &str = "ObjectIsDeletedButRecoverable";
const RIGHTS: &str = "Give the identity the role Key Vault Secrets Officer on the vault, or an access policy with get, set, list, delete and recover for secrets. A policy wants the object id of the service principal (under Enterprise applications), not that of the app registration.";

#[derive(Default, Deserialize)]
#[serde(default)]
struct Wire {
    error: Body,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Body {
    code: Option<String>,
    message: Option<String>,
    innererror: Option<Box<Body>>,
}

impl Body {
    /// The code that tells most: the innermost.
    fn telling(&self) -> Option<&str> {
        self.innererror.as_ref().and_then(|inner| inner.telling()).or(self.code.as_deref())
    }
}

/// What an answer means that is no success.
pub(super) fn refusal(response: &Response, vault: &str) -> Error {
    let status = response.status;
    let body = serde_json::from_slice::<Wire>(&response.body).unwrap_or_default().error;
    let code = body.telling().map(readable);
    let kind = match (status.as_u16(), code.as_deref()) {
        // Only the vault itself can say that a secret is not there; a proxy's 404 says nothing.
        (404, Some(NOT_FOUND)) => ErrorKind::NotFound,
        (404 | 300..=399, _) => ErrorKind::Service,
        (403, Some("SecretDisabled")) => ErrorKind::Store,
        _ => kind_of_status(status),
    };
    let message = match &body.message {
        Some(text) => format!("the vault {vault} refused: {}", readable(text)),
        None if status.is_redirection() => {
            format!("the vault {vault} answered with a redirect, which is not followed")
        }
        None => format!("the vault {vault} answered with status {}", status.as_u16()),
    };
    let error = Error::new(kind, message);
    let error = match hint(status.as_u16(), code.as_deref()) {
        Some(hint) => error.with_hint(hint),
        None => error,
    };
    let wait = retry_after(response, std::time::SystemTime::now());
    let request = response.header("x-ms-request-id").map(readable);
    error.amend(|envelope| {
        envelope.code = code;
        envelope.status = Some(status.as_u16());
        envelope.retry_after = wait;
        envelope.request_id = request;
    })
}

fn hint(status: u16, code: Option<&str>) -> Option<&'static str> {
    match (status, code?) {
        (_, "SecretDisabled") => Some(
            "Somebody disabled the newest version of the secret. Enable it in the portal, or sign in again: partnercenter login.",
        ),
        (403, "ForbiddenByFirewall" | "ForbiddenByConnection") => Some(
            "The vault's firewall does not let this host in: add its address or network, or use a private endpoint.",
        ),
        (403, _) => Some(RIGHTS),
        (401, _) => Some("The identity must be of the vault's own tenant, and its clock right."),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use bytes::Bytes;
    use http::{HeaderMap, StatusCode};

    use super::*;

    fn refused(status: u16, body: &str) -> Error {
        let response = Response {
            status: StatusCode::from_u16(status).unwrap(),
            headers: HeaderMap::new(),
            body: Bytes::copy_from_slice(body.as_bytes()),
        };
        refusal(&response, "contoso.vault.azure.net")
    }

    #[test]
    fn each_refusal_has_its_kind_and_its_innermost_code() {
        let body = |code: &str, inner: &str| {
            format!(
                r#"{{"error":{{"code":"{code}","message":"Because.","innererror":{{"code":"{inner}"}}}}}}"#
            )
        };
        for (status, inner, kind, hint) in [
            (403, "ForbiddenByPolicy", ErrorKind::AccessDenied, "service principal"),
            (403, "ForbiddenByRbac", ErrorKind::AccessDenied, "Secrets Officer"),
            (403, "ForbiddenByFirewall", ErrorKind::AccessDenied, "firewall"),
            (403, "SecretDisabled", ErrorKind::Store, "Enable"),
            (401, "Unauthorized", ErrorKind::AccessDenied, "tenant"),
            (409, DELETED, ErrorKind::Conflict, ""),
            (404, NOT_FOUND, ErrorKind::NotFound, ""),
            (429, "Throttled", ErrorKind::Throttled, ""),
            (503, "Down", ErrorKind::Service, ""),
        ] {
            let error = refused(status, &body("Outer", inner));
            assert_eq!((error.kind, error.code.as_deref()), (kind, Some(inner)));
            assert!(error.hint.as_deref().unwrap_or_default().contains(hint), "{error:?}");
            assert!(error.message.contains("Because."), "{error}");
        }
    }

    #[test]
    fn a_404_that_is_not_the_vaults_does_not_mean_that_nothing_is_stored() {
        for body in ["", "<html>404</html>", "{}", r#"{"error":{"code":"NotFound"}}"#] {
            assert_eq!(refused(404, body).kind, ErrorKind::Service, "{body}");
        }
        assert_eq!(refused(302, "").kind, ErrorKind::Service);
    }
}
