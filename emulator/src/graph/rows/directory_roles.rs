//! Directory roles of a tenant, and the users who have them.

use serde_json::json;
use uuid::Uuid;

use super::{Call, Outcome, Refusal, Rows, nothing};
use crate::{
    graph::directory,
    licences, roles,
    world::{Tenant, derived_id},
};

pub(super) const ROWS: Rows = &[
    ("graph.directory_roles.list", list),
    ("graph.directory_roles.members.list", members),
    ("graph.directory_roles.members.add", add),
    ("graph.directory_roles.members.remove", remove),
];

/// The id of a role in a tenant, which differs from that of its template.
fn own_id(tenant: &Tenant, name: &str) -> Uuid {
    derived_id(&["directory role", &tenant.id.to_string(), name])
}

/// The role that the path names, by its own id.
fn named(call: &Call<'_>) -> Result<&'static str, Refusal> {
    let id = Uuid::try_parse(call.value("role_id")).ok();
    let mut all = roles::names();
    let found = all.find(|name| Some(own_id(call.view.tenant, name)) == id);
    found.ok_or_else(|| Refusal::not_found("There is no such directory role."))
}

fn list(call: &Call<'_>) -> Outcome {
    let show = |name: &str| {
        json!({
            "id": own_id(call.view.tenant, name),
            "displayName": name,
            "description": name,
            "roleTemplateId": roles::id(name),
        })
    };
    call.list(&["displayName", "roleTemplateId"], roles::names().map(show).collect())
}

fn members(call: &Call<'_>) -> Outcome {
    let role = named(call)?;
    let users = call.view.world.users_of(call.view.tenant.id);
    let having = users.filter(|user| user.roles.iter().any(|own| own == role));
    let show = |user| {
        let mut shown = directory::user(user);
        shown["@odata.type"] = json!("#microsoft.graph.user");
        shown
    };
    call.list(&["displayName", "id"], having.map(show).collect())
}

/// Changes the roles of a user of the tenant.
fn change(call: &Call<'_>, user: &str, change: impl FnOnce(&mut Vec<String>)) -> Outcome {
    let found = licences::find(call.view.world, call.view.tenant.id, user);
    let id = found.ok_or_else(|| Refusal::not_found(format!("There is no user {user}.")))?.id;
    call.state.change(|world| {
        if let Some(user) = world.user_mut(&id.to_string()) {
            change(&mut user.roles);
        }
    });
    nothing()
}

fn add(call: &Call<'_>) -> Outcome {
    let role = named(call)?;
    let address = call.body()?["@odata.id"].as_str().unwrap_or_default();
    let user = address.rsplit('/').next().unwrap_or_default();
    let users = call.view.world.users_of(call.view.tenant.id);
    let has = |id: Uuid| id.to_string().eq_ignore_ascii_case(user);
    if users.into_iter().any(|one| has(one.id) && one.roles.iter().any(|own| own == role)) {
        let why = "The user is a member of the role already.";
        return Err(Refusal::bad_request(why));
    }
    change(call, user, |roles| roles.push(role.into()))
}

fn remove(call: &Call<'_>) -> Outcome {
    let role = named(call)?;
    change(call, call.value("member_id"), |roles| roles.retain(|own| own != role))
}
