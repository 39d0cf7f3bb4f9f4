// What an app leaves to the program, and its configuration without that.

import type { Answer } from "./door.js";
import { ConfigurationError } from "./generated/errors.js";
import { toJson } from "./json.js";
import {
  type AppOptions,
  type AssertionRequest,
  Credential,
  type DeviceCode,
  type RecordKey,
  Setting,
  Store,
  type TokenRecord,
  type TokenStore,
} from "./options.js";

const STORE_METHODS = ["load", "save", "delete", "list"] as const;

/** What answers for an app: its own store, assertions and prompts. Nothing when it leaves nothing to the program. */
export function answerOf(options: AppOptions): Answer | undefined {
  const { credential, store, openAddress, showCode } = options;
  const answers: Record<string, (payload: never) => unknown> = {};
  if (typeof credential === "function") {
    answers.assertion = async (request: AssertionRequest) => ({ assertion: await credential(request) });
  }
  if (isOwn(store)) Object.assign(answers, storeAnswers(store));
  if (openAddress !== undefined) {
    const open = callable("openAddress", openAddress);
    answers["signIn.openAddress"] = ({ address }: { address: string }) => done(open(address));
  }
  if (showCode !== undefined) {
    const show = callable("showCode", showCode);
    answers["signIn.showCode"] = (code: DeviceCode) => done(show(code));
  }
  if (Object.keys(answers).length === 0) return undefined;
  return (kind, payload) => {
    const answer = answers[kind];
    if (!answer) throw new ConfigurationError(`the App was given nothing that answers ${kind}`);
    return answer(payload as never);
  };
}

/** What a callback gives does not matter, but when it is done. */
async function done(result: unknown): Promise<null> {
  await result;
  return null;
}

function callable<F>(name: string, value: F): F {
  if (typeof value !== "function") throw new TypeError(`${name} must be a function`);
  return value;
}

function isOwn(store: AppOptions["store"]): store is TokenStore {
  if (store === undefined || store instanceof Store) return false;
  const missing = STORE_METHODS.filter(
    (method) => typeof (store as Partial<TokenStore> | null)?.[method] !== "function",
  );
  if (missing.length > 0) {
    throw new TypeError(
      `store must be a Store, or an object with the methods ${STORE_METHODS.join(", ")}; it lacks ${missing.join(", ")}`,
    );
  }
  return true;
}

function storeAnswers(store: TokenStore): Record<string, (payload: never) => unknown> {
  type Keyed = { key: RecordKey };
  return {
    "store.load": async ({ key }: Keyed) => (await store.load(key)) ?? null,
    "store.loadPrevious": async ({ key }: Keyed) => (await store.loadPrevious?.(key)) ?? null,
    "store.save": async ({ key, record, seen }: Keyed & { record: TokenRecord; seen: string | null }) => ({
      version: await store.save(key, record, seen),
    }),
    "store.delete": ({ key }: Keyed) => store.delete(key),
    "store.list": () => store.list(),
  };
}

/** The configuration as the library reads it. */
export function configurationOf(options: AppOptions): string {
  const { credential, store, proxy, openAddress: _, showCode: __, ...others } = options;
  return toJson({ ...others, proxy: proxyOf(proxy), credential: credentialOf(credential), store: storeOf(store) });
}

function credentialOf(credential: AppOptions["credential"]): unknown {
  if (credential === undefined) return undefined;
  if (typeof credential === "function") return { kind: "callback" };
  if (credential instanceof Credential) return Setting.valueOf(credential);
  throw new TypeError(
    "credential must be a Credential, such as new ClientSecret(…), or a function that makes assertions",
  );
}

function proxyOf(proxy: AppOptions["proxy"]): unknown {
  return typeof proxy === "string" && proxy.includes(":") ? { url: proxy } : proxy;
}

function storeOf(store: AppOptions["store"]): unknown {
  if (store === undefined) return undefined;
  return store instanceof Store ? Setting.valueOf(store) : { kind: "callback" };
}
