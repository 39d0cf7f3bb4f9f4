use aws_lc_rs::{digest, rand};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};

use crate::{Error, Result, Secret};

/// A value that nobody can guess: 32 random bytes as 43 characters (RFC 7636, 4.1).
pub(super) fn unguessable() -> Result<Secret> {
    let mut bytes = zeroize::Zeroizing::new([0; 32]);
    rand::fill(bytes.as_mut())
        .map_err(|_| Error::internal("the system's random number generator failed"))?;
    Ok(Secret::new(URL_SAFE_NO_PAD.encode(bytes.as_ref())))
}

/// The `S256` challenge of a verifier (RFC 7636, 4.2).
pub(super) fn challenge(verifier: &Secret) -> String {
    let digest = digest::digest(&digest::SHA256, verifier.expose().as_bytes());
    URL_SAFE_NO_PAD.encode(digest)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_example_of_the_standard() {
        let verifier = Secret::new("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        assert_eq!(challenge(&verifier), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    #[test]
    fn no_two_are_alike() {
        let values: HashSet<_> =
            (0..1000).map(|_| unguessable().unwrap().expose().to_owned()).collect();
        assert_eq!(values.len(), 1000);
        assert!(values.iter().all(|value| value.len() == 43));
    }
}
