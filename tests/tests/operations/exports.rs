//! Billing exports: begun, waited for, taken up again, read as records and saved as files.

use std::{fs, io::Read as _, time::Duration};

use partnercenter::{
    Cloud, Error, ErrorKind, Partner,
    boundary::{PendingCall, Stream},
    operations::{Form, Options, Records, Ticket, Work},
    time::Deadline,
};
use partnercenter_emulator::{
    Action, BodyFault, Emulator, Fault, Role, Stage,
    world::{BlobFlaw, Exports},
};
use serde_json::{Value, json};

use crate::{
    bed::{Bed, Way, params},
    streams::{bound_app, next},
};

const EXPORT: &str = "graph.billing.billed_usage.export";

fn set(emulator: &Emulator, change: impl FnOnce(&mut Exports)) {
    emulator.change(|world| {
        world.exports.retry_after = 0;
        change(&mut world.exports);
    });
}

async fn begin(partner: &Partner) -> Work {
    let body = params(json!({ "body": { "invoiceId": "G000024135", "attributeSet": "full" } }));
    partner.start(EXPORT, body, Options::default(), Deadline::default()).await.unwrap()
}

async fn done(partner: &Partner) -> Work {
    let mut work = begin(partner).await;
    work.wait(Deadline::default()).await.unwrap();
    work
}

async fn all(records: &mut Records) -> Result<Vec<Value>, Error> {
    let mut found = Vec::new();
    while let Some(batch) = records.next(Deadline::default()).await? {
        let items: Vec<Value> = serde_json::from_slice(&batch.json).unwrap();
        assert_eq!(items.len() as u64, batch.records);
        found.extend(items);
    }
    Ok(found)
}

#[tokio::test]
async fn an_export_is_waited_for_and_read_under_both_names() {
    for way in Way::BOTH {
        let bed = Bed::start().await;
        set(&bed.emulator, |exports| (exports.records, exports.blobs) = (5_003, 5));
        let partner = bed.partner(&Cloud::global(), way).await;
        bed.emulator.clear_requests();
        let mut work = begin(&partner).await;
        assert!(!work.progress().done);
        let mut states = Vec::new();
        while let Some(progress) = work.next(Deadline::default()).await.unwrap() {
            states.push(progress.state.clone().unwrap());
        }
        assert_eq!(states, ["running", "running", "succeeded"]);
        let manifest: Value = serde_json::from_slice(&work.result().unwrap()).unwrap();
        assert_eq!(manifest["blobCount"], 5);
        let mut records = work.records(Deadline::default()).await.unwrap();
        assert_eq!((records.schema_version(), records.blobs()), ("2", 5));
        let found = all(&mut records).await.unwrap();
        assert_eq!(found.len(), 5_003);
        assert!(found.iter().all(|item| item["InvoiceNumber"] == "G000024135"));
        // In the order of the blobs, and of their lines.
        let places: Vec<_> = found
            .iter()
            .map(|item| {
                (item["BlobNumber"].as_u64().unwrap(), item["LineNumber"].as_u64().unwrap())
            })
            .collect();
        assert!(places.iter().map(|(blob, _)| blob).is_sorted());
        assert_eq!(places[0], (0, 0));
        let blobs = bed.requests(Role::Blob);
        assert_eq!(blobs.len(), 5);
        assert!(blobs.iter().all(|request| request.header("authorization").is_none()));
        assert!(blobs.iter().all(|request| request.header("ms-requestid").is_none()));
        let polls = bed.requests(Role::Graph);
        assert_eq!(polls.len(), 4);
        assert!(polls.iter().skip(1).all(|request| request.method == "GET"));
    }
}

#[tokio::test]
async fn work_is_taken_up_elsewhere_by_its_ticket() {
    let bed = Bed::start().await;
    set(&bed.emulator, |exports| (exports.linked, exports.records) = (true, 40));
    let partner = bed.partner(&Cloud::global(), Way::Direct).await;
    let begun = begin(&partner).await;
    let saved = serde_json::to_string(begun.ticket().unwrap()).unwrap();
    drop(begun);
    let ticket: Ticket = serde_json::from_str(&saved).unwrap();
    assert!(!saved.contains("sig="), "{saved}");
    let mut work = partner.resume(ticket.clone()).unwrap();
    work.wait(Deadline::default()).await.unwrap();
    let mut records = work.records(Deadline::default()).await.unwrap();
    assert_eq!(all(&mut records).await.unwrap().len(), 40);
    // From the second blob on.
    let later = Ticket { blobs_done: Some(1), ..ticket.clone() };
    let mut work = partner.resume(later).unwrap();
    work.wait(Deadline::default()).await.unwrap();
    let mut records = work.records(Deadline::default()).await.unwrap();
    let found = all(&mut records).await.unwrap();
    assert_eq!(found.len(), 20);
    assert!(found.iter().all(|item| item["BlobNumber"] == 1));

    let foreign = Ticket { url: "https://evil.example/x".parse().unwrap(), ..ticket.clone() };
    let error = partner.resume(foreign).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Configuration);
    let other = Ticket { operation: "customers.list".into(), ..ticket };
    assert_eq!(partner.resume(other).unwrap_err().kind, ErrorKind::Configuration);
}

#[tokio::test]
async fn waiting_ends_at_the_deadline_and_failures_are_told() {
    let bed = Bed::start().await;
    let partner = bed.partner(&Cloud::global(), Way::Direct).await;
    set(&bed.emulator, |exports| exports.polls = u32::MAX);
    let mut work = begin(&partner).await;
    let error = work.wait(Deadline::after(Duration::from_millis(300))).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Timeout, "{error:?}");
    // Where the next question lies behind the deadline, the deadline holds.
    bed.emulator.change(|world| world.exports.retry_after = 3_600);
    let mut work = begin(&partner).await;
    work.poll(Deadline::default()).await.unwrap();
    assert_eq!(work.progress().wait_ms, Some(3_600_000));
    let error = work.wait(Deadline::after(Duration::from_millis(50))).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Timeout);
    assert!(error.hint.as_deref().unwrap().contains("goes on"), "{error:?}");
    let error = work.cancel(Deadline::default()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Unsupported);

    set(&bed.emulator, |exports| {
        (exports.polls, exports.fails) = (1, Some("The invoice is not ready.".into()));
    });
    let mut work = begin(&partner).await;
    let error = work.wait(Deadline::default()).await.unwrap_err();
    assert_eq!((error.kind, error.code.as_deref()), (ErrorKind::Service, Some("exportFailed")));
    assert!(error.message.contains("The invoice is not ready."), "{error:?}");
}

#[tokio::test]
async fn a_state_that_nobody_knows_is_asked_again_and_a_foreign_address_is_not() {
    let bed = Bed::start().await;
    let partner = bed.partner(&Cloud::global(), Way::Direct).await;
    set(&bed.emulator, |exports| exports.polls = 0);
    let mut work = begin(&partner).await;
    let odd = Action::Status {
        status: 200,
        retry_after: None,
        body: Some(r#"{"status":"daydreaming"}"#.into()),
        content_type: None,
    };
    let mut fault = Fault::new(odd).on(Role::Graph);
    fault.headers = vec![("retry-after".into(), "0".into())];
    bed.emulator.inject(fault);
    let progress = work.next(Deadline::default()).await.unwrap().unwrap();
    assert_eq!((progress.done, progress.state.as_deref()), (false, Some("daydreaming")));
    work.wait(Deadline::default()).await.unwrap();

    for location in ["https://evil.example/x", "http://localhost/x", "//evil.example/x"] {
        let accepted =
            Action::Status { status: 202, retry_after: None, body: None, content_type: None };
        let mut fault = Fault::new(accepted).on(Role::Graph);
        fault.headers = vec![("location".into(), location.into())];
        bed.emulator.inject(fault);
        let body = params(json!({ "body": { "invoiceId": "G000024135" } }));
        let started = partner.start(EXPORT, body, Options::default(), Deadline::default()).await;
        let error = started.map(drop).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Service, "{location}");
        assert!(error.message.contains("nothing was sent there"), "{error:?}");
    }
}

#[tokio::test]
async fn blobs_that_are_not_what_the_manifest_says_are_refused() {
    let bed = Bed::start().await;
    let partner = bed.partner(&Cloud::global(), Way::Direct).await;
    for (flaw, kind, message) in [
        (BlobFlaw::Missing, ErrorKind::NotFound, "it is not there"),
        (BlobFlaw::Altered, ErrorKind::Service, "24 records where the manifest says 25"),
        (BlobFlaw::CutLine, ErrorKind::Service, "line 24 is cut off"),
        (BlobFlaw::Joined, ErrorKind::Service, "holds more than one record"),
        (BlobFlaw::Bomb, ErrorKind::Service, "times its size"),
        (BlobFlaw::Expired, ErrorKind::NotFound, "its link has expired"),
        (BlobFlaw::Foreign, ErrorKind::Service, "nothing was sent there"),
    ] {
        set(&bed.emulator, |exports| {
            exports.flaw = Some(flaw);
            exports.records = 49;
        });
        let work = done(&partner).await;
        let read = match work.records(Deadline::default()).await {
            Ok(mut records) => all(&mut records).await,
            Err(error) => Err(error),
        };
        let error = read.unwrap_err();
        assert_eq!(error.kind, kind, "{flaw:?}: {error:?}");
        assert!(error.message.contains(message), "{flaw:?}: {error:?}");
        assert!(!format!("{error:?} {error}").contains("sig="), "{error:?}");
        assert!(error.hint.is_some(), "{flaw:?}");
        // Saving refuses the same, and leaves nothing that is half.
        let folder = tempfile::tempdir().unwrap();
        let saved = match work.save(folder.path(), Form::Plain, Deadline::default()).await {
            Ok(saving) => saving.finish().await.map(drop),
            Err(error) => Err(error),
        };
        assert_eq!(saved.unwrap_err().kind, kind, "{flaw:?}");
        let names: Vec<_> = fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        assert!(!names.iter().any(|name| name.contains("00001")), "{flaw:?}: {names:?}");
    }
    for flaw in [BlobFlaw::Windows, BlobFlaw::Unended] {
        set(&bed.emulator, |exports| exports.flaw = Some(flaw));
        let work = done(&partner).await;
        let mut records = work.records(Deadline::default()).await.unwrap();
        assert_eq!(all(&mut records).await.unwrap().len(), 49, "{flaw:?}");
    }
}

#[tokio::test]
async fn a_transfer_that_breaks_goes_on_where_it_broke() {
    let bed = Bed::start().await;
    set(&bed.emulator, |exports| (exports.records, exports.blobs) = (4_000, 1));
    let partner = bed.partner(&Cloud::global(), Way::Direct).await;
    let work = done(&partner).await;
    bed.emulator.inject(Fault::new(Action::Cut(Stage::InsideBody)).on(Role::Blob));
    bed.emulator.clear_requests();
    let mut records = work.records(Deadline::default()).await.unwrap();
    assert_eq!(all(&mut records).await.unwrap().len(), 4_000);
    let asked = bed.requests(Role::Blob);
    assert_eq!(asked.len(), 2);
    assert!(asked[1].header("range").is_some() && asked[1].header("if-match").is_some());
    // One that ends early without breaking is cut off.
    bed.emulator.inject(Fault::new(Action::Body(BodyFault::Truncated)).on(Role::Blob));
    let mut records = work.records(Deadline::default()).await.unwrap();
    assert_eq!(all(&mut records).await.unwrap_err().kind, ErrorKind::Service);
}

#[tokio::test]
async fn exports_are_saved_whole_and_what_is_missing_is_fetched() {
    let bed = Bed::start().await;
    set(&bed.emulator, |exports| (exports.records, exports.blobs) = (3_000, 3));
    let partner = bed.partner(&Cloud::global(), Way::Direct).await;
    let work = done(&partner).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("export");
    let save = |form| work.save(path.clone(), form, Deadline::default());
    let saved = save(Form::Compressed).await.unwrap().finish().await.unwrap();
    assert_eq!((saved.files, saved.count, saved.records), (3, 3, 3_000));
    assert_eq!(Some(saved.received), saved.total);
    let packed = fs::read(path.join("part-00001.json.gz")).unwrap();
    let mut text = String::new();
    flate2::read::GzDecoder::new(packed.as_slice()).read_to_string(&mut text).unwrap();
    assert_eq!(text.lines().count(), 1_000);
    assert!(!fs::read_to_string(path.join("export.json")).unwrap().contains("sig="));

    fs::remove_file(path.join("part-00002.json.gz")).unwrap();
    bed.emulator.clear_requests();
    let saved = save(Form::Compressed).await.unwrap().finish().await.unwrap();
    assert_eq!((saved.files, saved.records), (3, 1_000));
    assert_eq!(bed.requests(Role::Blob).len(), 1);

    // Another form, or another export, does not mix with it.
    assert_eq!(save(Form::Plain).await.unwrap_err().kind, ErrorKind::Configuration);
    let other = done(&partner).await;
    let refused = other.save(path.clone(), Form::Compressed, Deadline::default()).await;
    assert_eq!(refused.unwrap_err().kind, ErrorKind::Configuration);
    let plain = folder.path().join("plain");
    let saving = work.save(plain.clone(), Form::Plain, Deadline::default()).await.unwrap();
    saving.finish().await.unwrap();
    assert_eq!(fs::read_to_string(plain.join("part-00001.json")).unwrap(), text);
}

#[tokio::test(flavor = "multi_thread")]
async fn bindings_pull_progress_then_records() {
    let bed = Bed::start().await;
    set(&bed.emulator, |exports| exports.records = 30);
    let app = bound_app(&bed);
    let request = |params: Value, options: Value| {
        json!({
            "operation": EXPORT,
            "partner": bed.tenant(&Cloud::global(), "contoso"),
            "appOnly": true,
            "params": params,
            "options": options,
        })
        .to_string()
        .into_bytes()
    };
    let call = |request: Vec<u8>| {
        let app = app.clone();
        tokio::task::spawn_blocking(move || PendingCall::start(&app, &request).finish())
    };
    let body = json!({ "body": { "invoiceId": "G000024135" } });
    let begun = call(request(body, json!({}))).await.unwrap().unwrap();
    let facts = serde_json::to_value(&begun.facts).unwrap();
    assert_eq!((&facts["status"], &facts["work"]["done"]), (&json!(202), &json!(false)));
    let resume = &facts["continuation"];

    let options = json!({ "resume": resume, "read": "records" });
    let stream = Stream::open(&app, &request(json!({}), options)).unwrap();
    let (mut steps, mut records) = (Vec::new(), 0);
    loop {
        let step = next(&stream).await.unwrap();
        let facts = serde_json::to_value(&step.facts).unwrap();
        if facts.get("status").is_none() {
            break;
        }
        if let Some(found) = facts.get("records") {
            records += found["count"].as_u64().unwrap();
            let items: Vec<Value> = serde_json::from_slice(&step.body).unwrap();
            assert_eq!(items.len() as u64, found["count"].as_u64().unwrap());
            assert_eq!(facts["continuation"]["blobsDone"], found["blob"]["index"]);
        } else {
            steps.push(facts["work"]["done"].as_bool().unwrap());
        }
    }
    assert_eq!((steps.as_slice(), records), (&[false, false, true][..], 30));

    let waited = call(request(json!({}), json!({ "resume": resume, "work": "wait" })));
    let waited = waited.await.unwrap().unwrap();
    let manifest: Value = serde_json::from_slice(&waited.body).unwrap();
    assert_eq!(manifest["blobCount"], 2);
    let cancelled = call(request(json!({}), json!({ "resume": resume, "work": "cancel" })));
    assert_eq!(cancelled.await.unwrap().unwrap_err().kind, ErrorKind::Unsupported);
    for options in [
        json!({ "work": "poll" }),
        json!({ "resume": { "operation": EXPORT, "url": "https://evil.example" }, "work": "poll" }),
        json!({ "resume": "x", "work": "wait" }),
    ] {
        let error = call(request(json!({}), options.clone())).await.unwrap().unwrap_err();
        assert_eq!(error.kind, ErrorKind::Configuration, "{options}: {error:?}");
    }
}
