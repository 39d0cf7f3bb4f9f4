# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""What the native part must have been built from."""

ABI_VERSION = 1
TABLE_HASH = "b0f55743b71be0ca545e2d6ff87af29d"
