//! Customers of the partner.

use serde_json::{Value, json};

use super::{Call, Outcome, Refusal, Reply, Rows};
use crate::{
    partner_center::{filter::Filter, pages::Place},
    world::{Tenant, derived_id},
};

pub(super) const ROWS: Rows = &[("customers.list", list), ("customers.get", get)];

/// Fields by which customers can be filtered; only their beginning is compared.
const FIELDS: [&str; 4] =
    ["CompanyName", "Domain", "IndirectReseller", "IndirectCloudSolutionProvider"];

fn list(call: &Call<'_>) -> Outcome {
    let wrong = |description: String| Refusal::bad_request(800002, description);
    let partner = call.caller.tenant.as_uuid();
    let place = match call.header("ms-continuationtoken") {
        Some(token) => {
            let seek = call.query_value("seekOperation");
            if !seek.as_deref().is_some_and(|seek| seek.eq_ignore_ascii_case("next")) {
                return Err(wrong("A continuation token needs seekOperation=Next.".into()));
            }
            Place::of_token(token, partner, "customers")
                .ok_or_else(|| wrong("The continuation token is not valid.".into()))?
        }
        None => {
            let (size, filter) = (call.query_value("size"), call.query_value("filter"));
            Place::first(partner, "customers", size.as_deref(), filter).map_err(wrong)?
        }
    };
    let filter = place.filter.as_deref();
    let filter = filter.map(|text| Filter::parse(text, &FIELDS, &["starts_with"])).transpose();
    let filter = filter.map_err(wrong)?;
    let world = call.state.snapshot();
    let customers = world.customers_of(call.caller.tenant).filter(|customer| {
        let relationship = customer.relationship_with(call.caller.tenant);
        let is_sold_to = relationship.is_some_and(|relationship| relationship.reseller);
        let passes = filter.as_ref().is_none_or(|filter| {
            filter.passes(&|field| match field {
                "companyname" => vec![customer.title.clone()],
                "domain" => customer.domains.clone(),
                // Nobody in this world sells through resellers.
                _ => Vec::new(),
            })
        });
        is_sold_to && passes
    });
    let items = customers.map(summary).collect();
    Reply::ok(place.page("/customers", items))
}

fn get(call: &Call<'_>) -> Outcome {
    let world = call.state.snapshot();
    let customer = call.customer(&world)?;
    let mut body = summary(customer);
    let relationship = customer.relationship_with(call.caller.tenant);
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
    Reply::ok(body)
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
