//! Users of customers, and their licences.

use http::StatusCode;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::{Call, Outcome, Refusal, Reply, Rows};
use crate::{
    licences::{self, Refused, Stock},
    partner_center::shop::catalogue::{Licence, Plan},
    world::{DeletedUser, Moment, User, UserLicence, World},
};

pub(super) const ROWS: Rows = &[
    ("customers.users.create", create),
    ("customers.users.delete", delete),
    ("customers.users.get", get),
    ("customers.users.list", list),
    ("customers.users.update", update),
    ("customers.users.reset_password", update),
    ("customers.users.licenses.list", licenses),
    ("customers.users.license_updates.create", update_licenses),
    ("customers.subscribed_skus.list", subscribed_skus),
];

/// A user who is there, or one who was deleted.
#[derive(Clone, Copy)]
enum Found<'w> {
    Active(&'w User),
    Deleted(&'w DeletedUser),
}

impl<'w> Found<'w> {
    fn user(self) -> &'w User {
        match self {
            Self::Active(user) => user,
            Self::Deleted(deleted) => &deleted.user,
        }
    }

    fn state(self) -> &'static str {
        match self {
            Self::Active(_) => "active",
            Self::Deleted(_) => "inactive",
        }
    }

    fn shown(self) -> Value {
        let user = self.user();
        let (first, last) = user.names();
        let own = format!("/customers/{}/users/{}", user.tenant, user.id);
        let mut shown = json!({
            "id": user.id,
            "userPrincipalName": user.upn,
            "firstName": first,
            "lastName": last,
            "displayName": user.title,
            "userDomainType": "none",
            "state": self.state(),
            "links": { "self": { "uri": own, "method": "GET", "headers": [] } },
            "attributes": { "objectType": "CustomerUser" },
        });
        if let Some(country) = &user.usage_location {
            shown["usageLocation"] = json!(country);
        }
        if let Self::Deleted(deleted) = self {
            shown["softDeletionTime"] = json!(deleted.deleted);
        }
        shown
    }
}

fn absent() -> Refusal {
    Refusal::not_found(60002, "The user was not found.")
}

fn named<'c>(call: &'c Call<'_>) -> &'c str {
    call.values.get("user_id").map_or("", String::as_str)
}

/// The user that the path names.
fn found<'w>(call: &Call<'_>, world: &'w World) -> Result<Found<'w>, Refusal> {
    let (tenant, now) = (call.customer(world)?.id, Moment::from(call.state.now()));
    if let Some(user) = licences::find(world, tenant, named(call)) {
        return Ok(Found::Active(user));
    }
    let id = Uuid::try_parse(named(call)).ok();
    let is_it = |deleted: &&DeletedUser| {
        deleted.user.tenant == tenant && Some(deleted.user.id) == id && deleted.is_there(now)
    };
    world.deleted_users.iter().find(is_it).map(Found::Deleted).ok_or_else(absent)
}

fn get(call: &Call<'_>) -> Outcome {
    Reply::ok(found(call, &call.state.snapshot())?.shown())
}

/// Those who are there, or by a filter on `UserState` those who were deleted.
fn list(call: &Call<'_>) -> Outcome {
    let (world, now) = (call.state.snapshot(), Moment::from(call.state.now()));
    let tenant = call.customer(&world)?.id;
    let place = call.listing().place().ok();
    let is_filtered = place.is_some_and(|place| place.filter.is_some());
    let deleted = world.deleted_users.iter();
    let deleted = deleted.filter(|it| is_filtered && it.user.tenant == tenant && it.is_there(now));
    let all = world.users_of(tenant).map(Found::Active).chain(deleted.map(Found::Deleted));
    let field = |found: &Found<'_>, _: &str| vec![found.state().to_owned()];
    call.page(&["UserState"], &["equals"], all, field, |found| found.shown())
}

fn create(call: &Call<'_>) -> Outcome {
    let world = call.state.snapshot();
    let customer = call.customer(&world)?;
    let said = call.said();
    let wrong = |why: &str| Refusal::bad_request(800002, why);
    let upn = said["userPrincipalName"].as_str().unwrap_or_default();
    let domain = upn.split_once('@').filter(|(name, _)| !name.is_empty()).map(|(_, domain)| domain);
    let is_own = |domain: &str| customer.domains.iter().any(|own| own.eq_ignore_ascii_case(domain));
    if !domain.is_some_and(is_own) {
        return Err(wrong("The userPrincipalName is in none of the customer's domains."));
    }
    if said["displayName"].as_str().is_none_or(str::is_empty) {
        return Err(wrong("The displayName is missing."));
    }
    let id = Uuid::new_v4();
    let mut user = User::new(upn, "", upn, id, customer.id);
    change(&mut user, said.as_object().unwrap_or(&Map::new()), None)?;
    call.state.change(|world| {
        if world.user_by_upn(&user.upn).is_some() {
            let why = "Somebody has this userPrincipalName.";
            return Err(Refusal::new(StatusCode::CONFLICT, 800002, why));
        }
        world.users.push(user.clone());
        Ok(())
    })?;
    Ok(Reply::new(StatusCode::CREATED, Some(Found::Active(&user).shown())))
}

/// Changes what a body says; one who was deleted comes back by `state`.
fn update(call: &Call<'_>) -> Outcome {
    let now = Moment::from(call.state.now());
    let said = call.said();
    let world = call.state.snapshot();
    let found_user = found(call, &world)?;
    let (id, tenant) = (found_user.user().id, found_user.user().tenant);
    if let Found::Deleted(_) = found_user {
        if !said["state"].as_str().is_some_and(|state| state.eq_ignore_ascii_case("active")) {
            return Err(absent());
        }
        let taken = "Somebody else has the userPrincipalName by now.";
        let restored = call.state.change(|world| world.restore_user(tenant, id, now).is_some());
        if !restored {
            return Err(Refusal::new(StatusCode::CONFLICT, 800002, taken));
        }
        licences::keep_what_is_left(call.state, tenant, id);
    }
    call.state.change(|world| {
        let user = world.user_mut(&id.to_string()).ok_or_else(absent)?;
        change(user, said.as_object().unwrap_or(&Map::new()), Some(now))?;
        Reply::ok(Found::Active(user).shown())
    })
}

/// Changes a user by a body; a new password ends the sessions.
fn change(user: &mut User, said: &Map<String, Value>, now: Option<Moment>) -> Result<(), Refusal> {
    let text = |name: &str| said.get(name).and_then(Value::as_str);
    if let Some(title) = text("displayName") {
        user.title = title.to_owned();
    }
    if let Some(country) = text("usageLocation") {
        if country.len() != 2 || !country.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            let why = "The usageLocation is no country code of two letters.";
            return Err(Refusal::bad_request(800002, why));
        }
        user.usage_location = Some(country.to_uppercase());
    }
    let profile = said.get("passwordProfile");
    if let Some(password) = profile.and_then(|profile| profile["password"].as_str()) {
        user.password = Some(password.into());
        user.revoked = now.or(user.revoked);
    }
    Ok(())
}

fn delete(call: &Call<'_>) -> Outcome {
    let now = Moment::from(call.state.now());
    let id = match found(call, &call.state.snapshot())? {
        Found::Active(user) => user.id,
        Found::Deleted(_) => return Err(absent()),
    };
    call.state.change(|world| world.delete_user(id, now));
    Ok(Reply::new(StatusCode::NO_CONTENT, None))
}

/// Whether the licences of the first group, that of the directory, are asked for.
fn asks_for_directory(call: &Call<'_>) -> bool {
    let groups = url::form_urlencoded::parse(call.head.query.as_bytes());
    let mut groups =
        groups.filter(|(name, _)| name.eq_ignore_ascii_case("licenseGroupIds")).peekable();
    groups.peek().is_none() || groups.any(|(_, group)| group.eq_ignore_ascii_case("group1"))
}

fn product_sku(licence: &Licence) -> Value {
    json!({
        "id": licence.id,
        "name": licence.name,
        "skuPartNumber": licence.part_number,
        "targetType": "User",
        "licenseGroupId": "group1",
    })
}

fn plan(plan: &Plan, status: &str) -> Value {
    json!({
        "displayName": plan.name,
        "serviceName": plan.service,
        "id": plan.id,
        "capabilityStatus": status,
        "targetType": "User",
    })
}

fn subscribed_skus(call: &Call<'_>) -> Outcome {
    let tenant = call.customer(&call.state.snapshot())?.id;
    let stock = licences::stock(call.state, tenant);
    let show = |stock: &Stock| {
        let plans = stock.licence.plans.iter();
        json!({
            "availableUnits": stock.left(),
            "activeUnits": stock.units.active,
            "consumedUnits": stock.consumed,
            "suspendedUnits": stock.units.suspended,
            "totalUnits": stock.units.active + stock.units.suspended,
            "warningUnits": 0,
            "productSku": product_sku(stock.licence),
            "servicePlans": plans.map(|own| plan(own, stock.status())).collect::<Vec<_>>(),
            "capabilityStatus": stock.status(),
            "attributes": { "objectType": "SubscribedSku" },
        })
    };
    let shown = stock.iter().filter(|_| asks_for_directory(call)).map(show);
    call.collection(shown.collect())
}

fn licenses(call: &Call<'_>) -> Outcome {
    let world = call.state.snapshot();
    let Found::Active(user) = found(call, &world)? else { return Err(absent()) };
    let show = |(licence, without): (&'static Licence, &[Uuid])| {
        let plans = licence.plans.iter().filter(|own| !without.contains(&own.id));
        json!({
            "servicePlans": plans.map(|own| plan(own, "Assigned")).collect::<Vec<_>>(),
            "productSku": product_sku(licence),
            "attributes": { "objectType": "License" },
        })
    };
    let own = licences::of_user(user).into_iter().filter(|_| asks_for_directory(call));
    call.collection(own.map(show).collect())
}

fn update_licenses(call: &Call<'_>) -> Outcome {
    let tenant = call.customer(&call.state.snapshot())?.id;
    let said = call.said();
    let wrong = |what: &str| Refusal::bad_request(800002, format!("{what} is no id of a SKU."));
    let id = |value: &Value| value.as_str().and_then(|text| Uuid::try_parse(text).ok());
    let list = |name: &str| said[name].as_array().cloned().unwrap_or_default();
    let assign = list("licensesToAssign")
        .iter()
        .map(|one| {
            let without = one["excludedPlans"].as_array().into_iter().flatten();
            let sku = id(&one["skuId"]).ok_or_else(|| wrong("A skuId"))?;
            Ok(UserLicence { sku, without: without.filter_map(id).collect() })
        })
        .collect::<Result<Vec<_>, Refusal>>()?;
    let remove = list("licensesToRemove")
        .iter()
        .map(|one| id(one).ok_or_else(|| wrong("A member of licensesToRemove")))
        .collect::<Result<Vec<_>, _>>()?;
    licences::update(call.state, tenant, named(call), &assign, &remove).map_err(|why| {
        let wrong = |what: String| Refusal::bad_request(800002, what);
        match why {
            Refused::NoUser => absent(),
            Refused::NoLocation => wrong("The user has no usageLocation.".into()),
            Refused::Unknown(sku) => wrong(format!("The customer has no subscription of {sku}.")),
            Refused::NotAssigned(sku) => wrong(format!("The user does not have {sku}.")),
            Refused::NoneLeft(sku) => Refusal {
                data: vec![json!(format!("The customer {tenant} has no licence of {sku} left."))],
                ..Refusal::bad_request(60012, "There is no licence left. Buy more.")
            },
        }
    })?;
    let mut body = said;
    body["licenseWarnings"] = json!([]);
    body["attributes"] = json!({ "objectType": "LicenseUpdate" });
    Ok(Reply::new(StatusCode::CREATED, Some(body)))
}
