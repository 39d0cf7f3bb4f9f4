//! The calls of the Secrets API that the store makes, each by its deadline and with our errors.

use std::{
    collections::HashMap,
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use azure_core::http::{Pager, pager::PagerOptions};
use azure_security_keyvault::{
    SecretClient, SecretClientOptions,
    models::{
        ListSecretPropertiesResult, Secret as Bundle, SecretClientDeleteSecretOptions,
        SecretClientGetSecretOptions, SecretClientListSecretPropertiesOptions,
        SecretClientListSecretPropertiesVersionsOptions, SecretClientRecoverDeletedSecretOptions,
        SecretClientSetSecretOptions, SecretProperties, SetSecretParameters,
    },
};
use futures::TryStreamExt as _;
use http::{StatusCode, header::WWW_AUTHENTICATE};
use url::Url;

use super::{
    access::VaultIdentity,
    bundle::Ahead,
    challenge::Expected,
    name::is_name,
    refusal::{DELETED, NOT_FOUND, refusal},
};
use crate::{
    Error, ErrorKind, Result, Secret,
    auth::Skew,
    time::{Clock, Deadline},
    transport::{
        Transport,
        azure::{Destination, call, from_sdk, into_sdk},
    },
};

/// The version of the API: old enough to be offered by every cloud, and all that is needed.
const API_VERSION: &str = "7.4";
/// How many versions or secrets are looked at. A hostile vault could page for ever.
const MOST: usize = 50_000;
/// The pause while a secret is being recovered or deleted; doubled up to the longer one.
pub(super) const PAUSE: Duration = Duration::from_millis(250);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// What is known of one version without its value.
#[derive(Clone, Debug, Default)]
pub(super) struct Properties {
    pub name: String,
    pub version: String,
    pub enabled: bool,
    /// By the vault's clock, in whole seconds.
    pub created: Option<SystemTime>,
    pub expires: Option<SystemTime>,
    pub content_type: Option<String>,
    pub tags: HashMap<String, String>,
}

impl Properties {
    fn new(name: String, version: String, listed: SecretProperties) -> Self {
        let attributes = listed.attributes.unwrap_or_default();
        Self {
            name,
            version,
            enabled: attributes.enabled.unwrap_or(true),
            created: attributes.created.map(SystemTime::from),
            expires: attributes.expires.map(SystemTime::from),
            content_type: listed.content_type,
            tags: listed.tags.unwrap_or_default(),
        }
    }
}

/// One version with its value.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub properties: Properties,
    pub value: Secret,
}

/// The secrets of one vault.
pub(super) struct Secrets {
    client: SecretClient,
    host: String,
    skew: Arc<Skew>,
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Secrets").field("host", &self.host).finish_non_exhaustive()
    }
}

impl Secrets {
    pub(super) fn new(
        vault: &Url,
        transport: Transport,
        identity: Arc<VaultIdentity>,
        expected: Expected,
        clock: Clock,
    ) -> Result<Self> {
        let host = vault.host_str().unwrap_or_default().to_owned();
        let skew = Arc::new(Skew::default());
        let cloud = expected.cloud.clone();
        let judge = {
            let (host, skew) = (host.clone(), Arc::clone(&skew));
            Box::new(move |mut response: crate::transport::Response| {
                skew.observe(&response, clock.now());
                if response.status == StatusCode::OK {
                    return Ok(response);
                }
                if response.status != StatusCode::UNAUTHORIZED {
                    return Err(refusal(&response, &host));
                }
                let challenge = expected.check(&response.headers, &host)?;
                response.headers.insert(WWW_AUTHENTICATE, challenge);
                Ok(response)
            })
        };
        let destination = Destination::new(transport, vault, judge).takes_bearer();
        let options = SecretClientOptions {
            api_version: API_VERSION.into(),
            client_options: destination.into_options(&cloud),
            // Ours is stricter, and knows vaults on loopback.
            verify_challenge_resource: Some(false),
        };
        let client = SecretClient::new(vault.as_str(), identity, Some(options))
            .map_err(|_| Error::configuration("the vault's address cannot be used"))?;
        Ok(Self { client, host, skew })
    }

    pub(super) fn host(&self) -> &str {
        &self.host
    }

    /// How far the vault's clock is ahead of ours, by its latest answer.
    pub(super) fn ahead(&self) -> Ahead {
        Ahead(self.skew.seconds())
    }

    /// The newest version, or one by its id. None when there is no such secret.
    pub(super) async fn get(
        &self,
        name: &str,
        version: Option<&str>,
        deadline: Deadline,
    ) -> Result<Option<Found>> {
        let options = SecretClientGetSecretOptions {
            method_options: call(deadline),
            secret_version: version.map(str::to_owned),
            ..SecretClientGetSecretOptions::default()
        };
        let bundle = self
            .ask(deadline, async {
                self.client.get_secret(name, Some(options)).await?.into_model()
            })
            .await;
        match bundle {
            Ok(bundle) => self.found(name, bundle).map(Some),
            Err(error) if error.code.as_deref() == Some(NOT_FOUND) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Writes a new version; gives back its id.
    pub(super) async fn set(
        &self,
        name: &str,
        parameters: SetSecretParameters,
        deadline: Deadline,
    ) -> Result<String> {
        let options = SecretClientSetSecretOptions { method_options: call(deadline) };
        let bundle = self
            .ask(deadline, async {
                let content = parameters.try_into()?;
                self.client.set_secret(name, content, Some(options)).await?.into_model()
            })
            .await?;
        self.version(name, bundle.id.as_deref())
    }

    /// Every version, without values, in no particular order.
    pub(super) async fn versions(&self, name: &str, deadline: Deadline) -> Result<Vec<Properties>> {
        let options = SecretClientListSecretPropertiesVersionsOptions {
            method_options: paging(deadline),
            ..SecretClientListSecretPropertiesVersionsOptions::default()
        };
        let listed = self
            .ask(deadline, async {
                let pages = self.client.list_secret_properties_versions(name, Some(options))?;
                collect(pages).await
            })
            .await?;
        listed.into_iter().map(|properties| self.properties(name, properties)).collect()
    }

    /// Every secret's newest version, without values.
    pub(super) async fn all(&self, deadline: Deadline) -> Result<Vec<Properties>> {
        let options = SecretClientListSecretPropertiesOptions {
            method_options: paging(deadline),
            ..SecretClientListSecretPropertiesOptions::default()
        };
        let listed = self
            .ask(deadline, async {
                collect(self.client.list_secret_properties(Some(options))?).await
            })
            .await?;
        Ok(listed
            .into_iter()
            .filter_map(|listed| {
                let (name, version) = self.parts(listed.id.as_deref()?)?;
                Some(Properties::new(name, version.unwrap_or_default(), listed))
            })
            .collect())
    }

    /// Deletes a secret, so that it can be recovered. Says whether there was one.
    pub(super) async fn delete(&self, name: &str, deadline: Deadline) -> Result<bool> {
        let options = SecretClientDeleteSecretOptions { method_options: call(deadline) };
        let deleted = self
            .ask(deadline, async { self.client.delete_secret(name, Some(options)).await })
            .await;
        match deleted {
            Ok(_) => Ok(true),
            Err(error) if error.code.as_deref() == Some(NOT_FOUND) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Asks for a deleted secret to be brought back, which takes the vault a while.
    pub(super) async fn recover(&self, name: &str, deadline: Deadline) -> Result<()> {
        let options = SecretClientRecoverDeletedSecretOptions { method_options: call(deadline) };
        let asked = self
            .ask(deadline, async { self.client.recover_deleted_secret(name, Some(options)).await })
            .await;
        match asked {
            Ok(_) => Ok(()),
            // Another writer was faster, or it is under way.
            Err(error) if matches!(error.kind, ErrorKind::Conflict | ErrorKind::NotFound) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Waits before a name that is changing is looked at again.
    ///
    /// # Errors
    /// `timeout` when that would be past the deadline.
    pub(super) async fn wait(&self, pause: &mut Duration, deadline: Deadline) -> Result<()> {
        if *pause >= deadline.remaining() {
            return Err(Error::timeout(format!(
                "the vault {} did not recover the deleted secret before the deadline",
                self.host
            )));
        }
        tokio::time::sleep(*pause).await;
        *pause = (*pause * 2).min(LONGEST_PAUSE);
        Ok(())
    }

    async fn ask<T>(
        &self,
        deadline: Deadline,
        asked: impl Future<Output = azure_core::Result<T>>,
    ) -> Result<T> {
        let who = format!("the vault {}", self.host);
        let outcome = async { asked.await.map_err(|error| from_sdk(&error, &who)) };
        deadline.bound(&who, outcome).await
    }

    fn found(&self, name: &str, mut bundle: Bundle) -> Result<Found> {
        let value = Secret::new(bundle.value.take().ok_or_else(|| self.unreadable())?);
        let mut listed = SecretProperties::default();
        listed.id = bundle.id;
        listed.attributes = bundle.attributes;
        listed.content_type = bundle.content_type;
        listed.tags = bundle.tags;
        Ok(Found { properties: self.properties(name, listed)?, value })
    }

    fn properties(&self, name: &str, listed: SecretProperties) -> Result<Properties> {
        let version = self.version(name, listed.id.as_deref())?;
        Ok(Properties::new(name.to_owned(), version, listed))
    }

    /// The version in the address of a secret, if it is the secret that was asked for.
    fn version(&self, name: &str, id: Option<&str>) -> Result<String> {
        let parts = id.and_then(|id| self.parts(id));
        match parts {
            Some((named, Some(version))) if named.eq_ignore_ascii_case(name) => Ok(version),
            _ => Err(self.unreadable()),
        }
    }

    /// Name and version in an address. Both go into paths later.
    fn parts(&self, id: &str) -> Option<(String, Option<String>)> {
        let url = Url::parse(id).ok()?;
        let mut segments = url.path_segments()?;
        let is_secret = segments.next()? == "secrets";
        let name = segments.next().filter(|name| is_name(name))?.to_owned();
        let version = segments.next().filter(|text| !text.is_empty()).map(str::to_owned);
        let is_plain = version.as_deref().is_none_or(is_name) && segments.next().is_none();
        (is_secret && is_plain).then_some((name, version))
    }

    fn unreadable(&self) -> Error {
        Error::service(format!(
            "the vault {} answered with something that cannot be understood",
            self.host
        ))
    }
}

/// Whether the name is taken by a deleted secret that can be recovered.
pub(super) fn is_deleted(error: &Error) -> bool {
    error.code.as_deref() == Some(DELETED)
}

fn paging(deadline: Deadline) -> PagerOptions<'static> {
    PagerOptions { context: call(deadline).context, continuation: None }
}

async fn collect(
    mut pages: Pager<ListSecretPropertiesResult>,
) -> azure_core::Result<Vec<SecretProperties>> {
    let mut all = Vec::new();
    while let Some(one) = pages.try_next().await? {
        if all.len() == MOST {
            return Err(into_sdk(Error::service(format!(
                "the vault lists more than {MOST} secrets"
            ))));
        }
        all.push(one);
    }
    Ok(all)
}
