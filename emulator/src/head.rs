//! The head of a request: what it says beside its path and its body.

use http::HeaderMap;
use url::form_urlencoded;

/// Query and headers of a request.
#[derive(Clone, Copy)]
pub(crate) struct Head<'a> {
    pub query: &'a str,
    pub headers: &'a HeaderMap,
}

impl Head<'_> {
    /// A field of the query, by one of its names in any case.
    pub(crate) fn query_value(&self, names: &[&str]) -> Option<String> {
        form_urlencoded::parse(self.query.as_bytes())
            .find(|(key, _)| names.iter().any(|name| name.eq_ignore_ascii_case(key)))
            .map(|(_, value)| value.into_owned())
    }

    /// A header; nothing where it is no text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}
