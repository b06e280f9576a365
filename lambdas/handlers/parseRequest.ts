/**
 * The body of a POST → a request that the engine may trust, or what is wrong with it.
 *
 * The cheap checks come first: nothing is parsed that is too large or too deep.
 */
import { MAX_BODY_BYTES, MAX_CUSTOMERS } from "#shared/contract/bounds.ts";
import type { ServiceFailure } from "#shared/contract/failure.ts";
import { parseKeys } from "#shared/contract/keys.ts";
import { contractVersion, KEY_LENGTH } from "#shared/contract/run.ts";
import type { HttpEvent } from "./httpEvent.ts";

type Problem = ServiceFailure["problem"];
export type Parsed<Request> =
  | { readonly ok: true; readonly request: Request }
  | { readonly ok: false; readonly problem: Problem };

type Refused = Parsed<never>;

/** What is asked of a kind of request, beyond what all have in common. */
export interface RequestRules<Request> {
  readonly schema: {
    safeParse(
      body: unknown,
    ):
      | { readonly success: true; readonly data: Request }
      | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
  };
  /** The path of what does not fit the number of keys, or the other columns; null when everything fits. */
  readonly columnAtFault: (request: Request, customers: number) => string | null;
}

/** A request has at most 17 arrays, 7 objects and some 45 names and texts; a bomb has more. */
const MAX_BRACKETS = 24;
const MAX_QUOTES = 128;

export function parseRequest<Request extends { readonly keys: string }>(
  event: HttpEvent,
  { schema, columnAtFault }: RequestRules<Request>,
): Parsed<Request> {
  const text = bodyOf(event);
  // Characters are counted: a request is ASCII, and anything else fails on its schema.
  if (text.length > MAX_BODY_BYTES) {
    return refused({ code: "service.tooLarge", limit: MAX_BODY_BYTES });
  }
  if (isBomb(text)) return malformed("body");
  const body = parseJson(text);
  if (typeof body !== "object" || body === null || Array.isArray(body)) return malformed("body");
  // Before its shape: another version has another shape, and the caller should hear why.
  const version: unknown = Reflect.get(body, "contractVersion");
  if (typeof version === "number" && version !== contractVersion) {
    return refused({ code: "service.versionMismatch", supported: contractVersion });
  }
  const keys: unknown = Reflect.get(body, "keys");
  if (typeof keys === "string" && keys.length > MAX_CUSTOMERS * KEY_LENGTH) {
    const found = Math.ceil(keys.length / KEY_LENGTH);
    return refused({ code: "input.tooManyCustomers", found, limit: MAX_CUSTOMERS });
  }
  const parsed = schema.safeParse(body);
  if (!parsed.success) return malformed(pathOf(parsed.error.issues[0]));
  const request = parsed.data;
  const customers = parseKeys(request.keys);
  if (customers === null) return malformed("keys");
  const atFault = columnAtFault(request, customers);
  return atFault === null ? { ok: true, request } : malformed(atFault);
}

function bodyOf(event: HttpEvent): string {
  const body = event.body ?? "";
  return event.isBase64Encoded ? Buffer.from(body, "base64").toString("utf8") : body;
}

/** Counted by native search, which passes the digits at memory speed. */
function isBomb(text: string): boolean {
  return (
    occursMoreThan(MAX_BRACKETS, "[", text) ||
    occursMoreThan(MAX_BRACKETS, "{", text) ||
    occursMoreThan(MAX_QUOTES, '"', text)
  );
}

function occursMoreThan(limit: number, character: string, text: string): boolean {
  let found = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) {
    found += 1;
    if (found > limit) return true;
  }
  return false;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the error quotes the body: it goes nowhere
  }
}

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

/** "columns.age", or "options.colour" for a field that we do not know; cut, for its writer chose it. */
function pathOf(issue: Issue | undefined): string {
  const unknown = issue?.code === "unrecognized_keys" ? (issue.keys ?? []).slice(0, 1) : [];
  const path = [...(issue?.path ?? []), ...unknown].map(String).join(".");
  return path === "" ? "body" : path.slice(0, 100);
}

function malformed(path: string): Refused {
  return refused({ code: "input.malformedRequest", path });
}

function refused(problem: Problem): Refused {
  return { ok: false, problem };
}
