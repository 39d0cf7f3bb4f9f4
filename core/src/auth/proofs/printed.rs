//! The seed of the search for planted secrets: nothing prints them.

use std::{fmt::Debug, path::Path};

use url::Url;

use super::*;
use crate::{
    App,
    auth::{
        Authority as TenantAuthority, Certificate, grant::Grant, keeper::Keeper, session::Ask,
        sign_in::AuthorizationResponse,
    },
    diagnosis::Side,
    operations::Params,
    store::Stored,
    transport::{Origin, Proxy, TransportOptions},
};

const SECRET: &str = "CANARY-3f9a";

#[derive(Default)]
struct Prints(Vec<String>);

impl Prints {
    fn of(&mut self, value: &dyn Debug) {
        self.0.push(format!("{value:?}"));
        self.0.push(format!("{value:#?}"));
    }
}

fn secret() -> Secret {
    Secret::new(SECRET)
}

fn certificate() -> Certificate {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/keys/pem/pkcs8.pem");
    Certificate::from_file(&file, None).unwrap()
}

/// Everything of the token layer that holds a secret.
async fn token_layer(prints: &mut Prints) {
    let authority = Authority::friendly(Duration::ZERO);
    let options = SessionOptions {
        credential: Credential::Secret(secret()),
        write_back: WriteBack::Always,
        ..options(&Clock::system())
    };
    let stored = RefreshTokenRecord { token: secret(), ..record(tenant(1), SystemTime::now()) };
    let version =
        options.store.save(&record_key(tenant(1)), &stored, None, seconds(9)).await.unwrap();
    prints.of(&options);
    prints.of(&options.store);
    let keeper = Keeper::new(record_key(tenant(1)), options.store.clone(), WriteBack::Always);
    keeper.redeem(seconds(9), |_| std::future::ready(Ok(()))).await.unwrap();
    keeper.received(secret(), SystemTime::now(), keeper.era());
    prints.of(&keeper);
    let session = session(&authority, options);
    let request = on_behalf(tenant(1), tenant(2));
    prints.of(&request);
    let mut token = session.token(&request, seconds(9)).await.unwrap();
    session.forget_tenant(tenant(2));
    Arc::get_mut(&mut token).unwrap().secret = secret();
    prints.of(&token);
    prints.of(&session);
    prints.of(&stored);
    prints.of(&Stored { record: stored, version });
    prints.of(&secret());
    prints.of(&Credential::Secret(secret()));
    for grant in [
        Grant::AuthorizationCode {
            code: secret(),
            verifier: secret(),
            redirect_uri: "http://localhost".into(),
        },
        Grant::DeviceCode { code: secret() },
        Grant::RefreshToken { token: secret() },
    ] {
        prints.of(&grant);
        prints.of(&Ask {
            authority: TenantAuthority::Organizations,
            grant,
            scopes: &scopes(0),
            claims: None,
            protocol: crate::auth::Protocol::V2,
            side: Side::Partner,
        });
    }
    let body = format!("code={SECRET}&state={SECRET}&id_token={SECRET}");
    prints.of(&AuthorizationResponse::from_form(body.as_bytes()).unwrap());
    prints.of(&AuthorizationResponse::from_query(&body).unwrap());
}

/// Everything of the transport that holds one.
fn transport(prints: &mut Prints) -> TransportOptions {
    let url = Url::parse("https://contoso.example/").unwrap();
    let form = Body::Form(format!("client_secret={SECRET}").into());
    let json = Body::Json(SECRET.as_bytes().to_vec().into());
    prints.of(&(&form, &json));
    let request = Request::new(http::Method::POST, url.clone())
        .body(form)
        .bearer(&secret(), &Origin::of(&url))
        .unwrap();
    prints.of(&request);
    let mut headers = HeaderMap::new();
    headers.insert("set-cookie", SECRET.parse().unwrap());
    let body = Bytes::from_static(SECRET.as_bytes());
    prints.of(&Response { status: StatusCode::OK, headers, body });
    let options = TransportOptions {
        proxy: Proxy::Url {
            url: Url::parse(&format!("http://user:{SECRET}@proxy.example:8080")).unwrap(),
            credentials: Some(("user".into(), secret())),
            bypass: None,
        },
        ..TransportOptions::default()
    };
    prints.of(&options);
    prints.of(&Transport::new(&options).unwrap());
    options
}

#[tokio::test]
async fn s1_nothing_secret_is_printed() {
    let mut prints = Prints::default();
    token_layer(&mut prints).await;
    let options = transport(&mut prints);
    let builder = App::builder(CLIENT.parse().unwrap())
        .credential(Credential::Secret(secret()))
        .transport(options);
    prints.of(&builder);
    let app = builder.build().unwrap();
    prints.of(&app);
    let partner = app.partner(tenant(1));
    prints.of(&partner);
    prints.of(&partner.customer(tenant(2)));
    prints.of(&partner.pages("customers.list", Params::new(), None).unwrap());
    for text in &prints.0 {
        assert!(!text.contains(SECRET), "{text}");
        assert!(!text.contains(&format!("{:?}", SECRET.as_bytes())), "{text}");
    }
    assert!(prints.0.len() > 50, "{}", prints.0.len());

    let certificate = certificate();
    let text = format!("{certificate:?} {:?}", Credential::certificate(certificate.clone()));
    let thumbprint = certificate.thumbprint_sha1();
    assert_eq!(
        text,
        format!("certificate {thumbprint} (PS256) Credential(certificate {thumbprint} (PS256))")
    );
}
