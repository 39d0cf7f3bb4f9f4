//! Answers that are files: piece by piece, or saved.

use std::path::{Path, PathBuf};

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Method};
use serde::Serialize;
use url::Url;

use super::{Interpreter, Invocation, export::refusal, file::Pending, row::Contents, work::Work};
use crate::{
    Error, Result,
    time::Deadline,
    transport::{Incoming, Opened, Request},
};

/// Pieces are gathered to this many bytes.
const PIECE: usize = 256 << 10;
/// The longest file name that is taken from an answer, in bytes.
const LONGEST_NAME: usize = 150;

/// A file that is asked for when it is read first. Dropping it ends the transfer.
#[derive(Debug)]
pub struct Download {
    interpreter: Interpreter,
    invocation: Invocation,
    /// Where another service keeps it; the address is secret.
    stored_at: Option<StoredAt>,
    incoming: Option<Begun>,
    facts: FileFacts,
}

struct StoredAt(Url);

impl std::fmt::Debug for StoredAt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}

struct Begun {
    incoming: Box<Incoming>,
    gathered: BytesMut,
    ended: bool,
}

impl std::fmt::Debug for Begun {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Begun").field("ended", &self.ended).finish_non_exhaustive()
    }
}

/// What is known about a file beside its content.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FileFacts {
    /// HTTP status, once the answer has begun.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// `Content-Type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// A name that is safe in every file system: the one that the service suggests, else one of our own.
    pub name: String,
    /// Bytes that were received.
    pub received: u64,
    /// Bytes in all, where the service announced it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
    /// `MS-RequestId` of the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// Where it was saved, once it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<PathBuf>,
}

/// A file on its way to disk. Dropping it ends the transfer and leaves nothing behind.
#[derive(Debug)]
pub struct SavingFile {
    download: Download,
    target: PathBuf,
    pending: Option<Pending>,
    done: bool,
}

impl Download {
    /// # Errors
    /// `configuration` for an operation whose answer is no file.
    pub(crate) fn new(interpreter: Interpreter, invocation: Invocation) -> Result<Self> {
        let row = invocation.row;
        if !row.binary {
            return Err(Error::configuration(format!("the answer of {} is no file", row.id))
                .with_operation(row.id)
                .with_hint("Call it instead."));
        }
        Ok(Self {
            interpreter,
            invocation,
            stored_at: None,
            incoming: None,
            facts: FileFacts::default(),
        })
    }

    /// What is known by now: all but the length once the first piece was asked for.
    pub fn facts(&self) -> &FileFacts {
        &self.facts
    }

    /// The next piece; nothing at the end. `deadline` holds for the piece alone.
    ///
    /// # Errors
    /// Those of a call; `network` when the transfer broke or ended early.
    pub async fn next(&mut self, deadline: Deadline) -> Result<Option<Bytes>> {
        if self.incoming.is_none() {
            self.begin(deadline).await?;
        }
        let id = self.invocation.row.id;
        let Some(begun) = &mut self.incoming else {
            return Err(Error::internal("a download did not begin"));
        };
        while !begun.ended && begun.gathered.len() < PIECE {
            let chunk = begun.incoming.chunk(deadline.remaining()).await;
            match chunk.map_err(|error| error.with_operation(id))? {
                Some(chunk) => begun.gathered.extend_from_slice(&chunk),
                None => begun.ended = true,
            }
        }
        let piece = begun.gathered.split().freeze();
        self.facts.received += piece.len() as u64;
        Ok((!piece.is_empty()).then_some(piece))
    }

    /// The whole file, if it is no longer than `limit` bytes. Each piece has the time of `deadline`.
    ///
    /// # Errors
    /// As of [`Download::next`]; `service` when it is longer.
    pub async fn read(mut self, limit: usize, deadline: Deadline) -> Result<Bytes> {
        let mut whole = BytesMut::new();
        while let Some(piece) = self.next(deadline).await? {
            if whole.len() + piece.len() > limit {
                return Err(Error::service(format!("the file is longer than {limit} bytes"))
                    .with_operation(self.invocation.row.id)
                    .with_hint("Save it to a file instead."));
            }
            whole.extend_from_slice(&piece);
        }
        Ok(whole.freeze())
    }

    /// Saves to a path, or into a folder under [`FileFacts::name`]. A file that is there is replaced,
    /// once the new one is whole.
    pub fn save(self, target: impl Into<PathBuf>) -> SavingFile {
        SavingFile { download: self, target: target.into(), pending: None, done: false }
    }

    async fn begin(&mut self, deadline: Deadline) -> Result<()> {
        let row = self.invocation.row;
        let incoming = match &self.stored_at {
            None => self.interpreter.open(&self.invocation, deadline).await?,
            Some(StoredAt(address)) => {
                let request = Request::new(Method::GET, address.clone());
                let transport = self.interpreter.session.transport();
                match transport.open(request, &[200], deadline).await? {
                    Opened::Body(incoming) => incoming,
                    Opened::Answer(response) => {
                        let code = response.header("x-ms-error-code");
                        let refusal = refusal(response.status.as_u16(), code);
                        return Err(refusal.with_operation(row.id));
                    }
                }
            }
        };
        let header = |name| incoming.header(name).map(str::to_owned);
        self.facts = FileFacts {
            status: Some(incoming.status.as_u16()),
            content_type: header("content-type"),
            name: name_of(&incoming.headers, row.id),
            received: 0,
            total: incoming.length(),
            request_id: header("ms-requestid").or_else(|| header("request-id")),
            path: None,
        };
        self.incoming = Some(Begun { incoming, gathered: BytesMut::new(), ended: false });
        Ok(())
    }
}

impl Work {
    /// The file that work which is done has made, where its result is one.
    ///
    /// # Errors
    /// `configuration` when the work has no file or is not done; `service` when its address cannot be
    /// used.
    pub fn file(&self) -> Result<Download> {
        let Contents::File(at) = self.contents()? else {
            let id = self.invocation.row.id;
            return Err(Error::configuration(format!("the result of {id} is not one file"))
                .with_operation(id)
                .with_hint("Read its records, or save them into a folder."));
        };
        let result: serde_json::Value = serde_json::from_slice(&self.result()?)
            .map_err(|_| self.broken("its result is no JSON"))?;
        let address = result.pointer(at).and_then(serde_json::Value::as_str);
        let address = address.and_then(|address| Url::parse(address).ok());
        let address = address.ok_or_else(|| self.broken("its result has no address of a file"))?;
        self.interpreter.session.cloud().check_blob_host(&address)?;
        Ok(Download {
            interpreter: self.interpreter.clone(),
            invocation: self.invocation.clone(),
            stored_at: Some(StoredAt(address)),
            incoming: None,
            facts: FileFacts::default(),
        })
    }
}

impl SavingFile {
    /// What is known by now.
    pub fn facts(&self) -> &FileFacts {
        &self.download.facts
    }

    /// Receives and writes a piece; nothing once the file is in its place.
    ///
    /// # Errors
    /// As of [`Download::next`]; `configuration` when the file cannot be written.
    pub async fn next(&mut self, deadline: Deadline) -> Result<Option<&FileFacts>> {
        if self.done {
            return Ok(None);
        }
        let piece = self.download.next(deadline).await?;
        let mut pending = match self.pending.take() {
            Some(pending) => pending,
            None => {
                let path = place(&self.target, &self.download.facts.name);
                self.download.facts.path = Some(path.clone());
                blocking(move || Pending::create(&path)).await?
            }
        };
        self.done = piece.is_none();
        self.pending = blocking(move || match piece {
            Some(piece) => pending.write(&piece).map(|()| Some(pending)),
            None => pending.keep().map(|()| None),
        })
        .await?;
        Ok(Some(&self.download.facts))
    }

    /// Saves the rest. Each piece has a deadline of its own.
    ///
    /// # Errors
    /// As of [`SavingFile::next`].
    pub async fn finish(mut self) -> Result<FileFacts> {
        while self.next(Deadline::default()).await?.is_some() {}
        Ok(self.download.facts)
    }
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    let ended = tokio::task::spawn_blocking(work).await;
    ended.unwrap_or_else(|error| Err(Error::internal(error.to_string())))
}

fn place(target: &Path, name: &str) -> PathBuf {
    if target.is_dir() { target.join(name) } else { target.to_owned() }
}

/// The name of a file: of `Content-Disposition` (RFC 6266), else made of the operation and the kind of
/// content.
pub(super) fn name_of(headers: &HeaderMap, operation: &str) -> String {
    let header =
        |name: &str| headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()));
    let suggested = header("content-disposition").and_then(|text| suggested(&text));
    if let Some(name) = suggested.map(|name| safe(&name)).filter(|name| !name.is_empty()) {
        return name;
    }
    let kind = header("content-type").unwrap_or_default().to_ascii_lowercase();
    let known = [
        ("pdf", "pdf"),
        ("csv", "csv"),
        ("zip", "zip"),
        ("json", "json"),
        ("tab-separated", "tsv"),
        ("text/plain", "txt"),
    ];
    let ending =
        known.iter().find(|(part, _)| kind.contains(part)).map_or("bin", |(_, ending)| ending);
    format!("{}.{ending}", operation.replace('.', "-"))
}

/// `filename*` before `filename`, without their path.
fn suggested(text: &str) -> Option<String> {
    let mut plain = None;
    for part in parameters(text) {
        let Some((name, value)) = part.split_once('=') else { continue };
        let (name, value) = (name.trim().to_ascii_lowercase(), value.trim());
        if name == "filename*" {
            let mut parts = value.splitn(3, '\'');
            let (charset, _, encoded) = (parts.next()?, parts.next(), parts.next());
            if let (true, Some(encoded)) = (charset.eq_ignore_ascii_case("utf-8"), encoded) {
                let decoded = percent_encoding::percent_decode_str(encoded).decode_utf8_lossy();
                return Some(decoded.into_owned());
            }
        } else if name == "filename" {
            let inner = value.strip_prefix('"').and_then(|inner| inner.strip_suffix('"'));
            plain = Some(inner.map_or_else(|| value.to_owned(), |inner| inner.replace('\\', "")));
        }
    }
    plain
}

/// The parameters behind the first semicolon; those in quotes are not split.
fn parameters(text: &str) -> Vec<&str> {
    let (mut parts, mut from, mut quoted) = (Vec::new(), 0, false);
    for (at, letter) in text.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            ';' if !quoted => {
                parts.push(&text[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[from..]);
    parts.split_off(1)
}

/// A name without path, that no file system refuses or reads as anything else.
fn safe(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let mut kept = String::new();
    for letter in name.chars() {
        let letter = match letter {
            letter if letter.is_control() => continue,
            // These turn the direction of writing, so that an ending is not where it is read.
            '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => continue,
            '<' | '>' | ':' | '"' | '|' | '?' | '*' => '_',
            letter => letter,
        };
        if kept.len() + letter.len_utf8() > LONGEST_NAME {
            break;
        }
        kept.push(letter);
    }
    let kept = kept.trim_matches([' ', '.']);
    let stem = kept.split('.').next().unwrap_or_default().to_ascii_uppercase();
    let is_device = matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL")
        || (stem.len() == 4 && (stem.starts_with("COM") || stem.starts_with("LPT")));
    if is_device { format!("_{kept}") } else { kept.to_owned() }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn name(disposition: &str, kind: &str) -> String {
        let mut headers = HeaderMap::new();
        if let Ok(value) = http::HeaderValue::from_bytes(disposition.as_bytes()) {
            headers.insert("content-disposition", value);
        }
        headers.insert("content-type", kind.parse().unwrap());
        name_of(&headers, "invoices.statement.get")
    }

    #[test]
    fn the_name_of_a_file_stays_in_its_folder() {
        for (disposition, expected) in [
            ("attachment; filename=Invoice_G000024132.pdf", "Invoice_G000024132.pdf"),
            ("attachment; filename=\"a; b.pdf\"", "a; b.pdf"),
            ("attachment; filename=x.pdf; filename*=UTF-8''%e2%82%ac.pdf", "\u{20ac}.pdf"),
            ("attachment; filename=\"../../etc/passwd\"", "passwd"),
            ("attachment; filename=\"..\\..\\boot.ini\"", "boot.ini"),
            ("attachment; filename*=UTF-8''..%2F..%2Fa%00b", "ab"),
            ("attachment; filename=\"C:evil.pdf\"", "C_evil.pdf"),
            ("attachment; filename=NUL.pdf", "_NUL.pdf"),
            ("attachment; filename=\"...\"", "invoices-statement-get.pdf"),
            ("attachment; filename=\"\"", "invoices-statement-get.pdf"),
            ("filename=x", "invoices-statement-get.pdf"),
            ("", "invoices-statement-get.pdf"),
        ] {
            assert_eq!(name(disposition, "application/pdf"), expected, "{disposition}");
        }
        let long = format!("attachment; filename={}.pdf", "\u{e9}".repeat(300));
        assert!(name(&long, "application/pdf").len() <= LONGEST_NAME);
        assert_eq!(name("", "application/octet-stream"), "invoices-statement-get.bin");
    }
}
