use super::*;
use crate::ErrorKind;

fn throttled(after: &str) -> Reply {
    Reply::Refusal(429, "AADSTS50196", vec![("retry-after", after.to_owned())])
}

/// What one 429 with this header leads to, in the call that met it and in the one after it.
async fn first_and_second(after: &str) -> (crate::Error, usize) {
    let reply = throttled(after);
    let authority = Authority::new(move |_| (Duration::ZERO, reply.clone()));
    let session = session(&authority, options(&Clock::system()));
    let request = app_only(tenant(1));
    let first = session.token(&request, seconds(30)).await.unwrap_err();
    assert_eq!(first.kind, ErrorKind::Throttled);
    let second = session.token(&request, seconds(30)).await.unwrap_err();
    assert_eq!(second.kind, ErrorKind::Throttled);
    (second, authority.requests())
}

#[tokio::test]
async fn r8_who_was_asked_to_wait_asks_nothing_until_then() {
    let in_a_minute = httpdate::fmt_http_date(SystemTime::now() + MINUTE);
    for (after, most) in
        [("120", 120), ("86400", 86_400), ("99999999999", 86_400), (&in_a_minute, 60)]
    {
        let (second, requests) = first_and_second(after).await;
        assert_eq!(requests, 1, "{after}");
        let left = second.retry_after.unwrap().as_secs();
        assert!(left <= most && left + 3 > most, "{after}: {left} s");
    }
}

#[tokio::test]
async fn r8_what_is_no_wait_is_none() {
    let past = httpdate::fmt_http_date(SystemTime::now() - MINUTE);
    for after in ["-5", "soon", "", "1.5", "0x10", &past] {
        let (_, requests) = first_and_second(after).await;
        // Each call asks: the answer names no passing fault, and no wait.
        assert_eq!(requests, 2, "{after}");
    }
}

#[tokio::test]
async fn r8_the_wait_of_one_tenant_stops_no_other() {
    let busy = tenant(1).to_string();
    let authority = Authority::new(move |asked| {
        (Duration::ZERO, if asked.tenant == busy { throttled("3600") } else { Reply::Token(3600) })
    });
    let session = session(&authority, options(&Clock::system()));
    for number in 1..20 {
        let outcome = session.token(&app_only(tenant(number)), seconds(30)).await;
        assert_eq!(outcome.is_ok(), number > 1);
    }
    assert_eq!(authority.requests(), 19);
    let withheld = session.withheld();
    assert_eq!((withheld.len(), withheld[0].tenant), (1, tenant(1)));
}

#[tokio::test]
async fn r8_the_wait_ends_when_it_was_said_to() {
    let authority = Authority::new(|asked| {
        (Duration::ZERO, if asked.before == 0 { throttled("1") } else { Reply::Token(3600) })
    });
    let session = session(&authority, options(&Clock::system()));
    let request = app_only(tenant(1));
    let begun = std::time::Instant::now();
    while session.token(&request, seconds(30)).await.is_err() {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(authority.requests(), 2);
    assert!(begun.elapsed() >= Duration::from_secs(1), "early: {:?}", begun.elapsed());
}

/// A token that ages is refreshed in the background, which has to wait like everybody else.
#[tokio::test]
async fn r8_the_background_waits_too() {
    let authority = Authority::new(|asked| {
        (Duration::ZERO, if asked.before == 0 { Reply::Token(3600) } else { throttled("3000") })
    });
    let clock = Clock::adjustable();
    let session = session(&authority, options(&clock));
    let request = app_only(tenant(1));
    session.token(&request, seconds(30)).await.unwrap();
    clock.advance(31 * MINUTE);
    for _ in 31..60 {
        session.token(&request, seconds(30)).await.unwrap();
        while session.flights_under_way() > 0 {
            tokio::task::yield_now().await;
        }
        clock.advance(MINUTE);
    }
    assert_eq!(authority.requests(), 2);
}
