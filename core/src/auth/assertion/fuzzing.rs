use super::{
    Certificate, file,
    pair::{Contents, Pair},
    pem as pem_text, pfx as pfx_file,
    survey::Survey,
};
use crate::{Error, ErrorKind, Result, Secret, fuzzing::check_error};

/// Deriving a key may take a second by design; that time says nothing about parsing.
const MOST_ROUNDS: u64 = 5_000;
/// Of the certificate files among the seeds.
const PASSWORD: &str = "correct-horse";

fn check(read: impl Fn(Option<&Secret>) -> Result<Contents>) {
    let password = Secret::new(PASSWORD);
    for password in [None, Some(&password)] {
        match read(password).and_then(Pair::of) {
            Ok(pair) => assert!(!pair.chain.is_empty() && pair.key.public_modulus_len() >= 256),
            Err(error) => check_refusal(&error),
        }
    }
}

fn check_refusal(error: &Error) {
    check_error(error);
    assert_eq!(error.kind, ErrorKind::Configuration);
    assert!(!format!("{error:?}").contains(PASSWORD));
}

fn is_quick(der: &[u8]) -> bool {
    Survey::of(der).map_or(true, |survey| survey.rounds() <= MOST_ROUNDS)
}

/// A PEM text.
pub fn pem(data: &[u8]) {
    let sections = ::pem::parse_many(data).unwrap_or_default();
    if sections.iter().all(|section| is_quick(section.contents())) {
        check(|password| pem_text::read(data, password));
    }
}

/// A PFX file.
pub fn pfx(data: &[u8]) {
    if is_quick(data) {
        check(|password| pfx_file::read(data, password));
    }
}

/// A certificate file of any form: which one it is, and what is in it.
pub fn certificate(data: &[u8]) {
    match file::recognise(data) {
        Ok(file::Form::Pem) => pem(data),
        Ok(file::Form::Pfx) => pfx(data),
        Ok(file::Form::Base64Pfx(der)) => pfx(&der),
        Err(error) => {
            check_refusal(&error);
            assert!(Certificate::from_bytes(data, None).is_err());
        }
    }
}
