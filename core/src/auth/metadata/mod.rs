//! The OpenID Connect metadata of a tenant: what it must say before anything in it is used or kept.

#[cfg(test)]
mod tests;

use serde::Serialize;
use serde_json::{Map, Value};
use url::{Host, Url};
use uuid::Uuid;

use super::{Authority, Protocol, jwt::text, strict_json};
use crate::{
    Cloud, Error, Result, TenantId,
    diagnosis::{glimpse, readable},
    transport::Origin,
};

/// Stands for the tenant in metadata that is not of one tenant.
const ANY_TENANT: &str = "{tenantid}";

/// How a tenant is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum TenantName {
    Id(TenantId),
    /// One of its domains, in lower case.
    Domain(String),
    /// None in particular.
    Organizations,
}

impl TenantName {
    /// Reads a GUID or domain that a person supplied.
    pub(crate) fn supplied(text: &str) -> Result<Self> {
        let text = text.trim();
        if Uuid::try_parse(text).is_ok() {
            return text.parse().map(Self::Id);
        }
        let domain = match Host::parse(text) {
            Ok(Host::Domain(domain)) => domain,
            _ => String::new(),
        };
        let is_label = |label: &str| {
            (1..=63).contains(&label.len())
                && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        };
        if domain.len() > 253 || !domain.contains('.') || !domain.split('.').all(is_label) {
            return Err(Error::configuration(format!(
                "the tenant {} is neither a GUID nor a domain",
                glimpse(text)
            ))
            .with_hint(
                "Give the tenant id from the Entra portal, or one of the tenant's domains, such as contoso.onmicrosoft.com.",
            ));
        }
        Ok(Self::Domain(domain))
    }

    /// How it stands in a path.
    pub(crate) fn segment(&self) -> String {
        match self {
            Self::Id(tenant) => tenant.to_string(),
            Self::Domain(domain) => domain.clone(),
            Self::Organizations => "organizations".into(),
        }
    }
}

impl From<Authority> for TenantName {
    fn from(authority: Authority) -> Self {
        match authority {
            Authority::Tenant(tenant) => Self::Id(tenant),
            Authority::Organizations => Self::Organizations,
        }
    }
}

/// What a tenant's metadata says about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TenantFacts {
    /// The tenant's id.
    pub tenant: TenantId,
    /// Name of the cloud that it belongs to: the app's own.
    pub cloud: String,
    /// Who issues its tokens.
    pub issuer: String,
    /// Where it is: `EU`, `NA`, `USGov`.
    pub region: Option<String>,
    /// Which part of it: `GCC`, `DODCON`, `DOD`.
    pub sub_region: Option<String>,
    /// The host of its Microsoft Graph.
    pub graph_host: Option<String>,
}

/// Validated metadata.
#[derive(Debug)]
pub(crate) struct Metadata {
    /// The tenant; none when the metadata is not of one.
    tenant: Option<TenantId>,
    issuer: String,
    /// Where the keys are that sign its tokens.
    pub keys: Url,
    /// Whether answers of the authorization endpoint name their issuer (RFC 9207).
    pub names_issuer: bool,
    region: Option<String>,
    sub_region: Option<String>,
    graph_host: Option<String>,
}

impl Metadata {
    /// Reads the metadata that was asked for as `asked` at the cloud's authority.
    ///
    /// # Errors
    /// `wrong_cloud` for a tenant of another cloud; `service` for anything else that metadata of this
    /// authority cannot say.
    pub(super) fn read(cloud: &Cloud, asked: &TenantName, body: &[u8]) -> Result<Self> {
        let members = strict_json::object(body)
            .ok_or_else(|| wrong("it is not a JSON object with unique members"))?;
        refuse_other_cloud(cloud, asked, &members)?;
        let issuer = text(&members, "issuer").ok_or_else(|| wrong("it names no issuer"))?;
        let name = tenant_name(issuer, cloud)
            .ok_or_else(|| wrong("its issuer is not the authority that was asked"))?;
        let tenant = match asked {
            TenantName::Organizations if name == ANY_TENANT => None,
            TenantName::Organizations => return Err(wrong("its issuer is one tenant's")),
            TenantName::Id(_) | TenantName::Domain(_) => Some(
                tenant_id(name)
                    .filter(|tenant| !matches!(asked, TenantName::Id(id) if id != tenant))
                    .ok_or_else(|| wrong("its issuer is not the tenant that was asked"))?,
            ),
        };
        endpoint(cloud, &members, "authorization_endpoint")?;
        endpoint(cloud, &members, "token_endpoint")?;
        if members.contains_key("device_authorization_endpoint") {
            endpoint(cloud, &members, "device_authorization_endpoint")?;
        }
        let fact = |name: &str| text(&members, name).map(readable);
        Ok(Self {
            tenant,
            issuer: issuer.to_owned(),
            keys: endpoint(cloud, &members, "jwks_uri")?,
            names_issuer: members.get("authorization_response_iss_parameter_supported")
                == Some(&Value::Bool(true)),
            region: fact("tenant_region_scope"),
            sub_region: fact("tenant_region_sub_scope"),
            graph_host: fact("msgraph_host"),
        })
    }

    /// The tenant that an issuer names, if it is an issuer of the tokens that this metadata is for.
    pub(super) fn tenant_of(
        &self,
        issuer: &str,
        cloud: &Cloud,
        protocol: Protocol,
    ) -> Option<TenantId> {
        let named = match protocol {
            Protocol::V1 => v1_tenant(issuer, cloud)?,
            Protocol::V2 => {
                let (before, after) =
                    self.issuer.split_once(ANY_TENANT).unwrap_or((&self.issuer, ""));
                match self.tenant {
                    Some(tenant) => (issuer == self.issuer).then_some(tenant)?,
                    None => tenant_id(issuer.strip_prefix(before)?.strip_suffix(after)?)?,
                }
            }
        };
        self.tenant.is_none_or(|tenant| tenant == named).then_some(named)
    }

    /// Whether a key that names this issuer signs the tokens of a tenant. The issuer may be a template
    /// for every tenant, and is v2's also where a v1 token is signed.
    pub(super) fn signs_for(&self, issuer: &str, tenant: TenantId, cloud: &Cloud) -> bool {
        let issuer = issuer.replace(ANY_TENANT, &tenant.to_string());
        tenant_name(&issuer, cloud).and_then(tenant_id) == Some(tenant)
            || v1_tenant(&issuer, cloud) == Some(tenant)
    }

    /// What is worth telling; nothing when the metadata is not of one tenant.
    pub(super) fn facts(&self, cloud: &Cloud) -> Option<TenantFacts> {
        Some(TenantFacts {
            tenant: self.tenant?,
            cloud: cloud.name.clone(),
            issuer: self.issuer.clone(),
            region: self.region.clone(),
            sub_region: self.sub_region.clone(),
            graph_host: self.graph_host.clone(),
        })
    }
}

/// The tenant, as it is written in a v2 issuer of this cloud.
fn tenant_name<'a>(issuer: &'a str, cloud: &Cloud) -> Option<&'a str> {
    let aliases = cloud.authority_aliases.iter().map(|host| format!("https://{host}"));
    std::iter::once(cloud.authority.origin().ascii_serialization())
        .chain(aliases)
        .find_map(|origin| issuer.strip_prefix(&origin)?.strip_prefix('/'))?
        .strip_suffix("/v2.0")
}

/// The tenant that a v1 issuer names: `https://sts.windows.net/{tenant}/`.
fn v1_tenant(issuer: &str, cloud: &Cloud) -> Option<TenantId> {
    let own = cloud.authority.origin().ascii_serialization();
    let named = cloud.v1_issuer.as_ref().map(|url| url.origin().ascii_serialization());
    // Whoever plays a cloud may issue in its own name.
    let own = (named.is_none() || !cloud.is_built_in()).then_some(own);
    let name = named
        .iter()
        .chain(&own)
        .find_map(|origin| issuer.strip_prefix(origin.as_str())?.strip_prefix('/'))?;
    tenant_id(name.strip_suffix('/')?)
}

/// A tenant's id in its one spelling: what is compared as text must not have a second one.
fn tenant_id(name: &str) -> Option<TenantId> {
    let tenant: TenantId = name.parse().ok()?;
    (tenant.to_string() == name).then_some(tenant)
}

/// An endpoint, which must be at the authority's own origin.
fn endpoint(cloud: &Cloud, members: &Map<String, Value>, name: &str) -> Result<Url> {
    text(members, name)
        .and_then(|address| Url::parse(address).ok())
        .filter(|url| Origin::of(&cloud.authority).covers(url) && url.fragment().is_none())
        .ok_or_else(|| wrong(&format!("its {name} is not at the authority that was asked")))
}

fn wrong(why: &str) -> Error {
    Error::service(format!("the tenant's metadata was refused: {why}")).with_hint(
        "Check the authority, and whether a proxy changes answers. Nothing from the metadata was used.",
    )
}

/// Refuses, by name, a tenant that belongs to another cloud than the one that is configured.
fn refuse_other_cloud(
    cloud: &Cloud,
    asked: &TenantName,
    members: &Map<String, Value>,
) -> Result<()> {
    let instance = text(members, "cloud_instance_name");
    let graph = text(members, "msgraph_host");
    let region = text(members, "tenant_region_scope");
    let by = |is: &dyn Fn(&Cloud) -> bool| Cloud::built_in().iter().find(|known| is(known));
    let own = by(&|known| known.metadata_instance == cloud.metadata_instance);
    let (Some(own), Some(own_instance)) = (own, &cloud.metadata_instance) else { return Ok(()) };

    let named = match (instance, graph) {
        (Some(instance), _) => {
            let named = by(&|known| known.metadata_instance.as_deref() == Some(instance));
            if named.is_none() && instance != own_instance {
                return Err(Error::wrong_cloud(format!(
                    "the tenant {} belongs to a cloud \"{}\" that is not known here",
                    asked.segment(),
                    readable(instance)
                )));
            }
            named
        }
        (None, Some(graph)) => by(&|known| known.graph.host_str() == Some(graph)),
        (None, None) => {
            by(&|known| region.is_some_and(|it| it.starts_with("USG")) && known.name == "usgov")
        }
    };
    match named {
        Some(other) if other.name != own.name => Err(Error::wrong_cloud(format!(
            "the tenant {} belongs to the cloud \"{}\" ({}), the app is configured for \"{}\"",
            asked.segment(),
            other.name,
            other.title,
            cloud.name
        ))
        .with_hint(format!(
            "Configure the cloud \"{0}\" (--cloud {0}), with an app that is registered there.",
            other.name
        ))
        .with_tenant(asked.segment())),
        _ => Ok(()),
    }
}
