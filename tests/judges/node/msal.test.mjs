// @azure/msal-node against the emulator.

import assert from "node:assert/strict";
import { test } from "node:test";

import { ConfidentialClientApplication, CryptoProvider, PublicClientApplication } from "@azure/msal-node";

import * as emulator from "./emulator.mjs";

/** The confidential app; with its secret unless told otherwise. */
function confidential(credential = { clientSecret: emulator.confidential.secret }) {
  const auth = { clientId: emulator.confidential.id, authority: emulator.authority, ...emulator.msal, ...credential };
  return new ConfidentialClientApplication({ auth });
}

function publicApp() {
  const auth = { clientId: emulator.publicApp.id, authority: emulator.authority, ...emulator.msal };
  return new PublicClientApplication({ auth });
}

function appOnly(app) {
  return app.acquireTokenByClientCredential({ scopes: [emulator.graph] });
}

function byCertificate(thumbprints) {
  const { key: privateKey, certificate: x5c } = emulator.confidential;
  return confidential({ clientCertificate: { privateKey, x5c, ...thumbprints } });
}

/** Authorization code with PKCE, and a nonce that the id_token has to repeat. */
async function byCode(app) {
  const { verifier, challenge } = await new CryptoProvider().generatePkceCodes();
  const asked = { scopes: [emulator.partnerCenter], redirectUri: emulator.redirectUri };
  const state = "state-of-the-test";
  const nonce = "nonce-of-the-test";
  const url = await app.getAuthCodeUrl({
    ...asked,
    state,
    nonce,
    codeChallenge: challenge,
    codeChallengeMethod: "S256",
    responseMode: "form_post",
  });
  const answer = await emulator.signIn(url);
  return app.acquireTokenByCode({ ...asked, state, nonce, code: answer.code, codeVerifier: verifier }, answer);
}

/** msal keeps refresh tokens to itself; its cache, written out, has them. */
function refreshTokenOf(app) {
  const [entry] = Object.values(JSON.parse(app.getTokenCache().serialize()).RefreshToken);
  return entry.secret;
}

const flows = {
  secret: () => appOnly(confidential()),
  certificate_ps256: () => appOnly(byCertificate({ thumbprintSha256: emulator.thumbprintSha256 })),
  certificate_rs256: () => appOnly(byCertificate({ thumbprint: emulator.thumbprint })),
  code_with_pkce: () => byCode(confidential()),
  refresh_token: async () => {
    const app = confidential();
    await byCode(app);
    const refreshToken = refreshTokenOf(app);
    return confidential().acquireTokenByRefreshToken({ refreshToken, scopes: [emulator.graph] });
  },
  silent_after_code: async () => {
    const app = confidential();
    const first = await byCode(app);
    assert.equal(first.account.username, emulator.user);
    const asked = { account: first.account, scopes: [emulator.partnerCenter], forceRefresh: true };
    const second = await app.acquireTokenSilent(asked);
    assert.notEqual(second.accessToken, first.accessToken);
    return second;
  },
  device_code: () =>
    publicApp().acquireTokenByDeviceCode({
      scopes: [emulator.partnerCenter],
      deviceCodeCallback: ({ userCode }) => emulator.enterDeviceCode(userCode),
    }),
};

for (const [name, flow] of Object.entries(flows)) {
  test(name, async () => {
    const { accessToken } = await flow();
    await emulator.verified(accessToken);
  });
}

test("400", async () => {
  const asked = { refreshToken: "not-a-token", scopes: [emulator.graph] };
  await assert.rejects(confidential().acquireTokenByRefreshToken(asked), { errorCode: "invalid_grant" });
});

test("401", async () => {
  await assert.rejects(appOnly(confidential({ clientSecret: "not~the-secret" })), {
    errorCode: "invalid_client",
    message: /AADSTS7000215/,
  });
});

test("429", async () => {
  await emulator.throttled(() => assert.rejects(appOnly(confidential())));
});
