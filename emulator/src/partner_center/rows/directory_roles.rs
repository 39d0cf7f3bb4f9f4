//! Roles of a customer's directory, and the users who have them.

use http::StatusCode;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Call, Outcome, Refusal, Reply, Rows};
use crate::{
    licences, roles,
    world::{User, World},
};

pub(super) const ROWS: Rows = &[
    ("customers.directory_roles.list", list),
    ("customers.directory_roles.members.list", members),
    ("customers.directory_roles.members.add", add),
    ("customers.directory_roles.members.remove", remove),
    ("customers.users.directory_roles.list", of_user),
];

fn shown(name: &str) -> Value {
    json!({
        "id": roles::id(name),
        "name": name,
        "attributes": { "objectType": "DirectoryRole" },
    })
}

fn member(user: &User, role: &str) -> Value {
    json!({
        "id": user.id,
        "displayName": user.title,
        "userPrincipalName": user.upn,
        "roleId": roles::id(role),
        "attributes": { "objectType": "UserMember" },
    })
}

fn absent(what: &str) -> Refusal {
    Refusal::not_found(60002, format!("The {what} was not found."))
}

/// The role that the path names.
fn named(call: &Call<'_>) -> Result<&'static str, Refusal> {
    let id = call.values.get("role_id").and_then(|id| Uuid::try_parse(id).ok());
    id.and_then(roles::name).ok_or_else(|| absent("role"))
}

/// A user of the customer in the path.
fn user<'w>(call: &Call<'_>, world: &'w World, id: &str) -> Result<&'w User, Refusal> {
    let tenant = call.customer(world)?.id;
    licences::find(world, tenant, id).ok_or_else(|| absent("user"))
}

fn list(call: &Call<'_>) -> Outcome {
    call.customer(&call.state.snapshot())?;
    call.collection(roles::names().map(shown).collect())
}

fn members(call: &Call<'_>) -> Outcome {
    let (world, role) = (call.state.snapshot(), named(call)?);
    let users = world.users_of(call.customer(&world)?.id);
    let having = users.filter(|user| user.roles.iter().any(|own| own == role));
    call.collection(having.map(|user| member(user, role)).collect())
}

fn of_user(call: &Call<'_>) -> Outcome {
    let world = call.state.snapshot();
    let id = call.values.get("user_id").map_or("", String::as_str);
    let own = user(call, &world, id)?.roles.iter();
    call.collection(own.map(|name| shown(name)).collect())
}

fn add(call: &Call<'_>) -> Outcome {
    let (world, role, said) = (call.state.snapshot(), named(call)?, call.said());
    let user = user(call, &world, said["id"].as_str().unwrap_or_default())?;
    call.state.change(|world| {
        if let Some(user) = world.user_mut(&user.id.to_string())
            && !user.roles.iter().any(|own| own == role)
        {
            user.roles.push(role.into());
        }
    });
    Ok(Reply::new(StatusCode::CREATED, Some(member(user, role))))
}

fn remove(call: &Call<'_>) -> Outcome {
    let (world, role) = (call.state.snapshot(), named(call)?);
    let id = call.values.get("user_id").map_or("", String::as_str);
    let user = user(call, &world, id)?;
    if !user.roles.iter().any(|own| own == role) {
        return Err(absent("member"));
    }
    call.state.change(|world| {
        if let Some(user) = world.user_mut(&user.id.to_string()) {
            user.roles.retain(|own| own != role);
        }
    });
    Ok(Reply::new(StatusCode::NO_CONTENT, None))
}
