//! Sign-in and everything after it, against the emulator: each command a process of its own.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Emulated, Watched};
use serde_json::{Value, json};

/// Panics unless the text is one access token and nothing else.
#[track_caller]
fn assert_token(text: &str) {
    let token = text.strip_suffix('\n').unwrap();
    assert!(token.starts_with("eyJ") && token.split('.').count() == 3, "{token}");
    assert!(!token.contains(char::is_whitespace));
}

#[test]
fn a_partner_signs_in_once_and_calls_everything() {
    let emulated = Emulated::start(&[]);
    let tailspin = Emulated::tenant("tailspin");
    let run = emulated.login(&[], "adele").expect(0);
    run.prints(&["adele@contoso.onmicrosoft.com", "proved", "its key is in the key file"]);

    let run = emulated.run(&["whoami"]).expect(0);
    run.prints(&["adele@contoso.onmicrosoft.com", "pwd, mfa", "in a browser", "(in 8"]);
    let facts = emulated.run(&["whoami", "-o", "json"]).expect(0).json();
    assert_eq!((&facts["mfa"], &facts["flow"]), (&json!("proved"), &json!("authorization_code")));

    emulated.run(&["whoami", "--all"]).expect(0).prints(&[&Emulated::tenant("contoso"), "ISSUED"]);
    let all = emulated.run(&["whoami", "--all", "-o", "json"]).expect(0).json();
    assert_eq!(all.as_array().unwrap().len(), 1);

    for arguments in [
        &["token"][..],
        &["token", "--resource", "graph"],
        &["token", "--resource", "arm", "--customer", &tailspin],
        &[
            "token",
            "--scope",
            "https://graph.microsoft.com/Domain.Read.All",
            "--customer",
            &tailspin,
        ],
        &["token", "--protocol", "v1"],
        &["token", "--app-only"],
        &["token", "--app-only", "--protocol", "v1"],
    ] {
        let run = emulated.run(arguments).expect(0);
        assert_token(&run.out);
        assert_eq!(run.err, "", "{arguments:?}");
    }
    let token = emulated.run(&["token", "-o", "json"]).expect(0).json();
    assert_eq!((&token["tokenType"], token["expiresOn"].is_string()), (&json!("Bearer"), true));

    let run = emulated.run(&["call", "customers.list", "size=3", "--all-pages"]).expect(0);
    assert_eq!(run.json().as_array().unwrap().len(), 7);
    assert_eq!(run.err, "", "nobody is watching");
    let run = emulated.run(&["call", "customers.list", "-o", "table"]).expect(0);
    run.prints(&["COMPANYPROFILE.DOMAIN", "tailspin.onmicrosoft.com"]);
    let run = emulated.run(&["call", "customers.list", "--app-only"]).expect(0);
    assert_eq!(run.json()["totalCount"], 7);
    let run = emulated.run(&["call", "profiles.organization.get", "--validate-mfa"]).expect(0);
    run.says(&["the sign-in has MFA"]);
    let run = emulated.run(&["call", "graph.domains.list", "--customer", &tailspin]).expect(0);
    run.prints(&["tailspin.onmicrosoft.com"]);

    emulated.run(&["logout"]).expect(0).prints(&["was removed"]);
    emulated.run(&["whoami"]).expect(3);
    emulated.run(&["token"]).expect(3).says(&["partnercenter login"]);
}

#[test]
fn a_vendor_consents_and_takes_back_by_command() {
    let emulated = Emulated::start(&[]);
    let adatum = Emulated::tenant("adatum");
    let profile = ["--profile", "cpv", "--customer", &adatum];
    let call = |arguments: &[&str]| emulated.run(&[&["call"], arguments, &profile[..]].concat());
    emulated.login(&["--profile", "cpv"], "service").expect(0);
    call(&["graph.domains.list"]).expect(4).says(&["AADSTS", "hint:", "trace id:"]);
    let client = emulated.run(&["config", "show", "--profile", "cpv", "-o", "json"]).json();
    let settings = client["settings"].as_array().unwrap();
    let client = settings.iter().find(|line| line["setting"] == "client-id").unwrap();
    let client = client["value"].as_str().unwrap();
    let body = json!({
        "applicationId": client,
        "displayName": "Fourth Coffee Control Panel",
        "applicationGrants": [{
            "enterpriseApplicationId": "00000003-0000-0000-c000-000000000000",
            "scope": "Directory.Read.All,Domain.Read.All",
        }],
    });
    let create =
        [&["call", "customers.application_consents.create", "--body", "-"], &profile[..]].concat();
    emulated.sandbox().run_with_input(&create, &body.to_string()).expect(0);
    call(&["graph.domains.list"]).expect(0).prints(&["adatum.onmicrosoft.com"]);
    let application = format!("application_id={client}");
    call(&["customers.application_consents.delete", &application]).expect(0);
    call(&["graph.domains.list"]).expect(4);
}

#[test]
fn a_sign_in_without_mfa_is_refused_unless_it_is_let_through_by_name() {
    let emulated = Emulated::start(&[]);
    let run = emulated.login(&[], "bert").expect(3).says(&["MFA", "hint:"]);
    assert_eq!(run.out, "");
    emulated.run(&["whoami"]).expect(3);
    let run = emulated.login(&["--allow-no-mfa"], "bert").expect(0).says(&["warning:"]);
    run.prints(&["NONE: stored because that was asked for"]);
    emulated.run(&["whoami"]).expect(0).prints(&["NONE"]);
    let run = emulated.run(&["call", "profiles.organization.get", "-o", "json"]).expect(3);
    let error: Value = serde_json::from_str(&run.err).unwrap();
    assert_eq!((&error["kind"], &error["code"]), (&json!("mfa_required"), &json!("900421")));
}

#[test]
fn a_device_code_signs_in_where_there_is_no_browser() {
    let emulated = Emulated::start(&[]);
    let profile = ["--profile", "public"];
    let run = emulated.login_by_device_code(&profile, "adele").expect(0);
    run.says(&["warning:", "53003"]);
    emulated.run(&["whoami", "--profile", "public"]).expect(0).prints(&["by device code"]);
    assert_token(&emulated.run(&["token", "--profile", "public"]).expect(0).out);
}

#[test]
fn the_vault_is_shared_between_programs() {
    let emulated = Emulated::start(&[]);
    let profile = ["--profile", "csp-vault"];
    emulated.login(&profile, "adele").expect(0).prints(&["vault"]);
    emulated.run(&["whoami", "--profile", "csp-vault"]).expect(0).prints(&["adele@"]);
    assert_token(&emulated.run(&["token", "--profile", "csp-vault"]).expect(0).out);
    // The store on this machine knows nothing of it.
    emulated.run(&["whoami", "--profile", "csp"]).expect(3);
    emulated.run(&["logout", "--profile", "csp-vault"]).expect(0).prints(&["was removed"]);
}

#[test]
fn a_refresh_token_is_brought_along() {
    let emulated = Emulated::start(&[]);
    emulated.login(&[], "adele").expect(0);
    emulated.run(&["token"]).expect(0);
    let requests = emulated.requests();
    let token = requests.iter().rev().find_map(|request| field(request, "refresh_token")).unwrap();
    let arguments = ["import", "--store-path", "elsewhere", "--store-key-file", "key"];
    let run = emulated.sandbox().run_with_input(&arguments, &format!("{token}\n")).expect(0);
    run.prints(&["adele@contoso.onmicrosoft.com", "proved"]);
    let arguments = ["whoami", "--store-path", "elsewhere", "--store-key-file", "key"];
    emulated.run(&arguments).expect(0).prints(&["imported"]);
    let cut = &token[..token.len() - 5];
    emulated.sandbox().run_with_input(&["import"], cut).expect(3).says(&["hint:"]);
}

#[test]
fn whoever_signs_in_becomes_the_partner_where_none_is_set() {
    let emulated = Emulated::start(&[]);
    let settings = std::fs::read_to_string(emulated.settings()).unwrap();
    let lines = settings.lines().filter(|line| !line.starts_with("partner = "));
    let without: Vec<_> = lines.collect();
    std::fs::write(emulated.settings(), without.join("\n")).unwrap();
    let run = emulated.login(&[], "nina").expect(0).says(&["set partner = \""]);
    let northwind = Emulated::tenant("northwind");
    assert!(run.out.contains(&northwind), "{}", run.out);
    emulated.run(&["token"]).expect(2).says(&["partner is not set"]);
    emulated.run(&["whoami", "--partner", &northwind]).expect(0).prints(&["nina@"]);
    assert_token(&emulated.run(&["token", "--partner", &northwind]).expect(0).out);
}

/// A form field of a recorded request.
fn field(request: &Value, name: &str) -> Option<String> {
    let form = request["form"].as_array()?;
    let pair = form.iter().find(|pair| pair[0] == name)?;
    pair[1].as_str().map(str::to_owned)
}

#[test]
fn refusals_end_with_their_own_codes() {
    let emulated = Emulated::start(&[]);
    emulated.login(&[], "adele").expect(0);
    let in_customer = |name: &str| {
        let arguments = ["token", "--resource", "graph", "--customer", &Emulated::tenant(name)];
        emulated.run(&arguments)
    };
    in_customer("adatum").expect(4).says(&["AADSTS90099"]);
    in_customer("litware").expect(4).says(&["tenant: ", "trace id: "]);
    emulated.run(&["token", "--app-only", "--profile", "single"]).expect(2).says(&["7000222"]);
    let fault = |action: Value| {
        let fault = json!({ "then": { "status": action }, "times": 100 });
        let (status, answer) = emulated.control("POST", "faults", &fault);
        assert_eq!(status, 204, "{answer}");
    };
    fault(json!({ "status": 503 }));
    emulated.run(&["token", "--timeout", "3"]).expect(5).says(&["error:"]);
    emulated.control("DELETE", "faults", &Value::Null);
    fault(json!({ "status": 429, "retry_after": { "seconds": 60 } }));
    emulated.run(&["token", "--timeout", "3"]).expect(5).says(&["try again in"]);
}

#[test]
fn answers_that_are_none_are_errors_that_say_so() {
    let emulated = Emulated::start(&[]);
    for (then, codes) in [
        (json!({ "body": "html" }), [5, 5]),
        (json!({ "body": "truncated" }), [5, 6]),
        (json!({ "body": "empty" }), [5, 5]),
        (json!({ "body": { "oversized": 2_000_000 } }), [5, 5]),
        (json!({ "redirect": { "status": 307, "location": "https://evil.example/" } }), [5, 5]),
        (json!({ "cut": "before_headers" }), [6, 6]),
        (json!({ "cut": "inside_body" }), [6, 6]),
    ] {
        let fault = json!({ "then": then, "times": 100 });
        let (status, answer) = emulated.control("POST", "faults", &fault);
        assert_eq!(status, 204, "{answer}");
        let run = emulated.run(&["token", "--app-only", "--timeout", "3"]);
        assert!(codes.contains(&run.code), "{then}: {} {}", run.code, run.err);
        assert!(run.out.is_empty() && run.err.starts_with("error: "), "{then}: {}", run.err);
        emulated.control("DELETE", "faults", &Value::Null);
    }
    // A byte order mark and numbers as texts are not worth an error.
    for then in [json!({ "body": "bom" }), json!({ "body": "numbers_as_strings" })] {
        let (status, _) = emulated.control("POST", "faults", &json!({ "then": then }));
        assert_eq!(status, 204);
        assert_token(&emulated.run(&["token", "--app-only"]).expect(0).out);
    }
}

#[test]
fn an_unknown_certificate_authority_is_not_trusted() {
    let emulated = Emulated::start(&[]);
    let other = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/tests/keys/pem/pkcs8.pem");
    let run = emulated.run(&["token", "--app-only", "--ca-file", other, "--timeout", "3"]);
    run.expect(6).says(&["certificate"]);
    assert!(emulated.requests().is_empty(), "nothing was sent");
}

#[test]
fn the_wrong_cloud_is_told_before_anybody_signs_in() {
    let emulated = Emulated::start(&[]);
    emulated.run(&["config", "check", "--online"]).expect(0).prints(&["is a tenant of the cloud"]);
    let arguments = ["config", "check", "--online", "--cloud", "emulated-usgov"];
    emulated.run(&arguments).expect(2).prints(&["tenant", "ERROR"]);
    let arguments = ["login", "--no-browser", "--cloud", "emulated-usgov"];
    emulated.run(&arguments).expect(2).says(&["error:"]);
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_a_sign_in() {
    let emulated = Emulated::start(&[]);
    let login = emulated.sandbox().command(&["login", "--no-browser"]).spawn().unwrap();
    let login = Watched::new(login);
    login.line_with("https://");
    let pid = login.child.id().to_string();
    assert!(std::process::Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
    let run = login.end().expect(130);
    assert_eq!((run.out.as_str(), run.err.lines().count()), ("", 2), "{}", run.err);
}

#[test]
fn exports_and_files_are_followed_and_saved() {
    let emulated = Emulated::start(&[]);
    emulated.control("PUT", "exports", &json!({ "retry_after": 0 }));
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    std::fs::write(at("usage.json"), r#"{"invoiceId":"G000024135"}"#).unwrap();
    let export = ["call", "graph.billing.billed_usage.export", "--app-only"];
    let call = |more: &[&str]| emulated.run(&[&export[..], more].concat());
    let (body, kept) = (at("usage.json"), at("work.json"));

    let begun = call(&["--body", &body]).expect(0);
    assert_eq!(begun.json()["work"]["done"], false);
    std::fs::write(&kept, &begun.out).unwrap();
    let run = call(&["--resume", &kept, "--records"]).expect(0);
    let records: Vec<Value> =
        run.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(records.len(), 25);
    assert!(records.iter().all(|record| record["InvoiceNumber"] == "G000024135"));
    assert_eq!(call(&["--resume", &kept, "--wait"]).expect(0).json()["blobCount"], 2);
    call(&["--resume", &kept, "--save", &at("export"), "--plain"]).expect(0);
    assert!(folder.path().join("export").join("part-00001.json").is_file());
    call(&["--resume", &kept, "--cancel"]).expect(2).says(&["cannot be cancelled"]);
    call(&["--resume", &body, "--wait"]).expect(2).says(&["holds no continuation"]);
    emulated.run(&["call", "customers.list", "--app-only", "--wait"]).expect(2);

    emulated.login(&[], "adele").expect(0);
    let statement = ["call", "invoices.statement.get", "invoice_id=G000024135"];
    let saved = emulated.run(&[&statement[..], &["--save", &at("")]].concat()).expect(0).json();
    assert_eq!(saved["contentType"], "application/pdf");
    assert!(folder.path().join("Invoice_G000024135.pdf").is_file());
}
