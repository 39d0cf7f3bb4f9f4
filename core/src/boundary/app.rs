use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use super::{
    Host, Outcome, Success,
    config::AppConfig,
    procedures::{self, BegunSignIns},
    raw,
    request::{CallRequest, Callable, WorkWish},
    runtime,
};
use crate::{
    App, Error, Partner, Result, Secret, TenantId,
    auth::{AccessToken, LastFound, Scopes, TokenRequest},
    operations::{Download, Pager, RAW, Work},
    time::Deadline,
};

/// A call by this name panics, so that every door can be tried for what becomes of it.
const PANIC: &str = "internal.panic";

/// An app as a binding holds it. Cheap to clone; clones are the same app.
#[derive(Clone)]
pub struct BoundApp {
    inner: Arc<Inner>,
}

struct Inner {
    app: App,
    host: Option<Arc<dyn Host>>,
    closed: AtomicBool,
    begun: BegunSignIns,
}

impl fmt::Debug for BoundApp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BoundApp").field("client", &self.inner.app.client()).finish_non_exhaustive()
    }
}

/// A cached token, as much of it as a binding needs.
#[derive(Clone, Debug)]
pub struct CachedToken {
    /// The token.
    pub secret: Secret,
    /// When it stops being valid, in seconds since 1970.
    pub expires_on: u64,
    /// From when on a newer one is worth asking for, in seconds since 1970.
    pub refresh_on: u64,
    /// Tells it from every other token of the process: who holds the token of this number holds this
    /// one. Never 0.
    pub serial: u64,
}

/// Which token the fast path looks for.
#[derive(Clone, Copy, Debug, Default)]
pub struct TokenLookup<'a> {
    /// The partner's tenant.
    pub partner: &'a str,
    /// The customer's tenant, for a token in it.
    pub customer: Option<&'a str>,
    /// Which of several accounts of the partner.
    pub account: Option<&'a str>,
    /// Whether the app asks alone.
    pub app_only: bool,
    /// Scopes of one resource, or a resource.
    pub scopes: &'a str,
}

/// A lookup that was read once, for callers who repeat it.
#[derive(Debug)]
pub struct PreparedLookup {
    app: BoundApp,
    request: TokenRequest,
    last: LastFound,
}

/// What a lookup found.
#[derive(Clone, Debug)]
pub enum Looked {
    /// The token that the caller holds already.
    Same,
    /// Another one.
    Other(CachedToken),
}

impl PreparedLookup {
    /// The cached token, if there is one that is fresh. Never waits, sends nothing. `held` is the number
    /// of the token that the caller has from an earlier lookup, 0 without one.
    ///
    /// # Errors
    /// `configuration` after the app was closed, `unsupported` in a forked process.
    pub fn cached(&self, held: u64) -> Result<Option<Looked>> {
        self.app.refuse_closed()?;
        runtime::refuse_forked()?;
        let session = self.app.inner.app.session();
        Ok(session.cached_again(&self.request, &self.last, |token| match token.serial {
            serial if serial == held => Looked::Same,
            _ => Looked::Other(token.into()),
        }))
    }
}

impl From<&AccessToken> for CachedToken {
    fn from(token: &AccessToken) -> Self {
        Self {
            secret: token.secret.clone(),
            expires_on: crate::time::unix_seconds(token.expires),
            refresh_on: crate::time::unix_seconds(token.refresh),
            serial: token.serial,
        }
    }
}

impl BoundApp {
    /// Makes an app of a configuration (JSON). `host` answers what the configuration leaves to the
    /// host's own code. Sends nothing.
    ///
    /// # Errors
    /// `configuration` for a member that is unknown, missing or cannot be used, by name; the kinds of
    /// [`crate::AppBuilder::build`].
    pub fn create(config: &[u8], host: Option<Arc<dyn Host>>) -> Result<Self> {
        // Some parts of an app start their own work when they are made.
        let runtime = runtime::runtime()?;
        let _inside = runtime.enter();
        Ok(Self::new(AppConfig::read(config)?.build(host.as_ref())?, host))
    }

    /// An app that was built in Rust, for the procedures that are called by name. What wants a host is refused.
    pub fn of(app: App) -> Self {
        Self::new(app, None)
    }

    fn new(app: App, host: Option<Arc<dyn Host>>) -> Self {
        let (closed, begun) = (AtomicBool::new(false), BegunSignIns::default());
        Self { inner: Arc::new(Inner { app, host, closed, begun }) }
    }

    /// Closes the app: later calls are refused, those under way go on. Closing twice does nothing.
    pub fn close(&self) {
        self.inner.closed.store(true, Ordering::Release);
    }

    /// Whether it was closed.
    pub fn is_closed(&self) -> bool {
        self.inner.closed.load(Ordering::Acquire)
    }

    /// The cached token, if there is one that is fresh. Never waits, sends nothing.
    ///
    /// # Errors
    /// `configuration` for ids and scopes that are none; those of a closed app and a forked process.
    pub fn token_cached(&self, lookup: &TokenLookup<'_>) -> Result<Option<CachedToken>> {
        self.refuse_closed()?;
        runtime::refuse_forked()?;
        let request = self.token_request(lookup)?;
        Ok(self.inner.app.cached_token(&request).map(|token| CachedToken::from(&*token)))
    }

    /// Reads a lookup, to be repeated.
    ///
    /// # Errors
    /// `configuration` for ids and scopes that are none.
    pub fn token_lookup(&self, lookup: &TokenLookup<'_>) -> Result<PreparedLookup> {
        let request = self.token_request(lookup)?;
        Ok(PreparedLookup { app: self.clone(), request, last: LastFound::default() })
    }

    fn token_request(&self, lookup: &TokenLookup<'_>) -> Result<TokenRequest> {
        let partner = self.partner(lookup.partner.parse()?, lookup.account, lookup.app_only)?;
        let scopes = Scopes::of(lookup.scopes)?;
        let customer = lookup.customer.map(str::parse).transpose()?;
        Ok(token_request(partner, customer, scopes))
    }

    pub(super) async fn execute(&self, call: CallRequest) -> Outcome {
        if call.operation == PANIC {
            panic!("this was asked for");
        }
        let deadline = call.options.deadline(self.deadline());
        match call.callable()? {
            Callable::Procedure(procedure) => {
                procedures::run(self, procedure, &call, deadline).await
            }
            Callable::Operation(row) if row.long_running.is_some() => {
                self.work_on(call, deadline).await
            }
            Callable::Operation(_) if call.options.work != WorkWish::Start => {
                Err(Error::configuration(format!("{} is done when it is answered", call.operation))
                    .with_operation(call.operation))
            }
            Callable::Operation(_) => {
                let options = call.options.of_operation()?;
                let partner = self.partner_of(&call)?;
                let answer = match call.customer()? {
                    Some(customer) => {
                        partner
                            .customer(customer)
                            .call_with(&call.operation, call.params, options, deadline)
                            .await
                    }
                    None => {
                        partner.call_with(&call.operation, call.params, options, deadline).await
                    }
                };
                answer.map(Success::from)
            }
            Callable::Raw => {
                let (partner, customer) = (self.partner_of(&call)?, call.customer()?);
                let (options, request) = (call.options.of_operation()?, raw::read(call.params)?);
                let answer = match customer {
                    Some(customer) => {
                        partner.customer(customer).request(request, options, deadline).await
                    }
                    None => partner.request(request, options, deadline).await,
                };
                answer.map(Success::from)
            }
        }
    }

    /// A call of a long-running operation: begins the work, or does what is wanted of it.
    async fn work_on(&self, call: CallRequest, deadline: Deadline) -> Outcome {
        let wish = call.options.work;
        let waiting = call.options.work_deadline();
        let mut work = self.work(call, deadline).await?;
        match wish {
            WorkWish::Start => {}
            WorkWish::Poll => drop(work.poll(deadline).await?),
            WorkWish::Wait => drop(work.wait(waiting).await?),
            WorkWish::Cancel => {
                work.cancel(deadline).await?;
                return Ok(Success::default());
            }
        }
        Success::of_work(&work)
    }

    /// The work of a call: begun, or taken up.
    pub(super) async fn work(&self, call: CallRequest, deadline: Deadline) -> Result<Work> {
        let (partner, customer) = (self.partner_of(&call)?, call.customer()?);
        match (call.options.ticket()?, customer) {
            (Some(ticket), _) if ticket.operation != call.operation => Err(Error::configuration(
                format!("the continuation is of another operation than {}", call.operation),
            )
            .with_operation(call.operation)),
            (Some(ticket), None) => partner.resume(ticket),
            (Some(ticket), Some(customer)) => partner.customer(customer).resume(ticket),
            (None, _) if call.options.work != WorkWish::Start => Err(Error::configuration(
                format!("{}: which work is meant? \"resume\" is missing", call.operation),
            )
            .with_operation(call.operation)),
            (None, None) => {
                let options = call.options.of_operation()?;
                partner.start(&call.operation, call.params, options, deadline).await
            }
            (None, Some(customer)) => {
                let options = call.options.of_operation()?;
                let customer = partner.customer(customer);
                customer.start(&call.operation, call.params, options, deadline).await
            }
        }
    }

    /// Prepares a download.
    pub(super) fn download(&self, call: CallRequest) -> Result<Download> {
        let (partner, customer) = (self.partner_of(&call)?, call.customer()?);
        let options = call.options.of_operation()?;
        match customer {
            Some(customer) => {
                partner.customer(customer).download(&call.operation, call.params, options)
            }
            None => partner.download(&call.operation, call.params, options),
        }
    }

    /// Opens a collection.
    pub(super) fn pages(&self, call: CallRequest) -> Result<Pager> {
        let (partner, customer) = (self.partner_of(&call)?, call.customer()?);
        let options = call.options.of_operation()?;
        let (resume, operation) = (call.options.page()?, call.operation);
        let is_raw = operation == RAW;
        let pager = match customer.map(|customer| partner.customer(customer)) {
            Some(customer) if is_raw => customer.request_pages(raw::read(call.params)?, resume),
            Some(customer) => customer.pages(&operation, call.params, resume),
            None if is_raw => partner.request_pages(raw::read(call.params)?, resume),
            None => partner.pages(&operation, call.params, resume),
        };
        Ok(pager?.options(options))
    }

    pub(super) fn partner_of(&self, call: &CallRequest) -> Result<Partner> {
        self.partner(call.needed_partner()?, call.account.as_deref(), call.app_only)
    }

    fn partner(&self, tenant: TenantId, account: Option<&str>, app_only: bool) -> Result<Partner> {
        let partner = self.inner.app.partner(tenant);
        match account {
            _ if app_only => Ok(partner.app_only()),
            Some(account) => partner.account(account),
            None => Ok(partner),
        }
    }

    pub(super) fn refuse_closed(&self) -> Result<()> {
        if self.is_closed() {
            return Err(Error::configuration("the app was closed")
                .with_hint("Make a new one, or close it after its last call."));
        }
        Ok(())
    }

    pub(super) fn app(&self) -> &App {
        &self.inner.app
    }

    pub(super) fn host(&self) -> Option<&Arc<dyn Host>> {
        self.inner.host.as_ref()
    }

    pub(super) fn begun(&self) -> &BegunSignIns {
        &self.inner.begun
    }

    pub(super) fn deadline(&self) -> Deadline {
        self.inner.app.deadline()
    }
}

/// Prepares a wish for a token in the customer's tenant where one is named, else in the partner's.
pub(super) fn token_request(
    partner: Partner,
    customer: Option<TenantId>,
    scopes: Scopes,
) -> TokenRequest {
    match customer {
        Some(customer) => partner.customer(customer).token_request(scopes),
        None => partner.token_request(scopes),
    }
}
