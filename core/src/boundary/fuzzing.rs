use super::{config::AppConfig, host, raw, request::CallRequest};
use crate::{
    Cloud, Error, ErrorKind,
    cloud::{CloudRecord, Service},
    fuzzing::{check_error, check_error_silent, with_canaries},
    operations::fuzzing::check_raw,
};

fn check_refusal(error: &Error) {
    check_error(error);
    assert_eq!(error.kind, ErrorKind::Configuration);
}

/// The configuration of an app.
pub fn config(data: &[u8]) {
    if let Err(error) = AppConfig::read(data) {
        check_refusal(&error);
    }
    if let Some(Err(error)) = with_canaries(data).map(|json| AppConfig::read(&json)) {
        check_error_silent(&error);
    }
}

/// A cloud of which every host is given.
pub fn cloud(data: &[u8]) {
    let Ok(record) = serde_json::from_slice::<CloudRecord>(data) else { return };
    match Cloud::custom(record) {
        Ok(cloud) => {
            let _ = cloud.vault_resource();
            for service in
                [Service::PartnerCenter, Service::PartnerApi, Service::Graph, Service::Arm]
            {
                let Ok(base) = cloud.base(service) else { continue };
                assert_eq!(base.scheme(), "https");
                assert_eq!(base.path(), "/");
                assert!(!cloud.resource(service).is_empty());
            }
        }
        Err(error) => check_refusal(&error),
    }
}

/// A call.
pub fn call_request(data: &[u8]) {
    let checks = |request: CallRequest| {
        request.options.of_operation()?;
        request.callable()?;
        request.partner()?;
        request.customer()?;
        request.needed_partner()?;
        request.reading().map(drop)
    };
    if let Err(error) = CallRequest::read(data).and_then(checks) {
        check_refusal(&error);
    }
    if let Some(Err(error)) = with_canaries(data).map(|json| CallRequest::read(&json)) {
        check_error_silent(&error);
    }
}

/// The parameters of a raw call.
pub fn raw_call(data: &[u8]) {
    let Ok(params) = serde_json::from_slice(data) else { return };
    match raw::read(params) {
        Ok(call) => check_raw(&call),
        Err(error) => check_refusal(&error),
    }
    if let Some(Ok(params)) = with_canaries(data).map(|json| serde_json::from_slice(&json))
        && let Err(error) = raw::read(params)
    {
        check_error_silent(&error);
    }
}

/// What the host's own code answers about records, assertions and stores.
pub fn host_reply(data: &[u8]) {
    for error in host::read_all(data) {
        check_error(&error);
    }
    if let Some(json) = with_canaries(data) {
        host::read_all(&json).iter().for_each(check_error_silent);
    }
}
