/**
 * What the manifest and the way of calling allow.
 */
import { exception } from "./host.ts";

/** The parts of appsscript.json that decide what a script may do. */
export interface Permissions {
  readonly scopes: readonly string[];
  /** Addresses that UrlFetchApp may reach, with a leading "*" allowed in the host. */
  readonly urlFetchWhitelist: readonly string[];
  /** True in onOpen: no service that needs the user's consent. */
  readonly simpleTrigger: boolean;
  /** Of the script, not of the document. */
  readonly timeZone: string;
}

let current: Permissions = {
  scopes: [],
  urlFetchWhitelist: [],
  simpleTrigger: true,
  timeZone: "Etc/UTC",
};

export function permit(permissions: Permissions): void {
  current = permissions;
}

export function permissions(): Permissions {
  return current;
}

const PREFIX = "https://www.googleapis.com/auth/";

export function hasScope(scope: string): boolean {
  return current.scopes.some((each) => each === scope || each === `${PREFIX}${scope}`);
}

/** @throws Google's refusal, when the manifest does not ask for the scope or nobody has been asked yet. */
export function refuseWithoutScope(member: string, scope: string): void {
  if (!current.simpleTrigger && hasScope(scope)) return;
  throw exception(
    `You do not have permission to call ${member}. Required permissions: ${PREFIX}${scope}`,
  );
}

/** @throws As a versioned deployment does for an address that the manifest does not list. */
export function refuseUnlisted(url: string): void {
  if (current.urlFetchWhitelist.some((prefix) => matches(url, prefix))) return;
  throw exception(
    `The address ${url} is not permitted by the manifest's urlFetchWhitelist. Only https addresses under its prefixes can be fetched.`,
  );
}

function matches(url: string, prefix: string): boolean {
  if (!url.startsWith("https://")) return false;
  if (!prefix.startsWith("https://*.")) return url.startsWith(prefix);
  const [host = "", ...path] = prefix.slice("https://*".length).split("/");
  const [urlHost = "", ...urlPath] = url.slice("https://".length).split("/");
  return urlHost.endsWith(host) && urlPath.join("/").startsWith(path.join("/"));
}
