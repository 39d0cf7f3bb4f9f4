use std::{fmt, str::FromStr};

use aws_lc_rs::digest::{SHA256, digest};

use crate::{
    Error, Result,
    store::{Account, RecordKey},
};

/// The longest name of a secret; its characters are letters, digits and hyphens.
const LONGEST: usize = 127;
/// How much of an account's digest stands for it: 128 bits, in hexadecimal.
const ACCOUNT_DIGITS: usize = 32;
const GUID_DIGITS: usize = 36;

/// How secrets are named: text in which `{partner}`, `{client}` and `{account}` stand for the
/// partner's tenant id, the app's client id and one of several accounts.
///
/// `{partner}` by default, which is what Microsoft's samples for the Secure Application Model read
/// and write. An account is a user name, and those have characters that names of secrets must not
/// have: half of its SHA-256 stands for it. A template without `{account}` gets it appended, after a
/// hyphen, where an account is asked for.
#[derive(Clone, PartialEq, Eq)]
pub struct NameTemplate(Vec<Piece>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Partner,
    Client,
    Account,
}

impl NameTemplate {
    /// The layout of CIPP: one partner per vault, whose refresh token is named `RefreshToken`.
    pub fn cipp() -> Self {
        Self(vec![Piece::Text("RefreshToken".into())])
    }

    /// The name of the secret for a record.
    pub(super) fn name(&self, key: &RecordKey) -> String {
        let mut name = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => name.push_str(text),
                Piece::Partner => name.push_str(&key.partner.to_string()),
                Piece::Client => name.push_str(&key.client.to_string()),
                Piece::Account => {
                    name.push_str(&key.account.as_ref().map(digits).unwrap_or_default());
                }
            }
        }
        if let Some(account) = key.account.as_ref().filter(|_| !self.names_accounts()) {
            name.push('-');
            name.push_str(&digits(account));
        }
        name
    }

    fn names_accounts(&self) -> bool {
        self.0.contains(&Piece::Account)
    }

    fn longest(&self) -> usize {
        let appended = if self.names_accounts() { 0 } else { 1 + ACCOUNT_DIGITS };
        let of = |piece: &Piece| match piece {
            Piece::Text(text) => text.len(),
            Piece::Partner | Piece::Client => GUID_DIGITS,
            Piece::Account => ACCOUNT_DIGITS,
        };
        self.0.iter().map(of).sum::<usize>() + appended
    }
}

fn digits(account: &Account) -> String {
    let digest = digest(&SHA256, account.as_str().as_bytes());
    digest.as_ref()[..ACCOUNT_DIGITS / 2].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether Key Vault takes it as the name of a secret, so that it is one segment of a path.
pub(super) fn is_name(text: &str) -> bool {
    (1..=LONGEST).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

impl Default for NameTemplate {
    fn default() -> Self {
        Self(vec![Piece::Partner])
    }
}

impl FromStr for NameTemplate {
    type Err = Error;

    fn from_str(template: &str) -> Result<Self> {
        let wrong = |why: String| {
            Err(Error::configuration(format!("the template of secret names {why}")).with_hint(
                "Use letters, digits, hyphens, {partner}, {client} and {account}, such as {partner}-{client}.",
            ))
        };
        let mut pieces = Vec::new();
        let mut rest = template.trim();
        while !rest.is_empty() {
            let (piece, length) = match rest.find('{') {
                Some(0) => match rest.find('}').map(|end| &rest[..=end]) {
                    Some(name @ "{partner}") => (Piece::Partner, name.len()),
                    Some(name @ "{client}") => (Piece::Client, name.len()),
                    Some(name @ "{account}") => (Piece::Account, name.len()),
                    _ => return wrong("has braces around something unknown".into()),
                },
                found => {
                    let length = found.unwrap_or(rest.len());
                    (Piece::Text(rest[..length].to_owned()), length)
                }
            };
            if let Piece::Text(text) = &piece
                && let Some(bad) = text.chars().find(|c| !c.is_ascii_alphanumeric() && *c != '-')
            {
                return wrong(format!("contains {bad:?}, which names of secrets must not have"));
            }
            pieces.push(piece);
            rest = &rest[length..];
        }
        let template = Self(pieces);
        if template.0.iter().all(|piece| *piece == Piece::Account) {
            return wrong("is empty, or would be without an account".into());
        }
        if template.longest() > LONGEST {
            return wrong(format!("makes names longer than {LONGEST} characters"));
        }
        Ok(template)
    }
}

impl fmt::Display for NameTemplate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|piece| match piece {
            Piece::Text(text) => f.write_str(text),
            Piece::Partner => f.write_str("{partner}"),
            Piece::Client => f.write_str("{client}"),
            Piece::Account => f.write_str("{account}"),
        })
    }
}

impl fmt::Debug for NameTemplate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NameTemplate({self})")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn key(account: Option<&str>) -> RecordKey {
        RecordKey {
            partner: "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a".parse().unwrap(),
            client: "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a".parse().unwrap(),
            account: account.map(|name| Account::try_from(name.to_owned()).unwrap()),
        }
    }

    fn name(template: &str, account: Option<&str>) -> String {
        template.parse::<NameTemplate>().unwrap().name(&key(account))
    }

    #[test]
    fn layouts_of_others_and_ours() {
        let partner = "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";
        assert_eq!(NameTemplate::default().name(&key(None)), partner);
        assert_eq!(NameTemplate::cipp().name(&key(None)), "RefreshToken");
        assert_eq!(
            name("sam-{partner}-{client}", None),
            format!("sam-{partner}-7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a")
        );
    }

    #[test]
    fn an_account_is_a_digest_at_the_end_or_where_the_template_says() {
        let plain = name("{partner}", Some("anna@contoso.com"));
        let (partner, digest) = plain.split_at(36);
        assert_eq!(partner, "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a");
        assert_eq!(digest.len(), 33);
        assert_ne!(plain, name("{partner}", Some("berta@contoso.com")));
        assert_eq!(name("x{account}y", Some("anna@contoso.com")), format!("x{}y", &digest[1..]));
        assert!(is_name(&name("{partner}-{client}", Some("anna@contoso.com"))));
    }

    #[test]
    fn templates_that_make_no_names_are_refused() {
        for bad in [
            "",
            " ",
            "{account}",
            "{partner",
            "partner}",
            "{tenant}",
            "{Partner}",
            "a/b",
            "../{partner}",
            "a_b",
            "a.b",
            "{partner}%2e",
            "é",
            "{{partner}}",
            &"a".repeat(128),
            "{partner}-{client}-{partner}-{client}",
        ] {
            let error = bad.parse::<NameTemplate>().unwrap_err();
            assert_eq!(error.kind, crate::ErrorKind::Configuration, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn what_is_accepted_makes_names(template in "([a-zA-Z0-9-]{0,20}(\\{partner\\}|\\{client\\}|\\{account\\})?){0,3}", account in "[a-z]{1,8}@[a-z.]{1,8}") {
            if let Ok(parsed) = template.parse::<NameTemplate>() {
                prop_assert!(is_name(&parsed.name(&key(None))));
                prop_assert!(is_name(&parsed.name(&key(Some(&account)))));
                prop_assert_eq!(parsed.to_string(), template);
            }
        }
    }
}
