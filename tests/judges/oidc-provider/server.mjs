// An OpenID provider by other people, with its routes where Entra has them. The test that starts it says who is
// registered (PROVIDER, as JSON) and reads the origin from the first line of the output.

import { Console } from "node:console";
import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";

import { exportJWK, generateKeyPair, importX509 } from "jose";
import Provider from "oidc-provider";

const { tenant, key, certificate, clients } = JSON.parse(process.env.PROVIDER);
// The output is for the origin alone, and nobody reads on.
globalThis.console = new Console(process.stderr);

const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) });
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const origin = `https://localhost:${server.address().port}`;

const signing = await generateKeyPair("RS256", { extractable: true });
const person = {
  sub: "anna",
  tid: tenant,
  oid: "5f1d7b86-3c0e-4f6a-9d0b-2a4c6e8f1b3d",
  preferred_username: "anna@contoso.example",
  ver: "2.0",
};
const day = 24 * 60 * 60;

// Entra names the resource inside the scope; RFC 8707 has a parameter for it.
function resourceOf(scope = "") {
  const named = scope.split(" ").find((name) => name.includes("://"));
  return named?.slice(0, named.lastIndexOf("/"));
}

const provider = new Provider(`${origin}/${tenant}/v2.0`, {
  clients: await Promise.all(clients.map(registered)),
  jwks: { keys: [{ ...(await exportJWK(signing.privateKey)), alg: "RS256", use: "sig", kid: "signing" }] },
  cookies: { keys: [randomBytes(32).toString("base64")] },
  routes: {
    authorization: `/${tenant}/oauth2/v2.0/authorize`,
    token: `/${tenant}/oauth2/v2.0/token`,
    device_authorization: `/${tenant}/oauth2/v2.0/devicecode`,
    jwks: `/${tenant}/discovery/v2.0/keys`,
  },
  features: {
    devInteractions: { enabled: true },
    deviceFlow: { enabled: true },
    clientCredentials: { enabled: true },
    revocation: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: (ctx) => resourceOf(ctx.oidc.params.scope),
      useGrantedResource: () => true,
      getResourceServerInfo: (_ctx, resource) => ({
        scope: `${resource}/.default`,
        audience: resource,
        accessTokenFormat: "jwt",
        accessTokenTTL: 3600,
      }),
    },
  },
  scopes: ["openid", "profile", "offline_access"],
  claims: { openid: ["sub", "tid", "oid", "ver"], profile: ["preferred_username"] },
  conformIdTokenClaims: false,
  findAccount: () => ({ accountId: person.sub, claims: () => person }),
  extraTokenClaims: (_ctx, token) =>
    token.kind === "AccessToken"
      ? { tid: tenant, oid: person.oid, upn: person.preferred_username, amr: ["pwd", "mfa"] }
      : { tid: tenant },
  pkce: { required: () => true },
  rotateRefreshToken: true,
  enabledJWA: { clientAuthSigningAlgValues: ["PS256", "RS256"] },
  ttl: { DeviceCode: 600, Grant: day, Interaction: 3600, RefreshToken: day, Session: day },
});

// A certificate becomes the key set of its client.
async function registered({ pem, ...client }) {
  if (!pem) return client;
  const jwk = await exportJWK(await importX509(pem, client.token_endpoint_auth_signing_alg, { extractable: true }));
  const der = Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ""), "base64");
  const thumbprint = createHash("sha256").update(der).digest("base64url");
  return { ...client, jwks: { keys: [{ ...jwk, "x5t#S256": thumbprint, use: "sig" }] } };
}

server.on("request", (request, response) => {
  const url = new URL(request.url, origin);
  // Entra's metadata lies below the issuer; this provider's lies at the root.
  url.pathname = url.pathname.replace(`/${tenant}/v2.0/.well-known/`, "/.well-known/");
  // Entra asks for consent by itself when it is missing; this provider wants to be told, or leaves out offline_access.
  const prompt = url.searchParams.get("prompt");
  if (url.pathname.endsWith("/authorize") && prompt) {
    url.searchParams.set("prompt", [...new Set([...prompt.split(" "), "consent"])].join(" "));
  }
  request.url = url.pathname + url.search;
  provider.callback()(request, response);
});
process.stdout.write(`${origin}\n`);
