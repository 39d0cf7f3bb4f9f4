//! One blob on its way: as it is stored, and unpacked.

use std::{io::Write as _, time::Duration};

use bytes::Bytes;
use flate2::write::MultiGzDecoder;
use http::Method;

use super::manifest::{Blob, Manifest};
use crate::{
    Error, ErrorKind, Result,
    time::Deadline,
    transport::{Incoming, Opened, Request, Transport},
};

/// How often a transfer that broke is taken up where it broke.
const MOST_BREAKS: u32 = 4;
/// What is unpacked at once: from so many bytes come no more than a thousand times as many.
const SLICE: usize = 8 << 10;
/// Text that is longer than this many times its compressed form is a bomb ...
const MOST_RATIO: u64 = 400;
/// ... once there is this much of it.
const FREE: u64 = 64 << 20;

/// A blob that is downloaded. Its address is secret, and no token is sent there.
pub(super) struct Download<'a> {
    transport: &'a Transport,
    manifest: &'a Manifest,
    blob: &'a Blob,
    patience: Duration,
    incoming: Option<Box<Incoming>>,
    etag: Option<String>,
    received: u64,
    breaks: u32,
}

impl<'a> Download<'a> {
    pub(super) fn new(
        transport: &'a Transport,
        manifest: &'a Manifest,
        blob: &'a Blob,
        patience: Duration,
    ) -> Self {
        let (incoming, etag) = (None, None);
        Self { transport, manifest, blob, patience, incoming, etag, received: 0, breaks: 0 }
    }

    /// The next piece; nothing at the end, which is checked against the manifest.
    pub(super) async fn next(&mut self) -> Result<Option<Bytes>> {
        loop {
            let patience = self.patience;
            let incoming = match &mut self.incoming {
                Some(incoming) => incoming,
                None => {
                    let opened = self.open().await?;
                    self.incoming.insert(opened)
                }
            };
            match incoming.chunk(patience).await {
                Ok(Some(chunk)) => {
                    self.received += chunk.len() as u64;
                    self.refuse_altered(self.received, false)?;
                    return Ok(Some(chunk));
                }
                Ok(None) => {
                    self.refuse_altered(self.received, true)?;
                    return Ok(None);
                }
                Err(error) if error.kind == ErrorKind::Network && self.breaks < MOST_BREAKS => {
                    self.breaks += 1;
                    self.incoming = None;
                }
                Err(error) => return Err(self.of(error)),
            }
        }
    }

    async fn open(&mut self) -> Result<Box<Incoming>> {
        let mut request = Request::new(Method::GET, self.manifest.address(self.blob));
        let mut success: &[u16] = &[200];
        if self.received > 0 {
            request = request.header("range", &format!("bytes={}-", self.received))?;
            if let Some(etag) = &self.etag {
                request = request.header("if-match", etag)?;
            }
            success = &[206];
        }
        let deadline = Deadline::after(self.patience);
        let opened = self.transport.open(request, success, deadline).await;
        let incoming = match opened.map_err(|error| self.of(error))? {
            Opened::Body(incoming) => incoming,
            Opened::Answer(response) => {
                return Err(
                    self.of(refusal(response.status.as_u16(), response.header("x-ms-error-code")))
                );
            }
        };
        if self.received == 0 {
            self.etag = incoming.header("etag").map(str::to_owned);
            if let Some(length) = incoming.length() {
                self.refuse_altered(length, true)?;
            }
        }
        Ok(incoming)
    }

    fn refuse_altered(&self, size: u64, is_whole: bool) -> Result<()> {
        match self.blob.size {
            Some(announced) if size > announced || (is_whole && size != announced) => {
                Err(self.of(altered(&format!("{size} bytes where the manifest says {announced}"))))
            }
            _ => Ok(()),
        }
    }

    /// Names the blob in an error.
    fn of(&self, error: Error) -> Error {
        of_blob(self.blob, error)
    }
}

/// Names the blob in an error.
pub(super) fn of_blob(blob: &Blob, error: Error) -> Error {
    error.amend(|envelope| envelope.message = format!("blob {}: {}", blob.name, envelope.message))
}

fn altered(how: &str) -> Error {
    Error::service(format!("it was altered: {how}")).with_hint("Start the export again.")
}

/// What a store of blobs means by a refusal.
pub(in super::super) fn refusal(status: u16, code: Option<&str>) -> Error {
    let code = code.map(crate::diagnosis::readable);
    let error = match status {
        401 | 403 | 410 => Error::new(ErrorKind::NotFound, "its link has expired")
            .with_hint("Links of an export hold for a short time: start the export again."),
        404 => Error::new(ErrorKind::NotFound, "it is not there, though it was promised")
            .with_hint("Start the export again."),
        412 | 416 => altered("it changed while it was read"),
        200..=399 => Error::service(format!("the store of blobs answered with status {status}")),
        _ => Error::new(
            ErrorKind::Service,
            format!("the store of blobs answered with status {status}"),
        ),
    };
    error.amend(|envelope| {
        envelope.status = Some(status);
        envelope.code = code;
    })
}

/// Unpacks gzip piece by piece, within limits.
pub(super) struct Unpacker {
    decoder: MultiGzDecoder<Vec<u8>>,
    taken: u64,
    given: u64,
}

impl Unpacker {
    pub(super) fn new() -> Self {
        Self { decoder: MultiGzDecoder::new(Vec::new()), taken: 0, given: 0 }
    }

    /// Unpacks a piece; `give` gets the text in parts.
    pub(super) fn push(
        &mut self,
        packed: &[u8],
        mut give: impl FnMut(&[u8]) -> Result<()>,
    ) -> Result<()> {
        for slice in packed.chunks(SLICE) {
            self.taken += slice.len() as u64;
            self.decoder.write_all(slice).map_err(|_| damaged())?;
            self.give(&mut give)?;
        }
        Ok(())
    }

    /// Checks that the end was the end.
    pub(super) fn finish(&mut self, mut give: impl FnMut(&[u8]) -> Result<()>) -> Result<()> {
        if self.taken == 0 {
            return Err(Error::service("it is empty"));
        }
        self.decoder.try_finish().map_err(|_| damaged())?;
        self.give(&mut give)
    }

    fn give(&mut self, give: &mut impl FnMut(&[u8]) -> Result<()>) -> Result<()> {
        let text = self.decoder.get_mut();
        self.given += text.len() as u64;
        if self.given > FREE && self.given / MOST_RATIO > self.taken {
            return Err(Error::service(format!(
                "it unpacks to more than {MOST_RATIO} times its size, which no export does"
            ))
            .with_hint("Somebody between may have answered: check the proxy."));
        }
        give(text)?;
        text.clear();
        Ok(())
    }
}

fn damaged() -> Error {
    Error::service("it is cut off or damaged: it is no whole gzip file")
        .with_hint("Read the export once more; if that does not help, start it again.")
}
