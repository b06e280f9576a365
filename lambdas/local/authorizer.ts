/**
 * What API Gateway's JWT authorizer checks, no more and no less.
 *
 * docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html: the token alone
 * or after "Bearer"; RSA only; a `kid` of the issuer's keys; `iss` equal; `aud` among the audiences, or
 * `client_id` where there is no `aud`; `exp` ahead; `nbf` and `iat` not ahead.
 */
import { createRemoteJWKSet, decodeProtectedHeader, type JWTPayload, jwtVerify } from "jose";

/** Every claim as the text that a function receives. */
export type VerifiedClaims = Readonly<Record<string, string>>;
/** Null for a token that is refused. */
export type Authorizer = (authorization: string | undefined) => Promise<VerifiedClaims | null>;

export interface AuthorizerOptions {
  readonly issuer: string;
  /** Where the issuer publishes its keys: in AWS the issuer itself. */
  readonly discoveryUrl: string;
  readonly audiences: readonly string[];
}

/** The gateway keeps the issuer's keys for up to two hours and waits 1.5 s for them. */
const KEYS_KEPT_MILLISECONDS = 7_200_000;
const KEYS_TIMEOUT_MILLISECONDS = 1_500;

export async function jwtAuthorizer(options: AuthorizerOptions): Promise<Authorizer> {
  const { issuer, discoveryUrl, audiences } = options;
  const discovery = await fetch(`${discoveryUrl}/.well-known/openid-configuration`);
  const { jwks_uri } = (await discovery.json()) as { jwks_uri: string };
  const keys = createRemoteJWKSet(new URL(jwks_uri), {
    cacheMaxAge: KEYS_KEPT_MILLISECONDS,
    timeoutDuration: KEYS_TIMEOUT_MILLISECONDS,
  });
  return async (authorization) => {
    const token = authorization?.replace(/^Bearer /i, "") ?? "";
    try {
      if (decodeProtectedHeader(token).kid === undefined) return null;
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ["RS256", "RS384", "RS512"],
        requiredClaims: ["exp"],
      });
      return areAccepted(payload) ? textsOf(payload) : null;
    } catch {
      return null; // jose throws for a token that is refused and for keys that cannot be had
    }
  };

  function areAccepted({ iss, aud, iat, ["client_id"]: clientId }: JWTPayload): boolean {
    const named = aud === undefined ? [clientId] : [aud].flat();
    return (
      iss === issuer &&
      named.some((name) => typeof name === "string" && audiences.includes(name)) &&
      (iat === undefined || iat <= Date.now() / 1000)
    );
  }
}

/** A list becomes "[one two]", as the gateway writes it. */
function textsOf(payload: JWTPayload): VerifiedClaims {
  const texts = Object.entries(payload).map(([name, claim]) => [
    name,
    Array.isArray(claim) ? `[${claim.join(" ")}]` : String(claim),
  ]);
  return Object.fromEntries(texts);
}
