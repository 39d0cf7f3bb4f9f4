//! `WWW-Authenticate` (RFC 9110, 11.6.1): what a service wants before it answers.

use base64::{
    Engine as _, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use http::{HeaderMap, header::WWW_AUTHENTICATE};

/// Challenges beyond this many, and parameters of one, are not looked at.
const MOST: usize = 32;
/// The longest claims that are passed on, in bytes.
const LONGEST_CLAIMS: usize = 16 << 10;

/// One challenge.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Challenge {
    /// The scheme in lower case: `bearer`.
    pub scheme: String,
    /// Its parameters; names in lower case, values unquoted.
    pub parameters: Vec<(String, String)>,
}

impl Challenge {
    /// A parameter, unless it is given more than once.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        let mut found = self.parameters.iter().filter(|(key, _)| key == name);
        match (found.next(), found.next()) {
            (Some((_, value)), None) => Some(value),
            _ => None,
        }
    }

    /// The claims that the next token must have (JSON text), of a challenge for insufficient claims.
    /// Services write them as base64 or base64url, with and without padding.
    pub fn claims(&self) -> Option<String> {
        if self.scheme != "bearer" || self.parameter("error")? != "insufficient_claims" {
            return None;
        }
        let encoded = self.parameter("claims")?;
        let lenient = GeneralPurposeConfig::new()
            .with_decode_padding_mode(DecodePaddingMode::Indifferent)
            .with_decode_allow_trailing_bits(true);
        let bytes = [&alphabet::STANDARD, &alphabet::URL_SAFE]
            .iter()
            .find_map(|alphabet| GeneralPurpose::new(alphabet, lenient).decode(encoded).ok())
            .filter(|bytes| bytes.len() <= LONGEST_CLAIMS)?;
        let text = String::from_utf8(bytes).ok()?;
        serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(&text).ok()?;
        Some(text)
    }
}

/// All challenges of an answer, over all its headers.
pub(crate) fn challenges(headers: &HeaderMap) -> Vec<Challenge> {
    let mut found = Vec::new();
    for value in headers.get_all(WWW_AUTHENTICATE) {
        if let Ok(text) = value.to_str() {
            parse(text, &mut found);
        }
    }
    found
}

/// A list of challenges looks like a list of parameters: `Bearer a="b", c="d", Basic realm="x"`. A
/// word that no `=` follows begins the next one.
fn parse(text: &str, found: &mut Vec<Challenge>) {
    let mut rest = text;
    let begins = found.len();
    while found.len() < MOST {
        rest = rest.trim_start_matches([' ', '\t', ',']);
        let end = rest.find([' ', '\t', ',', '=', '"']).unwrap_or(rest.len());
        if end == 0 {
            return;
        }
        let word = &rest[..end];
        rest = rest[end..].trim_start_matches([' ', '\t']);
        let Some(value) = rest.strip_prefix('=') else {
            found.push(Challenge { scheme: word.to_ascii_lowercase(), parameters: Vec::new() });
            continue;
        };
        let (value, after) = take_value(value.trim_start_matches([' ', '\t']));
        rest = after;
        match found.get_mut(begins..).and_then(<[_]>::last_mut) {
            Some(challenge) if challenge.parameters.len() < MOST => {
                challenge.parameters.push((word.to_ascii_lowercase(), value));
            }
            _ => return,
        }
    }
}

/// A token or a quoted string, and what follows it.
fn take_value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([' ', '\t', ',']).unwrap_or(text.len());
        return (text[..end].to_owned(), &text[end..]);
    };
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return (value, &quoted[at + 1..]),
            '\\' => value.extend(characters.next().map(|(_, escaped)| escaped)),
            other => value.push(other),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use http::HeaderValue;

    use super::*;

    fn of(values: &[&'static str]) -> Vec<Challenge> {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(WWW_AUTHENTICATE, HeaderValue::from_static(value));
        }
        challenges(&headers)
    }

    #[test]
    fn several_challenges_in_one_header_and_in_many() {
        let found = of(&[
            r#"Basic realm="a, b", Bearer authorization="https://x/t", resource=https://vault.azure.net, error="a\"b""#,
            "Negotiate",
        ]);
        let schemes: Vec<_> = found.iter().map(|challenge| challenge.scheme.as_str()).collect();
        assert_eq!(schemes, ["basic", "bearer", "negotiate"]);
        assert_eq!(found[0].parameter("realm"), Some("a, b"));
        assert_eq!(found[1].parameter("resource"), Some("https://vault.azure.net"));
        assert_eq!(found[1].parameter("error"), Some("a\"b"));
    }

    #[test]
    fn a_parameter_given_twice_counts_for_nothing() {
        let found = of(&[r#"Bearer resource="a", resource="b""#]);
        assert_eq!(found[0].parameter("resource"), None);
    }

    #[test]
    fn claims_come_in_every_base64() {
        // {"a":"??>"}: its base64 has characters in which the alphabets differ.
        for value in [
            r#"Bearer error="insufficient_claims", claims="eyJhIjoiPz8+In0=""#,
            r#"Bearer error="insufficient_claims", claims="eyJhIjoiPz8-In0""#,
        ] {
            assert_eq!(of(&[value])[0].claims().as_deref(), Some(r#"{"a":"??>"}"#));
        }
        for value in [
            r#"Bearer error="invalid_token", claims="e30=""#,
            r#"Bearer error="insufficient_claims", claims="!!""#,
            r#"Bearer error="insufficient_claims", claims="W10=""#,
            r#"Bearer error="insufficient_claims"#,
        ] {
            assert!(of(&[value]).iter().all(|challenge| challenge.claims().is_none()), "{value}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_to_its_end(text in "[ -~]{0,200}") {
            let mut found = Vec::new();
            parse(&text, &mut found);
            proptest::prop_assert!(found.len() <= MOST);
        }
    }
}
