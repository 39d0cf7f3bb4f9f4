use std::{any::Any, fmt};

use bytes::Bytes;
use serde::Serialize;

use crate::{
    Error, ErrorKind,
    operations::{
        Answer, BlobPlace, Continuation, FileFacts, Progress, RecordBatch, Saved, Ticket, Work,
    },
};

/// How a call ended.
pub type Outcome = Result<Success, Error>;

/// What a call that succeeded gives. Debug does not print the body.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Success {
    /// The body as received, without a byte order mark; JSON unless the row says that it is binary.
    /// Empty where there is none.
    pub body: Bytes,
    /// What is known beside the body.
    pub facts: Facts,
}

impl fmt::Debug for Success {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Success")
            .field("length", &self.body.len())
            .field("facts", &self.facts)
            .finish_non_exhaustive()
    }
}

/// What is known about an answer beside its body. Serialises with camelCase names; absent facts are
/// left out.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Facts {
    /// HTTP status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The service's id of the request, else the `MS-RequestId` that it was sent with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The service's correlation id, else the `MS-CorrelationId` that it was sent with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub correlation_id: Option<String>,
    /// `Content-Type` of the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// `ETag` of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// What Partner Center says about the token's MFA, when it was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_mfa_compliant: Option<bool>,
    /// Of a page: the member of the body that holds its items; empty when the body is the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items_member: Option<&'static str>,
    /// Of a page: how many items the service says there are on all of them, where it says so. Services
    /// err: the pages end where the service gives no further one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
    /// Of a page: how to go on after it, in another process if need be. Absent on the last page. Of work:
    /// how to take it up in another process.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub continuation: Option<Onward>,
    /// Of work: how far it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work: Option<Progress>,
    /// Of records: how many the body has, and where they come from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub records: Option<RecordFacts>,
    /// Of a file: its name, and how much of it has come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<FileFacts>,
    /// Of an export that is saved: what is in the folder by now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saved: Option<Saved>,
}

/// How something goes on.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub enum Onward {
    /// After a page.
    Page(Continuation),
    /// Work.
    Work(Ticket),
}

/// What is known about a batch of records.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordFacts {
    /// How many the body has, which is a JSON array.
    pub count: u64,
    /// The blob that they come from.
    pub blob: BlobPlace,
}

impl Success {
    /// A result of our own, as JSON.
    pub(super) fn of(value: &impl Serialize) -> Outcome {
        match serde_json::to_vec(value) {
            Ok(body) => Ok(Self { body: body.into(), facts: Facts::default() }),
            Err(error) => Err(Error::internal(format!("a result does not serialise: {error}"))),
        }
    }
}

impl Success {
    /// Work as far as it is: the result once it is done, else the last answer.
    pub(super) fn of_work(work: &Work) -> Outcome {
        let progress = work.progress().clone();
        let mut success = match work.answer() {
            Some(answer) => Self::from(answer.clone()),
            None => Self::default(),
        };
        if progress.done {
            success.body = work.result()?;
        }
        success.facts.work = Some(progress);
        success.facts.continuation = work.ticket().cloned().map(Onward::Work);
        Ok(success)
    }

    /// A batch of the records of `work`, whose ticket goes on at the blob that they come from.
    pub(super) fn of_records(batch: RecordBatch, ticket: Option<&Ticket>) -> Self {
        let ticket =
            ticket.cloned().map(|ticket| Ticket { blobs_done: Some(batch.blob.index), ..ticket });
        let facts = Facts {
            status: Some(200),
            records: Some(RecordFacts { count: batch.records, blob: batch.blob }),
            continuation: ticket.map(Onward::Work),
            ..Facts::default()
        };
        Self { body: batch.json, facts }
    }

    /// A piece of a file, or how much of one is on disk.
    pub(super) fn of_file(piece: Bytes, file: &FileFacts) -> Self {
        let facts = Facts {
            status: file.status,
            content_type: file.content_type.clone(),
            request_id: file.request_id.clone(),
            file: Some(file.clone()),
            ..Facts::default()
        };
        Self { body: piece, facts }
    }

    /// What of an export is on disk.
    pub(super) fn of_saved(saved: &Saved) -> Self {
        let facts = Facts { status: Some(200), saved: Some(saved.clone()), ..Facts::default() };
        Self { body: Bytes::new(), facts }
    }
}

impl From<Answer> for Success {
    fn from(answer: Answer) -> Self {
        let facts = Facts {
            status: Some(answer.status),
            request_id: answer.request_id.clone(),
            correlation_id: answer.correlation_id.clone(),
            content_type: answer.header("content-type").map(str::to_owned),
            etag: answer.header("etag").map(str::to_owned),
            is_mfa_compliant: answer.is_mfa_compliant(),
            ..Facts::default()
        };
        Self { body: answer.body, facts }
    }
}

pub(super) fn cancelled() -> Error {
    Error::new(ErrorKind::Cancelled, "the call was cancelled")
}

/// What a panic becomes: an error of kind `internal`, in words that are fit to be shown.
pub fn panicked(panic: &(dyn Any + Send)) -> Error {
    let what = panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("without a message");
    Error::internal(format!("a call panicked: {}", crate::diagnosis::readable(what)))
        .with_hint("This is a defect of partnercenter: please report it.")
}
