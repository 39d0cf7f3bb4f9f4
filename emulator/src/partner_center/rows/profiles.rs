//! Profiles of the partner.

use serde_json::json;

use super::{Call, Outcome, Reply, Rows};
use crate::world::derived_id;

pub(super) const ROWS: Rows = &[("profiles.organization.get", organization)];

fn organization(call: &Call<'_>) -> Outcome {
    let world = call.state.snapshot();
    let Some(partner) = world.tenant(call.caller.tenant) else {
        return Err(super::Refusal::not_found(60003, "The partner's tenant was not found."));
    };
    Reply::ok(json!({
        "id": derived_id(&["organization profile", &partner.id.to_string()]),
        "companyName": partner.title,
        "defaultAddress": {
            "country": partner.country,
            "city": "Redmond",
            "state": "WA",
            "addressLine1": "1 Example Way",
            "postalCode": "98052",
            "firstName": "Partner",
            "lastName": "Admin",
        },
        "tenantId": partner.id,
        "domain": partner.domain(),
        "email": format!("admin@{}", partner.domain()),
        "language": "en",
        "culture": "en-US",
        "profileType": "OrganizationProfile",
        "links": {
            "self": { "uri": "/profiles/organization", "method": "GET", "headers": [] },
        },
        "attributes": { "etag": "1", "objectType": "OrganizationProfile" },
    }))
}
