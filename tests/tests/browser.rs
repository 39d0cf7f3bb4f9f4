//! A person signs in with a real browser, at the library's own loopback receiver.

#![allow(clippy::unwrap_used)]

use std::{path::Path, time::Duration};

use partnercenter::{
    Cloud,
    auth::{ResponseMode, SignInOptions},
    store::MfaVerdict,
    time::Deadline,
};
use partnercenter_emulator::Role;
use partnercenter_tests::bed::{Bed, Way};
use serde_json::json;
use tokio::process::Command;
use url::Url;

#[tokio::test]
#[ignore = "cargo xtask test --only browser"]
async fn a_person_signs_in_with_a_real_browser() {
    let bed = Bed::start().await;
    let cloud = Cloud::global();
    let user = bed.emulator.world().user_named("global", "service").unwrap().upn.clone();
    let folder = tempfile::tempdir().unwrap();
    let ready = json!({
        "origins": { "entra": bed.emulator.origin(Role::Entra) },
        "proxy": bed.emulator.proxy(),
        "user": user,
    });
    std::fs::write(folder.path().join("ready.json"), ready.to_string()).unwrap();
    std::fs::write(folder.path().join("ca.pem"), bed.emulator.ca_pem()).unwrap();

    for (way, mode) in [(Way::Direct, "loopback"), (Way::Proxied, "proxy")] {
        for response_mode in [ResponseMode::FormPost, ResponseMode::Query] {
            let app = bed.app(&cloud, way);
            let mut options = SignInOptions::default();
            options.partner = Some(bed.tenant(&cloud, "contoso"));
            options.response_mode = response_mode;
            let mut browser = None;
            let open = |address: &Url| browser = Some(browse(address, folder.path(), mode));
            let deadline = Deadline::after(Duration::from_secs(60));
            let enrolment = app.sign_in_on_loopback(options, open, deadline).await.unwrap();
            assert_eq!(enrolment.user.as_deref(), Some(user.as_str()));
            assert_eq!(enrolment.mfa, MfaVerdict::Proved);
            // The page told the person so, and its address has no code in it any more.
            let seen = browser.unwrap().wait_with_output().await.unwrap();
            let page = String::from_utf8_lossy(&seen.stdout);
            assert!(seen.status.success() && page.contains("signed in"), "{seen:?}");
            assert!(!page.contains("code="), "{page}");
        }
    }
}

fn browse(address: &Url, emulator: &Path, mode: &str) -> tokio::process::Child {
    Command::new("node")
        .args(["browser/sign-in.mjs", address.as_str()])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("judges"))
        .env("EMULATOR", emulator)
        .env("EMULATOR_MODE", mode)
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap()
}
