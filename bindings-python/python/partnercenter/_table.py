# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""What the native part must have been built from."""

ABI_VERSION = 1
TABLE_HASH = "181c3b836c28fe0ff91c58c43acbc919"
