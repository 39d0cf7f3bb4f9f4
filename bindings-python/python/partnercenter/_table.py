# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""What the native part must have been built from."""

ABI_VERSION = 1
TABLE_HASH = "b49bd2929096b55a8c7ad138d14891e8"
