use flate2::{Compression, write::GzEncoder};
use http::{HeaderMap, HeaderValue};
use std::io::Write as _;

use super::{Manifest, blob::Unpacker, lines::Lines};
use crate::{Cloud, ErrorKind, TenantId, fuzzing::check_error, operations::download::name_of};

/// The partner of the manifests.
const PARTNER: &str = "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";

/// A manifest: what is accepted leads to the store of blobs and to nowhere else.
pub fn manifest(data: &[u8]) {
    let Ok(partner) = PARTNER.parse::<TenantId>() else { return };
    match Manifest::read(data, partner, &Cloud::global()) {
        Ok(manifest) => {
            for blob in &manifest.blobs {
                let url = manifest.address(blob);
                let host = url.host_str().unwrap_or_default();
                assert!(
                    url.scheme() == "https" && host.ends_with(".blob.core.windows.net"),
                    "{host}"
                );
                assert!(url.path().ends_with(blob.file_name()));
                let name = blob.file_name();
                assert!(!name.is_empty() && !name.contains(['/', '\\']) && !name.starts_with('.'));
            }
            assert!(!format!("{manifest:?}").contains("sig="));
        }
        Err(error) => {
            check_error(&error);
            assert!(matches!(error.kind, ErrorKind::Service | ErrorKind::Unsupported));
        }
    }
}

/// Lines of records: however they are cut into pieces, the same comes out, and it is one object each.
pub fn export_lines(data: &[u8]) {
    let (size, text) =
        data.split_first().map_or((1, data), |(size, text)| (usize::from(*size) + 1, text));
    let split = |piece: usize| {
        let mut lines = Lines::new(64);
        let (mut found, mut records) = (Vec::new(), 0);
        let mut take = |json: &[u8], count: u64| {
            assert!(json.starts_with(b"[{") && json.ends_with(b"}]"));
            found.extend_from_slice(json.trim_ascii());
            records += count;
        };
        for piece in text.chunks(piece) {
            if let Err(error) = lines.push(piece, |batch| take(&batch.json, batch.records)) {
                return Err(error.message.clone());
            }
        }
        match lines.finish() {
            Ok(last) => {
                last.iter().for_each(|batch| take(&batch.json, batch.records));
                Ok((found, records))
            }
            Err(error) => Err(error.message.clone()),
        }
    };
    let whole = split(text.len().max(1));
    assert_eq!(whole, split(size));
    if let Ok((_, records)) = whole {
        assert!(records <= text.iter().filter(|byte| **byte == b'\n').count() as u64 + 1);
    }
}

/// Bytes that should be gzip; and what was packed comes out again, in whatever pieces.
pub fn export_blob(data: &[u8]) {
    let unpack = |packed: &[u8], piece: usize| {
        let (mut unpacker, mut text) = (Unpacker::new(), Vec::new());
        for piece in packed.chunks(piece) {
            unpacker.push(piece, |part| {
                text.extend_from_slice(part);
                Ok(())
            })?;
        }
        unpacker.finish(|part| {
            text.extend_from_slice(part);
            Ok(())
        })?;
        Ok::<_, crate::Error>(text)
    };
    if let Err(error) = unpack(data, 7) {
        check_error(&error);
    }
    let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
    let packed = packer.write_all(data).and_then(|()| packer.finish()).unwrap_or_default();
    assert_eq!(unpack(&packed, 5).ok().as_deref(), Some(data));
    assert!(unpack(&packed[..packed.len() - 1], 5).is_err(), "what is cut off is not whole");
}

/// `Content-Disposition`: the name stays in its folder.
pub fn file_name(data: &[u8]) {
    let mut headers = HeaderMap::new();
    if let Ok(value) = HeaderValue::from_bytes(data) {
        headers.insert("content-disposition", value);
    }
    let name = name_of(&headers, "invoices.statement.get");
    assert!(!name.is_empty() && name.len() < 256 && !name.starts_with('.'), "{name}");
    assert!(!name.contains(['/', '\\', ':', '\0', '\n']), "{name}");
    assert_eq!(std::path::Path::new(&name).components().count(), 1, "{name}");
}
