//! Customers of the partner.

use http::StatusCode;
use partnercenter::TenantId;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Call, Outcome, Refusal, Reply, Rows};
use crate::world::{Relationship, Tenant, TenantKind, User, derived_id};

pub(super) const ROWS: Rows = &[
    ("customers.list", list),
    ("customers.get", get),
    ("customers.create", create),
    ("customers.update", update),
    ("customers.delete", delete),
];

/// Fields by which customers can be filtered; only their beginning is compared.
const FIELDS: [&str; 4] =
    ["CompanyName", "Domain", "IndirectReseller", "IndirectCloudSolutionProvider"];

fn list(call: &Call<'_>) -> Outcome {
    let world = call.state.snapshot();
    let sold_to = world.customers_of(call.caller.tenant).filter(|customer| {
        let relationship = customer.relationship_with(call.caller.tenant);
        relationship.is_some_and(|relationship| relationship.reseller)
    });
    let field = |customer: &&Tenant, field: &str| match field {
        "companyname" => vec![customer.title.clone()],
        "domain" => customer.domains.clone(),
        // Nobody in this world sells through resellers.
        _ => Vec::new(),
    };
    call.page(&FIELDS, &["starts_with"], sold_to, field, |customer| summary(customer))
}

fn get(call: &Call<'_>) -> Outcome {
    let world = call.state.snapshot();
    Reply::ok(whole(call.customer(&world)?, call.caller.tenant))
}

/// A new tenant with a reseller relationship. Its first user's password is told this once.
fn create(call: &Call<'_>) -> Outcome {
    let body = call.body.clone().unwrap_or_default();
    let text = |path: &str| body.pointer(path).and_then(Value::as_str).map(str::to_owned);
    let needed = |path: &str| {
        let value = text(path).filter(|value| !value.trim().is_empty());
        value
            .ok_or_else(|| Refusal::bad_request(800002, format!("The body has no {}.", &path[1..])))
    };
    let (domain, title) =
        (needed("/companyProfile/domain")?, needed("/companyProfile/companyName")?);
    let partner = call.caller.tenant;
    let id = TenantId::from_uuid(Uuid::new_v4());
    call.state.change(|world| {
        if world.tenant_of_domain(&domain).is_some() {
            return Err(Refusal::new(StatusCode::CONFLICT, 600007, "The domain is taken."));
        }
        world.tenants.push(Tenant {
            name: id.to_string(),
            title,
            id,
            cloud: call.caller.cloud.name.clone(),
            kind: TenantKind::Customer,
            domains: vec![domain.clone()],
            country: text("/billingProfile/defaultAddress/country").unwrap_or_else(|| "US".into()),
            mpn_id: None,
            trusts_partner_mfa: true,
            disabled_apps: Vec::new(),
            missing_resources: Vec::new(),
            subscriptions: Vec::new(),
            consents: Vec::new(),
            policies: Vec::new(),
            relationships: vec![Relationship {
                partner,
                reseller: true,
                dap: false,
                gdap: Vec::new(),
            }],
        });
        let password = derived_id(&["first password", &id.to_string()]).to_string();
        world.users.push(User {
            password: Some(password.clone().into()),
            roles: vec!["Global Administrator".into()],
            ..User::new(
                &format!("{id}-admin"),
                "First Admin",
                &format!("admin@{domain}"),
                Uuid::new_v4(),
                id,
            )
        });
        let customer = world.tenant(id).ok_or_else(|| Refusal::not_found(60003, "Not created."))?;
        let mut body = whole(customer, partner);
        body["userCredentials"] = json!({ "userName": "admin", "password": password });
        Ok(Reply::new(StatusCode::CREATED, Some(body)))
    })
}

/// Ends the reseller relationship, or DAP; nothing else can be changed this way.
fn update(call: &Call<'_>) -> Outcome {
    let body = call.body.clone().unwrap_or_default();
    let ends_reselling =
        body["relationshipToPartner"].as_str().is_some_and(|to| to.eq_ignore_ascii_case("none"));
    let ends_dap = body["allowDelegatedAccess"] == json!(false);
    let partner = call.caller.tenant;
    let id = call.customer(&call.state.snapshot())?.id;
    call.state.change(|world| {
        let customer = world.tenant_mut(id);
        let customer =
            customer.ok_or_else(|| Refusal::not_found(60003, "There is no customer."))?;
        for relationship in &mut customer.relationships {
            if relationship.partner == partner {
                relationship.reseller &= !ends_reselling;
                relationship.dap &= !ends_dap;
            }
        }
        let mut body = whole(customer, partner);
        body["relationshipToPartner"] = json!(if ends_reselling { "none" } else { "reseller" });
        Reply::ok(body)
    })
}

/// Takes the customer out of the sandbox.
fn delete(call: &Call<'_>) -> Outcome {
    let id = call.customer(&call.state.snapshot())?.id;
    call.state.change(|world| {
        world.tenants.retain(|tenant| tenant.id != id);
        world.users.retain(|user| user.tenant != id);
        world.deleted_users.retain(|deleted| deleted.user.tenant != id);
    });
    Ok(Reply::new(StatusCode::NO_CONTENT, None))
}

fn whole(customer: &Tenant, partner: TenantId) -> Value {
    let mut body = summary(customer);
    let relationship = customer.relationship_with(partner);
    body["commerceId"] = json!(derived_id(&["commerce", &customer.id.to_string()]));
    body["companyProfile"]["address"] = address(customer);
    body["companyProfile"]["email"] = json!(format!("admin@{}", customer.domain()));
    body["billingProfile"] = json!({
        "id": derived_id(&["billing profile", &customer.id.to_string()]),
        "firstName": "Customer",
        "lastName": "Admin",
        "email": format!("admin@{}", customer.domain()),
        "culture": "en-US",
        "language": "en",
        "companyName": customer.title,
        "defaultAddress": address(customer),
        "links": { "self": link(&format!("/customers/{}/profiles/billing", customer.id)) },
        "attributes": { "etag": "1", "objectType": "CustomerBillingProfile" },
    });
    body["allowDelegatedAccess"] = json!(relationship.is_some_and(|relationship| relationship.dap));
    body["customDomains"] = json!(customer.domains);
    body
}

fn summary(customer: &Tenant) -> Value {
    let own = format!("/customers/{}", customer.id);
    json!({
        "id": customer.id,
        "companyProfile": {
            "tenantId": customer.id,
            "domain": customer.domain(),
            "companyName": customer.title,
            "links": { "self": link(&format!("{own}/profiles/company")) },
            "attributes": { "objectType": "CustomerCompanyProfile" },
        },
        "relationshipToPartner": "reseller",
        "links": { "self": link(&own) },
        "attributes": { "objectType": "Customer" },
    })
}

fn address(customer: &Tenant) -> Value {
    json!({
        "country": customer.country,
        "region": "WA",
        "city": "Redmond",
        "addressLine1": "1 Example Way",
        "postalCode": "98052",
        "phoneNumber": "4255550100",
    })
}

fn link(uri: &str) -> Value {
    json!({ "uri": uri, "method": "GET", "headers": [] })
}
