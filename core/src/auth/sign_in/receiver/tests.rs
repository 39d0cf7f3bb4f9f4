//! The receiver under attack (goals S9, B16, B17): whatever local processes and pages send, the right
//! answer is received, or nothing is.
#![allow(clippy::unwrap_used)]

use std::net::SocketAddr;

use rand::{Rng as _, SeedableRng as _, rngs::StdRng, seq::IndexedRandom as _};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    task::JoinHandle,
    time::{Instant, timeout},
};

use super::*;

const STATE: &str = "c3RhdGUtc3RhdGUtc3RhdGUtc3RhdGUtc3RhdGUtc3Q";
const RIGHT: &str = "code=right&state=c3RhdGUtc3RhdGUtc3RhdGUtc3RhdGUtc3RhdGUtc3Q";

/// How many sign-ins are attacked: the figure of the goals in full runs.
fn runs() -> u32 {
    if std::env::var_os("PARTNERCENTER_TEST_FULL").is_some() { 10_000 } else { 300 }
}

struct Attacked {
    port: u16,
    has_v6: bool,
    waiting: JoinHandle<Received>,
}

impl Attacked {
    async fn begin() -> Self {
        let receiver = Receiver::bind().await.unwrap();
        let (port, has_v6) = (receiver.listeners.port, receiver.listeners.v6.is_some());
        let waiting = tokio::spawn(receiver.wait_for(Secret::new(STATE)));
        Self { port, has_v6, waiting }
    }

    fn address(&self, v6: bool) -> SocketAddr {
        if v6 && self.has_v6 {
            (Ipv6Addr::LOCALHOST, self.port).into()
        } else {
            (Ipv4Addr::LOCALHOST, self.port).into()
        }
    }

    /// Sends bytes and reads the answer to its end; nothing when the connection broke.
    async fn send(&self, request: &[u8], v6: bool) -> Option<String> {
        exchange(self.address(v6), request.to_vec()).await
    }

    fn get(&self, query: &str) -> Vec<u8> {
        format!("GET /?{query} HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", self.port).into()
    }

    fn post(&self, body: &str) -> Vec<u8> {
        self.request("POST", "/", "application/x-www-form-urlencoded", body)
    }

    fn request(&self, method: &str, path: &str, kind: &str, body: &str) -> Vec<u8> {
        format!(
            "{method} {path} HTTP/1.1\r\nHost: localhost:{}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\r\n{body}",
            self.port,
            body.len()
        )
        .into()
    }

    /// What may arrive that is not the right answer.
    fn hostile(&self, random: &mut StdRng) -> Vec<u8> {
        let with_host =
            |host: &str| format!("GET /?{RIGHT} HTTP/1.1\r\nHost: {host}\r\n\r\n").into_bytes();
        let port = self.port;
        match random.random_range(0..24) {
            0 => (0..random.random_range(1..4000)).map(|_| random.random()).collect(),
            1 => self.get("code=fake&state=fake"),
            2 => self.post("code=fake&state=fake"),
            3 => self.get("error=access_denied&state=fake"),
            4 => self.post("error=access_denied&error_description=%3Cscript%3E"),
            5 => self.get("code=fake"),
            6 => self.post(&"a".repeat(1 << 20)),
            7 => format!("GET /?{} HTTP/1.1\r\n\r\n", "a".repeat(1 << 20)).into(),
            8 => with_host("evil.example"),
            9 => with_host(&format!("evil.example:{port}")),
            10 => with_host("localhost"),
            11 => with_host(&format!("127.0.0.1:{port}")),
            12 => with_host(&format!("localhost:{port}\r\nHost: evil.example")),
            13 => format!(
                "GET http://localhost:{port}/?{RIGHT} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n"
            )
            .into(),
            14 => self.request("PUT", "/", "application/x-www-form-urlencoded", RIGHT),
            15 => self.request("POST", "/callback", "application/x-www-form-urlencoded", RIGHT),
            16 => self.request("POST", "/", "application/json", RIGHT),
            17 => self.request("GET", "/favicon.ico", "text/plain", ""),
            18 => self.post(&format!("{RIGHT}&code=fake")),
            19 => self.get(&format!("{RIGHT}&error=fake")),
            20 => self.get(&RIGHT[..RIGHT.len() - 1]),
            21 => self.get(""),
            22 => format!("GET /?{RIGHT} HTTP/1.1\r\n\r\n").into(),
            _ => Vec::new(),
        }
    }
}

async fn exchange(address: SocketAddr, request: Vec<u8>) -> Option<String> {
    let mut stream = TcpStream::connect(address).await.ok()?;
    // The receiver may answer, and close, before everything has been sent.
    let _ = stream.write_all(&request).await;
    if !request.windows(4).any(|window| window == b"\r\n\r\n") {
        // Not the whole head of a request: nobody would wait for an answer to it.
        let _ = stream.shutdown().await;
    }
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.ok()?;
    Some(String::from_utf8_lossy(&answer).into_owned())
}

fn page() -> Page {
    Page::outcome(&Err(Error::service("the outcome")))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_right_answer_is_received_whatever_else_arrives() {
    let runs = runs();
    let seed: u64 = rand::random();
    println!("seed {seed}");
    let mut random = StdRng::seed_from_u64(seed);
    for run in 0..runs {
        let attacked = Attacked::begin().await;
        let mut slow = Vec::new();
        let mut under_way = Vec::new();
        for _ in 0..random.random_range(0..12) {
            let request = attacked.hostile(&mut random);
            let address = attacked.address(random.random());
            match random.random_range(0..4) {
                // A client that sends the beginning and then nothing.
                0 => {
                    let mut stream = TcpStream::connect(address).await.unwrap();
                    let part = random.random_range(0..=request.len().min(200));
                    let _ = stream.write_all(&request[..part]).await;
                    slow.push(stream);
                }
                1 => under_way.push(tokio::spawn(exchange(address, request))),
                _ => {
                    if let Some(answer) = exchange(address, request).await {
                        assert!(
                            answer.is_empty() || answer.starts_with("HTTP/1.1 4"),
                            "run {run}: {answer}"
                        );
                        assert!(!answer.contains("outcome"));
                    }
                }
            }
        }
        assert!(!attacked.waiting.is_finished(), "run {run}: something hostile was believed");
        let right =
            [attacked.post(RIGHT), attacked.get(RIGHT)].choose(&mut random).unwrap().clone();
        let browser = tokio::spawn(exchange(attacked.address(random.random()), right.clone()));
        let (port, v4) = (attacked.port, attacked.address(false));
        let received =
            timeout(Duration::from_secs(5), attacked.waiting).await.expect("a run hangs").unwrap();
        assert_eq!(received.response.code.as_ref().unwrap().expose(), "right");
        // Closed at once, and for the right answer, too.
        assert!(TcpStream::connect(v4).await.is_err(), "run {run}: still listening on {port}");
        assert!(!browser.is_finished(), "the page is shown before anything came of it");
        received.browser.show(page()).await;
        let shown = browser.await.unwrap().unwrap();
        assert!(shown.contains("the outcome"), "run {run}: {shown}");
    }
}

#[tokio::test]
async fn a_second_answer_while_the_first_is_worked_on_gets_nothing() {
    let attacked = Attacked::begin().await;
    // Both connections are open before the first answer ends the listening.
    let mut second = TcpStream::connect(attacked.address(false)).await.unwrap();
    let head = attacked.post(RIGHT);
    second.write_all(&head[..20]).await.unwrap();
    let warm_up = attacked.send(&attacked.get("x=1"), false).await.unwrap();
    assert!(warm_up.starts_with("HTTP/1.1 400"), "{warm_up}");
    let first = tokio::spawn(exchange(attacked.address(false), attacked.post(RIGHT)));
    let received = attacked.waiting.await.unwrap();
    second.write_all(&head[20..]).await.unwrap();
    let mut answer = String::new();
    second.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 409"), "{answer}");
    received.browser.show(page()).await;
    assert!(first.await.unwrap().unwrap().contains("the outcome"));
}

#[tokio::test]
async fn dropping_it_closes_everything() {
    let attacked = Attacked::begin().await;
    let mut open = TcpStream::connect(attacked.address(false)).await.unwrap();
    open.write_all(b"GET / HT").await.unwrap();
    attacked.send(&attacked.get("x=1"), true).await.unwrap();
    let addresses = [attacked.address(false), attacked.address(true)];
    attacked.waiting.abort();
    let started = Instant::now();
    let _ = attacked.waiting.await;
    for address in addresses {
        assert!(TcpStream::connect(address).await.is_err());
    }
    let mut rest = Vec::new();
    let ended = timeout(Duration::from_secs(10), open.read_to_end(&mut rest)).await;
    assert!(ended.is_ok(), "a connection is still open");
    println!("S9: all closed after {:?} (goal: 100 ms)", started.elapsed());
}

#[tokio::test]
async fn it_listens_on_loopback_alone_and_not_beside_somebody_else() {
    let mut taken = Vec::new();
    for _ in 0..20 {
        let receiver = Receiver::bind().await.unwrap();
        let v4 = receiver.listeners.v4.local_addr().unwrap();
        assert!(v4.ip().is_loopback());
        if let Some(v6) = &receiver.listeners.v6 {
            let v6 = v6.local_addr().unwrap();
            assert!(v6.ip().is_loopback());
            assert_eq!(v4.port(), v6.port());
        }
        assert_eq!(receiver.redirect_uri(), format!("http://localhost:{}", v4.port()));
        taken.push(receiver);
    }
    let ports: std::collections::HashSet<_> = taken.iter().map(|one| one.listeners.port).collect();
    assert_eq!(ports.len(), 20);
}

#[tokio::test]
async fn a_flood_of_idle_connections_keeps_nobody_out() {
    let attacked = Attacked::begin().await;
    let mut flood = Vec::new();
    for _ in 0..MOST_CONNECTIONS * 2 {
        flood.push(TcpStream::connect(attacked.address(false)).await.unwrap());
    }
    let browser = tokio::spawn(exchange(attacked.address(true), attacked.post(RIGHT)));
    let received = timeout(Duration::from_secs(5), attacked.waiting).await.unwrap().unwrap();
    received.browser.show(page()).await;
    assert!(browser.await.unwrap().unwrap().contains("the outcome"));
}
