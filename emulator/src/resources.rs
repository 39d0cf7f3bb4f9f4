//! The resources that tokens are for: Microsoft's own services, by application id and by address.

use partnercenter::{Cloud, TenantId, cloud::Service};
use uuid::{Uuid, uuid};

/// Microsoft Partner Center.
pub const PARTNER_CENTER: Uuid = uuid!("fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd");
/// Microsoft Graph.
pub const GRAPH: Uuid = uuid!("00000003-0000-0000-c000-000000000000");
/// Azure Resource Manager.
pub const ARM: Uuid = uuid!("797f4846-ba00-4fd7-ba43-dac1f8f63013");
/// Azure Key Vault.
pub const VAULT: Uuid = uuid!("cfa8b339-82a2-471a-a3c9-0fc0be7a4093");
/// Azure AD Graph: retired, but its tokens are still issued and then refused.
pub const AAD_GRAPH: Uuid = uuid!("00000002-0000-0000-c000-000000000000");
/// Exchange Online.
pub const EXCHANGE: Uuid = uuid!("00000002-0000-0ff1-ce00-000000000000");
/// The exchange of managed-identity tokens for client authentication.
pub const TOKEN_EXCHANGE: Uuid = uuid!("fb60f99c-7a34-4190-8149-302f77469936");

/// A resource as one cloud knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resource {
    /// Application id.
    pub id: Uuid,
    /// Name for people.
    pub name: &'static str,
    /// Its addresses in this cloud, without a slash at the end; the first is the usual one.
    pub identifiers: Vec<String>,
}

impl Resource {
    /// Whether an identifier means this resource: an address with or without a slash at the end, or
    /// the application id.
    pub fn is(&self, identifier: &str) -> bool {
        let bare = identifier.trim_end_matches('/');
        self.identifiers.iter().any(|own| own.eq_ignore_ascii_case(bare))
            || Uuid::try_parse(bare.trim_start_matches("spn:")).is_ok_and(|id| id == self.id)
    }
}

/// The resources of a cloud.
pub fn of_cloud(cloud: &Cloud) -> Vec<Resource> {
    let china = cloud.name == "china";
    let resource = |id, name, identifiers: Vec<String>| Resource {
        id,
        name,
        identifiers: identifiers
            .into_iter()
            .map(|address| address.trim_end_matches('/').to_owned())
            .collect(),
    };
    let aad_graph =
        if china { "https://graph.chinacloudapi.cn" } else { "https://graph.windows.net" };
    let exchange = match cloud.name.as_str() {
        "usgov" => "https://outlook.office365.us",
        "china" => "https://partner.outlook.cn",
        _ => "https://outlook.office365.com",
    };
    vec![
        resource(
            PARTNER_CENTER,
            "Microsoft Partner Center",
            // Payouts have a name of their own for it.
            vec![
                cloud.resource(Service::PartnerCenter),
                "https://api.partner.microsoft.com".into(),
            ],
        ),
        resource(GRAPH, "Microsoft Graph", vec![cloud.resource(Service::Graph)]),
        resource(
            ARM,
            "Azure Resource Manager",
            vec![
                cloud.resource(Service::Arm),
                if china {
                    "https://management.core.chinacloudapi.cn".into()
                } else if cloud.name == "usgov" {
                    "https://management.core.usgovcloudapi.net".into()
                } else {
                    "https://management.core.windows.net".into()
                },
            ],
        ),
        resource(VAULT, "Azure Key Vault", vec![cloud.vault_resource()]),
        resource(AAD_GRAPH, "Azure AD Graph", vec![aad_graph.into()]),
        resource(EXCHANGE, "Office 365 Exchange Online", vec![exchange.into()]),
        resource(
            TOKEN_EXCHANGE,
            "AAD Token Exchange Endpoint",
            vec![cloud.federation_audience.clone()],
        ),
    ]
}

/// The issuer of tokens of the older format, in which all these resources have theirs.
pub fn issuer_v1(cloud: &Cloud, tenant: TenantId) -> String {
    issuer_v1_template(cloud).replace("{tenantid}", &tenant.to_string())
}

/// The issuer of tokens of the older format, with the mark `{tenantid}` in place of a tenant.
pub fn issuer_v1_template(cloud: &Cloud) -> String {
    let host = if cloud.name == "china" { "sts.chinacloudapi.cn" } else { "sts.windows.net" };
    format!("https://{host}/{{tenantid}}/")
}

/// The issuer of tokens of the newer format by the cloud's real name.
pub fn issuer_v2(cloud: &Cloud, tenant: TenantId) -> String {
    format!("{}/{tenant}/v2.0", cloud.authority.origin().ascii_serialization())
}
