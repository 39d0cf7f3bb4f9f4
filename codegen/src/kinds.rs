//! The kinds of errors, as every language names them.

use std::{error::Error, fs, path::Path};

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KindFile {
    kind: Vec<Kind>,
}

/// One kind.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    pub number: i32,
    pub name: String,
    pub when: String,
}

/// Reads the list, and checks that numbers count up from 1.
pub fn read(file: &Path) -> Result<Vec<Kind>, Box<dyn Error>> {
    let file: KindFile = toml::from_str(&fs::read_to_string(file)?)?;
    for (kind, number) in file.kind.iter().zip(1..) {
        if kind.number != number {
            return Err(format!("the kind {} is number {number}", kind.name).into());
        }
    }
    Ok(file.kind)
}
