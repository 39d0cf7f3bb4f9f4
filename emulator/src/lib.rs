//! Entra ID, Key Vault, Partner Center, Graph, ARM and IMDS on loopback.
