//! Devices of customers, uploaded in batches by work that goes on.

use std::collections::BTreeMap;

use http::StatusCode;
use parking_lot::Mutex;
use partnercenter::TenantId;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::{Call, Outcome, Refusal, Reply, Rows};
use crate::{bearer::Subject, world::Moment};

pub(super) const ROWS: Rows = &[
    ("customers.device_batches.create", create),
    ("customers.device_batches.list", list),
    ("customers.device_batches.devices.add", add),
    ("customers.device_batches.devices.list", devices),
    ("customers.device_batches.devices.update", update),
    ("customers.device_batches.devices.delete", delete),
    ("customers.device_policy_updates.create", apply_policies),
    ("customers.batch_job_status.get", status),
];

/// The devices of all customers.
#[derive(Default)]
pub(crate) struct Devices(Mutex<BTreeMap<TenantId, Fleet>>);

/// The devices of one customer.
#[derive(Default)]
struct Fleet {
    batches: Vec<Batch>,
    jobs: Vec<Job>,
}

struct Batch {
    id: String,
    by: String,
    created: Moment,
    devices: Vec<Value>,
}

/// Work that goes on for some polls and has its effect at the end.
struct Job {
    id: Uuid,
    started: Moment,
    polls: u32,
    task: Task,
    given: Vec<Value>,
    /// When it ended, and what became of each device.
    ended: Option<(Moment, Vec<Value>)>,
}

#[derive(Clone)]
enum Task {
    /// Devices come into a batch.
    Upload { batch: String },
    /// Devices get policies.
    Policies,
}

fn wrong(why: &str) -> Refusal {
    Refusal::bad_request(800002, why)
}

fn absent(what: &str) -> Refusal {
    Refusal::not_found(404, format!("The {what} was not found."))
}

/// Works on the devices of the customer in the path.
fn fleet<T>(
    call: &Call<'_>,
    work: impl FnOnce(&mut Fleet) -> Result<T, Refusal>,
) -> Result<T, Refusal> {
    let customer = call.customer(&call.state.snapshot())?.id;
    let mut all = call.state.books().devices.0.lock();
    work(all.entry(customer).or_default())
}

fn value<'c>(call: &'c Call<'_>, name: &str) -> &'c str {
    call.values.get(name).map_or("", String::as_str)
}

impl Fleet {
    fn batch(&mut self, id: &str) -> Option<&mut Batch> {
        self.batches.iter_mut().find(|batch| batch.id.eq_ignore_ascii_case(id))
    }

    fn device(&mut self, id: &str) -> Option<&mut Value> {
        let mut all = self.batches.iter_mut().flat_map(|batch| batch.devices.iter_mut());
        all.find(|device| device["id"].as_str().is_some_and(|own| own.eq_ignore_ascii_case(id)))
    }

    /// Begins work: 202, and where its state is.
    fn begin(&mut self, call: &Call<'_>, task: Task, given: Vec<Value>) -> Outcome {
        let (id, started) = (Uuid::new_v4(), call.state.now().into());
        self.jobs.push(Job { id, started, polls: 0, task, given, ended: None });
        let wait = call.state.read(|world| world.exports.retry_after);
        let mut reply = Reply::new(StatusCode::ACCEPTED, None).again_in(wait);
        let customer = call.customer_id()?;
        let location = format!("/customers/{customer}/batchJobStatus/{id}");
        reply.headers.push(("location", location));
        Ok(reply)
    }

    /// Does what a job is for; gives what became of each device.
    fn perform(&mut self, task: &Task, given: Vec<Value>, now: Moment) -> Vec<Value> {
        let one = |device: Value| match task {
            Task::Upload { batch } => self.upload(batch, &device, now),
            Task::Policies => self.apply(&device),
        };
        given.into_iter().map(one).collect()
    }

    fn upload(&mut self, batch: &str, device: &Value, now: Moment) -> Value {
        let text = |name: &str| device[name].as_str().unwrap_or_default();
        let mut told = json!({
            "serialNumber": text("serialNumber"),
            "productKey": text("productKey"),
            "attributes": { "objectType": "DeviceUploadDetails" },
        });
        let has = |name: &str| !text(name).is_empty();
        let is_known = has("hardwareHash")
            || has("productKey")
            || (has("serialNumber") && has("modelName") && has("oemManufacturerName"));
        let serial = text("serialNumber");
        let mut all = self.batches.iter().flat_map(|batch| &batch.devices);
        let is_there = has("serialNumber") && all.any(|known| known["serialNumber"] == serial);
        let flaw = match (is_known, is_there) {
            (false, _) => Some(("808", "Nothing says which device it is.")),
            (true, true) => Some(("806", "The device was uploaded already.")),
            (true, false) => None,
        };
        if let Some((code, description)) = flaw {
            told["status"] = json!("finished_with_errors");
            told["errorCode"] = json!(code);
            told["errorDescription"] = json!(description);
            return told;
        }
        let id = Uuid::new_v4();
        let mut device = device.clone();
        device["id"] = json!(id);
        device["uploadedDate"] = json!(now);
        device["policies"] = device.get("policies").cloned().unwrap_or_else(|| json!([]));
        device["attributes"] = json!({ "objectType": "Device" });
        if let Some(batch) = self.batch(batch) {
            batch.devices.push(device);
        }
        told["deviceId"] = json!(id);
        told["status"] = json!("finished");
        told
    }

    fn apply(&mut self, given: &Value) -> Value {
        let id = given["id"].as_str().unwrap_or_default();
        let mut told = json!({
            "deviceId": id,
            "status": "finished",
            "attributes": { "objectType": "DeviceUploadDetails" },
        });
        match self.device(id) {
            Some(device) => device["policies"] = given["policies"].clone(),
            None => {
                told["status"] = json!("finished_with_errors");
                told["errorCode"] = json!("801");
                told["errorDescription"] = json!("There is no such device.");
            }
        }
        told
    }
}

/// The devices of a body, which must be some.
fn given(list: Option<&Value>) -> Result<Vec<Value>, Refusal> {
    let given = list.and_then(Value::as_array).filter(|given| given.iter().all(Value::is_object));
    given.cloned().ok_or_else(|| wrong("The devices are no list of objects."))
}

fn create(call: &Call<'_>) -> Outcome {
    let said = call.said();
    let id = said["batchId"].as_str().filter(|id| !id.is_empty());
    let id = id.ok_or_else(|| wrong("The batchId is missing."))?.to_owned();
    let given = given(said.get("devices"))?;
    let by = match &call.caller.subject {
        Subject::User { upn, .. } => upn.clone(),
        Subject::App { id } => id.to_string(),
    };
    fleet(call, |fleet| {
        if fleet.batch(&id).is_some() {
            return Err(Refusal::new(StatusCode::CONFLICT, 800002, "There is a batch of this id."));
        }
        let created = call.state.now().into();
        fleet.batches.push(Batch { id: id.clone(), by, created, devices: Vec::new() });
        fleet.begin(call, Task::Upload { batch: id }, given)
    })
}

fn add(call: &Call<'_>) -> Outcome {
    let given = given(Some(&call.said()))?;
    fleet(call, |fleet| {
        let batch = fleet.batch(value(call, "batch_id")).ok_or_else(|| absent("batch"))?.id.clone();
        fleet.begin(call, Task::Upload { batch }, given)
    })
}

fn apply_policies(call: &Call<'_>) -> Outcome {
    let given = given(call.said().get("devices"))?;
    fleet(call, |fleet| fleet.begin(call, Task::Policies, given))
}

/// Somebody looks how far it is; after enough looks it is done.
fn status(call: &Call<'_>) -> Outcome {
    let settings = call.state.read(|world| world.exports.clone());
    let now = Moment::from(call.state.now());
    let id = Uuid::try_parse(value(call, "tracking_id")).ok();
    fleet(call, |fleet| {
        let at = fleet.jobs.iter().position(|job| Some(job.id) == id);
        let at = at.ok_or_else(|| absent("upload"))?;
        fleet.jobs[at].polls += 1;
        if fleet.jobs[at].ended.is_none() && fleet.jobs[at].polls > settings.polls {
            let (task, given) = (fleet.jobs[at].task.clone(), fleet.jobs[at].given.clone());
            let told = fleet.perform(&task, given, now);
            fleet.jobs[at].ended = Some((now, told));
        }
        let job = &fleet.jobs[at];
        let mut shown = json!({
            "batchTrackingId": job.id,
            "startedTime": job.started,
            "attributes": { "objectType": "BatchUploadDetails" },
        });
        match &job.ended {
            None => {
                shown["status"] = json!(if job.polls == 1 { "queued" } else { "processing" });
                shown["devicesStatus"] = json!([]);
            }
            Some((at, told)) => {
                let is_whole = told.iter().all(|device| device["status"] == "finished");
                shown["status"] = json!(if is_whole { "finished" } else { "finished_with_errors" });
                shown["completedTime"] = json!(at);
                shown["devicesStatus"] = json!(told);
            }
        }
        let reply = Reply::new(StatusCode::OK, Some(shown));
        let is_over = job.ended.is_some();
        Ok(if is_over { reply } else { reply.again_in(settings.retry_after) })
    })
}

fn list(call: &Call<'_>) -> Outcome {
    let customer = call.customer_id()?;
    let items = fleet(call, |fleet| {
        let show = |batch: &Batch| {
            let own = format!("/customers/{customer}/deviceBatches/{}/devices", batch.id);
            json!({
                "id": batch.id,
                "createdBy": batch.by,
                "creationDate": batch.created,
                "devicesCount": batch.devices.len(),
                "devicesLink": { "uri": own, "method": "GET", "headers": [] },
                "attributes": { "objectType": "DeviceBatch" },
            })
        };
        Ok(fleet.batches.iter().map(show).collect())
    })?;
    call.collection(items)
}

fn devices(call: &Call<'_>) -> Outcome {
    let items = fleet(call, |fleet| {
        let batch = fleet.batch(value(call, "batch_id")).ok_or_else(|| absent("batch"))?;
        Ok(batch.devices.clone())
    })?;
    call.collection(items)
}

fn update(call: &Call<'_>) -> Outcome {
    let said = call.said();
    fleet(call, |fleet| {
        let batch = fleet.batch(value(call, "batch_id")).ok_or_else(|| absent("batch"))?;
        let device = batch.devices.iter_mut().find(|one| one["id"] == value(call, "device_id"));
        let device = device.ok_or_else(|| absent("device"))?;
        for (name, new) in said.as_object().unwrap_or(&Map::new()) {
            if !["id", "uploadedDate", "attributes"].contains(&name.as_str()) {
                device[name.as_str()] = new.clone();
            }
        }
        Reply::ok(device.clone())
    })
}

fn delete(call: &Call<'_>) -> Outcome {
    fleet(call, |fleet| {
        let batch = fleet.batch(value(call, "batch_id")).ok_or_else(|| absent("batch"))?;
        let before = batch.devices.len();
        batch.devices.retain(|one| one["id"] != value(call, "device_id"));
        if batch.devices.len() == before {
            return Err(absent("device"));
        }
        Ok(Reply::new(StatusCode::NO_CONTENT, None))
    })
}
