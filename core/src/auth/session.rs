//! The one door to access tokens.

use std::{
    collections::HashMap,
    sync::Arc,
    time::{Duration, SystemTime},
};

use parking_lot::Mutex;

use super::{
    AccessToken, Credential, Protocol, Scopes, Subject, TokenRequest,
    answer::{TokenAnswer, is_passing, read_token_answer},
    cache::{Found, LastFound, TokenCache},
    credential::AssertionRequest,
    flight::{Attempt, Flights},
    form::Form,
    grant::{Authority, Grant, refresh_after, token_request},
    keeper::{Keeper, WriteBack},
    skew::Skew,
    token::{TokenKey, Wish},
    withheld::{Judgement, Withheld, Withholding},
};
use crate::{
    ClientId, Cloud, Error, ErrorKind, Result, Secret, TenantId,
    cloud::Service,
    diagnosis::Side,
    store::{Account, RecordKey, TokenStore},
    time::{Clock, Deadline},
    transport::{Request, Response, Retry, Transport},
};

/// How long a caller waits for a newer token who could have the cached one, which ends soon.
const PATIENCE: Duration = Duration::from_secs(3);
/// How long writing a refresh token back may delay the access token that came with it.
const WRITE_BACK: Duration = Duration::from_secs(10);
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
    withheld: Withholding,
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
                withheld: Withholding::default(),
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
                if matches!(self.inner.withheld.judge(&request.key), Judgement::Free) {
                    drop(self.fly(&request.key, true));
                }
                Ok(token)
            }
            Found::LastResort => {
                let patience = deadline.sooner(PATIENCE);
                match (self.acquire(request, patience).await, self.inner.cache.living(&request.key))
                {
                    (Err(error), Some(token)) => {
                        tracing::warn!(
                            target: "partnercenter::auth", tenant = %request.key.tenant, %error,
                            "a token could not be refreshed; the cached one is still valid"
                        );
                        Ok(token)
                    }
                    (outcome, _) => outcome,
                }
            }
            Found::Nothing => self.acquire(request, deadline).await,
        }
    }

    /// The cached token, if there is one that is fresh; never waits and sends nothing. The fast path
    /// of the bindings.
    pub fn cached(&self, request: &TokenRequest) -> Option<Arc<AccessToken>> {
        if request.force { None } else { self.inner.cache.peek(&request.key) }
    }

    /// The same for a caller who repeats it, and holds what was found last; `read` takes what is needed
    /// of the token.
    pub(crate) fn cached_again<R>(
        &self,
        request: &TokenRequest,
        last: &LastFound,
        read: impl FnOnce(&AccessToken) -> R,
    ) -> Option<R> {
        if request.force { None } else { self.inner.cache.peek_again(&request.key, last, read) }
    }

    /// Drops the cached tokens of a tenant: after a consent has changed, the next one shows it.
    pub fn forget_tenant(&self, tenant: TenantId) {
        self.inner.cache.remove_where(|key| key.tenant == tenant);
        self.inner.withheld.forget_where(|key| key.tenant == tenant);
    }

    /// Drops the cached tokens of a person: who stands behind them has changed.
    pub(super) fn forget_person(&self, partner: TenantId, account: Option<&Arc<Account>>) {
        self.inner.forget_person(partner, account);
    }

    /// The tokens that are not asked for at the moment, because the sign-in service asked to wait or
    /// has just refused them.
    pub fn withheld(&self) -> Vec<Withheld> {
        self.inner.withheld.all()
    }

    /// How many tokens are cached, expired ones included.
    pub fn cached_tokens(&self) -> usize {
        self.inner.cache.len()
    }

    /// Puts a token into the cache as if it had been issued for this request.
    pub(crate) fn put(
        &self,
        request: &TokenRequest,
        secret: Secret,
        expires: SystemTime,
    ) -> Arc<AccessToken> {
        let life = expires.duration_since(self.inner.options.clock.now()).unwrap_or_default();
        let answer = TokenAnswer {
            access_token: secret,
            expires_in: life,
            refresh_in: None,
            refresh_token: None,
            id_token: None,
            scope: None,
        };
        self.inner.adopt(&request.key, &answer)
    }

    #[cfg(test)]
    pub(super) fn flights_under_way(&self) -> usize {
        self.inner.flights.len()
    }

    async fn acquire(
        &self,
        request: &TokenRequest,
        deadline: Deadline,
    ) -> Result<Arc<AccessToken>> {
        self.inner.refuse_withheld(request, deadline).await?;
        let flight = self.fly(&request.key, request.force);
        let outcome = deadline
            .bound("the sign-in service", async {
                flight.await.unwrap_or_else(|| Err(Error::internal("a token redemption broke off")))
            })
            .await;
        match outcome {
            // The token may be there already, and its refresh token still on the way to the store.
            Err(error) if error.kind == ErrorKind::Timeout && !request.force => {
                self.inner.cache.landed(&request.key).ok_or(error)
            }
            outcome => outcome,
        }
    }

    fn fly(&self, key: &TokenKey, anew: bool) -> Attempt<Result<Arc<AccessToken>>> {
        let landed = || if anew { None } else { self.inner.cache.landed(key).map(Ok) };
        self.inner.flights.join(key, landed, || {
            let (inner, key) = (Arc::clone(&self.inner), key.clone());
            async move {
                let deadline = Deadline::after(inner.options.redemption_timeout);
                let keeper = inner.keeper_of(&key);
                let era = keeper.as_ref().map(|keeper| keeper.era());
                let outcome =
                    deadline.bound("the sign-in service", inner.redeem(&key, deadline)).await;
                // What was refused to an earlier sign-in says nothing about this one.
                if era == keeper.as_ref().map(|keeper| keeper.era()) {
                    let refused = keeper.and_then(|keeper| keeper.version());
                    inner.withheld.note(&key, &outcome, refused);
                }
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

    pub(crate) fn clock(&self) -> &Clock {
        &self.inner.options.clock
    }

    pub(crate) fn store(&self) -> &Arc<dyn TokenStore> {
        &self.inner.options.store
    }

    /// The time by the sign-in service's clock, as far as it was measured.
    pub(crate) fn server_time(&self) -> SystemTime {
        self.inner.skew.apply(self.inner.options.clock.now())
    }

    /// Sends a request to the sign-in service that many may wait for: by the session's own deadline.
    pub(crate) async fn send(&self, request: Request) -> Result<Response> {
        let deadline = Deadline::after(self.inner.options.redemption_timeout);
        let response = self.inner.transport.send(request, deadline).await?;
        self.inner.skew.observe(&response, self.inner.options.clock.now());
        Ok(response)
    }

    pub(crate) fn transport(&self) -> &Transport {
        &self.inner.transport
    }

    /// Makes one token request, past cache and store.
    pub(crate) async fn exchange(&self, ask: &Ask<'_>, deadline: Deadline) -> Result<TokenAnswer> {
        self.inner.exchange(ask, deadline).await
    }

    /// The token of an answer, not cached yet.
    pub(super) fn prepare(&self, request: &TokenRequest, answer: &TokenAnswer) -> Arc<AccessToken> {
        self.inner.token(&request.key, answer)
    }

    /// Puts the answer of a grant that a person made into the cache.
    pub(super) fn adopt(&self, request: &TokenRequest, answer: &TokenAnswer) -> Arc<AccessToken> {
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
                if keeper.era() != era {
                    // Somebody has signed in or out meanwhile: this caller may have the token, but
                    // nobody after them. Looked at only now, so that no order of the two escapes.
                    self.forget_person(*partner, account.as_ref());
                    return Ok(adopted);
                }
                if let Some(token) = answer.refresh_token {
                    keeper.received(token, self.options.clock.now(), era);
                    self.write_back(&keeper, key, *partner, deadline).await;
                }
                Ok(adopted)
            }
        }
    }

    /// Writes the newest refresh token back when it is time. It is proved where it is needed most:
    /// for Partner Center in the partner's own tenant. Whatever goes wrong, the access token that
    /// came with it reaches its callers.
    async fn write_back(
        &self,
        keeper: &Keeper,
        key: &TokenKey,
        partner: TenantId,
        deadline: Deadline,
    ) {
        let Ok(scopes) = Scopes::all_of(&self.options.cloud.resource(Service::PartnerCenter))
        else {
            return;
        };
        let proof = TokenKey::new(Wish {
            tenant: partner,
            subject: key.subject.clone(),
            scopes,
            claims: None,
            protocol: key.protocol,
        });
        let deadline = deadline.sooner(WRITE_BACK);
        let work = keeper.write_back(self.options.clock.now(), deadline, |token| async {
            let era = keeper.era();
            let ask = proof.ask(Grant::RefreshToken { token });
            let answer = self.exchange(&ask, deadline).await?;
            self.adopt(&proof, &answer);
            if let Some(token) = answer.refresh_token {
                // A service that takes each token once has just used up the proved one.
                keeper.received(token, self.options.clock.now(), era);
            }
            Ok(())
        });
        let ended = deadline.bound("the token store", async {
            work.await;
            Ok(())
        });
        if let Err(error) = ended.await {
            tracing::warn!(
                target: "partnercenter::store", %partner, %error,
                "the newest refresh token was not written back; a later redemption tries again"
            );
        }
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

    fn forget_person(&self, partner: TenantId, account: Option<&Arc<Account>>) {
        let theirs = |key: &TokenKey| {
            matches!(&key.subject, Subject::User { partner: of, account: label }
                if *of == partner && label.as_ref() == account)
        };
        self.cache.remove_where(theirs);
        self.withheld.forget_where(theirs);
    }

    fn token(&self, key: &TokenKey, answer: &TokenAnswer) -> Arc<AccessToken> {
        let (secret, lasts) = (answer.access_token.clone(), answer.expires_in);
        let until_refresh = refresh_after(lasts, answer.refresh_in);
        let token = AccessToken::new(key, secret, lasts, until_refresh, &self.options.clock);
        Arc::new(AccessToken { granted: answer.scope.clone(), ..token })
    }

    fn adopt(&self, key: &TokenKey, answer: &TokenAnswer) -> Arc<AccessToken> {
        let token = self.token(key, answer);
        if key.claims.is_some() {
            // A token that answers a challenge serves plain requests as well; the one that was
            // challenged would only be challenged again.
            let plain = key.clone().changed(|wish| wish.claims = None);
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

    fn keeper_of(&self, key: &TokenKey) -> Option<Arc<Keeper>> {
        match &key.subject {
            Subject::App => None,
            Subject::User { partner, account } => Some(self.keeper(*partner, account.as_ref())),
        }
    }

    /// Refuses at once what the sign-in service asked to wait for, and what it would only refuse
    /// again: that can be forced, and is asked for when somebody has signed in since.
    async fn refuse_withheld(&self, request: &TokenRequest, deadline: Deadline) -> Result<()> {
        match self.withheld.judge(&request.key) {
            Judgement::Free => Ok(()),
            Judgement::Wait(error) => Err(error),
            Judgement::Refused(..) if request.force => Ok(()),
            Judgement::Refused(error, refused) => match self.keeper_of(&request.key) {
                Some(keeper) if keeper.has_changed(refused.as_ref(), deadline).await => Ok(()),
                _ => Err(error),
            },
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
