use std::{fmt, sync::Arc};

use crate::{Error, Result};

/// The scopes of OpenID Connect, which a request adds by itself and a caller need not name.
const OPENID: [&str; 5] = ["openid", "profile", "email", "offline_access", "address"];

/// What a token is wanted for: the scopes of one resource.
///
/// Sorted and without duplicates, so that two ways to write the same wish are the same key.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Scopes(Arc<str>);

impl Scopes {
    /// Everything that the app has been granted at a resource: `{resource}/.default`.
    ///
    /// # Errors
    /// `configuration` when the resource is not an address, application id URI or GUID.
    pub fn all_of(resource: &str) -> Result<Self> {
        let resource = resource.trim();
        if resource.ends_with("/.default") {
            return Self::parse(resource);
        }
        Self::parse(&format!("{resource}/.default"))
    }

    /// What a person wrote: scopes, or a resource alone, which stands for its `/.default`. An address
    /// without a path, an application id URI and a GUID are resources.
    ///
    /// # Errors
    /// As of [`Scopes::parse`].
    pub fn of(text: &str) -> Result<Self> {
        let text = text.trim();
        let after_scheme = text.split_once("://").map_or(text, |(_, rest)| rest);
        let is_resource = !text.contains(char::is_whitespace)
            && !after_scheme.trim_end_matches('/').contains('/')
            && (text.contains("://") || uuid::Uuid::try_parse(text).is_ok());
        if is_resource { Self::all_of(text) } else { Self::parse(text) }
    }

    /// Scopes separated by spaces, of one resource. Those of OpenID Connect are dropped.
    ///
    /// # Errors
    /// `configuration` for an empty list, an unprintable character, or scopes of two resources
    /// (Entra would answer AADSTS28000).
    pub fn parse(text: &str) -> Result<Self> {
        if text.chars().any(|c| c.is_control() || c == '"' || c == '\\') {
            return Err(Error::configuration(
                "a scope contains a character that no scope can have",
            ));
        }
        let mut scopes: Vec<&str> =
            text.split_ascii_whitespace().filter(|scope| !OPENID.contains(scope)).collect();
        scopes.sort_unstable();
        scopes.dedup();
        let Some(first) = scopes.first() else {
            return Err(Error::configuration("no scope was given")
                .with_hint("Name a resource, such as https://graph.microsoft.com/.default"));
        };
        let resource = resource_of(first);
        if scopes.iter().any(|scope| resource_of(scope) != resource) {
            return Err(Error::configuration(format!(
                "the scopes \"{}\" belong to more than one resource",
                scopes.join(" ")
            ))
            .with_hint("Ask for one token per resource."));
        }
        if scopes.len() > 1 && scopes.iter().any(|scope| scope.ends_with("/.default")) {
            return Err(Error::configuration("/.default cannot be combined with other scopes"));
        }
        Ok(Self(scopes.join(" ").into()))
    }

    /// The scopes, separated by spaces.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The resource they belong to, as the v1 endpoint wants it; none for scopes without one, which
    /// Entra takes for Microsoft Graph's.
    pub fn resource(&self) -> Option<&str> {
        resource_of(self.0.split(' ').next().unwrap_or_default())
    }

    /// Whether this is `/.default`: the only form that app-only tokens allow.
    pub fn is_default(&self) -> bool {
        self.0.ends_with("/.default")
    }
}

/// `https://graph.microsoft.com` of `https://graph.microsoft.com/User.Read`.
fn resource_of(scope: &str) -> Option<&str> {
    let (resource, _) = scope.rsplit_once('/')?;
    (!resource.is_empty() && !resource.ends_with(":/")).then_some(resource)
}

impl fmt::Debug for Scopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Scopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_same_wish_is_the_same_key() {
        let a = Scopes::parse("https://graph.microsoft.com/B https://graph.microsoft.com/A openid")
            .unwrap();
        let b = Scopes::parse(" https://graph.microsoft.com/A  https://graph.microsoft.com/B ")
            .unwrap();
        assert_eq!(a, b);
        assert_eq!(a.resource(), Some("https://graph.microsoft.com"));
        assert!(!a.is_default());
    }

    #[test]
    fn a_resource_becomes_its_default_scope() {
        for (resource, want) in [
            ("https://graph.microsoft.com", "https://graph.microsoft.com/.default"),
            ("https://management.azure.com/", "https://management.azure.com//.default"),
            ("api://8f0c5e8a/.default", "api://8f0c5e8a/.default"),
        ] {
            assert_eq!(Scopes::all_of(resource).unwrap().as_str(), want);
        }
    }

    #[test]
    fn what_entra_would_refuse_is_refused() {
        for bad in [
            "",
            "openid offline_access",
            "https://graph.microsoft.com/.default https://management.azure.com/.default",
            "https://graph.microsoft.com/.default https://graph.microsoft.com/User.Read",
            "https://graph.microsoft.com/a\r\nb",
        ] {
            assert_eq!(Scopes::parse(bad).unwrap_err().kind, crate::ErrorKind::Configuration);
        }
    }
}
