//! The certificate files under `keys/`, each with what is expected of it.

#![allow(clippy::unwrap_used)]

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use aws_lc_rs::digest::{SHA256, digest};
use partnercenter::{ErrorKind, Secret, auth::assertion::Certificate};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    given: Vec<Given>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    password: Option<String>,
    /// File to certificate.
    holds: BTreeMap<String, String>,
    /// File to a part of the error's message.
    refused: BTreeMap<String, String>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/keys")
}

fn expected() -> Vec<Given> {
    let text = std::fs::read_to_string(folder().join("expected.toml")).unwrap();
    toml::from_str::<Expected>(&text).unwrap().given
}

fn thumbprint(certificate: &str) -> String {
    let der = std::fs::read(folder().join(format!("certificates/{certificate}.cer"))).unwrap();
    digest(&SHA256, &der).as_ref().iter().map(|byte| format!("{byte:02X}")).collect()
}

#[test]
fn each_file_is_read_or_refused_as_expected() {
    let mut wrong = Vec::new();
    for given in expected() {
        let password = given.password.map(Secret::new);
        let load = |file: &str| Certificate::from_file(&folder().join(file), password.as_ref());
        for (file, certificate) in &given.holds {
            match load(file) {
                Ok(loaded) if loaded.thumbprint_sha256() == thumbprint(certificate) => {}
                other => wrong.push(format!("{file} should hold {certificate}: {other:?}")),
            }
        }
        for (file, message) in &given.refused {
            let Err(error) = load(file) else {
                wrong.push(format!("{file} should be refused"));
                continue;
            };
            let name = Path::new(file).file_name().unwrap().to_str().unwrap();
            let is_well_told = error.kind == ErrorKind::Configuration
                && error.message.contains(message.as_str())
                && error.message.contains(name)
                && !format!("{error:?}").contains("correct-horse");
            if !is_well_told {
                wrong.push(format!("{file} should be refused with \"{message}\": {error:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_file_is_named() {
    let named: BTreeSet<String> = expected()
        .into_iter()
        .flat_map(|given| given.holds.into_keys().chain(given.refused.into_keys()))
        .collect();
    let mut found = 0;
    for part in ["pem", "pfx", "other"] {
        for entry in std::fs::read_dir(folder().join(part)).unwrap() {
            let file = format!("{part}/{}", entry.unwrap().file_name().to_str().unwrap());
            assert!(named.contains(&file), "{file} is not in expected.toml");
            found += 1;
        }
    }
    assert!(found >= 110, "{found} files");
}

#[test]
fn files_that_are_none_are_refused() {
    let refused = |path: &Path| {
        let error = Certificate::from_file(path, None).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Configuration);
        error.message.clone()
    };
    assert!(refused(&folder().join("pem/absent.pem")).contains("cannot be read"));
    assert!(refused(&folder().join("pem")).contains("not a regular file"));
    #[cfg(unix)]
    assert!(refused(Path::new("/dev/zero")).contains("not a regular file"));
    let large = tempfile::NamedTempFile::new().unwrap();
    large.as_file().set_len(300 << 10).unwrap();
    assert!(refused(large.path()).contains("larger than 256 KiB"));
    let mut pfx = std::fs::read(folder().join("pfx/modern.pfx")).unwrap();
    pfx.resize(65 << 10, 0);
    let error = Certificate::from_pfx(&pfx, None).unwrap_err();
    assert!(error.message.contains("larger than 64 KiB"));
}
