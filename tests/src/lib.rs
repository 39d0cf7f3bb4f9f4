//! End-to-end tests and judges.
