//! Granular delegated admin relationships: proposed, approved by the customer (by a control route),
//! given to groups of the partner, ended. What is in force here decides who may sign in and act at a
//! customer.

pub(super) mod assignments;
pub(super) mod work;

use std::collections::HashMap;

use http::StatusCode;
use parking_lot::Mutex;
use serde_json::{Value, json};
use uuid::Uuid;

use self::work::{Change, Work, begin};
use super::{Call, Outcome, Refusal, Reply, Rows, created, nothing};
use crate::{
    graph::{
        directory::{self, Delegated},
        refuse_without_gdap,
    },
    roles,
    world::{Gdap, Moment, Proposal, World},
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
    directory::relationship(call.view.world, one, call.view.now)
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
        created: call.view.now,
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
    let request = Request { id: Uuid::new_v4(), action, at: call.view.now, told: false };
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
