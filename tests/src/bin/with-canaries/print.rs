//! Prints things in all the ways in which they can be.

use std::{error::Error as _, fmt::Debug};

use partnercenter::{Error, Result};

/// A value, as a developer prints it.
pub fn value(what: &str, value: &dyn Debug) {
    println!("{what}: {value:?}");
    println!("{what}: {value:#?}");
    tracing::info!(?value, "{what}");
}

/// An error, as developers, logs and bindings print it, and as a panic does.
pub fn error(what: &str, error: &Error) {
    value(what, error);
    println!("{what}: {error}; {:?}", error.hint);
    println!("{}", serde_json::to_string(error).expect("an envelope is JSON"));
    let mut cause = error.source();
    while let Some(inner) = cause {
        println!("  caused by {inner} {inner:?}");
        cause = inner.source();
    }
    tracing::error!(error = error as &dyn std::error::Error, "{what}");
    let error = error.clone();
    let thrown = std::thread::spawn(move || panic!("{error} {error:?}"));
    assert!(thrown.join().is_err());
}

/// An outcome that has to be a failure.
pub fn failure<T>(what: &str, outcome: Result<T>) {
    match outcome {
        Ok(_) => panic!("{what} succeeded"),
        Err(failed) => error(what, &failed),
    }
}

/// An outcome of either kind.
pub fn outcome<T: Debug>(what: &str, outcome: &Result<T>) {
    match outcome {
        Ok(done) => value(what, done),
        Err(failed) => error(what, failed),
    }
}
