// The native library: what it offers, and where it is found.

import { join } from "node:path";

import { ABI_VERSION, TABLE_HASH } from "./generated/constants.js";

/** What a call that succeeded tells beside its body. */
export type NativeEvent = (
  event: number,
  id: number,
  body: string | Uint8Array | undefined,
  detail: string | undefined,
  host: number,
) => void;

/** See `bindings-node/src/door.rs`. */
export interface Door {
  hold(alive: boolean): void;
  appCreate(config: string, host?: number): NativeApp | string;
  logSet(level?: string): string | null;
}

/** See `bindings-node/src/app.rs`. */
export interface NativeApp {
  callStart(request: string): number;
  tokenLookup(
    partner: string,
    customer: string | undefined,
    account: string | undefined,
    appOnly: boolean,
    scopes: string,
  ): NativeLookup | string;
  streamOpen(request: string): NativeStream | string;
  close(): void;
}

/** See `bindings-node/src/app.rs`. */
export interface NativeLookup {
  cached(held: number): true | { token: string; expiresOn: number; refreshOn: number; serial: number } | string | null;
}

/** See `bindings-node/src/stream.rs`. */
export interface NativeStream {
  next(): number;
  close(): void;
}

interface Native {
  Door: new (dispatch: NativeEvent) => Door;
  callCancel(call: number): void;
  nearest(name: string, known: readonly string[]): string | null;
  callsUnderWay(): number;
  hostReply(id: number, failed: boolean, reply: string): void;
  handshake(): { abiVersion: number; version: string; tableHash: string };
}

// A musl system is not told apart from a glibc one before a library was tried: asking is slower.
const LIBRARIES: Record<string, readonly string[]> = {
  "darwin-arm64": ["darwin-arm64"],
  "darwin-x64": ["darwin-x64"],
  "linux-arm64": ["linux-arm64-gnu", "linux-arm64-musl"],
  "linux-x64": ["linux-x64-gnu", "linux-x64-musl"],
  "win32-arm64": ["win32-arm64"],
  "win32-x64": ["win32-x64"],
};

/**
 * Loads the library of a platform.
 *
 * @throws Error with the code `ERR_PARTNERCENTER_LIBRARY` when there is none for it, or when it is not installed.
 */
export function load(platform: string = `${process.platform}-${process.arch}`): Native {
  const refusals: string[] = [];
  for (const library of LIBRARIES[platform] ?? []) {
    let native: Native;
    try {
      native = require(join(__dirname, "..", "native", `partnercenter.${library}.node`));
    } catch (error) {
      refusals.push(`${library}: ${(error as Error).message.split("\n")[0]}`);
      continue;
    }
    return greet(native);
  }
  const supported = Object.values(LIBRARIES).flat().join(", ");
  const why = refusals.length > 0 ? ` (${refusals.join("; ")})` : "";
  throw Object.assign(
    new Error(
      `partnercenter has no native library that loads on ${platform}${why}. It is made for ${supported}; ` +
        "a package that was installed on one platform does not run on another.",
    ),
    { code: "ERR_PARTNERCENTER_LIBRARY" },
  );
}

/** Checks that the library and this code were made for each other. */
function greet(native: Native): Native {
  const { abiVersion, tableHash, version } = native.handshake();
  if (abiVersion !== ABI_VERSION || tableHash !== TABLE_HASH) {
    throw new Error(
      `the library is version ${version}, number ${abiVersion} with table ${tableHash}, ` +
        `but the JavaScript was made for number ${ABI_VERSION} with table ${TABLE_HASH}`,
    );
  }
  return native;
}

export const native = load();
