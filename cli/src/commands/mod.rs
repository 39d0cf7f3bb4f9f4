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
pub mod token;
pub mod whoami;
pub mod work;
