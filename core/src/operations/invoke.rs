//! The interpreter: one row, its parameters, one answer.

use std::{fmt, sync::Arc};

use bytes::Bytes;
use http::{HeaderMap, Method};
use url::Url;
use uuid::Uuid;

use super::{
    Continuation, Params,
    answer::{error_of, refuse_unreadable, unexpected},
    budget::Budgets,
    params::{check, wrong},
    row::{ActsIn, Operation, RetryClass},
};
use crate::{
    Error, ErrorKind, Result, TenantId,
    auth::{AccessToken, Protocol, Scopes, Session, Subject, TokenRequest},
    diagnosis::Side,
    time::Deadline,
    transport::{Body, Origin, Request, Response, Retry},
};

/// What a caller may say about one call beside its parameters.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// `MS-RequestId`, the idempotency key; a new one where it is absent. A caller who repeats a
    /// write on its own gives the same one again.
    pub request_id: Option<Uuid>,
    /// `MS-CorrelationId`, which ties several calls together in support cases.
    pub correlation_id: Option<Uuid>,
    /// `X-Locale`, such as `en-US`.
    pub locale: Option<String>,
    /// `If-Match`: the ETag that the caller read last.
    pub if_match: Option<String>,
    /// Asks Partner Center whether the token carries MFA; the answer has `isMfaCompliant`.
    pub validate_mfa: bool,
}

/// A call: a row, its parameters, and on whose behalf.
#[derive(Clone, Debug)]
pub struct Invocation {
    pub(crate) row: &'static Operation,
    pub(crate) params: Params,
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

/// An answer of success, with its body as received. Debug does not print the body.
#[derive(Clone)]
#[non_exhaustive]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// The body, without a byte order mark.
    pub body: Bytes,
    /// `MS-RequestId` of the call.
    pub request_id: Option<String>,
    /// `MS-CorrelationId` of the call.
    pub correlation_id: Option<String>,
    headers: HeaderMap,
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("status", &self.status)
            .field("length", &self.body.len())
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}

impl Answer {
    pub(super) fn of(response: Response) -> Self {
        let header = |name: &str| response.header(name).map(str::to_owned);
        Self {
            status: response.status.as_u16(),
            request_id: header("ms-requestid").or_else(|| header("request-id")),
            correlation_id: header("ms-correlationid"),
            body: response.body,
            headers: response.headers,
        }
    }

    /// The body as JSON.
    ///
    /// # Errors
    /// `service` when it is not.
    pub fn json<T: serde::de::DeserializeOwned>(&self) -> Result<T> {
        serde_json::from_slice(&self.body)
            .map_err(|error| unexpected("the JSON that was expected", &error))
    }

    /// A header of the answer.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// What Partner Center says about the token's MFA, when [`Options::validate_mfa`] asked: in a
    /// header, or in the body.
    pub fn is_mfa_compliant(&self) -> Option<bool> {
        compliance(&self.headers, &self.body)
    }
}

/// What an answer of Partner Center says about the MFA of the token that it was asked with.
pub(super) fn compliance(headers: &HeaderMap, body: &[u8]) -> Option<bool> {
    let header = headers.get("ismfacompliant").and_then(|value| value.to_str().ok());
    let text = header.map(str::to_owned).or_else(|| {
        let body: serde_json::Value = serde_json::from_slice(body).ok()?;
        let field = body.get("isMfaCompliant")?;
        field.as_str().map(str::to_owned).or_else(|| field.as_bool().map(|flag| flag.to_string()))
    })?;
    text.trim().to_ascii_lowercase().parse().ok()
}

/// Executes rows.
#[derive(Clone)]
pub(crate) struct Interpreter {
    pub(super) session: Session,
    application: Option<Arc<str>>,
    budgets: Arc<Budgets>,
}

impl std::fmt::Debug for Interpreter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Interpreter").finish_non_exhaustive()
    }
}

impl Interpreter {
    pub(crate) fn new(session: Session, application: Option<Arc<str>>) -> Self {
        Self { session, application, budgets: Arc::new(Budgets::new()) }
    }

    pub(crate) async fn call(&self, invocation: &Invocation, deadline: Deadline) -> Result<Answer> {
        self.first(invocation, deadline).await.map(|(answer, _)| answer)
    }

    /// The first (or only) request of a call, and the address that it went to.
    pub(super) async fn first(
        &self,
        invocation: &Invocation,
        deadline: Deadline,
    ) -> Result<(Answer, Url)> {
        self.refuse_impossible(invocation)?;
        let mut params = invocation.params.clone();
        // A call made through a customer need not name it again.
        if let Some(customer) = invocation.customer
            && invocation.row.parameters.iter().any(|parameter| parameter.name == "customer_id")
        {
            params.entry("customer_id").or_insert_with(|| customer.to_string().into());
        }
        let base = self.session.cloud().base(invocation.row.service)?;
        let checked = check(invocation.row, &params, base)?;
        let mut request = self.request(invocation, checked.url.clone())?;
        for (name, value) in &checked.headers {
            request = with_header(request, name, value)?;
        }
        if let Some(body) = checked.body {
            request = request.body(Body::Json(body.into()));
        }
        let answer = self.send(invocation, request, deadline).await?;
        Ok((answer, checked.url))
    }

    /// A further page.
    pub(super) async fn resume(
        &self,
        invocation: &Invocation,
        continuation: &Continuation,
        deadline: Deadline,
    ) -> Result<Answer> {
        self.refuse_impossible(invocation)?;
        let mut request = self.request(invocation, continuation.url.clone())?;
        for (name, value) in &continuation.headers {
            request = with_header(request, name, value).map_err(|error| match error.kind {
                ErrorKind::Configuration => {
                    Error::service("the continuation token has a control character")
                        .with_operation(invocation.row.id)
                }
                _ => error,
            })?;
        }
        self.send(invocation, request, deadline).await
    }

    /// Refuses what this cloud or this auth mode cannot do, before anything is sent.
    pub(super) fn refuse_impossible(&self, invocation: &Invocation) -> Result<()> {
        let (row, cloud) = (invocation.row, self.session.cloud());
        if let Some(retired) = row.retired {
            return Err(Error::unsupported(format!("{} is gone since {}", row.id, retired.since))
                .with_hint(retired.instead)
                .with_operation(row.id));
        }
        for feature in row.features {
            cloud.require(*feature).map_err(|error| error.with_operation(row.id))?;
        }
        let built_in = crate::Cloud::built_in().iter().any(|known| known.name == cloud.name);
        if built_in && !row.clouds.contains(&cloud.name.as_str()) {
            return Err(Error::unsupported(format!(
                "{} does not exist in the cloud \"{}\"",
                row.id, cloud.name
            ))
            .with_hint(format!("Clouds that have it: {}.", row.clouds.join(", ")))
            .with_operation(row.id));
        }
        let (allowed, mode) = match invocation.subject {
            Subject::App => (row.modes.app_only, "app-only"),
            Subject::User { .. } => (row.modes.app_user, "app+user"),
        };
        if !allowed {
            let article = row.article.unwrap_or(row.id);
            return Err(Error::unsupported(format!("{} cannot be called {mode}", row.id))
                .with_hint(format!("See the prerequisites of the article \"{article}\"."))
                .with_operation(row.id));
        }
        Ok(())
    }

    pub(super) fn request(&self, invocation: &Invocation, url: Url) -> Result<Request> {
        let (row, options) = (invocation.row, &invocation.options);
        let method = Method::from_bytes(row.method.as_bytes())
            .map_err(|_| Error::internal(format!("{} has no such method", row.id)))?;
        let request_id = options.request_id.unwrap_or_else(Uuid::new_v4).to_string();
        let correlation_id = options.correlation_id.unwrap_or_else(Uuid::new_v4).to_string();
        let mut request = Request::new(method, url)
            .retry(match row.retry {
                RetryClass::Repeatable | RetryClass::Keyed => Retry::Repeatable,
                RetryClass::OnlyUnsent => Retry::OnlyUnsent,
            })
            .header("accept", "application/json")?
            .header("ms-requestid", &request_id)?
            .header("ms-correlationid", &correlation_id)?
            .header("client-request-id", &request_id)?;
        if let Some(application) = &self.application {
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
        Ok(request)
    }

    /// Sends with a token; answers a claims challenge once, and a token that was revoked before its
    /// time by a new one, once.
    async fn send(
        &self,
        invocation: &Invocation,
        request: Request,
        deadline: Deadline,
    ) -> Result<Answer> {
        let (row, cloud) = (invocation.row, self.session.cloud());
        let origin = Origin::of(cloud.base(row.service)?);
        let scopes = Scopes::all_of(&cloud.resource(row.service))?;
        let tenant = invocation.tenant()?;
        let wish = TokenRequest::new(invocation.subject.clone(), tenant, scopes)
            .protocol(invocation.protocol);
        let side = if tenant == invocation.partner { Side::Partner } else { Side::Customer };
        let named = |error: Error| error.with_operation(row.id).with_tenant(tenant);

        let token = self.session.token(&wish, deadline).await.map_err(named)?;
        let error = match self.attempt(row, &request, &token, &origin, side, deadline).await {
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
        self.attempt(row, &request, &newer, &origin, side, deadline).await.map_err(named)
    }

    async fn attempt(
        &self,
        row: &'static Operation,
        request: &Request,
        token: &AccessToken,
        origin: &Origin,
        side: Side,
        deadline: Deadline,
    ) -> Result<Answer> {
        let request = request.clone().bearer(&token.secret, origin)?;
        if let Some(budget) = row.budget {
            self.budgets.turn(budget, deadline).await?;
        }
        let response = self.session.transport().send(request, deadline).await?;
        if !row.success.contains(&response.status.as_u16()) {
            return Err(error_of(&response, row.service, side));
        }
        refuse_unreadable(row, &response)?;
        Ok(Answer::of(response))
    }
}

fn with_header(request: Request, name: &str, value: &str) -> Result<Request> {
    let known = match name.to_ascii_lowercase().as_str() {
        "ms-continuationtoken" => "ms-continuationtoken",
        other => {
            return Err(Error::internal(format!(
                "the table fills a header {other} that is not known"
            )));
        }
    };
    request.header(known, value)
}
