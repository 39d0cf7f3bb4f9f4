//! What billing exports hold: a manifest of compressed blobs, read as records or saved as files.

mod blob;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod fuzzing;
mod lines;
mod manifest;
mod records;
mod save;

use std::{sync::Arc, time::Duration};

use serde_json::Value;
use url::Url;

pub(super) use self::blob::refusal;
pub(crate) use self::manifest::Manifest;
pub use self::{
    records::{BlobPlace, RecordBatch, Records},
    save::{Form, Saved, Saving},
};
use super::{row::Contents, work::Work};
use crate::{Error, ErrorKind, Result, time::Deadline, transport::Transport};

/// How long a store of blobs may be silent.
const PATIENCE: Duration = Duration::from_secs(100);

/// An export that is ready.
#[derive(Clone, Debug)]
pub(crate) struct Export {
    pub transport: Transport,
    pub manifest: Arc<Manifest>,
    pub patience: Duration,
}

impl Work {
    /// The blobs of an export that is done: its records, one JSON object each. `skip` blobs are left
    /// out.
    ///
    /// # Errors
    /// `configuration` when the work has no records or is not done; `service` for a manifest that
    /// cannot be used.
    pub async fn records(&self, deadline: Deadline) -> Result<Records> {
        let skip = self.ticket.as_ref().and_then(|ticket| ticket.blobs_done).unwrap_or(0);
        Ok(Records::new(self.export(deadline).await?, skip))
    }

    /// Saves the blobs of an export that is done into a folder.
    ///
    /// # Errors
    /// As of [`Work::records`]; also `configuration` when the folder cannot be written to, or holds another export.
    pub async fn save(
        &self,
        folder: impl Into<std::path::PathBuf>,
        form: Form,
        deadline: Deadline,
    ) -> Result<Saving> {
        Saving::begin(self.export(deadline).await?, folder.into(), form).await
    }

    async fn export(&self, deadline: Deadline) -> Result<Export> {
        let id = self.invocation.row.id;
        if self.contents()? != Contents::Manifest {
            return Err(Error::configuration(format!("the result of {id} has no records"))
                .with_operation(id)
                .with_hint("It is one file: download it."));
        }
        let result = self.result()?;
        let json = match serde_json::from_slice(&result) {
            // In place of the manifest, its address.
            Ok(Value::String(address)) => {
                let base = self.interpreter.session.cloud().base(self.invocation.row.service)?;
                let url = Url::parse(&address)
                    .or_else(|_| base.join(&address))
                    .map_err(|_| self.broken("the address of its manifest is none"))?;
                let answer = self.get(url, None, deadline).await.map_err(expired)?;
                answer.body
            }
            _ => result,
        };
        let cloud = self.interpreter.session.cloud();
        let manifest = Manifest::read(&json, self.invocation.partner, cloud)
            .map_err(|error| error.with_operation(id))?;
        let transport = self.interpreter.session.transport().clone();
        Ok(Export { transport, manifest: Arc::new(manifest), patience: PATIENCE })
    }
}

fn expired(error: Error) -> Error {
    match error.status {
        Some(404 | 410) => error
            .amend(|envelope| envelope.kind = ErrorKind::NotFound)
            .with_hint("The export has expired: start it again."),
        _ => error,
    }
}
