use std::{fmt, path::PathBuf, sync::Arc, time::SystemTime};

use azure_core::{
    credentials::{AccessToken, Secret as SdkSecret, TokenCredential, TokenRequestOptions},
    http::{ClientMethodOptions, ClientOptions},
};
use azure_identity::{
    ClientAssertion, ClientAssertionCredential, ClientAssertionCredentialOptions,
    ClientSecretCredential, ClientSecretCredentialOptions,
};
use url::Url;

use crate::{
    ClientId, Cloud, Error, Result, Secret, TenantId,
    auth::{
        Authority, Certificate, Credential, Environment, ManagedIdentity, Protocol, Skew,
        credential::{AssertionRequest, AssertionSource},
        read_token_answer,
    },
    diagnosis::Side,
    time::Deadline,
    transport::{
        Response, Transport, TransportOptions,
        azure::{Destination, deadline_of, from_sdk, into_sdk},
    },
};

/// Which identity signs in to a vault.
#[derive(Clone)]
#[non_exhaustive]
pub enum VaultAccess {
    /// The managed identity of the host: no secret at all.
    ManagedIdentity(ManagedIdentity),
    /// A workload identity, whose token is in a file that the platform keeps fresh (Kubernetes).
    WorkloadIdentity {
        /// The tenant of the identity, which is the vault's.
        tenant: TenantId,
        /// Its client id.
        client: ClientId,
        /// The file.
        file: PathBuf,
    },
    /// A client secret of an app registration.
    Secret {
        /// The tenant of the app registration, which is the vault's.
        tenant: TenantId,
        /// Its client id.
        client: ClientId,
        /// The secret.
        secret: Secret,
    },
    /// A certificate of an app registration.
    Certificate {
        /// The tenant of the app registration, which is the vault's.
        tenant: TenantId,
        /// Its client id.
        client: ClientId,
        /// The certificate with its private key.
        certificate: Certificate,
    },
    /// Assertions from elsewhere.
    Assertion {
        /// The tenant of the app registration, which is the vault's.
        tenant: TenantId,
        /// Its client id.
        client: ClientId,
        /// Makes the assertions.
        source: Arc<dyn AssertionSource>,
    },
    /// The first of these that the environment names: `AZURE_CLIENT_SECRET`,
    /// `AZURE_CLIENT_CERTIFICATE_PATH` (with `AZURE_CLIENT_CERTIFICATE_PASSWORD`),
    /// `AZURE_FEDERATED_TOKEN_FILE`, each with `AZURE_TENANT_ID` and `AZURE_CLIENT_ID`; else the
    /// managed identity, the one with `AZURE_CLIENT_ID` where that is set. What was chosen is in the
    /// store's description.
    Environment,
}

impl fmt::Debug for VaultAccess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ManagedIdentity(identity) => write!(f, "VaultAccess({identity:?})"),
            Self::WorkloadIdentity { client, .. } => {
                write!(f, "VaultAccess(workload identity {client})")
            }
            Self::Secret { client, .. } => write!(f, "VaultAccess(client secret of {client})"),
            Self::Certificate { client, certificate, .. } => {
                write!(f, "VaultAccess({certificate:?} of {client})")
            }
            Self::Assertion { client, source, .. } => {
                write!(f, "VaultAccess({} of {client})", source.describe())
            }
            Self::Environment => f.write_str("VaultAccess(environment)"),
        }
    }
}

impl VaultAccess {
    /// Prepares to sign in. Sends nothing.
    pub(super) fn open(
        &self,
        cloud: &Cloud,
        transport: &TransportOptions,
        environment: Environment<'_>,
    ) -> Result<VaultIdentity> {
        let app = |tenant: &TenantId, client: &ClientId, credential: Credential| {
            let app = AppIdentity { tenant: *tenant, client: *client, credential };
            app.open(cloud, transport)
        };
        match self {
            Self::ManagedIdentity(identity) => {
                let tokens = identity.open(cloud, transport, environment)?;
                Ok(VaultIdentity {
                    inner: tokens.credential(),
                    scope: scope(cloud),
                    tenant: None,
                    skew: Arc::default(),
                    description: tokens.describe().to_owned(),
                })
            }
            Self::WorkloadIdentity { tenant, client, file } => {
                app(tenant, client, Credential::workload_identity(file))
            }
            Self::Secret { tenant, client, secret } => {
                app(tenant, client, Credential::secret(secret.expose())?)
            }
            Self::Certificate { tenant, client, certificate } => {
                app(tenant, client, Credential::certificate(certificate.clone()))
            }
            Self::Assertion { tenant, client, source } => {
                app(tenant, client, Credential::assertion(Arc::clone(source)))
            }
            Self::Environment => {
                let (chosen, by) = choose(cloud, environment)?;
                let mut identity = chosen.open(cloud, transport, environment)?;
                identity.description = format!("{}, by {by}", identity.description);
                Ok(identity)
            }
        }
    }
}

/// What the environment names, and by which of its variables.
fn choose(cloud: &Cloud, environment: Environment<'_>) -> Result<(VaultAccess, &'static str)> {
    check_authority(cloud, environment)?;
    let required = |name: &'static str, beside: &str| {
        environment(name).ok_or_else(|| {
            Error::configuration(format!("{beside} is set, but {name} is not"))
                .with_hint("Set both, or neither to use the managed identity of the host.")
        })
    };
    let app = |beside: &str| -> Result<(TenantId, ClientId)> {
        let tenant = required("AZURE_TENANT_ID", beside)?.parse()?;
        Ok((tenant, required("AZURE_CLIENT_ID", beside)?.parse()?))
    };
    const SECRET: &str = "AZURE_CLIENT_SECRET";
    const CERTIFICATE: &str = "AZURE_CLIENT_CERTIFICATE_PATH";
    const FILE: &str = "AZURE_FEDERATED_TOKEN_FILE";
    if let Some(secret) = environment(SECRET) {
        let (tenant, client) = app(SECRET)?;
        let secret = Secret::new(secret);
        return Ok((VaultAccess::Secret { tenant, client, secret }, SECRET));
    }
    if let Some(path) = environment(CERTIFICATE) {
        let (tenant, client) = app(CERTIFICATE)?;
        let password = environment("AZURE_CLIENT_CERTIFICATE_PASSWORD").map(Secret::new);
        let certificate = Certificate::from_file(path.as_ref(), password.as_ref())?;
        return Ok((VaultAccess::Certificate { tenant, client, certificate }, CERTIFICATE));
    }
    if let Some(path) = environment(FILE) {
        let (tenant, client) = app(FILE)?;
        return Ok((VaultAccess::WorkloadIdentity { tenant, client, file: path.into() }, FILE));
    }
    let identity = match environment("AZURE_CLIENT_ID") {
        Some(client) => ManagedIdentity::user_assigned(client.parse()?),
        None => ManagedIdentity::system_assigned(),
    };
    Ok((VaultAccess::ManagedIdentity(identity), "the lack of any AZURE_ credential"))
}

/// Refuses an environment that was made for another cloud.
fn check_authority(cloud: &Cloud, environment: Environment<'_>) -> Result<()> {
    const AUTHORITY: &str = "AZURE_AUTHORITY_HOST";
    let Some(text) = environment(AUTHORITY) else { return Ok(()) };
    let url = Url::parse(&text).or_else(|_| Url::parse(&format!("https://{text}")));
    let is_own =
        url.ok().as_ref().and_then(Url::host_str).is_some_and(|host| cloud.is_authority_host(host));
    if is_own {
        return Ok(());
    }
    Err(Error::wrong_cloud(format!(
        "{AUTHORITY} is not a sign-in host of the cloud \"{}\"",
        cloud.name
    ))
    .with_hint(format!("Set it to {}, or unset it.", cloud.authority)))
}

/// An app registration that signs in to the vault.
struct AppIdentity {
    tenant: TenantId,
    client: ClientId,
    credential: Credential,
}

impl AppIdentity {
    fn open(self, cloud: &Cloud, transport: &TransportOptions) -> Result<VaultIdentity> {
        let skew = Arc::new(Skew::default());
        let judge = {
            let skew = Arc::clone(&skew);
            Box::new(move |response: Response| {
                skew.observe(&response, SystemTime::now());
                match read_token_answer(&response, Side::Partner) {
                    Ok(_) => Ok(response),
                    Err(error) => Err(error.amend(|envelope| {
                        envelope.message = format!(
                            "the identity for the vault was not signed in: {}",
                            envelope.message
                        );
                    })),
                }
            })
        };
        let transport = Transport::new(transport)?;
        let client_options =
            Destination::new(transport, &cloud.authority, judge).into_options(cloud);
        let description = format!("{} of app {}", self.credential.describe(), self.client);
        let inner = self.credential(cloud, client_options, Arc::clone(&skew))?;
        let (scope, tenant) = (scope(cloud), Some(self.tenant));
        Ok(VaultIdentity { inner, scope, tenant, skew, description })
    }

    fn credential(
        &self,
        cloud: &Cloud,
        client_options: ClientOptions,
        skew: Arc<Skew>,
    ) -> Result<Arc<dyn TokenCredential>> {
        let unusable = |_| Error::configuration("the vault's identity cannot be used");
        let (tenant, client) = (self.tenant.to_string(), self.client.to_string());
        match &self.credential {
            Credential::Secret(secret) => {
                let secret = SdkSecret::new(secret.expose().to_owned());
                let options = Some(ClientSecretCredentialOptions { client_options });
                let credential = ClientSecretCredential::new(&tenant, client, secret, options);
                Ok(credential.map_err(unusable)?)
            }
            Credential::Assertion(source) => {
                let authority = Authority::Tenant(self.tenant);
                let bridge = Bridge {
                    source: Arc::clone(source),
                    client: self.client,
                    tenant: self.tenant,
                    endpoint: authority.endpoint(cloud, Protocol::V2, "token"),
                    skew,
                };
                let options = Some(ClientAssertionCredentialOptions { client_options });
                let credential = ClientAssertionCredential::new(tenant, client, bridge, options);
                Ok(credential.map_err(unusable)?)
            }
            Credential::None => {
                Err(Error::configuration("a public client cannot sign in to a vault"))
            }
        }
    }
}

fn scope(cloud: &Cloud) -> String {
    format!("{}/.default", cloud.vault_resource())
}

/// Gives our assertions to the SDK.
struct Bridge {
    source: Arc<dyn AssertionSource>,
    client: ClientId,
    tenant: TenantId,
    endpoint: Url,
    skew: Arc<Skew>,
}

impl fmt::Debug for Bridge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bridge({})", self.source.describe())
    }
}

#[async_trait::async_trait]
impl ClientAssertion for Bridge {
    async fn secret(&self, options: Option<ClientMethodOptions<'_>>) -> azure_core::Result<String> {
        let deadline = options.map_or_else(Deadline::default, |given| deadline_of(&given.context));
        let request = AssertionRequest {
            client: self.client,
            tenant: Some(self.tenant),
            endpoint: &self.endpoint,
            now: self.skew.apply(SystemTime::now()),
            deadline,
        };
        let assertion = self.source.assertion(&request).await.map_err(into_sdk)?;
        Ok(assertion.expose().to_owned())
    }
}

/// Signs in to one cloud's vaults, and to nothing else.
pub(super) struct VaultIdentity {
    inner: Arc<dyn TokenCredential>,
    /// The only thing that a token may be asked for.
    scope: String,
    tenant: Option<TenantId>,
    skew: Arc<Skew>,
    description: String,
}

impl VaultIdentity {
    /// Its tenant, where it is known before anything is sent.
    pub(super) fn tenant(&self) -> Option<TenantId> {
        self.tenant
    }

    /// Which identity it is, in a few words.
    pub(super) fn describe(&self) -> &str {
        &self.description
    }
}

impl fmt::Debug for VaultIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VaultIdentity({})", self.description)
    }
}

#[async_trait::async_trait]
impl TokenCredential for VaultIdentity {
    async fn get_token(
        &self,
        scopes: &[&str],
        options: Option<TokenRequestOptions<'_>>,
    ) -> azure_core::Result<AccessToken> {
        if scopes != [self.scope.as_str()] {
            let refused = Error::internal("the Azure SDK asks for a token that is not the vault's");
            return Err(into_sdk(refused));
        }
        let skew = self.skew.seconds();
        let error = match self.inner.get_token(scopes, options.clone()).await {
            Ok(token) => return Ok(token),
            Err(error) => error,
        };
        let is_clock =
            from_sdk(&error, "the sign-in service").code.as_deref() == Some("AADSTS700024");
        if is_clock && self.skew.seconds().abs_diff(skew) > 1 {
            // The answer told the server's time: the next assertion is dated by it.
            return self.inner.get_token(scopes, options).await;
        }
        Err(error)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::ErrorKind;

    const TENANT: (&str, &str) = ("AZURE_TENANT_ID", "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a");
    const CLIENT: (&str, &str) = ("AZURE_CLIENT_ID", "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a");
    const SECRET: (&str, &str) = ("AZURE_CLIENT_SECRET", "canary~secret");

    fn describe(variables: &[(&str, &str)]) -> Result<String> {
        let environment = |name: &str| {
            let found = variables.iter().find(|(key, _)| *key == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        let options = TransportOptions::default();
        let identity = VaultAccess::Environment.open(&Cloud::global(), &options, &environment)?;
        assert!(!format!("{identity:?}").contains("canary"));
        Ok(identity.describe().to_owned())
    }

    #[test]
    fn the_environment_chooses_and_says_what() {
        let client = CLIENT.1;
        let file = ("AZURE_FEDERATED_TOKEN_FILE", "/var/run/secrets/token");
        for (variables, description) in [
            (
                &[TENANT, CLIENT, SECRET, file][..],
                format!("client secret of app {client}, by AZURE_CLIENT_SECRET"),
            ),
            (
                &[TENANT, CLIENT, file],
                format!(
                    "workload identity (/var/run/secrets/token) of app {client}, by AZURE_FEDERATED_TOKEN_FILE"
                ),
            ),
            (
                &[CLIENT],
                format!(
                    "managed identity (user-assigned {client}, IMDS), by the lack of any AZURE_ credential"
                ),
            ),
            (
                &[],
                "managed identity (system-assigned, IMDS), by the lack of any AZURE_ credential"
                    .into(),
            ),
        ] {
            assert_eq!(describe(variables).unwrap(), description);
        }
    }

    #[test]
    fn half_an_environment_is_refused_by_name() {
        for (variables, name) in [
            (&[SECRET][..], "AZURE_TENANT_ID"),
            (&[SECRET, TENANT], "AZURE_CLIENT_ID"),
            (&[("AZURE_CLIENT_CERTIFICATE_PATH", "x.pem"), CLIENT], "AZURE_TENANT_ID"),
            (&[TENANT, CLIENT, ("AZURE_CLIENT_CERTIFICATE_PATH", "/nowhere/x.pem")], "/nowhere"),
            (&[TENANT, ("AZURE_CLIENT_ID", "contoso"), SECRET], "application id"),
            (&[TENANT, CLIENT, ("AZURE_CLIENT_SECRET", TENANT.1)], "secret's id"),
        ] {
            let error = describe(variables).unwrap_err();
            assert_eq!(error.kind, ErrorKind::Configuration);
            assert!(error.message.contains(name), "{error}");
            assert!(!format!("{error:?}").contains("canary"));
        }
    }

    #[test]
    fn an_environment_of_another_cloud_is_refused() {
        let host = |name| ("AZURE_AUTHORITY_HOST", name);
        for own in ["https://login.microsoftonline.com/", "login.microsoftonline.com"] {
            assert!(describe(&[host(own)]).is_ok());
        }
        for other in ["https://login.microsoftonline.us", "https://evil.example", "x y"] {
            let outcome = describe(&[host(other)]);
            assert_eq!(outcome.unwrap_err().kind, ErrorKind::WrongCloud, "{other}");
        }
    }
}
