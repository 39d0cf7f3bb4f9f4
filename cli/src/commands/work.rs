//! What `call` does with operations whose work goes on, and with answers that are files.

use std::{path::PathBuf, time::Duration};

use clap::Args;
use partnercenter::{
    Error, Result,
    operations::{Download, Form, Operation, Options, Params, Ticket, Work},
    time::Deadline,
};
use serde_json::{Value, json};

use crate::{calling::Callee, exit::Outcome, input, output};

/// Flags of `call` for work that goes on and for files.
#[derive(Args)]
#[command(next_help_heading = "Work that goes on, and files")]
pub struct Following {
    /// Wait until the work is done, and print its result
    #[arg(long)]
    pub wait: bool,
    /// Wait until an export is done, and print its records: one JSON object a line
    #[arg(long, conflicts_with_all = ["wait", "save"])]
    records: bool,
    /// Save the file, or the files of an export, to this path or into this folder
    #[arg(long, value_name = "PATH", conflicts_with = "wait")]
    pub save: Option<PathBuf>,
    /// Unpack the files of an export [default: they stay gzip]
    #[arg(long, requires = "save")]
    plain: bool,
    /// Take up work that was begun earlier: the file with what `call` printed then; - reads standard input
    #[arg(long, value_name = "FILE", conflicts_with = "body")]
    resume: Option<PathBuf>,
    /// Ask the service to give up the work that is taken up
    #[arg(long, requires = "resume", conflicts_with_all = ["wait", "records", "save"])]
    cancel: bool,
    /// How long the work may take until it is done, in seconds [default: 3600]
    #[arg(long, value_name = "SECONDS")]
    wait_timeout: Option<u64>,
}

impl Following {
    /// Whether one of the flags was given.
    pub fn is_given(&self) -> bool {
        self.wait || self.records || self.save.is_some() || self.resume.is_some()
    }

    /// Begins or takes up work, and does with it what the flags say.
    pub async fn work(
        &self,
        row: &'static Operation,
        callee: &Callee,
        params: Params,
        options: Options,
    ) -> Outcome {
        let usual = callee.deadline();
        let mut work = match self.ticket(row)? {
            Some(ticket) => callee.resume(ticket)?,
            None => callee.start(row.id, params, options).await?,
        };
        if self.cancel {
            work.cancel(usual).await?;
            output::note("the service gives the work up");
            return Ok(());
        }
        if !(self.wait || self.records || self.save.is_some()) {
            if self.resume.is_some() {
                work.poll(usual).await?;
            }
            return printed(&work);
        }
        let deadline = Deadline::after(Duration::from_secs(self.wait_timeout.unwrap_or(3600)));
        while let Some(progress) = work.next(deadline).await? {
            output::progress(&format!(
                "{} {}",
                progress.id,
                progress.state.as_deref().unwrap_or(if progress.done { "done" } else { "running" })
            ));
        }
        match &self.save {
            Some(path) if work.has_records() => self.save_export(&work, path.clone(), usual).await,
            Some(path) => save(work.file()?, path.clone()).await,
            None if self.records => records(&work, usual).await,
            None => output::received(&work.result()?),
        }
    }

    async fn save_export(&self, work: &Work, folder: PathBuf, usual: Deadline) -> Outcome {
        let form = if self.plain { Form::Plain } else { Form::Compressed };
        let mut saving = work.save(folder, form, usual).await?;
        while let Some(saved) = saving.next(Deadline::default()).await? {
            output::progress(&format!("{} of {} files", saved.files, saved.count));
        }
        output::json(saving.saved())
    }

    /// What was kept of the work: the continuation itself, or what `call` printed.
    fn ticket(&self, row: &Operation) -> Result<Option<Ticket>> {
        let Some(file) = &self.resume else { return Ok(None) };
        let text = input::read("the continuation", file)?;
        let kept: Option<Value> = serde_json::from_slice(&text).ok();
        let kept = kept.map(|kept| match kept.get("continuation") {
            Some(continuation) => continuation.clone(),
            None => kept,
        });
        let ticket: Option<Ticket> = kept.and_then(|kept| serde_json::from_value(kept).ok());
        match ticket {
            Some(ticket) if ticket.operation == row.id => Ok(Some(ticket)),
            _ => Err(Error::configuration(format!(
                "{} holds no continuation of {}",
                file.display(),
                row.id
            ))
            .with_hint("Keep what the call printed that began the work.")),
        }
    }
}

/// Work that was not waited for: how far it is, and what takes it up later.
fn printed(work: &Work) -> Outcome {
    match work.ticket() {
        None => output::received(&work.result()?),
        Some(ticket) => output::json(&json!({ "work": work.progress(), "continuation": ticket })),
    }
}

async fn records(work: &Work, usual: Deadline) -> Outcome {
    let mut records = work.records(usual).await?;
    let mut count = 0;
    while let Some(batch) = records.next(Deadline::default()).await? {
        // Between two records of a batch stand a comma and a line feed, which no record has.
        let lines = batch.json.strip_prefix(b"[").and_then(|json| json.strip_suffix(b"]"));
        for line in lines.unwrap_or_default().split(|byte| *byte == b'\n') {
            output::bytes(line.strip_suffix(b",").unwrap_or(line))?;
            output::bytes(b"\n")?;
        }
        count += batch.records;
        output::progress(&format!("{count} records"));
    }
    Ok(())
}

/// Saves a file.
pub async fn save(download: Download, path: PathBuf) -> Outcome {
    let mut saving = download.save(path);
    while let Some(file) = saving.next(Deadline::default()).await? {
        output::progress(&format!("{} bytes of {}", file.received, file.name));
    }
    output::json(saving.facts())
}
