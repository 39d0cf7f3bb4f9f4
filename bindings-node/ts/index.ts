/**
 * Microsoft Partner Center: sign-in by the Secure Application Model, tokens in customers' tenants, and operations.
 *
 * @packageDocumentation
 */

export { App, Customer, Partner, type PartnerOptions } from "./app.js";
export { type ErrorDetail, type ErrorFacts, PartnerCenterError } from "./base.js";
export type { CallOptions, PageOptions, RawParameters, RawResponse, RestOptions } from "./call.js";
export type { HeadersLike } from "./delivery.js";
export { type LogLine, type ResponseFacts, setLog } from "./door.js";
export * as errors from "./errors.js";
export { Field, Filter, type FilterLike, type FilterTree, type FilterValue, field, guid } from "./filter.js";
export { VERSION } from "./generated/constants.js";
export type * from "./generated/facade.js";
export type * as types from "./generated/types.js";
export {
  type AppOptions,
  type AssertionCallback,
  type AssertionRequest,
  type CertificateOptions,
  ClientCertificate,
  ClientSecret,
  Credential,
  type DeviceCode,
  FileStore,
  KeyVault,
  type KeyVaultOptions,
  type ListedRecord,
  ManagedIdentity,
  MemoryStore,
  type Proxy,
  type RecordKey,
  Store,
  type StoredRecord,
  type TokenRecord,
  type TokenStore,
  VaultIdentity,
  type WebhookOptions,
  WorkloadIdentity,
} from "./options.js";
export { type Page, Pages } from "./pages.js";
export { AccessToken, type GetTokenOptions, TenantCredential, type TokenOptions } from "./token.js";
export {
  Download,
  type FileFacts,
  type Progress,
  type RecordBatch,
  Records,
  type Saved,
  type SaveOptions,
  type WaitOptions,
  Work,
} from "./work.js";
