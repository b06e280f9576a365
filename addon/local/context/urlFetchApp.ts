/**
 * Requests to the outside: only what the manifest lists, within Google's limits.
 */
import { emulated, notEmulated } from "./emulated.ts";
import { ask, exception } from "./host.ts";
import type { FetchAnswer } from "./hostCalls.ts";
import { refuseUnlisted, refuseWithoutScope } from "./permissions.ts";

type App = GoogleAppsScript.URL_Fetch.UrlFetchApp;
type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions;
type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

const EMULATED_OPTIONS: ReadonlySet<string> = new Set([
  "method",
  "contentType",
  "headers",
  "payload",
  "muteHttpExceptions",
  "followRedirects",
]);
/** Characters of a body that Google shows in the exception. */
const SHOWN_BODY = 300;

export function urlFetchApp(): App {
  return emulated<App>("UrlFetchApp", { fetch } satisfies Pick<App, "fetch">);
}

function fetch(url: string, options: Options = {}): Response {
  refuseWithoutScope("UrlFetchApp.fetch", "script.external_request");
  for (const option of Object.keys(options)) {
    if (!EMULATED_OPTIONS.has(option)) {
      throw notEmulated(`UrlFetchApp.fetch option ${option}`);
    }
  }
  refuseUnlisted(url);
  const payload = options.payload;
  if (payload !== undefined && payload !== null && typeof payload !== "string") {
    throw notEmulated("UrlFetchApp.fetch with a payload that is no text");
  }
  const answer = ask("fetchOne", {
    url,
    method: (options.method ?? "get").toUpperCase(),
    headers: { ...headersOf(options), ...contentTypeOf(options) },
    body: payload ?? null,
  });
  if (answer.status >= 400 && options.muteHttpExceptions !== true) {
    throw exception(
      `Request failed for ${url} returned code ${answer.status}. Truncated server response: ${answer.text.slice(0, SHOWN_BODY)} (use muteHttpExceptions option to examine full response)`,
    );
  }
  return responseFacade(answer);
}

function headersOf(options: Options): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(options.headers ?? {})) headers[name] = String(value);
  return headers;
}

/** Google sends a form's type with every payload that has none. */
function contentTypeOf(options: Options): Record<string, string> {
  if (options.contentType !== undefined) return { "Content-Type": options.contentType };
  if (options.payload === undefined || options.payload === null) return {};
  return { "Content-Type": "application/x-www-form-urlencoded" };
}

function responseFacade({ status, headers, text }: FetchAnswer): Response {
  const response: Pick<
    Response,
    "getResponseCode" | "getContentText" | "getHeaders" | "getAllHeaders"
  > = {
    getResponseCode: () => status,
    getContentText: () => text,
    getHeaders: () => ({ ...headers }),
    getAllHeaders: () => ({ ...headers }),
  };
  return emulated<Response>("HTTPResponse", response);
}
