//! The object model: an [`App`] has [`Partner`]s, a partner has [`Customer`]s.

use std::{sync::Arc, time::Duration};

use crate::{
    ClientId, Cloud, Result, TenantId,
    auth::{
        AccessToken, Credential, Protocol, Scopes, Session, SessionOptions, Subject, TokenRequest,
        WriteBack,
    },
    cloud::{Feature, Service},
    operations::{Answer, Continuation, Interpreter, Invocation, Options, Pager, Params},
    store::{Account, MemoryStore, TokenStore},
    time::{Clock, Deadline},
    transport::{Transport, TransportOptions},
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
    protocol: Protocol,
    timeout: Duration,
}

/// What an [`App`] is made of.
#[derive(Clone, Debug)]
#[must_use]
pub struct AppBuilder {
    client: ClientId,
    cloud: Cloud,
    credential: Credential,
    store: Arc<dyn TokenStore>,
    transport: TransportOptions,
    clock: Clock,
    write_back: WriteBack,
    cache_bytes: u64,
    protocol: Protocol,
    timeout: Duration,
    features: Vec<Feature>,
}

impl AppBuilder {
    /// The cloud; [`Cloud::global`] by default.
    pub fn cloud(mut self, cloud: Cloud) -> Self {
        self.cloud = cloud;
        self
    }

    /// How the app authenticates; a public client by default.
    pub fn credential(mut self, credential: Credential) -> Self {
        self.credential = credential;
        self
    }

    /// Where refresh tokens live; in memory by default, which forgets them with the process.
    pub fn store(mut self, store: Arc<dyn TokenStore>) -> Self {
        self.store = store;
        self
    }

    /// How connections are made.
    pub fn transport(mut self, options: TransportOptions) -> Self {
        self.transport = options;
        self
    }

    /// The clock that ages tokens; the system's by default.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// When the newest refresh token replaces the stored one; after a day by default.
    pub fn write_back(mut self, policy: WriteBack) -> Self {
        self.write_back = policy;
        self
    }

    /// How much memory cached tokens may take, in bytes; 64 MiB by default.
    pub fn cache_bytes(mut self, bytes: u64) -> Self {
        self.cache_bytes = bytes;
        self
    }

    /// Which form of Entra's endpoints is used; v2 by default.
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        self.protocol = protocol;
        self
    }

    /// How long a call may take when its caller names no deadline; 100 seconds by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Says that the program will use this: [`AppBuilder::build`] refuses it, by name, in a cloud
    /// that does not have it.
    pub fn require(mut self, feature: Feature) -> Self {
        self.features.push(feature);
        self
    }

    /// Makes the app. Sends nothing.
    ///
    /// # Errors
    /// `unsupported` for a feature that the cloud does not have, `wrong_cloud` for a store of
    /// another cloud, `configuration` for connection options that cannot be used.
    pub fn build(self) -> Result<App> {
        for feature in &self.features {
            self.cloud.require(*feature)?;
        }
        self.store.check_cloud(&self.cloud)?;
        let application = self.transport.application.as_deref().map(Arc::from);
        let transport = Transport::new(&self.transport)?;
        let options = SessionOptions {
            cloud: self.cloud,
            client: self.client,
            credential: self.credential,
            store: self.store,
            clock: self.clock,
            write_back: self.write_back,
            cache_bytes: self.cache_bytes,
            redemption_timeout: self.timeout,
        };
        let session = Session::new(options, transport);
        Ok(App {
            inner: Arc::new(Inner {
                interpreter: Interpreter::new(session.clone(), application),
                session,
                protocol: self.protocol,
                timeout: self.timeout,
            }),
        })
    }
}

impl App {
    /// Begins an app with its client (application) id.
    pub fn builder(client: ClientId) -> AppBuilder {
        AppBuilder {
            client,
            cloud: Cloud::global(),
            credential: Credential::None,
            store: Arc::new(MemoryStore::default()),
            transport: TransportOptions::default(),
            clock: Clock::system(),
            write_back: WriteBack::default(),
            cache_bytes: 64 << 20,
            protocol: Protocol::default(),
            timeout: Deadline::DEFAULT,
            features: Vec::new(),
        }
    }

    /// A partner that consented to this app, by its tenant id. Sends nothing.
    pub fn partner(&self, tenant: TenantId) -> Partner {
        Partner { app: self.clone(), tenant, who: Who::User(None) }
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

    /// How many tokens are cached, expired ones included.
    pub fn cached_tokens(&self) -> usize {
        self.inner.session.cached_tokens()
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
            row: Invocation::row(operation)?,
            params,
            options,
            partner: place.partner.tenant,
            customer: place.customer,
            subject: place.partner.subject(),
            protocol: self.inner.protocol,
        })
    }
}

/// On whose behalf a partner's calls are made.
#[derive(Clone, Debug)]
enum Who {
    /// The app alone.
    App,
    /// The person who consented; which one, where a partner has several.
    User(Option<Arc<Account>>),
}

/// A partner: a tenant whose admin consented to the app. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Partner {
    app: App,
    tenant: TenantId,
    who: Who,
}

/// Where a call acts.
struct Place<'a> {
    partner: &'a Partner,
    customer: Option<TenantId>,
}

impl Partner {
    /// The same partner, with calls made by the app alone.
    pub fn app_only(&self) -> Self {
        Self { who: Who::App, ..self.clone() }
    }

    /// The same partner, on behalf of one of several accounts: a user name.
    ///
    /// # Errors
    /// `configuration` when it cannot be a user name.
    pub fn account(&self, name: &str) -> Result<Self> {
        let account = Account::try_from(name.to_owned())?;
        Ok(Self { who: Who::User(Some(Arc::new(account))), ..self.clone() })
    }

    /// A customer of this partner, by its tenant id. Sends nothing.
    pub fn customer(&self, tenant: TenantId) -> Customer {
        Customer { partner: self.clone(), tenant }
    }

    /// The partner's tenant.
    pub fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// The app.
    pub fn app(&self) -> &App {
        &self.app
    }

    fn subject(&self) -> Subject {
        match &self.who {
            Who::App => Subject::App,
            Who::User(account) => Subject::User { partner: self.tenant, account: account.clone() },
        }
    }

    /// Prepares a wish for a token in the partner's tenant.
    pub fn token_request(&self, scopes: Scopes) -> TokenRequest {
        TokenRequest::new(self.subject(), self.tenant, scopes).protocol(self.app.protocol())
    }

    /// An access token in the partner's tenant.
    ///
    /// # Errors
    /// `sign_in_required` when no refresh token works; otherwise of the kind that Entra's answer
    /// means.
    pub async fn token(&self, scopes: Scopes) -> Result<Arc<AccessToken>> {
        self.app.token(&self.token_request(scopes), self.app.deadline()).await
    }

    /// An access token for one of the cloud's services, in the partner's tenant.
    ///
    /// # Errors
    /// As of [`Partner::token`].
    pub async fn service_token(&self, service: Service) -> Result<Arc<AccessToken>> {
        self.token(Scopes::all_of(&self.app.cloud().resource(service))?).await
    }

    /// Calls an operation of the table.
    ///
    /// # Errors
    /// `configuration` or `unsupported` before anything is sent; otherwise what the service's answer
    /// means.
    pub async fn call(&self, operation: &str, params: Params) -> Result<Answer> {
        self.call_with(operation, params, Options::default(), self.app.deadline()).await
    }

    /// [`Partner::call`] with options and a deadline.
    ///
    /// # Errors
    /// As of [`Partner::call`].
    pub async fn call_with(
        &self,
        operation: &str,
        params: Params,
        options: Options,
        deadline: Deadline,
    ) -> Result<Answer> {
        let place = Place { partner: self, customer: None };
        let invocation = self.app.invocation(place, operation, params, options)?;
        self.app.inner.interpreter.call(&invocation, deadline).await
    }

    /// Calls an operation that answers with pages. `resume` goes on where an earlier run stopped.
    ///
    /// # Errors
    /// As of [`Partner::call`]; nothing is sent before the first page is asked for.
    pub fn pages(
        &self,
        operation: &str,
        params: Params,
        resume: Option<Continuation>,
    ) -> Result<Pager> {
        let place = Place { partner: self, customer: None };
        let invocation = self.app.invocation(place, operation, params, Options::default())?;
        Pager::new(self.app.inner.interpreter.clone(), invocation, resume)
    }
}

/// A customer's tenant, reached on a partner's behalf. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Customer {
    partner: Partner,
    tenant: TenantId,
}

impl Customer {
    /// The customer's tenant.
    pub fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// The partner on whose behalf it is reached.
    pub fn partner(&self) -> &Partner {
        &self.partner
    }

    /// Prepares a wish for a token in the customer's tenant.
    pub fn token_request(&self, scopes: Scopes) -> TokenRequest {
        TokenRequest::new(self.partner.subject(), self.tenant, scopes)
            .protocol(self.partner.app.protocol())
    }

    /// An access token in the customer's tenant.
    ///
    /// # Errors
    /// As of [`Partner::token`]; and `consent_required`, `relationship_required` or `policy_blocked`
    /// when the customer's tenant refuses.
    pub async fn token(&self, scopes: Scopes) -> Result<Arc<AccessToken>> {
        self.partner.app.token(&self.token_request(scopes), self.partner.app.deadline()).await
    }

    /// An access token for one of the cloud's services, in the customer's tenant.
    ///
    /// # Errors
    /// As of [`Customer::token`].
    pub async fn service_token(&self, service: Service) -> Result<Arc<AccessToken>> {
        self.token(Scopes::all_of(&self.partner.app.cloud().resource(service))?).await
    }

    /// Calls an operation for this customer: the parameter `customer_id` is filled in, and an
    /// operation that acts in a customer's tenant acts in this one.
    ///
    /// # Errors
    /// As of [`Partner::call`].
    pub async fn call(&self, operation: &str, params: Params) -> Result<Answer> {
        self.call_with(operation, params, Options::default(), self.partner.app.deadline()).await
    }

    /// [`Customer::call`] with options and a deadline.
    ///
    /// # Errors
    /// As of [`Partner::call`].
    pub async fn call_with(
        &self,
        operation: &str,
        params: Params,
        options: Options,
        deadline: Deadline,
    ) -> Result<Answer> {
        let invocation = self.invocation(operation, params, options)?;
        let consents = invocation.row.id.starts_with("customers.application_consents.");
        let answer = self.partner.app.inner.interpreter.call(&invocation, deadline).await;
        if consents {
            // Tokens keep the permissions that they were issued with.
            self.partner.app.session().forget_tenant(self.tenant);
        }
        answer
    }

    /// Calls an operation that answers with pages.
    ///
    /// # Errors
    /// As of [`Partner::pages`].
    pub fn pages(
        &self,
        operation: &str,
        params: Params,
        resume: Option<Continuation>,
    ) -> Result<Pager> {
        let invocation = self.invocation(operation, params, Options::default())?;
        Pager::new(self.partner.app.inner.interpreter.clone(), invocation, resume)
    }

    fn invocation(&self, operation: &str, params: Params, options: Options) -> Result<Invocation> {
        let place = Place { partner: &self.partner, customer: Some(self.tenant) };
        self.partner.app.invocation(place, operation, params, options)
    }
}
