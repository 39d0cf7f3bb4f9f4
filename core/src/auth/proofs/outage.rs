use super::*;
use crate::ErrorKind;

/// How a sign-in service fails.
#[derive(Clone, Copy, Debug)]
enum Fault {
    None,
    Errors,
    Resets,
    Hangs,
}

/// From half an hour before the end of a token on, the sign-in service is out of order.
async fn outage(fault: Fault) {
    let state = Arc::new(parking_lot::Mutex::new(Fault::None));
    let seen = Arc::clone(&state);
    let authority = Authority::new(move |_| {
        let reply = match *seen.lock() {
            Fault::None => Reply::Token(3600),
            Fault::Errors => Reply::refusal(503, "temporarily_unavailable"),
            Fault::Resets => Reply::Reset,
            Fault::Hangs => Reply::Nothing,
        };
        (Duration::ZERO, reply)
    });
    let clock = Clock::adjustable();
    let patience = Duration::from_millis(200);
    let options = SessionOptions { redemption_timeout: patience, ..options(&clock) };
    let session = session(&authority, options);
    let request = app_only(tenant(1));
    let first = session.token(&request, seconds(30)).await.unwrap();

    *state.lock() = fault;
    clock.advance(29 * MINUTE);
    for minute in 29..60 {
        let token = session.token(&request, seconds(30)).await;
        assert!(Arc::ptr_eq(&token.unwrap(), &first), "{fault:?}, minute {minute}");
        while session.flights_under_way() > 0 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        clock.advance(MINUTE);
    }
    let tries = authority.requests();
    assert!(tries > 25, "it was tried again all the while: {tries}");

    let error = session.token(&request, seconds(30)).await.unwrap_err();
    let kind = match fault {
        Fault::None => unreachable!(),
        Fault::Errors => ErrorKind::Service,
        Fault::Resets => ErrorKind::Network,
        Fault::Hangs => ErrorKind::Timeout,
    };
    assert_eq!(error.kind, kind, "the last cause is named: {error:?}");

    *state.lock() = Fault::None;
    let newer = session.token(&request, seconds(30)).await.unwrap();
    assert!(newer.expires > clock.now(), "it is back at the first call");
}

#[tokio::test]
async fn r5_an_outage_with_errors_is_not_felt_before_the_token_ends() {
    outage(Fault::Errors).await;
}

#[tokio::test]
async fn r5_nor_one_with_broken_connections() {
    outage(Fault::Resets).await;
}

#[tokio::test]
async fn r5_nor_one_that_swallows_everything() {
    outage(Fault::Hangs).await;
}

/// When many tokens end in an outage, its end brings one request for each and no more.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn r5_the_end_of_an_outage_brings_no_storm() {
    let down = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let seen = Arc::clone(&down);
    let authority = Authority::new(move |_| {
        let reply = if seen.load(Ordering::SeqCst) { Reply::Reset } else { Reply::Token(3600) };
        (Duration::from_millis(5), reply)
    });
    let clock = Clock::adjustable();
    let session = session(&authority, options(&clock));
    let call_all = || async {
        let calls = (0..400).map(|number| {
            let session = session.clone();
            tokio::spawn(async move {
                session.token(&app_only(tenant(number % 40)), seconds(30)).await.is_ok()
            })
        });
        let mut served = 0;
        for call in calls.collect::<Vec<_>>() {
            served += usize::from(call.await.unwrap());
        }
        served
    };
    assert_eq!(call_all().await, 400);
    assert_eq!(authority.requests(), 40);
    down.store(true, Ordering::SeqCst);
    clock.advance(61 * MINUTE);
    assert_eq!(call_all().await, 0);
    let before = authority.requests();
    down.store(false, Ordering::SeqCst);
    assert_eq!(call_all().await, 400);
    assert_eq!(authority.requests() - before, 40);
}
