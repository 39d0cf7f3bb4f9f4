//! Rows with rules of their own; the others are kept as records.

mod directory_roles;
mod people;
mod relationships;

use std::{collections::HashMap, sync::LazyLock};

use http::StatusCode;
use serde_json::Value;

pub(crate) use self::relationships::Relationships;
use super::{Reply, View, query::Query, refusal::Refusal};
use crate::{head::Head, role::Place, route::PathValues, state::State};

/// One call of a caller who may make it.
pub(super) struct Call<'a> {
    pub state: &'a State,
    pub place: &'a Place,
    pub view: View<'a>,
    pub values: &'a PathValues,
    pub path: &'a str,
    pub head: Head<'a>,
    pub body: Option<&'a Value>,
}

type Outcome = Result<Reply, Refusal>;
pub(super) type Handler = fn(&Call<'_>) -> Outcome;
/// Rows by id, with what they do.
type Rows = &'static [(&'static str, Handler)];

/// What a row does; nothing for one without rules of its own.
pub(super) fn handler(row: &str) -> Option<Handler> {
    static HANDLERS: LazyLock<HashMap<&'static str, Handler>> = LazyLock::new(|| {
        [
            directory_roles::ROWS,
            people::ROWS,
            relationships::ROWS,
            relationships::assignments::ROWS,
            relationships::work::ROWS,
        ]
        .into_iter()
        .flatten()
        .copied()
        .collect()
    });
    HANDLERS.get(row).copied()
}

impl Call<'_> {
    /// The page of a list that is asked for, which can be filtered by these properties.
    fn list(&self, filters: &[&str], items: Vec<Value>) -> Outcome {
        let query = Query::parse(self.head.query)?;
        query.filters_by(filters)?;
        Ok(Reply::ok(query.page(&self.place.origin, self.path, items)))
    }

    /// One thing, with the properties that are asked for.
    fn one(&self, item: Value) -> Outcome {
        Ok(Reply::ok(Query::parse(self.head.query)?.selected(item)))
    }

    /// A path parameter.
    fn value(&self, name: &str) -> &str {
        self.values.get(name).map_or("", String::as_str)
    }

    fn body(&self) -> Result<&Value, Refusal> {
        let body = self.body.filter(|body| body.is_object());
        body.ok_or_else(|| Refusal::bad_request("The body is no JSON object."))
    }

    /// Refuses who has not seen the newest version.
    fn refuse_stale(&self, newest: &str) -> Result<(), Refusal> {
        let bare = |etag: &str| etag.trim_start_matches("W/").trim_matches('"').to_owned();
        match self.head.header("if-match") {
            None => Err(Refusal::bad_request("The If-Match header is missing.")),
            Some(given) if given == "*" || bare(given) == bare(newest) => Ok(()),
            Some(_) => Err(Refusal::new(
                StatusCode::PRECONDITION_FAILED,
                "Request_PreconditionFailed",
                "The ETag is not that of the newest version.",
            )),
        }
    }
}

/// An answer without a body.
fn nothing() -> Outcome {
    Ok(Reply { status: StatusCode::NO_CONTENT, headers: Vec::new(), body: None })
}

fn created(body: Value) -> Reply {
    Reply { status: StatusCode::CREATED, headers: Vec::new(), body: Some(body) }
}
