use std::time::SystemTime;

use super::{
    WebhookOptions,
    chain::{Roots, Verdict, expires, read, signed},
    delivery::{Delivery, event},
};
use crate::fuzzing::{answer, check_error};

/// Headers and body of a delivery.
pub fn webhook_delivery(data: &[u8]) {
    let request = answer(data, &[200]);
    match Delivery::read(&request.headers) {
        Ok(delivery) => assert!((1..=1024).contains(&delivery.signature.len())),
        Err(error) => check_error(&error),
    }
    match event(&request.body) {
        Ok(event) => {
            assert_eq!(event.delivery.len(), 64);
            assert!(
                request.body.ends_with(event.body.get().as_bytes()) || !event.body.get().is_empty()
            );
        }
        Err(error) => check_error(&error),
    }
}

/// A file that should hold a certificate: none that chance made is trusted.
pub fn webhook_certificate(data: &[u8]) {
    let Some(chain) = read(data) else { return };
    let _ = (expires(&chain[0]), signed(&chain[0], b"{}", data));
    let Ok(roots) = Roots::new(&WebhookOptions::default()) else { return };
    match roots.judge(&chain, SystemTime::now()) {
        // The seeds' own authorities are not Mozilla's.
        Ok(Verdict::Trusted) => unreachable!("a certificate of nobody's is trusted"),
        Ok(Verdict::Wanted(address)) => assert!(address.is_ascii()),
        Err(error) => check_error(&error),
    }
}
