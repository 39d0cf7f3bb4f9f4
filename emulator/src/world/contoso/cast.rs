//! Who is in it, cloud by cloud.

use partnercenter::{ClientId, Cloud, TenantId, cloud::Feature};
use uuid::Uuid;

use super::super::{
    App, AppSecret, AzureSubscription, Consent, Control, FederatedCredential, Gdap, GdapAssignment,
    GdapStatus, KeyPermission, ManagedIdentity, Mfa, Moment, Platform, Policy, RedirectUri,
    Relationship, RequiredAccess, SecretPermission, Tenant, TenantKind, User, Vault, VaultAccess,
    VaultKey, VaultPrincipal, World, derived_id,
};
use crate::{certificates, resources};

/// A role with which a partner may consent on a customer's behalf, and those that calls about users
/// and licences want.
const ROLES: [&str; 4] = [
    "Cloud Application Administrator",
    "User Administrator",
    "Directory Readers",
    "Privileged Role Administrator",
];
/// The group of the partner that holds them.
const GDAP_GROUP: &str = "GDAP Technicians";

/// The named customers: short name, company, and what is special.
pub(super) const CUSTOMERS: [(&str, &str, Special); 7] = [
    ("fabrikam", "Fabrikam, Inc.", Special::GuestTwin),
    ("tailspin", "Tailspin Toys", Special::Consented),
    ("adatum", "Adatum Corporation", Special::None),
    ("wingtip", "Wingtip Toys", Special::NoGdap),
    ("litware", "Litware, Inc.", Special::Blocked),
    ("proseware", "Proseware, Inc.", Special::Expired),
    ("alpine", "Alpine Ski House", Special::OwnMfa),
];

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Special {
    None,
    /// Apps `csp` and `cpv` are consented already.
    Consented,
    /// No delegated admin relationship.
    NoGdap,
    /// Its delegated admin relationship ended yesterday.
    Expired,
    /// Conditional Access blocks everybody.
    Blocked,
    /// Wants MFA and does not accept the partner's.
    OwnMfa,
    /// The user `erin` is a guest there.
    GuestTwin,
}

/// The issuer of workload identity tokens that `csp` and `cpv` trust.
pub(super) const CI_ISSUER: &str = "https://token.ci.example";

/// Makes the members of the world in one cloud.
pub(super) struct Cast<'a> {
    cloud: &'a Cloud,
}

impl<'a> Cast<'a> {
    pub fn new(cloud: &'a Cloud) -> Self {
        Self { cloud }
    }

    fn id(&self, kind: &str, name: &str) -> Uuid {
        derived_id(&["contoso world", &self.cloud.name, kind, name])
    }

    fn tenant_id(&self, name: &str) -> TenantId {
        TenantId::from_uuid(self.id("tenant", name))
    }

    fn client_id(&self, name: &str) -> ClientId {
        ClientId::from_uuid(self.id("app", name))
    }

    /// `contoso.onmicrosoft.com` and `contoso.example`, or what they are called in this cloud.
    fn domains(&self, name: &str) -> Vec<String> {
        match self.cloud.name.as_str() {
            "usgov" => vec![format!("{name}.onmicrosoft.us"), format!("{name}-gov.example")],
            "china" => {
                vec![format!("{name}.partner.onmschina.cn"), format!("{name}-china.example")]
            }
            _ => vec![format!("{name}.onmicrosoft.com"), format!("{name}.example")],
        }
    }

    fn country(&self) -> &'static str {
        if self.cloud.name == "china" { "CN" } else { "US" }
    }

    pub fn enter(&self, world: &mut World) {
        let contoso = self.tenant_id("contoso");
        world.tenants.push(self.tenant("contoso", "Contoso", TenantKind::Partner));
        world.tenants.push(self.tenant("northwind", "Northwind Traders", TenantKind::Partner));
        world.tenants.push(self.tenant("fourthcoffee", "Fourth Coffee", TenantKind::Vendor));
        for (name, title, special) in CUSTOMERS {
            world.tenants.push(self.customer(name, title, special, contoso));
        }
        world.apps.extend(self.apps());
        world.users.extend(self.users());
        world.users.extend(CUSTOMERS.iter().flat_map(|(name, ..)| self.people(name)));
        world.vaults.push(self.vault());
        world.identities.extend(self.identities());
    }

    fn tenant(&self, name: &str, title: &str, kind: TenantKind) -> Tenant {
        let mut tenant = Tenant {
            name: name.into(),
            title: title.into(),
            id: self.tenant_id(name),
            cloud: self.cloud.name.clone(),
            kind,
            domains: self.domains(name),
            country: self.country().into(),
            mpn_id: (kind == TenantKind::Partner).then(|| "5000001".into()),
            trusts_partner_mfa: true,
            disabled_apps: Vec::new(),
            missing_resources: Vec::new(),
            subscriptions: vec![AzureSubscription {
                id: self.id("subscription", name),
                name: format!("{title} production"),
            }],
            consents: Vec::new(),
            policies: Vec::new(),
            relationships: Vec::new(),
        };
        if kind == TenantKind::Partner {
            // An authentication context by which an app can ask for MFA.
            tenant.policies.push(Policy {
                authentication_context: Some("c1".into()),
                ..Policy::new("MFA on request", Control::RequireMfa { remember_days: None })
            });
        }
        tenant
    }

    pub fn customer(&self, name: &str, title: &str, special: Special, partner: TenantId) -> Tenant {
        let mut tenant = self.tenant(name, title, TenantKind::Customer);
        let has_gdap = self.cloud.has(Feature::Gdap);
        let gdap = Gdap {
            id: self.id("gdap", name),
            name: format!("Contoso manages {title}"),
            status: GdapStatus::Active,
            ends: Moment::in_days(if special == Special::Expired { -1 } else { 365 }),
            roles: ROLES.map(Into::into).into(),
            days: 730,
            extends: false,
            activated: None,
            assignments: vec![GdapAssignment {
                group: GDAP_GROUP.into(),
                roles: ROLES.map(Into::into).into(),
            }],
        };
        let delegated = special != Special::NoGdap;
        tenant.relationships.push(Relationship {
            partner,
            reseller: true,
            dap: delegated && !has_gdap && special != Special::Expired,
            gdap: if delegated && has_gdap { vec![gdap] } else { Vec::new() },
        });
        match special {
            Special::Consented => {
                for app in ["csp", "cpv"] {
                    tenant.consents.extend(self.consents(self.client_id(app)));
                }
            }
            Special::Blocked => {
                tenant.policies.push(Policy::new("Nobody from outside", Control::Block));
            }
            Special::OwnMfa => {
                tenant.trusts_partner_mfa = false;
                let control = Control::RequireMfa { remember_days: None };
                tenant.policies.push(Policy::new("MFA for everybody", control));
            }
            Special::None | Special::NoGdap | Special::Expired | Special::GuestTwin => {}
        }
        tenant
    }

    /// What the apps are granted in a customer's tenant.
    fn consents(&self, app: ClientId) -> Vec<Consent> {
        let consent = |resource, scopes: &[&str]| Consent {
            app,
            resource,
            scopes: scopes.iter().map(|scope| (*scope).to_owned()).collect(),
            roles: Vec::new(),
        };
        vec![
            consent(resources::GRAPH, &["Directory.Read.All", "Domain.Read.All", "User.Read.All"]),
            consent(resources::ARM, &["user_impersonation"]),
        ]
    }

    fn apps(&self) -> Vec<App> {
        let web = |uri: &str| RedirectUri { uri: uri.into(), platform: Platform::Web };
        let public = |uri: &str| RedirectUri { uri: uri.into(), platform: Platform::Public };
        let base = |name: &str, title: &str, tenant: &str| App {
            name: name.into(),
            title: title.into(),
            id: self.client_id(name),
            tenant: self.tenant_id(tenant),
            multi_tenant: true,
            public_client: false,
            id_token_issuance: false,
            preconsented: false,
            assigned: None,
            redirect_uris: Vec::new(),
            secrets: Vec::new(),
            certificates: Vec::new(),
            federated_credentials: Vec::new(),
            required_access: required_access(),
        };
        let confidential = |app: App| App {
            id_token_issuance: true,
            preconsented: !self.cloud.has(Feature::Gdap),
            redirect_uris: vec![
                web("http://localhost"),
                web("http://localhost/callback"),
                web("http://127.0.0.1"),
                web("https://sam.contoso.example/signin"),
            ],
            secrets: vec![self.secret(&app.name, 180)],
            certificates: certificates::sample(&app.name),
            federated_credentials: self.federated_credentials(&app.name),
            ..app
        };
        vec![
            confidential(base("csp", "Contoso Secure Application Model", "contoso")),
            confidential(base("cpv", "Fourth Coffee Control Panel", "fourthcoffee")),
            App {
                public_client: true,
                redirect_uris: vec![public("http://localhost"), public("http://127.0.0.1")],
                ..base("public", "Contoso command line", "contoso")
            },
            App {
                multi_tenant: false,
                redirect_uris: vec![web("http://localhost")],
                secrets: vec![self.secret("single", -1)],
                ..base("single", "Contoso internal", "contoso")
            },
        ]
    }

    /// A client secret of the usual form, the same in every run.
    fn secret(&self, app: &str, days: i64) -> AppSecret {
        let text = self.id("secret", app).simple().to_string();
        AppSecret {
            id: self.id("secret id", app),
            value: format!("{}~8Q{}", &text[..3], &text[3..]).into(),
            expires: Moment::in_days(days),
        }
    }

    fn federated_credentials(&self, app: &str) -> Vec<FederatedCredential> {
        let audience = self.cloud.federation_audience.clone();
        let ci = FederatedCredential {
            name: "continuous integration".into(),
            issuer: CI_ISSUER.into(),
            subject: format!("repo:contoso/{app}:ref:refs/heads/main"),
            audience: audience.clone(),
        };
        if app != "csp" {
            return vec![ci];
        }
        let identity = FederatedCredential {
            name: "managed identity".into(),
            issuer: resources::issuer_v2(self.cloud, self.tenant_id("contoso")),
            subject: self.id("principal", "contoso-sam").to_string(),
            audience,
        };
        vec![ci, identity]
    }

    fn users(&self) -> Vec<User> {
        let user = |name: &str, title: &str, tenant: &str, mfa, groups: &[&str]| {
            let upn = format!("{name}@{}", self.domains(tenant)[0]);
            User {
                mfa,
                groups: groups.iter().map(|group| (*group).to_owned()).collect(),
                ..User::new(name, title, &upn, self.id("user", name), self.tenant_id(tenant))
            }
        };
        let agent = ["AdminAgents", GDAP_GROUP];
        vec![
            User {
                roles: vec!["Global Administrator".into()],
                ..user("adele", "Adele Vance", "contoso", Mfa::Asks, &agent)
            },
            user("service", "Partner Center service account", "contoso", Mfa::Always, &agent),
            user("bert", "Bert Berg", "contoso", Mfa::Never, &agent),
            User { disabled: true, ..user("carla", "Carla Cruz", "contoso", Mfa::Asks, &agent) },
            user("dave", "Dave Dahl", "contoso", Mfa::Always, &[]),
            User {
                guest_in: vec![self.tenant_id("fabrikam")],
                ..user("erin", "Erin Ek", "contoso", Mfa::Always, &agent)
            },
            user("nina", "Nina Novak", "northwind", Mfa::Always, &agent),
        ]
    }

    /// Who works at a customer.
    fn people(&self, customer: &str) -> [User; 2] {
        let domain = &self.domains(customer)[0];
        let user = |part: &str, title: &str| {
            let name = format!("{customer}-{part}");
            let (upn, id) = (format!("{part}@{domain}"), self.id("user", &name));
            User {
                usage_location: Some(self.country().into()),
                ..User::new(&name, title, &upn, id, self.tenant_id(customer))
            }
        };
        let admin =
            User { roles: vec!["Global Administrator".into()], ..user("admin", "Ada Admin") };
        [admin, user("sam", "Sam Sales")]
    }

    fn vault(&self) -> Vault {
        let all = |principal| VaultAccess {
            principal,
            secrets: SecretPermission::ALL.into(),
            keys: vec![KeyPermission::Get, KeyPermission::Sign],
        };
        Vault {
            name: "contoso-sam".into(),
            cloud: self.cloud.name.clone(),
            tenant: self.tenant_id("contoso"),
            recoverable_days: 90,
            purge_protection: false,
            rbac: false,
            access: vec![
                all(VaultPrincipal::App(self.client_id("csp"))),
                all(VaultPrincipal::App(self.client_id("contoso-sam"))),
                VaultAccess {
                    principal: VaultPrincipal::App(self.client_id("contoso-host")),
                    secrets: vec![SecretPermission::Get, SecretPermission::List],
                    keys: Vec::new(),
                },
            ],
            // The private key of the app's certificate, as if it had been made in the vault.
            keys: certificates::sample("csp")
                .into_iter()
                .filter_map(|certificate| {
                    Some(VaultKey {
                        name: "csp".into(),
                        created: Moment::in_days(-1),
                        private_key: certificate.private_key?,
                    })
                })
                .collect(),
        }
    }

    fn identities(&self) -> Vec<ManagedIdentity> {
        let identity = |name: &str, path: &str, system_assigned| ManagedIdentity {
            name: name.into(),
            tenant: self.tenant_id("contoso"),
            client_id: self.client_id(name),
            principal_id: self.id("principal", name),
            resource_id: format!(
                "/subscriptions/{}/resourcegroups/sam/providers/{path}/{name}",
                self.id("subscription", "contoso")
            ),
            system_assigned,
            imds: true,
            app_service: true,
            identity_header: self.id("identity header", "contoso").simple().to_string().into(),
        };
        vec![
            identity("contoso-host", "Microsoft.Compute/virtualMachines", true),
            identity("contoso-sam", "Microsoft.ManagedIdentity/userAssignedIdentities", false),
        ]
    }
}

/// What the operations of the table need of Graph, in the partner's own tenant.
const GRAPH_SCOPES: [&str; 19] = [
    "Directory.Read.All",
    "Domain.Read.All",
    "User.Read",
    "User.Read.All",
    "Application.ReadWrite.All",
    "CrossTenantInformation.ReadBasic.All",
    "DelegatedAdminRelationship.ReadWrite.All",
    "Domain.ReadWrite.All",
    "GroupMember.Read.All",
    "LicenseAssignment.Read.All",
    "LicenseAssignment.ReadWrite.All",
    "Organization.Read.All",
    "PartnerBilling.Read.All",
    "PartnerSecurity.Read.All",
    "PartnerSecurity.ReadWrite.All",
    "RoleManagement.ReadWrite.Directory",
    "ServiceHealth.Read.All",
    "ServiceMessage.Read.All",
    "User.ReadWrite.All",
];

/// What the apps list in their registration.
fn required_access() -> Vec<RequiredAccess> {
    let access = |resource, scopes: &[&str], roles: &[&str]| RequiredAccess {
        resource,
        scopes: scopes.iter().map(|scope| (*scope).to_owned()).collect(),
        roles: roles.iter().map(|role| (*role).to_owned()).collect(),
    };
    vec![
        access(resources::PARTNER_CENTER, &["user_impersonation"], &[]),
        access(
            resources::GRAPH,
            &GRAPH_SCOPES,
            &["Directory.Read.All", "PartnerBilling.Read.All", "PartnerSecurity.Read.All"],
        ),
        access(resources::ARM, &["user_impersonation"], &[]),
        access(resources::VAULT, &["user_impersonation"], &[]),
        // What registrations of the official samples still list.
        access(resources::AAD_GRAPH, &["User.Read"], &[]),
    ]
}
