//! The token layer against the emulator, over real connections.

#![allow(clippy::unwrap_used)]

use std::{
    path::Path,
    time::{Duration, Instant},
};

use partnercenter::{
    App, Cloud, ErrorKind,
    auth::{Certificate, Credential, Scopes, SignInOptions, TokenRequest, assertion::Algorithm},
    cloud::Service,
    time::Deadline,
};
use partnercenter_emulator::{
    Action, Fault, Person, RetryAfter, Role, World, world::AppCertificate,
};
use partnercenter_tests::bed::{Bed, Way};

const CUSTOMERS: usize = 50;

fn global() -> Cloud {
    Cloud::global()
}

async fn bed() -> Bed {
    Bed::of(World::contoso().with_customers(CUSTOMERS)).await
}

/// One hundred wishes: Graph and ARM in the tenants of fifty customers.
fn wishes(bed: &Bed, app: &App) -> Vec<TokenRequest> {
    let partner = app.partner(bed.tenant(&global(), "contoso"));
    let in_customer = |number: usize, service| {
        let customer = bed.tenant(&global(), &format!("customer-{:04}", number + 1));
        let scopes = Scopes::all_of(&app.cloud().resource(service)).unwrap();
        partner.customer(customer).token_request(scopes)
    };
    (0..CUSTOMERS)
        .flat_map(|number| [Service::Graph, Service::Arm].map(|of| in_customer(number, of)))
        .collect()
}

async fn signed_in(bed: &Bed, app: &App) {
    let person = Person::new("adele");
    bed.sign_in(app, &global(), person, SignInOptions::default()).await.unwrap();
    bed.emulator.clear_requests();
}

/// All requests for the sign-in service since the last look, each of which must be for a token.
fn token_requests(bed: &Bed) -> usize {
    let requests = bed.requests(Role::Entra);
    assert!(requests.iter().all(|request| request.path.ends_with("/oauth2/v2.0/token")));
    bed.emulator.clear_requests();
    requests.len()
}

/// 10,000 calls at once; of each three callers `cancelled` go away at some moment.
async fn crowd(app: &App, wishes: &[TokenRequest], cancelled: usize) {
    let calls = (0..10_000).map(|number| {
        let (app, wish) = (app.clone(), wishes[number % wishes.len()].clone());
        tokio::spawn(async move {
            let call = app.token(&wish, Deadline::after(Duration::from_secs(60)));
            if number % 3 < cancelled {
                let patience = Duration::from_millis(rand::random_range(0..200));
                let _ = tokio::time::timeout(patience, call).await;
            } else {
                assert_eq!(call.await.unwrap().tenant, wish.tenant());
            }
        })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn r1_ten_thousand_calls_over_a_hundred_keys_make_a_hundred_requests() {
    let bed = bed().await;
    for cancelled in [0, 1] {
        let app = bed.app(&global(), Way::Direct);
        signed_in(&bed, &app).await;
        let wishes = wishes(&bed, &app);
        crowd(&app, &wishes, cancelled).await;
        // What somebody went away from may still be on its way.
        let until = Instant::now() + Duration::from_secs(30);
        while app.cached_tokens() < 101 && Instant::now() < until {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        assert_eq!(token_requests(&bed), 100, "and no other request");
        crowd(&app, &wishes, cancelled).await;
        assert_eq!(token_requests(&bed), 0, "the second time all are cached");
    }
}

fn certificate(bed: &Bed) -> Certificate {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/tests/keys/pem");
    let text = std::fs::read_to_string(folder.join("chain.pem")).unwrap();
    let public = text[text.find("-----BEGIN CERT").unwrap()..].to_owned();
    let end = public.find("-----END CERTIFICATE-----").unwrap() + 25;
    bed.emulator.change(|world| {
        let id = world.app_named("global", "csp").unwrap().id;
        let certificate = AppCertificate { pem: public[..end].to_owned(), private_key: None };
        world.app_mut(id).unwrap().certificates.push(certificate);
    });
    Certificate::from_pem(text.as_bytes(), None).unwrap()
}

/// The emulator takes each assertion once: what is signed for one request must serve no other.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn s12_every_request_is_signed_anew_and_accepted() {
    let bed = bed().await;
    let certificate = certificate(&bed);
    for certificate in [
        certificate.clone(),
        certificate.clone().send_chain(true),
        certificate.algorithm(Algorithm::Rs256),
    ] {
        let app = bed
            .builder(&global(), Way::Direct, |_| {})
            .credential(Credential::certificate(certificate))
            .build()
            .unwrap();
        signed_in(&bed, &app).await;
        crowd(&app, &wishes(&bed, &app), 0).await;
        assert_eq!(token_requests(&bed), 100);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn r2_a_customer_whose_sign_in_hangs_delays_no_other() {
    let bed = bed().await;
    let app = bed.app(&global(), Way::Direct);
    signed_in(&bed, &app).await;
    let wishes = wishes(&bed, &app);
    let stuck = wishes[0].tenant();
    bed.emulator.inject(Fault::new(Action::Hang).on(Role::Entra).tenant(stuck).always());
    let (waiting, wish) = (app.clone(), wishes[0].clone());
    let waiting =
        tokio::spawn(
            async move { waiting.token(&wish, Deadline::after(Duration::from_secs(2))).await },
        );
    let started = Instant::now();
    for wish in &wishes[2..] {
        app.token(wish, Deadline::after(Duration::from_secs(30))).await.unwrap();
    }
    println!("R2: 98 tokens in {:?} beside one that hangs", started.elapsed());
    assert!(!waiting.is_finished() || started.elapsed() > Duration::from_secs(2));
    assert_eq!(waiting.await.unwrap().unwrap_err().kind, ErrorKind::Timeout);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn r5_tokens_are_served_while_the_sign_in_service_is_down() {
    let bed = bed().await;
    let app = bed.app(&global(), Way::Direct);
    signed_in(&bed, &app).await;
    let wish = &wishes(&bed, &app)[0];
    let deadline = || Deadline::after(Duration::from_secs(30));
    let first = app.token(wish, deadline()).await.unwrap();
    bed.emulator.clear_requests();
    bed.emulator.inject(Fault::new(Action::status(503)).on(Role::Entra).always());
    let life = first.expires.duration_since(bed.emulator.clock().now()).unwrap();
    let steps = 20;
    bed.emulator.clock().advance(life / 2);
    for step in 1..steps {
        bed.emulator.clock().advance(life / 2 / steps);
        let token = app.token(wish, deadline()).await.unwrap();
        assert_eq!(token.secret, first.secret);
        // Until the refresh in the background has failed; not at each step is there one.
        let until = Instant::now() + Duration::from_secs(10);
        while bed.requests(Role::Entra).len() < step as usize / 2 && Instant::now() < until {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(token_requests(&bed) >= steps as usize / 2, "it was tried again and again");
    bed.emulator.clock().advance(life / 2 / steps + Duration::from_secs(1));
    let error = app.token(wish, deadline()).await.unwrap_err();
    assert_eq!((error.kind, error.status), (ErrorKind::Service, Some(503)));
    bed.emulator.clear_faults();
    let newer = app.token(wish, deadline()).await.unwrap();
    assert_ne!(newer.secret, first.secret);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn r8_a_customer_who_is_throttled_stops_no_other() {
    let bed = bed().await;
    let app = bed.app(&global(), Way::Direct);
    signed_in(&bed, &app).await;
    let wishes = wishes(&bed, &app);
    let wait = RetryAfter::Seconds(86_400);
    let fault = Fault::new(Action::retry_after(429, wait)).on(Role::Entra);
    bed.emulator.inject(fault.tenant(wishes[0].tenant()).always());
    for _ in 0..20 {
        let error = app.token(&wishes[0], app.deadline()).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Throttled);
        assert!(error.retry_after.unwrap() > Duration::from_secs(86_000));
    }
    assert_eq!(token_requests(&bed), 1, "who was asked to wait does not ask again");
    app.token(&wishes[2], app.deadline()).await.unwrap();
    assert_eq!(token_requests(&bed), 1);
}
