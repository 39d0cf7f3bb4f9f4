//! Collections.

use std::sync::Arc;

use napi_derive::napi;
use partnercenter::boundary::{CompletedOn, Stream};

use crate::door::Line;

/// A collection that comes page by page. Made by `NativeApp.streamOpen`.
#[napi]
pub struct NativeStream {
    pub(crate) stream: Stream,
    pub(crate) line: Arc<Line>,
}

#[napi]
impl NativeStream {
    /// Asks for the next page, and gives the number of that call.
    #[napi(catch_unwind)]
    pub fn next(&self) -> f64 {
        self.stream.next(CompletedOn::Worker, self.line.completion()).0 as f64
    }

    /// Closes the stream; a page under way is completed.
    #[napi(catch_unwind)]
    pub fn close(&self) {
        self.stream.close();
    }
}
