//! Indirect resellers of a partner: those who may be partner of record, and the sandbox's.

use std::collections::{BTreeMap, BTreeSet};

use http::StatusCode;
use parking_lot::Mutex;
use partnercenter::TenantId;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Call, Outcome, Refusal, Reply, Rows};
use crate::world::derived_id;

pub(super) const ROWS: Rows = &[
    ("relationships.list", list),
    ("partners.resellers.validate", validate),
    ("sandbox_indirect_resellers.create", create),
    ("sandbox_indirect_resellers.delete", delete),
    ("customers.relationships.list", of_customer),
    ("customers.relationship_requests.get", invitation),
];

/// Resellers that a provider may make in the sandbox.
const MOST: usize = 5;

/// The indirect resellers of all partners.
#[derive(Default)]
pub(crate) struct Resellers(Mutex<BTreeMap<TenantId, Vec<Reseller>>>);

#[derive(Clone)]
struct Reseller {
    id: Uuid,
    name: String,
    mpn_id: String,
    is_sandbox: bool,
}

impl Reseller {
    /// The one that every partner has.
    fn first(partner: TenantId) -> Self {
        Self {
            id: derived_id(&["indirect reseller", &partner.to_string()]),
            name: "Lucerne Resellers".into(),
            mpn_id: "5000101".into(),
            is_sandbox: false,
        }
    }

    fn shown(&self) -> Value {
        json!({
            "id": self.id,
            "name": self.name,
            "relationshipType": "is_indirect_cloud_solution_provider_of",
            "mpnId": self.mpn_id,
            "location": "US",
            "state": "active",
            "attributes": { "objectType": "PartnerRelationship" },
        })
    }
}

/// Works on the resellers of the partner.
fn own<T>(call: &Call<'_>, work: impl FnOnce(&mut Vec<Reseller>) -> T) -> T {
    let partner = call.caller.tenant;
    let mut all = call.state.books().resellers.0.lock();
    work(all.entry(partner).or_insert_with(|| vec![Reseller::first(partner)]))
}

fn list(call: &Call<'_>) -> Outcome {
    let direction = call.query_value("relationship_type").unwrap_or_default().to_lowercase();
    let all = match direction.replace('_', "").as_str() {
        "isindirectcloudsolutionproviderof" => own(call, |own| own.clone()),
        // Nobody in this world is a reseller's reseller.
        "isindirectresellerof" => Vec::new(),
        _ => return Err(Refusal::bad_request(800002, "The relationship_type is not known.")),
    };
    let operators = ["equals", "not_equals", "starts_with", "substring"];
    call.page(&["Name"], &operators, all, |one, _| vec![one.name.clone()], Reseller::shown)
}

fn validate(call: &Call<'_>) -> Outcome {
    let said = call.said();
    let ids = said["partnerIds"].as_array().filter(|ids| !ids.is_empty());
    let ids = ids.ok_or_else(|| Refusal::bad_request(800002, "The body has no partnerIds."))?;
    let known: Vec<String> = own(call, |own| own.iter().map(|one| one.mpn_id.clone()).collect());
    let result = |id: &Value| {
        let id = id.as_str().unwrap_or_default();
        let is_valid = known.iter().any(|known| known == id);
        let why = (!is_valid).then_some("The partner is no indirect reseller of yours.");
        json!({
            "partnerId": id,
            "isValidPartnerIdOnRecord": is_valid,
            "errorCode": (!is_valid).then_some(900400),
            "errorDescription": why,
        })
    };
    Reply::ok(json!({ "validationResults": ids.iter().map(result).collect::<Vec<_>>() }))
}

/// Refuses what names somebody else as reseller of record.
pub(super) fn refuse_strangers(call: &Call<'_>, body: &Value) -> Result<(), Refusal> {
    let lines = body["lineItems"].as_array().into_iter().flatten();
    let named = lines.flat_map(|line| {
        let more = line["additionalPartnerIdsOnRecord"].as_array().into_iter().flatten();
        line["partnerIdOnRecord"].as_str().into_iter().chain(more.filter_map(Value::as_str))
    });
    let named: BTreeSet<&str> = named.filter(|id| !id.is_empty()).collect();
    let known: Vec<String> = own(call, |own| own.iter().map(|one| one.mpn_id.clone()).collect());
    match named.iter().find(|id| !known.iter().any(|known| known == *id)) {
        None => Ok(()),
        Some(id) => Err(Refusal::bad_request(
            900154,
            format!("The partner {id} is no active indirect reseller of yours."),
        )),
    }
}

fn create(call: &Call<'_>) -> Outcome {
    let said = call.said();
    let name = said.pointer("/legalBusinessProfile/companyName").and_then(Value::as_str);
    let name = name.unwrap_or("Sandbox reseller").to_owned();
    let made = own(call, |own| {
        if own.iter().filter(|one| one.is_sandbox).count() >= MOST {
            let why = "A provider has five indirect resellers in the sandbox at most.";
            return Err(Refusal::bad_request(800002, why));
        }
        let id = Uuid::new_v4();
        // Seven digits, as such ids have.
        let mpn_id = format!("6{:06}", id.as_u128() % 1_000_000);
        own.push(Reseller { id, name, mpn_id: mpn_id.clone(), is_sandbox: true });
        Ok((id, mpn_id))
    })?;
    let mut shown = said;
    shown["accountId"] = json!(made.0);
    shown["mpnId"] = json!(made.1);
    Ok(Reply::new(StatusCode::CREATED, Some(shown)))
}

fn delete(call: &Call<'_>) -> Outcome {
    let id = call.values.get("reseller_id").and_then(|id| Uuid::try_parse(id).ok());
    own(call, |own| {
        let at = own.iter().position(|one| one.is_sandbox && Some(one.id) == id);
        let at = at.ok_or_else(|| Refusal::not_found(800015, "There is no such reseller."))?;
        own.remove(at);
        Ok(Reply::new(StatusCode::NO_CONTENT, None))
    })
}

/// The resellers of record of what a customer has.
fn of_customer(call: &Call<'_>) -> Outcome {
    let named = call.account(|account, _, _| {
        let all = account.subscriptions.iter().map(|one| one.text("partnerId").to_owned());
        Ok(all.collect::<BTreeSet<_>>())
    })?;
    let all = own(call, |own| own.clone());
    call.collection(
        all.iter().filter(|one| named.contains(&one.mpn_id)).map(Reseller::shown).collect(),
    )
}

/// The link by which a customer becomes one of the partner's.
fn invitation(call: &Call<'_>) -> Outcome {
    let partner = call.caller.tenant;
    Reply::ok(json!({
        "url": format!("https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId={partner}"),
        "attributes": { "objectType": "CustomerRelationshipRequest" },
    }))
}
