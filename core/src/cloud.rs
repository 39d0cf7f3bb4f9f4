//! The clouds: one record each, with every host that a call may reach.

use std::{
    fmt,
    str::FromStr,
    sync::{Arc, LazyLock},
};

use serde::{Deserialize, Serialize};
use url::Url;

use crate::{Error, Result};

/// A service with a host of its own in each cloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Service {
    /// The Partner Center API.
    PartnerCenter,
    /// Referrals, price sheets, exchange rates and payouts.
    PartnerApi,
    /// Microsoft Graph.
    Graph,
    /// Azure Resource Manager.
    Arm,
}

/// Something that not every cloud has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Feature {
    /// Granular delegated admin relationships, on Microsoft Graph.
    Gdap,
    /// Partner billing exports, on Microsoft Graph.
    PartnerBilling,
    /// The host of referrals, price sheets and payouts.
    PartnerApi,
    /// The reports of the security requirements (MFA adoption).
    SecurityRequirementsReport,
    /// Resetting passwords of customer and partner users.
    PasswordReset,
    /// Azure subscriptions of customers.
    CustomerAzureSubscriptions,
    /// Licence management for customer users.
    CustomerUserLicenses,
    /// Service requests.
    ServiceRequests,
}

impl Feature {
    /// What the feature is, in words.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Gdap => "delegated admin relationships (GDAP)",
            Self::PartnerBilling => "partner billing exports",
            Self::PartnerApi => "the host of referrals, price sheets and payouts",
            Self::SecurityRequirementsReport => "the security requirements report",
            Self::PasswordReset => "password reset",
            Self::CustomerAzureSubscriptions => "Azure subscriptions of customers",
            Self::CustomerUserLicenses => "licence management for customer users",
            Self::ServiceRequests => "service requests",
        }
    }
}

/// A cloud. Cheap to clone.
///
/// [`Cloud::global`], [`Cloud::usgov`] and [`Cloud::china`] are built in; a custom one is given
/// with every host ([`CloudRecord`]), which is how an emulator on loopback origins is reached.
#[derive(Clone, PartialEq, Eq)]
pub struct Cloud(Arc<CloudRecord>);

/// Every host and name of one cloud.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloudRecord {
    /// Short name, such as `usgov`.
    pub name: String,
    /// Name for people.
    #[serde(default)]
    pub title: String,
    /// Other names by which people ask for it.
    #[serde(default)]
    pub also_called: Vec<String>,
    /// Origin of the sign-in service: `https://login.microsoftonline.com`, no path.
    pub authority: Url,
    /// Other hosts of the same sign-in service; accepted in answers, never called.
    #[serde(default)]
    pub authority_aliases: Vec<String>,
    /// Origin of the issuer of v1 tokens, where it is not the authority.
    #[serde(default)]
    pub v1_issuer: Option<Url>,
    /// What `cloud_instance_name` says in the OIDC metadata of this cloud's tenants.
    #[serde(default)]
    pub metadata_instance: Option<String>,
    /// Origin of the Partner Center API.
    pub partner_center: Url,
    /// The audience of Partner Center tokens.
    pub partner_center_resource: String,
    /// Origin of the pricing and referrals API.
    #[serde(default)]
    pub partner_api: Option<Url>,
    /// Origin of Microsoft Graph.
    pub graph: Url,
    /// The audience of Graph tokens, where it is not Graph's origin.
    #[serde(default)]
    pub graph_resource: Option<String>,
    /// Origin of Azure Resource Manager.
    pub arm: Url,
    /// The audience of ARM tokens, where it is not ARM's origin.
    #[serde(default)]
    pub arm_resource: Option<String>,
    /// The host names of vaults end with `.` and this.
    pub vault_suffix: String,
    /// The audience of vault tokens, where it is not `https://` and the suffix.
    #[serde(default)]
    pub vault_resource: Option<String>,
    /// The host names of blob storage end with `.` and this.
    #[serde(default = "blob_suffix")]
    pub blob_suffix: String,
    /// The audience of federated credentials.
    pub federation_audience: String,
    /// What this cloud does not have.
    #[serde(default)]
    pub missing: Vec<Feature>,
}

/// Where the global cloud keeps blobs.
fn blob_suffix() -> String {
    "blob.core.windows.net".into()
}

#[derive(Deserialize)]
struct CloudFile {
    cloud: Vec<CloudRecord>,
}

static BUILT_IN: LazyLock<Vec<Cloud>> = LazyLock::new(|| {
    let file: CloudFile = toml::from_str(include_str!("../operations/clouds.toml"))
        .unwrap_or_else(|error| unreachable!("the built-in clouds do not parse: {error}"));
    file.cloud.into_iter().map(|record| Cloud(Arc::new(record))).collect()
});

impl Cloud {
    /// Commercial and GCC tenants.
    pub fn global() -> Self {
        BUILT_IN[0].clone()
    }

    /// US Government, GCC High.
    pub fn usgov() -> Self {
        BUILT_IN[1].clone()
    }

    /// China, operated by 21Vianet.
    pub fn china() -> Self {
        BUILT_IN[2].clone()
    }

    /// The built-in clouds.
    pub fn built_in() -> &'static [Self] {
        &BUILT_IN
    }

    /// A cloud of which every host is given.
    ///
    /// # Errors
    /// `configuration` when an address is not an `https` origin without path.
    pub fn custom(mut record: CloudRecord) -> Result<Self> {
        origin("authority", &record.authority)?;
        origin("partner_center", &record.partner_center)?;
        origin("graph", &record.graph)?;
        origin("arm", &record.arm)?;
        if let Some(url) = &record.partner_api {
            origin("partner_api", url)?;
        }
        let suffixes =
            [("vault_suffix", &mut record.vault_suffix), ("blob_suffix", &mut record.blob_suffix)];
        for (member, suffix) in suffixes {
            if suffix.is_empty() || suffix.contains(['/', ':', '@']) {
                return Err(Error::configuration(format!(
                    "{member} \"{suffix}\" of the cloud \"{}\" is not a host name",
                    record.name
                )));
            }
            *suffix = suffix.trim_matches('.').to_ascii_lowercase();
        }
        Ok(Self(Arc::new(record)))
    }

    /// The base address of a service.
    ///
    /// # Errors
    /// `unsupported` when the cloud does not have it.
    pub fn base(&self, service: Service) -> Result<&Url> {
        match service {
            Service::PartnerCenter => Ok(&self.partner_center),
            Service::Graph => Ok(&self.graph),
            Service::Arm => Ok(&self.arm),
            Service::PartnerApi => match &self.partner_api {
                Some(url) => Ok(url),
                None => Err(self.lacks(Feature::PartnerApi)),
            },
        }
    }

    /// The audience of the tokens that a service wants.
    pub fn resource(&self, service: Service) -> String {
        let of_origin = |url: &Url| url.origin().ascii_serialization();
        match service {
            Service::PartnerCenter | Service::PartnerApi => self.partner_center_resource.clone(),
            Service::Graph => self.graph_resource.clone().unwrap_or_else(|| of_origin(&self.graph)),
            Service::Arm => self.arm_resource.clone().unwrap_or_else(|| of_origin(&self.arm)),
        }
    }

    /// The audience of vault tokens.
    pub fn vault_resource(&self) -> String {
        let of_suffix = || format!("https://{}", self.vault_suffix);
        self.vault_resource.clone().unwrap_or_else(of_suffix)
    }

    /// Whether the cloud has the feature.
    pub fn has(&self, feature: Feature) -> bool {
        !self.missing.contains(&feature)
    }

    /// Refuses, by name, a feature that the cloud does not have.
    ///
    /// # Errors
    /// `unsupported`.
    pub fn require(&self, feature: Feature) -> Result<()> {
        if self.has(feature) { Ok(()) } else { Err(self.lacks(feature)) }
    }

    /// Checks that a vault belongs to this cloud; returns its origin.
    ///
    /// # Errors
    /// `wrong_cloud` for a vault of another built-in cloud, `configuration` for anything that is not
    /// an `https` address of a vault.
    pub fn vault(&self, vault: &Url) -> Result<Url> {
        let origin = origin("vault", vault)?;
        let host = origin.host_str().unwrap_or_default();
        let of = |suffix: &str| host.strip_suffix(suffix).is_some_and(|rest| rest.ends_with('.'));
        if of(&self.vault_suffix) || (host == self.vault_suffix && !self.is_built_in()) {
            return Ok(origin);
        }
        for other in Self::built_in() {
            if of(&other.vault_suffix) {
                return Err(Error::wrong_cloud(format!(
                    "the vault {host} belongs to the cloud \"{}\", the app to \"{}\"",
                    other.name, self.name
                ))
                .with_hint("Use a vault of the app's own cloud, or configure the vault's cloud."));
            }
        }
        Err(Error::configuration(format!("{host} is not a vault of the cloud \"{}\"", self.name))
            .with_hint(format!("Its vaults are at https://<name>.{}", self.vault_suffix)))
    }

    /// Refuses an address that is not at this cloud's blob storage. Such an address opens what it leads
    /// to: it appears in no error.
    pub(crate) fn check_blob_host(&self, url: &Url) -> Result<()> {
        let host = url.host_str().unwrap_or_default();
        let is_below = host.strip_suffix(&self.blob_suffix).is_some_and(|rest| rest.ends_with('.'));
        let is_it = host == self.blob_suffix && !self.is_built_in();
        let is_standard = url.port().is_none() || !self.is_built_in();
        let is_bare = url.username().is_empty() && url.password().is_none();
        if url.scheme() == "https" && (is_below || is_it) && is_standard && is_bare {
            return Ok(());
        }
        let host: String = host.chars().take(80).filter(|c| !c.is_control()).collect();
        Err(Error::service(format!(
            "the service names files at {}://{host}, which keeps none of the cloud \"{}\"; nothing was sent there",
            url.scheme(),
            self.name
        ))
        .with_hint(format!("They are kept at https://<account>.{}.", self.blob_suffix)))
    }

    /// Whether `host` is a sign-in host of this cloud.
    pub fn is_authority_host(&self, host: &str) -> bool {
        self.authority.host_str().is_some_and(|own| own.eq_ignore_ascii_case(host))
            || self.authority_aliases.iter().any(|alias| alias.eq_ignore_ascii_case(host))
    }

    pub(crate) fn is_built_in(&self) -> bool {
        Self::built_in().contains(self)
    }

    fn lacks(&self, feature: Feature) -> Error {
        let where_it_is: Vec<_> = Self::built_in()
            .iter()
            .filter(|cloud| cloud.has(feature))
            .map(|cloud| cloud.name.as_str())
            .collect();
        Error::unsupported(format!("the cloud \"{}\" does not have {}", self.name, feature.title()))
            .with_hint(format!("Clouds that have it: {}.", where_it_is.join(", ")))
    }
}

/// Checks that an address is an `https` origin: no path, no user, no query.
fn origin(what: &str, url: &Url) -> Result<Url> {
    let wrong = |why: &str| {
        let shown = format!("{}://{}{}", url.scheme(), url.host_str().unwrap_or("?"), url.path());
        Err(Error::configuration(format!("the {what} address {shown} {why}"))
            .with_hint("Give the origin alone, such as https://login.microsoftonline.com"))
    };
    if url.scheme() != "https" {
        return wrong("does not begin with https");
    }
    if url.host_str().is_none_or(str::is_empty) {
        return wrong("has no host");
    }
    if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
        return wrong("has a path or query");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return wrong("contains a user name");
    }
    Ok(url.clone())
}

impl FromStr for Cloud {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self> {
        let is = |candidate: &str| candidate.eq_ignore_ascii_case(name.trim());
        Self::built_in()
            .iter()
            .find(|cloud| is(&cloud.name) || cloud.also_called.iter().any(|other| is(other)))
            .cloned()
            .ok_or_else(|| {
                let shown: String = name.chars().take(40).filter(|c| !c.is_control()).collect();
                Error::configuration(format!("there is no cloud \"{shown}\"")).with_hint(
                    "The clouds are global, usgov and china; a custom one needs every host.",
                )
            })
    }
}

impl std::ops::Deref for Cloud {
    type Target = CloudRecord;

    fn deref(&self) -> &CloudRecord {
        &self.0
    }
}

impl fmt::Debug for Cloud {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Cloud").field(&self.name).finish()
    }
}

impl Default for Cloud {
    fn default() -> Self {
        Self::global()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::ErrorKind;

    #[test]
    fn clouds_answer_to_all_their_names() {
        for (name, want) in
            [("global", "global"), ("AzureUSGovernment", "usgov"), ("21Vianet", "china")]
        {
            assert_eq!(name.parse::<Cloud>().unwrap().name, want);
        }
        assert_eq!("germany".parse::<Cloud>().unwrap_err().kind, ErrorKind::Configuration);
    }

    #[test]
    fn a_vault_of_another_cloud_is_refused_by_name() {
        let vault = Url::parse("https://contoso.vault.azure.cn").unwrap();
        let error = Cloud::global().vault(&vault).unwrap_err();
        assert_eq!(error.kind, ErrorKind::WrongCloud);
        assert!(error.message.contains("china"), "{}", error.message);
        assert!(Cloud::china().vault(&vault).is_ok());
        for bad in [
            "http://contoso.vault.azure.net",
            "https://vault.azure.net",
            "https://evilvault.azure.net",
            "https://contoso.vault.azure.net.evil.example",
            "https://user@contoso.vault.azure.net",
            "https://contoso.vault.azure.net/secrets",
        ] {
            assert!(Cloud::global().vault(&Url::parse(bad).unwrap()).is_err(), "{bad}");
        }
    }

    #[test]
    fn missing_features_are_refused_by_name() {
        let error = Cloud::china().require(Feature::Gdap).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Unsupported);
        assert!(error.message.contains("GDAP"));
        assert!(Cloud::usgov().require(Feature::PartnerBilling).is_err());
        assert!(Cloud::global().require(Feature::PartnerBilling).is_ok());
    }

    #[test]
    fn a_custom_cloud_takes_origins_only() {
        let record = |authority: &str| CloudRecord {
            authority: Url::parse(authority).unwrap(),
            name: "emulator".into(),
            ..(*Cloud::global().0).clone()
        };
        assert!(Cloud::custom(record("https://localhost:8443")).is_ok());
        assert!(Cloud::custom(record("http://localhost:8443")).is_err());
        assert!(Cloud::custom(record("https://localhost:8443/tenant")).is_err());
    }
}
