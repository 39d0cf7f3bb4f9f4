//! The commands, one file each.

pub mod call;
pub mod completions;
pub mod config;
pub mod demo;
pub mod emulator;
pub mod import;
pub mod login;
pub mod logout;
pub mod operations;
pub mod request;
pub mod token;
pub mod webhooks;
pub mod whoami;
pub mod work;
