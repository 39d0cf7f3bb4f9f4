use serde::{Deserialize, Serialize};

/// How work that goes on is played: billing exports, and what answers 202.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Exports {
    /// How often work says that it goes on, before it has ended.
    pub polls: u32,
    /// `Retry-After` while it goes on, in seconds.
    pub retry_after: u64,
    /// Why all work fails; it succeeds by default.
    pub fails: Option<String>,
    /// Line items of an export.
    pub records: u64,
    /// Over how many blobs they are spread.
    pub blobs: u32,
    /// Whether the manifest is named by its address instead of standing in the operation.
    pub linked: bool,
    /// What is wrong with the blobs.
    pub flaw: Option<BlobFlaw>,
}

/// What can be wrong with the blobs of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BlobFlaw {
    /// The manifest names one that is not there.
    Missing,
    /// The last one has a record less than the manifest says.
    Altered,
    /// The last line ends within its record.
    CutLine,
    /// Two records stand in the last line.
    Joined,
    /// Lines end with carriage returns, and the text begins with a byte order mark.
    Windows,
    /// The last line has no line feed.
    Unended,
    /// The text is a bomb.
    Bomb,
    /// The links have expired.
    Expired,
    /// The manifest leads to a host that keeps no blobs.
    Foreign,
}

impl Default for Exports {
    fn default() -> Self {
        Self {
            polls: 2,
            retry_after: 1,
            fails: None,
            records: 25,
            blobs: 2,
            linked: false,
            flaw: None,
        }
    }
}
