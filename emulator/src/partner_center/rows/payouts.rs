//! Exports of payments and of earnings: asked for, made while somebody looks, and fetched as a file.

use std::collections::BTreeMap;

use http::StatusCode;
use parking_lot::Mutex;
use partnercenter::TenantId;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Call, Outcome, Refusal, Reply, Rows};
use crate::{blob, world::Moment};

pub(super) const ROWS: Rows = &[
    ("payouts.payments.exports.create", create),
    ("payouts.payments.exports.get", get),
    ("payouts.payments.exports.delete", delete),
    ("payouts.transaction_history.exports.create", create),
    ("payouts.transaction_history.exports.get", get),
    ("payouts.transaction_history.exports.delete", delete),
];

/// The exports of payouts that were begun.
#[derive(Default)]
pub(crate) struct Payouts(Mutex<BTreeMap<Uuid, Export>>);

struct Export {
    partner: TenantId,
    /// The path of its kind.
    path: String,
    query: String,
    begun: Moment,
    is_tsv: bool,
    looks: u32,
}

impl Payouts {
    /// The file of an export, by its name.
    pub(crate) fn file(&self, id: Uuid, name: &str) -> Option<String> {
        let all = self.0.lock();
        let export = all.get(&id).filter(|export| export.file() == name)?;
        let rows = [
            ["paymentId", "paymentDate", "payoutAmount", "payoutCurrency"],
            ["1000001", "2026-09-15", "1204.50", "USD"],
            ["1000002", "2026-10-15", "980.25", "USD"],
            ["1000003", "2026-11-15", "1310.00", "USD"],
        ];
        let between = if export.is_tsv { "\t" } else { "," };
        Some(rows.map(|row| row.join(between) + "\r\n").concat())
    }
}

impl Export {
    fn file(&self) -> &'static str {
        if self.is_tsv { "payouts.tsv" } else { "payouts.csv" }
    }

    fn shown(&self, id: Uuid, status: &str, file: Option<String>) -> Value {
        json!({
            "value": [{
                "requestId": id,
                "requestDateTime": self.begun,
                "requestPath": self.path,
                "requestQueryString": self.query,
                "blobLocation": file.unwrap_or_default(),
                "status": status,
            }],
            "nextLink": null,
            "totalCount": 1,
        })
    }
}

fn absent() -> Refusal {
    Refusal::not_found(404, "There is no such export.")
}

fn create(call: &Call<'_>) -> Outcome {
    let format = call.query_value("fileFormat").unwrap_or_else(|| "csv".into()).to_lowercase();
    if !["csv", "tsv"].contains(&format.as_str()) {
        return Err(Refusal::bad_request(800002, "The fileFormat is csv or tsv."));
    }
    let (id, path) = (Uuid::new_v4(), call.path.trim_end_matches('/').to_lowercase());
    let export = Export {
        partner: call.caller.tenant,
        path,
        query: call.head.query.to_owned(),
        begun: call.state.now().into(),
        is_tsv: format == "tsv",
        looks: 0,
    };
    let shown = export.shown(id, "Queued", None);
    call.state.books().payouts.0.lock().insert(id, export);
    let wait = call.state.read(|world| world.exports.retry_after);
    Ok(Reply::new(StatusCode::ACCEPTED, Some(shown)).again_in(wait))
}

/// Whether the export is the partner's, and of the kind that the path names.
fn is_own(call: &Call<'_>, export: &Export) -> bool {
    export.partner == call.caller.tenant
        && call.path.to_lowercase().starts_with(&format!("{}/", export.path))
}

fn id(call: &Call<'_>) -> Result<Uuid, Refusal> {
    let named = call.values.get("export_id").map_or("", String::as_str);
    Uuid::try_parse(named).map_err(|_| absent())
}

/// Somebody looks how far it is; after enough looks its file is there.
fn get(call: &Call<'_>) -> Outcome {
    let (id, settings) = (id(call)?, call.state.read(|world| world.exports.clone()));
    let mut all = call.state.books().payouts.0.lock();
    let export = all.get_mut(&id).filter(|export| is_own(call, export)).ok_or_else(absent)?;
    export.looks += 1;
    if export.looks <= settings.polls {
        let shown = export.shown(id, "Processing", None);
        return Ok(Reply::new(StatusCode::OK, Some(shown)).again_in(settings.retry_after));
    }
    if settings.fails.is_some() {
        return Reply::ok(export.shown(id, "Failed", None));
    }
    // Clouds share the host of Partner Center: the caller's token tells which one it is.
    let root = call.state.blob_origin(&call.caller.cloud, call.place);
    let file = format!("{root}/exports/{id}/{}?sig={}", export.file(), blob::signature(id));
    Reply::ok(export.shown(id, "Completed", Some(file)))
}

fn delete(call: &Call<'_>) -> Outcome {
    let id = id(call)?;
    let mut all = call.state.books().payouts.0.lock();
    if !all.get(&id).is_some_and(|export| is_own(call, export)) {
        return Err(absent());
    }
    all.remove(&id);
    Ok(Reply::new(StatusCode::OK, None))
}
