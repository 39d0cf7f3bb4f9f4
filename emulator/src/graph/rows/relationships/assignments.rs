//! Which groups of the partner hold which roles of a relationship.

use http::StatusCode;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    Call, Outcome, Refusal, Rows, approved, created, found, named_roles, nothing,
    work::{Change, begin},
    wrong,
};
use crate::{
    graph::directory::{self, Delegated},
    world::{Gdap, GdapAssignment, GdapStatus, derived_id},
};

pub(in crate::graph::rows) const ROWS: Rows = &[
    ("graph.delegated_admin_relationships.access_assignments.create", create),
    ("graph.delegated_admin_relationships.access_assignments.list", list),
    ("graph.delegated_admin_relationships.access_assignments.get", get),
    ("graph.delegated_admin_relationships.access_assignments.update", update),
    ("graph.delegated_admin_relationships.access_assignments.delete", delete),
];

fn assignment_id(gdap: &Gdap, group: &str) -> Uuid {
    derived_id(&["access assignment", &gdap.id.to_string(), group])
}

fn shown_assignment(call: &Call<'_>, gdap: &Gdap, one: &GdapAssignment, status: &str) -> Value {
    directory::versioned(json!({
        "@odata.type": "#microsoft.graph.delegatedAdminAccessAssignment",
        "id": assignment_id(gdap, &one.group),
        "status": status,
        "accessContainer": {
            "accessContainerId": call.view.tenant.group_id(&one.group),
            "accessContainerType": "securityGroup",
        },
        "accessDetails": directory::access_details(&one.roles),
        "createdDateTime": gdap.activated,
        "lastModifiedDateTime": gdap.activated,
    }))
}

fn list(call: &Call<'_>) -> Outcome {
    let gdap = match found(call)? {
        Delegated::Held(_, gdap) => gdap,
        Delegated::Proposed(_) => return call.list(&[], Vec::new()),
    };
    let all = gdap.assignments.iter().map(|one| shown_assignment(call, gdap, one, "active"));
    call.list(&["status"], all.collect())
}

/// The assignment that the path names.
fn found_assignment<'w>(call: &Call<'w>) -> Result<(&'w Gdap, &'w GdapAssignment), Refusal> {
    let gdap = approved(call)?;
    let named = Uuid::try_parse(call.value("access_assignment_id")).ok();
    let mut all = gdap.assignments.iter();
    let one = all.find(|one| Some(assignment_id(gdap, &one.group)) == named);
    Ok((gdap, one.ok_or_else(|| Refusal::not_found("There is no such access assignment."))?))
}

fn get(call: &Call<'_>) -> Outcome {
    let (gdap, one) = found_assignment(call)?;
    call.one(shown_assignment(call, gdap, one, "active"))
}

/// Roles that the relationship has.
fn held_roles(gdap: &Gdap, details: &Value) -> Result<Vec<String>, Refusal> {
    let wanted = named_roles(details)?;
    match wanted.iter().find(|role| !gdap.roles.contains(role)) {
        None => Ok(wanted),
        Some(role) => Err(wrong(format!("The relationship does not have the role {role}."))),
    }
}

fn refuse_unless_active(call: &Call<'_>, gdap: &Gdap) -> Result<(), Refusal> {
    let is_active = gdap.status_at(call.view.now) == GdapStatus::Active;
    if is_active { Ok(()) } else { Err(wrong("The relationship is not active.")) }
}

fn create(call: &Call<'_>) -> Outcome {
    let (gdap, body, partner) = (approved(call)?, call.body()?, call.view.tenant);
    refuse_unless_active(call, gdap)?;
    let container = body.pointer("/accessContainer/accessContainerId").and_then(Value::as_str);
    let container = container.and_then(|text| Uuid::try_parse(text).ok());
    let users = call.view.world.users_of(partner.id);
    let mut groups = users.flat_map(|user| &user.groups);
    let group = groups.find(|group| Some(partner.group_id(group)) == container);
    let group = group.ok_or_else(|| wrong("The accessContainer is no group of the partner."))?;
    if gdap.assignments.iter().any(|known| known.group == *group) {
        let why = "The group has an access assignment in this relationship.";
        return Err(Refusal::new(StatusCode::CONFLICT, "Request_BadRequest", why));
    }
    let roles = held_roles(gdap, &body["accessDetails"])?;
    let one = GdapAssignment { group: group.clone(), roles };
    let reply = created(shown_assignment(call, gdap, &one, "pending"));
    call.state.change(|world| {
        if let Some(gdap) = world.gdap_mut(gdap.id) {
            gdap.assignments.push(one);
        }
    });
    Ok(reply)
}

fn update(call: &Call<'_>) -> Outcome {
    let (gdap, one) = found_assignment(call)?;
    refuse_unless_active(call, gdap)?;
    let shown = shown_assignment(call, gdap, one, "active");
    call.refuse_stale(&directory::version(&shown))?;
    let roles = held_roles(gdap, &call.body()?["accessDetails"])?;
    if roles == one.roles {
        return call.one(shown);
    }
    begin(call, gdap.id, Change::Roles { group: one.group.clone(), roles })
}

fn delete(call: &Call<'_>) -> Outcome {
    let (gdap, one) = found_assignment(call)?;
    call.refuse_stale(&directory::version(&shown_assignment(call, gdap, one, "active")))?;
    call.state.change(|world| {
        if let Some(gdap) = world.gdap_mut(gdap.id) {
            gdap.assignments.retain(|known| known.group != one.group);
        }
    });
    nothing()
}
