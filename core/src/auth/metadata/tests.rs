//! Hostile and foreign metadata (goals S7, B14): one fault per row.
#![allow(clippy::unwrap_used)]

use serde_json::json;

use super::*;
use crate::{ErrorKind, cloud::CloudRecord};

const TENANT: &str = "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";
const OTHER: &str = "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0b";

/// What the sign-in service of a cloud publishes about a tenant.
fn document(cloud: &Cloud, tenant: &str) -> Value {
    let at = |path: &str| format!("{}{tenant}/{path}", cloud.authority);
    json!({
        "issuer": at("v2.0"),
        "authorization_endpoint": at("oauth2/v2.0/authorize"),
        "token_endpoint": at("oauth2/v2.0/token"),
        "device_authorization_endpoint": at("oauth2/v2.0/devicecode"),
        "jwks_uri": at("discovery/v2.0/keys"),
        "userinfo_endpoint": "https://graph.microsoft.com/oidc/userinfo",
        "cloud_instance_name": cloud.metadata_instance,
        "msgraph_host": cloud.graph.host_str(),
        "tenant_region_scope": "EU",
        "tenant_region_sub_scope": null,
    })
}

fn id() -> TenantName {
    TenantName::Id(TENANT.parse().unwrap())
}

fn read(asked: &TenantName, document: &Value) -> Result<Metadata> {
    Metadata::read(&Cloud::global(), asked, document.to_string().as_bytes())
}

fn with(name: &str, value: Value) -> Result<Metadata> {
    let mut document = document(&Cloud::global(), TENANT);
    document[name] = value;
    read(&id(), &document)
}

#[test]
fn each_cloud_names_its_own_tenants() {
    for cloud in Cloud::built_in() {
        let body = document(cloud, TENANT).to_string();
        let domain = TenantName::Domain("contoso.onmicrosoft.com".into());
        for asked in [id(), domain] {
            let metadata = Metadata::read(cloud, &asked, body.as_bytes()).unwrap();
            let facts = metadata.facts(cloud).unwrap();
            assert_eq!(
                (facts.tenant.to_string().as_str(), facts.cloud),
                (TENANT, cloud.name.clone())
            );
            assert_eq!(facts.region.as_deref(), Some("EU"));
        }
        let body = document(cloud, "{tenantid}").to_string();
        let any = Metadata::read(cloud, &TenantName::Organizations, body.as_bytes()).unwrap();
        assert!(any.facts(cloud).is_none());
        let issuer = format!("{}{OTHER}/v2.0", cloud.authority);
        let tenant = any.tenant_of(&issuer, cloud, Protocol::V2).unwrap();
        assert_eq!(tenant.to_string(), OTHER);
    }
}

#[test]
fn a_tenant_of_another_cloud_is_named() {
    for own in Cloud::built_in() {
        for other in Cloud::built_in().iter().filter(|other| other.name != own.name) {
            // What the other cloud says about itself, asked at this one: whole, or in part.
            let mut document = document(other, TENANT);
            let read = |document: &Value| {
                Metadata::read(own, &id(), document.to_string().as_bytes()).unwrap_err()
            };
            for removed in [None, Some("msgraph_host"), Some("cloud_instance_name")] {
                if removed == Some("cloud_instance_name") {
                    document["msgraph_host"] = other.graph.host_str().into();
                }
                if let Some(name) = removed {
                    document.as_object_mut().unwrap().remove(name);
                }
                let error = read(&document);
                assert_eq!(error.kind, ErrorKind::WrongCloud, "{} at {}", other.name, own.name);
                assert!(
                    error.message.contains(&format!("\"{}\"", other.name)),
                    "{}",
                    error.message
                );
                assert!(error.hint.as_ref().unwrap().contains(&other.name));
            }
        }
    }
    let bare = |region: &str| {
        let mut document = document(&Cloud::global(), TENANT);
        document["tenant_region_scope"] = region.into();
        document.as_object_mut().unwrap().remove("cloud_instance_name");
        document.as_object_mut().unwrap().remove("msgraph_host");
        read(&id(), &document).map_err(|error| error.kind)
    };
    assert_eq!(bare("USGov").unwrap_err(), ErrorKind::WrongCloud);
    assert!(bare("NA").is_ok());
    // GCC tenants are in the worldwide cloud.
    assert!(with("tenant_region_sub_scope", "GCC".into()).is_ok());
    let unknown = with("cloud_instance_name", "microsoftonline.example".into()).unwrap_err();
    assert_eq!(unknown.kind, ErrorKind::WrongCloud);
}

#[test]
fn one_that_plays_a_cloud_is_judged_as_that_cloud() {
    let authority = Url::parse("https://localhost:8443").unwrap();
    let playing =
        Cloud::custom(CloudRecord { authority, ..CloudRecord::clone(&Cloud::global()) }).unwrap();
    let mut document = document(&playing, TENANT);
    assert!(Metadata::read(&playing, &id(), document.to_string().as_bytes()).is_ok());
    document["cloud_instance_name"] = "microsoftonline.us".into();
    let error = Metadata::read(&playing, &id(), document.to_string().as_bytes()).unwrap_err();
    assert_eq!(error.kind, ErrorKind::WrongCloud);
    assert!(error.message.contains("usgov"));
}

#[test]
fn the_issuer_is_what_was_asked() {
    let issuer = |text: &str| with("issuer", text.replace("{t}", TENANT).into());
    assert!(issuer("https://login.microsoftonline.com/{t}/v2.0").is_ok());
    assert!(issuer("https://login.windows.net/{t}/v2.0").is_ok(), "another name of this authority");
    for bad in [
        "",
        "{t}",
        "http://login.microsoftonline.com/{t}/v2.0",
        "https://login.microsoftonline.com/{t}/v2.0/",
        "https://login.microsoftonline.com//{t}/v2.0",
        "https://login.microsoftonline.com/{t}/v2.0?x=1",
        "https://login.microsoftonline.com/{t}/x/v2.0",
        "https://login.microsoftonline.com/{{t}}/v2.0",
        "https://login.microsoftonline.com/{tenantid}/v2.0",
        "https://login.microsoftonline.com/common/v2.0",
        "https://LOGIN.microsoftonline.com/{t}/v2.0",
        "https://login.microsoftonline.com:8443/{t}/v2.0",
        "https://login.microsoftonline.com@evil.example/{t}/v2.0",
        "https://login.microsoftonline.com.evil.example/{t}/v2.0",
        "https://evil.example/{t}/v2.0",
        "https://login.microsoftonline.us/{t}/v2.0",
        "https://sts.windows.net/{t}/",
    ] {
        assert_eq!(issuer(bad).unwrap_err().kind, ErrorKind::Service, "{bad}");
    }
    let upper = "https://login.microsoftonline.com/8F0C5E8A-1B2C-4D3E-9F4A-5B6C7D8E9F0A/v2.0";
    assert!(issuer(upper).is_err());
    assert!(issuer(&format!("https://login.microsoftonline.com/{OTHER}/v2.0")).is_err());
    assert!(with("issuer", json!([TENANT])).is_err());
    let of_one = document(&Cloud::global(), TENANT);
    assert!(read(&TenantName::Organizations, &of_one).is_err());
    let of_any = document(&Cloud::global(), "{tenantid}");
    assert!(read(&id(), &of_any).is_err());
}

#[test]
fn every_endpoint_is_at_the_authority() {
    let names =
        ["authorization_endpoint", "token_endpoint", "device_authorization_endpoint", "jwks_uri"];
    for name in names {
        for bad in [
            "",
            "/oauth2/v2.0/token",
            "http://login.microsoftonline.com/x",
            "https://login.microsoftonline.com:8443/x",
            "https://login.microsoftonline.us/x",
            "https://login.windows.net/x",
            "https://x.login.microsoftonline.com/x",
            "https://login.microsoftonline.com.evil.example/x",
            "https://login.microsoftonline.com@evil.example/x",
            "https://user@login.microsoftonline.com/x",
            "https://evil.example/login.microsoftonline.com",
            "https://login.microsoftonline.com/x#y",
            "file:///etc/passwd",
        ] {
            let error = with(name, bad.into()).unwrap_err();
            assert_eq!(error.kind, ErrorKind::Service, "{name}: {bad}");
            assert!(error.message.contains(name), "{}", error.message);
        }
        assert!(with(name, json!(7)).is_err());
    }
    let mut document = document(&Cloud::global(), TENANT);
    document.as_object_mut().unwrap().remove("device_authorization_endpoint");
    assert!(read(&id(), &document).is_ok());
    for name in ["issuer", "authorization_endpoint", "token_endpoint", "jwks_uri"] {
        let mut without = document.clone();
        without.as_object_mut().unwrap().remove(name);
        assert!(read(&id(), &without).is_err(), "{name}");
    }
}

#[test]
fn what_is_no_metadata_is_refused() {
    let whole = document(&Cloud::global(), TENANT).to_string();
    let twice = whole.replacen('{', "{\"issuer\":\"https://evil.example\",", 1);
    for body in ["", "<html>", "null", "[]", "{}", &whole[..whole.len() - 1], &twice] {
        let error = Metadata::read(&Cloud::global(), &id(), body.as_bytes()).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Service, "{body}");
    }
}

#[test]
fn a_tenant_is_asked_for_by_guid_or_domain() {
    for (text, segment) in [
        (" 8F0C5E8A-1B2C-4D3E-9F4A-5B6C7D8E9F0A ", TENANT),
        ("Contoso.OnMicrosoft.com", "contoso.onmicrosoft.com"),
        ("bücher.example", "xn--bcher-kva.example"),
    ] {
        assert_eq!(TenantName::supplied(text).unwrap().segment(), segment);
    }
    for bad in [
        "",
        "contoso",
        "common",
        "organizations",
        "127.0.0.1",
        "[::1]",
        "contoso.com/../x",
        "contoso.com?x",
        "contoso.com:443",
        "anna@contoso.com",
        "contoso..com",
        ".contoso.com",
        "contoso.com\r\nx",
        "https://contoso.com",
        "<your tenant>",
        "contoso%2ecom/x",
        "00000000-0000-0000-0000-000000000000",
        &format!("{}.com", "a".repeat(64)),
    ] {
        let error = TenantName::supplied(bad).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Configuration, "{bad}");
    }
}

proptest::proptest! {
    #[test]
    fn any_bytes_are_read_to_their_end(bytes: Vec<u8>, text in ".{0,80}") {
        let _ = Metadata::read(&Cloud::global(), &id(), &bytes);
        let _ = TenantName::supplied(&text);
    }
}
