//! Events that were saved, signed by the emulator.

#![allow(clippy::unwrap_used)]

mod common;

use std::fs;

use common::{Emulated, Run};
use serde_json::{Value, json};

/// Headers and body of an event, as they would arrive.
fn signed(emulated: &Emulated) -> (String, String) {
    let event = json!({
        "event_name": "subscription-updated",
        "resource_uri": "https://api.partnercenter.microsoft.com/v1/customers/1/subscriptions/2",
        "resource_name": "subscription",
    });
    let (status, signed) = emulated.control("POST", "webhooks/signed", &event);
    assert_eq!(status, 200, "{signed}");
    let headers = signed["headers"].as_array().unwrap().iter().map(|header| {
        format!("{}: {}\r\n", header[0].as_str().unwrap(), header[1].as_str().unwrap())
    });
    (headers.collect(), signed["body"].as_str().unwrap().to_owned())
}

#[test]
fn a_saved_event_is_verified() {
    let emulated = Emulated::start(&[]);
    let (headers, body) = signed(&emulated);
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let roots = emulated.ready()["caFile"].as_str().unwrap().to_owned();
    // The signature's certificate is fetched under its real name, which the emulator's proxy serves.
    let proxy = emulated.ready()["proxy"].as_str().unwrap().to_owned();
    let verify = |arguments: &[&str]| -> Run {
        let all = ["webhooks", "verify", "--roots", &roots, "--proxy", &proxy];
        emulated.run(&[&all[..], arguments].concat())
    };
    let whole = file("whole.txt", &format!("POST /events HTTP/1.1\r\n{headers}\r\n{body}"));
    let run = verify(&[&whole]).expect(0);
    run.prints(&["subscription-updated", "/subscriptions/2", "Partner Center's"]);
    let event: Value = verify(&[&whole, "-o", "json"]).expect(0).json();
    assert_eq!(event["eventName"], "subscription-updated");
    let (head, rest) = (file("headers.txt", &headers), file("body.json", &body));
    verify(&[&head, "--body", &rest]).expect(0);

    let forged =
        file("forged.txt", &format!("{headers}\r\n{}", body.replace("updated", "deleted")));
    let run = verify(&[&forged, "-o", "json"]).expect(4);
    let error: Value = serde_json::from_str(&run.err).unwrap();
    assert_eq!(error["code"], "signature_wrong");
    let foreign = verify(&[&whole, "--certificate-host", "certificates.contoso.com"]).expect(4);
    foreign.says(&["certificate"]);
    verify(&[&rest]).expect(2).says(&["no request that was saved"]);
    verify(&[&file("bare.txt", &format!("A: b\n\n{body}"))]).expect(1);
    verify(&["-", "--body", "-"]).expect(2).says(&["standard input was read already"]);

    // And by name, as every other procedure.
    let (body, headers) = (format!("body=@{rest}"), format!("headers=@{head}"));
    let run = emulated.run(&["call", "webhooks.verify", &headers, &body, "--proxy", &proxy]);
    run.expect(4).says(&["trusted"]);
}
