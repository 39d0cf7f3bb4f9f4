//! The error guide: a service's own code, its kind, and what to do about it.

use std::{collections::HashMap, sync::LazyLock};

use http::StatusCode;
use serde::Deserialize;

use crate::ErrorKind;

/// Whose tenant was asked: the same code can ask for something else there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// The partner's own.
    Partner,
    /// A customer's, on the partner's behalf.
    Customer,
}

/// What a code means.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meaning {
    /// The kind of error that it becomes.
    pub kind: ErrorKind,
    /// What to do about it.
    pub hint: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    codes: Vec<String>,
    kind: ErrorKind,
    hint: String,
    customer: Option<Meaning>,
    #[serde(default)]
    transient: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GuideFile {
    code: Vec<Row>,
}

struct Entry {
    partner: Meaning,
    customer: Meaning,
    transient: bool,
}

static GUIDE: LazyLock<HashMap<String, Entry>> = LazyLock::new(|| {
    let file: GuideFile = toml::from_str(include_str!("../../operations/errors.toml"))
        .unwrap_or_else(|error| unreachable!("the error guide does not parse: {error}"));
    let mut guide = HashMap::new();
    for row in file.code {
        let partner = Meaning { kind: row.kind, hint: row.hint };
        let customer = row.customer.unwrap_or_else(|| partner.clone());
        for code in row.codes {
            let (partner, customer) = (partner.clone(), customer.clone());
            guide.insert(code, Entry { partner, customer, transient: row.transient });
        }
    }
    guide
});

/// What a code means at this side: `AADSTS50076`, `900421`, `Authorization_RequestDenied`, or the
/// name of an OAuth error. Nothing when it is not known here.
pub fn meaning_of(code: &str, side: Side) -> Option<&'static Meaning> {
    GUIDE.get(code).map(|entry| match side {
        Side::Partner => &entry.partner,
        Side::Customer => &entry.customer,
    })
}

/// Whether the same request may succeed a moment later.
pub(crate) fn is_transient(code: &str) -> bool {
    GUIDE.get(code).is_some_and(|entry| entry.transient)
}

/// The kind of a failed answer of which nothing else is known.
pub(crate) fn kind_of_status(status: StatusCode) -> ErrorKind {
    match status.as_u16() {
        401 | 403 => ErrorKind::AccessDenied,
        404 | 410 => ErrorKind::NotFound,
        409 | 412 => ErrorKind::Conflict,
        429 => ErrorKind::Throttled,
        // The service's own patience ended, not ours.
        408 => ErrorKind::Service,
        400..=499 => ErrorKind::InvalidRequest,
        _ => ErrorKind::Service,
    }
}

/// So many characters are shown of what may be a secret in the wrong place: as many as the Entra portal
/// shows of a client secret.
const GLIMPSE: usize = 3;

/// A text that a person supplied where it cannot be used, in quotes: enough to find it by.
pub(crate) fn glimpse(text: &str) -> String {
    let shown: String = text.chars().take(GLIMPSE).filter(|c| !c.is_control()).collect();
    match text.chars().count() {
        0..=GLIMPSE => format!("\"{shown}\""),
        count => format!("\"{shown}…\" ({count} characters)"),
    }
}

/// The longest text of a service that is passed on, in characters.
const LONGEST_TEXT: usize = 600;
/// Runs of token characters from this length on are taken for a token.
const SHORTEST_TOKEN: usize = 64;

/// A service's text, fit to be shown: one line, bounded, and without anything that could be a token
/// that the service repeats.
pub(crate) fn readable(text: &str) -> String {
    let mut out = String::new();
    let mut words =
        text.split(|c: char| c.is_control() || c.is_whitespace()).filter(|word| !word.is_empty());
    while out.chars().count() < LONGEST_TEXT {
        let Some(word) = words.next() else { return out };
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&without_tokens(word));
    }
    out = out.chars().take(LONGEST_TEXT).collect();
    out.push('…');
    out
}

fn without_tokens(word: &str) -> String {
    let is_token = |c: char| c.is_ascii_alphanumeric() || "-_.~+=%".contains(c);
    let mut out = String::new();
    let mut rest = word;
    while !rest.is_empty() {
        let run = rest.find(|c| !is_token(c)).unwrap_or(rest.len());
        out.push_str(if run >= SHORTEST_TOKEN { "***" } else { &rest[..run] });
        rest = &rest[run..];
        let gap = rest.find(is_token).unwrap_or(rest.len());
        out.push_str(&rest[..gap]);
        rest = &rest[gap..];
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// Every number of the table of errors that partners meet.
    const ENTRA: &str = "50076 50079 50072 50074 50078 50158 50173 700082 70008 700084 70043 70000 9002313 \
        700005 54005 50133 50131 50132 53003 530032 530034 530035 53000 53001 65001 65004 90094 90095 90099 \
        700016 650051 650052 500011 650056 650057 50020 50177 500212 500213 500021 50105 50034 50057 50126 \
        5000224 90002 900023 7000215 7000222 7000218 700025 700027 700024 700211 700212 700213 70021 7000112 \
        700020 50011 50194 90014 900144 70011 700022 1002012 901002 9001023 28000 70016 70019 70020 90038 \
        900382 900432 50196 90033 90055 50000 90006";
    const PARTNER_CENTER: &str =
        "900421 900420 10001 900308 900309 900329 900316 90000 800001 60003 20002 2032 2055";

    #[test]
    fn every_known_code_has_a_kind_and_a_hint_at_both_sides() {
        let entra = ENTRA.split_whitespace().map(|number| format!("AADSTS{number}"));
        let partner_center = PARTNER_CENTER.split_whitespace().map(str::to_owned);
        for code in entra.chain(partner_center) {
            for side in [Side::Partner, Side::Customer] {
                let meaning =
                    meaning_of(&code, side).unwrap_or_else(|| panic!("{code} is missing"));
                assert!(meaning.hint.len() > 20, "{code}");
                assert_ne!(meaning.kind, ErrorKind::Internal, "{code}");
            }
        }
    }

    #[test]
    fn the_side_decides_where_it_must() {
        let kind = |code, side| meaning_of(code, side).unwrap().kind;
        assert_eq!(kind("AADSTS50076", Side::Partner), ErrorKind::MfaRequired);
        assert_eq!(kind("AADSTS50076", Side::Customer), ErrorKind::PolicyBlocked);
        assert_eq!(kind("AADSTS700016", Side::Customer), ErrorKind::ConsentRequired);
        assert!(meaning_of("AADSTS1", Side::Partner).is_none());
        assert!(is_transient("AADSTS90033") && !is_transient("AADSTS50076"));
    }

    #[test]
    fn a_text_is_shown_without_what_looks_like_a_token() {
        let token = "0.AXoA".repeat(20);
        let shown = readable(&format!("bad\r\ntoken '{token}' and\u{0}more"));
        assert_eq!(shown, "bad token '***' and more");
        assert!(readable(&"word ".repeat(1000)).chars().count() <= LONGEST_TEXT + 1);
    }
}
