use std::{collections::HashSet, fmt};

use serde::Deserialize;
use url::Url;

use crate::{Cloud, Error, Result, Secret, TenantId, diagnosis::readable};

/// The only form of blobs that is known: gzip, one JSON object a line.
const FORMAT: &str = "compressedJSON";
/// A manifest of more files than this is none.
const MOST_BLOBS: usize = 100_000;

/// The list of an export's blobs, checked: the blobs are where this cloud keeps blobs, and as many as
/// announced. Debug shows neither address nor token.
pub(crate) struct Manifest {
    pub id: String,
    pub schema_version: String,
    pub etag: String,
    pub blobs: Vec<Blob>,
    root: Url,
    token: Option<Secret>,
}

/// One file.
#[derive(Clone, Debug)]
pub(crate) struct Blob {
    /// Its name, as a path below the root.
    pub name: String,
    /// Its size, compressed.
    pub size: Option<u64>,
    /// How many records it has.
    pub items: Option<u64>,
}

impl fmt::Debug for Manifest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Manifest")
            .field("id", &self.id)
            .field("blobs", &self.blobs.len())
            .finish_non_exhaustive()
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Written {
    #[serde(default)]
    id: String,
    #[serde(default)]
    schema_version: String,
    data_format: Option<String>,
    #[serde(default, rename = "eTag")]
    etag: String,
    partner_tenant_id: Option<String>,
    root_directory: String,
    sas_token: Option<Secret>,
    blob_count: Option<u64>,
    #[serde(default)]
    blobs: Vec<WrittenBlob>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WrittenBlob {
    name: String,
    size_in_bytes: Option<u64>,
    item_count: Option<u64>,
}

impl Manifest {
    /// Reads and checks the JSON of a manifest.
    ///
    /// # Errors
    /// `service` for one that contradicts itself, is another partner's or leads to a host that keeps no
    /// blobs of this cloud; `unsupported` for a form that is not known.
    pub(crate) fn read(json: &[u8], partner: TenantId, cloud: &Cloud) -> Result<Self> {
        // The parser's own words may repeat a value.
        let written: Written = serde_json::from_slice(json).map_err(|error| {
            wrong(&format!("it cannot be read (line {}, column {})", error.line(), error.column()))
        })?;
        if let Some(format) = &written.data_format
            && !format.eq_ignore_ascii_case(FORMAT)
        {
            return Err(Error::unsupported(format!(
                "the export is in the form \"{}\", which is not known",
                readable(format)
            ))
            .with_hint("A newer version of this library may know it."));
        }
        if let Some(tenant) = &written.partner_tenant_id
            && tenant.parse::<TenantId>().ok() != Some(partner)
        {
            return Err(wrong("it is another partner's"));
        }
        let named = written.blobs.len();
        if let Some(count) = written.blob_count
            && count != named as u64
        {
            return Err(wrong(&format!("it announces {count} blobs and names {named}")));
        }
        if named > MOST_BLOBS {
            return Err(wrong(&format!("it names {named} blobs")));
        }
        let root = Url::parse(&written.root_directory)
            .map_err(|_| wrong("its root directory is not an address"))?;
        cloud.check_blob_host(&root)?;
        if root.query().is_some() || root.fragment().is_some() {
            return Err(wrong("its root directory has a query"));
        }
        let mut names = HashSet::new();
        let mut blobs = Vec::with_capacity(named);
        for blob in written.blobs {
            if !is_name(&blob.name) {
                return Err(wrong(&format!(
                    "it names a blob \"{}\", which is no file below its root directory",
                    readable(&blob.name)
                )));
            }
            if !names.insert(file_name(&blob.name).to_ascii_lowercase()) {
                return Err(wrong(&format!("it names the blob {} twice", blob.name)));
            }
            let (size, items) = (blob.size_in_bytes, blob.item_count);
            blobs.push(Blob { name: blob.name, size, items });
        }
        Ok(Self {
            id: readable(&written.id),
            schema_version: readable(&written.schema_version),
            etag: written.etag,
            blobs,
            root,
            token: written.sas_token,
        })
    }

    /// The address of a blob. It is secret: whoever has it can read the blob.
    pub(crate) fn address(&self, blob: &Blob) -> Url {
        let mut url = self.root.clone();
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty().extend(blob.name.split('/'));
        }
        let token = self.token.as_ref().map(|token| token.expose().trim_start_matches('?'));
        url.set_query(token.filter(|token| !token.is_empty()));
        url
    }
}

impl Blob {
    /// The name under which it is saved.
    pub(crate) fn file_name(&self) -> &str {
        file_name(&self.name)
    }
}

fn file_name(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}

/// Whether a name stays below its folder, at the service as on disk.
fn is_name(name: &str) -> bool {
    let is_segment = |segment: &str| {
        !segment.is_empty()
            && !segment.starts_with('.')
            && !segment.ends_with('.')
            && segment.bytes().all(|byte| {
                byte.is_ascii_alphanumeric()
                    || matches!(byte, b'.' | b'_' | b'-' | b'=' | b'+' | b',')
            })
    };
    name.len() <= 512 && name.split('/').all(is_segment)
}

fn wrong(why: &str) -> Error {
    Error::service(format!("the manifest of the export cannot be used: {why}"))
        .with_hint("Start the export again.")
}
