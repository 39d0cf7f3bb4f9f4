//! The store of blobs where exports lie: opened by a signature in the address, and by nothing else.

mod content;

use axum::{
    Router,
    body::{Body, Bytes},
    response::Response,
};
use futures::stream;
use http::{HeaderValue, Method, StatusCode, header, request::Parts};
use url::form_urlencoded;
use uuid::Uuid;

pub(crate) use self::content::Content;
use crate::{
    graph::ExportBlob,
    role::Place,
    service,
    state::State,
    world::{BlobFlaw, derived_id},
};

/// The account that exports lie in.
pub(crate) const ACCOUNT: &str = "pcexports";

pub(crate) fn routes() -> Router<State> {
    service::routes(answer)
}

/// What opens an export.
pub(crate) fn signature(export: Uuid) -> String {
    derived_id(&["blob signature", &export.to_string()]).simple().to_string()
}

fn answer(state: &State, _place: &Place, parts: &Parts, _body: &Bytes) -> Response {
    match blob(state, parts) {
        Ok(response) => response,
        Err((status, code)) => {
            let text = format!("<?xml version=\"1.0\"?><Error><Code>{code}</Code></Error>");
            let mut response = Response::new(Body::from(text));
            *response.status_mut() = status;
            set(&mut response, "content-type", "application/xml");
            set(&mut response, "x-ms-error-code", code);
            response
        }
    }
}

type Refused = (StatusCode, &'static str);

fn blob(state: &State, parts: &Parts) -> Result<Response, Refused> {
    if parts.headers.contains_key(header::AUTHORIZATION) {
        // A real store would take it for its own; here it shows a client that gives tokens away.
        return Err((StatusCode::BAD_REQUEST, "InvalidAuthenticationInfo"));
    }
    if parts.method != Method::GET {
        return Err((StatusCode::METHOD_NOT_ALLOWED, "UnsupportedHttpVerb"));
    }
    let missing = (StatusCode::NOT_FOUND, "BlobNotFound");
    let mut segments = parts.uri.path().trim_start_matches('/').split('/');
    let (Some("exports"), Some(export), Some(name), None) =
        (segments.next(), segments.next(), segments.next(), segments.next())
    else {
        return Err(missing);
    };
    let export = Uuid::try_parse(export).map_err(|_| missing)?;
    let query = parts.uri.query().unwrap_or_default();
    let signed = form_urlencoded::parse(query.as_bytes())
        .any(|(key, value)| key == "sig" && value == signature(export).as_str());
    let flaw = state.read(|world| world.exports.flaw);
    if !signed || flaw == Some(BlobFlaw::Expired) {
        return Err((StatusCode::FORBIDDEN, "AuthenticationFailed"));
    }
    if let Some(text) = state.books().payouts.file(export, name) {
        let kind = if name.ends_with(".tsv") { "text/tab-separated-values" } else { "text/csv" };
        let mut response = Response::new(Body::from(text));
        set(&mut response, "content-type", kind);
        return Ok(response);
    }
    let found = state.exports().blob(export, name).ok_or(missing)?;
    if flaw == Some(BlobFlaw::Missing) && found.is_last {
        return Err(missing);
    }
    Ok(serve(found, parts, flaw))
}

fn serve(blob: ExportBlob, parts: &Parts, flaw: Option<BlobFlaw>) -> Response {
    let flaw = flaw.filter(|_| blob.is_last);
    let content = Content::new(blob.export, blob.index, blob.records, flaw);
    let size = content.size();
    let from = parts
        .headers
        .get(header::RANGE)
        .and_then(|range| {
            range.to_str().ok()?.strip_prefix("bytes=")?.strip_suffix('-')?.parse().ok()
        })
        .filter(|from| *from < size);
    let pieces = content.pieces(from.unwrap_or(0)).map(Ok::<_, std::io::Error>);
    let mut response = Response::new(Body::from_stream(stream::iter(pieces)));
    if let Some(from) = from {
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
        set(&mut response, "content-range", &format!("bytes {from}-{}/{size}", size - 1));
    }
    set(&mut response, "content-length", &(size - from.unwrap_or(0)).to_string());
    set(&mut response, "content-type", "application/gzip");
    set(&mut response, "etag", &format!("\"{}-{}\"", blob.export.simple(), blob.index));
    response
}

fn set(response: &mut Response, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}
