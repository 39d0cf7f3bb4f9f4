use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use tokio::{
    sync::mpsc,
    task::{JoinSet, spawn_blocking},
};
use tokio_util::task::TaskTracker;

use super::{
    super::file::{Pending, unwritable},
    Export,
    blob::{Download, Unpacker, of_blob},
    lines::Lines,
    manifest::Blob,
};
use crate::{Error, Result, time::Deadline};

/// Blobs that are saved at the same time.
const AT_ONCE: usize = 4;
/// Pieces of a blob that may wait for the disk.
const WAITING: usize = 16;
/// The file that says which export a folder holds.
const LABEL: &str = "export.json";

/// In which form blobs are saved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// As they are stored: gzip.
    #[default]
    Compressed,
    /// Unpacked: one JSON object a line. The files have names without `.gz`.
    Plain,
}

/// Blobs on their way to a folder. Dropping it ends all transfers; what is whole stays, and no half
/// file does.
#[derive(Debug)]
pub struct Saving {
    tasks: JoinSet<Result<()>>,
    /// The threads that write.
    writers: TaskTracker,
    events: mpsc::Receiver<Event>,
    saved: Saved,
    folder: PathBuf,
}

/// What is in the folder by now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Saved {
    /// The folder.
    pub path: PathBuf,
    /// Files that are whole, those of an earlier run included.
    pub files: usize,
    /// Files that there will be.
    pub count: usize,
    /// Compressed bytes that were received in this run.
    pub received: u64,
    /// Compressed bytes of all files, where the manifest tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
    /// Records of the files that were received in this run.
    pub records: u64,
}

#[derive(Debug)]
enum Event {
    Bytes(u64),
    File { records: u64 },
}

/// Which export a folder holds: nothing secret.
#[derive(PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Label {
    id: String,
    etag: String,
    schema_version: String,
    form: Form,
    files: Vec<String>,
}

impl Saving {
    pub(super) async fn begin(export: Export, folder: PathBuf, form: Form) -> Result<Self> {
        let manifest = Arc::clone(&export.manifest);
        let label = Label {
            id: manifest.id.clone(),
            etag: manifest.etag.clone(),
            schema_version: manifest.schema_version.clone(),
            form,
            files: manifest.blobs.iter().map(|blob| name_of(blob, form)).collect(),
        };
        let there = folder.clone();
        let missing = blocking(move || prepare(&there, &label)).await?;
        let mut saved =
            Saved { path: folder.clone(), count: manifest.blobs.len(), ..Saved::default() };
        saved.files = saved.count - missing.len();
        saved.total = manifest.blobs.iter().map(|blob| blob.size).sum();
        let (sender, events) = mpsc::channel(64);
        let (mut tasks, writers) = (JoinSet::new(), TaskTracker::new());
        writers.close();
        let places = Arc::new(tokio::sync::Semaphore::new(AT_ONCE));
        for index in missing {
            let (export, folder) = (export.clone(), folder.clone());
            let (sender, places) = (sender.clone(), Arc::clone(&places));
            let writers = writers.clone();
            tasks.spawn(async move {
                // The semaphore is never closed.
                let _place = places.acquire().await;
                save(&export, index, (&folder, form), &writers, &sender).await
            });
        }
        Ok(Self { tasks, writers, events, saved, folder })
    }

    /// What is in the folder by now.
    pub fn saved(&self) -> &Saved {
        &self.saved
    }

    /// Goes on until something more was received; nothing once all files are whole. After an error the
    /// others are given up: saving into the same folder again fetches what is missing.
    ///
    /// # Errors
    /// As of [`super::Records::next`]; `configuration` when a file cannot be written.
    pub async fn next(&mut self, deadline: Deadline) -> Result<Option<&Saved>> {
        let step = async {
            tokio::select! {
                biased;
                Some(event) = self.events.recv() => Ok(Some(event)),
                ended = self.tasks.join_next() => match ended {
                    None => Ok(None),
                    Some(Ok(Ok(()))) => Ok(Some(Event::Bytes(0))),
                    Some(Ok(Err(error))) => Err(error),
                    Some(Err(error)) => Err(Error::internal(format!("a file was given up: {error}"))),
                },
            }
        };
        let step = deadline.bound("saving the export", step).await;
        match step {
            Ok(None) => Ok(None),
            Ok(Some(event)) => {
                self.count(&event);
                while let Ok(event) = self.events.try_recv() {
                    self.count(&event);
                }
                Ok(Some(&self.saved))
            }
            Err(error) => {
                // Whoever sees the error finds no half file.
                self.tasks.shutdown().await;
                self.writers.wait().await;
                Err(error.with_detail("folder", self.folder.display().to_string()))
            }
        }
    }

    /// Saves all that is missing.
    ///
    /// # Errors
    /// As of [`Saving::next`]. Each piece has its own deadline: there may be thousands.
    pub async fn finish(mut self) -> Result<Saved> {
        while self.next(Deadline::default()).await?.is_some() {}
        Ok(self.saved.clone())
    }

    fn count(&mut self, event: &Event) {
        match event {
            Event::Bytes(bytes) => self.saved.received += bytes,
            Event::File { records } => {
                self.saved.files += 1;
                self.saved.records += records;
            }
        }
    }
}

fn name_of(blob: &Blob, form: Form) -> String {
    let name = blob.file_name();
    match form {
        Form::Compressed => name.to_owned(),
        Form::Plain => name.strip_suffix(".gz").unwrap_or(name).to_owned(),
    }
}

/// Labels the folder, and tells which files are missing. A file appears under its name only when it is
/// whole.
fn prepare(folder: &Path, label: &Label) -> Result<Vec<usize>> {
    fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
    let path = folder.join(LABEL);
    match fs::read(&path) {
        Ok(text) => {
            if serde_json::from_slice::<Label>(&text).ok().as_ref() != Some(label) {
                return Err(Error::configuration(format!(
                    "the folder {} holds another export, or the same in another form",
                    folder.display()
                ))
                .with_hint("Save each export into a folder of its own."));
            }
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            // Files of somebody else would be taken for ours.
            if let Some(taken) = label.files.iter().find(|name| folder.join(name).exists()) {
                return Err(Error::configuration(format!(
                    "{} is there already, and not known to belong to this export",
                    folder.join(taken).display()
                ))
                .with_hint("Save each export into a folder of its own."));
            }
            let text = serde_json::to_vec_pretty(label)
                .map_err(|error| Error::internal(format!("a label does not serialise: {error}")))?;
            let mut file = Pending::create(&path)?;
            file.write(&text)?;
            file.keep()?;
        }
        Err(error) => return Err(unwritable(&path, &error)),
    }
    let is_missing =
        |(index, name): (usize, &String)| (!folder.join(name).is_file()).then_some(index);
    Ok(label.files.iter().enumerate().filter_map(is_missing).collect())
}

/// Saves one blob: one task receives, a thread checks and writes.
async fn save(
    export: &Export,
    index: usize,
    (folder, form): (&Path, Form),
    writers: &TaskTracker,
    events: &mpsc::Sender<Event>,
) -> Result<()> {
    let manifest = Arc::clone(&export.manifest);
    let Some(blob) = manifest.blobs.get(index) else { return Ok(()) };
    let path = folder.join(name_of(blob, form));
    let (sender, pieces) = mpsc::channel(WAITING);
    let (writer_blob, announced) = (blob.clone(), blob.items);
    let writing = writers.spawn_blocking(move || {
        write(&path, form, pieces, announced).map_err(|error| of_blob(&writer_blob, error))
    });
    let mut download = Download::new(&export.transport, &manifest, blob, export.patience);
    let received: Result<()> = async {
        let mut untold = 0;
        while let Some(piece) = download.next().await? {
            untold += piece.len() as u64;
            if sender.send(Piece::Bytes(piece)).await.is_err() {
                break;
            }
            // Whoever looks at progress slowly does not hold the transfer up.
            if events.try_send(Event::Bytes(untold)).is_ok() {
                untold = 0;
            }
        }
        let _ = events.send(Event::Bytes(untold)).await;
        let _ = sender.send(Piece::End).await;
        Ok(())
    }
    .await;
    // Without an end the writer leaves no file.
    drop(sender);
    let written = writing.await.map_err(|error| Error::internal(error.to_string()))?;
    received?;
    let records = written?;
    let _ = events.send(Event::File { records }).await;
    Ok(())
}

enum Piece {
    Bytes(Bytes),
    End,
}

/// Writes a blob; gives the number of its records, which are checked on the way.
fn write(
    path: &Path,
    form: Form,
    mut pieces: mpsc::Receiver<Piece>,
    announced: Option<u64>,
) -> Result<u64> {
    let mut file = Pending::create(path)?;
    let (mut unpacker, mut lines) = (Unpacker::new(), Lines::new(64 << 10));
    let mut records = 0;
    loop {
        let piece = match pieces.blocking_recv() {
            Some(Piece::Bytes(bytes)) => Some(bytes),
            Some(Piece::End) => None,
            None => return Err(Error::internal("a blob was given up")),
        };
        let mut take = |text: &[u8]| {
            if form == Form::Plain {
                file.write(text)?;
            }
            lines.push(text, |batch| records += batch.records)
        };
        match &piece {
            Some(bytes) => unpacker.push(bytes, &mut take)?,
            None => unpacker.finish(&mut take)?,
        }
        match piece {
            Some(bytes) if form == Form::Compressed => file.write(&bytes)?,
            Some(_) => {}
            None => break,
        }
    }
    records += lines.finish()?.map_or(0, |batch| batch.records);
    if let Some(announced) = announced
        && announced != records
    {
        return Err(Error::service(format!(
            "it was altered: {records} records where the manifest says {announced}"
        ))
        .with_hint("Start the export again."));
    }
    file.keep()?;
    Ok(records)
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    spawn_blocking(work).await.unwrap_or_else(|error| Err(Error::internal(error.to_string())))
}
