//! Sign-in and operations for Microsoft Partner Center.
