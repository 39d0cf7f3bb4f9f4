//! What the directory of a tenant holds, as Graph shows it.

use partnercenter::ClientId;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    resources,
    world::{Gdap, GdapStatus, Tenant, User, World, derived_id},
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
    json!({
        "id": user.id,
        "displayName": user.title,
        "userPrincipalName": user.upn,
        "mail": null,
        "businessPhones": [],
        "givenName": user.title.split(' ').next(),
        "surname": user.title.split_once(' ').map(|(_, name)| name),
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

/// The delegated admin relationships of a partner with its customers.
pub(super) fn delegated_admin_relationships(world: &World, partner: &Tenant) -> Vec<Value> {
    let of = |customer: &Tenant| -> Vec<Value> {
        let relationship = customer.relationship_with(partner.id);
        let gdap =
            relationship.map(|relationship| relationship.gdap.as_slice()).unwrap_or_default();
        gdap.iter().map(|gdap| delegated_admin_relationship(customer, gdap)).collect()
    };
    world.customers_of(partner.id).flat_map(of).collect()
}

/// The customers that a partner has a delegated admin relationship with.
pub(super) fn delegated_admin_customers(world: &World, partner: &Tenant) -> Vec<Value> {
    let has_one = |customer: &&Tenant| {
        let relationship = customer.relationship_with(partner.id);
        relationship.is_some_and(|relationship| !relationship.gdap.is_empty())
    };
    let of = |customer: &Tenant| json!({ "id": customer.id, "tenantId": customer.id, "displayName": customer.title });
    world.customers_of(partner.id).filter(has_one).map(of).collect()
}

fn delegated_admin_relationship(customer: &Tenant, gdap: &Gdap) -> Value {
    let status = match gdap.status {
        GdapStatus::ApprovalPending => "approvalPending",
        GdapStatus::Active => "active",
        GdapStatus::Expired => "expired",
        GdapStatus::Terminated => "terminated",
    };
    let roles: Vec<Value> = gdap
        .roles
        .iter()
        .map(|name| json!({ "roleDefinitionId": derived_id(&["role definition", name]) }))
        .collect();
    json!({
        "id": format!("{}-{}", gdap.id, customer.id),
        "displayName": gdap.name,
        "status": status,
        "endDateTime": gdap.ends,
        "autoExtendDuration": "PT0S",
        "customer": { "tenantId": customer.id, "displayName": customer.title },
        "accessDetails": { "unifiedRoles": roles },
    })
}
