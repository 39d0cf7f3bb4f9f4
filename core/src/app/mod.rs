//! The object model: an [`App`] has [`Partner`]s, a partner has [`Customer`]s.

mod builder;
mod customer;
mod partner;
mod resellers;
mod sign_in;
mod subscriptions;

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

pub use self::{
    builder::AppBuilder,
    customer::Customer,
    partner::Partner,
    subscriptions::{NextTerm, Subscriptions},
};
use crate::{
    ClientId, Cloud, Result, Secret, TenantId,
    auth::{AccessToken, Protocol, Session, TokenRequest, sign_in::Enroller},
    operations::{self, Interpreter, Invocation, Options, Params, RawCall},
    store::TokenStore,
    time::Deadline,
    webhooks::Webhooks,
};

/// One Entra app registration: client id, credential, cloud and store. Cheap to clone; clones share
/// connections and tokens. Make one per process.
#[derive(Clone, Debug)]
pub struct App {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    session: Session,
    interpreter: Interpreter,
    enroller: Enroller,
    protocol: Protocol,
    timeout: Duration,
    webhooks: Webhooks,
}

impl App {
    /// Begins an app with its client (application) id.
    pub fn builder(client: ClientId) -> AppBuilder {
        AppBuilder::new(client)
    }

    /// A partner that consented to this app, by its tenant id. Sends nothing.
    pub fn partner(&self, tenant: TenantId) -> Partner {
        Partner::new(self.clone(), tenant)
    }

    /// The client (application) id.
    pub fn client(&self) -> ClientId {
        self.inner.session.client()
    }

    /// The cloud.
    pub fn cloud(&self) -> &Cloud {
        self.inner.session.cloud()
    }

    /// Where refresh tokens live.
    pub fn store(&self) -> &Arc<dyn TokenStore> {
        self.inner.session.store()
    }

    /// A deadline by the app's own time-out.
    pub fn deadline(&self) -> Deadline {
        Deadline::after(self.inner.timeout)
    }

    /// An access token by a prepared request: the fastest way for many calls of the same kind.
    ///
    /// # Errors
    /// As of [`Partner::token`].
    pub async fn token(
        &self,
        request: &TokenRequest,
        deadline: Deadline,
    ) -> Result<Arc<AccessToken>> {
        self.inner.session.token(request, deadline).await
    }

    /// The cached token, if there is one that is fresh. Never waits, sends nothing.
    pub fn cached_token(&self, request: &TokenRequest) -> Option<Arc<AccessToken>> {
        self.inner.session.cached(request)
    }

    /// Puts a token that was obtained elsewhere into the cache, as if it had been issued for this request.
    #[doc(hidden)]
    pub fn put_cached_token(
        &self,
        request: &TokenRequest,
        secret: Secret,
        expires: SystemTime,
    ) -> Arc<AccessToken> {
        self.inner.session.put(request, secret, expires)
    }

    /// How many tokens are cached, expired ones included.
    pub fn cached_tokens(&self) -> usize {
        self.inner.session.cached_tokens()
    }

    /// Verifies the events that Partner Center delivers to this program.
    pub fn webhooks(&self) -> &Webhooks {
        &self.inner.webhooks
    }

    pub(crate) fn session(&self) -> &Session {
        &self.inner.session
    }

    pub(crate) fn protocol(&self) -> Protocol {
        self.inner.protocol
    }

    fn invocation(
        &self,
        place: Place<'_>,
        operation: &str,
        params: Params,
        options: Options,
    ) -> Result<Invocation> {
        Ok(Invocation {
            row: operations::named(operation)?,
            params,
            raw: None,
            options,
            partner: place.partner.tenant(),
            customer: place.customer,
            subject: place.partner.subject(),
            protocol: self.inner.protocol,
        })
    }

    fn raw_invocation(&self, place: Place<'_>, call: RawCall, options: Options) -> Invocation {
        Invocation {
            row: call.row(),
            params: Params::default(),
            raw: Some(call),
            options,
            partner: place.partner.tenant(),
            customer: place.customer,
            subject: place.partner.subject(),
            protocol: self.inner.protocol,
        }
    }
}

/// Where a call acts.
struct Place<'a> {
    partner: &'a Partner,
    customer: Option<TenantId>,
}
