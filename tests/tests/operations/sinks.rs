//! Places that nothing may be sent to, and that notice everything.

use std::{
    collections::BTreeSet,
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use tokio::{
    io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader},
    net::{TcpListener, TcpStream},
};
use url::Url;

/// Counts the connections that are made to it.
pub struct Sink {
    pub port: u16,
    connections: Arc<AtomicUsize>,
}

impl Sink {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let connections = Arc::new(AtomicUsize::new(0));
        let counted = connections.clone();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                counted.fetch_add(1, Ordering::SeqCst);
                let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await;
            }
        });
        Self { port, connections }
    }

    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

/// A proxy that lets tunnels to some hosts through to another proxy, and notes all others.
pub struct Watch {
    pub url: Url,
    strangers: Arc<Mutex<BTreeSet<String>>>,
}

impl Watch {
    /// `known` are hosts with their port, as `CONNECT` names them.
    pub async fn before(proxy: &Url, known: Vec<String>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap()).parse().unwrap();
        let strangers = Arc::new(Mutex::new(BTreeSet::new()));
        let noted = strangers.clone();
        let upstream = SocketAddr::from(([127, 0, 0, 1], proxy.port().unwrap()));
        let known = Arc::new(known);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (known, noted) = (known.clone(), noted.clone());
                tokio::spawn(async move {
                    let _ = pass(stream, upstream, &known, &noted).await;
                });
            }
        });
        Self { url, strangers }
    }

    /// The hosts beside the known ones that somebody wanted to reach.
    pub fn strangers(&self) -> Vec<String> {
        self.strangers.lock().unwrap().iter().cloned().collect()
    }
}

async fn pass(
    stream: TcpStream,
    upstream: SocketAddr,
    known: &[String],
    noted: &Mutex<BTreeSet<String>>,
) -> std::io::Result<()> {
    let mut client = BufReader::new(stream);
    let mut head = String::new();
    client.read_line(&mut head).await?;
    let host = head.split(' ').nth(1).unwrap_or_default().to_owned();
    if !known.contains(&host) {
        noted.lock().unwrap().insert(host);
        return Ok(());
    }
    let mut server = TcpStream::connect(upstream).await?;
    server.write_all(head.as_bytes()).await?;
    // What was read ahead belongs to the request.
    let ahead = client.buffer().to_vec();
    server.write_all(&ahead).await?;
    let mut client = client.into_inner();
    tokio::io::copy_bidirectional(&mut client, &mut server).await?;
    let mut rest = Vec::new();
    client.read_to_end(&mut rest).await?;
    Ok(())
}
