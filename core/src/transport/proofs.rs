//! Proofs of the transport over real sockets: waits, deadlines at every hop, limits.

#![allow(clippy::unwrap_used)]

use std::{
    io::Write as _,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant, SystemTime},
};

use flate2::{Compression, write::GzEncoder};
use http::{HeaderMap, Method, StatusCode};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpSocket, TcpStream},
};
use url::Url;

use super::*;
use crate::ErrorKind;

fn transport() -> Transport {
    Transport::new(&TransportOptions { proxy: Proxy::None, ..TransportOptions::default() }).unwrap()
}

/// Serves each connection on loopback with `serve`, given the number of connections before it.
async fn listen<F>(serve: impl Fn(TcpStream, usize) -> F + Send + 'static) -> Url
where
    F: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = Url::parse(&format!("http://{}/", listener.local_addr().unwrap())).unwrap();
    tokio::spawn(async move {
        for number in 0.. {
            let (stream, _) = listener.accept().await.unwrap();
            tokio::spawn(serve(stream, number));
        }
    });
    url
}

async fn read_request(stream: &mut TcpStream) {
    let mut bytes = Vec::new();
    while !bytes.windows(4).any(|window| window == b"\r\n\r\n") {
        if stream.read_buf(&mut bytes).await.unwrap() == 0 {
            return;
        }
    }
}

/// Answers every request with these bytes, and closes.
async fn answering(answer: Vec<u8>) -> Url {
    let answer = Arc::new(answer);
    listen(move |mut stream, _| {
        let answer = Arc::clone(&answer);
        async move {
            read_request(&mut stream).await;
            // The other side goes away when it has had enough.
            let _ = stream.write_all(&answer).await;
        }
    })
    .await
}

fn get(url: &Url) -> Request {
    Request::new(Method::GET, url.clone())
}

/// Sends a request that cannot be answered, and checks that it ends by its deadline.
async fn ends_in_time(what: &str, url: &Url) {
    ends_in_time_over(&transport(), what, url).await;
}

async fn ends_in_time_over(transport: &Transport, what: &str, url: &Url) {
    let patience = Duration::from_millis(300);
    let started = Instant::now();
    let error = transport.send(get(url), Deadline::after(patience)).await.unwrap_err();
    let took = started.elapsed();
    assert_eq!(error.kind, ErrorKind::Timeout, "{what}: {error:?}");
    println!("R17: {what} ended {:?} after its deadline", took.saturating_sub(patience));
    // Other tests run beside this one, on few cores; without a deadline it would not end.
    assert!(took < patience + Duration::from_secs(30), "{what}: {took:?}");
}

/// Looks names up for ever.
struct Silent;

impl reqwest::dns::Resolve for Silent {
    fn resolve(&self, _name: reqwest::dns::Name) -> reqwest::dns::Resolving {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn r17_a_name_that_is_not_looked_up_ends_in_time() {
    let options = TransportOptions { proxy: Proxy::None, ..TransportOptions::default() };
    let client = client(&options).unwrap().dns_resolver(Arc::new(Silent));
    let transport = Transport::of(client, &options).unwrap();
    let url = Url::parse("https://login.contoso.example/").unwrap();
    ends_in_time_over(&transport, "DNS", &url).await;
}

#[tokio::test]
async fn r17_a_proxy_that_does_not_answer_ends_in_time() {
    let url = listen(|mut stream, _| async move {
        read_request(&mut stream).await;
        std::future::pending().await
    })
    .await;
    let proxy = Proxy::Url { url, credentials: None, bypass: None };
    let options = TransportOptions { proxy, ..TransportOptions::default() };
    let transport = Transport::new(&options).unwrap();
    let url = Url::parse("https://login.contoso.example/").unwrap();
    ends_in_time_over(&transport, "proxy", &url).await;
}

#[tokio::test]
async fn r17_a_connection_that_does_not_open_ends_in_time() {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = socket.local_addr().unwrap();
    let _listener = socket.listen(1).unwrap();
    // The queue of connections that nobody accepts is full after these; what comes is not answered.
    let mut waiting = Vec::new();
    for _ in 0..4 {
        let connect = TcpStream::connect(address);
        waiting.push(tokio::time::timeout(Duration::from_millis(100), connect).await);
    }
    ends_in_time("connect", &Url::parse(&format!("http://{address}/")).unwrap()).await;
}

#[tokio::test]
async fn r17_a_handshake_that_is_not_answered_ends_in_time() {
    let url = listen(|mut stream, _| async move {
        let mut bytes = [0; 1024];
        while stream.read(&mut bytes).await.is_ok_and(|length| length > 0) {}
    })
    .await;
    let url = Url::parse(&url.as_str().replace("http:", "https:")).unwrap();
    ends_in_time("TLS", &url).await;
}

#[tokio::test]
async fn r17_headers_that_do_not_come_end_in_time() {
    let url = listen(|mut stream, _| async move {
        read_request(&mut stream).await;
        std::future::pending().await
    })
    .await;
    ends_in_time("headers", &url).await;
}

#[tokio::test]
async fn r17_a_body_that_stops_or_trickles_ends_in_time() {
    for pause in [Duration::from_secs(60), Duration::from_millis(20)] {
        let url = listen(move |mut stream, _| async move {
            read_request(&mut stream).await;
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n").await.unwrap();
            while stream.write_all(b"x").await.is_ok() {
                tokio::time::sleep(pause).await;
            }
        })
        .await;
        ends_in_time("body", &url).await;
    }
}

#[tokio::test]
async fn r17_repetitions_end_in_time() {
    // Each answer is quick, and asks for one more.
    let url = answering(b"HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n".to_vec()).await;
    let (transport, patience) = (transport(), Duration::from_millis(900));
    let started = Instant::now();
    match transport.send(get(&url), Deadline::after(patience)).await {
        // The pause that does not fit is not begun.
        Ok(answer) => {
            assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
            assert!(started.elapsed() < patience, "{:?}", started.elapsed());
        }
        Err(error) => assert_eq!(error.kind, ErrorKind::Timeout, "on a busy machine"),
    }
}

/// One answer that asks to wait, then one that does not; tells how long that took, and the status.
async fn waited(after: &str, patience: Duration) -> (Duration, StatusCode, usize) {
    let requests = Arc::new(AtomicUsize::new(0));
    let (after, seen) = (after.to_owned(), Arc::clone(&requests));
    let url = listen(move |mut stream, _| {
        let (after, seen) = (after.clone(), Arc::clone(&seen));
        async move {
            read_request(&mut stream).await;
            let answer = match seen.fetch_add(1, Ordering::SeqCst) {
                0 => format!("429 Wait\r\nretry-after: {after}"),
                _ => "200 OK".into(),
            };
            let answer =
                format!("HTTP/1.1 {answer}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
    })
    .await;
    let transport = transport();
    let started = Instant::now();
    let answer = transport.send(get(&url), Deadline::after(patience)).await.unwrap();
    (started.elapsed(), answer.status, requests.load(Ordering::SeqCst))
}

#[tokio::test]
async fn r8_a_wait_that_fits_is_waited_and_no_other() {
    let long = Duration::from_secs(30);
    let (took, status, _) = waited("1", long).await;
    assert!(took >= Duration::from_secs(1) && status == 200, "{took:?} {status}");
    let later = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(2));
    let (took, status, _) = waited(&later, long).await;
    assert!(took >= Duration::from_millis(900) && status == 200, "{took:?} {status}");
    for after in ["86400", "31", "99999999999999999999999"] {
        let (_, status, requests) = waited(after, Duration::from_secs(20)).await;
        assert_eq!((status.as_u16(), requests), (429, 1), "the answer, not a time-out");
    }
    // No wait at all: our own pause.
    for after in ["-1", "soon", "", "0.5"] {
        let (took, status, requests) = waited(after, long).await;
        assert!(took >= Duration::from_millis(250), "{took:?}");
        assert_eq!((status.as_u16(), requests), (200, 2), "{after}");
    }
}

#[test]
fn r8_no_pause_is_shorter_than_asked_for_or_longer_than_what_is_left() {
    let policy = RetryPolicy::default();
    let request = get(&Url::parse("https://a.example/").unwrap());
    for _ in 0..1_000 {
        let asked: u64 = rand::random_range(0..200);
        let left = Duration::from_secs(rand::random_range(1..200));
        let mut headers = HeaderMap::new();
        let now = SystemTime::now();
        let text = match rand::random_range(0..3) {
            0 => asked.to_string(),
            1 => httpdate::fmt_http_date(now + Duration::from_secs(asked + 1)),
            // By the server's own clock, which is an hour ahead.
            _ => {
                let server = now + Duration::from_secs(3_600);
                headers.insert("date", httpdate::fmt_http_date(server).parse().unwrap());
                httpdate::fmt_http_date(server + Duration::from_secs(asked))
            }
        };
        headers.insert("retry-after", text.parse().unwrap());
        let status = StatusCode::TOO_MANY_REQUESTS;
        let outcome = Ok(Response { status, headers, body: Bytes::new() });
        let pause = policy.pause(&request, 1, &outcome, Deadline::after(left));
        match pause {
            Some(pause) => {
                assert!(pause + Duration::from_millis(50) >= Duration::from_secs(asked), "{text}");
                assert!(pause < left, "{text}");
            }
            None => assert!(Duration::from_secs(asked + 2) >= left, "{text}: {left:?}"),
        }
    }
}

fn packed(length: usize) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&vec![b' '; length]).unwrap();
    let body = encoder.finish().unwrap();
    let mut answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n",
        body.len()
    )
    .into_bytes();
    answer.extend(body);
    answer
}

#[tokio::test]
async fn s15_a_body_is_limited_by_what_it_unpacks_to() {
    let limit = Request::TOKEN_LIMIT;
    let fits = answering(packed(limit)).await;
    let answer = transport().send(get(&fits).limit(limit), Deadline::default()).await.unwrap();
    assert_eq!(answer.body.len(), limit);
    // 1000 to 1: some 20 KiB that unpack to 20 MiB.
    let bomb = packed(20 << 20);
    assert!(bomb.len() < 32 << 10);
    let bomb = answering(bomb).await;
    let error = transport().send(get(&bomb).limit(limit), Deadline::default()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Service);
    assert!(error.message.contains("longer than 1048576 bytes"), "{}", error.message);
    // And where the limit would allow it, by how much more that is than what came.
    let bomb = answering(packed(32 << 20)).await;
    let error = transport().send(get(&bomb), Deadline::default()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Service);
    assert!(error.message.contains("more than 200 times its size"), "{}", error.message);
}

#[tokio::test]
async fn s15_a_body_without_end_is_cut_off() {
    let url = listen(|mut stream, _| async move {
        read_request(&mut stream).await;
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n").await;
        let chunk = [b"10000\r\n".as_slice(), &[b'x'; 0x10000], b"\r\n"].concat();
        while stream.write_all(&chunk).await.is_ok() {}
    })
    .await;
    let error = transport().send(get(&url).limit(1 << 20), Deadline::default()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Service, "{error:?}");
}

#[tokio::test]
async fn s15_headers_are_limited() {
    let with = |length: usize| {
        let value = "x".repeat(length);
        format!("HTTP/1.1 200 OK\r\nx-a: {value}\r\ncontent-length: 2\r\n\r\n{{}}").into_bytes()
    };
    let fits = answering(with(60 << 10)).await;
    assert_eq!(transport().send(get(&fits), Deadline::default()).await.unwrap().body, "{}");
    for length in [65 << 10, 10 << 20] {
        let url = answering(with(length)).await;
        let outcome = transport().send(get(&url), Deadline::after(Duration::from_secs(5))).await;
        let error = outcome.unwrap_err();
        let kinds = [ErrorKind::Service, ErrorKind::Network];
        assert!(kinds.contains(&error.kind), "{error:?}");
    }
}
