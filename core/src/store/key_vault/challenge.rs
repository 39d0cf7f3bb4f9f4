use http::{HeaderMap, HeaderValue};
use url::Url;

use crate::{Cloud, Error, Result, TenantId, transport::challenges};

/// Whose challenges are believed: what a vault may ask for before it is answered.
///
/// The SDK would ask for a token for whatever audience the challenge names, as long as it is a domain
/// above the vault's. Here the audience is known beforehand: the challenge is only checked against
/// it, before anything is asked for or remembered.
#[derive(Clone, Debug)]
pub(super) struct Expected {
    pub cloud: Cloud,
    /// The tenant of the identity, where it is known: a token of another one is of no use to the vault.
    pub tenant: Option<TenantId>,
    /// The vault's tenant, where somebody named it.
    pub also: Option<TenantId>,
}

impl Expected {
    /// Checks the challenge of an answer with status 401. Gives it back in the one form that the SDK
    /// reads without doubt.
    pub(super) fn check(&self, headers: &HeaderMap, vault: &str) -> Result<HeaderValue> {
        let wrong = |why: String| {
            Error::service(format!("the vault {vault} {why}; no token was sent")).with_hint(
                "Check the vault's address: what answers there is no vault of this cloud.",
            )
        };
        let challenges = challenges(headers);
        let mut bearer = challenges.iter().filter(|challenge| challenge.scheme == "bearer");
        let challenge = match (bearer.next(), bearer.next()) {
            (Some(challenge), None) => challenge,
            (None, _) => return Err(wrong("does not say what it wants a token for".into())),
            (Some(_), Some(_)) => return Err(wrong("asks for two tokens at once".into())),
        };
        let one_of = |names: [&str; 2]| {
            let given: Vec<_> = challenge
                .parameters
                .iter()
                .filter(|(name, _)| names.contains(&name.as_str()))
                .map(|(_, value)| value.as_str())
                .collect();
            match given[..] {
                [value] => Ok(value),
                [] => Err(wrong(format!("names no {} in its challenge", names[0]))),
                _ => Err(wrong(format!("names its {} twice in its challenge", names[0]))),
            }
        };
        let resource = one_of(["resource", "scope"])?;
        let resource = resource.strip_suffix("/.default").unwrap_or(resource);
        if !self.is_resource(resource) {
            return Err(wrong(format!("wants a token for {}", shown(resource))));
        }
        let authority = one_of(["authorization", "authorization_uri"])?;
        let tenant = self
            .tenant_of(authority)
            .ok_or_else(|| wrong(format!("sends to {} to sign in", shown(authority))))?;
        self.check_tenant(&tenant, vault)?;
        let canonical = format!(
            r#"Bearer authorization="{}", resource="{}""#,
            self.cloud.authority,
            self.cloud.vault_resource()
        );
        HeaderValue::from_str(&canonical)
            .map_err(|_| Error::configuration("the cloud's vault_resource is not an address"))
    }

    fn is_resource(&self, resource: &str) -> bool {
        let origin = |text: &str| {
            let url = Url::parse(text).ok()?;
            let is_origin = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
            let is_plain = url.username().is_empty() && url.password().is_none();
            (is_origin && is_plain).then(|| url.origin().ascii_serialization())
        };
        let asked = origin(resource);
        asked.is_some() && asked == origin(&self.cloud.vault_resource())
    }

    /// The tenant in the address of the authority, if it is one of this cloud's.
    fn tenant_of(&self, authority: &str) -> Option<String> {
        let url = Url::parse(authority).ok()?;
        let own = &self.cloud.authority;
        let is_own = url.origin() == own.origin();
        let is_alias = url.port().is_none()
            && url.host_str().is_some_and(|host| {
                self.cloud.authority_aliases.iter().any(|alias| alias.eq_ignore_ascii_case(host))
            });
        let is_plain = url.scheme() == "https"
            && url.username().is_empty()
            && url.password().is_none()
            && url.query().is_none()
            && url.fragment().is_none();
        let tenant = url.path_segments()?.next().unwrap_or_default();
        (is_plain && (is_own || is_alias)).then(|| tenant.to_owned())
    }

    /// Refuses a vault of a tenant that is neither the identity's nor the one that was named. Of a
    /// managed identity the tenant is not known: there only the named one counts, if there is one.
    fn check_tenant(&self, named: &str, vault: &str) -> Result<()> {
        let mut expected = [self.tenant, self.also].into_iter().flatten().peekable();
        let named_id = named.parse::<TenantId>().ok();
        let Some(first) = expected.peek().copied() else { return Ok(()) };
        if expected.any(|tenant| Some(tenant) == named_id) {
            return Ok(());
        }
        Err(Error::configuration(format!(
            "the vault {vault} belongs to the tenant {}, not to {first}; no token was sent",
            shown(named)
        ))
        .with_hint("Use an identity of the vault's own tenant, or name the vault's tenant."))
    }
}

/// Somebody's text, short and on one line.
fn shown(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(100).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use http::header::WWW_AUTHENTICATE;

    use super::*;
    use crate::cloud::CloudRecord;

    const TENANT: &str = "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";

    fn expected(cloud: Cloud) -> Expected {
        Expected { cloud, tenant: Some(TENANT.parse().unwrap()), also: None }
    }

    fn check(expected: &Expected, values: &[&str]) -> Result<HeaderValue> {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(WWW_AUTHENTICATE, HeaderValue::from_str(value).unwrap());
        }
        expected.check(&headers, "contoso.vault.azure.net")
    }

    fn bearer(authority: &str, resource: &str) -> String {
        format!(r#"Bearer authorization="{authority}", resource="{resource}""#)
    }

    #[test]
    fn the_forms_that_vaults_use() {
        let global = expected(Cloud::global());
        for authority in [
            format!("https://login.microsoftonline.com/{TENANT}"),
            format!("https://login.windows.net/{TENANT}"),
            format!("https://LOGIN.microsoftonline.com:443/{}/", TENANT.to_uppercase()),
        ] {
            for resource in ["https://vault.azure.net", "https://vault.azure.net/"] {
                let canonical = check(&global, &[&bearer(&authority, resource)]).unwrap();
                assert_eq!(
                    canonical,
                    r#"Bearer authorization="https://login.microsoftonline.com/", resource="https://vault.azure.net""#
                );
            }
        }
        let scope = format!(
            r#"Bearer authorization_uri="https://login.microsoftonline.com/{TENANT}", scope="https://vault.azure.net/.default""#
        );
        assert!(check(&global, &[&scope]).is_ok());
        assert!(check(&global, &[&format!("Negotiate, {scope}")]).is_ok());
    }

    #[test]
    fn what_a_hostile_vault_says_is_refused() {
        let authority = format!("https://login.microsoftonline.com/{TENANT}");
        let resource = "https://vault.azure.net";
        let global = expected(Cloud::global());
        for bad in [
            "https://graph.microsoft.com",
            "https://azure.net",
            "https://net",
            "https://contoso.vault.azure.net",
            "https://evilvault.azure.net",
            "https://vault.azure.net.evil.example",
            "https://vault.azure.net@evil.example",
            "https://vault.azure.net:444",
            "https://vault.azure.net.",
            "https://vault.azure.net/graph",
            "https://vault.azure.net?x=https://graph.microsoft.com",
            "https://vault.azure.cn",
            "http://vault.azure.net",
            "vault.azure.net",
            "https://v\u{430}ult.azure.net",
            "",
        ] {
            let mut headers = HeaderMap::new();
            let value = HeaderValue::from_bytes(bearer(&authority, bad).as_bytes()).unwrap();
            headers.append(WWW_AUTHENTICATE, value);
            assert!(global.check(&headers, "contoso.vault.azure.net").is_err(), "{bad}");
        }
        for bad in [
            format!("https://evil.example/{TENANT}"),
            format!("https://login.microsoftonline.com.evil.example/{TENANT}"),
            format!("https://evil-login.microsoftonline.com/{TENANT}"),
            format!("https://login.microsoftonline.com@evil.example/{TENANT}"),
            format!("https://user@login.microsoftonline.com/{TENANT}"),
            format!("https://login.microsoftonline.com:8443/{TENANT}"),
            format!("http://login.microsoftonline.com/{TENANT}"),
            format!("https://login.microsoftonline.us/{TENANT}"),
            format!("https://login.microsoftonline.com/{TENANT}?x=1"),
            "https://login.microsoftonline.com/7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a".into(),
            "https://login.microsoftonline.com/common".into(),
            "https://login.microsoftonline.com/".into(),
            "https://login.microsoftonline.com".into(),
            "login.microsoftonline.com".into(),
        ] {
            assert!(check(&global, &[&bearer(&bad, resource)]).is_err(), "{bad}");
        }
        let good = bearer(&authority, resource);
        let other = bearer(&authority, "https://graph.microsoft.com");
        for bad in [
            vec![],
            vec!["Basic realm=\"x\""],
            vec!["Bearer"],
            vec![&good, &other],
            vec![&other, &good],
            vec![&good, &good],
            vec![r#"Bearer resource="https://vault.azure.net""#],
            vec![&format!(r#"{good}, resource="https://graph.microsoft.com""#)],
            vec![&format!(r#"{good}, scope="https://graph.microsoft.com/.default""#)],
            vec![&format!(r#"{good}, authorization_uri="https://evil.example/{TENANT}""#)],
            vec![&format!("{good}, {other}")],
        ] {
            assert!(check(&global, &bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_tenant_that_is_allowed_by_name_and_one_that_is_not_known() {
        let elsewhere = "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";
        let value = bearer(
            &format!("https://login.microsoftonline.com/{elsewhere}"),
            "https://vault.azure.net",
        );
        let mut expected = expected(Cloud::global());
        let error = check(&expected, &[&value]).unwrap_err();
        assert!(error.message.contains(elsewhere), "{error}");
        expected.also = elsewhere.parse().ok();
        assert!(check(&expected, &[&value]).is_ok());
        expected.tenant = None;
        assert!(check(&expected, &[&value]).is_ok());
        expected.also = TENANT.parse().ok();
        assert!(check(&expected, &[&value]).is_err());
        expected.also = None;
        assert!(check(&expected, &[&value]).is_ok());
    }

    #[test]
    fn a_cloud_on_loopback_names_its_own() {
        let cloud = Cloud::custom(CloudRecord {
            name: "local".into(),
            authority: Url::parse("https://localhost:8443").unwrap(),
            vault_suffix: "localhost".into(),
            vault_resource: Some("https://localhost:8443".into()),
            ..(*Cloud::global()).clone()
        })
        .unwrap();
        // As a vault emulator on a Java server says it: the request's own address as authority.
        let value = r#"Bearer resource="https://localhost:8443", authorization_uri="https://localhost:8443/secrets/x""#;
        let any_tenant = Expected { tenant: None, ..expected(cloud) };
        assert!(check(&any_tenant, &[value]).is_ok());
        assert!(check(&any_tenant, &[&value.replace("8443\"", "9443\"")]).is_err());
    }
}
