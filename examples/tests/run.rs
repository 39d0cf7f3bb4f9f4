//! Runs each example as a program of its own against the emulator, under the real host names.

#![allow(clippy::unwrap_used)]

use std::{
    path::PathBuf,
    process::{Output, Stdio},
};

use partnercenter_emulator::{Emulator, Options, Person, Role};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
};
use url::{Url, form_urlencoded};

struct Bench {
    emulator: Emulator,
    folder: TempDir,
}

impl Bench {
    async fn start() -> Self {
        let emulator = Emulator::start(Options::default()).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("ca.pem"), emulator.ca_pem()).unwrap();
        Self { emulator, folder }
    }

    /// An example with the settings of an app of the emulator's world.
    fn example(&self, name: &str, app: &str) -> Command {
        let world = self.emulator.world();
        let app = world.app_named("global", app).unwrap();
        let tenant = world.tenant_named("global", "contoso").unwrap();
        let mut command = Command::new(program(name));
        command
            .env_clear()
            .env("PARTNERCENTER_CLIENT_ID", app.id.to_string())
            .env("PARTNERCENTER_PARTNER", tenant.id.to_string())
            .env("PARTNERCENTER_CA_FILE", self.folder.path().join("ca.pem"))
            .env("PARTNERCENTER_STORE_PATH", self.folder.path().join("refresh-tokens"))
            .env("HTTPS_PROXY", self.emulator.proxy().as_str())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true);
        if let Some(secret) = app.secrets.first() {
            command.env("PARTNERCENTER_CLIENT_SECRET", secret.value.expose());
        }
        command
    }

    /// Runs one in which a person signs in.
    async fn signed_in(&self, mut example: Command, user: &str) -> String {
        let mut child = example.spawn().unwrap();
        let (line, before) = line_with(&mut child, "open ").await;
        let url = Url::parse(line.trim_start_matches("open ").trim()).unwrap();
        let answer = self.emulator.sign_in(&url, &Person::new(user)).unwrap();
        let body =
            form_urlencoded::Serializer::new(String::new()).extend_pairs(&answer.fields).finish();
        let browser = reqwest::Client::builder().no_proxy().build().unwrap();
        let kind = "application/x-www-form-urlencoded";
        let post = browser.post(&answer.location).header("content-type", kind).body(body);
        post.send().await.unwrap();
        before + &text(child.wait_with_output().await.unwrap())
    }
}

/// Where cargo puts the examples of this package: beside the folder of this test.
fn program(name: &str) -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let folder = test.parent().unwrap().parent().unwrap().join("examples");
    let program = folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(program.is_file(), "cargo test --package partnercenter-examples builds {name} as well");
    program
}

/// Reads standard output until a line begins with `part`; gives that line, and all that was read.
async fn line_with(child: &mut Child, part: &str) -> (String, String) {
    let mut out = BufReader::with_capacity(1, child.stdout.take().unwrap());
    let mut read = String::new();
    loop {
        let mut line = String::new();
        assert!(out.read_line(&mut line).await.unwrap() > 0, "{part:?} was not printed:\n{read}");
        read += &line;
        if line.starts_with(part) {
            child.stdout = Some(out.into_inner());
            return (line, read);
        }
    }
}

#[track_caller]
fn text(output: Output) -> String {
    let (out, err) =
        (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(output.status.success(), "\n--- stdout\n{out}\n--- stderr\n{err}");
    out
}

async fn run(mut example: Command) -> String {
    text(example.output().await.unwrap())
}

#[tokio::test]
async fn the_app_alone_lists_customers() {
    let bench = Bench::start().await;
    let out = run(bench.example("app_only", "csp")).await;
    assert_eq!(out.lines().count(), 7, "{out}");
}

#[tokio::test]
async fn customers_are_found_and_their_renewals_ended() {
    let bench = Bench::start().await;
    let mut filters = bench.example("filters", "csp");
    filters.arg("Tail");
    let out = run(filters).await;
    assert!(out.ends_with("\"Tailspin Toys\"\n") && out.lines().count() == 1, "{out}");
    let world = bench.emulator.world();
    let mut end = bench.example("end_renewal", "csp");
    end.arg(world.tenant_named("global", "tailspin").unwrap().id.to_string());
    let out = run(end).await;
    assert!(out.starts_with("\"Microsoft 365 Business Premium\" ends on "), "{out}");
    let sent = bench.emulator.requests();
    let patch = sent.iter().find(|sent| sent.method == "PATCH").unwrap();
    assert!(patch.body.contains("\"Cancel\""), "{}", patch.body);
}

#[tokio::test]
async fn a_partner_consents_and_the_customers_are_reached() {
    let bench = Bench::start().await;
    let out = bench.signed_in(bench.example("consent", "csp"), "adele").await;
    assert!(out.contains("adele@contoso.onmicrosoft.com signed in by [\"pwd\", \"mfa\"]"), "{out}");
    let out = run(bench.example("csp_customers", "csp")).await;
    assert!(out.contains("\"Tailspin Toys\": 2 domains, 1 Azure subscriptions"), "{out}");
    assert!(out.contains("\"Adatum Corporation\": "), "{out}");
    let mut invoice = bench.example("invoice_pdf", "csp");
    invoice.arg("G000024135").arg(bench.folder.path());
    let out = run(invoice).await;
    assert!(out.contains("Invoice_G000024135.pdf: ") && out.contains("application/pdf"), "{out}");
    bench.emulator.change(|world| world.exports.retry_after = 0);
    let mut export = bench.example("billing_export", "csp");
    export.arg("G000024135").arg(bench.folder.path().join("export"));
    let out = run(export).await;
    assert!(out.contains(": succeeded") && out.contains("25 line items of 13 customers"), "{out}");
    assert!(bench.folder.path().join("export").join("part-00001.json.gz").is_file());
}

#[tokio::test]
async fn a_vendor_consents_for_every_customer() {
    let bench = Bench::start().await;
    bench.signed_in(bench.example("consent", "cpv"), "service").await;
    let out = run(bench.example("cpv_consents", "cpv")).await;
    assert!(out.contains("\"Adatum Corporation\": consented, \"adatum.onmicrosoft.com\""), "{out}");
    let mut remove = bench.example("cpv_consents", "cpv");
    remove.arg("--remove");
    let out = run(remove).await;
    assert!(out.contains("\"Adatum Corporation\": consent removed"), "{out}");
}

#[tokio::test]
async fn the_vault_keeps_the_sign_in() {
    let bench = Bench::start().await;
    let world = bench.emulator.world();
    let app = world.app_named("global", "csp").unwrap();
    let with_vault = || {
        let mut example = bench.example("key_vault", "csp");
        example
            .env("PARTNERCENTER_VAULT", "https://contoso-sam.vault.azure.net")
            .env("AZURE_TENANT_ID", app.tenant.to_string())
            .env("AZURE_CLIENT_ID", app.id.to_string())
            .env("AZURE_CLIENT_SECRET", app.secrets[0].value.expose());
        example
    };
    let out = bench.signed_in(with_vault(), "adele").await;
    assert!(out.contains("an access token until"), "{out}");
    // Nobody signs in again.
    let out = run(with_vault()).await;
    assert!(out.starts_with("an access token until"), "{out}");
    let requests = bench.emulator.requests();
    assert!(requests.iter().any(|sent| sent.role == Role::Vault && sent.method == "PUT"));
}

#[tokio::test]
async fn a_code_signs_in_from_another_device() {
    let bench = Bench::start().await;
    let mut child = bench.example("device_code", "public").spawn().unwrap();
    let (line, _) = line_with(&mut child, "To sign in, open ").await;
    let code =
        line.split("enter the code ").nth(1).unwrap().trim().trim_end_matches('.').to_owned();
    let cloud = partnercenter::Cloud::global();
    bench.emulator.enter_device_code(&cloud, &code, &Person::new("adele")).unwrap();
    let out = text(child.wait_with_output().await.unwrap());
    assert!(out.contains("adele@contoso.onmicrosoft.com signed in"), "{out}");
}
