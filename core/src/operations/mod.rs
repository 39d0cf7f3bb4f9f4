//! The operation table and its interpreter.
