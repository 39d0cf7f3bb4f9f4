//! What JavaScript answers for.

use std::sync::Arc;

use napi_derive::napi;
use partnercenter::boundary::{self, Host, HostRequest, HostRequestId};

use crate::{
    door::{Event, Line},
    guard::guarded,
};

/// The code in JavaScript that answers for one app: by its number, which the dispatcher looks up.
pub struct JsHost {
    pub(crate) number: u32,
    pub(crate) line: Arc<Line>,
}

impl Host for JsHost {
    fn ask(&self, request: HostRequest) {
        let id = request.id;
        if !self.line.send(Event::Asked { host: self.number, request }) {
            boundary::host_reply(id, true, br#"{"message":"the thread of JavaScript has ended"}"#);
        }
    }
}

impl Drop for JsHost {
    fn drop(&mut self) {
        self.line.send(Event::Released { host: self.number });
    }
}

/// Answers a request to JavaScript: with JSON of success or, when `failed`, `{kind, message}`.
#[napi(catch_unwind)]
pub fn host_reply(id: f64, failed: bool, reply: String) {
    let _ = guarded(|| {
        boundary::host_reply(HostRequestId(id as u64), failed, reply.as_bytes());
        Ok(())
    });
}
