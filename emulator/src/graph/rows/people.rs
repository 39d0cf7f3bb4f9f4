//! Users of a tenant, those who were deleted, and licences.

use http::StatusCode;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Call, Outcome, Refusal, Reply, Rows, created, nothing};
use crate::{
    graph::directory,
    licences::{self, Refused},
    partner_center::shop::catalogue::Licence,
    world::{DeletedUser, Moment, User, UserLicence},
};

pub(super) const ROWS: Rows = &[
    ("graph.users.list", list),
    ("graph.users.get", get),
    ("graph.users.create", create),
    ("graph.users.update", update),
    ("graph.users.delete", delete),
    ("graph.users.deleted.list", deleted),
    ("graph.users.deleted.restore", restore),
    ("graph.users.license_details.list", license_details),
    ("graph.users.licenses.assign", assign),
    ("graph.subscribed_skus.list", subscribed_skus),
];

fn absent(what: &str) -> Refusal {
    Refusal::not_found(format!("Resource '{what}' does not exist."))
}

fn found<'w>(call: &Call<'w>) -> Result<&'w User, Refusal> {
    let named = call.value("user_id");
    let found = licences::find(call.view.world, call.view.tenant.id, named);
    found.ok_or_else(|| absent(named))
}

fn list(call: &Call<'_>) -> Outcome {
    let all = call.view.world.users_of(call.view.tenant.id).map(directory::user).collect();
    call.list(&["userPrincipalName", "displayName", "id"], all)
}

fn get(call: &Call<'_>) -> Outcome {
    call.one(directory::user(found(call)?))
}

fn create(call: &Call<'_>) -> Outcome {
    let body = call.body()?;
    let tenant = call.view.tenant;
    let upn = body["userPrincipalName"].as_str().unwrap_or_default();
    let domain = upn.split_once('@').filter(|(name, _)| !name.is_empty()).map(|(_, domain)| domain);
    let is_own = |domain: &str| tenant.domains.iter().any(|own| own.eq_ignore_ascii_case(domain));
    if !domain.is_some_and(is_own) {
        return Err(Refusal::bad_request(
            "The domain portion of the userPrincipalName property is invalid.",
        ));
    }
    for needed in ["displayName", "passwordProfile"] {
        if body.get(needed).is_none_or(Value::is_null) {
            return Err(Refusal::bad_request(format!("The property '{needed}' is required.")));
        }
    }
    let mut user = User::new(upn, "", upn, Uuid::new_v4(), tenant.id);
    change(&mut user, body, None)?;
    call.state.change(|world| {
        if world.user_by_upn(upn).is_some() {
            let why = "Another object with the same value for property userPrincipalName exists.";
            return Err(Refusal::bad_request(why));
        }
        world.users.push(user.clone());
        Ok(created(directory::user(&user)))
    })
}

fn update(call: &Call<'_>) -> Outcome {
    let (id, body, now) = (found(call)?.id, call.body()?, call.view.now);
    call.state.change(|world| {
        let user = world.user_mut(&id.to_string()).ok_or_else(|| absent(call.path))?;
        change(user, body, Some(now))
    })?;
    nothing()
}

/// Changes a user by a body; a new password ends the sessions.
fn change(user: &mut User, body: &Value, now: Option<Moment>) -> Result<(), Refusal> {
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    if let Some(title) = text("displayName") {
        user.title = title.to_owned();
    }
    if let Some(country) = text("usageLocation") {
        if country.len() != 2 || !country.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            return Err(Refusal::bad_request(
                "Invalid value specified for property 'usageLocation'.",
            ));
        }
        user.usage_location = Some(country.to_uppercase());
    }
    if let Some(enabled) = body.get("accountEnabled").and_then(Value::as_bool) {
        user.disabled = !enabled;
    }
    let profile = body.get("passwordProfile");
    if let Some(password) = profile.and_then(|profile| profile["password"].as_str()) {
        user.password = Some(password.into());
        user.revoked = now.or(user.revoked);
    }
    Ok(())
}

fn delete(call: &Call<'_>) -> Outcome {
    let (id, now) = (found(call)?.id, call.view.now);
    call.state.change(|world| world.delete_user(id, now));
    nothing()
}

fn deleted(call: &Call<'_>) -> Outcome {
    let now = call.view.now;
    let gone = call.view.world.deleted_users.iter();
    let gone = gone.filter(|gone| gone.user.tenant == call.view.tenant.id && gone.is_there(now));
    let show = |gone: &DeletedUser| {
        let mut shown = directory::user(&gone.user);
        shown["deletedDateTime"] = json!(gone.deleted);
        shown
    };
    call.list(&["userPrincipalName", "displayName", "id"], gone.map(show).collect())
}

fn restore(call: &Call<'_>) -> Outcome {
    let (tenant, now) = (call.view.tenant.id, call.view.now);
    let named = call.value("object_id");
    let id = Uuid::try_parse(named).map_err(|_| absent(named))?;
    let is_restored = call.state.change(|world| world.restore_user(tenant, id, now).is_some());
    if !is_restored {
        return Err(absent(named));
    }
    licences::keep_what_is_left(call.state, tenant, id);
    let world = call.state.snapshot();
    let user = world.user(id).ok_or_else(|| absent(named))?;
    Ok(Reply::ok(directory::user(user)))
}

fn plans(licence: &Licence, without: &[Uuid]) -> Vec<Value> {
    let plan = |plan: &crate::partner_center::shop::catalogue::Plan| {
        let status = if without.contains(&plan.id) { "Disabled" } else { "Success" };
        json!({
            "servicePlanId": plan.id,
            "servicePlanName": plan.service,
            "provisioningStatus": status,
            "appliesTo": "User",
        })
    };
    licence.plans.iter().map(plan).collect()
}

fn license_details(call: &Call<'_>) -> Outcome {
    let user = found(call)?;
    let show = |(licence, without): (&'static Licence, &[Uuid])| {
        json!({
            "id": format!("{}_{}", user.id, licence.id),
            "skuId": licence.id,
            "skuPartNumber": licence.part_number,
            "servicePlans": plans(licence, without),
        })
    };
    call.list(&[], licences::of_user(user).into_iter().map(show).collect())
}

fn subscribed_skus(call: &Call<'_>) -> Outcome {
    let tenant = call.view.tenant.id;
    let show = |stock: &licences::Stock| {
        json!({
            "id": format!("{tenant}_{}", stock.licence.id),
            "skuId": stock.licence.id,
            "skuPartNumber": stock.licence.part_number,
            "capabilityStatus": stock.status(),
            "consumedUnits": stock.consumed,
            "prepaidUnits": {
                "enabled": stock.units.active,
                "suspended": stock.units.suspended,
                "warning": 0,
                "lockedOut": 0,
            },
            "servicePlans": plans(stock.licence, &[]),
            "appliesTo": "User",
        })
    };
    call.list(&[], licences::stock(call.state, tenant).iter().map(show).collect())
}

fn assign(call: &Call<'_>) -> Outcome {
    let body = call.body()?;
    let tenant = call.view.tenant.id;
    let wrong = |what: &str| Refusal::bad_request(format!("{what} is no id of a SKU."));
    let id = |value: &Value| value.as_str().and_then(|text| Uuid::try_parse(text).ok());
    let list = |name: &str| {
        let needed = || Refusal::bad_request(format!("The property '{name}' is required."));
        body.get(name).and_then(Value::as_array).ok_or_else(needed)
    };
    let add = list("addLicenses")?
        .iter()
        .map(|one| {
            let without = one["disabledPlans"].as_array().into_iter().flatten();
            let sku = id(&one["skuId"]).ok_or_else(|| wrong("A skuId"))?;
            Ok(UserLicence { sku, without: without.filter_map(id).collect() })
        })
        .collect::<Result<Vec<_>, Refusal>>()?;
    let remove = list("removeLicenses")?
        .iter()
        .map(|one| id(one).ok_or_else(|| wrong("A member of removeLicenses")))
        .collect::<Result<Vec<_>, _>>()?;
    let user = found(call)?.id;
    licences::update(call.state, tenant, &user.to_string(), &add, &remove).map_err(|why| {
        Refusal::bad_request(match why {
            Refused::NoUser => return absent(call.path),
            Refused::NoLocation => {
                "License assignment cannot be done for user with invalid usage location.".into()
            }
            Refused::Unknown(sku) => {
                format!("License {sku} does not correspond to a valid company License.")
            }
            Refused::NotAssigned(_) => "User does not have a corresponding license.".to_owned(),
            Refused::NoneLeft(sku) => {
                format!("Subscription with SKU {sku} does not have any available licenses.")
            }
        })
    })?;
    let world = call.state.snapshot();
    let user = world.user(user).ok_or_else(|| absent(call.path))?;
    let body = Some(directory::user(user));
    Ok(Reply { status: StatusCode::OK, headers: Vec::new(), body })
}
