//! Calls that give what they are documented to give.

use std::{
    future::{Future, IntoFuture},
    marker::PhantomData,
    ops::Deref,
    pin::Pin,
};

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{
    Customer, Partner, Result,
    operations::{Answer, Continuation, Options, Page, Pager, Params},
    time::Deadline,
};

/// On whose behalf a call is made.
#[derive(Clone, Copy, Debug)]
pub(super) enum On<'a> {
    Partner(&'a Partner),
    Customer(&'a Customer),
}

impl On<'_> {
    pub(super) fn deadline(self) -> Deadline {
        match self {
            Self::Partner(partner) => partner.app().deadline(),
            Self::Customer(customer) => customer.partner().app().deadline(),
        }
    }
}

/// What an answer is read as.
pub trait FromAnswer: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// `service` when the body is something else.
    fn from_answer(answer: &Answer) -> Result<Self>;
}

pub(super) fn put<V: Into<Value>>(params: &mut Params, name: &str, value: V) {
    params.insert(name.to_owned(), value.into());
}

/// A resource; one without members where the service sent no body.
pub(super) fn read_json<T: DeserializeOwned + Default>(answer: &Answer) -> Result<T> {
    if answer.body.is_empty() { Ok(T::default()) } else { answer.json() }
}

impl FromAnswer for () {
    fn from_answer(_: &Answer) -> Result<Self> {
        Ok(())
    }
}

impl FromAnswer for Bytes {
    fn from_answer(answer: &Answer) -> Result<Self> {
        Ok(answer.body.clone())
    }
}

impl FromAnswer for String {
    fn from_answer(answer: &Answer) -> Result<Self> {
        read_json(answer)
    }
}

/// A value with the answer that it was read from: status, headers, body and ids.
#[derive(Clone, Debug)]
pub struct Typed<T> {
    /// The value.
    pub value: T,
    /// The answer as it was received.
    pub answer: Answer,
}

impl<T> Typed<T> {
    /// `MS-RequestId` of the call.
    pub fn request_id(&self) -> Option<&str> {
        self.answer.request_id.as_deref()
    }

    /// `MS-CorrelationId` of the call.
    pub fn correlation_id(&self) -> Option<&str> {
        self.answer.correlation_id.as_deref()
    }
}

impl<T> Deref for Typed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// A call that is made when it is awaited.
#[derive(Debug)]
#[must_use = "a call is made when it is awaited"]
pub struct Call<'a, T> {
    on: On<'a>,
    operation: &'static str,
    params: Params,
    options: Options,
    deadline: Option<Deadline>,
    gives: PhantomData<fn() -> T>,
}

impl<'a, T> Call<'a, T> {
    pub(super) fn new(on: On<'a>, operation: &'static str, params: Params) -> Self {
        let (options, deadline, gives) = (Options::default(), None, PhantomData);
        Self { on, operation, params, options, deadline, gives }
    }

    /// Says more about the request.
    pub fn options(mut self, options: Options) -> Self {
        self.options = options;
        self
    }

    /// Until when it must have ended, instead of the app's usual time.
    pub fn deadline(mut self, deadline: Deadline) -> Self {
        self.deadline = Some(deadline);
        self
    }
}

impl<'a, T: FromAnswer + 'a> IntoFuture for Call<'a, T> {
    type Output = Result<Typed<T>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { on, operation, params, options, deadline, .. } = self;
            let deadline = deadline.unwrap_or_else(|| on.deadline());
            let answer = match on {
                On::Partner(it) => it.call_with(operation, params, options, deadline).await?,
                On::Customer(it) => it.call_with(operation, params, options, deadline).await?,
            };
            Ok(Typed { value: T::from_answer(&answer)?, answer })
        })
    }
}

/// A collection; nothing is sent before its first page is asked for.
#[derive(Debug)]
pub struct Listing<'a, T> {
    on: On<'a>,
    operation: &'static str,
    params: Params,
    options: Options,
    resume: Option<Continuation>,
    gives: PhantomData<fn() -> T>,
}

impl<'a, T: DeserializeOwned> Listing<'a, T> {
    pub(super) fn new(on: On<'a>, operation: &'static str, params: Params) -> Self {
        let (options, resume, gives) = (Options::default(), None, PhantomData);
        Self { on, operation, params, options, resume, gives }
    }

    /// Says more about the requests.
    #[must_use]
    pub fn options(mut self, options: Options) -> Self {
        self.options = options;
        self
    }

    /// Goes on where an earlier run stopped.
    #[must_use]
    pub fn resume(mut self, continuation: Continuation) -> Self {
        self.resume = Some(continuation);
        self
    }

    /// Its pages.
    ///
    /// # Errors
    /// `configuration` or `unsupported`; nothing is sent.
    pub fn pages(self) -> Result<TypedPager<T>> {
        let pager = match self.on {
            On::Partner(it) => it.pages(self.operation, self.params, self.resume)?,
            On::Customer(it) => it.pages(self.operation, self.params, self.resume)?,
        };
        let pager = pager.options(self.options);
        Ok(TypedPager { pager, deadline: self.on.deadline(), gives: PhantomData })
    }

    /// All items, one page after another.
    ///
    /// # Errors
    /// As of [`Listing::pages`] and [`TypedPager::next`].
    pub async fn all(self) -> Result<Vec<T>> {
        let mut pages = self.pages()?;
        let mut all = Vec::new();
        while let Some(page) = pages.next().await? {
            all.extend(page.items);
        }
        Ok(all)
    }
}

/// Fetches page after page.
#[derive(Debug)]
pub struct TypedPager<T> {
    pager: Pager,
    deadline: Deadline,
    gives: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> TypedPager<T> {
    /// Until when the last page must have come, instead of the app's usual time.
    #[must_use]
    pub fn deadline(mut self, deadline: Deadline) -> Self {
        self.deadline = deadline;
        self
    }

    /// The next page, or nothing after the last. After an error the same page can be asked for again.
    ///
    /// # Errors
    /// As of [`Pager::next`]; and `service` when an item is no resource.
    pub async fn next(&mut self) -> Result<Option<TypedPage<T>>> {
        let Some(page) = self.pager.next(self.deadline).await? else { return Ok(None) };
        let items = page
            .items()?
            .iter()
            .map(|item| serde_json::from_str(item.get()))
            .collect::<std::result::Result<_, _>>()
            .map_err(|_| crate::Error::service("an item of the page is not what was documented"))?;
        Ok(Some(TypedPage { items, page }))
    }
}

/// One page: its items, and the answer that it was read from.
#[derive(Clone, Debug)]
pub struct TypedPage<T> {
    /// The items.
    pub items: Vec<T>,
    /// The page as it was received, with how to go on.
    pub page: Page,
}
