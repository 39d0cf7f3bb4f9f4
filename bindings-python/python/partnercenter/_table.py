# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""What the native part must have been built from."""

ABI_VERSION = 1
TABLE_HASH = "75247b1bef8bf2d8c4e677a1c44cdeba"
