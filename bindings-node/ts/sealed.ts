// Objects that stay in their thread: what they stand for lives in the native library.

/** As a member of an object, makes copying it (structuredClone, postMessage, v8.serialize) fail with a sentence. */
export const UNCLONEABLE: object = Object.defineProperty({}, "why", {
  enumerable: true,
  // Copying reads the enumerable members of an object: the only moment at which it can be refused.
  get(): never {
    throw new TypeError(
      "objects of partnercenter cannot be copied or sent to another thread: make a new App there, or send the text of a token",
    );
  },
});
