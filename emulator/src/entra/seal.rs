//! Text that only the emulator can read: refresh tokens, the state of a page, sessions.

use aws_lc_rs::aead::{AES_256_GCM, Aad, RandomizedNonceKey};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use rand::RngCore as _;
use serde::{Serialize, de::DeserializeOwned};

/// Seals values. The key lives and dies with the emulator, so nothing that was sealed needs a table.
pub(crate) struct Seal(RandomizedNonceKey);

/// Why a text cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unsealable {
    /// It does not have the form of anything that was sealed.
    Malformed,
    /// It was not sealed here, or for another purpose.
    Foreign,
}

/// What every sealed text begins with.
const MARK: &str = "1.A";

impl Default for Seal {
    fn default() -> Self {
        let mut key = [0; 32];
        rand::rng().fill_bytes(&mut key);
        match RandomizedNonceKey::new(&AES_256_GCM, &key) {
            Ok(key) => Self(key),
            Err(_) => unreachable!("32 bytes are a key of AES-256"),
        }
    }
}

impl Seal {
    /// Seals a value for one purpose.
    pub fn seal(&self, purpose: &str, value: &impl Serialize) -> String {
        let mut bytes = serde_json::to_vec(value)
            .unwrap_or_else(|why| unreachable!("what is sealed has a form in JSON: {why}"));
        let nonce = self
            .0
            .seal_in_place_append_tag(Aad::from(purpose.as_bytes()), &mut bytes)
            .unwrap_or_else(|_| unreachable!("short texts can be sealed"));
        let sealed = [nonce.as_ref().as_slice(), &bytes].concat();
        format!("{MARK}{}", BASE64.encode(sealed))
    }

    /// Opens what was sealed for a purpose.
    pub fn open<T: DeserializeOwned>(&self, purpose: &str, text: &str) -> Result<T, Unsealable> {
        let text = text.strip_prefix(MARK).ok_or(Unsealable::Malformed)?;
        let mut sealed = BASE64.decode(text).map_err(|_| Unsealable::Malformed)?;
        if sealed.len() < 12 + 16 {
            return Err(Unsealable::Malformed);
        }
        let (nonce, bytes) = sealed.split_at_mut(12);
        let nonce = aws_lc_rs::aead::Nonce::try_assume_unique_for_key(nonce)
            .map_err(|_| Unsealable::Malformed)?;
        let opened = self
            .0
            .open_in_place(nonce, Aad::from(purpose.as_bytes()), bytes)
            .map_err(|_| Unsealable::Foreign)?;
        serde_json::from_slice(opened).map_err(|_| Unsealable::Foreign)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_seal_opens_for_the_same_purpose() {
        let seal = Seal::default();
        let text = seal.seal("a", &vec![1, 2, 3]);
        assert_eq!(seal.open("a", &text), Ok(vec![1, 2, 3]));
        assert_eq!(seal.open::<Vec<u8>>("b", &text), Err(Unsealable::Foreign));
        assert_eq!(Seal::default().open::<Vec<u8>>("a", &text), Err(Unsealable::Foreign));
        for bad in ["", "1.A", "x", &text[..text.len() / 2], &format!("{} ", text), &text[1..]] {
            assert!(seal.open::<Vec<u8>>("a", bad).is_err(), "{bad}");
        }
    }
}
