//! Bodies that come compressed: unpacked while they come, and no further than is sensible.

use std::io::{self, Write};

use bytes::Bytes;
use flate2::write::MultiGzDecoder;
use http::{HeaderMap, header};

use super::Failure;

/// How many times its own size a body may unpack to. JSON of many like items comes to some dozens; DEFLATE
/// itself ends at about a thousand.
const RATIO: usize = 200;
/// What any body may unpack to, however small it is.
const HARMLESS: usize = 1 << 20;

/// A body while it comes.
pub(super) struct Unpacking {
    received: usize,
    limit: usize,
    body: Unpacked,
}

enum Unpacked {
    Plain(Vec<u8>),
    Gzip(Box<MultiGzDecoder<Bounded>>),
}

impl Unpacking {
    /// `limit` is the most that it may unpack to.
    pub(super) fn new(headers: &HeaderMap, limit: usize) -> Self {
        let is_gzip = headers
            .get(header::CONTENT_ENCODING)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| {
                matches!(value.trim().to_ascii_lowercase().as_str(), "gzip" | "x-gzip")
            });
        let body = match is_gzip {
            true => Unpacked::Gzip(Box::new(MultiGzDecoder::new(Bounded::default()))),
            false => Unpacked::Plain(Vec::new()),
        };
        Self { received: 0, limit, body }
    }

    /// Takes what has come.
    pub(super) fn take(&mut self, chunk: &[u8]) -> Result<(), Failure> {
        self.received = self.received.saturating_add(chunk.len());
        match &mut self.body {
            Unpacked::Plain(body) => {
                if body.len() + chunk.len() > self.limit {
                    return Err(Failure::TooLarge(self.limit));
                }
                body.extend_from_slice(chunk);
                Ok(())
            }
            Unpacked::Gzip(decoder) => {
                let sensible = self.received.saturating_mul(RATIO).max(HARMLESS);
                decoder.get_mut().most = sensible.min(self.limit);
                decoder.write_all(chunk).map_err(|error| {
                    match (decoder.get_ref().is_full, sensible < self.limit) {
                        (true, true) => Failure::Bomb(RATIO),
                        (true, false) => Failure::TooLarge(self.limit),
                        (false, _) => unpackable(&error),
                    }
                })
            }
        }
    }

    /// The whole body.
    pub(super) fn finish(self) -> Result<Bytes, Failure> {
        match self.body {
            Unpacked::Plain(body) => Ok(body.into()),
            // An answer without a body may still name an encoding.
            Unpacked::Gzip(_) if self.received == 0 => Ok(Bytes::new()),
            Unpacked::Gzip(decoder) => {
                let bounded = decoder.finish().map_err(|error| unpackable(&error))?;
                Ok(bounded.body.into())
            }
        }
    }
}

fn unpackable(error: &io::Error) -> Failure {
    Failure::Broken(format!("the answer does not unpack: {error}"))
}

/// Takes so many bytes and no more.
#[derive(Default)]
struct Bounded {
    body: Vec<u8>,
    most: usize,
    is_full: bool,
}

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.body.len() + bytes.len() > self.most {
            self.is_full = true;
            return Err(io::Error::other("full"));
        }
        self.body.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use flate2::{Compression, write::GzEncoder};
    use http::HeaderValue;

    use super::*;

    fn gzip(body: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(body).unwrap();
        encoder.finish().unwrap()
    }

    fn unpack(encoding: &'static str, sent: &[u8], limit: usize) -> Result<Bytes, Failure> {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
        let mut body = Unpacking::new(&headers, limit);
        for chunk in sent.chunks(1000) {
            body.take(chunk)?;
        }
        body.finish()
    }

    #[test]
    fn what_was_packed_comes_out() {
        let items: String = (0..20_000).map(|n| format!("{{\"id\":{n},\"a\":null}},")).collect();
        for body in [&b""[..], b"{}", items.as_bytes()] {
            for encoding in ["gzip", "GZIP", "x-gzip"] {
                assert_eq!(unpack(encoding, &gzip(body), 64 << 20).unwrap(), body);
            }
            assert_eq!(unpack("identity", body, 64 << 20).unwrap(), body);
        }
        assert_eq!(unpack("gzip", b"", 10).unwrap(), "");
    }

    #[test]
    fn a_bomb_ends_early_and_a_limit_is_kept() {
        let bomb = gzip(&vec![b' '; 32 << 20]);
        assert!(matches!(unpack("gzip", &bomb, 64 << 20), Err(Failure::Bomb(_))));
        assert!(matches!(unpack("gzip", &bomb, 1 << 20), Err(Failure::TooLarge(_))));
        assert!(matches!(unpack("identity", &[b' '; 11], 10), Err(Failure::TooLarge(10))));
        // Small ones are harmless.
        assert!(unpack("gzip", &gzip(&vec![b' '; 1 << 20]), 64 << 20).is_ok());
    }

    #[test]
    fn what_does_not_unpack_is_a_broken_answer() {
        let whole = gzip(b"{\"items\":[1,2,3]}");
        for length in 1..whole.len() {
            let cut = unpack("gzip", &whole[..length], 1000);
            assert!(matches!(cut, Err(Failure::Broken(_))), "{length}");
        }
        assert!(matches!(unpack("gzip", b"{}", 1000), Err(Failure::Broken(_))));
    }
}
