// @azure/msal-node signs a person in: its own loopback receiver, a real browser, form_post.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { promisify } from "node:util";

import { PublicClientApplication } from "@azure/msal-node";

import * as emulator from "../node/emulator.mjs";

const browse = (url) => promisify(execFile)(process.execPath, ["browser/sign-in.mjs", url]);

test("interactive", async () => {
  const auth = { clientId: emulator.publicApp.id, authority: emulator.authority, ...emulator.msal };
  const { accessToken, account } = await new PublicClientApplication({ auth }).acquireTokenInteractive({
    scopes: [emulator.partnerCenter],
    openBrowser: async (url) => void browse(url),
  });
  assert.equal(account.username, emulator.user);
  const claims = await emulator.verified(accessToken);
  assert.ok(claims.amr.includes("mfa"));
});
