//! Every setting, defined once: its name, where else it comes from, and what it means.
//!
//! The name gives the flag (`--client-id`), the key in `partnercenter.toml` (`client_id`) and the
//! variable (`PARTNERCENTER_CLIENT_ID`). A secret has no flag and no key: it would be seen in the
//! list of processes, in the shell's history, or in a file that is checked in.

/// One setting.
#[derive(Debug)]
pub struct Setting {
    /// Name, with hyphens.
    pub name: &'static str,
    /// Variables of the Azure tools that are read after ours.
    pub variables: &'static [&'static str],
    /// What its value is.
    pub kind: Kind,
    /// Under which heading the help shows it.
    pub group: &'static str,
    /// What it means, with its default.
    pub about: &'static str,
}

/// What a value may be.
#[derive(Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text; this is its name in the help.
    Text(&'static str),
    /// A file. One named in `partnercenter.toml` is looked for beside it.
    File,
    /// A file that holds a secret; `-` is standard input.
    SecretFile,
    /// One of these.
    OneOf(&'static [&'static str]),
    /// `true` or `false`.
    Switch,
    /// A secret.
    Secret,
}

impl Setting {
    /// The key in `partnercenter.toml`; none for a secret.
    pub fn key(&self) -> Option<String> {
        (self.kind != Kind::Secret).then(|| self.name.replace('-', "_"))
    }

    /// Our own variable.
    pub fn variable(&self) -> String {
        format!("PARTNERCENTER_{}", self.name.replace('-', "_").to_ascii_uppercase())
    }

    /// What stands for the value in the help.
    pub fn value_name(&self) -> &'static str {
        match self.kind {
            Kind::Text(name) => name,
            Kind::File | Kind::SecretFile => "FILE",
            Kind::OneOf(_) => "NAME",
            Kind::Switch => "BOOL",
            Kind::Secret => "SECRET",
        }
    }
}

const SIGN_IN: &str = "Sign-in settings";
const CREDENTIAL: &str = "Credential settings";
const STORE: &str = "Store settings";
const CONNECTION: &str = "Connection settings";

macro_rules! settings {
    ($($id:ident = $name:literal, $group:ident, $kind:expr, $variables:expr, $about:literal;)*) => {
        $(
            #[doc = $about]
            pub static $id: Setting = Setting {
                name: $name, variables: &$variables, kind: $kind, group: $group, about: $about,
            };
        )*
        /// All settings, in the order in which the help shows them.
        pub static ALL: &[&Setting] = &[$(&$id),*];
    };
}

settings! {
    CLOUD = "cloud", SIGN_IN, Kind::Text("NAME"), [],
        "Cloud: global, usgov, china, or one that the file defines under [clouds.NAME] [default: global]";
    PARTNER = "partner", SIGN_IN, Kind::Text("TENANT"), ["AZURE_TENANT_ID"],
        "Tenant id of the partner";
    CLIENT_ID = "client-id", SIGN_IN, Kind::Text("GUID"), ["AZURE_CLIENT_ID"],
        "Application (client) id of the app registration";
    ACCOUNT = "account", SIGN_IN, Kind::Text("USER"), [],
        "Which of several accounts of the partner: a user name [default: the usual one]";
    PROTOCOL = "protocol", SIGN_IN, Kind::OneOf(&["v2", "v1"]), [],
        "Form of Entra's endpoints: v2 or v1 [default: v2]";

    AUTHENTICATION = "authentication", CREDENTIAL,
        Kind::OneOf(&["secret", "certificate", "workload-identity", "managed-identity", "none"]), [],
        "How the app authenticates: secret, certificate, workload-identity, managed-identity or none [default: by what is given]";
    CLIENT_SECRET = "client-secret", CREDENTIAL, Kind::Secret, ["AZURE_CLIENT_SECRET"],
        "The client secret: the column Value of the portal, not the secret's id";
    CLIENT_SECRET_FILE = "client-secret-file", CREDENTIAL, Kind::SecretFile, [],
        "File with the client secret; - reads standard input, or asks on a terminal";
    CERTIFICATE = "certificate", CREDENTIAL, Kind::File, ["AZURE_CLIENT_CERTIFICATE_PATH"],
        "File with the certificate and its private key, PEM or PFX";
    CERTIFICATE_PASSWORD = "certificate-password", CREDENTIAL, Kind::Secret,
        ["AZURE_CLIENT_CERTIFICATE_PASSWORD"],
        "Password of the certificate file";
    CERTIFICATE_PASSWORD_FILE = "certificate-password-file", CREDENTIAL, Kind::SecretFile, [],
        "File with the password of the certificate file; - reads standard input, or asks on a terminal";
    CERTIFICATE_ALGORITHM = "certificate-algorithm", CREDENTIAL, Kind::OneOf(&["ps256", "rs256"]), [],
        "Signature of the client assertion: ps256 or rs256 [default: ps256]";
    SEND_CERTIFICATE_CHAIN = "send-certificate-chain", CREDENTIAL, Kind::Switch,
        ["AZURE_CLIENT_SEND_CERTIFICATE_CHAIN"],
        "Send the certificate chain (x5c) with the client assertion [default: false]";
    FEDERATED_TOKEN_FILE = "federated-token-file", CREDENTIAL, Kind::File,
        ["AZURE_FEDERATED_TOKEN_FILE"],
        "File with the token of a workload identity";
    MANAGED_IDENTITY = "managed-identity", CREDENTIAL, Kind::Text("GUID"), [],
        "Client id of a user-assigned managed identity [default: the system-assigned one]";

    STORE_KIND = "store", STORE, Kind::OneOf(&["file", "key-vault", "memory"]), [],
        "Where refresh tokens live: file (encrypted, on this machine), key-vault or memory [default: key-vault if a vault is given, else file]";
    STORE_PATH = "store-path", STORE, Kind::File, [],
        "Folder of the store `file` [default: refresh-tokens in the user's data folder]";
    STORE_KEY = "store-key", STORE, Kind::OneOf(&["keyring-or-file", "keyring"]), [],
        "Where the key of the store `file` is kept: keyring-or-file, or keyring alone [default: keyring-or-file]";
    STORE_KEY_FILE = "store-key-file", STORE, Kind::File, [],
        "Key file of the store `file`, in place of the operating system's keyring";
    VAULT = "vault", STORE, Kind::Text("URL"), [],
        "Address of the Key Vault: https://contoso.vault.azure.net";
    VAULT_ACCESS = "vault-access", STORE,
        Kind::OneOf(&["managed-identity", "workload-identity", "secret", "certificate", "environment"]), [],
        "How the vault is reached: managed-identity, workload-identity, secret, certificate or environment [default: by what is given, else environment: what AZURE_* name, else the managed identity of the host]";
    VAULT_SECRET_NAME = "vault-secret-name", STORE, Kind::Text("TEMPLATE"), [],
        "Names of the secrets in the vault, with {partner}, {client} and {account} [default: {partner}]";
    VAULT_TENANT = "vault-tenant", STORE, Kind::Text("TENANT"), [],
        "Tenant of the vault and of the app that reaches it [default: the partner's]";
    VAULT_CLIENT_ID = "vault-client-id", STORE, Kind::Text("GUID"), [],
        "Client id of the app, or of the user-assigned managed identity, that reaches the vault [default: client-id; the system-assigned identity]";
    VAULT_CLIENT_SECRET = "vault-client-secret", STORE, Kind::Secret, [],
        "Client secret of the app that reaches the vault [default: client-secret]";
    VAULT_CLIENT_SECRET_FILE = "vault-client-secret-file", STORE, Kind::SecretFile, [],
        "File with the client secret of the app that reaches the vault; - reads standard input, or asks on a terminal";
    VAULT_CERTIFICATE = "vault-certificate", STORE, Kind::File, [],
        "File with the certificate and private key of the app that reaches the vault [default: certificate]";
    VAULT_CERTIFICATE_PASSWORD = "vault-certificate-password", STORE, Kind::Secret, [],
        "Password of that certificate file";
    VAULT_CERTIFICATE_PASSWORD_FILE = "vault-certificate-password-file", STORE, Kind::SecretFile, [],
        "File with the password of that certificate file; - reads standard input, or asks on a terminal";

    CA_FILE = "ca-file", CONNECTION, Kind::File, [],
        "Certificates (PEM) to trust beside the system's";
    PROXY = "proxy", CONNECTION, Kind::Text("URL"), [],
        "Proxy: http://proxy.contoso.com:8080, or none [default: what HTTPS_PROXY and NO_PROXY say]";
    PROXY_BYPASS = "proxy-bypass", CONNECTION, Kind::Text("HOSTS"), [],
        "Hosts reached without that proxy, in the form of NO_PROXY";
    PROXY_USER = "proxy-user", CONNECTION, Kind::Text("USER"), [],
        "User name at the proxy";
    PROXY_PASSWORD = "proxy-password", CONNECTION, Kind::Secret, [],
        "Password at the proxy";
    PROXY_PASSWORD_FILE = "proxy-password-file", CONNECTION, Kind::SecretFile, [],
        "File with the password at the proxy; - reads standard input, or asks on a terminal";
    TIMEOUT = "timeout", CONNECTION, Kind::Text("SECONDS"), [],
        "How long a call may take, in seconds [default: 100]";
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn names_are_unique_and_secrets_have_no_key() {
        for (index, setting) in ALL.iter().enumerate() {
            assert!(
                ALL[..index].iter().all(|other| other.name != setting.name),
                "{}",
                setting.name
            );
            assert_eq!(setting.key().is_none(), setting.kind == Kind::Secret);
        }
        assert_eq!(CLIENT_ID.key().as_deref(), Some("client_id"));
        assert_eq!(CLIENT_ID.variable(), "PARTNERCENTER_CLIENT_ID");
    }

    #[test]
    fn every_secret_can_come_from_a_file() {
        for secret in ALL.iter().filter(|setting| setting.kind == Kind::Secret) {
            let file = format!("{}-file", secret.name);
            assert!(ALL.iter().any(|setting| setting.name == file), "{file}");
        }
    }

    /// The part of `docs/cli.md` that lists the settings.
    fn documented() -> String {
        let mut text = String::new();
        let mut group = "";
        for setting in ALL {
            if setting.group != group {
                group = setting.group;
                text +=
                    &format!("\n### {group}\n\n| setting | variables | meaning |\n|---|---|---|\n");
            }
            let name = match setting.key() {
                Some(key) => format!("`--{}`, `{key}`", setting.name),
                None => "(no flag, no key)".to_owned(),
            };
            let own = setting.variable();
            let variables: Vec<_> = std::iter::once(own.as_str())
                .chain(setting.variables.iter().copied())
                .map(|name| format!("`{name}`"))
                .collect();
            text += &format!("| {name} | {} | {} |\n", variables.join(", "), setting.about);
        }
        text
    }

    #[test]
    fn every_setting_is_documented() {
        const BEGIN: &str = "<!-- settings: kept by a test -->\n";
        const END: &str = "\n<!-- end of settings -->";
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/cli.md");
        let page = std::fs::read_to_string(path).unwrap();
        let (before, rest) = page.split_once(BEGIN).unwrap();
        let (written, after) = rest.split_once(END).unwrap();
        if written != documented() && std::env::var_os("UPDATE_DOCS").is_some() {
            let page = format!("{before}{BEGIN}{}{END}{after}", documented());
            return std::fs::write(path, page).unwrap();
        }
        assert_eq!(written, documented(), "run this test with UPDATE_DOCS=1 in the environment");
    }
}
