use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Error, Result, diagnosis::glimpse};

/// Reads a GUID that a person supplied; says by name what is wrong with it.
fn parse_guid(what: &str, text: &str) -> Result<Uuid> {
    let text = text.trim();
    let guid = Uuid::try_parse(text).map_err(|_| {
        let shown = glimpse(text);
        let error = Error::configuration(format!("the {what} {shown} is not a GUID"));
        let sample = text.contains(['<', '>', '{', '}', '[', '…']) || text.contains("your");
        error.with_hint(if sample {
            "This is a placeholder from a sample: put the id from the Entra portal in its place."
        } else {
            "It looks like 8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a; copy it from the Entra portal."
        })
    })?;
    let placeholder = guid.as_bytes().iter().all(|byte| byte == &guid.as_bytes()[0])
        || text.starts_with("12345678-")
        || text.starts_with("01234567-");
    if placeholder {
        return Err(Error::configuration(format!("the {what} {guid} is a sample placeholder"))
            .with_hint("Put the id from the Entra portal in its place."));
    }
    Ok(guid)
}

macro_rules! guid_id {
    ($(#[$doc:meta])* $name:ident, $what:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Uuid);

        impl $name {
            /// The id of a GUID that a program made or received; text of a person is parsed instead,
            /// which refuses placeholders.
            pub const fn from_uuid(guid: Uuid) -> Self {
                Self(guid)
            }

            /// The GUID as a number.
            pub const fn as_uuid(&self) -> Uuid {
                self.0
            }
        }

        impl FromStr for $name {
            type Err = Error;

            fn from_str(text: &str) -> Result<Self> {
                parse_guid($what, text).map(Self)
            }
        }

        impl TryFrom<String> for $name {
            type Error = Error;

            fn try_from(text: String) -> Result<Self> {
                text.parse()
            }
        }

        impl TryFrom<&str> for $name {
            type Error = Error;

            fn try_from(text: &str) -> Result<Self> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.to_string()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

guid_id!(
    /// The id of an Entra tenant: a partner's or a customer's. Prints in lower case with hyphens.
    TenantId,
    "tenant id"
);
guid_id!(
    /// The application (client) id of an Entra app registration.
    ClientId,
    "application id"
);

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn reads_guids_in_any_case() {
        let id: TenantId = " 8F0C5E8A-1B2C-4D3E-9F4A-5B6C7D8E9F0A".parse().unwrap();
        assert_eq!(id.to_string(), "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a");
    }

    #[test]
    fn refuses_placeholders_by_name() {
        for bad in [
            "",
            "contoso",
            "<your tenant id>",
            "00000000-0000-0000-0000-000000000000",
            "11111111-1111-1111-1111-111111111111",
            "12345678-1234-1234-1234-123456789012",
            "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0",
        ] {
            let error = bad.parse::<TenantId>().unwrap_err();
            assert_eq!(error.kind, crate::ErrorKind::Configuration);
            assert!(error.message.contains("tenant id"), "{}", error.message);
            assert!(error.hint.is_some());
        }
    }

    #[test]
    fn shows_little_of_what_may_be_a_secret() {
        let error = "Xy~8Q~canary-of-a-client-secret".parse::<ClientId>().unwrap_err();
        assert!(error.message.contains("\"Xy~…\" (31 characters)"), "{}", error.message);
    }
}
