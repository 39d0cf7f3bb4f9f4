//! The catalog: products, their SKUs, and how these are sold. What a customer may buy is the same.

use serde_json::{Value, json};

use super::{Call, Outcome, Refusal, Reply, Rows};
use crate::{
    partner_center::shop::{
        Market,
        catalogue::{ITEMS, Item, Kind},
    },
    world::World,
};

pub(super) const ROWS: Rows = &[
    ("products.list", products),
    ("products.get", product),
    ("products.skus.list", skus),
    ("products.skus.get", sku),
    ("products.skus.availabilities.list", availabilities),
    ("products.skus.availabilities.get", availability),
    ("customers.products.list", products),
    ("customers.products.get", product),
    ("customers.products.skus.list", skus),
    ("customers.products.skus.get", sku),
    ("customers.products.skus.availabilities.list", availabilities),
    ("customers.products.skus.availabilities.get", availability),
];

fn products(call: &Call<'_>) -> Outcome {
    let view = call.query_value("targetView").map(|view| view.to_lowercase());
    let country = country(call)?;
    let is_in_view = |item: &&Item| {
        let Some(view) = &view else { return true };
        match item.kind {
            Kind::Licences(_) => view.starts_with("onlineservices"),
            Kind::AzurePlan => view == "azure",
            Kind::Reservation => view.starts_with("azurereservations"),
            Kind::Software => view.starts_with("software"),
        }
    };
    call.collection(ITEMS.iter().filter(is_in_view).map(|item| shown(item, &country)).collect())
}

fn product(call: &Call<'_>) -> Outcome {
    let country = country(call)?;
    Reply::ok(shown(own(call)?[0], &country))
}

fn skus(call: &Call<'_>) -> Outcome {
    let country = country(call)?;
    call.collection(own(call)?.into_iter().map(|item| shown_sku(item, &country)).collect())
}

fn sku(call: &Call<'_>) -> Outcome {
    let country = country(call)?;
    Reply::ok(shown_sku(own(call)?[0], &country))
}

fn availabilities(call: &Call<'_>) -> Outcome {
    let country = country(call)?;
    call.collection(own(call)?.into_iter().map(|item| shown_availability(item, &country)).collect())
}

fn availability(call: &Call<'_>) -> Outcome {
    let country = country(call)?;
    Reply::ok(shown_availability(own(call)?[0], &country))
}

/// A part of an item's id.
type Part = fn(&Item) -> &'static str;

/// The items that the path names: at least one.
fn own(call: &Call<'_>) -> Result<Vec<&'static Item>, Refusal> {
    let mut found: Vec<&Item> = ITEMS.iter().collect();
    let parts: [(&str, Part, u32, &str); 3] = [
        ("product_id", |item| item.product, 400013, "product"),
        ("sku_id", |item| item.sku, 400018, "SKU"),
        ("availability_id", |item| item.availability, 400019, "availability"),
    ];
    for (name, part, code, what) in parts {
        let Some(wanted) = call.values.get(name) else { continue };
        found.retain(|item| part(item).eq_ignore_ascii_case(wanted));
        if found.is_empty() {
            return Err(Refusal::not_found(code, format!("The {what} {wanted} was not found.")));
        }
    }
    Ok(found)
}

/// The country that is asked for; the customer's, where the path names one.
fn country(call: &Call<'_>) -> Result<String, Refusal> {
    let world = call.state.snapshot();
    if call.values.contains_key("customer_id") {
        return Ok(call.customer(&world)?.country.clone());
    }
    let own = |world: &World| world.tenant(call.caller.tenant).map(|own| own.country.clone());
    let asked = call.query_value("country").map(|country| country.to_uppercase());
    Ok(asked.or_else(|| own(&world)).unwrap_or_default())
}

fn link(uri: &str) -> Value {
    json!({ "uri": uri, "method": "GET", "headers": [] })
}

fn shown(item: &Item, country: &str) -> Value {
    let own = format!("/products/{}", item.product);
    json!({
        "id": item.product,
        "title": item.name,
        "description": item.name,
        "productType": { "id": item.product_type(), "displayName": item.product_type() },
        "isMicrosoftProduct": true,
        "publisherName": "Microsoft Corporation",
        "links": {
            "skus": link(&format!("{own}/skus?country={country}")),
            "self": link(&format!("{own}?country={country}")),
        },
    })
}

fn shown_sku(item: &Item, country: &str) -> Value {
    let own = format!("/products/{}/skus/{}", item.product, item.sku);
    let cycles: Vec<&str> = item.terms.iter().flat_map(|(_, cycles)| *cycles).copied().collect();
    json!({
        "id": item.sku,
        "productId": item.product,
        "title": item.name,
        "description": item.name,
        "minimumQuantity": 1,
        "maximumQuantity": item.most,
        "isTrial": false,
        "supportedBillingCycles": distinct(cycles),
        "purchasePrerequisites": [],
        "inventoryVariables": [],
        "provisioningVariables": [],
        "actions": if item.is_subscription() { vec!["Refund"] } else { Vec::new() },
        "dynamicAttributes": {
            "isMicrosoftProduct": true,
            "hasConstraints": false,
            "isAddon": false,
            "isSoftwareAssuranceApplicable": false,
            "prerequisiteSkus": [],
            "upgradeTargetOffers": [],
            "provisioningId": item.licence().map(|licence| licence.id),
        },
        "links": {
            "availabilities": link(&format!("{own}/availabilities?country={country}")),
            "self": link(&format!("{own}?country={country}")),
        },
    })
}

fn shown_availability(item: &Item, country: &str) -> Value {
    let (code, symbol) = Market { country }.currency();
    let own = format!("/products/{}/skus/{}", item.product, item.sku);
    let term = |term: &str, cycle: &str| {
        json!({
            "id": format!("{}-{term}-{cycle}", item.availability),
            "duration": term,
            "description": format!("{term}, billed {cycle}"),
            "billingCycle": cycle,
            "cancellationPolicies": [{
                "refundOptions": [{ "sequenceId": 0, "type": "Full", "expiresAfter": "P7D" }],
            }],
        })
    };
    let terms = item.terms.iter().filter(|(duration, _)| !duration.is_empty());
    let terms =
        terms.flat_map(|(duration, cycles)| cycles.iter().map(|cycle| term(duration, cycle)));
    let terms: Vec<Value> = terms.collect();
    let renewal = json!({
        "applicableTermIds": terms.iter().map(|term| &term["id"]).collect::<Vec<_>>(),
        "renewalOptions": [
            { "renewToId": format!("{}:{}", item.product, item.sku), "isAutoRenewable": true },
        ],
    });
    json!({
        "id": item.availability,
        "productId": item.product,
        "skuId": item.sku,
        "catalogItemId": item.id(),
        "defaultCurrency": { "code": code, "symbol": symbol },
        "segment": "commercial",
        "country": country,
        "isPurchasable": true,
        "isRenewable": item.is_subscription(),
        "renewalInstructions": if item.is_subscription() { vec![renewal] } else { Vec::new() },
        "terms": terms,
        "product": shown(item, country),
        "sku": shown_sku(item, country),
        "links": {
            "availabilities": link(&format!("{own}/availabilities?country={country}")),
            "self": link(&format!("{own}/availabilities/{}?country={country}", item.availability)),
        },
    })
}

fn distinct(all: Vec<&str>) -> Vec<&str> {
    let mut seen = Vec::new();
    for one in all {
        if !seen.contains(&one) {
            seen.push(one);
        }
    }
    seen
}
