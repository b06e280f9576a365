/**
 * The outside world of UrlFetchApp: the production address answers from the local service, and
 * nothing else can be reached.
 */
import type { FetchAnswer, FetchRequest } from "../context/hostCalls.ts";
import type { Quotas } from "./quotas.ts";

/** "down": the service does not answer at all; "silent": it takes the request and never answers. */
export type NetworkState = "up" | "noAddress" | "down" | "silent";

export interface Network {
  fetch(request: FetchRequest): Promise<FetchAnswer>;
  /** For tests and for trying out bad days. */
  setState(state: NetworkState): void;
  /** Requests since the start, as they went out. */
  sent(): readonly FetchRequest[];
}

/**
 * @param prefixes Production addresses, as the manifest lists them, that the local service answers.
 * @param serviceUrl Origin where it listens, without a slash at its end; null when there is none.
 */
export function network(
  prefixes: readonly string[],
  serviceUrl: string | null,
  quotas: Quotas,
): Network {
  let state: NetworkState = "up";
  const sent: FetchRequest[] = [];
  return {
    setState: (next) => {
      state = next;
    },
    sent: () => sent,
    fetch: async (request) => {
      refuseTooLarge(request, quotas);
      if (sent.length >= quotas.fetchesPerDay) {
        throw new Error("Service invoked too many times for one day: urlfetch.");
      }
      sent.push(request);
      const isOurs = prefixes.some((prefix) => request.url.startsWith(prefix));
      if (!isOurs || serviceUrl === null || state === "noAddress") {
        throw new Error(`DNS error: ${request.url}`);
      }
      if (state === "down") throw new Error(`Address unavailable: ${request.url}`);
      if (state === "silent") throw new Error(`Timeout: ${request.url}`);
      return exchange(request, serviceUrl + pathOf(request.url), quotas);
    },
  };
}

async function exchange(
  request: FetchRequest,
  address: string,
  quotas: Quotas,
): Promise<FetchAnswer> {
  try {
    const response = await fetch(address, {
      method: request.method,
      headers: request.headers,
      body: request.body,
      redirect: "manual",
      signal: AbortSignal.timeout(quotas.fetchMilliseconds),
    });
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength > quotas.fetchBytes) throw new Error("URLFetch response too large");
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      text: new TextDecoder().decode(bytes),
    };
  } catch (refusal) {
    if (refusal instanceof Error && refusal.name === "TimeoutError") {
      throw new Error(`Timeout: ${request.url}`);
    }
    if (refusal instanceof TypeError) throw new Error(`Address unavailable: ${request.url}`);
    throw refusal;
  }
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

function refuseTooLarge({ url, headers, body }: FetchRequest, quotas: Quotas): void {
  if (url.length > quotas.urlLength) throw new Error("Limit Exceeded: URLFetch URL Length.");
  for (const [name, value] of Object.entries(headers)) {
    if (Buffer.byteLength(name) + Buffer.byteLength(value) > quotas.headerBytes) {
      throw new Error("Limit Exceeded: URLFetch Header Size.");
    }
  }
  if (body !== null && Buffer.byteLength(body) > quotas.fetchBytes) {
    throw new Error("Limit Exceeded: URLFetch POST Size.");
  }
}
