//! The interpreter: one row, its parameters, one answer.

use std::sync::Arc;

use http::{HeaderMap, HeaderName, Method};
use url::Url;
use uuid::Uuid;

use super::{
    Answer, Continuation, Params, RawCall,
    answer::error_of,
    budget::Budgets,
    guards,
    outline::Outline,
    params::{self, Checked, wrong},
    renewal::refuse_unsaid,
    reply::{correlation_id, request_id},
    row::{ActsIn, Operation, RetryClass},
};
use crate::{
    Error, ErrorKind, Result, TenantId,
    auth::{AccessToken, Protocol, Scopes, Session, Subject, TokenRequest},
    cloud::Service,
    diagnosis::Side,
    time::Deadline,
    transport::{Incoming, Opened, Origin, Request, Retry},
};

/// What a caller may say about one call beside its parameters.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// `MS-RequestId`, the idempotency key; a new one where it is absent. A caller who repeats a
    /// write on its own gives the same one again.
    pub request_id: Option<Uuid>,
    /// `MS-CorrelationId`, which ties several calls together in support cases; the app's own where it
    /// is absent, else a new one.
    pub correlation_id: Option<Uuid>,
    /// `X-Locale`, such as `en-US`; the app's own where it is absent.
    pub locale: Option<String>,
    /// `If-Match`: the ETag that the caller read last.
    pub if_match: Option<String>,
    /// Asks Partner Center whether the token carries MFA; the answer has `isMfaCompliant`.
    pub validate_mfa: bool,
    /// Asks Partner Center to refuse a token without MFA (`MS-Enforce-MFA`): of effect where it does
    /// not do so by itself.
    pub enforce_mfa: bool,
}

/// What an app says about all its calls, where the call says nothing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Defaults {
    /// `MS-PartnerCenter-Application`.
    pub application: Option<Arc<str>>,
    /// `X-Locale`.
    pub locale: Option<Arc<str>>,
    /// `MS-CorrelationId`.
    pub correlation_id: Option<Uuid>,
}

/// A call: a row, its parameters, and on whose behalf.
#[derive(Clone, Debug)]
pub struct Invocation {
    pub(crate) row: &'static Operation,
    pub(crate) params: Params,
    /// The request itself, where it is none of the table.
    pub(crate) raw: Option<RawCall>,
    pub(crate) options: Options,
    pub(crate) partner: TenantId,
    pub(crate) customer: Option<TenantId>,
    pub(crate) subject: Subject,
    pub(crate) protocol: Protocol,
}

impl Invocation {
    /// The tenant in which the token must be.
    fn tenant(&self) -> Result<TenantId> {
        match (self.row.tenant, self.customer) {
            (ActsIn::Partner, _) | (ActsIn::Either, None) => Ok(self.partner),
            (ActsIn::Customer | ActsIn::Either, Some(customer)) => Ok(customer),
            (ActsIn::Customer, None) => {
                Err(wrong(self.row, "it acts in a customer's tenant, and none was named".into()))
            }
        }
    }
}

/// What an answer of success is.
#[derive(Clone, Copy)]
pub(super) struct Expect {
    /// Its status codes; any of 200 to 299 where none is listed.
    success: &'static [u16],
    /// Whether its body is read by the caller.
    open: bool,
}

impl Expect {
    fn of(row: &Operation) -> Self {
        Self::answer(row.success)
    }

    /// An answer with one of these status codes.
    pub(super) const fn answer(success: &'static [u16]) -> Self {
        Self { success, open: false }
    }
}

/// Where a request goes, and what should come back.
struct Aim {
    origin: Origin,
    expect: Expect,
}

/// What came.
enum Got {
    Answer(Answer),
    Body(Box<Incoming>),
}

/// Executes rows.
#[derive(Clone)]
pub(crate) struct Interpreter {
    pub(super) session: Session,
    defaults: Defaults,
    budgets: Arc<Budgets>,
}

impl std::fmt::Debug for Interpreter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Interpreter").finish_non_exhaustive()
    }
}

impl Interpreter {
    pub(crate) fn new(session: Session, defaults: Defaults) -> Self {
        Self { session, defaults, budgets: Arc::new(Budgets::new()) }
    }

    pub(crate) async fn call(&self, invocation: &Invocation, deadline: Deadline) -> Result<Answer> {
        let (answer, _) = self.first(invocation, deadline).await?;
        if invocation.raw.is_none() {
            let outline = Outline::read(invocation.row, &answer)?;
            guards::explain_empty(invocation.row, outline.count);
        }
        Ok(answer)
    }

    /// The first (or only) request of a call, and the address that it went to.
    pub(super) async fn first(
        &self,
        invocation: &Invocation,
        deadline: Deadline,
    ) -> Result<(Answer, Url)> {
        guards::refuse_impossible(self.session.cloud(), invocation)?;
        let (request, url) = self.prepare(invocation)?;
        let expect = Expect::of(invocation.row);
        let answer = self.exchange(invocation, request, expect, deadline).await?;
        Ok((answer, url))
    }

    /// The first request of a call, from its checked parameters, and its address.
    fn prepare(&self, invocation: &Invocation) -> Result<(Request, Url)> {
        let base = self.session.cloud().base(invocation.row.service)?;
        let Checked { url, headers, body } = match &invocation.raw {
            Some(raw) => raw.check(base)?,
            None => {
                let options = self.options(invocation);
                refuse_unsaid(invocation.row.id, &invocation.params)?;
                params::check(invocation.row, &with_customer(invocation), &options, base)?
            }
        };
        let mut request = self.request(invocation, url.clone())?.headers(headers);
        if let Some(body) = body {
            request = request.body(body);
        }
        Ok((request, url))
    }

    /// A further page.
    pub(super) async fn resume(
        &self,
        invocation: &Invocation,
        continuation: &Continuation,
        deadline: Deadline,
    ) -> Result<Answer> {
        guards::refuse_impossible(self.session.cloud(), invocation)?;
        let headers = match &invocation.raw {
            Some(raw) => raw.headers()?,
            None => {
                let options = self.options(invocation);
                params::headers(invocation.row, &invocation.params, &options)?
            }
        };
        let mut request = self.request(invocation, continuation.url.clone())?.headers(headers);
        for (name, value) in &continuation.headers {
            request = with_token(request, name, value).map_err(|error| match error.kind {
                ErrorKind::Configuration => {
                    Error::service("the continuation token has a control character")
                        .with_operation(invocation.row.id)
                }
                _ => error,
            })?;
        }
        self.exchange(invocation, request, Expect::of(invocation.row), deadline).await
    }

    /// A request whose body is read piece by piece.
    pub(super) async fn open(
        &self,
        invocation: &Invocation,
        deadline: Deadline,
    ) -> Result<Box<Incoming>> {
        guards::refuse_impossible(self.session.cloud(), invocation)?;
        let (request, _) = self.prepare(invocation)?;
        let expect = Expect { open: true, ..Expect::of(invocation.row) };
        match self.send(invocation, request, expect, deadline).await? {
            Got::Body(incoming) => Ok(incoming),
            Got::Answer(_) => Err(Error::internal("a download was read whole")),
        }
    }

    /// Sends a request and reads its answer.
    pub(super) async fn exchange(
        &self,
        invocation: &Invocation,
        request: Request,
        expect: Expect,
        deadline: Deadline,
    ) -> Result<Answer> {
        match self.send(invocation, request, expect, deadline).await? {
            Got::Answer(answer) => Ok(answer),
            Got::Body(_) => Err(Error::internal("an answer was not read")),
        }
    }

    /// Refuses work that was begun elsewhere, where this cloud or mode cannot do it, or its address is
    /// not at the row's host.
    pub(super) fn refuse_foreign(&self, invocation: &Invocation, url: &Url) -> Result<()> {
        guards::refuse_impossible(self.session.cloud(), invocation)?;
        let origin = Origin::of(self.session.cloud().base(invocation.row.service)?);
        if origin.covers(url) {
            return Ok(());
        }
        Err(Error::configuration(format!(
            "the continuation leads from {origin} to another host; nothing was sent there"
        ))
        .with_operation(invocation.row.id))
    }

    /// What the caller said, and what the app says where the caller said nothing.
    fn options(&self, invocation: &Invocation) -> Options {
        let (said, defaults) = (invocation.options.clone(), &self.defaults);
        Options {
            locale: said.locale.or_else(|| defaults.locale.as_deref().map(str::to_owned)),
            correlation_id: said.correlation_id.or(defaults.correlation_id),
            ..said
        }
    }

    pub(super) fn request(&self, invocation: &Invocation, url: Url) -> Result<Request> {
        let (row, options) = (invocation.row, self.options(invocation));
        let method = Method::from_bytes(row.method.as_bytes())
            .map_err(|_| Error::internal(format!("{} has no such method", row.id)))?;
        let request_id = options.request_id.unwrap_or_else(Uuid::new_v4).to_string();
        let correlation_id = options.correlation_id.unwrap_or_else(Uuid::new_v4).to_string();
        let mut request = Request::new(method, url)
            .retry(match row.retry {
                RetryClass::Repeatable | RetryClass::Keyed => Retry::Repeatable,
                RetryClass::OnlyUnsent => Retry::OnlyUnsent,
            })
            // Content comes in a form of its own.
            .header("accept", if row.binary { "*/*" } else { "application/json" })?
            .header("ms-requestid", &request_id)?
            .header("ms-correlationid", &correlation_id)?
            .header("client-request-id", &request_id)?;
        if row.service == Service::Arm {
            request = request.header("x-ms-client-request-id", &request_id)?;
        }
        if let Some(application) = &self.defaults.application {
            request = request.header("ms-partnercenter-application", application)?;
        }
        if let Some(locale) = &options.locale {
            request = request.header("x-locale", locale)?;
        }
        if let Some(etag) = &options.if_match {
            request = request.header("if-match", etag)?;
        }
        if options.validate_mfa {
            request = request.header("validatemfa", "true")?;
        }
        if options.enforce_mfa {
            request = request.header("ms-enforce-mfa", "true")?;
        }
        Ok(request)
    }

    /// Sends with a token; answers a claims challenge once, and a token that was revoked before its
    /// time by a new one, once.
    async fn send(
        &self,
        invocation: &Invocation,
        request: Request,
        expect: Expect,
        deadline: Deadline,
    ) -> Result<Got> {
        let (row, cloud) = (invocation.row, self.session.cloud());
        let origin = Origin::of(cloud.base(row.service)?);
        let resource = row.audience.map_or_else(|| cloud.resource(row.service), str::to_owned);
        let scopes = Scopes::all_of(&resource)?;
        let tenant = invocation.tenant()?;
        let wish = TokenRequest::new(invocation.subject.clone(), tenant, scopes)
            .protocol(invocation.protocol);
        let named = |error: Error| error.with_operation(row.id).with_tenant(tenant);
        let aim = Aim { origin, expect };

        let token = self.session.token(&wish, deadline).await.map_err(named)?;
        let error = match self.attempt(invocation, &request, &token, &aim, deadline).await {
            Err(error) if error.status == Some(401) => error,
            outcome => return outcome.map_err(named),
        };
        let again = match &error.claims {
            Some(claims) => wish.claims(Some(claims)),
            // The service's own verdict on the token's content: a new one would say the same.
            None if error.kind != ErrorKind::AccessDenied => return Err(named(error)),
            None => wish.force(true),
        };
        let newer = self.session.token(&again, deadline).await.map_err(named)?;
        self.attempt(invocation, &request, &newer, &aim, deadline).await.map_err(named)
    }

    async fn attempt(
        &self,
        invocation: &Invocation,
        request: &Request,
        token: &AccessToken,
        Aim { origin, expect }: &Aim,
        deadline: Deadline,
    ) -> Result<Got> {
        let row = invocation.row;
        let side = match invocation.tenant()? == invocation.partner {
            true => Side::Partner,
            false => Side::Customer,
        };
        let request = request.clone().bearer(&token.secret, origin)?;
        let sent = identified(&request.headers);
        if let Some(budget) = row.budget {
            self.budgets.turn(budget, invocation.partner, invocation.customer, deadline).await?;
        }
        let transport = self.session.transport();
        let response = if expect.open {
            match transport.open(request, expect.success, deadline).await? {
                Opened::Body(incoming) => return Ok(Got::Body(incoming)),
                Opened::Answer(response) => response,
            }
        } else {
            transport.send(request, deadline).await?
        };
        let is_success = match expect.success {
            [] => response.status.is_success(),
            listed => listed.contains(&response.status.as_u16()),
        };
        if !is_success || expect.open {
            let error = guards::explain(row, error_of(&response, row.service, side));
            // What the service did not name, support finds by what it was sent with.
            return Err(error.amend(|envelope| {
                let own = |of: fn(&HeaderMap) -> Option<&str>| of(&sent).map(str::to_owned);
                envelope.request_id = envelope.request_id.take().or_else(|| own(request_id));
                envelope.correlation_id =
                    envelope.correlation_id.take().or_else(|| own(correlation_id));
            }));
        }
        Ok(Got::Answer(Answer::of(response, &sent)))
    }
}

/// The headers by which a request is known, and what it asks about.
fn identified(headers: &HeaderMap) -> HeaderMap {
    let names = ["ms-requestid", "ms-correlationid", "validatemfa"].map(HeaderName::from_static);
    names
        .into_iter()
        .filter_map(|name| headers.get(&name).map(|value| (name.clone(), value.clone())))
        .collect()
}

/// The parameters, with the customer through whom the call is made: it need not be named again.
fn with_customer(invocation: &Invocation) -> Params {
    let mut params = invocation.params.clone();
    if let Some(customer) = invocation.customer
        && invocation.row.parameters.iter().any(|parameter| parameter.name == "customer_id")
    {
        params.entry("customer_id").or_insert_with(|| customer.to_string().into());
    }
    params
}

fn with_token(request: Request, name: &str, value: &str) -> Result<Request> {
    if !super::onward::is_continuation(name) {
        return Err(Error::internal(format!("a continuation sets the header {name}")));
    }
    request.header("ms-continuationtoken", value)
}
