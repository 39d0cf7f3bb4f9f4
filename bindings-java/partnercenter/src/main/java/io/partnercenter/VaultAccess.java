package io.partnercenter;

/** Who opens a vault. */
public sealed interface VaultAccess permits ManagedIdentity, VaultIdentity {}
