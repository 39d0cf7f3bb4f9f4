use std::{sync::Arc, time::SystemTime};

use serde::{Deserialize, Serialize};

use super::Scopes;
use crate::{Secret, TenantId, store::Account};

/// On whose behalf a token speaks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// The app itself (app-only).
    App,
    /// The person who consented for this partner (app+user).
    User {
        /// The partner's tenant.
        partner: TenantId,
        /// Which of several accounts; none for the usual one.
        account: Option<Arc<Account>>,
    },
}

/// Which form of Entra's endpoints.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Protocol {
    /// `/oauth2/v2.0/token` with `scope`.
    #[default]
    V2,
    /// `/oauth2/token` with `resource`. The results are the same.
    V1,
}

/// What a cached token is found by.
///
/// A struct and never joined text, so that no two different wishes meet. Cloud, client and
/// credential are those of the session that owns the cache.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct TokenKey {
    pub tenant: TenantId,
    pub subject: Subject,
    pub scopes: Scopes,
    pub claims: Option<Arc<str>>,
    pub protocol: Protocol,
}

/// A wish for an access token. Prepare it once and use it often: looking up a prepared request
/// costs one hash.
#[derive(Clone, Debug)]
pub struct TokenRequest {
    pub(crate) key: TokenKey,
    pub(crate) force: bool,
}

impl TokenRequest {
    /// A token for `scopes` in `tenant`.
    pub fn new(subject: Subject, tenant: TenantId, scopes: Scopes) -> Self {
        let key = TokenKey { tenant, subject, scopes, claims: None, protocol: Protocol::V2 };
        Self { key, force: false }
    }

    /// Asks for these claims (JSON text), as a claims challenge wants them.
    pub fn claims(mut self, claims: Option<&str>) -> Self {
        self.key.claims = claims.map(Arc::from);
        self
    }

    /// Uses the v1 or v2 endpoint.
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        self.key.protocol = protocol;
        self
    }

    /// Passes by the cache: a new token, whatever is there.
    pub fn force(mut self, force: bool) -> Self {
        self.force = force;
        self
    }

    /// The tenant that is asked.
    pub fn tenant(&self) -> TenantId {
        self.key.tenant
    }

    /// On whose behalf.
    pub fn subject(&self) -> &Subject {
        &self.key.subject
    }

    /// For what.
    pub fn scopes(&self) -> &Scopes {
        &self.key.scopes
    }
}

/// An access token. Cheap to share; its text is in [`AccessToken::secret`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AccessToken {
    /// The token, for the `Authorization` header.
    pub secret: Secret,
    /// When it stops being valid.
    pub expires: SystemTime,
    /// From when on a newer one is fetched in the background.
    pub refresh: SystemTime,
    /// The tenant that issued it.
    pub tenant: TenantId,
    /// On whose behalf it speaks.
    pub subject: Subject,
    /// What it was asked for.
    pub scopes: Scopes,
    /// What was granted, where the service said so.
    pub granted: Option<String>,
}
