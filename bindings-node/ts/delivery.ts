// What a web server received, as it crosses to the library.

/** Headers of a request: of `node:http` (`request.headers`), of the web platform (`Headers`), or pairs. */
export type HeadersLike = Record<string, string | string[] | undefined> | Iterable<readonly [string, string]>;

/** Headers as the library reads them. */
export function headersOf(headers: HeadersLike): unknown {
  if (headers === null || typeof headers !== "object") throw new TypeError("headers must be an object or pairs");
  return Symbol.iterator in headers ? [...(headers as Iterable<readonly [string, string]>)] : headers;
}

/** Bytes as JSON holds them. */
export function octets(content: Uint8Array | string): unknown {
  if (typeof content === "string") return content;
  if (!(content instanceof Uint8Array)) throw new TypeError("body must be a Uint8Array (such as a Buffer) or a string");
  return { base64: Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString("base64") };
}
