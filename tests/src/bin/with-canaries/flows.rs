//! Everything that can be done, done once.

use std::{error::Error, sync::Arc, time::Duration};

use partnercenter::{
    App, Cloud, Secret,
    auth::{
        AuthorizationResponse, Certificate, Credential, ManagedIdentity, ResponseMode,
        SignInOptions, assertion::Algorithm,
    },
    cloud::Service,
    operations::Params,
    store::{
        FileStore, FileStoreOptions, KeySource, KeyVaultStore, MemoryStore, NameTemplate,
        RecordKey, TokenStore, VaultAccess,
    },
    time::Deadline,
};
use partnercenter_tests::Landing;
use serde_json::json;
use url::{Url, form_urlencoded};

use crate::{print, setup::Setup};

type Done = Result<(), Box<dyn Error>>;

/// How the services are reached.
#[derive(Clone, Copy, Debug)]
pub enum Way {
    /// At loopback origins.
    Direct,
    /// By their real names, through a proxy with a password.
    Proxied,
}

const REDIRECT: &str = "http://localhost/callback";
/// A web page's worth of nonsense instead of tokens.
const SERVICES: [Service; 3] = [Service::PartnerCenter, Service::Graph, Service::Arm];

fn soon() -> Deadline {
    Deadline::after(Duration::from_secs(30))
}

fn options(setup: &Setup) -> SignInOptions {
    let mut options = SignInOptions::default();
    options.partner = Some(setup.partner);
    options
}

/// A person signs in by code, with the answer in either form.
async fn sign_in(setup: &Setup, way: Way, app: &App, mode: ResponseMode) -> Done {
    let mut options = options(setup);
    options.response_mode = mode;
    print::value("sign-in options", &options);
    let sign_in = app.begin_sign_in(REDIRECT, options).await?;
    print::value("sign-in", &sign_in);
    let redirect = Url::parse(REDIRECT)?;
    let landing = setup.visitor(way)?.visit(sign_in.authorize_url(), Some(&redirect)).await;
    let response = match landing {
        Landing::Form(fields) => {
            let mut body = form_urlencoded::Serializer::new(String::new());
            AuthorizationResponse::from_form(body.extend_pairs(fields).finish().as_bytes())?
        }
        Landing::Redirect(url) => AuthorizationResponse::from_query(url.query().unwrap_or(""))?,
        Landing::Page(page) => return Err(page.into()),
    };
    print::value("response", &response);
    let enrolment = sign_in.finish(response, soon()).await?;
    print::value("enrolment", &enrolment);
    println!("{}", serde_json::to_string(&enrolment)?);
    Ok(())
}

/// Every way in which a person can sign in.
pub async fn sign_ins(setup: &Setup, way: Way) -> Done {
    let builder = setup.app(way);
    print::value("builder", &builder);
    let app = builder.build()?;
    print::value("app", &app);
    for mode in [ResponseMode::FormPost, ResponseMode::Query] {
        sign_in(setup, way, &app, mode).await?;
    }
    let partner = app.partner(setup.partner);
    print::value("stored sign-in", &partner.stored_sign_in(soon()).await?);

    let mut visitor = setup.visitor(way)?;
    let browse = |address: &Url| {
        let address = address.clone();
        tokio::spawn(async move { visitor.sign_in_and_return(&address).await });
    };
    let enrolment = app.sign_in_on_loopback(options(setup), browse, soon()).await?;
    print::value("enrolment on loopback", &enrolment);

    let public = setup.public_app(way).build()?;
    let waiting = public.begin_device_code(options(setup), soon()).await?;
    print::value("device code", &waiting);
    setup.enter_device_code(waiting.user_code()).await?;
    print::value("enrolment by device code", &waiting.wait(soon()).await?);

    let key = RecordKey { partner: setup.partner, client: setup.app, account: None };
    let stored = app.store().load(&key, soon()).await?.ok_or("nothing is stored")?;
    print::value("stored", &stored);
    let token = stored.record.token;
    let imported = app.import_refresh_token(setup.partner, token, options(setup), soon()).await?;
    print::value("imported", &imported);
    print::outcome("sign-out", &partner.sign_out(soon()).await);
    Ok(())
}

/// Tokens and operations, for the partner and its customers.
pub async fn calls(setup: &Setup, way: Way) -> Done {
    let app = setup.app(way).build()?;
    sign_in(setup, way, &app, ResponseMode::FormPost).await?;
    let partner = app.partner(setup.partner);
    for service in SERVICES {
        let token = partner.service_token(service).await?;
        print::value("token", &token);
        for customer in [setup.customer, setup.blocked_customer] {
            let customer = partner.customer(customer);
            print::value("customer", &customer);
            print::outcome("customer's token", &customer.service_token(service).await);
        }
    }
    print::outcome("app-only", &partner.app_only().service_token(Service::Graph).await);
    print::outcome("customers", &partner.call("customers.list", Params::new()).await);
    print::outcome("profile", &partner.call("profiles.organization.get", Params::new()).await);
    let customer = partner.customer(setup.customer);
    for operation in ["customers.get", "graph.domains.list", "arm.subscriptions.list"] {
        print::outcome(operation, &customer.call(operation, Params::new()).await);
    }
    let mut pager = partner.pages("customers.list", Params::new(), None)?;
    print::value("pager", &pager);
    print::outcome("page", &pager.next(soon()).await);
    print::failure("unknown operation", partner.call("customers.lst", Params::new()).await);
    print::failure("unknown parameter", {
        let params = Params::from_iter([("customer".to_owned(), json!("x"))]);
        partner.call("customers.list", params).await
    });
    print::value("app after all", &app);
    Ok(())
}

/// What the sign-in service refuses.
pub async fn refusals(setup: &Setup, way: Way) -> Done {
    let wrong = Credential::secret(&format!("not~{}", "the-secret-of-the-app"))?;
    let app = setup.app(way).credential(wrong).build()?;
    let partner = app.partner(setup.partner);
    print::failure("wrong secret", partner.app_only().service_token(Service::Graph).await);
    print::failure("nobody signed in", partner.service_token(Service::Graph).await);

    let app = setup.app(way).build()?;
    let foreign = Secret::new(format!("1.{}", "AXEA-not-a-refresh-token".repeat(4)));
    let import = app.import_refresh_token(setup.partner, foreign, options(setup), soon());
    print::failure("import of a foreign token", import.await);
    sign_in(setup, way, &app, ResponseMode::FormPost).await?;
    let path = format!("/_emulator/users/{}/revoke-sessions", setup.user);
    // Tokens are dated to the second.
    tokio::time::sleep(Duration::from_millis(1100)).await;
    setup.order(&path, &json!({})).await?;
    let partner = app.partner(setup.partner);
    print::failure("revoked", partner.service_token(Service::Arm).await);

    let sign_in = app.begin_sign_in(REDIRECT, options(setup)).await?;
    for query in ["code=AXEA-a-code-that-nobody-asked-for&state=wrong", "error=access_denied", ""] {
        let response = AuthorizationResponse::from_query(query)?;
        assert!(!sign_in.is_answered_by(&response));
    }
    let declined = AuthorizationResponse::from_query("code=AXEA-of-another-session&state=wrong")?;
    print::failure("another session", sign_in.finish(declined, soon()).await);
    Ok(())
}

/// Answers that break on the way, each for a refresh token and a call.
pub async fn damage(setup: &Setup, way: Way) -> Done {
    let app = setup.app(way).build()?;
    sign_in(setup, way, &app, ResponseMode::FormPost).await?;
    let bodies = ["empty", "html", "truncated", "bom", "numbers_as_strings", "wrong_content_type"];
    let bodies =
        bodies.into_iter().chain(["duplicate_members"]).map(|what| json!({ "body": what }));
    let faults = bodies.chain([
        json!({ "cut": "before_headers" }),
        json!({ "cut": "inside_headers" }),
        json!({ "cut": "inside_body" }),
        json!({ "body": { "nested": 500 } }),
        json!({ "redirect": { "status": 307, "location": "https://sink.example/" } }),
        json!({ "status": { "status": 503 } }),
        json!({ "entra": { "code": 50_076 } }),
        json!({ "entra": { "code": 700_082 } }),
    ]);
    for fault in faults {
        for role in ["entra", "partner_center"] {
            let order = json!({ "when": { "role": role }, "then": fault });
            setup.order("/_emulator/faults", &order).await?;
            let partner = app.partner(setup.partner);
            let wish = partner.token_request(partnercenter::auth::Scopes::all_of(
                &app.cloud().resource(Service::Graph),
            )?);
            match role {
                "entra" => print::outcome(
                    &format!("token after {fault}"),
                    &app.token(&wish.force(true), soon()).await,
                ),
                _ => print::outcome(
                    &format!("call after {fault}"),
                    &partner.call("customers.list", Params::new()).await,
                ),
            }
        }
    }
    Ok(())
}

/// The stores, with a refresh token in them.
pub async fn stores(setup: &Setup) -> Done {
    let folder = tempfile::tempdir()?;
    let mut options = FileStoreOptions::at(folder.path().join("store"));
    options.key = KeySource::File(folder.path().join("key"));
    let cloud = Cloud::custom(setup.vault_cloud.clone())?;
    let access = VaultAccess::Secret {
        tenant: setup.partner,
        client: setup.app,
        secret: setup.secret.clone(),
    };
    print::value("vault access", &access);
    let transport = setup.transport(Way::Direct);
    let vault = |access| {
        let naming = NameTemplate::default();
        KeyVaultStore::new(&setup.vault, &cloud, access, naming, &transport)
    };
    let stores: [Arc<dyn TokenStore>; 3] = [
        Arc::new(MemoryStore::default()),
        Arc::new(FileStore::open(options)?),
        Arc::new(vault(access)?),
    ];
    for store in stores {
        let app = || setup.app(Way::Direct).cloud(cloud.clone()).store(store.clone()).build();
        let first = app()?;
        for _ in 0..2 {
            sign_in(setup, Way::Direct, &first, ResponseMode::FormPost).await?;
        }
        let key = RecordKey { partner: setup.partner, client: setup.app, account: None };
        print::value("loaded", &store.load(&key, soon()).await?);
        print::value("previous", &store.load_previous(&key, soon()).await?);
        print::outcome("list", &store.list(soon()).await);
        print::value("store", &store);
        let partner = app()?.partner(setup.partner);
        print::outcome("token of what is stored", &partner.service_token(Service::Arm).await);
        print::outcome("sign-out", &partner.sign_out(soon()).await);
    }
    let refused = VaultAccess::Secret {
        tenant: setup.partner,
        client: setup.app,
        secret: Secret::new("not~the-secret-of-the-vault"),
    };
    print::failure("refused by the vault", vault(refused)?.list(soon()).await);
    Ok(())
}

/// The credentials that are no secret.
pub async fn credentials(setup: &Setup) -> Done {
    let folder = tempfile::tempdir()?;
    let token = folder.path().join("token");
    std::fs::write(&token, setup.workload_token.expose())?;
    let certificate = Certificate::from_pem(setup.certificate.expose().as_bytes(), None)?;
    print::value("certificate", &certificate);
    let cloud = Cloud::custom(setup.cloud.clone())?;
    let machine = ManagedIdentity::system_assigned();
    let credentials = [
        Credential::certificate(certificate.clone()),
        Credential::certificate(certificate.algorithm(Algorithm::Rs256).send_chain(true)),
        Credential::workload_identity(&token),
        Credential::managed_identity(&machine, &cloud)?,
    ];
    for credential in credentials {
        print::value("credential", &credential);
        let app = setup.app(Way::Direct).credential(credential).build()?;
        let partner = app.partner(setup.partner).app_only();
        print::outcome("app-only", &partner.service_token(Service::Graph).await);
        print::value("app", &app);
    }
    std::fs::write(&token, "this is no token, and it has\na line break")?;
    let app = setup.app(Way::Direct).credential(Credential::workload_identity(&token)).build()?;
    let partner = app.partner(setup.partner).app_only();
    print::failure("damaged workload token", partner.service_token(Service::Graph).await);
    Ok(())
}

/// What is refused before anything is sent.
pub fn wrong_settings(setup: &Setup) -> Done {
    print::failure("wrong password", {
        Certificate::from_file(&setup.pfx, Some(&setup.pfx_password))
    });
    print::failure("a certificate without its end", {
        let cut = &setup.certificate.expose()[..setup.certificate.expose().len() / 2];
        Certificate::from_pem(cut.as_bytes(), None)
    });
    let broken = |secret: &Secret| {
        let (head, tail) = secret.expose().split_at(secret.expose().len() / 2);
        format!("{head}\n{tail}")
    };
    print::failure("a secret with a line break", Credential::secret(&broken(&setup.secret)));
    print::failure("a token with a line break", {
        Secret::supplied("refresh token", &broken(&setup.workload_token))
    });
    let mut transport = setup.transport(Way::Direct);
    transport.extra_roots.push(setup.certificate.expose().replace("CERTIFICATE", "NONSENSE"));
    print::outcome("odd roots", &setup.app(Way::Direct).transport(transport).build());
    Ok(())
}
