use std::sync::atomic::AtomicU64;

use rand::{Rng as _, SeedableRng as _, rngs::SmallRng};

use super::*;

/// No caller ever gets a token that was made for another request: tenants, audiences, users, claims
/// and app-only calls mixed, with refreshes, forced calls, evictions, expiry, refusals and cancels.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn r3_no_call_gets_a_foreign_token() {
    let calls = scaled(50_000, 30_000_000);
    let authority = Authority::new(|asked| {
        let delay = match asked.before % 16 {
            0 => Duration::from_micros(500),
            _ => Duration::ZERO,
        };
        let reply = match asked.before % 50 {
            1 if asked.before % 5_000 == 1 => Reply::refusal(400, "AADSTS90033"),
            1 | 2 => Reply::Reset,
            // Some end at once, some soon.
            3 => Reply::Token(0),
            4..=10 => Reply::Token(1),
            _ => Reply::Token(3600),
        };
        (delay, reply)
    });
    let clock = Clock::adjustable();
    // Room for about half of the tokens.
    let options = SessionOptions { cache_bytes: 2_500_000, ..options(&clock) };
    for user in 0..2 {
        sign_in(&*options.store, tenant(9_000 + user), SystemTime::now()).await;
    }
    let session = session(&authority, options);
    let (served, failed) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicU64::new(0)));
    let workers = (0..64u64).map(|worker| {
        let (session, clock) = (session.clone(), clock.clone());
        let (served, failed) = (Arc::clone(&served), Arc::clone(&failed));
        tokio::spawn(async move {
            let mut random = SmallRng::seed_from_u64(worker);
            for _ in 0..calls / 64 {
                let request = any_request(&mut random);
                let call = session.token(&request, seconds(30));
                let outcome = if random.random_ratio(1, 20) {
                    let patience = Duration::from_micros(random.random_range(0..400));
                    let Ok(outcome) = tokio::time::timeout(patience, call).await else { continue };
                    outcome
                } else {
                    call.await
                };
                match outcome {
                    Ok(token) => {
                        assert!(is_own(&token, &request), "{:?} for {request:?}", token.secret);
                        served.fetch_add(1, Ordering::Relaxed);
                    }
                    Err(_) => {
                        failed.fetch_add(1, Ordering::Relaxed);
                    }
                }
                if let Some(token) = session.cached(&request) {
                    assert!(is_own(&token, &request));
                }
                if random.random_ratio(1, 50_000) {
                    clock.advance(Duration::from_secs(random.random_range(0..1_800)));
                }
            }
        })
    });
    for worker in workers.collect::<Vec<_>>() {
        worker.await.unwrap();
    }
    let (served, failed) = (served.load(Ordering::Relaxed), failed.load(Ordering::Relaxed));
    println!(
        "R3: {served} tokens handed out, none foreign; {failed} calls failed, {} token requests",
        authority.requests()
    );
    assert!(served as usize > calls / 10 * 8);
}

fn any_request(random: &mut SmallRng) -> TokenRequest {
    let subject = match random.random_range(0..3) {
        0 => Subject::App,
        user => Subject::User { partner: tenant(9_000 + user - 1), account: None },
    };
    // Most calls are for few tenants, so that they meet.
    let at = match random.random_ratio(3, 4) {
        true => random.random_range(0..20),
        false => random.random_range(0..1_000),
    };
    let request = TokenRequest::new(subject, tenant(at), scopes(random.random_range(0..5)));
    let claims = random.random_ratio(1, 50).then_some(r#"{"access_token":{"acrs":{}}}"#);
    request.claims(claims).force(random.random_ratio(1, 200))
}
