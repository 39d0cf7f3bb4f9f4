//! Tokens of the managed identity of the host: a virtual machine's (IMDS) or an App Service's.
//!
//! `azure_identity` asks for them; what it is allowed to reach is decided here. Both endpoints speak
//! plain `http` and answer whoever asks, so an address is taken only if it cannot leave the machine
//! or its link, no proxy stands between, and no redirect is followed.

use std::{fmt, net::IpAddr, sync::Arc, time::Duration};

use azure_core::credentials::{TokenCredential, TokenRequestOptions};
use azure_identity::{ManagedIdentityCredential, ManagedIdentityCredentialOptions, UserAssignedId};
use http::StatusCode;
use url::{Host, Url};

use crate::{
    ClientId, Cloud, Error, ErrorKind, Result, Secret,
    diagnosis::readable,
    time::Deadline,
    transport::{
        Proxy, Response, RetryPolicy, Transport, TransportOptions,
        azure::{Destination, call, from_sdk},
        retry_after,
    },
};

/// Where every Azure virtual machine finds its identities.
const IMDS: &str = "http://169.254.169.254";
/// Names another address of IMDS; Azure's identity libraries for other languages know it too.
const IMDS_AT: &str = "AZURE_POD_IDENTITY_AUTHORITY_HOST";
/// Off Azure nothing answers at a link-local address: waiting longer only delays the error.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(2);
const ATTEMPTS: u32 = 3;

/// A managed identity of the host that the program runs on.
///
/// Which service is asked follows the environment, as in Microsoft's own libraries:
/// `IDENTITY_ENDPOINT` with `IDENTITY_HEADER` is App Service (Functions, Container Apps), otherwise
/// IMDS is asked. Azure Arc, Service Fabric, Cloud Shell and Machine Learning are not supported.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ManagedIdentity {
    client: Option<ClientId>,
    imds: Option<Url>,
}

impl ManagedIdentity {
    /// The identity that the system assigned to the host.
    pub fn system_assigned() -> Self {
        Self::default()
    }

    /// One that an admin assigned to the host, by its client id.
    pub fn user_assigned(client: ClientId) -> Self {
        Self { client: Some(client), imds: None }
    }

    /// Asks IMDS at another address, such as an emulator's: a loopback or link-local one. By default
    /// what `AZURE_POD_IDENTITY_AUTHORITY_HOST` says, else `http://169.254.169.254`.
    pub fn imds(mut self, address: Url) -> Self {
        self.imds = Some(address);
        self
    }

    /// Prepares to ask for tokens. Sends nothing.
    pub(crate) fn open(
        &self,
        cloud: &Cloud,
        transport: &TransportOptions,
        environment: Environment<'_>,
    ) -> Result<IdentityTokens> {
        let options = TransportOptions {
            proxy: Proxy::None,
            connect_timeout: transport.connect_timeout.min(CONNECT_TIMEOUT),
            retry: RetryPolicy { attempts: ATTEMPTS, ..transport.retry.clone() },
            ..transport.clone()
        };
        self.open_over(Transport::new(&options)?, cloud, environment)
    }

    pub(super) fn open_over(
        &self,
        transport: Transport,
        cloud: &Cloud,
        environment: Environment<'_>,
    ) -> Result<IdentityTokens> {
        let source = self.source(environment)?;
        let judge = {
            let source = source.clone();
            Box::new(move |response| source.judge(response))
        };
        let destination = match &source {
            Source::Imds(address) => {
                let built_in = local_address("IMDS", IMDS)?;
                Destination::new(transport, &built_in, judge).instead(address.clone())
            }
            Source::AppService(address) => Destination::new(transport, address, judge),
        };
        let credential = ManagedIdentityCredential::new(Some(ManagedIdentityCredentialOptions {
            user_assigned_id: self
                .client
                .map(|client| UserAssignedId::ClientId(client.to_string())),
            client_options: destination.into_options(cloud),
        }))
        .map_err(|_| Error::configuration("the managed identity's settings cannot be used"))?;
        let which = match self.client {
            Some(client) => format!("user-assigned {client}"),
            None => "system-assigned".into(),
        };
        let description = format!("managed identity ({which}, {source})");
        Ok(IdentityTokens { credential, description })
    }

    /// The service that `azure_identity` will choose by the same environment, if it may be asked.
    fn source(&self, environment: Environment<'_>) -> Result<Source> {
        let is_set = |name| environment(name).is_some();
        let unsupported = |what: &str| {
            Err(Error::unsupported(format!("the managed identity of {what} is not supported"))
                .with_hint("Use a certificate, a client secret or a workload identity here."))
        };
        let app_service = match (environment("IDENTITY_ENDPOINT"), is_set("IDENTITY_HEADER")) {
            (Some(_), true) if is_set("IDENTITY_SERVER_THUMBPRINT") => {
                return unsupported("Service Fabric");
            }
            (Some(_), false) if is_set("IMDS_ENDPOINT") => return unsupported("Azure Arc"),
            (Some(_), false) => {
                return Err(Error::configuration(
                    "IDENTITY_ENDPOINT is set without IDENTITY_HEADER",
                )
                .with_hint("App Service sets both; unset IDENTITY_ENDPOINT elsewhere."));
            }
            (Some(address), true) => Some(address),
            (None, _) if is_set("MSI_ENDPOINT") => {
                return unsupported("Cloud Shell or Azure Machine Learning");
            }
            (None, _) => None,
        };
        match (app_service, &self.imds) {
            (Some(_), Some(_)) => Err(Error::configuration(
                "an address of IMDS is configured, but IDENTITY_ENDPOINT says that this is an App Service",
            )),
            (Some(address), None) => {
                local_address("IDENTITY_ENDPOINT", &address).map(Source::AppService)
            }
            (None, Some(address)) => local_address("IMDS", address.as_str()).map(Source::Imds),
            (None, None) => {
                let address = environment(IMDS_AT).unwrap_or_else(|| IMDS.into());
                local_address(IMDS_AT, &address).map(Source::Imds)
            }
        }
    }
}

/// Looks up a variable of the environment; none when it is empty.
pub(crate) type Environment<'a> = &'a dyn Fn(&str) -> Option<String>;

/// The environment of this process.
pub(crate) fn process_environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// An address that cannot leave this machine or its link: loopback, or link-local as Azure's are.
fn local_address(what: &str, text: &str) -> Result<Url> {
    let wrong = |why: &str| {
        Err(Error::configuration(format!("the address of the managed identity ({what}) {why}"))
            .with_hint("Only loopback and link-local addresses, such as http://169.254.169.254, are asked for tokens of the host."))
    };
    if text.chars().any(|c| c.is_control() || c.is_whitespace() || c == '\\') {
        return wrong("contains white space or a control character");
    }
    let Ok(url) = Url::parse(text) else { return wrong("is not an address") };
    if !matches!(url.scheme(), "http" | "https") {
        return wrong("does not begin with http");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return wrong("contains a user name");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return wrong("has a query");
    }
    let is_local = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback() || address.is_link_local(),
        Some(Host::Ipv6(address)) => is_local_v6(address.into()),
        None => false,
    };
    if is_local { Ok(url) } else { wrong("leads away from this machine") }
}

fn is_local_v6(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(address) => address.is_loopback() || address.is_link_local(),
        IpAddr::V6(address) => address.is_loopback() || address.is_unicast_link_local(),
    }
}

/// Which service of the host is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Source {
    Imds(Url),
    AppService(Url),
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Imds(_) => f.write_str("IMDS"),
            Self::AppService(_) => f.write_str("App Service"),
        }
    }
}

impl Source {
    /// Lets answers with a token through. `azure_identity` would repeat others for over a minute.
    fn judge(&self, response: Response) -> Result<Response> {
        if response.status.is_success() {
            return Ok(response);
        }
        let status = response.status.as_u16();
        let said = said(&response).map(|text| format!(": {text}")).unwrap_or_default();
        let error = match response.status {
            StatusCode::BAD_REQUEST | StatusCode::NOT_FOUND => Error::new(
                ErrorKind::Credential,
                format!("{self} has no such managed identity{said}"),
            )
            .with_hint("Assign the identity to this host, or check the client id of the user-assigned one."),
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Error::new(
                ErrorKind::Credential,
                format!("{self} refused to hand out a token{said}"),
            ),
            StatusCode::TOO_MANY_REQUESTS => {
                Error::new(ErrorKind::Throttled, format!("{self} is asked too often{said}"))
            }
            _ => Error::service(format!("{self} answered with status {status}{said}")),
        };
        let wait = retry_after(&response, std::time::SystemTime::now());
        Err(error.amend(|envelope| {
            envelope.status = Some(status);
            envelope.retry_after = wait;
        }))
    }
}

/// What a refusal says: `error_description` of IMDS, `message` of App Service.
fn said(response: &Response) -> Option<String> {
    let body: serde_json::Value = serde_json::from_slice(&response.body).ok()?;
    let text = body.get("error_description").or_else(|| body.get("message"))?.as_str()?;
    Some(readable(text))
}

/// Hands out the tokens of one managed identity; keeps each until five minutes before it expires.
#[derive(Clone, Debug)]
pub(crate) struct IdentityTokens {
    credential: Arc<ManagedIdentityCredential>,
    description: String,
}

impl IdentityTokens {
    /// A token for a resource.
    pub(crate) async fn token(&self, resource: &str, deadline: Deadline) -> Result<Secret> {
        let scope = format!("{resource}/.default");
        let options = TokenRequestOptions { method_options: call(deadline) };
        let asked = async {
            let token = self.credential.get_token(&[&scope], Some(options)).await;
            token.map_err(|error| from_sdk(&error, "the managed identity's endpoint"))
        };
        let token = deadline.bound("the managed identity", asked).await?;
        Ok(Secret::new(token.token.secret()))
    }

    /// The credential itself, for a client of the SDK.
    pub(crate) fn credential(&self) -> Arc<dyn TokenCredential> {
        Arc::clone(&self.credential) as _
    }

    /// Which identity of which service: `managed identity (system-assigned, IMDS)`.
    pub(crate) fn describe(&self) -> &str {
        &self.description
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn source(identity: ManagedIdentity, variables: &[(&str, &str)]) -> Result<Source> {
        identity.source(&|name| {
            let found = variables.iter().find(|(key, _)| *key == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    fn system(variables: &[(&str, &str)]) -> Result<Source> {
        source(ManagedIdentity::system_assigned(), variables)
    }

    #[test]
    fn the_environment_chooses_the_service() {
        let imds = Source::Imds(Url::parse(IMDS).unwrap());
        assert_eq!(system(&[]).unwrap(), imds);
        let at = "http://127.0.0.1:4000/";
        assert_eq!(system(&[(IMDS_AT, at)]).unwrap(), Source::Imds(Url::parse(at).unwrap()));
        for address in [
            "http://127.0.0.1:41741/msi/token/",
            "http://localhost:42356/msi/token",
            "http://169.254.255.2:8081/msi/token",
            "http://[::1]:80/msi/token",
        ] {
            let found = system(&[("IDENTITY_ENDPOINT", address), ("IDENTITY_HEADER", "h")]);
            assert_eq!(found.unwrap(), Source::AppService(Url::parse(address).unwrap()));
        }
    }

    #[test]
    fn an_address_away_from_the_machine_is_refused() {
        for address in [
            "http://169.254.169.254.evil.example/",
            "http://evil.example/169.254.169.254",
            "http://169.254.169.254@evil.example/",
            "http://localhost.evil.example/",
            "http://localhost./",
            "http://10.0.0.4/",
            "http://0.0.0.0/",
            "http://[::ffff:8.8.8.8]/",
            "http://2852039166.evil.example/",
            "http://127.0.0.1\\@evil.example/",
            "http://127.0.0.1/token?resource=x",
            "http://127.0.0.1/#x",
            "http://127.0.0.1\r\nHost: evil.example/",
            "http://user:password@127.0.0.1/",
            "ftp://127.0.0.1/",
            "file:///etc/passwd",
            "unix:/var/run/x",
            "127.0.0.1",
            "http://",
        ] {
            let header = ("IDENTITY_HEADER", "h");
            for variables in [&[("IDENTITY_ENDPOINT", address), header][..], &[(IMDS_AT, address)]]
            {
                let error = system(variables).unwrap_err();
                assert_eq!(error.kind, ErrorKind::Configuration, "{address}");
                assert!(!error.message.contains("password"), "{error}");
            }
            if let Ok(url) = Url::parse(address) {
                let asked = source(ManagedIdentity::system_assigned().imds(url), &[]);
                // Some become harmless by parsing: what remains must be local.
                if let Ok(Source::Imds(url)) = asked {
                    assert!(matches!(url.host_str(), Some("127.0.0.1")), "{url}");
                }
            }
        }
    }

    #[test]
    fn what_is_not_supported_is_refused_by_name() {
        let endpoint = ("IDENTITY_ENDPOINT", "http://127.0.0.1:40342/token");
        for (variables, name) in [
            (&[endpoint, ("IMDS_ENDPOINT", "http://127.0.0.1:40342")][..], "Arc"),
            (
                &[endpoint, ("IDENTITY_HEADER", "h"), ("IDENTITY_SERVER_THUMBPRINT", "t")],
                "Service Fabric",
            ),
            (&[("MSI_ENDPOINT", "http://127.0.0.1:50342")], "Cloud Shell"),
            (&[endpoint], "IDENTITY_HEADER"),
        ] {
            let error = system(variables).unwrap_err();
            assert!(error.message.contains(name), "{error}");
        }
    }
}
