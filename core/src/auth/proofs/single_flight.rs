use std::time::Instant;

use super::*;

/// 10,000 calls at once over 100 keys; `cancelled` of three callers go away at some moment.
async fn crowd(authority: &Arc<Authority>, session: &Session, cancelled: usize) -> usize {
    let mut calls = Vec::new();
    for number in 0..10_000 {
        let (session, at) = (session.clone(), tenant(number % 100));
        let request = if number % 2 == 0 { app_only(at) } else { on_behalf(tenant(7_000), at) };
        calls.push(tokio::spawn(async move {
            if number % 3 < cancelled {
                let patience = Duration::from_millis(rand::random_range(0..30));
                let token = tokio::time::timeout(patience, session.token(&request, seconds(30)));
                if let Ok(token) = token.await {
                    assert!(is_own(&token.unwrap(), &request));
                }
            } else {
                assert!(is_own(&session.token(&request, seconds(30)).await.unwrap(), &request));
            }
        }));
    }
    for call in calls {
        call.await.unwrap();
    }
    // What all callers have left is still done.
    while session.flights_under_way() > 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    authority.requests()
}

async fn rounds(cancelled: usize) {
    for _ in 0..scaled(2, 50) {
        let authority = Authority::new(|_| {
            (Duration::from_millis(rand::random_range(0..20)), Reply::Token(3600))
        });
        let options = options(&Clock::system());
        sign_in(&*options.store, tenant(7_000), SystemTime::now()).await;
        let session = session(&authority, options);
        assert_eq!(crowd(&authority, &session, cancelled).await, 100);
        assert_eq!(crowd(&authority, &session, cancelled).await, 100, "the second time: cached");
        assert_eq!(session.cached_tokens(), 100);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn r1_ten_thousand_calls_over_a_hundred_keys_make_a_hundred_requests() {
    rounds(0).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn r10_with_a_third_of_the_callers_cancelled_as_well() {
    rounds(1).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn r2_a_key_whose_authority_hangs_delays_no_other() {
    let stuck = tenant(0).to_string();
    let authority = Authority::new(move |asked| match asked.tenant == stuck {
        true => (Duration::ZERO, Reply::Nothing),
        false => (Duration::from_millis(5), Reply::Token(3600)),
    });
    let session = session(&authority, options(&Clock::system()));
    let waiting = (0..100).map(|_| {
        let session = session.clone();
        tokio::spawn(async move { session.token(&app_only(tenant(0)), seconds(30)).await })
    });
    let waiting: Vec<_> = waiting.collect();
    tokio::time::sleep(Duration::from_millis(20)).await;

    let (mut cold, mut cached) = (Vec::new(), Vec::new());
    for number in 1..100 {
        let request = app_only(tenant(number));
        for times in [&mut cold, &mut cached] {
            let started = Instant::now();
            session.token(&request, seconds(30)).await.unwrap();
            times.push(started.elapsed());
        }
    }
    println!(
        "R2: while one key hangs, the others take {:?} cold and {:?} cached (p99)",
        percentile(&mut cold, 0.99),
        percentile(&mut cached, 0.99)
    );
    let slowest = cold.iter().chain(&cached).max().unwrap();
    assert!(*slowest < Duration::from_secs(10), "it waited for the one that hangs: {slowest:?}");
    assert!(waiting.iter().all(|call| !call.is_finished()), "they hang still");
    waiting.iter().for_each(tokio::task::JoinHandle::abort);
}
