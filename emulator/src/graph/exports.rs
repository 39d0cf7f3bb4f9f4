//! Exports of billing data: an operation that runs for a while, then a manifest of blobs.

use std::collections::HashMap;

use http::{Method, StatusCode, request::Parts};
use parking_lot::Mutex;
use partnercenter::{Cloud, TenantId, cloud::Feature};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Refusal, Reply, View};
use crate::{
    blob::{self, Content},
    role::{Place, Role},
    state::State,
    world::{BlobFlaw, TenantKind},
};

pub(super) const PERMISSIONS: &[&str] = &["PartnerBilling.Read.All"];

/// Exports that were begun, by the id of their operation.
#[derive(Default)]
pub(crate) struct Exports(Mutex<HashMap<Uuid, Export>>);

struct Export {
    tenant: TenantId,
    begun: String,
    manifest: Uuid,
    polls: u32,
    records: u64,
    blobs: u32,
}

/// A blob that somebody asks for.
pub(crate) struct ExportBlob {
    pub export: Uuid,
    pub index: u32,
    pub records: u64,
    pub is_last: bool,
}

impl Exports {
    pub(crate) fn blob(&self, manifest: Uuid, name: &str) -> Option<ExportBlob> {
        let exports = self.0.lock();
        let export = exports.values().find(|export| export.manifest == manifest)?;
        let index = (0..export.blobs).find(|index| export.name(*index) == name)?;
        let is_last = index + 1 == export.blobs;
        Some(ExportBlob { export: manifest, index, records: export.share(index), is_last })
    }
}

impl Export {
    fn name(&self, index: u32) -> String {
        format!("part-{index:05}.json.gz")
    }

    /// How many records a blob has: the last ones have what is left.
    fn share(&self, index: u32) -> u64 {
        let (index, blobs) = (u64::from(index), u64::from(self.blobs.max(1)));
        self.records / blobs + u64::from(index < self.records % blobs)
    }
}

/// Whether an address is one of these.
pub(super) fn is_ours(segments: &[&str]) -> bool {
    let prefix = ["reports", "partners", "billing"];
    segments.len() > 3 && prefix.iter().zip(segments).all(|(a, b)| a.eq_ignore_ascii_case(b))
}

pub(super) fn handle(
    state: &State,
    place: &Place,
    view: &View<'_>,
    parts: &Parts,
    segments: &[&str],
    body: &[u8],
) -> Result<Reply, Refusal> {
    let cloud = view.world.cloud(&view.tenant.cloud);
    if !cloud.is_some_and(|cloud| cloud.has(Feature::PartnerBilling)) {
        return Err(Refusal::not_found("The segment 'billing' was not found."));
    }
    if view.tenant.kind != TenantKind::Partner {
        return Err(Refusal::denied("The tenant is not a partner."));
    }
    let lower: Vec<String> = segments[3..].iter().map(|segment| segment.to_lowercase()).collect();
    let rest: Vec<&str> = lower.iter().map(String::as_str).collect();
    match (&parts.method, rest.as_slice()) {
        (&Method::POST, ["usage" | "reconciliation", kind @ ("billed" | "unbilled"), "export"]) => {
            begin(state, place, view, kind, true, body)
        }
        (&Method::POST, ["aggregatedusage", "billed", "export"]) => {
            begin(state, place, view, "billed", false, body)
        }
        (&Method::GET, ["operations", id]) => operation(state, place, view, id),
        (&Method::GET, ["manifests", id]) => {
            let id = Uuid::try_parse(id).map_err(|_| unknown())?;
            let exports = state.exports().0.lock();
            let export = exports
                .values()
                .find(|export| export.manifest == id && export.tenant == view.tenant.id);
            Ok(Reply::ok(manifest(state, place, export.ok_or_else(unknown)?)))
        }
        _ => Err(Refusal::not_implemented("This emulator has nothing at this address yet.")),
    }
}

fn unknown() -> Refusal {
    Refusal::not_found("There is no such export.")
}

fn begin(
    state: &State,
    place: &Place,
    view: &View<'_>,
    kind: &str,
    has_attributes: bool,
    body: &[u8],
) -> Result<Reply, Refusal> {
    let body: Value =
        serde_json::from_slice(body).map_err(|_| Refusal::bad_request("The body is not JSON."))?;
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    let wanted: &[&str] =
        if kind == "billed" { &["invoiceId"] } else { &["billingPeriod", "currencyCode"] };
    if let Some(missing) = wanted.iter().find(|name| text(name).is_none_or(str::is_empty)) {
        return Err(Refusal::bad_request(format!("The property '{missing}' is required.")));
    }
    if body.get("attributeSet").is_some() && !has_attributes {
        return Err(Refusal::bad_request("The property 'attributeSet' does not exist."));
    }
    let settings = state.read(|world| world.exports.clone());
    let id = Uuid::new_v4();
    let export = Export {
        tenant: view.tenant.id,
        begun: crate::world::Moment::from(state.now()).to_string(),
        manifest: Uuid::new_v4(),
        polls: 0,
        records: settings.records,
        blobs: settings.blobs.max(1),
    };
    state.exports().0.lock().insert(id, export);
    let location = format!("{}/v1.0/reports/partners/billing/operations/{id}", place.origin);
    Ok(Reply {
        status: StatusCode::ACCEPTED,
        headers: vec![("location", location), ("retry-after", settings.retry_after.to_string())],
        body: None,
    })
}

fn operation(state: &State, place: &Place, view: &View<'_>, id: &str) -> Result<Reply, Refusal> {
    let id = Uuid::try_parse(id).map_err(|_| unknown())?;
    let settings = state.read(|world| world.exports.clone());
    let mut exports = state.exports().0.lock();
    let export = exports.get_mut(&id).filter(|export| export.tenant == view.tenant.id);
    let export = export.ok_or_else(unknown)?;
    export.polls += 1;
    let told = |kind: &str, status: &str| {
        json!({
            "@odata.context": format!("{}/v1.0/$metadata#reports/partners/billing/operations/$entity", place.origin),
            "@odata.type": format!("#microsoft.graph.partners.billing.{kind}"),
            "id": id,
            "createdDateTime": export.begun,
            "lastActionDateTime": crate::world::Moment::from(state.now()).to_string(),
            "status": status,
        })
    };
    if export.polls <= settings.polls {
        let mut reply = Reply::ok(told("runningOperation", "running"));
        reply.headers.push(("retry-after", settings.retry_after.to_string()));
        return Ok(reply);
    }
    if let Some(why) = settings.fails {
        let mut body = told("failedOperation", "failed");
        body["error"] = json!({ "code": "exportFailed", "message": why });
        return Ok(Reply::ok(body));
    }
    let mut body = told("exportSuccessOperation", "succeeded");
    body["resourceLocation"] = if settings.linked {
        json!(format!(
            "{}/v1.0/reports/partners/billing/manifests/{}",
            place.origin, export.manifest
        ))
    } else {
        manifest(state, place, export)
    };
    Ok(Reply::ok(body))
}

fn manifest(state: &State, place: &Place, export: &Export) -> Value {
    let flaw = state.read(|world| world.exports.flaw);
    let blobs: Vec<Value> = (0..export.blobs)
        .map(|index| {
            let flaw = flaw.filter(|_| index + 1 == export.blobs);
            let content = Content::new(export.manifest, index, export.share(index), flaw);
            json!({
                "name": export.name(index),
                "partitionValue": "default",
                "sizeInBytes": content.size(),
                "itemCount": content.records,
            })
        })
        .collect();
    let root = match flaw {
        Some(BlobFlaw::Foreign) => "https://blobs.example".to_owned(),
        _ => place.cloud.as_ref().map(|cloud| state.blob_origin(cloud, place)).unwrap_or_default(),
    };
    json!({
        "id": export.manifest,
        "schemaVersion": "2",
        "dataFormat": "compressedJSON",
        "createdDateTime": export.begun,
        "eTag": format!("\"{}\"", export.manifest.simple()),
        "partnerTenantId": export.tenant,
        "rootDirectory": format!("{root}/exports/{}", export.manifest),
        "sasToken": format!("sv=2024-11-04&sr=d&sp=r&sig={}", blob::signature(export.manifest)),
        "partitionType": "default",
        "blobCount": export.blobs,
        "blobs": blobs,
    })
}

impl State {
    /// The address of a cloud's store of blobs, as a client of this place reaches it.
    pub(crate) fn blob_origin(&self, cloud: &Cloud, place: &Place) -> String {
        let is_it =
            |origin: &&crate::Origin| origin.role == Role::Blob && origin.cloud == cloud.name;
        match self.origins().iter().find(is_it) {
            Some(origin) if !place.real_name => origin.url.origin().ascii_serialization(),
            _ => format!("https://{}.{}", blob::ACCOUNT, cloud.blob_suffix),
        }
    }
}
