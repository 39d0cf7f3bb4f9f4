//! Answers that are read piece by piece: downloads, whose length knows no limit.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};

use super::{Failure, Request, Response, Transport, Wire};
use crate::{Error, Result, time::Deadline};

/// The longest body of a refusal that is read.
const REFUSAL_LIMIT: usize = 1 << 20;

/// What a request for a download brought.
pub(crate) enum Opened {
    /// The status is one of success: the body can be read.
    Body(Box<Incoming>),
    /// Any other answer, read whole.
    Answer(Response),
}

/// An answer whose body is still on its way. Dropping it ends the transfer.
pub(crate) struct Incoming {
    /// HTTP status.
    pub status: StatusCode,
    /// Headers as received.
    pub headers: HeaderMap,
    body: Source,
    request: Request,
}

enum Source {
    Network(reqwest::Response),
    #[cfg(any(test, feature = "fuzzing"))]
    Whole(Option<Bytes>),
}

impl Incoming {
    /// The next piece of the body; nothing at its end.
    ///
    /// # Errors
    /// `network` when the connection broke or the body ended before its announced length, `timeout`
    /// when nothing came for so long.
    pub(crate) async fn chunk(&mut self, patience: Duration) -> Result<Option<Bytes>> {
        let next = async {
            match &mut self.body {
                Source::Network(answer) => answer.chunk().await.map_err(Failure::from),
                #[cfg(any(test, feature = "fuzzing"))]
                Source::Whole(body) => Ok(body.take()),
            }
        };
        match tokio::time::timeout(patience, next).await {
            Ok(chunk) => chunk.map_err(|failure| failure.into_error(&self.request)),
            Err(_) => Err(Error::timeout(format!(
                "{} sent nothing more for {} seconds",
                self.request.url.host_str().unwrap_or_default(),
                patience.as_secs()
            ))),
        }
    }

    /// How long the whole body is, where that was announced.
    pub(crate) fn length(&self) -> Option<u64> {
        self.header("content-length").and_then(|text| text.parse().ok())
    }

    /// A header as text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

impl Transport {
    /// Sends a request whose body is read by the caller when the status is one of `success`; repeats
    /// what may be repeated until an answer begins. `deadline` holds for its beginning.
    ///
    /// # Errors
    /// As of [`Transport::send`].
    pub(crate) async fn open(
        &self,
        request: Request,
        success: &[u16],
        deadline: Deadline,
    ) -> Result<Opened> {
        let mut attempt = 0;
        loop {
            attempt += 1;
            let begun = self.begin(&request, success);
            let outcome = match tokio::time::timeout_at(deadline.instant().into(), begun).await {
                Ok(Ok(Opened::Body(incoming))) => return Ok(Opened::Body(incoming)),
                Ok(Ok(Opened::Answer(response))) => Ok(response),
                Ok(Err(failure)) => Err(failure),
                Err(_) => Err(Failure::Deadline),
            };
            match self.retry.pause(&request, attempt, &outcome, deadline) {
                Some(pause) => tokio::time::sleep(pause).await,
                None => {
                    return outcome
                        .map(Opened::Answer)
                        .map_err(|failure| failure.into_error(&request));
                }
            }
        }
    }

    async fn begin(
        &self,
        request: &Request,
        success: &[u16],
    ) -> std::result::Result<Opened, Failure> {
        match &self.wire {
            Wire::Network(client) => {
                let mut built = request.build()?;
                // Files come as they are stored: what is compressed stays so.
                let accepted = built.headers_mut().entry(header::ACCEPT_ENCODING);
                accepted.or_insert(HeaderValue::from_static("identity"));
                let mut answer = client.execute(built).await.map_err(Failure::from)?;
                tracing::debug!(
                    target: "partnercenter::transport",
                    method = %request.method,
                    host = request.url.host_str().unwrap_or_default(),
                    path = request.url.path(),
                    status = answer.status().as_u16(),
                    "download"
                );
                if !success.contains(&answer.status().as_u16()) {
                    return super::read(answer, REFUSAL_LIMIT).await.map(Opened::Answer);
                }
                Ok(Opened::Body(Box::new(Incoming {
                    status: answer.status(),
                    headers: std::mem::take(answer.headers_mut()),
                    body: Source::Network(answer),
                    request: request.clone(),
                })))
            }
            #[cfg(any(test, feature = "fuzzing"))]
            Wire::Script(script) => {
                let response = script.answer(request).await?;
                if !success.contains(&response.status.as_u16()) {
                    return Ok(Opened::Answer(response));
                }
                Ok(Opened::Body(Box::new(Incoming {
                    status: response.status,
                    headers: response.headers,
                    body: Source::Whole(Some(response.body)),
                    request: request.clone(),
                })))
            }
        }
    }
}
