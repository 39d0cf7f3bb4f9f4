use url::form_urlencoded;

use crate::{Error, ErrorKind, Result, Secret};

/// The longest answer that is read, in bytes.
pub(super) const LONGEST: usize = 64 << 10;
/// More parameters than this are no answer.
const MOST: usize = 32;

/// How the authorization endpoint sends its answer to the redirect URI.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ResponseMode {
    /// As a form that the browser posts: the code stays out of addresses, histories and logs.
    #[default]
    FormPost,
    /// In the query of the redirect URI.
    Query,
}

/// What a browser brought to the redirect URI: believed only by the [`SignIn`](super::SignIn) whose
/// state it has.
#[derive(Clone, Debug)]
pub struct AuthorizationResponse {
    pub(super) mode: ResponseMode,
    pub(super) state: Option<Secret>,
    pub(super) code: Option<Secret>,
    pub(super) id_token: Option<Secret>,
    pub(super) issuer: Option<String>,
    pub(super) error: Option<String>,
    pub(super) description: Option<String>,
    pub(super) suberror: Option<String>,
}

impl AuthorizationResponse {
    /// Reads the body of a form that was posted to the redirect URI.
    ///
    /// # Errors
    /// `invalid_request` when it is too long or a parameter is given twice.
    pub fn from_form(body: &[u8]) -> Result<Self> {
        Self::read(body, ResponseMode::FormPost)
    }

    /// Reads the query with which the redirect URI was called, without the `?`.
    ///
    /// # Errors
    /// As of [`AuthorizationResponse::from_form`].
    pub fn from_query(query: &str) -> Result<Self> {
        Self::read(query.as_bytes(), ResponseMode::Query)
    }

    fn read(encoded: &[u8], mode: ResponseMode) -> Result<Self> {
        if encoded.len() > LONGEST {
            return Err(not_ours("it is too long"));
        }
        let mut response = Self {
            mode,
            state: None,
            code: None,
            id_token: None,
            issuer: None,
            error: None,
            description: None,
            suberror: None,
        };
        let mut seen: Vec<String> = Vec::new();
        for (name, value) in form_urlencoded::parse(encoded) {
            if seen.iter().any(|known| *known == name) {
                return Err(not_ours("it has a parameter twice"));
            }
            if seen.len() == MOST {
                return Err(not_ours("it has too many parameters"));
            }
            let secret = || Some(Secret::new(&*value)).filter(|_| !value.is_empty());
            let text = || Some(value.to_string()).filter(|_| !value.is_empty());
            match &*name {
                "state" => response.state = secret(),
                "code" => response.code = secret(),
                "id_token" => response.id_token = secret(),
                "iss" => response.issuer = text(),
                "error" => response.error = text(),
                "error_description" => response.description = text(),
                "error_subcode" | "suberror" => response.suberror = text(),
                _ => {}
            }
            seen.push(name.into_owned());
        }
        if response.code.is_some() && response.error.is_some() {
            return Err(not_ours("it has both a code and an error"));
        }
        Ok(response)
    }
}

/// The error of an answer that is not the one to this sign-in.
pub(super) fn not_ours(why: &str) -> Error {
    Error::new(
        ErrorKind::InvalidRequest,
        format!("the answer at the redirect URI is none to this sign-in: {why}"),
    )
    .with_hint("Nothing was sent. Begin the sign-in anew, in one browser window.")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn reads_what_it_knows() {
        let body = b"code=0.A%2Bb&state=s+1&session_state=x&iss=https%3A%2F%2Fa%2F";
        let response = AuthorizationResponse::from_form(body).unwrap();
        assert_eq!(response.code.unwrap().expose(), "0.A+b");
        assert_eq!(response.state.unwrap().expose(), "s 1");
        assert_eq!(response.issuer.as_deref(), Some("https://a/"));
        let response =
            AuthorizationResponse::from_query("error=access_denied&error_subcode=cancel").unwrap();
        assert_eq!(response.error.as_deref(), Some("access_denied"));
        assert_eq!(response.suberror.as_deref(), Some("cancel"));
    }

    #[test]
    fn what_can_be_read_in_two_ways_is_refused() {
        let many: String = (0..40).map(|n| format!("p{n}=1&")).collect();
        for bad in [
            "code=a&code=a",
            "state=a&state=b",
            "code=a&c%6fde=b",
            "x=1&x=2",
            "code=a&error=b",
            &many,
            &format!("code={}", "a".repeat(LONGEST)),
        ] {
            let error = AuthorizationResponse::from_query(bad).unwrap_err();
            assert_eq!(error.kind, ErrorKind::InvalidRequest, "{bad}");
        }
        let empty = AuthorizationResponse::from_query("code=&state=").unwrap();
        assert!(empty.code.is_none() && empty.state.is_none());
    }

    #[test]
    fn prints_no_secret() {
        let response =
            AuthorizationResponse::from_query("code=canary&state=canary&id_token=canary").unwrap();
        assert!(!format!("{response:?}").contains("canary"));
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_read_to_their_end(bytes: Vec<u8>) {
            let _ = AuthorizationResponse::from_form(&bytes);
        }
    }
}
