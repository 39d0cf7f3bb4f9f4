//! Who a request is for: by the listener that it came to, or by its `Host`.

use std::fmt;

use partnercenter::Cloud;
use serde::{Deserialize, Serialize};
use url::Url;

use crate::dispatch::CERTIFICATE_HOST;

/// A service that the emulator plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Microsoft Entra ID.
    Entra,
    /// The Partner Center API.
    PartnerCenter,
    /// Referrals and pricing.
    PartnerApi,
    /// Microsoft Graph.
    Graph,
    /// Azure Resource Manager.
    Arm,
    /// Azure Key Vault.
    Vault,
    /// The identity endpoint of Azure virtual machines; plain HTTP.
    Imds,
    /// The identity endpoint of App Service; plain HTTP.
    AppService,
    /// Azure Blob Storage, where exports lie.
    Blob,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Entra,
        Self::PartnerCenter,
        Self::PartnerApi,
        Self::Graph,
        Self::Arm,
        Self::Vault,
        Self::Imds,
        Self::AppService,
        Self::Blob,
    ];

    /// Whether it is reached without TLS, as in Azure.
    pub const fn is_plain(self) -> bool {
        matches!(self, Self::Imds | Self::AppService)
    }

    /// The name in control requests: `partner_center`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Entra => "entra",
            Self::PartnerCenter => "partner_center",
            Self::PartnerApi => "partner_api",
            Self::Graph => "graph",
            Self::Arm => "arm",
            Self::Vault => "vault",
            Self::Imds => "imds",
            Self::AppService => "app_service",
            Self::Blob => "blob",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Where a request arrived. Handlers take it as an extension.
#[derive(Clone, Debug)]
pub struct Place {
    /// The service asked.
    pub role: Role,
    /// The cloud, where listener or host tell it. Global and US Government share the host of Partner
    /// Center, and all clouds the address of the machine's identity endpoint.
    pub cloud: Option<Cloud>,
    /// What the client calls this service, without a slash at the end: `https://localhost:8443`.
    pub origin: String,
    /// The vault's name, of [`Role::Vault`].
    pub vault: Option<String>,
    /// Whether the request came under a real host name.
    pub real_name: bool,
}

/// What a host name, or a listener, stands for.
#[derive(Clone, Debug)]
pub(crate) struct Seat {
    pub role: Role,
    pub cloud: Option<Cloud>,
    pub vault: Option<String>,
}

impl Seat {
    pub fn place(&self, scheme: &str, authority: &str, real_name: bool) -> Place {
        Place {
            role: self.role,
            cloud: self.cloud.clone(),
            origin: format!("{scheme}://{authority}"),
            vault: self.vault.clone(),
            real_name,
        }
    }
}

/// Whether a host name, without brackets and port, is this machine's loopback.
pub(crate) fn is_loopback(name: &str) -> bool {
    name.eq_ignore_ascii_case("localhost") || matches!(name, "127.0.0.1" | "::1")
}

/// The address of the machine's identity endpoint in Azure.
const IMDS_HOST: &str = "169.254.169.254";

/// The seat behind a real host name, if any cloud has it.
pub(crate) fn seat_of_host(clouds: &[Cloud], host: &str) -> Option<Seat> {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    let is = |url: &Url| url.host_str() == Some(host.as_str());
    let seat =
        |role, cloud: Option<&Cloud>| Some(Seat { role, cloud: cloud.cloned(), vault: None });
    if host == CERTIFICATE_HOST {
        return seat(Role::PartnerCenter, None);
    }
    if host == IMDS_HOST {
        return seat(Role::Imds, None);
    }
    for cloud in clouds {
        if cloud.is_authority_host(&host) {
            return seat(Role::Entra, Some(cloud));
        }
        if let Some(name) = host.strip_suffix(&cloud.vault_suffix)
            && let Some(name) = name.strip_suffix('.')
            && !name.is_empty()
            && !name.contains('.')
        {
            let vault = Some(name.to_owned());
            return Some(Seat { role: Role::Vault, cloud: Some(cloud.clone()), vault });
        }
        if let Some(account) = host.strip_suffix(&cloud.blob_suffix)
            && account.strip_suffix('.').is_some_and(|account| !account.is_empty())
        {
            return seat(Role::Blob, Some(cloud));
        }
        if is(&cloud.graph) {
            return seat(Role::Graph, Some(cloud));
        }
        if is(&cloud.arm) {
            return seat(Role::Arm, Some(cloud));
        }
    }
    let partner_center: Vec<_> = clouds.iter().filter(|cloud| is(&cloud.partner_center)).collect();
    let partner_api: Vec<_> =
        clouds.iter().filter(|cloud| cloud.partner_api.as_ref().is_some_and(is)).collect();
    for (role, found) in [(Role::PartnerCenter, partner_center), (Role::PartnerApi, partner_api)] {
        match found.as_slice() {
            [] => {}
            [only] => return seat(role, Some(only)),
            _ => return seat(role, None),
        }
    }
    None
}

/// Every real host name of the clouds, for the certificate.
pub(crate) fn host_names(clouds: &[Cloud]) -> Vec<String> {
    let mut names = vec![CERTIFICATE_HOST.to_owned()];
    for cloud in clouds {
        let urls = [&cloud.authority, &cloud.partner_center, &cloud.graph, &cloud.arm];
        names.extend(
            urls.into_iter()
                .chain(cloud.partner_api.as_ref())
                .filter_map(|url| url.host_str().map(str::to_owned)),
        );
        names.extend(cloud.authority_aliases.iter().cloned());
        names.push(format!("*.{}", cloud.vault_suffix));
        names.push(format!("*.{}", cloud.blob_suffix));
    }
    names.retain(|name| name.contains('.') && name.parse::<std::net::IpAddr>().is_err());
    names.sort_unstable();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_real_host_has_its_seat() {
        let clouds = Cloud::built_in();
        let seat = |host: &str| {
            seat_of_host(clouds, host)
                .map(|seat| (seat.role, seat.cloud.map(|cloud| cloud.name.clone())))
        };
        let of = |role, cloud: &str| Some((role, Some(cloud.to_owned())));
        assert_eq!(seat("login.microsoftonline.com"), of(Role::Entra, "global"));
        assert_eq!(seat("LOGIN.windows.net."), of(Role::Entra, "global"));
        assert_eq!(seat("login.chinacloudapi.cn"), of(Role::Entra, "china"));
        assert_eq!(seat("graph.microsoft.us"), of(Role::Graph, "usgov"));
        assert_eq!(seat("api.partnercenter.microsoft.com"), Some((Role::PartnerCenter, None)));
        assert_eq!(
            seat("partner.partnercenterapi.microsoftonline.cn"),
            of(Role::PartnerCenter, "china")
        );
        assert_eq!(seat("contoso.vault.azure.cn"), of(Role::Vault, "china"));
        for foreign in
            ["vault.azure.net", "a.b.vault.azure.net", "evilvault.azure.net", "example.com", ""]
        {
            assert_eq!(seat(foreign), None, "{foreign}");
        }
        assert!(host_names(clouds).contains(&"*.vault.usgovcloudapi.net".to_owned()));
    }
}
