//! Clouds in a world's file: `clouds = ["global"]`, or whole records.

use partnercenter::{Cloud, cloud::CloudRecord};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Entry {
    Named(String),
    Record(Box<CloudRecord>),
}

pub(super) fn serialize<S: Serializer>(clouds: &[Cloud], serializer: S) -> Result<S::Ok, S::Error> {
    let entry = |cloud: &Cloud| {
        if Cloud::built_in().contains(cloud) {
            Entry::Named(cloud.name.clone())
        } else {
            Entry::Record(Box::new((**cloud).clone()))
        }
    };
    serializer.collect_seq(clouds.iter().map(entry))
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<Cloud>, D::Error> {
    let cloud = |entry| match entry {
        Entry::Named(name) => name.parse(),
        Entry::Record(record) => Cloud::custom(*record),
    };
    Vec::<Entry>::deserialize(deserializer)?
        .into_iter()
        .map(|entry| cloud(entry).map_err(D::Error::custom))
        .collect()
}
