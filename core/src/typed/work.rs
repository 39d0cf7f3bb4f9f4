//! Work that goes on and files, of methods that say what they give.

use std::{
    future::{Future, IntoFuture},
    marker::PhantomData,
    ops::{Deref, DerefMut},
    pin::Pin,
};

use serde::de::DeserializeOwned;

use super::call::On;
use crate::{
    Customer, Error, Partner, Result,
    operations::{Download, Options, Params, Ticket, Work},
    time::Deadline,
};

/// The start of work that goes on at the service, which is made when it is awaited.
#[derive(Debug)]
#[must_use = "work is begun when it is awaited"]
pub struct Start<'a, T> {
    on: On<'a>,
    operation: &'static str,
    params: Params,
    options: Options,
    deadline: Option<Deadline>,
    gives: PhantomData<fn() -> T>,
}

impl<'a, T> Start<'a, T> {
    pub(super) fn new(on: On<'a>, operation: &'static str, params: Params) -> Self {
        let (options, deadline, gives) = (Options::default(), None, PhantomData);
        Self { on, operation, params, options, deadline, gives }
    }

    /// Says more about the request that begins it.
    pub fn options(mut self, options: Options) -> Self {
        self.options = options;
        self
    }

    /// Until when that request must have ended, instead of the app's usual time.
    pub fn deadline(mut self, deadline: Deadline) -> Self {
        self.deadline = Some(deadline);
        self
    }
}

impl<'a, T: 'a> IntoFuture for Start<'a, T> {
    type Output = Result<TypedWork<T>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        let Self { on, operation, params, options, deadline, .. } = self;
        Box::pin(async move {
            let deadline = deadline.unwrap_or_else(|| on.deadline());
            let work = match on {
                On::Partner(it) => it.start(operation, params, options, deadline).await?,
                On::Customer(it) => it.start(operation, params, options, deadline).await?,
            };
            Ok(TypedWork::from(work))
        })
    }
}

/// Work whose result is known by its type. It is a [`Work`] besides: its progress, its ticket, what it has made.
#[derive(Debug)]
pub struct TypedWork<T> {
    work: Work,
    gives: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned + Default> TypedWork<T> {
    /// Waits until the work is done, and gives its result.
    ///
    /// # Errors
    /// As of [`Work::wait`] and [`TypedWork::result`].
    pub async fn wait(&mut self, deadline: Deadline) -> Result<T> {
        self.work.wait(deadline).await?;
        self.result()
    }

    /// The result of work that is done; one without members where the service sent no body.
    ///
    /// # Errors
    /// As of [`Work::result`]; `service` when it is something else than documented.
    pub fn result(&self) -> Result<T> {
        let body = self.work.result()?;
        if body.is_empty() {
            return Ok(T::default());
        }
        serde_json::from_slice(&body)
            .map_err(|_| Error::service("the result of the work is not what was documented"))
    }
}

impl<T> From<Work> for TypedWork<T> {
    fn from(work: Work) -> Self {
        Self { work, gives: PhantomData }
    }
}

impl<T> Deref for TypedWork<T> {
    type Target = Work;

    fn deref(&self) -> &Work {
        &self.work
    }
}

impl<T> DerefMut for TypedWork<T> {
    fn deref_mut(&mut self) -> &mut Work {
        &mut self.work
    }
}

impl Partner {
    /// [`Partner::resume`] with the type of the result.
    ///
    /// # Errors
    /// As of [`Partner::resume`].
    pub fn resume_as<T>(&self, ticket: Ticket) -> Result<TypedWork<T>> {
        self.resume(ticket).map(TypedWork::from)
    }
}

impl Customer {
    /// [`Customer::resume`] with the type of the result.
    ///
    /// # Errors
    /// As of [`Customer::resume`].
    pub fn resume_as<T>(&self, ticket: Ticket) -> Result<TypedWork<T>> {
        self.resume(ticket).map(TypedWork::from)
    }
}

/// A file; nothing is sent before its first piece is asked for.
#[derive(Debug)]
#[must_use = "a file is asked for when it is read or saved"]
pub struct Fetch<'a> {
    on: On<'a>,
    operation: &'static str,
    params: Params,
    options: Options,
}

impl<'a> Fetch<'a> {
    pub(super) fn new(on: On<'a>, operation: &'static str, params: Params) -> Self {
        Self { on, operation, params, options: Options::default() }
    }

    /// Says more about the request.
    pub fn options(mut self, options: Options) -> Self {
        self.options = options;
        self
    }

    /// The file, to be read or saved.
    ///
    /// # Errors
    /// `configuration` or `unsupported`; nothing is sent.
    pub fn download(self) -> Result<Download> {
        match self.on {
            On::Partner(it) => it.download(self.operation, self.params, self.options),
            On::Customer(it) => it.download(self.operation, self.params, self.options),
        }
    }
}
