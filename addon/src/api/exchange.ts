/**
 * One POST of JSON, as the scoring client sees it: made of UrlFetchApp in `urlFetch.ts`, of a script in tests.
 */
export interface Exchange {
  /** Never throws: what goes wrong on the way is an answer too. */
  post(url: string, body: string, token: string): HttpOutcome;
  /** Google's signed statement of who is asking; null when it may not be had. */
  token(): string | null;
  /** Milliseconds on any clock that runs forward. */
  now(): number;
  sleep(milliseconds: number): void;
  /** In [0, 1): spreads the retries of many users. */
  random(): number;
}

export type HttpOutcome =
  | {
      readonly kind: "answer";
      readonly status: number;
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
      readonly text: string;
    }
  /** No connection, or none that held. */
  | { readonly kind: "unreachable" }
  | { readonly kind: "timedOut" }
  /** The account's daily number of requests is used up. */
  | { readonly kind: "quotaUsedUp" }
  /** The user has not allowed the add-on to ask. */
  | { readonly kind: "notPermitted" };
