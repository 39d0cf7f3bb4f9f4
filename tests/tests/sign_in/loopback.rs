//! The receiver on this machine, from beginning to end.

use std::{sync::Mutex, time::Duration};

use partnercenter::{
    ErrorKind,
    auth::{ResponseMode, SignInOptions},
    time::Deadline,
};
use partnercenter_emulator::{Answer, Emulator, Person};
use partnercenter_tests::{Landing, Visitor};
use tokio::task::JoinHandle;
use url::Url;

use crate::stage::{Stage, adele, deadline, encoded, options};

fn browser() -> reqwest::Client {
    reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap()
}

/// Signs in, and carries the answer to the redirect URI; gives the page that the person sees.
fn browse(emulator: &Emulator, url: &Url, person: &Person) -> JoinHandle<(u16, String, String)> {
    let answer = emulator.sign_in(url, person).unwrap();
    tokio::spawn(async move {
        let response = bring(&answer).await;
        let status = response.status().as_u16();
        let policy = response.headers()["content-security-policy"].to_str().unwrap().to_owned();
        assert_eq!(response.headers()["cache-control"], "no-store");
        assert_eq!(response.headers()["referrer-policy"], "no-referrer");
        (status, policy, response.text().await.unwrap())
    })
}

async fn bring(answer: &Answer) -> reqwest::Response {
    let request = match answer.method {
        "GET" => browser().get(&answer.location),
        _ => browser()
            .post(&answer.redirect_uri)
            .header("content-type", "application/x-www-form-urlencoded")
            .body(encoded(&answer.fields)),
    };
    request.send().await.unwrap()
}

#[tokio::test]
async fn the_page_tells_what_really_came_of_it() {
    let stage = Stage::start().await;
    let actor = stage.app();
    for (mode, person, word) in [
        (ResponseMode::FormPost, adele(), "You are signed in"),
        (ResponseMode::Query, adele(), "You are signed in"),
        (ResponseMode::FormPost, adele().without_mfa(), "The sign-in failed"),
        (ResponseMode::Query, adele().declining(), "AADSTS65004"),
    ] {
        let seen = Mutex::new(None);
        let wish = options(|options| options.response_mode = mode);
        let open = |url: &Url| *seen.lock().unwrap() = Some(browse(&stage.emulator, url, &person));
        let outcome = actor.app.sign_in_on_loopback(wish, open, deadline()).await;
        let page = seen.lock().unwrap().take().unwrap();
        let (status, policy, text) = page.await.unwrap();
        assert!(text.contains(word), "{text}");
        assert_eq!(status == 200, outcome.is_ok(), "{outcome:?}");
        assert!(policy.contains("default-src 'none'"));
        match outcome {
            Ok(enrolment) => assert!(text.contains(&enrolment.user.unwrap())),
            Err(error) => {
                assert!(text.contains(&error.hint.as_ref().unwrap()[..20]), "{text}");
            }
        }
    }
}

#[tokio::test]
async fn a_browser_without_javascript_walks_all_the_way() {
    let stage = Stage::start().await;
    let actor = stage.app();
    let client = reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .add_root_certificate(
            reqwest::Certificate::from_pem(stage.emulator.ca_pem().as_bytes()).unwrap(),
        )
        .build()
        .unwrap();
    let world = stage.emulator.world();
    let user = world.user_named(&stage.of.name, "adele").unwrap();
    let upn = user.upn.clone();
    let open = |url: &Url| {
        let redirect_uri =
            url.query_pairs().find(|(name, _)| name == "redirect_uri").unwrap().1.into_owned();
        let (url, redirect_uri) = (url.clone(), Url::parse(&redirect_uri).unwrap());
        let upn = upn.clone();
        let client = client.clone();
        tokio::spawn(async move {
            let mut visitor = Visitor::new(client, &[("user", &upn)]);
            match visitor.visit(&url, Some(&redirect_uri)).await {
                Landing::Form(fields) => {
                    browser()
                        .post(redirect_uri)
                        .header("content-type", "application/x-www-form-urlencoded")
                        .body(encoded(&fields))
                        .send()
                        .await
                        .unwrap();
                }
                other => panic!("{other:?}"),
            }
        });
    };
    let enrolment =
        actor.app.sign_in_on_loopback(SignInOptions::default(), open, deadline()).await.unwrap();
    assert_eq!(enrolment.user.unwrap(), upn);
}

#[tokio::test]
async fn fakes_before_the_right_answer_change_nothing() {
    let stage = Stage::start().await;
    let actor = stage.app();
    let open = |url: &Url| {
        let answer = stage.emulator.sign_in(url, &adele()).unwrap();
        tokio::spawn(async move {
            for fake in ["code=fake&state=fake", "error=access_denied&state=fake", "x=1", ""] {
                let url = format!("{}/?{fake}", answer.redirect_uri);
                assert!(browser().get(url).send().await.unwrap().status().is_client_error());
                let posted = browser()
                    .post(&answer.redirect_uri)
                    .header("content-type", "application/x-www-form-urlencoded")
                    .body(fake);
                assert!(posted.send().await.unwrap().status().is_client_error());
            }
            bring(&answer).await;
        });
    };
    actor.app.sign_in_on_loopback(SignInOptions::default(), open, deadline()).await.unwrap();
    assert_eq!(stage.token_requests(), 1);
}

#[tokio::test]
async fn a_browser_that_goes_away_does_not_undo_the_sign_in() {
    let stage = Stage::start().await;
    let actor = stage.app();
    let open = |url: &Url| {
        let answer = stage.emulator.sign_in(url, &adele()).unwrap();
        tokio::spawn(async move {
            use tokio::io::AsyncWriteExt as _;
            let url = Url::parse(&answer.redirect_uri).unwrap();
            let address = ("127.0.0.1", url.port().unwrap());
            let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
            let body = encoded(&answer.fields);
            let request = format!(
                "POST / HTTP/1.1\r\nHost: localhost:{}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
                address.1,
                body.len()
            );
            stream.write_all(request.as_bytes()).await.unwrap();
            tokio::time::sleep(Duration::from_millis(5)).await;
        });
    };
    actor.app.sign_in_on_loopback(SignInOptions::default(), open, deadline()).await.unwrap();
    assert!(!actor.is_store_empty().await);
}

#[tokio::test]
async fn nobody_comes_and_it_ends_at_the_deadline() {
    let stage = Stage::start().await;
    let actor = stage.app();
    // Without what has to be fetched first.
    actor.begin(SignInOptions::default()).await.unwrap();
    let started = std::time::Instant::now();
    let patience = Deadline::after(Duration::from_millis(300));
    let port = Mutex::new(0);
    let open = |url: &Url| {
        let uri =
            url.query_pairs().find(|(name, _)| name == "redirect_uri").unwrap().1.into_owned();
        *port.lock().unwrap() = Url::parse(&uri).unwrap().port().unwrap();
    };
    let error =
        actor.app.sign_in_on_loopback(SignInOptions::default(), open, patience).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Timeout);
    assert!(started.elapsed() < Duration::from_secs(30));
    let port = *port.lock().unwrap();
    assert!(tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_err());
}
