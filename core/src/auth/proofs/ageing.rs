use std::{sync::Mutex, time::Instant};

use super::*;

const HOUR: Duration = Duration::from_secs(3600);

/// How long the authority takes over a refresh.
const REFRESH: Duration = Duration::from_secs(1);

/// Many callers while a token is refreshed in the background.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn r4_callers_do_not_wait_while_a_token_is_refreshed() {
    let under_way = Arc::new(AtomicUsize::new(0));
    let most = Arc::new(AtomicUsize::new(0));
    let seen = (Arc::clone(&under_way), Arc::clone(&most));
    let authority = Authority::new(move |asked| {
        seen.1.fetch_max(seen.0.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
        let seen = Arc::clone(&seen.0);
        tokio::spawn(async move {
            // A little less than the answer takes, so that the next request does not overlap.
            tokio::time::sleep(REFRESH.mul_f64(0.75)).await;
            seen.fetch_sub(1, Ordering::SeqCst);
        });
        // The first refresh fails.
        let reply = if asked.before == 1 { Reply::Reset } else { Reply::Token(3600) };
        (REFRESH, reply)
    });
    let clock = Clock::adjustable();
    let session = session(&authority, options(&clock));
    let request = app_only(tenant(1));
    session.token(&request, seconds(30)).await.unwrap();
    clock.advance(HOUR / 2 + MINUTE);

    let times = Arc::new(Mutex::new(Vec::new()));
    let callers = (0..8).map(|_| {
        let (session, request, times) = (session.clone(), request.clone(), Arc::clone(&times));
        tokio::spawn(async move {
            let until = Instant::now() + Duration::from_millis(scaled(1_500, 10_000) as u64);
            while Instant::now() < until {
                let started = Instant::now();
                session.token(&request, seconds(30)).await.unwrap();
                times.lock().unwrap().push(started.elapsed());
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        })
    });
    for caller in callers.collect::<Vec<_>>() {
        caller.await.unwrap();
    }
    assert_eq!(authority.requests(), 2, "the failed refresh is not tried again at once");
    // The time that the callers took counts too.
    clock.advance(Duration::from_secs(15));
    session.token(&request, seconds(30)).await.unwrap();
    assert_eq!(authority.requests(), 2, "nor for half a minute");
    clock.advance(Duration::from_secs(26));
    session.token(&request, seconds(30)).await.unwrap();
    while session.flights_under_way() > 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    assert_eq!(authority.requests(), 3, "but then");
    assert_eq!(most.load(Ordering::SeqCst), 1, "one request at a time");
    let mut times = times.lock().unwrap();
    let (calls, slow) = (times.len(), percentile(&mut times, 0.999));
    println!("R4: {calls} calls beside a refresh, p99.9 {slow:?}");
    assert!(slow < REFRESH, "none waited for the refresh: {slow:?}");
}

/// The fast path of the bindings, which sends nothing, must not keep the other from refreshing.
#[tokio::test]
async fn r4_the_fast_path_leaves_refreshing_to_the_other() {
    let authority = Authority::friendly(Duration::ZERO);
    let clock = Clock::adjustable();
    let session = session(&authority, options(&clock));
    let request = app_only(tenant(1));
    assert!(session.cached(&request).is_none());
    let first = session.token(&request, seconds(30)).await.unwrap();
    assert!(session.cached(&request).is_some());
    clock.advance(HOUR / 2 + MINUTE);
    for _ in 0..3 {
        assert!(session.cached(&request).is_none(), "somebody has to refresh it");
    }
    session.token(&request, seconds(30)).await.unwrap();
    while session.flights_under_way() > 0 {
        tokio::task::yield_now().await;
    }
    assert_eq!(authority.requests(), 2);
    let second = session.cached(&request).unwrap();
    assert!(second.expires > first.expires);
    assert!(session.cached(&request.force(true)).is_none());
}

/// Wall clocks that jump, forwards and back, by minutes and days, while the program runs.
#[tokio::test]
async fn r16_no_jump_of_the_clock_hands_out_an_expired_token() {
    let jumps = [10 * 60, 86_400, 8 * 3600, 3 * 365 * 86_400].map(Duration::from_secs);
    for jump in jumps {
        let authority = Authority::friendly(Duration::ZERO);
        let clock = Clock::adjustable();
        let session = session(&authority, options(&clock));
        let request = app_only(tenant(1));
        let token = session.token(&request, seconds(30)).await.unwrap();

        clock.set_back(jump);
        let again = session.token(&request, seconds(30)).await.unwrap();
        assert!(Arc::ptr_eq(&token, &again), "a clock that was set back refuses no valid token");
        assert_eq!(authority.requests(), 1);
        clock.advance(jump);
        assert!(Arc::ptr_eq(&token, &session.token(&request, seconds(30)).await.unwrap()));

        // Or the machine slept.
        clock.advance(jump);
        let later = session.token(&request, seconds(30)).await.unwrap();
        while session.flights_under_way() > 0 {
            tokio::task::yield_now().await;
        }
        assert!(later.expires > clock.now(), "{jump:?}");
        let calls = if jump < HOUR / 2 { 1 } else { 2 };
        assert_eq!(authority.requests(), calls, "{jump:?}");
    }
}

/// A token of an earlier clock is not revived by setting the clock back.
#[tokio::test]
async fn r16_a_token_that_has_ended_stays_ended() {
    let authority = Authority::new(|_| (Duration::ZERO, Reply::Token(1)));
    let clock = Clock::adjustable();
    let session = session(&authority, options(&clock));
    let request = app_only(tenant(1));
    session.token(&request, seconds(30)).await.unwrap();
    tokio::time::sleep(Duration::from_millis(1_050)).await;
    clock.set_back(HOUR);
    assert!(session.cached(&request).is_none());
    session.token(&request, seconds(30)).await.unwrap();
    assert_eq!(authority.requests(), 2);
}
