//! Answers that are files.

use std::fs;

use partnercenter::{
    Cloud, ErrorKind, Partner,
    operations::{Download, Options},
    time::Deadline,
};
use partnercenter_emulator::{Action, Fault, Role, Stage};
use serde_json::json;

use crate::bed::{Bed, Way, params};

const STATEMENT: &str = "invoices.statement.get";

fn statement(partner: &Partner) -> Download {
    let params = params(json!({ "invoice_id": "G000024135" }));
    partner.download(STATEMENT, params, Options::default()).unwrap()
}

#[tokio::test]
async fn an_invoice_is_read_and_saved_under_the_services_name() {
    let bed = Bed::start().await;
    let partner = bed.partner(&Cloud::global(), Way::Direct).await;
    let bytes = statement(&partner).read(1 << 20, Deadline::default()).await.unwrap();
    assert!(bytes.starts_with(b"%PDF-1.4") && bytes.ends_with(b"%%EOF\n"));
    let answer = partner.call(STATEMENT, params(json!({ "invoice_id": "G000024135" }))).await;
    assert_eq!(answer.unwrap().body, bytes);

    let folder = tempfile::tempdir().unwrap();
    let facts = statement(&partner).save(folder.path()).finish().await.unwrap();
    let path = folder.path().join("Invoice_G000024135.pdf");
    assert_eq!(facts.path.as_ref(), Some(&path));
    assert_eq!(facts.content_type.as_deref(), Some("application/pdf"));
    assert_eq!((facts.received, facts.total), (bytes.len() as u64, Some(bytes.len() as u64)));
    assert_eq!(fs::read(&path).unwrap(), bytes);

    let other = folder.path().join("other.pdf");
    fs::write(&other, "old").unwrap();
    statement(&partner).save(&other).finish().await.unwrap();
    assert_eq!(fs::read(&other).unwrap(), bytes);
    let error = statement(&partner).read(100, Deadline::default()).await.unwrap_err();
    assert!(error.message.contains("longer than 100 bytes"), "{error:?}");
}

#[tokio::test]
async fn what_breaks_or_is_given_up_leaves_no_file() {
    let bed = Bed::start().await;
    let partner = bed.partner(&Cloud::global(), Way::Direct).await;
    let folder = tempfile::tempdir().unwrap();
    let is_empty = || fs::read_dir(folder.path()).unwrap().next().is_none();
    let cut = Fault::new(Action::Cut(Stage::InsideBody)).on(Role::PartnerCenter);
    bed.emulator.inject(cut);
    let error = statement(&partner).save(folder.path()).finish().await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Network, "{error:?}");
    assert!(is_empty());
    let mut saving = statement(&partner).save(folder.path());
    saving.next(Deadline::default()).await.unwrap();
    assert!(!is_empty(), "the file is begun");
    drop(saving);
    assert!(is_empty());

    let nowhere = folder.path().join("missing").join("x.pdf");
    let error = statement(&partner).save(nowhere).finish().await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Configuration, "{error:?}");
    let unknown = params(json!({ "invoice_id": "X" }));
    let download = partner.download(STATEMENT, unknown, Options::default()).unwrap();
    let error = download.save(folder.path()).finish().await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::NotFound);
    assert!(is_empty());
    let none = partner.download("customers.list", params(json!({})), Options::default());
    assert_eq!(none.unwrap_err().kind, ErrorKind::Configuration);
}
