//! What the sign-in service publishes about a tenant: its metadata and its keys.
//!
//! Only the sign-in of a person needs it. The endpoints of the grants are known of each cloud, so a
//! redemption asks for nothing but the token.

use std::sync::Arc;

use http::Method;
use url::Url;

use super::{
    Authority, Protocol, Session,
    answer::refusal,
    id_token::{self, Expected, Identity, Refused},
    jwks::KeySet,
    kept::Kept,
    metadata::{Metadata, TenantFacts, TenantName},
};
use crate::{
    Error, Result, Secret,
    diagnosis::Side,
    time::Deadline,
    transport::{Request, Response},
};

/// The published documents of the cloud's tenants, fetched when they are wanted, validated before
/// they are kept.
pub(crate) struct Discovery {
    session: Session,
    metadata: Kept<TenantName, Metadata>,
    keys: Kept<Url, KeySet>,
}

impl Discovery {
    pub(crate) fn new(session: Session) -> Self {
        let clock = session.clock().clone();
        Self { metadata: Kept::new(clock.clone()), keys: Kept::new(clock), session }
    }

    /// What a tenant's metadata says about it.
    ///
    /// # Errors
    /// `wrong_cloud` for a tenant of another cloud, `not_found` for one that does not exist.
    pub(crate) async fn tenant(&self, name: &str, deadline: Deadline) -> Result<TenantFacts> {
        let name = TenantName::supplied(name)?;
        let metadata = self.fetch_metadata(&name, deadline).await?;
        metadata
            .facts(self.session.cloud())
            .ok_or_else(|| Error::internal("metadata of no tenant was taken for a tenant's"))
    }

    pub(super) async fn metadata(
        &self,
        authority: Authority,
        deadline: Deadline,
    ) -> Result<Arc<Metadata>> {
        self.fetch_metadata(&authority.into(), deadline).await
    }

    async fn fetch_metadata(&self, name: &TenantName, deadline: Deadline) -> Result<Arc<Metadata>> {
        self.metadata
            .get(name, deadline, || {
                let (session, name) = (self.session.clone(), name.clone());
                async move {
                    let mut url = session.cloud().authority.clone();
                    let tenant = name.segment();
                    url.set_path(&format!("/{tenant}/v2.0/.well-known/openid-configuration"));
                    let response =
                        fetch(&session, url).await.map_err(|error| error.with_tenant(&tenant))?;
                    Metadata::read(session.cloud(), &name, &response.body)
                        .map_err(|error| error.with_tenant(tenant))
                }
            })
            .await
    }

    /// Verifies an id_token. A key that is not known yet is looked for in a newer key set, once.
    ///
    /// # Errors
    /// `service` when anything about the token does not hold.
    pub(super) async fn verify(
        &self,
        token: &Secret,
        metadata: &Metadata,
        protocol: Protocol,
        nonce: Option<&Secret>,
        deadline: Deadline,
    ) -> Result<Identity> {
        let fetch_keys = || {
            let (session, url) = (self.session.clone(), metadata.keys.clone());
            async move { KeySet::read(&fetch(&session, url).await?.body) }
        };
        let expected = Expected {
            cloud: self.session.cloud(),
            metadata,
            client: self.session.client(),
            protocol,
            nonce,
            now: self.session.server_time(),
        };
        let keys = self.keys.get(&metadata.keys, deadline, fetch_keys).await?;
        let verdict = match id_token::verify(token, &keys, &expected) {
            Err(Refused::UnknownKey) => {
                let keys = self.keys.newer(&metadata.keys, &keys, deadline, fetch_keys).await?;
                id_token::verify(token, &keys, &expected)
            }
            verdict => verdict,
        };
        Ok(verdict?)
    }
}

impl std::fmt::Debug for Discovery {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Discovery").finish_non_exhaustive()
    }
}

/// Fetches a document, for all who want it: by the session's own deadline.
async fn fetch(session: &Session, url: Url) -> Result<Response> {
    let request = Request::new(Method::GET, url)
        .header("accept", "application/json")?
        .limit(Request::TOKEN_LIMIT);
    let response = session.send(request).await?;
    if response.status.is_success() { Ok(response) } else { Err(refusal(&response, Side::Partner)) }
}
