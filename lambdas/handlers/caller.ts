/**
 * Who calls, from the claims that the gateway verified: checked again, for the gateway cannot tell an
 * identity token from an access token and knows nothing of `azp`.
 */
import { createHash } from "node:crypto";
import type { Tenant } from "../ports.ts";
import type { HttpEvent } from "./httpEvent.ts";

/** Whose tokens are accepted. */
export interface TokenRules {
  /** Compared exactly: Google's other spelling without https is refused. */
  readonly issuer: string;
  /** OAuth client ids of the add-on. */
  readonly audiences: readonly string[];
}

export type Caller =
  | { readonly state: "known"; readonly tenant: Tenant }
  /** No verified claims at all. */
  | { readonly state: "unknown" }
  /** Verified claims, but none that we accept. */
  | { readonly state: "refused" };

/** Google's tokens live an hour; the rest is for clocks. */
const LONGEST_LIFE_SECONDS = 3_700;

export function callerOf(event: HttpEvent, rules: TokenRules, nowMilliseconds: number): Caller {
  const claims = event.requestContext.authorizer?.jwt?.claims;
  if (claims === undefined || claims === null) return { state: "unknown" };
  if (!areAcceptable(claims, rules, nowMilliseconds / 1000)) return { state: "refused" };
  return { state: "known", tenant: tenantOf(claims) };
}

function areAcceptable(
  claims: Readonly<Record<string, unknown>>,
  { issuer, audiences }: TokenRules,
  nowSeconds: number,
): boolean {
  const { iss, aud, azp, sub } = claims;
  const issuedAt = secondsOf(claims["iat"]);
  const expiresAt = secondsOf(claims["exp"]);
  return (
    iss === issuer &&
    typeof aud === "string" &&
    audiences.includes(aud) &&
    (azp === undefined || (typeof azp === "string" && audiences.includes(azp))) &&
    isName(sub) &&
    (claims["hd"] === undefined || isName(claims["hd"])) &&
    expiresAt > nowSeconds &&
    expiresAt - issuedAt > 0 &&
    expiresAt - issuedAt <= LONGEST_LIFE_SECONDS
  );
}

/** Colleagues of one Google-hosted domain are one tenant; anybody else is alone. Never by e-mail. */
function tenantOf({ iss, hd, sub }: Readonly<Record<string, unknown>>): Tenant {
  // "hd" or "sub" is hashed along: nobody's subject can be spelled like a domain.
  const owner = hd === undefined ? `${iss}|sub|${sub}` : `${iss}|hd|${hd}`;
  return createHash("sha256").update(owner).digest("hex").slice(0, 16) as Tenant;
}

/** NaN, which no comparison accepts, for anything that is not a whole number of seconds. */
function secondsOf(claim: unknown): number {
  if (typeof claim === "number") return Number.isSafeInteger(claim) ? claim : Number.NaN;
  return typeof claim === "string" && /^\d{1,12}$/.test(claim) ? Number(claim) : Number.NaN;
}

function isName(claim: unknown): boolean {
  return typeof claim === "string" && claim !== "" && claim.length <= 255;
}
