//! What streams give: pages, progress, records, files. Each is pulled step by step.

use bytes::Bytes;

use super::{
    BoundApp, Onward, Outcome, Success,
    request::{CallRequest, Reading},
};
use crate::{
    Error, Result,
    operations::{Download, Form, Pager, Records, Saving, SavingFile, Work},
    time::Deadline,
};

/// Where the steps of a stream come from.
pub(super) enum Source {
    Pages(Box<Pager>),
    Work(Box<WorkSource>),
    File(Box<Download>),
    SavedFile(Box<SavingFile>),
}

/// Work and, once it is done, what it has made.
pub(super) struct WorkSource {
    app: BoundApp,
    /// Until it is begun.
    call: Option<CallRequest>,
    reading: Reading,
    save_to: Option<std::path::PathBuf>,
    form: Form,
    /// By when the work must be done.
    deadline: Deadline,
    work: Option<Work>,
    made: Option<Made>,
    /// Whether the end was told.
    told: bool,
}

/// What is read or saved of work that is done.
enum Made {
    Records(Records),
    Saving(Saving),
    File(Download),
    SavingFile(SavingFile),
}

impl Source {
    pub(super) fn open(app: &BoundApp, mut call: CallRequest) -> Result<Self> {
        let (reading, is_work) = call.reading()?;
        let save_to = call.options.save_to.take();
        if save_to.is_some() && matches!(reading, Reading::Pages | Reading::Progress) {
            return Err(Error::configuration("\"saveTo\" is for streams of records and of files")
                .with_operation(call.operation));
        }
        Ok(match reading {
            Reading::Pages => Self::Pages(Box::new(app.pages(call)?)),
            Reading::Bytes if !is_work => {
                let download = app.download(call)?;
                match save_to {
                    Some(path) => Self::SavedFile(Box::new(download.save(path))),
                    None => Self::File(Box::new(download)),
                }
            }
            Reading::Progress | Reading::Records | Reading::Bytes | Reading::Made => {
                // What cannot work is refused now.
                call.options.ticket()?;
                app.partner_of(&call)?;
                call.customer()?;
                Self::Work(Box::new(WorkSource {
                    app: app.clone(),
                    reading,
                    save_to,
                    form: call.options.form,
                    deadline: call.options.wait_deadline(),
                    call: Some(call),
                    work: None,
                    made: None,
                    told: false,
                }))
            }
        })
    }

    /// One step; a success without status is the end.
    pub(super) async fn next(&mut self, deadline: Deadline) -> Outcome {
        match self {
            Self::Pages(pager) => Ok(match pager.next(deadline).await? {
                None => Success::default(),
                Some(page) => {
                    let mut success = Success::from(page.answer);
                    success.facts.items_member = Some(page.items_member);
                    success.facts.total = page.total;
                    success.facts.continuation = page.next.map(Onward::Page);
                    success
                }
            }),
            Self::Work(source) => source.next(deadline).await,
            Self::File(download) => of_file(download, deadline).await,
            Self::SavedFile(saving) => of_saving(saving, deadline).await,
        }
    }
}

impl WorkSource {
    async fn next(&mut self, deadline: Deadline) -> Outcome {
        if self.made.is_none() {
            if let Some(step) = self.work(deadline).await? {
                return Ok(step);
            }
            if self.reading == Reading::Progress {
                return Ok(Success::default());
            }
            self.make(deadline).await?;
        }
        let ticket = self.work.as_ref().and_then(Work::ticket);
        match &mut self.made {
            Some(Made::Records(records)) => {
                let batch = records.next(deadline).await?;
                Ok(batch.map(|batch| Success::of_records(batch, ticket)).unwrap_or_default())
            }
            Some(Made::Saving(saving)) => {
                let saved = saving.next(deadline).await?;
                Ok(saved.map(Success::of_saved).unwrap_or_default())
            }
            Some(Made::File(download)) => of_file(download, deadline).await,
            Some(Made::SavingFile(saving)) => of_saving(saving, deadline).await,
            None => Err(Error::internal("the work has made nothing")),
        }
    }

    /// One more step of the work itself; nothing once its end was told.
    async fn work(&mut self, deadline: Deadline) -> Result<Option<Success>> {
        if self.told {
            return Ok(None);
        }
        match &mut self.work {
            None => {
                let call = self.call.take();
                let call = call.ok_or_else(|| Error::internal("the work was begun twice"))?;
                let is_resumed = call.options.ticket()?.is_some();
                let work = self.work.insert(self.app.work(call, deadline).await?);
                if is_resumed {
                    work.poll(deadline).await?;
                }
            }
            // The wait belongs to the work, and is not counted against the step.
            Some(work) => drop(work.next(self.deadline).await?),
        }
        let work = self.work.as_ref().ok_or_else(|| Error::internal("there is no work"))?;
        self.told = work.progress().done;
        Success::of_work(work).map(Some)
    }

    async fn make(&mut self, deadline: Deadline) -> Result<()> {
        let work = self.work.as_ref().ok_or_else(|| Error::internal("there is no work"))?;
        let path = self.save_to.take();
        let is_records = match self.reading {
            Reading::Made => work.has_records(),
            reading => reading == Reading::Records,
        };
        self.made = Some(match (is_records, path) {
            (true, None) => Made::Records(work.records(deadline).await?),
            (true, Some(path)) => Made::Saving(work.save(path, self.form, deadline).await?),
            (false, None) => Made::File(work.file()?),
            (false, Some(path)) => Made::SavingFile(work.file()?.save(path)),
        });
        Ok(())
    }
}

async fn of_file(download: &mut Download, deadline: Deadline) -> Outcome {
    let piece = download.next(deadline).await?;
    Ok(piece.map(|piece| Success::of_file(piece, download.facts())).unwrap_or_default())
}

async fn of_saving(saving: &mut SavingFile, deadline: Deadline) -> Outcome {
    let facts = saving.next(deadline).await?;
    Ok(facts.map(|facts| Success::of_file(Bytes::new(), facts)).unwrap_or_default())
}
