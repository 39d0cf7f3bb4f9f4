use std::collections::HashSet;

use proptest::prelude::*;

use super::*;
use crate::{
    auth::{Protocol, token::TokenKey},
    store::Account,
};

/// The parts of a wish: few of each, so that wishes often differ in one part only.
fn wish() -> impl Strategy<Value = (TokenRequest, String)> {
    const SCOPES: [&str; 7] = [
        "https://a.example/.default",
        "https://b.example/.default",
        "api://a/.default",
        "https://a.example/x",
        "https://a.example/x https://a.example/y",
        "https://a.example/y https://a.example/x",
        "https://a.example/y https://a.example/x https://a.example/x",
    ];
    const CLAIMS: [Option<&str>; 3] = [None, Some(r#"{"a":{}}"#), Some(r#"{"b":{}}"#)];
    const ACCOUNTS: [Option<&str>; 3] = [None, Some("a@c.example"), Some("b@c.example")];
    (0..3usize, 0..4usize, 0..3usize, 0..7usize, 0..3usize, any::<bool>()).prop_map(
        |(at, partner, account, scope, claims, is_v1)| {
            let (scope, claims) = (SCOPES[scope], CLAIMS[claims]);
            let user = (partner > 0).then_some((partner, ACCOUNTS[account]));
            let subject = match user {
                None => Subject::App,
                Some((partner, account)) => Subject::User {
                    partner: tenant(partner),
                    account: account
                        .map(|name| Arc::new(Account::try_from(name.to_owned()).unwrap())),
                },
            };
            let protocol = if is_v1 { Protocol::V1 } else { Protocol::V2 };
            // The same wish in words; scopes are a set.
            let mut parts: Vec<&str> = scope.split(' ').collect();
            parts.sort_unstable();
            parts.dedup();
            let words = format!("{at} {user:?} {parts:?} {claims:?} {is_v1}");
            let request = TokenRequest::new(subject, tenant(at), Scopes::parse(scope).unwrap())
                .claims(claims)
                .protocol(protocol);
            (request, words)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(scaled(100, 2_500) as u32))]

    /// Over 100 wishes at a time: each case compares 4,950 pairs.
    #[test]
    fn r21_two_wishes_are_the_same_key_when_they_are_the_same_and_only_then(
        wishes in proptest::collection::vec(wish(), 100)
    ) {
        let words: HashSet<&String> = wishes.iter().map(|(_, words)| words).collect();
        let keys: HashSet<&TokenKey> = wishes.iter().map(|(request, _)| &request.key).collect();
        prop_assert_eq!(words.len(), keys.len());
        for pair in wishes.windows(2) {
            prop_assert_eq!(pair[0].1 == pair[1].1, pair[0].0.key == pair[1].0.key);
        }
    }
}

/// What joining the parts to one text would mix up.
#[test]
fn r21_no_part_of_a_key_runs_into_the_next() {
    let scopes = |text: &str| Scopes::parse(text).unwrap();
    let account = |name: &str| Some(Arc::new(Account::try_from(name.to_owned()).unwrap()));
    let user = |partner, account| Subject::User { partner: tenant(partner), account };
    let new = |subject, at, scope: &str| TokenRequest::new(subject, tenant(at), scopes(scope));
    let requests = [
        new(Subject::App, 1, "https://a.example/.default"),
        new(Subject::App, 2, "https://a.example/.default"),
        new(Subject::App, 1, "https://a.example/.default").claims(Some("")),
        new(Subject::App, 1, "https://a.example/.default").claims(Some("{}")),
        new(Subject::App, 1, "https://a.example//.default"),
        new(Subject::App, 1, "https://A.example/.default"),
        new(user(1, None), 1, "https://a.example/.default"),
        new(user(2, None), 1, "https://a.example/.default"),
        new(user(1, None), 2, "https://a.example/.default"),
        new(user(1, account("a@c.example")), 1, "https://a.example/.default"),
        new(user(1, account("b@c.example")), 1, "https://a.example/.default"),
        new(user(1, None), 1, "https://a.example/.default").protocol(Protocol::V1),
    ];
    let keys: HashSet<&TokenKey> = requests.iter().map(|request| &request.key).collect();
    assert_eq!(keys.len(), requests.len());
}
