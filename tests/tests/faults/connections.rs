//! Connections that do not come about: whatever the request, it was not sent, and is tried again.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use parking_lot::Mutex;
use partnercenter::{
    App, Cloud, ErrorKind,
    auth::{AuthorizationResponse, Credential, Scopes, SignInOptions},
    cloud::{CloudRecord, Service},
    time::Deadline,
    transport::{Proxy, RetryPolicy, TransportOptions},
};
use partnercenter_emulator::{Person, Role};
use partnercenter_tests::bed::{Bed, Way};
use tokio::{
    io::copy_bidirectional,
    net::{TcpListener, TcpStream},
    task::JoinSet,
};

const ATTEMPTS: usize = 4;

fn deadline() -> Deadline {
    Deadline::after(Duration::from_secs(60))
}

/// A cloud of which nobody answers at this port.
fn cloud_at(port: u16) -> Cloud {
    let origin = format!("https://localhost:{port}");
    let record = serde_json::json!({
        "name": "nowhere",
        "authority": origin, "partner_center": origin, "partner_center_resource": origin,
        "graph": origin, "arm": origin,
        "vault_suffix": "localhost", "federation_audience": "api://AzureADTokenExchange",
    });
    Cloud::custom(serde_json::from_value::<CloudRecord>(record).unwrap()).unwrap()
}

fn app_at(cloud: Cloud) -> App {
    let mut transport = TransportOptions::default();
    transport.proxy = Proxy::None;
    let mut retry = RetryPolicy::default();
    retry.pause = Duration::from_millis(2);
    transport.retry = retry;
    App::builder("7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a".parse().unwrap())
        .cloud(cloud)
        .credential(Credential::secret("secret").unwrap())
        .transport(transport)
        .build()
        .unwrap()
}

async fn fails(app: &App) {
    let contoso = "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a".parse().unwrap();
    let scopes = Scopes::all_of(&app.cloud().resource(Service::Graph)).unwrap();
    let request = app.partner(contoso).app_only().token_request(scopes);
    let error = app.token(&request, deadline()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Network, "{error:?}");
    assert!(error.hint.is_some(), "{error:?}");
    let error = app.check_tenant(&contoso.to_string(), deadline()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Network, "{error:?}");
    let wish = SignInOptions::default();
    let error = app.begin_device_code(wish, deadline()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Network, "{error:?}");
}

#[tokio::test]
async fn r6_a_refused_connection_is_a_network_error() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    fails(&app_at(cloud_at(port))).await;
}

/// Resets every connection; tells how many there were.
async fn resetting() -> (u16, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let connections = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&connections);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::SeqCst);
            // Gone without a farewell: a reset in place of a closing.
            stream.set_zero_linger().unwrap();
        }
    });
    (port, connections)
}

#[tokio::test]
async fn r6_a_connection_that_is_reset_before_tls_is_tried_again() {
    let (port, connections) = resetting().await;
    fails(&app_at(cloud_at(port))).await;
    assert_eq!(connections.load(Ordering::SeqCst), 3 * ATTEMPTS);
}

/// Passes connections on to the emulator's proxy, until it is gone.
struct Passage {
    url: url::Url,
    gone: Arc<AtomicBool>,
    refused: Arc<AtomicUsize>,
    open: Arc<Mutex<JoinSet<()>>>,
}

impl Passage {
    async fn to(proxy: &url::Url) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap()).parse().unwrap();
        let (gone, refused) = (Arc::<AtomicBool>::default(), Arc::<AtomicUsize>::default());
        let open = Arc::<Mutex<JoinSet<()>>>::default();
        let there = ("127.0.0.1", proxy.port().unwrap());
        let passage = Self { url, gone, refused, open };
        let (gone, refused) = (Arc::clone(&passage.gone), Arc::clone(&passage.refused));
        let open = Arc::clone(&passage.open);
        tokio::spawn(async move {
            while let Ok((mut here, _)) = listener.accept().await {
                if gone.load(Ordering::SeqCst) {
                    refused.fetch_add(1, Ordering::SeqCst);
                    here.set_zero_linger().unwrap();
                    continue;
                }
                open.lock().spawn(async move {
                    let mut there = TcpStream::connect(there).await.unwrap();
                    let _ = copy_bidirectional(&mut here, &mut there).await;
                });
            }
        });
        passage
    }

    /// Cuts what is open, and lets nothing through any more.
    async fn close(&self) {
        self.gone.store(true, Ordering::SeqCst);
        let mut open = std::mem::take(&mut *self.open.lock());
        open.shutdown().await;
    }
}

/// The only case in which a code is tried again: it cannot have arrived.
#[tokio::test]
async fn r6_a_code_is_tried_again_only_where_no_connection_comes_about() {
    let bed = Bed::start().await;
    let cloud = Cloud::global();
    let passage = Passage::to(&bed.emulator.proxy()).await;
    let app = bed.app_with(&cloud, Way::Proxied, |transport| {
        let url = passage.url.clone();
        transport.proxy = Proxy::Url { url, credentials: None, bypass: None };
    });
    let mut options = SignInOptions::default();
    options.partner = Some(bed.tenant(&cloud, "contoso"));
    let sign_in = app.begin_sign_in("http://localhost/callback", options).await.unwrap();
    let answer = bed.emulator.sign_in(sign_in.authorize_url(), &Person::new("adele")).unwrap();
    let form =
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&answer.fields).finish();
    let response = AuthorizationResponse::from_form(form.as_bytes()).unwrap();
    passage.close().await;
    let error = sign_in.finish(response, deadline()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Network, "{error:?}");
    let codes = bed.requests(Role::Entra);
    assert!(codes.iter().all(|it| it.field("grant_type") != Some("authorization_code")));
    assert!(passage.refused.load(Ordering::SeqCst) >= 1);
}
