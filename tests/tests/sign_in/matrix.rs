//! Answers at the redirect URI that are none (goals S8): state, issuer, mode, session, payload and
//! protocol in every combination. All are refused, and the token endpoint hears of none.

use partnercenter::{
    ErrorKind,
    auth::{AuthorizationResponse, Protocol, ResponseMode, SignIn, SignInOptions},
};

use crate::stage::{Stage, adele, by_query, deadline, encoded, options};

const STATES: [&str; 7] = ["right", "none", "empty", "wrong", "cut", "case", "other session"];
const ISSUERS: [&str; 6] = ["none", "right", "other host", "other cloud", "other tenant", "empty"];
const PAYLOADS: [&str; 8] = [
    "code",
    "error",
    "nothing",
    "code and error",
    "two codes",
    "two states",
    "empty code",
    "two errors",
];

struct Cell {
    protocol: Protocol,
    asked: ResponseMode,
    came: ResponseMode,
    state: &'static str,
    issuer: &'static str,
    payload: &'static str,
}

impl Cell {
    /// Whether this is a right answer after all.
    fn is_right(&self) -> bool {
        self.state == "right"
            && matches!(self.issuer, "none" | "right" | "empty")
            && self.asked == self.came
            && self.payload == "code"
    }
}

fn cells() -> Vec<Cell> {
    use ResponseMode::{FormPost, Query};
    let mut cells = Vec::new();
    let wishes = [(Protocol::V2, FormPost), (Protocol::V2, Query), (Protocol::V1, FormPost)];
    for (protocol, asked) in wishes {
        for came in [FormPost, Query] {
            for state in STATES {
                for issuer in ISSUERS {
                    for payload in PAYLOADS {
                        cells.push(Cell { protocol, asked, came, state, issuer, payload });
                    }
                }
            }
        }
    }
    cells
}

fn state_of(sign_in: &SignIn) -> String {
    let url = sign_in.authorize_url();
    url.query_pairs().find(|(name, _)| name == "state").unwrap().1.into_owned()
}

#[tokio::test]
async fn no_answer_that_is_wrong_in_any_way_causes_a_token_request() {
    let stage = Stage::start().await;
    let contoso = stage.tenant("contoso");
    let origin = stage.app().app.cloud().authority.origin().ascii_serialization();
    let (v2, v1) = (stage.app(), stage.app_v1());
    let other_session = state_of(&v2.begin(SignInOptions::default()).await.unwrap());
    let (mut refused, mut right) = (0, 0);
    for cell in cells() {
        let actor = if cell.protocol == Protocol::V2 { &v2 } else { &v1 };
        let wish = match cell.asked {
            ResponseMode::Query => by_query(),
            ResponseMode::FormPost => options(|options| options.partner = Some(contoso)),
        };
        let sign_in = actor.begin(wish).await.unwrap();
        if cell.is_right() {
            right += 1;
            continue;
        }
        let state = state_of(&sign_in);
        let mut fields: Vec<(String, String)> = Vec::new();
        let mut add = |name: &str, value: &str| fields.push((name.into(), value.into()));
        match cell.state {
            "right" => add("state", &state),
            "empty" => add("state", ""),
            "wrong" => add("state", "wrong"),
            "cut" => add("state", &state[..state.len() - 1]),
            "case" => {
                let flipped = |c: char| {
                    if c.is_ascii_lowercase() {
                        c.to_ascii_uppercase()
                    } else {
                        c.to_ascii_lowercase()
                    }
                };
                add("state", &state.chars().map(flipped).collect::<String>());
            }
            "other session" => add("state", &other_session),
            _ => {}
        }
        match cell.issuer {
            "right" => add("iss", &format!("{origin}/{contoso}/v2.0")),
            "other host" => add("iss", &format!("https://evil.example/{contoso}/v2.0")),
            "other cloud" => {
                add("iss", &format!("https://login.microsoftonline.us/{contoso}/v2.0"))
            }
            "other tenant" => add("iss", &format!("{origin}/common/v2.0")),
            "empty" => add("iss", ""),
            _ => {}
        }
        for (name, value) in match cell.payload {
            "code" => vec![("code", "fake")],
            "error" => vec![("error", "access_denied")],
            "code and error" => vec![("code", "fake"), ("error", "access_denied")],
            "two codes" => vec![("code", "fake"), ("code", "fake")],
            "two states" => vec![("code", "fake"), ("state", &*state), ("state", &*state)],
            "empty code" => vec![("code", "")],
            "two errors" => vec![("error", "a"), ("error", "b")],
            _ => vec![],
        } {
            add(name, value);
        }
        let body = encoded(&fields);
        let response = match cell.came {
            ResponseMode::Query => AuthorizationResponse::from_query(&body),
            ResponseMode::FormPost => AuthorizationResponse::from_form(body.as_bytes()),
        };
        let error = match response {
            Ok(response) => sign_in.finish(response, deadline()).await.unwrap_err(),
            Err(error) => error,
        };
        let expected = match error.code.as_deref() {
            // A right answer that says no.
            Some("access_denied") => ErrorKind::AccessDenied,
            _ => ErrorKind::InvalidRequest,
        };
        assert_eq!(error.kind, expected, "{error:?}");
        assert!(error.hint.is_some());
        refused += 1;
    }
    assert_eq!(stage.token_requests(), 0);
    assert!(refused >= 300, "{refused}");
    assert!(right > 0);
    assert!(v2.is_store_empty().await && v1.is_store_empty().await);
    println!("{refused} answers refused, 0 token requests");
}

#[tokio::test]
async fn an_answer_counts_for_its_own_sign_in_alone() {
    let stage = Stage::start().await;
    let actor = stage.app();
    let first = actor.begin(SignInOptions::default()).await.unwrap();
    let second = actor.begin(SignInOptions::default()).await.unwrap();
    let answer = stage.emulator.sign_in(first.authorize_url(), &adele()).unwrap();
    let response = crate::stage::carried(&answer);
    assert!(first.is_answered_by(&response) && !second.is_answered_by(&response));
    let error = second.finish(response.clone(), deadline()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::InvalidRequest);
    assert_eq!(stage.token_requests(), 0);
    first.finish(response, deadline()).await.unwrap();
    assert_eq!(stage.token_requests(), 1);
}
