//! Work on a relationship that goes on.

use http::StatusCode;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Call, Outcome, Refusal, Reply, Rows, found};
use crate::world::{Moment, World};

pub(in crate::graph::rows) const ROWS: Rows = &[
    ("graph.delegated_admin_relationships.operations.list", list),
    ("graph.delegated_admin_relationships.operations.get", get),
];

/// Work that goes on for some polls and has its effect at the end.
pub(super) struct Work {
    id: Uuid,
    change: Change,
    begun: Moment,
    polls: u32,
    outcome: Option<Result<(), String>>,
}

#[derive(Clone)]
pub(super) enum Change {
    /// A group holds other roles.
    Roles { group: String, roles: Vec<String> },
    /// The relationship goes on at its end, or not.
    Extends(bool),
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

/// Begins work: 202, with the address of the operation.
pub(super) fn begin(call: &Call<'_>, relationship: Uuid, change: Change) -> Outcome {
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

fn list(call: &Call<'_>) -> Outcome {
    let relationship = found(call)?.id();
    let mut all = call.state.relationships().0.lock();
    let own = all.entry(relationship).or_default().work.iter();
    call.list(&["status"], own.map(Work::shown).collect())
}

/// Somebody looks how far it is; after enough looks it has its effect.
fn get(call: &Call<'_>) -> Outcome {
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
