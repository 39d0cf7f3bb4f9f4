//! What the directory of a tenant holds, as Graph shows it.

use partnercenter::{ClientId, TenantId};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    resources,
    world::{Gdap, GdapStatus, Moment, Proposal, Tenant, User, World, derived_id},
};

pub(super) fn domains(tenant: &Tenant) -> Vec<Value> {
    let is_default = |at: usize| at + 1 == tenant.domains.len();
    let domain = |(at, name): (usize, &String)| {
        json!({
            "id": name,
            "authenticationType": "Managed",
            "availabilityStatus": null,
            "isAdminManaged": true,
            "isDefault": is_default(at),
            "isInitial": at == 0,
            "isRoot": true,
            "isVerified": true,
            "supportedServices": ["Email", "OfficeCommunicationsOnline"],
            "passwordValidityPeriodInDays": 2_147_483_647,
            "passwordNotificationWindowInDays": 14,
            "state": null,
        })
    };
    tenant.domains.iter().enumerate().map(domain).collect()
}

pub(super) fn organization(tenant: &Tenant) -> Value {
    let verified: Vec<Value> = domains(tenant)
        .iter()
        .map(|domain| {
            json!({
                "capabilities": "Email, OfficeCommunicationsOnline",
                "isDefault": domain["isDefault"],
                "isInitial": domain["isInitial"],
                "name": domain["id"],
                "type": "Managed",
            })
        })
        .collect();
    json!({
        "id": tenant.id,
        "displayName": tenant.title,
        "countryLetterCode": tenant.country,
        "tenantType": "AAD",
        "technicalNotificationMails": [format!("admin@{}", tenant.domain())],
        "verifiedDomains": verified,
    })
}

pub(super) fn user(user: &User) -> Value {
    let licences = user.licences.iter();
    let licences = licences.map(|own| json!({ "skuId": own.sku, "disabledPlans": own.without }));
    json!({
        "id": user.id,
        "displayName": user.title,
        "userPrincipalName": user.upn,
        "mail": null,
        "businessPhones": [],
        "givenName": user.names().0,
        "surname": user.names().1,
        "accountEnabled": !user.disabled,
        "usageLocation": user.usage_location,
        "assignedLicenses": licences.collect::<Vec<_>>(),
        "jobTitle": null,
        "mobilePhone": null,
        "officeLocation": null,
        "preferredLanguage": null,
    })
}

/// The groups and directory roles of a user of this tenant.
pub(super) fn memberships(user: &User, tenant: &Tenant) -> Vec<Value> {
    let groups = user.groups.iter().map(|name| {
        json!({
            "@odata.type": "#microsoft.graph.group",
            "id": tenant.group_id(name),
            "displayName": name,
            "securityEnabled": true,
        })
    });
    let roles = user.roles.iter().map(|name| {
        json!({
            "@odata.type": "#microsoft.graph.directoryRole",
            "id": derived_id(&["directory role", &tenant.id.to_string(), name]),
            "displayName": name,
        })
    });
    groups.chain(roles).collect()
}

/// The service principals of a tenant: apps that were ever granted something, and resources.
pub(super) fn service_principals(world: &World, tenant: &Tenant) -> Vec<Value> {
    let apps = world.apps.iter().filter(|app| app.tenant == tenant.id || tenant.knows(app.id));
    let apps = apps.map(|app| {
        json!({
            "id": tenant.service_principal_id(app.id),
            "appId": app.id,
            "displayName": app.title,
            "appDisplayName": app.title,
            "appOwnerOrganizationId": app.tenant,
            "accountEnabled": !tenant.disabled_apps.contains(&app.id),
            "appRoleAssignmentRequired": app.assigned.is_some(),
            "servicePrincipalType": "Application",
        })
    });
    let cloud = world.cloud(&tenant.cloud);
    let resources = cloud.map(resources::of_cloud).unwrap_or_default();
    let resources =
        resources.into_iter().filter(|known| !tenant.missing_resources.contains(&known.id));
    let resources = resources.map(|resource| {
        json!({
            "id": tenant.service_principal_id(ClientId::from_uuid(resource.id)),
            "appId": resource.id,
            "displayName": resource.name,
            "appDisplayName": resource.name,
            // Microsoft's own tenant.
            "appOwnerOrganizationId": "f8cdef31-a31e-4b4a-93e4-5f571e91255a",
            "accountEnabled": true,
            "appRoleAssignmentRequired": false,
            "servicePrincipalType": "Application",
            "servicePrincipalNames": resource.identifiers,
        })
    });
    apps.chain(resources).collect()
}

/// The delegated permissions that apps were granted in a tenant, for all its users.
pub(super) fn permission_grants(tenant: &Tenant) -> Vec<Value> {
    let granted = tenant.consents.iter().filter(|consent| !consent.scopes.is_empty());
    let grant = |client: ClientId, resource: Uuid, scope: String| {
        let client = tenant.service_principal_id(client);
        let resource = tenant.service_principal_id(ClientId::from_uuid(resource));
        json!({
            "id": derived_id(&["grant", &client.to_string(), &resource.to_string()]),
            "clientId": client,
            "consentType": "AllPrincipals",
            "principalId": null,
            "resourceId": resource,
            "scope": scope,
        })
    };
    granted.map(|consent| grant(consent.app, consent.resource, consent.scopes.join(" "))).collect()
}

/// A delegated admin relationship of a partner.
#[derive(Clone, Copy)]
pub(super) enum Delegated<'w> {
    /// Nobody has approved it yet.
    Proposed(&'w Proposal),
    /// A customer has it.
    Held(&'w Tenant, &'w Gdap),
}

impl<'w> Delegated<'w> {
    pub(super) fn id(self) -> Uuid {
        match self {
            Self::Proposed(proposal) => proposal.id,
            Self::Held(_, gdap) => gdap.id,
        }
    }

    pub(super) fn name(self) -> &'w str {
        match self {
            Self::Proposed(proposal) => &proposal.name,
            Self::Held(_, gdap) => &gdap.name,
        }
    }
}

/// The delegated admin relationships of a partner, proposals first.
pub(super) fn delegated(world: &World, partner: TenantId) -> impl Iterator<Item = Delegated<'_>> {
    let proposed = world.proposals.iter().filter(move |proposal| proposal.partner == partner);
    let held = world.customers_of(partner).flat_map(move |customer| {
        let relationship = customer.relationship_with(partner).into_iter();
        let gdap = relationship.flat_map(|relationship| &relationship.gdap);
        gdap.map(move |gdap| Delegated::Held(customer, gdap))
    });
    proposed.map(Delegated::Proposed).chain(held)
}

/// The customers that a partner has a delegated admin relationship in force with.
pub(super) fn delegated_admin_customers(
    world: &World,
    partner: &Tenant,
    now: Moment,
) -> Vec<Value> {
    let has_one = |customer: &&Tenant| {
        let relationship = customer.relationship_with(partner.id);
        let mut gdap = relationship.into_iter().flat_map(|relationship| &relationship.gdap);
        gdap.any(|gdap| gdap.status_at(now) == GdapStatus::Active)
    };
    let of = |customer: &Tenant| json!({ "id": customer.id, "tenantId": customer.id, "displayName": customer.title });
    world.customers_of(partner.id).filter(has_one).map(of).collect()
}

/// A relationship as Graph shows it at a time.
pub(super) fn relationship(world: &World, one: Delegated<'_>, now: Moment) -> Value {
    let customer = |tenant: &Tenant| json!({ "tenantId": tenant.id, "displayName": tenant.title });
    let mut shown = match one {
        Delegated::Proposed(proposal) => {
            let mut shown = json!({
                "id": format!("{}-{}", proposal.id, proposal.partner),
                "duration": format!("P{}D", proposal.days),
                "status": if proposal.locked { "approvalPending" } else { "created" },
                "autoExtendDuration": extension(proposal.extends),
                "accessDetails": access_details(&proposal.roles),
                "createdDateTime": proposal.created,
                "lastModifiedDateTime": proposal.created,
            });
            if let Some(tenant) = proposal.customer.and_then(|id| world.tenant(id)) {
                shown["customer"] = customer(tenant);
            }
            shown
        }
        Delegated::Held(tenant, gdap) => {
            let partner = tenant
                .relationships
                .iter()
                .find(|known| known.gdap.iter().any(|own| own.id == gdap.id));
            let partner = partner.map(|known| known.partner.to_string()).unwrap_or_default();
            // One that the world began with was approved when its time began.
            let begun = gdap.ends.time() - time::Duration::days(gdap.days.into());
            let begun = gdap.activated.unwrap_or_else(|| begun.into());
            json!({
                "id": format!("{}-{partner}", gdap.id),
                "duration": format!("P{}D", gdap.days),
                "status": match gdap.status_at(now) {
                    GdapStatus::ApprovalPending => "approvalPending",
                    GdapStatus::Active => "active",
                    GdapStatus::Expired => "expired",
                    GdapStatus::Terminated => "terminated",
                },
                "autoExtendDuration": extension(gdap.extends),
                "customer": customer(tenant),
                "accessDetails": access_details(&gdap.roles),
                "createdDateTime": begun,
                "lastModifiedDateTime": begun,
                "activatedDateTime": begun,
                "endDateTime": gdap.ends,
            })
        }
    };
    shown["@odata.type"] = json!("#microsoft.graph.delegatedAdminRelationship");
    shown["displayName"] = json!(one.name());
    versioned(shown)
}

/// Roles as Graph shows them.
pub(super) fn access_details(roles: &[String]) -> Value {
    let role = |name: &String| json!({ "roleDefinitionId": crate::roles::id(name) });
    json!({ "unifiedRoles": roles.iter().map(role).collect::<Vec<_>>() })
}

const fn extension(extends: bool) -> &'static str {
    if extends { "P180D" } else { "PT0S" }
}

/// Gives something an ETag that follows from what it is.
pub(super) fn versioned(mut shown: Value) -> Value {
    let version = derived_id(&["version", &shown.to_string()]).simple();
    shown["@odata.etag"] = json!(format!("W/\"{version}\""));
    shown
}

/// The ETag of something.
pub(super) fn version(shown: &Value) -> String {
    shown["@odata.etag"].as_str().unwrap_or_default().to_owned()
}
