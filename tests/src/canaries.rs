//! Secrets planted in a run, and the search for them in all that the run put out.

use std::{collections::BTreeMap, fmt::Write as _};

use aho_corasick::AhoCorasick;
use base64::{
    Engine as _,
    engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD},
};
use url::form_urlencoded;

/// A piece of a secret this long gives it away.
const PIECE: usize = 12;
/// Pieces of a long secret begin this far apart, those of a short one at every byte. It shares no
/// factor with three, so that pieces of every alignment in base64 are among them.
const STEP: usize = 4;
/// What is longer is a token or a key.
const LONG: usize = 128;

/// The planted secrets, by kind.
#[derive(Debug, Default)]
pub struct Canaries {
    pieces: BTreeMap<Vec<u8>, String>,
}

/// A piece of a secret that was seen.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sighting {
    /// Kind of the secret, and how it was written.
    pub what: String,
    /// The text around it.
    pub context: String,
}

impl Canaries {
    /// Plants a secret. Of a token (JWT) it is the signature: what it claims stands in other texts as
    /// well, and is worth nothing without.
    ///
    /// # Panics
    /// When it is too short to be told from other text.
    pub fn plant(&mut self, kind: &str, secret: &str) {
        let signature = secret.starts_with("eyJ").then(|| secret.rsplit_once('.')).flatten();
        let planted = signature.map_or(secret, |(_, signature)| signature);
        self.plant_bytes(kind, planted.as_bytes());
    }

    /// Plants the private half of a PKCS #8 key (PEM): its modulus is public.
    ///
    /// # Panics
    /// When it is no PEM.
    pub fn plant_key(&mut self, kind: &str, pem: &str) {
        let lines = pem.lines().filter(|line| !line.starts_with("-----"));
        let text: String = lines.collect();
        let der = base64::engine::general_purpose::STANDARD.decode(&text).expect("no PEM");
        self.plant_bytes(kind, &der[der.len() / 2..]);
        for line in text.as_bytes()[text.len() / 2..].chunks_exact(64) {
            self.plant_bytes(kind, line);
        }
    }

    fn plant_bytes(&mut self, kind: &str, secret: &[u8]) {
        assert!(secret.len() >= 2 * PIECE, "the {kind} is too short for a canary");
        let step = if secret.len() > LONG { STEP } else { 1 };
        for at in (0..=secret.len() - PIECE).step_by(step) {
            for (form, piece) in forms(&secret[at..at + PIECE]) {
                self.pieces.entry(piece).or_insert_with(|| format!("{kind}, {form}"));
            }
        }
    }

    /// Every kind and form that is in `output`, once each.
    ///
    /// # Panics
    /// When nothing was planted.
    pub fn sightings(&self, output: &[u8]) -> Vec<Sighting> {
        assert!(!self.pieces.is_empty(), "nothing was planted");
        let searcher = AhoCorasick::new(self.pieces.keys()).expect("too many pieces");
        let names: Vec<_> = self.pieces.values().collect();
        let mut seen = BTreeMap::new();
        for found in searcher.find_iter(output) {
            let what = names[found.pattern().as_usize()];
            let around = found.start().saturating_sub(120)..(found.end() + 40).min(output.len());
            seen.entry(what.clone())
                .or_insert_with(|| String::from_utf8_lossy(&output[around]).into_owned());
        }
        seen.into_iter().map(|(what, context)| Sighting { what, context }).collect()
    }
}

/// The ways in which bytes are written.
fn forms(piece: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let mut forms = vec![
        ("base64", STANDARD_NO_PAD.encode(piece).into_bytes()),
        ("base64url", URL_SAFE_NO_PAD.encode(piece).into_bytes()),
    ];
    let (mut lower, mut upper, mut list) = (String::new(), String::new(), String::new());
    for byte in piece {
        let _ = write!(lower, "{byte:02x}");
        let _ = write!(upper, "{byte:02X}");
        let _ = write!(list, "{byte}, ");
    }
    list.truncate(list.len() - 2);
    forms.extend([
        ("hex", lower.into_bytes()),
        ("hex in capitals", upper.into_bytes()),
        ("list of bytes", list.into_bytes()),
    ]);
    forms.push(("plain", piece.to_vec()));
    if let Ok(text) = std::str::from_utf8(piece) {
        forms.push((
            "form-encoded",
            form_urlencoded::byte_serialize(piece).collect::<String>().into(),
        ));
        let json = serde_json::to_string(text).unwrap_or_default();
        forms.push(("JSON", json.as_bytes()[1..json.len() - 1].to_vec()));
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "Qx~8contoso/secret+0123456789";

    fn kinds(output: &str) -> Vec<String> {
        let mut canaries = Canaries::default();
        canaries.plant("client secret", SECRET);
        canaries.sightings(output.as_bytes()).into_iter().map(|found| found.what).collect()
    }

    #[test]
    fn a_secret_is_seen_in_every_form() {
        let list = format!("{:?}", SECRET.as_bytes());
        let hex: String = SECRET.bytes().map(|byte| format!("{byte:02x}")).collect();
        let form: String = form_urlencoded::byte_serialize(SECRET.as_bytes()).collect();
        let in_base64 = |before: &str| URL_SAFE_NO_PAD.encode(format!("{before}{SECRET}"));
        let forms = [
            SECRET.to_owned(),
            list,
            hex.to_uppercase(),
            hex,
            form,
            in_base64(""),
            in_base64("x"),
            in_base64("xy"),
            format!("cut off: {}", &SECRET[..20]),
            format!("cut off: {}", &SECRET[9..]),
        ];
        for output in forms {
            assert!(!kinds(&format!("before {output} after")).is_empty(), "{output}");
        }
        assert!(kinds("client_secret=*** Qx~8 contoso secret").is_empty());
    }

    #[test]
    fn the_signature_of_a_token_is_its_secret() {
        let mut canaries = Canaries::default();
        let token = "eyJ0eXAiOiJKV1QifQ.eyJhdWQiOiJodHRwczovL2dyYXBoIn0.c2lnbmF0dXJlLW9mLXRva2Vu";
        canaries.plant("access token", token);
        assert!(canaries.sightings(&token.as_bytes()[..56]).is_empty());
        assert!(!canaries.sightings(&token.as_bytes()[50..]).is_empty());
    }
}
