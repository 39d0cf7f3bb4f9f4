use std::{collections::VecDeque, sync::Arc};

use bytes::Bytes;
use serde::Serialize;
use tokio::{sync::mpsc, task::JoinHandle};

use super::{
    Export,
    blob::{Download, Unpacker, of_blob},
    lines::{Batch, Lines},
};
use crate::{Error, Result, time::Deadline};

/// Text of a batch, in bytes: some hundreds of line items, which a parser reads in one go.
const BATCH: usize = 512 << 10;
/// Blobs that are read ahead, the one being read included.
const AHEAD: usize = 3;
/// Batches of each that may wait.
const WAITING: usize = 2;

/// Reads the records of an export batch by batch, the blobs one after the other. The next blobs are
/// read ahead, within bounds: memory does not grow with the export. Dropping it ends all transfers.
#[derive(Debug)]
pub struct Records {
    export: Export,
    under_way: VecDeque<Reading>,
    /// The next blob to begin.
    begin: usize,
    /// The blob being read.
    at: usize,
}

/// Records that came together.
#[derive(Debug)]
#[non_exhaustive]
pub struct RecordBatch {
    /// A JSON array of objects, as they stand in the blob.
    pub json: Bytes,
    /// How many.
    pub records: u64,
    /// Where they come from.
    pub blob: BlobPlace,
}

/// A blob among those of its export.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BlobPlace {
    /// Its name.
    pub name: String,
    /// Its place, from 0. As many blobs have been read whole.
    pub index: usize,
    /// How many there are.
    pub count: usize,
}

#[derive(Debug)]
struct Reading {
    batches: mpsc::Receiver<Result<Batch>>,
    task: JoinHandle<()>,
}

impl Drop for Reading {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Records {
    pub(super) fn new(export: Export, skip: usize) -> Self {
        Self { export, under_way: VecDeque::new(), begin: skip, at: skip }
    }

    /// The version of the records' columns, as the manifest tells it.
    pub fn schema_version(&self) -> &str {
        &self.export.manifest.schema_version
    }

    /// How many blobs there are.
    pub fn blobs(&self) -> usize {
        self.export.manifest.blobs.len()
    }

    /// The next batch; nothing after the last one. After an error the blob is lost: read it anew from the
    /// ticket.
    ///
    /// # Errors
    /// `service` for a blob that is missing, altered, cut off or no records; `not_found` when the links
    /// have expired; `network` and `timeout`.
    pub async fn next(&mut self, deadline: Deadline) -> Result<Option<RecordBatch>> {
        loop {
            while self.under_way.len() < AHEAD && self.begin < self.blobs() {
                self.under_way.push_back(self.read(self.begin));
                self.begin += 1;
            }
            let Some(reading) = self.under_way.front_mut() else { return Ok(None) };
            let next = async { Ok(reading.batches.recv().await) };
            match deadline.bound("the next records", next).await? {
                Some(Ok(batch)) => return Ok(Some(self.placed(batch))),
                Some(Err(error)) => {
                    // What was read ahead is of no use any more.
                    self.under_way.clear();
                    self.begin = self.at;
                    return Err(error);
                }
                None => {
                    self.under_way.pop_front();
                    self.at += 1;
                }
            }
        }
    }

    fn placed(&self, batch: Batch) -> RecordBatch {
        let manifest = &self.export.manifest;
        let name = manifest.blobs.get(self.at).map(|blob| blob.name.clone()).unwrap_or_default();
        let blob = BlobPlace { name, index: self.at, count: manifest.blobs.len() };
        RecordBatch { json: batch.json.into(), records: batch.records, blob }
    }

    fn read(&self, index: usize) -> Reading {
        let (sender, batches) = mpsc::channel(WAITING);
        let export = self.export.clone();
        let task = tokio::spawn(async move {
            if let Err(error) = read(&export, index, &sender).await {
                let _ = sender.send(Err(error)).await;
            }
        });
        Reading { batches, task }
    }
}

/// Reads one blob to its end, or as long as somebody takes the batches.
async fn read(export: &Export, index: usize, to: &mpsc::Sender<Result<Batch>>) -> Result<()> {
    let manifest = Arc::clone(&export.manifest);
    let Some(blob) = manifest.blobs.get(index) else { return Ok(()) };
    let mut download = Download::new(&export.transport, &manifest, blob, export.patience);
    let (mut unpacker, mut lines) = (Unpacker::new(), Lines::new(BATCH));
    let (mut full, mut records) = (Vec::new(), 0);
    loop {
        let chunk = download.next().await?;
        let unpacked = match &chunk {
            Some(chunk) => unpacker.push(chunk, |text| lines.push(text, |batch| full.push(batch))),
            None => unpacker
                .finish(|text| lines.push(text, |batch| full.push(batch)))
                .and_then(|()| lines.finish().map(|last| full.extend(last))),
        };
        unpacked.map_err(|error| of_blob(blob, error))?;
        for batch in full.drain(..) {
            records += batch.records;
            if to.send(Ok(batch)).await.is_err() {
                return Ok(());
            }
        }
        if chunk.is_none() {
            break;
        }
    }
    match blob.items {
        Some(announced) if announced != records => Err(of_blob(
            blob,
            Error::service(format!(
                "it was altered: {records} records where the manifest says {announced}"
            ))
            .with_hint("Start the export again."),
        )),
        _ => Ok(()),
    }
}
