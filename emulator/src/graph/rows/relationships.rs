//! Granular delegated admin relationships: proposed, approved by the customer (by a control route),
//! given to groups of the partner, ended. What is in force here decides who may sign in and act at a
//! customer.

use std::collections::HashMap;

use http::StatusCode;
use parking_lot::Mutex;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Call, Outcome, Refusal, Reply, Rows, created, nothing};
use crate::{
    graph::{
        directory::{self, Delegated},
        refuse_without_gdap,
    },
    roles,
    world::{Gdap, GdapAssignment, Moment, Proposal, World, derived_id},
};

pub(super) const ROWS: Rows = &[
    ("graph.delegated_admin_relationships.list", list),
    ("graph.delegated_admin_relationships.get", get),
    ("graph.delegated_admin_relationships.create", create),
    ("graph.delegated_admin_relationships.update", update),
    ("graph.delegated_admin_relationships.delete", delete),
    ("graph.delegated_admin_relationships.requests.create", ask),
    ("graph.delegated_admin_relationships.requests.list", requests),
    ("graph.delegated_admin_relationships.requests.get", request),
    ("graph.delegated_admin_relationships.access_assignments.create", assign),
    ("graph.delegated_admin_relationships.access_assignments.list", assignments),
    ("graph.delegated_admin_relationships.access_assignments.get", assignment),
    ("graph.delegated_admin_relationships.access_assignments.update", reassign),
    ("graph.delegated_admin_relationships.access_assignments.delete", unassign),
    ("graph.delegated_admin_relationships.operations.list", operations),
    ("graph.delegated_admin_relationships.operations.get", operation),
];

/// What was asked of relationships, and the work on them, by their ids.
#[derive(Default)]
pub(crate) struct Relationships(Mutex<HashMap<Uuid, Dealings>>);

#[derive(Default)]
struct Dealings {
    requests: Vec<Request>,
    work: Vec<Work>,
}

struct Request {
    id: Uuid,
    action: &'static str,
    at: Moment,
    /// Whether its answer was given: it is told to be done from then on.
    told: bool,
}

/// Work that goes on for some polls and has its effect at the end.
struct Work {
    id: Uuid,
    change: Change,
    begun: Moment,
    polls: u32,
    outcome: Option<Result<(), String>>,
}

#[derive(Clone)]
enum Change {
    /// A group holds other roles.
    Roles { group: String, roles: Vec<String> },
    /// The relationship goes on at its end, or not.
    Extends(bool),
}

impl Request {
    fn shown(&self) -> Value {
        json!({
            "@odata.type": "#microsoft.graph.delegatedAdminRelationshipRequest",
            "id": self.id,
            "action": self.action,
            "status": if self.told { "succeeded" } else { "created" },
            "createdDateTime": self.at,
            "lastModifiedDateTime": self.at,
        })
    }
}

impl Work {
    fn shown(&self) -> Value {
        let status = match &self.outcome {
            None if self.polls == 0 => "notStarted",
            None => "running",
            Some(Ok(())) => "succeeded",
            Some(Err(_)) => "failed",
        };
        let data = match &self.outcome {
            Some(Err(why)) => why.clone(),
            _ => String::new(),
        };
        let kind = match self.change {
            Change::Roles { .. } => "delegatedAdminAccessAssignmentUpdate",
            Change::Extends(_) => "unknownFutureValue",
        };
        json!({
            "@odata.type": "#microsoft.graph.delegatedAdminRelationshipOperation",
            "id": self.id,
            "operationType": kind,
            "status": status,
            "data": data,
            "createdDateTime": self.begun,
            "lastModifiedDateTime": self.begun,
        })
    }
}

fn wrong(why: impl Into<String>) -> Refusal {
    Refusal::bad_request(why)
}

/// The id that an address begins with: what follows it is the partner's tenant.
fn id(call: &Call<'_>) -> Option<Uuid> {
    call.value("relationship_id").get(..36).and_then(|text| Uuid::try_parse(text).ok())
}

/// The relationship of the partner that the path names.
fn found<'w>(call: &Call<'w>) -> Result<Delegated<'w>, Refusal> {
    refuse_without_gdap(&call.view)?;
    let mut all = directory::delegated(call.view.world, call.view.tenant.id);
    let named = call.value("relationship_id");
    let is_it = |one: &Delegated<'_>| Some(one.id()) == id(call);
    all.find(is_it).ok_or_else(|| Refusal::not_found(format!("There is no relationship {named}.")))
}

/// One that the customer has approved, or has to.
fn approved<'w>(call: &Call<'w>) -> Result<&'w Gdap, Refusal> {
    match found(call)? {
        Delegated::Held(_, gdap) => Ok(gdap),
        Delegated::Proposed(_) => Err(wrong("The relationship is not active.")),
    }
}

fn shown(call: &Call<'_>, one: Delegated<'_>) -> Value {
    directory::relationship(call.view.world, one, call.state.now().into())
}

fn list(call: &Call<'_>) -> Outcome {
    refuse_without_gdap(&call.view)?;
    let all = directory::delegated(call.view.world, call.view.tenant.id);
    call.list(&["status", "displayName"], all.map(|one| shown(call, one)).collect())
}

fn get(call: &Call<'_>) -> Outcome {
    call.one(shown(call, found(call)?))
}

fn create(call: &Call<'_>) -> Outcome {
    refuse_without_gdap(&call.view)?;
    let body = call.body()?;
    let mut proposal = Proposal {
        id: Uuid::new_v4(),
        name: String::new(),
        partner: call.view.tenant.id,
        customer: None,
        roles: Vec::new(),
        days: 0,
        extends: false,
        locked: false,
        created: call.state.now().into(),
    };
    for needed in ["displayName", "duration", "accessDetails"] {
        if body.get(needed).is_none_or(Value::is_null) {
            return Err(wrong(format!("The property '{needed}' is required.")));
        }
    }
    change(call.view.world, &mut proposal, body)?;
    let reply = created(shown(call, Delegated::Proposed(&proposal)));
    call.state.change(|world| world.proposals.push(proposal));
    Ok(reply)
}

/// Changes what no customer has seen yet.
fn change(world: &World, proposal: &mut Proposal, body: &Value) -> Result<(), Refusal> {
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    if let Some(name) = text("displayName") {
        let mut all = directory::delegated(world, proposal.partner);
        if name.is_empty() || name.chars().count() > 50 {
            return Err(wrong("The displayName must have 1 to 50 characters."));
        }
        if all.any(|one| one.name() == name && one.id() != proposal.id) {
            let why = "A relationship of the partner has this displayName.";
            return Err(Refusal::new(StatusCode::CONFLICT, "Request_BadRequest", why));
        }
        proposal.name = name.to_owned();
    }
    if let Some(duration) = text("duration") {
        let days = duration.strip_prefix('P').and_then(|rest| rest.strip_suffix('D'));
        let days = days.and_then(|days| days.parse().ok()).filter(|days| (1..=730).contains(days));
        proposal.days = days.ok_or_else(|| wrong("The duration must be P1D to P730D."))?;
    }
    if let Some(customer) = body.pointer("/customer/tenantId").and_then(Value::as_str) {
        let known =
            world.tenants.iter().find(|tenant| tenant.id.to_string() == customer.to_lowercase());
        let known = known.ok_or_else(|| wrong("There is no such customer."))?;
        proposal.customer = Some(known.id);
    }
    if let Some(details) = body.get("accessDetails") {
        proposal.roles = named_roles(details)?;
    }
    if let Some(extends) = extends(body)? {
        proposal.extends = extends;
    }
    if proposal.extends && proposal.roles.iter().any(|role| role == "Global Administrator") {
        return Err(wrong("A relationship with Global Administrator is not extended by itself."));
    }
    Ok(())
}

/// The names of the roles in `accessDetails`.
fn named_roles(details: &Value) -> Result<Vec<String>, Refusal> {
    let ids = details["unifiedRoles"].as_array().filter(|ids| !ids.is_empty());
    let ids = ids.ok_or_else(|| wrong("The accessDetails have no unifiedRoles."))?;
    ids.iter()
        .map(|role| {
            let id = role["roleDefinitionId"].as_str().unwrap_or_default();
            let known = Uuid::try_parse(id).ok().and_then(roles::name);
            known.map(str::to_owned).ok_or_else(|| wrong(format!("There is no role \"{id}\".")))
        })
        .collect()
}

fn extends(body: &Value) -> Result<Option<bool>, Refusal> {
    match body.get("autoExtendDuration").and_then(Value::as_str) {
        None => Ok(None),
        Some("P0D" | "PT0S") => Ok(Some(false)),
        Some("P180D") => Ok(Some(true)),
        Some(_) => Err(wrong("The autoExtendDuration must be PT0S or P180D.")),
    }
}

fn update(call: &Call<'_>) -> Outcome {
    let one = found(call)?;
    call.refuse_stale(&directory::version(&shown(call, one)))?;
    let body = call.body()?;
    match one {
        Delegated::Proposed(old) if !old.locked => {
            let mut proposal = old.clone();
            change(call.view.world, &mut proposal, body)?;
            let reply = Reply::ok(shown(call, Delegated::Proposed(&proposal)));
            call.state.change(|world| {
                let mut all = world.proposals.iter_mut();
                if let Some(known) = all.find(|known| known.id == proposal.id) {
                    *known = proposal;
                }
            });
            Ok(reply)
        }
        Delegated::Proposed(_) => Err(wrong("The relationship is locked for approval.")),
        Delegated::Held(_, gdap) => {
            let known = ["autoExtendDuration", "@odata.type", "@odata.etag"];
            let others = body.as_object().into_iter().flatten();
            if others.into_iter().any(|(name, _)| !known.contains(&name.as_str())) {
                return Err(wrong(
                    "Of a relationship that is not new, only autoExtendDuration changes.",
                ));
            }
            match extends(body)? {
                Some(extends) if extends != gdap.extends => {
                    begin(call, gdap.id, Change::Extends(extends))
                }
                _ => call.one(shown(call, one)),
            }
        }
    }
}

fn delete(call: &Call<'_>) -> Outcome {
    let one = found(call)?;
    call.refuse_stale(&directory::version(&shown(call, one)))?;
    match one {
        Delegated::Proposed(proposal) if !proposal.locked => {
            call.state.change(|world| world.proposals.retain(|known| known.id != proposal.id));
            nothing()
        }
        _ => Err(wrong("Only a relationship whose status is created can be deleted.")),
    }
}

/// Asks to lock a relationship for approval, or to end it.
fn ask(call: &Call<'_>) -> Outcome {
    let one = found(call)?;
    let relationship = one.id();
    let action = match (call.body()?["action"].as_str(), one) {
        (Some("lockForApproval"), Delegated::Proposed(proposal)) if !proposal.locked => {
            call.state.change(|world| {
                let all = world.proposals.iter_mut();
                all.filter(|known| known.id == relationship).for_each(|known| known.locked = true);
            });
            "lockForApproval"
        }
        (Some("terminate"), _) => {
            call.state.change(|world| world.terminate(relationship)).map_err(wrong)?;
            "terminate"
        }
        (Some("lockForApproval"), _) => return Err(wrong("The relationship is locked already.")),
        (Some("approve" | "reject"), _) => return Err(wrong("This is for the customer to do.")),
        _ => return Err(wrong("The action is none that there is.")),
    };
    let request = Request { id: Uuid::new_v4(), action, at: call.state.now().into(), told: false };
    let mut reply = created(request.shown());
    let address = format!("{}{}/{}", call.place.origin, call.path, request.id);
    reply.headers.push(("location", address));
    let mut all = call.state.relationships().0.lock();
    all.entry(relationship).or_default().requests.push(request);
    Ok(reply)
}

fn requests(call: &Call<'_>) -> Outcome {
    let relationship = found(call)?.id();
    let mut all = call.state.relationships().0.lock();
    let own = all.entry(relationship).or_default().requests.iter_mut();
    let shown = own.map(|request| {
        request.told = true;
        request.shown()
    });
    call.list(&["action", "status"], shown.collect())
}

fn request(call: &Call<'_>) -> Outcome {
    let relationship = found(call)?.id();
    let named = call.value("relationship_request_id");
    let mut all = call.state.relationships().0.lock();
    let mut own = all.entry(relationship).or_default().requests.iter_mut();
    let request = own.find(|request| request.id.to_string().eq_ignore_ascii_case(named));
    let request = request.ok_or_else(|| Refusal::not_found("There is no such request."))?;
    request.told = true;
    call.one(request.shown())
}

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

fn assignments(call: &Call<'_>) -> Outcome {
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

fn assignment(call: &Call<'_>) -> Outcome {
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
    let is_active = gdap.status_at(call.state.now().into()) == crate::world::GdapStatus::Active;
    if is_active { Ok(()) } else { Err(wrong("The relationship is not active.")) }
}

fn assign(call: &Call<'_>) -> Outcome {
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

fn reassign(call: &Call<'_>) -> Outcome {
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

fn unassign(call: &Call<'_>) -> Outcome {
    let (gdap, one) = found_assignment(call)?;
    call.refuse_stale(&directory::version(&shown_assignment(call, gdap, one, "active")))?;
    call.state.change(|world| {
        if let Some(gdap) = world.gdap_mut(gdap.id) {
            gdap.assignments.retain(|known| known.group != one.group);
        }
    });
    nothing()
}

/// Begins work: 202, with the address of the operation.
fn begin(call: &Call<'_>, relationship: Uuid, change: Change) -> Outcome {
    let (id, begun) = (Uuid::new_v4(), call.state.now().into());
    let work = Work { id, change, begun, polls: 0, outcome: None };
    let mut all = call.state.relationships().0.lock();
    all.entry(relationship).or_default().work.push(work);
    let place = "v1.0/tenantRelationships/delegatedAdminRelationships";
    let named = call.value("relationship_id");
    let location = format!("{}/{place}/{named}/operations/{id}", call.place.origin);
    let wait = call.state.read(|world| world.exports.retry_after).to_string();
    let headers = vec![("location", location), ("retry-after", wait)];
    Ok(Reply { status: StatusCode::ACCEPTED, headers, body: None })
}

fn operations(call: &Call<'_>) -> Outcome {
    let relationship = found(call)?.id();
    let mut all = call.state.relationships().0.lock();
    let own = all.entry(relationship).or_default().work.iter();
    call.list(&["status"], own.map(Work::shown).collect())
}

/// Somebody looks how far it is; after enough looks it has its effect.
fn operation(call: &Call<'_>) -> Outcome {
    let relationship = found(call)?.id();
    let named = call.value("operation_id");
    let settings = call.state.read(|world| world.exports.clone());
    let mut all = call.state.relationships().0.lock();
    let mut own = all.entry(relationship).or_default().work.iter_mut();
    let work = own.find(|work| work.id.to_string().eq_ignore_ascii_case(named));
    let work = work.ok_or_else(|| Refusal::not_found("There is no such operation."))?;
    work.polls += 1;
    if work.outcome.is_none() && work.polls > settings.polls {
        work.outcome = Some(match settings.fails {
            Some(why) => Err(why),
            None => {
                call.state.change(|world| take_effect(world, relationship, &work.change));
                Ok(())
            }
        });
    }
    let mut reply = call.one(work.shown())?;
    if work.outcome.is_none() {
        reply.headers.push(("retry-after", settings.retry_after.to_string()));
    }
    Ok(reply)
}

fn take_effect(world: &mut World, relationship: Uuid, change: &Change) {
    let Some(gdap) = world.gdap_mut(relationship) else { return };
    match change {
        Change::Extends(extends) => gdap.extends = *extends,
        Change::Roles { group, roles } => {
            let own = gdap.assignments.iter_mut().filter(|known| known.group == *group);
            own.for_each(|known| known.roles.clone_from(roles));
        }
    }
}
