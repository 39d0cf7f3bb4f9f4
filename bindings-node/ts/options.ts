// What an app is made of. Names of members are those of `docs/c-abi.md`.

import { inspect } from "node:util";

import { text } from "./known.js";

type Awaitable<T> = T | PromiseLike<T>;

/** Which refresh token: one of a partner and an app, and of an account where the partner has several. */
export interface RecordKey {
  /** The partner's tenant id. */
  partner: string;
  /** Client id of the app. */
  client: string;
  /** Which of several accounts. */
  account?: string | null;
}

/** A refresh token and what is known about it. */
export interface TokenRecord {
  /** Secret: the refresh token. */
  token: string;
  /** When this very token was issued, in RFC 3339. */
  issued: string;
  /** When the person signed in. */
  signedIn?: string | null;
  /** User principal name. */
  user?: string | null;
  /** Object id of the user in the partner's tenant. */
  userId?: string | null;
  /** How the token was obtained. */
  flow: string;
  /** How the person signed in, as the access token said. */
  amr: string[];
  /** What is known about the MFA. */
  mfa: string;
}

/** A record as a store keeps it, with the store's own mark of this version. */
export interface StoredRecord {
  record: TokenRecord;
  version: string;
}

/** What a store lists. */
export interface ListedRecord {
  key: RecordKey;
  issued?: string | null;
  user?: string | null;
}

/** A store of refresh tokens of your own. Every method may be asynchronous; what it throws fails the call as `errors.StoreError`. */
export interface TokenStore {
  /** Finds a record; nothing when there is none. */
  load(key: RecordKey): Awaitable<StoredRecord | null | undefined>;
  /**
   * Keeps a record instead of the version `seen`, or where there was none, and gives the new version.
   *
   * @throws errors.ConflictError when another version than `seen` is kept.
   */
  save(key: RecordKey, record: TokenRecord, seen: string | null): Awaitable<string>;
  /** Removes a record; tells whether there was one. */
  delete(key: RecordKey): Awaitable<boolean>;
  /** Lists what is kept. */
  list(): Awaitable<ListedRecord[]>;
  /** Finds the record before the last one, where the store keeps it. */
  loadPrevious?(key: RecordKey): Awaitable<StoredRecord | null | undefined>;
}

/** For whom a client assertion is made. */
export interface AssertionRequest {
  /** Client id of the app. */
  client: string;
  /** Tenant in which it signs in. */
  tenant: string;
  /** The token endpoint, which is the audience. */
  endpoint: string;
}

/** Makes a client assertion: a signed JWT. What it throws fails the call as `errors.CredentialError`. */
export type AssertionCallback = (request: AssertionRequest) => Awaitable<string>;

/** A code that a person enters on another device. */
export interface DeviceCode {
  userCode: string;
  verificationUri: string;
  /** What to tell the person, in a sentence. */
  message: string;
  /** What to tell the person about phishing. */
  warning: string;
  /** When it expires, in seconds since 1970. */
  expiresOn: number;
}

/** What is handed to the library. Neither printing it nor JSON shows what is secret. */
export class Setting {
  readonly #value: Record<string, unknown>;

  /** @internal */
  protected constructor(value: Record<string, unknown>) {
    this.#value = value;
  }

  /** @internal */
  static valueOf(setting: Setting): Record<string, unknown> {
    return setting.#value;
  }

  /** Tells its kind only. */
  toJSON(): unknown {
    return { kind: this.#value.kind };
  }

  [inspect.custom](): string {
    return `${this.constructor.name} {}`;
  }
}

/** How an app proves who it is. */
export abstract class Credential extends Setting {
  declare protected readonly is: "credential";
}

/** A client secret. */
export class ClientSecret extends Credential {
  constructor(secret: string) {
    super({ kind: "secret", secret });
  }
}

/** What may be said about a certificate. */
export interface CertificateOptions {
  /** Of an encrypted key. */
  password?: string;
  /** `ps256` by default; `rs256` sends a SHA-1 thumbprint, which old servers want. */
  algorithm?: "ps256" | "rs256";
  /** Whether the certificate itself is sent (`x5c`); `false` by default. */
  sendChain?: boolean;
}

/** A certificate with its private key: path of a PEM or PFX file, PEM text, or the bytes of a PFX. */
export class ClientCertificate extends Credential {
  constructor(certificate: string | Uint8Array, options: CertificateOptions = {}) {
    super({ kind: "certificate", ...contentOf(certificate), ...options });
  }
}

function contentOf(certificate: string | Uint8Array): Record<string, string> {
  if (typeof certificate !== "string") return { pfx: Buffer.from(certificate).toString("base64") };
  return certificate.includes("-----BEGIN ") ? { pem: certificate } : { path: certificate };
}

/** The managed identity of the machine, whose federated credential the app trusts. */
export class ManagedIdentity extends Credential {
  /** @param options - `clientId` of a user-assigned identity; `imds`: another address of the metadata service. */
  constructor(options: { clientId?: string; imds?: string } = {}) {
    super({ kind: "managedIdentity", ...options });
  }
}

/** A token file of a workload identity, read anew for each sign-in. */
export class WorkloadIdentity extends Credential {
  constructor(file: string) {
    super({ kind: "workloadIdentity", file });
  }
}

/** A store of the library's own. */
export abstract class Store extends Setting {
  declare protected readonly is: "store";
}

/** Refresh tokens in this process only: the default. */
export class MemoryStore extends Store {
  constructor() {
    super({ kind: "memory" });
  }
}

/** Refresh tokens in encrypted files on this machine. */
export class FileStore extends Store {
  /**
   * @param path - folder, by default in the user's data folder.
   * @param options - `keyFile`: keeps the key in this file instead of the operating system's keyring.
   */
  constructor(path?: string, options: { keyFile?: string | undefined } = {}) {
    super({ kind: "file", path: path === undefined ? path : text("path", path), ...options });
  }
}

/** An app registration that may use a vault. */
export class VaultIdentity extends Setting {
  declare protected readonly is: "vaultIdentity";

  /**
   * @param tenant - its tenant id.
   * @param clientId - its application (client) id.
   * @param credential - how it proves who it is.
   */
  constructor(tenant: string, clientId: string, credential: ClientSecret | ClientCertificate | WorkloadIdentity) {
    const isOne = [ClientSecret, ClientCertificate, WorkloadIdentity].some((kind) => credential instanceof kind);
    if (!isOne) throw new TypeError("a VaultIdentity needs a ClientSecret, ClientCertificate or WorkloadIdentity");
    const { kind, ...members } = Setting.valueOf(credential);
    const proof = kind === "certificate" ? { certificate: members } : members;
    super({ kind, tenant: text("tenant", tenant), clientId: text("clientId", clientId), ...proof });
  }
}

/** What may be said about a vault. */
export interface KeyVaultOptions {
  /** Who opens it: by default as the variables `AZURE_*` say, else the managed identity of the machine. */
  access?: ManagedIdentity | VaultIdentity;
  /** How secrets are named; the partner's tenant id by default. */
  name?: string;
  /** Tenant of the vault, where it is not the identity's. */
  vaultTenant?: string;
}

/** Refresh tokens in Azure Key Vault, by default as the official samples lay them. */
export class KeyVault extends Store {
  /** @param vault - its address, such as `https://contoso.vault.azure.net`. */
  constructor(vault: string, options: KeyVaultOptions = {}) {
    const { access, ...others } = options;
    super({ kind: "keyVault", vault: text("vault", vault), access: accessOf(access), ...others });
  }
}

function accessOf(access: KeyVaultOptions["access"]): unknown {
  if (access === undefined) return undefined;
  if (access instanceof ManagedIdentity || access instanceof VaultIdentity) return Setting.valueOf(access);
  throw new TypeError("access must be a ManagedIdentity or VaultIdentity");
}

/** A proxy: as the environment says (`HTTPS_PROXY`, `NO_PROXY`), none, the one of an address, or this one. */
export type Proxy =
  | "environment"
  | "none"
  | (string & {})
  | { url: string; user?: string; password?: string; bypass?: string };

/** How events are verified that Partner Center delivers. The defaults are for Microsoft's own services. */
export interface WebhookOptions {
  /** Hosts from which the certificate of a signature may be fetched, instead of the one of Microsoft's documentation. */
  certificateHosts?: string[];
  /** Hosts from which certificates of its issuers may be fetched, instead of those of Microsoft's and DigiCert's authorities. */
  issuerHosts?: string[];
  /** Roots (PEM texts) to which it must lead, instead of Mozilla's list. */
  roots?: string[];
  /** Milliseconds since a change after which its event is refused; three days by default. */
  maxAgeMs?: number;
  /** How many events of that time are remembered, to be taken once; 100,000 by default. */
  remembered?: number;
}

/** What an app is made of. Unknown members are refused, and the near miss is named. */
export interface AppOptions {
  /** Application (client) id of the Entra app registration. */
  clientId: string;
  /** How the app proves who it is; a function makes client assertions. None by default: a public client. */
  credential?: Credential | AssertionCallback;
  /** Where refresh tokens are kept; in memory by default. */
  store?: Store | TokenStore;
  /** `global` by default, or a record of every host of another cloud. */
  cloud?: "global" | "usgov" | "china" | (string & {}) | Record<string, unknown>;
  /** As the environment says by default. */
  proxy?: Proxy;
  /** Certificates (PEM texts) to trust beside the system's. */
  extraRoots?: string[];
  /** Milliseconds for a connection; 10,000 by default. */
  connectTimeoutMs?: number;
  /** Milliseconds for a whole call; 100,000 by default. */
  timeoutMs?: number;
  /** `v2` by default. */
  protocol?: "v2" | "v1";
  /** When a newer refresh token is written back; after a day by default. */
  writeBack?: "default" | "always" | "never" | { afterMs: number };
  /** How many bytes cached tokens may take; 64 MiB by default. */
  cacheBytes?: number;
  /** Name and version of your program, for the `User-Agent`. */
  application?: string;
  /** Language of texts, such as `de-DE`, for calls that name none. */
  locale?: string;
  /** `MS-CorrelationId` of the calls that name none: a GUID. */
  correlationId?: string;
  /** Features that the cloud must have, such as `gdap`. */
  require?: string[];
  /** How events are verified that Partner Center delivers. */
  webhooks?: WebhookOptions;
  /** Opens an address in a browser, for `signIn.loopback`. */
  openAddress?: (address: string) => unknown;
  /** Shows a code to the person who signs in, for `signIn.deviceCode`. */
  showCode?: (code: DeviceCode) => unknown;
}
