//! The one door to access tokens.

use std::{
    collections::HashMap,
    sync::Arc,
    time::{Duration, Instant},
};

use parking_lot::Mutex;

use super::{
    AccessToken, Credential, Protocol, Scopes, Subject, TokenRequest,
    answer::{TokenAnswer, is_passing, read_token_answer},
    cache::{Found, TokenCache},
    credential::AssertionRequest,
    flight::{Attempt, Flights},
    form::Form,
    grant::{Authority, Grant, refresh_after, token_request},
    keeper::{Keeper, WriteBack},
    skew::Skew,
    token::TokenKey,
};
use crate::{
    ClientId, Cloud, Error, ErrorKind, Result, TenantId,
    cloud::Service,
    diagnosis::Side,
    store::{Account, RecordKey, TokenStore},
    time::{Clock, Deadline},
    transport::{Retry, Transport},
};

/// The longest time that a server's request to wait is kept in mind.
const LONGEST_WAIT: Duration = Duration::from_secs(3600);
/// How often an answer that names a passing fault is asked for again, beyond what transport repeats.
const REPETITIONS: u32 = 2;
/// The pause before the first repetition.
const PAUSE: Duration = Duration::from_millis(500);

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session").field("options", &self.inner.options).finish_non_exhaustive()
    }
}

/// What a session is made of. Cloud, client and credential are the same for all its tokens.
#[derive(Clone, Debug)]
pub(crate) struct SessionOptions {
    pub cloud: Cloud,
    pub client: ClientId,
    pub credential: Credential,
    pub store: Arc<dyn TokenStore>,
    pub clock: Clock,
    pub write_back: WriteBack,
    pub cache_bytes: u64,
    /// How long one redemption may take, whatever the callers who wait for it allow.
    pub redemption_timeout: Duration,
}

/// Hands out access tokens: from the cache, or by one redemption for all who wait. Cheap to clone;
/// clones share everything.
#[derive(Clone)]
pub struct Session {
    inner: Arc<Inner>,
}

struct Inner {
    options: SessionOptions,
    transport: Transport,
    skew: Skew,
    cache: TokenCache,
    flights: Flights<TokenKey, Result<Arc<AccessToken>>>,
    keepers: Mutex<HashMap<Person, Arc<Keeper>>>,
    /// Keys for which a server asked to wait, until when, and how it said so.
    waits: Mutex<HashMap<TokenKey, (Instant, Error)>>,
}

/// The partner's tenant, and which of its accounts.
type Person = (TenantId, Option<Arc<Account>>);

impl Session {
    pub(crate) fn new(options: SessionOptions, transport: Transport) -> Self {
        let cache = TokenCache::new(options.cache_bytes, options.clock.clone());
        Self {
            inner: Arc::new(Inner {
                options,
                transport,
                skew: Skew::default(),
                cache,
                flights: Flights::new(),
                keepers: Mutex::default(),
                waits: Mutex::default(),
            }),
        }
    }

    /// An access token.
    ///
    /// A cached one where there is one; it is refreshed in the background when it ages, and served
    /// while it is valid even if refreshing it fails. Otherwise one redemption, shared by all who
    /// ask for the same at the same time; a caller who goes away does not stop it.
    ///
    /// # Errors
    /// Of the kind that Entra's answer means; `sign_in_required` when no refresh token works.
    pub async fn token(
        &self,
        request: &TokenRequest,
        deadline: Deadline,
    ) -> Result<Arc<AccessToken>> {
        if request.force {
            return self.acquire(request, deadline).await;
        }
        match self.inner.cache.get(&request.key) {
            Found::Fresh(token) => Ok(token),
            Found::Ageing(token) => {
                drop(self.fly(&request.key, true));
                Ok(token)
            }
            Found::LastResort(token) => match self.acquire(request, deadline).await {
                Ok(newer) => Ok(newer),
                Err(error) => {
                    tracing::warn!(
                        target: "partnercenter::auth", tenant = %request.key.tenant, %error,
                        "a token could not be refreshed; the cached one is still valid"
                    );
                    Ok(token)
                }
            },
            Found::Nothing => self.acquire(request, deadline).await,
        }
    }

    /// The cached token, if there is one that is fresh; never waits and sends nothing. The fast path
    /// of the bindings.
    pub fn cached(&self, request: &TokenRequest) -> Option<Arc<AccessToken>> {
        match self.inner.cache.get(&request.key) {
            Found::Fresh(token) if !request.force => Some(token),
            _ => None,
        }
    }

    /// Drops the cached tokens of a tenant: after a consent has changed, the next one shows it.
    pub fn forget_tenant(&self, tenant: TenantId) {
        self.inner.cache.remove_where(|key| key.tenant == tenant);
        self.inner.waits.lock().retain(|key, _| key.tenant != tenant);
    }

    /// How many tokens are cached, expired ones included.
    pub fn cached_tokens(&self) -> usize {
        self.inner.cache.len()
    }

    async fn acquire(
        &self,
        request: &TokenRequest,
        deadline: Deadline,
    ) -> Result<Arc<AccessToken>> {
        self.inner.asked_to_wait(&request.key)?;
        let flight = self.fly(&request.key, request.force);
        deadline
            .bound("the sign-in service", async {
                flight.await.unwrap_or_else(|| Err(Error::internal("a token redemption panicked")))
            })
            .await
    }

    fn fly(&self, key: &TokenKey, anew: bool) -> Attempt<Result<Arc<AccessToken>>> {
        let landed = || match self.inner.cache.get(key) {
            Found::Fresh(token) | Found::Ageing(token) if !anew => Some(Ok(token)),
            _ => None,
        };
        self.inner.flights.join(key, landed, || {
            let (inner, key) = (Arc::clone(&self.inner), key.clone());
            async move {
                let deadline = Deadline::after(inner.options.redemption_timeout);
                let outcome =
                    deadline.bound("the sign-in service", inner.redeem(&key, deadline)).await;
                inner.remember_wait(&key, &outcome);
                outcome
            }
        })
    }

    pub(crate) fn cloud(&self) -> &Cloud {
        &self.inner.options.cloud
    }

    pub(crate) fn client(&self) -> ClientId {
        self.inner.options.client
    }

    pub(crate) fn credential(&self) -> &Credential {
        &self.inner.options.credential
    }

    pub(crate) fn clock(&self) -> &Clock {
        &self.inner.options.clock
    }

    pub(crate) fn store(&self) -> &Arc<dyn TokenStore> {
        &self.inner.options.store
    }

    pub(crate) fn transport(&self) -> &Transport {
        &self.inner.transport
    }

    /// Makes one token request, past cache and store.
    pub(crate) async fn exchange(&self, ask: &Ask<'_>, deadline: Deadline) -> Result<TokenAnswer> {
        self.inner.exchange(ask, deadline).await
    }

    /// Puts the answer of a grant that a person made into the cache.
    pub(crate) fn adopt(&self, request: &TokenRequest, answer: &TokenAnswer) -> Arc<AccessToken> {
        self.inner.adopt(&request.key, answer)
    }

    pub(super) fn keeper(&self, partner: TenantId, account: Option<&Arc<Account>>) -> Arc<Keeper> {
        self.inner.keeper(partner, account)
    }
}

/// One token request.
#[derive(Clone, Debug)]
pub(crate) struct Ask<'a> {
    pub authority: Authority,
    pub grant: Grant,
    pub scopes: &'a Scopes,
    pub claims: Option<&'a str>,
    pub protocol: Protocol,
    /// Whose tenant is asked: what some refusals mean depends on it.
    pub side: Side,
}

impl Inner {
    async fn redeem(&self, key: &TokenKey, deadline: Deadline) -> Result<Arc<AccessToken>> {
        match &key.subject {
            Subject::App => {
                let answer = self.exchange(&key.ask(Grant::ClientCredentials), deadline).await?;
                Ok(self.adopt(key, &answer))
            }
            Subject::User { partner, account } => {
                let keeper = self.keeper(*partner, account.as_ref());
                let era = keeper.era();
                let answer = keeper
                    .redeem(deadline, |token| async {
                        self.exchange(&key.ask(Grant::RefreshToken { token }), deadline).await
                    })
                    .await?;
                let adopted = self.adopt(key, &answer);
                if let Some(token) = answer.refresh_token {
                    keeper.received(token, self.options.clock.now(), era);
                    self.write_back(&keeper, *partner, account.as_ref(), deadline).await?;
                }
                Ok(adopted)
            }
        }
    }

    /// Writes the newest refresh token back when it is time. It is proved where it is needed most:
    /// for Partner Center in the partner's own tenant.
    async fn write_back(
        &self,
        keeper: &Keeper,
        partner: TenantId,
        account: Option<&Arc<Account>>,
        deadline: Deadline,
    ) -> Result<()> {
        let proof = TokenKey {
            tenant: partner,
            subject: Subject::User { partner, account: account.cloned() },
            scopes: Scopes::all_of(&self.options.cloud.resource(Service::PartnerCenter))?,
            claims: None,
            protocol: Protocol::V2,
        };
        keeper
            .write_back(self.options.clock.now(), deadline, |token| async {
                let answer =
                    self.exchange(&proof.ask(Grant::RefreshToken { token }), deadline).await?;
                self.adopt(&proof, &answer);
                Ok(())
            })
            .await;
        Ok(())
    }

    async fn exchange(&self, ask: &Ask<'_>, deadline: Deadline) -> Result<TokenAnswer> {
        let mut attempt = 0;
        loop {
            let skew = self.skew.seconds();
            let error = match self.exchange_once(ask, deadline).await {
                Ok(answer) => return Ok(answer),
                Err(error) => error,
            };
            attempt += 1;
            if attempt > REPETITIONS || ask.grant.retry() != Retry::Repeatable {
                return Err(error);
            }
            let is_clock_refusal = error.code.as_deref() == Some("AADSTS700024");
            if is_clock_refusal && self.skew.seconds().abs_diff(skew) > 1 {
                // The answer told the server's time: the next assertion is dated by it.
                continue;
            }
            let pause = error.retry_after.unwrap_or(PAUSE * attempt);
            let was_repeated_below = error.status.is_some_and(|status| status >= 429);
            if !is_passing(&error) || was_repeated_below || pause >= deadline.remaining() {
                return Err(error);
            }
            tokio::time::sleep(pause).await;
        }
    }

    async fn exchange_once(&self, ask: &Ask<'_>, deadline: Deadline) -> Result<TokenAnswer> {
        let options = &self.options;
        let endpoint = ask.authority.endpoint(&options.cloud, ask.protocol, "token");
        let mut form = Form::new();
        ask.grant.write(&mut form, ask.scopes, ask.protocol)?;
        if let Some(claims) = ask.claims {
            form.field("claims", claims);
        }
        let assertion = AssertionRequest {
            client: options.client,
            tenant: ask.authority.tenant(),
            endpoint: &endpoint,
            now: self.skew.apply(options.clock.now()),
            deadline,
        };
        options.credential.authenticate(&mut form, &assertion).await?;
        let request = token_request(endpoint.clone(), ask.grant.name(), ask.grant.retry())?
            .body(form.into_body());
        let response = self.transport.send(request, deadline).await?;
        self.skew.observe(&response, options.clock.now());
        read_token_answer(&response, ask.side).map_err(|error| match ask.authority.tenant() {
            Some(tenant) => error.with_tenant(tenant),
            None => error,
        })
    }

    fn adopt(&self, key: &TokenKey, answer: &TokenAnswer) -> Arc<AccessToken> {
        let now = self.options.clock.now();
        let token = Arc::new(AccessToken {
            secret: answer.access_token.clone(),
            expires: now + answer.expires_in,
            refresh: now + refresh_after(answer.expires_in, answer.refresh_in),
            tenant: key.tenant,
            subject: key.subject.clone(),
            scopes: key.scopes.clone(),
            granted: answer.scope.clone(),
        });
        if key.claims.is_some() {
            // A token that answers a challenge serves plain requests as well; the one that was
            // challenged would only be challenged again.
            let plain = TokenKey { claims: None, ..key.clone() };
            self.cache.insert(plain, Arc::clone(&token));
        }
        self.cache.insert(key.clone(), Arc::clone(&token));
        token
    }

    fn keeper(&self, partner: TenantId, account: Option<&Arc<Account>>) -> Arc<Keeper> {
        let mut keepers = self.keepers.lock();
        let keeper = keepers.entry((partner, account.cloned())).or_insert_with(|| {
            let key = RecordKey {
                partner,
                client: self.options.client,
                account: account.map(|account| (**account).clone()),
            };
            Arc::new(Keeper::new(key, Arc::clone(&self.options.store), self.options.write_back))
        });
        Arc::clone(keeper)
    }

    /// Refuses at once what a server asked to wait for.
    fn asked_to_wait(&self, key: &TokenKey) -> Result<()> {
        let waits = self.waits.lock();
        match waits.get(key) {
            Some((until, error)) if *until > Instant::now() => {
                let left = until.saturating_duration_since(Instant::now());
                Err(error.clone().amend(|envelope| envelope.retry_after = Some(left)))
            }
            _ => Ok(()),
        }
    }

    fn remember_wait(&self, key: &TokenKey, outcome: &Result<Arc<AccessToken>>) {
        let mut waits = self.waits.lock();
        match outcome {
            Err(error) if error.kind == ErrorKind::Throttled => {
                if let Some(wait) = error.retry_after {
                    let now = Instant::now();
                    waits.retain(|_, (until, _)| *until > now);
                    waits.insert(key.clone(), (now + wait.min(LONGEST_WAIT), error.clone()));
                }
            }
            _ => {
                waits.remove(key);
            }
        }
    }
}

impl TokenKey {
    fn ask(&self, grant: Grant) -> Ask<'_> {
        let side = match &self.subject {
            Subject::User { partner, .. } if *partner != self.tenant => Side::Customer,
            _ => Side::Partner,
        };
        Ask {
            authority: Authority::Tenant(self.tenant),
            grant,
            scopes: &self.scopes,
            claims: self.claims.as_deref(),
            protocol: self.protocol,
            side,
        }
    }
}
