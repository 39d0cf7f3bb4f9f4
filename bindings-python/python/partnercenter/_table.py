# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""What the native part must have been built from."""

ABI_VERSION = 1
TABLE_HASH = "38d6618313389241faf2209a06b5d1f6"
