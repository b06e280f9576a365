/**
 * A stand-in for Google's token issuer: RSA keys made at start, published as Google publishes its own,
 * and identity tokens with the same claims.
 */
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { listenOnLoopback } from "./listenOnLoopback.ts";

export interface TokenIssuer {
  /** The `iss` of its tokens: Google's own, so that a caller is the same tenant at every start. */
  readonly issuer: string;
  /** Where its keys are published. */
  readonly url: string;
  /** The client id that its tokens are for. */
  readonly audience: string;
  /** A token as Google would give to the add-on of this person, valid for an hour. */
  mintIdentityToken(email: string): Promise<string>;
  /** Signs any claims, sound or not. */
  sign(claims: JWTPayload, header?: { readonly kid?: string }): Promise<string>;
  close(): Promise<void>;
}

const KEY_ID = "local-1";
const LIFE_SECONDS = 3_600;
const ISSUER = "https://accounts.google.com";
const AUDIENCE = "local-addon.apps.googleusercontent.com";

export async function startTokenIssuer(): Promise<TokenIssuer> {
  const { publicKey, privateKey } = await generateKeyPair("RS256", { extractable: true });
  const jwks = {
    keys: [{ ...(await exportJWK(publicKey)), kid: KEY_ID, alg: "RS256", use: "sig" }],
  };
  const server = createServer((request, response) => {
    const documents: Record<string, object> = {
      "/.well-known/openid-configuration": { issuer: ISSUER, jwks_uri: `${url}/certs` },
      "/certs": jwks,
    };
    const found = documents[request.url ?? ""];
    response.writeHead(found ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(found ?? {}));
  });
  const { url, close } = await listenOnLoopback(server, 0);
  return { issuer: ISSUER, url, audience: AUDIENCE, mintIdentityToken, sign, close };

  function mintIdentityToken(email: string): Promise<string> {
    return sign(googleClaims(email, Math.floor(Date.now() / 1000)));
  }

  function sign(claims: JWTPayload, header: { readonly kid?: string } = { kid: KEY_ID }) {
    return new SignJWT(claims)
      .setProtectedHeader({ alg: "RS256", typ: "JWT", ...header })
      .sign(privateKey);
  }
}

/** The claims of Google's identity tokens; `hd` only for addresses of a domain that Google hosts. */
function googleClaims(email: string, nowSeconds: number): JWTPayload {
  const domain = email.slice(email.lastIndexOf("@") + 1);
  const subject = BigInt(`0x${createHash("sha256").update(email).digest("hex").slice(0, 17)}`);
  return {
    iss: ISSUER,
    azp: AUDIENCE,
    aud: AUDIENCE,
    sub: String(subject).padStart(21, "1"),
    ...(domain !== "gmail.com" && { hd: domain }),
    email,
    email_verified: true,
    iat: nowSeconds,
    exp: nowSeconds + LIFE_SECONDS,
  };
}
