/**
 * Tokens that a stranger might try, against the real authorizer checks and the real handler behind them.
 */
import { createHmac, createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { decodeJwt, type JWTPayload } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jsonLog } from "../../../lambdas/adapters/jsonLog.ts";
import { systemClock } from "../../../lambdas/adapters/systemClock.ts";
import { healthHandler } from "../../../lambdas/handlers/health.ts";
import { jwtAuthorizer } from "../../../lambdas/local/authorizer.ts";
import { startGateway } from "../../../lambdas/local/gateway.ts";
import type { Listening } from "../../../lambdas/local/listenOnLoopback.ts";
import { startTokenIssuer } from "../../../lambdas/local/tokenIssuer.ts";

const issuer = await startTokenIssuer();
const sound = decodeJwt(await issuer.mintIdentityToken("amy@ex.com"));
const now = Math.floor(Date.now() / 1000);
const other = generateKeyPairSync("rsa", { modulusLength: 2048 });
const curve = generateKeyPairSync("ec", { namedCurve: "P-256" });

let gateway: Listening;
let published: string;
let answered = 0;

beforeAll(async () => {
  published = await (await fetch(`${issuer.url}/certs`)).text();
  const tokens = { issuer: issuer.issuer, audiences: [issuer.audience] };
  const health = healthHandler({ tokens, clock: systemClock, log: jsonLog(() => {}) });
  const invoke = async (event: string) => {
    const answer = await health(JSON.parse(event), { getRemainingTimeInMillis: () => 5_000 });
    if (answer.statusCode < 400) answered += 1;
    return JSON.stringify(answer);
  };
  const authorizer = await jwtAuthorizer({ ...tokens, discoveryUrl: issuer.url });
  const reached = { invoke };
  gateway = await startGateway({
    port: 0,
    authorizer,
    functions: {
      "POST /v1/runs": reached,
      "GET /v1/runs/{id}": reached,
      "POST /v1/profits": reached,
      "GET /v1/profits/{id}": reached,
      "GET /v1/health": reached,
    },
  });
});
afterAll(async () => {
  await gateway.close();
  await issuer.close();
});

const ask = (authorization?: string) =>
  fetch(`${gateway.url}/v1/health`, {
    headers: authorization === undefined ? {} : { authorization },
  });
const encoded = (part: object | string) =>
  Buffer.from(typeof part === "string" ? part : JSON.stringify(part)).toString("base64url");
const header = { alg: "RS256", typ: "JWT", kid: "local-1" };

describe("a sound token", () => {
  it("is let in, after Bearer or alone", async () => {
    const token = await issuer.mintIdentityToken("amy@ex.com");
    expect((await ask(`Bearer ${token}`)).status).toBe(200);
    expect((await ask(`bearer ${token}`)).status).toBe(200);
    expect((await ask(token)).status).toBe(200);
    expect((await ask(`Bearer ${await issuer.mintIdentityToken("amy@gmail.com")}`)).status).toBe(
      200,
    );
  });
});

/** Claims that the issuer signs although Google never would. */
const badClaims: readonly [string, Readonly<Record<string, unknown>>][] = [
  ["another audience", { aud: "other.apps.googleusercontent.com" }],
  ["no audience", { aud: undefined }],
  ["our audience as client_id, without aud", { aud: undefined, client_id: sound.aud }],
  ["an empty audience", { aud: "" }],
  ["no audience of several", { aud: [] }],
  ["our audience among others", { aud: ["other.apps.googleusercontent.com", String(sound.aud)] }],
  ["our audience in capitals", { aud: String(sound.aud).toUpperCase() }],
  ["a token that another party asked for", { azp: "other.apps.googleusercontent.com" }],
  ["an empty azp", { azp: "" }],
  ["Google's issuer without https", { iss: "accounts.google.com" }],
  ["Google's issuer with a slash", { iss: "https://accounts.google.com/" }],
  ["Google's issuer in capitals", { iss: "HTTPS://ACCOUNTS.GOOGLE.COM" }],
  ["another issuer", { iss: "https://accounts.example.com" }],
  ["no issuer", { iss: undefined }],
  ["an end an hour ago", { iat: now - 7_200, exp: now - 3_600 }],
  ["an end a second ago", { exp: now - 1 }],
  ["no end", { exp: undefined }],
  ["a life of a day", { exp: now + 86_400 }],
  ["a life without end", { exp: 99_999_999_999 }],
  ["a beginning in five minutes", { iat: now + 300, exp: now + 3_600 }],
  ["not valid before tomorrow", { nbf: now + 86_400 }],
  ["no beginning", { iat: undefined }],
  ["no subject", { sub: undefined }],
  ["an empty subject", { sub: "" }],
  ["an empty domain", { hd: "" }],
  ["a subject of 5,000 characters", { sub: "1".repeat(5_000) }],
];

/** Tokens that the issuer did not sign. */
const forged: readonly [string, () => string][] = [
  ["without signature, alg none", () => `${encoded({ alg: "none" })}.${encoded(sound)}.`],
  ["alg none with a kid", () => `${encoded({ alg: "none", kid: "local-1" })}.${encoded(sound)}.`],
  ["alg NONE in capitals", () => `${encoded({ alg: "NONE", kid: "local-1" })}.${encoded(sound)}.`],
  ["signed by another RSA key", () => rsaToken(header, other.privateKey)],
  [
    "signed by another key that says it is another",
    () => rsaToken({ ...header, kid: "evil" }, other.privateKey),
  ],
  [
    "signed by a key that it brings along",
    () => rsaToken({ ...header, jwk: other.publicKey.export({ format: "jwk" }) }, other.privateKey),
  ],
  [
    "signed by a key from elsewhere",
    () => rsaToken({ ...header, jku: "https://evil.example/certs" }, other.privateKey),
  ],
  ["HS256 with the published keys as secret", () => hmacToken(published)],
  ["HS256 with an empty secret", () => hmacToken("")],
  ["ES256", () => ecToken()],
  [
    "the signature of another token",
    () =>
      `${encoded(header)}.${encoded({ ...sound, sub: "2" })}.${rsaToken(header, other.privateKey).split(".")[2]}`,
  ],
  ["no dots", () => "token"],
  ["dots only", () => ".."],
  ["four parts", () => `${rsaToken(header, other.privateKey)}.x`],
  ["a header that is no JSON", () => `${encoded("{")}.${encoded(sound)}.x`],
  ["claims that are no JSON", () => `${encoded(header)}.${encoded("{")}.x`],
  ["claims that are a list", () => `${encoded(header)}.${encoded("[]")}.x`],
  ["an unknown critical header", () => rsaToken({ ...header, crit: ["exp"] }, other.privateKey)],
];

describe("a bad token gets nothing", () => {
  it(`(there are ${badClaims.length + forged.length} of them)`, () => {
    expect(badClaims.length + forged.length).toBeGreaterThanOrEqual(40);
  });

  it.each(badClaims)("with %s", async (_, claims) => {
    await refused(`Bearer ${await issuer.sign({ ...sound, ...claims } as JWTPayload)}`);
  });

  it.each(forged)("%s", async (_, forge) => {
    await refused(`Bearer ${forge()}`);
  });

  it("when its signed part was changed by one character", async () => {
    const token = await issuer.mintIdentityToken("amy@ex.com");
    const [head, claims, signature] = token.split(".") as [string, string, string];
    const changed = encoded({ ...sound, hd: "evil.com" });
    await refused(`Bearer ${head}.${changed}.${signature}`);
    await refused(`Bearer ${head}.${claims}.${signature.slice(0, -8)}AAAAAAAA`);
    await refused(`Bearer ${head}.${claims}.`);
    await refused(`Bearer ${head}.${claims}`);
  });

  it("without a kid, or with an unknown one", async () => {
    await refused(`Bearer ${await issuer.sign(sound, {})}`);
    await refused(`Bearer ${await issuer.sign(sound, { kid: "local-2" })}`);
  });

  it.each([undefined, "", "Bearer", "Bearer ", "Basic YW15OnNlY3JldA=="])(
    "that is no token: %s",
    async (authorization) => {
      await refused(authorization);
    },
  );

  it("twice in one request", async () => {
    const token = await issuer.mintIdentityToken("amy@ex.com");
    await refused(`Bearer ${token}, Bearer ${token}`);
  });

  it("in the address instead of the header", async () => {
    const token = await issuer.mintIdentityToken("amy@ex.com");
    const answer = await fetch(`${gateway.url}/v1/health?access_token=${token}`);
    expect(answer.status).toBe(401);
  });

  it("that is longer than all headers may be", async () => {
    const answer = await ask(`Bearer ${"a".repeat(11_000)}`);
    expect(answer.status).toBe(431);
  });
});

/** Whether the gateway or the handler says no: the caller learns nothing and nothing is done. */
async function refused(authorization: string | undefined): Promise<void> {
  const before = answered;
  const answer = await ask(authorization);
  expect([401, 403]).toContain(answer.status);
  expect(answered).toBe(before);
  expect(await answer.text()).toBe(
    answer.status === 401
      ? '{"message":"Unauthorized"}'
      : '{"problem":{"code":"service.notAllowed"}}',
  );
}

function rsaToken(head: object, key: KeyObject): string {
  const signed = `${encoded(head)}.${encoded(sound)}`;
  return `${signed}.${createSign("RSA-SHA256").update(signed).sign(key, "base64url")}`;
}

function hmacToken(secret: string): string {
  const signed = `${encoded({ ...header, alg: "HS256" })}.${encoded(sound)}`;
  return `${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}`;
}

function ecToken(): string {
  const signed = `${encoded({ ...header, alg: "ES256" })}.${encoded(sound)}`;
  const signature = createSign("SHA256")
    .update(signed)
    .sign({ key: curve.privateKey, dsaEncoding: "ieee-p1363" }, "base64url");
  return `${signed}.${signature}`;
}
