//! What every scene needs: the emulator, an app, and somebody who signs in.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use partnercenter::{
    App, AppBuilder, Cloud, Result, Secret, TenantId,
    auth::{
        AuthorizationResponse, Credential, Enrolment, Protocol, ResponseMode, SignIn, SignInOptions,
    },
    store::{MemoryStore, RecordKey, TokenStore},
    time::{Clock, Deadline},
    transport::{Proxy, TransportOptions},
};
use partnercenter_emulator::{Answer, Emulator, Options, Person, Recorded};

/// The redirect URI of a program with a web server of its own.
pub const WEBSITE: &str = "https://sam.contoso.example/signin";

pub struct Stage {
    pub emulator: Emulator,
    /// Runs for both sides.
    pub clock: Clock,
    /// Which of the world's clouds.
    pub of: Cloud,
}

impl Stage {
    pub async fn start() -> Self {
        Self::in_cloud(Cloud::global()).await
    }

    pub async fn in_cloud(of: Cloud) -> Self {
        let clock = Clock::adjustable();
        let options = Options { clock: clock.clone(), ..Options::default() };
        Self { emulator: Emulator::start(options).await.unwrap(), clock, of }
    }

    /// The app `csp` at loopback origins.
    pub fn app(&self) -> Actor {
        self.actor("csp", self.emulator.cloud(&self.of), Proxy::None, Protocol::V2)
    }

    pub fn app_v1(&self) -> Actor {
        self.actor("csp", self.emulator.cloud(&self.of), Proxy::None, Protocol::V1)
    }

    /// The app `public`, which has no credential.
    pub fn public_app(&self) -> Actor {
        self.actor("public", self.emulator.cloud(&self.of), Proxy::None, Protocol::V2)
    }

    /// The app `csp` under the real host names.
    pub fn app_at_real_names(&self) -> Actor {
        let proxy = Proxy::Url { url: self.emulator.proxy(), credentials: None, bypass: None };
        self.actor("csp", self.of.clone(), proxy, Protocol::V2)
    }

    /// The app `csp` with another store.
    pub fn app_with_store(&self, store: Arc<dyn TokenStore>) -> App {
        self.builder("csp", self.emulator.cloud(&self.of), Proxy::None)
            .store(store)
            .build()
            .unwrap()
    }

    fn actor(&self, name: &str, cloud: Cloud, proxy: Proxy, protocol: Protocol) -> Actor {
        let store = Arc::new(MemoryStore::default());
        let builder = self.builder(name, cloud, proxy).protocol(protocol).store(store.clone());
        Actor { app: builder.build().unwrap(), store }
    }

    fn builder(&self, name: &str, cloud: Cloud, proxy: Proxy) -> AppBuilder {
        let world = self.emulator.world();
        let app = world.app_named(&self.of.name, name).unwrap();
        let credential = match app.secrets.first() {
            Some(secret) => Credential::secret(secret.value.expose()).unwrap(),
            None => Credential::None,
        };
        let mut transport = TransportOptions::default();
        transport.proxy = proxy;
        transport.extra_roots = vec![self.emulator.ca_pem().to_owned()];
        App::builder(app.id)
            .cloud(cloud)
            .credential(credential)
            .transport(transport)
            .clock(self.clock.clone())
    }

    pub fn tenant(&self, name: &str) -> TenantId {
        self.emulator.world().tenant_named(&self.of.name, name).unwrap().id
    }

    pub fn requests_to(&self, end_of_path: &str) -> Vec<Recorded> {
        let mut requests = self.emulator.requests();
        requests.retain(|request| request.path.ends_with(end_of_path));
        requests
    }

    /// Waits until a redemption is under way that is not answered yet.
    pub async fn redemption_is_under_way(&self) {
        let until = Instant::now() + Duration::from_secs(60);
        let is_waiting = |request: &Recorded| {
            request.field("grant_type") == Some("refresh_token") && request.status.is_none()
        };
        while !self.emulator.requests().iter().any(is_waiting) {
            assert!(Instant::now() < until, "nothing is redeemed");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    pub fn token_requests(&self) -> usize {
        self.requests_to("/token").len()
    }
}

/// An app and its store.
pub struct Actor {
    pub app: App,
    pub store: Arc<MemoryStore>,
}

impl Actor {
    /// The refresh token in the store.
    pub async fn stored(&self, partner: TenantId) -> Option<Secret> {
        let key = RecordKey { partner, client: self.app.client(), account: None };
        let stored = self.store.load(&key, deadline()).await.unwrap();
        stored.map(|stored| stored.record.token)
    }

    pub async fn is_store_empty(&self) -> bool {
        self.store.list(deadline()).await.unwrap().is_empty()
    }

    pub async fn begin(&self, options: SignInOptions) -> Result<SignIn> {
        self.app.begin_sign_in(WEBSITE, options).await
    }

    /// A whole sign-in through a website.
    pub async fn sign_in(
        &self,
        stage: &Stage,
        options: SignInOptions,
        person: &Person,
    ) -> Result<Enrolment> {
        let sign_in = self.begin(options).await?;
        let answer = stage.emulator.sign_in(sign_in.authorize_url(), person).unwrap();
        sign_in.finish(carried(&answer), deadline()).await
    }
}

/// What the browser carries to the redirect URI.
pub fn carried(answer: &Answer) -> AuthorizationResponse {
    let encoded = encoded(&answer.fields);
    match answer.method {
        "GET" => AuthorizationResponse::from_query(&encoded).unwrap(),
        _ => AuthorizationResponse::from_form(encoded.as_bytes()).unwrap(),
    }
}

pub fn encoded(fields: &[(String, String)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

pub fn deadline() -> Deadline {
    Deadline::default()
}

pub fn options(change: impl FnOnce(&mut SignInOptions)) -> SignInOptions {
    let mut options = SignInOptions::default();
    change(&mut options);
    options
}

pub fn by_query() -> SignInOptions {
    options(|options| options.response_mode = ResponseMode::Query)
}

/// Somebody of `contoso` with MFA.
pub fn adele() -> Person {
    Person::new("adele")
}
