use super::*;

/// Leaders and followers go away at random moments, over and over, while keys come and go.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn r10_cancelled_callers_leave_nothing_behind() {
    let calls = scaled(20_000, 1_000_000);
    let authority = Authority::new(|_| {
        (Duration::from_micros(rand::random_range(0..2_000)), Reply::Token(3600))
    });
    let session = session(&authority, options(&Clock::system()));
    let workers = (0..50).map(|worker| {
        let session = session.clone();
        tokio::spawn(async move {
            let mut went_away = 0;
            for number in 0..calls / 50 {
                // Ten workers meet at each key, and then all go on to the next.
                let request = app_only(tenant(number * 5 + worker % 5));
                let patience = Duration::from_micros(rand::random_range(0..3_000));
                let call = session.token(&request, seconds(30));
                match tokio::time::timeout(patience, call).await {
                    Ok(token) => assert!(is_own(&token.unwrap(), &request)),
                    Err(_) => went_away += 1,
                }
            }
            went_away
        })
    });
    let mut went_away = 0;
    for worker in workers.collect::<Vec<_>>() {
        went_away += worker.await.unwrap();
    }
    while session.flights_under_way() > 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    println!("R10: {went_away} of {calls} callers went away");
    assert!(went_away > calls / 20);
    assert_eq!(authority.requests(), calls / 50 * 5, "one request for each key");
    assert_eq!(session.withheld().len(), 0);
}

#[tokio::test]
async fn r10_a_caller_who_is_cancelled_before_it_ran_costs_nothing() {
    let authority = Authority::friendly(Duration::ZERO);
    let session = session(&authority, options(&Clock::system()));
    drop(session.token(&app_only(tenant(1)), seconds(30)));
    tokio::task::yield_now().await;
    assert_eq!((authority.requests(), session.flights_under_way()), (0, 0));
}
