use std::{sync::Arc, time::Duration};

use uuid::Uuid;

use super::{App, Inner};
use crate::{
    ClientId, Cloud, Error, Result,
    auth::{Credential, Protocol, Session, SessionOptions, WriteBack, sign_in::Enroller},
    cloud::Feature,
    operations::{Defaults, Interpreter},
    store::{MemoryStore, TokenStore},
    time::{Clock, Deadline},
    transport::{Transport, TransportOptions},
    webhooks::{WebhookOptions, Webhooks},
};

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
    locale: Option<String>,
    correlation_id: Option<Uuid>,
    webhooks: WebhookOptions,
}

impl AppBuilder {
    pub(super) fn new(client: ClientId) -> Self {
        Self {
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
            locale: None,
            correlation_id: None,
            webhooks: WebhookOptions::default(),
        }
    }

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

    /// The language of texts (`X-Locale`), such as `de-DE`, for calls that name none; the service's own
    /// by default, which is `en-US`.
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// `MS-CorrelationId` of the calls that name none, which ties them together in support cases; a new
    /// one for each call by default.
    pub fn correlation_id(mut self, id: Uuid) -> Self {
        self.correlation_id = Some(id);
        self
    }

    /// Says that the program will use this: [`AppBuilder::build`] refuses it, by name, in a cloud
    /// that does not have it.
    pub fn require(mut self, feature: Feature) -> Self {
        self.features.push(feature);
        self
    }

    /// How events are verified that Partner Center delivers.
    pub fn webhooks(mut self, options: WebhookOptions) -> Self {
        self.webhooks = options;
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
        if let Some(locale) = &self.locale {
            refuse_no_locale(locale)?;
        }
        let defaults = Defaults {
            application: self.transport.application.as_deref().map(Arc::from),
            locale: self.locale.map(Arc::from),
            correlation_id: self.correlation_id,
        };
        let transport = Transport::new(&self.transport)?;
        let webhooks = Webhooks::new(&self.webhooks, transport.clone(), self.clock.clone())?;
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
        let interpreter = Interpreter::new(session.clone(), defaults);
        let probe = Arc::new(interpreter.clone());
        Ok(App {
            inner: Arc::new(Inner {
                enroller: Enroller::new(session.clone(), probe, self.protocol),
                interpreter,
                session,
                protocol: self.protocol,
                timeout: self.timeout,
                webhooks,
            }),
        })
    }
}

/// Refuses what no service could read as a language.
fn refuse_no_locale(locale: &str) -> Result<()> {
    let is_tag = locale.split('-').all(|part| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    if is_tag {
        return Ok(());
    }
    Err(Error::configuration("the locale is no language tag").with_hint("It looks like de-DE."))
}
