//! The routes of a vault.

use http::Method;
use percent_encoding::percent_decode_str;
use url::form_urlencoded;

use super::refusal::Refusal;
use crate::world::{KeyPermission, SecretPermission};

/// The versions of the REST interface that are answered.
const API_VERSIONS: [&str; 12] = [
    "2015-06-01",
    "2016-10-01",
    "7.0",
    "7.1",
    "7.2",
    "7.3",
    "7.4",
    "7.5",
    "7.6",
    "2025-06-01-preview",
    "2025-07-01",
    "2026-04-01",
];

/// The most items of one page, which is also the default.
const MOST_RESULTS: usize = 25;

/// What a request asks for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Call {
    Set { name: String },
    Get { name: String, version: Option<String> },
    Update { name: String, version: Option<String> },
    Delete { name: String },
    List,
    Versions { name: String },
    GetDeleted { name: String },
    ListDeleted,
    Recover { name: String },
    Purge { name: String },
    GetKey { name: String, version: Option<String> },
    Sign { name: String, version: Option<String> },
}

/// What a caller must be allowed to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    Secrets(SecretPermission),
    Keys(KeyPermission),
}

impl Call {
    /// What the caller must be allowed to do.
    pub(crate) const fn needs(&self) -> Need {
        Need::Secrets(match self {
            Self::Set { .. } | Self::Update { .. } => SecretPermission::Set,
            Self::Get { .. } | Self::GetDeleted { .. } => SecretPermission::Get,
            Self::Delete { .. } => SecretPermission::Delete,
            Self::List | Self::Versions { .. } | Self::ListDeleted => SecretPermission::List,
            Self::Recover { .. } => SecretPermission::Recover,
            Self::Purge { .. } => SecretPermission::Purge,
            Self::GetKey { .. } => return Need::Keys(KeyPermission::Get),
            Self::Sign { .. } => return Need::Keys(KeyPermission::Sign),
        })
    }
}

/// Which part of a list is asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub skip: usize,
    pub most: usize,
    pub api_version: String,
}

/// Reads method, path and query. Names in the query come encoded by some clients
/// (`api%2Dversion`), a slash at the end of the path means the newest version.
pub(crate) fn route(method: &Method, path: &str, query: &str) -> Result<(Call, Part), Refusal> {
    let part = part(query)?;
    let segments = segments(path)?;
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    let owned = |text: &str| text.to_owned();
    let newest = |version: &str| Some(version).filter(|text| !text.is_empty()).map(str::to_owned);
    let call = match (method.as_str(), segments.as_slice()) {
        ("GET", ["secrets"] | ["secrets", ""]) => Call::List,
        ("GET", ["secrets", name, "versions"] | ["secrets", name, "versions", ""]) => {
            Call::Versions { name: owned(name) }
        }
        ("GET", ["secrets", name]) => Call::Get { name: owned(name), version: None },
        ("GET", ["secrets", name, version]) => {
            Call::Get { name: owned(name), version: newest(version) }
        }
        ("PUT", ["secrets", name] | ["secrets", name, ""]) => Call::Set { name: owned(name) },
        ("PATCH", ["secrets", name]) => Call::Update { name: owned(name), version: None },
        ("PATCH", ["secrets", name, version]) => {
            Call::Update { name: owned(name), version: newest(version) }
        }
        ("DELETE", ["secrets", name] | ["secrets", name, ""]) => Call::Delete { name: owned(name) },
        ("GET", ["deletedsecrets"] | ["deletedsecrets", ""]) => Call::ListDeleted,
        ("GET", ["deletedsecrets", name] | ["deletedsecrets", name, ""]) => {
            Call::GetDeleted { name: owned(name) }
        }
        ("POST", ["deletedsecrets", name, "recover"] | ["deletedsecrets", name, "recover", ""]) => {
            Call::Recover { name: owned(name) }
        }
        ("DELETE", ["deletedsecrets", name] | ["deletedsecrets", name, ""]) => {
            Call::Purge { name: owned(name) }
        }
        ("GET", ["keys", name]) => Call::GetKey { name: owned(name), version: None },
        ("GET", ["keys", name, version]) => {
            Call::GetKey { name: owned(name), version: newest(version) }
        }
        ("POST", ["keys", name, version, "sign"]) => {
            Call::Sign { name: owned(name), version: newest(version) }
        }
        (_, ["secrets" | "deletedsecrets" | "keys", ..]) => {
            return Err(Refusal::new(
                http::StatusCode::METHOD_NOT_ALLOWED,
                "MethodNotAllowed",
                "The method is not allowed here.",
            ));
        }
        _ => {
            return Err(Refusal::new(
                http::StatusCode::NOT_FOUND,
                "NotFound",
                "There is nothing at this address. This vault holds secrets, and keys that sign.",
            ));
        }
    };
    Ok((call, part))
}

/// The segments of a path, each decoded by itself, so that no encoded slash makes two of one.
fn segments(path: &str) -> Result<Vec<String>, Refusal> {
    let decoded = path
        .trim_start_matches('/')
        .split('/')
        .map(|segment| percent_decode_str(segment).decode_utf8().map(std::borrow::Cow::into_owned));
    decoded.collect::<Result<_, _>>().map_err(|_| Refusal::bad_parameter("The path is not UTF-8."))
}

fn part(query: &str) -> Result<Part, Refusal> {
    let mut api_version = None;
    let mut part = Part { skip: 0, most: MOST_RESULTS, api_version: String::new() };
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        match name.to_ascii_lowercase().as_str() {
            "api-version" => api_version = Some(value.into_owned()),
            "maxresults" => {
                part.most = value
                    .parse()
                    .ok()
                    .filter(|most| (1..=MOST_RESULTS).contains(most))
                    .ok_or_else(|| {
                        Refusal::bad_parameter(format!("maxresults must be 1 to {MOST_RESULTS}."))
                    })?;
            }
            "$skiptoken" => {
                part.skip = skip_of(&value)
                    .ok_or_else(|| Refusal::bad_parameter("The $skiptoken is not valid."))?;
            }
            _ => {}
        }
    }
    let api_version =
        api_version.ok_or_else(|| Refusal::bad_parameter("api-version must be specified."))?;
    if !API_VERSIONS.contains(&api_version.as_str()) {
        return Err(Refusal::bad_parameter(format!(
            "The specified version ({}) is not recognized. Known are {}.",
            api_version.chars().take(40).filter(|c| !c.is_control()).collect::<String>(),
            API_VERSIONS.join(", ")
        )));
    }
    part.api_version = api_version;
    Ok(part)
}

/// What a page link says of how many items are behind it. Opaque to clients.
pub(crate) fn skip_token(skip: usize) -> String {
    use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
    BASE64_URL_SAFE_NO_PAD.encode(format!("after:{skip}"))
}

fn skip_of(token: &str) -> Option<usize> {
    use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
    let text = String::from_utf8(BASE64_URL_SAFE_NO_PAD.decode(token).ok()?).ok()?;
    text.strip_prefix("after:")?.parse().ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn call(method: &str, path: &str) -> Result<Call, (u16, &'static str)> {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        route(&method, path, "api-version=7.4")
            .map(|(call, _)| call)
            .map_err(|refusal| (refusal.status.as_u16(), refusal.code))
    }

    #[test]
    fn paths_with_and_without_a_last_slash() {
        let name = || "token".to_owned();
        for path in ["/secrets/token", "/secrets/token/", "/secrets/%74oken"] {
            assert_eq!(call("GET", path), Ok(Call::Get { name: name(), version: None }), "{path}");
            assert_eq!(call("PUT", path), Ok(Call::Set { name: name() }));
            assert_eq!(call("PATCH", path), Ok(Call::Update { name: name(), version: None }));
            assert_eq!(call("DELETE", path), Ok(Call::Delete { name: name() }));
        }
        let version = Some("v1".to_owned());
        assert_eq!(call("GET", "/secrets/token/v1"), Ok(Call::Get { name: name(), version }));
        assert_eq!(call("GET", "/secrets/token/versions"), Ok(Call::Versions { name: name() }));
        assert_eq!(call("GET", "/secrets"), Ok(Call::List));
        assert_eq!(call("GET", "/deletedsecrets/token"), Ok(Call::GetDeleted { name: name() }));
        assert_eq!(
            call("POST", "/deletedsecrets/token/recover"),
            Ok(Call::Recover { name: name() })
        );
        assert_eq!(call("DELETE", "/deletedsecrets/token"), Ok(Call::Purge { name: name() }));
    }

    #[test]
    fn an_encoded_slash_stays_in_its_name() {
        let name = "a/../b".to_owned();
        assert_eq!(call("GET", "/secrets/a%2F..%2Fb"), Ok(Call::Get { name, version: None }));
    }

    #[test]
    fn what_is_not_there_is_refused() {
        assert_eq!(call("POST", "/secrets/token"), Err((405, "MethodNotAllowed")));
        assert_eq!(call("GET", "/certificates/token"), Err((404, "NotFound")));
        assert_eq!(call("PUT", "/keys/token"), Err((405, "MethodNotAllowed")));
        assert_eq!(call("GET", "/secrets/%ff"), Err((400, "BadParameter")));
        for query in [
            "",
            "api-version=9.9",
            "api-version=7.4&maxresults=0",
            "api-version=7.4&maxresults=26",
            "api-version=7.4&$skiptoken=x",
        ] {
            let refusal = route(&Method::GET, "/secrets", query).unwrap_err();
            assert_eq!((refusal.status.as_u16(), refusal.code), (400, "BadParameter"), "{query}");
        }
    }

    #[test]
    fn names_in_the_query_may_be_encoded() {
        let query = format!("api%2Dversion=2025-07-01&maxresults=5&$skiptoken={}", skip_token(10));
        let (_, part) = route(&Method::GET, "/secrets", &query).unwrap();
        assert_eq!((part.skip, part.most), (10, 5));
    }
}
