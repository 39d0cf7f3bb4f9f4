//! What goes wrong between the library and the services that it signs in to, as one table [R6]: each
//! fault at each kind of request, how many requests it costs, and what it becomes.

#![allow(clippy::unwrap_used)]

mod connections;
mod polls;
mod requests;
mod table;
