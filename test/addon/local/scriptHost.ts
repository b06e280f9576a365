/**
 * A host over a script that a test writes itself.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Host, startHost } from "../../../addon/local/host/host.ts";
import { googleQuotas, type Quotas } from "../../../addon/local/host/quotas.ts";
import { emptyWorkbook } from "../../../addon/local/workbook/openWorkbook.ts";

export const ALLOWED = "https://api.example.test/v1/";
const allScopes = [
  "https://www.googleapis.com/auth/spreadsheets.currentonly",
  "https://www.googleapis.com/auth/script.container.ui",
  "https://www.googleapis.com/auth/script.external_request",
  "openid",
];

export interface ScriptHost extends Host {
  /** What the script logged. */
  readonly logged: readonly string[];
  /** Calls a function and gives what it returned. @throws With the message it threw. */
  value(functionName: string, ...args: unknown[]): Promise<unknown>;
  /** Calls a function and gives the message it threw. */
  failure(functionName: string, ...args: unknown[]): Promise<string>;
}

export async function scriptHost(
  code: string,
  options: {
    readonly quotas?: Partial<Quotas>;
    readonly scopes?: readonly string[];
    readonly serviceUrl?: string;
    readonly timeZone?: string;
    readonly askUser?: (text: string) => Promise<string>;
  } = {},
): Promise<ScriptHost> {
  const bundle = mkdtempSync(join(tmpdir(), "tierline-script-"));
  writeFileSync(join(bundle, "Code.js"), code);
  writeFileSync(join(bundle, "sidebar.html"), "<p>side</p>");
  writeFileSync(
    join(bundle, "appsscript.json"),
    JSON.stringify({
      timeZone: "Etc/UTC",
      oauthScopes: options.scopes ?? allScopes,
      urlFetchWhitelist: [ALLOWED],
    }),
  );
  const logged: string[] = [];
  const host = await startHost({
    document: emptyWorkbook(options.timeZone ?? "Europe/Berlin"),
    bundle,
    service:
      options.serviceUrl === undefined
        ? null
        : { url: options.serviceUrl, mintIdentityToken: async (email) => `token of ${email}` },
    files: { document: null, user: null, script: null },
    user: { email: "you@example.com", locale: "en" },
    quotas: { ...googleQuotas, ...options.quotas },
    window: {
      showMenu: (entries) => logged.push(`menu ${JSON.stringify(entries)}`),
      showSidebar: (title, html) => logged.push(`sidebar ${title} ${html}`),
      showDialog: ({ title, html, width, height, isModal }) =>
        logged.push(`dialog ${title} ${html} ${width}×${height} ${isModal ? "modal" : "modeless"}`),
      showToast: (text) => logged.push(`toast ${text}`),
      askUser: (_title, text) => options.askUser?.(text) ?? Promise.resolve("CLOSE"),
      log: (text) => logged.push(text),
    },
  });
  return {
    ...host,
    logged,
    value: async (functionName, ...args) => {
      const outcome = await host.call(functionName, args);
      if (!outcome.ok) throw new Error(outcome.message);
      return outcome.value;
    },
    failure: async (functionName, ...args) => {
      const outcome = await host.call(functionName, args);
      if (outcome.ok) throw new Error(`returned ${JSON.stringify(outcome.value)}`);
      return outcome.message;
    },
    close: async () => {
      await host.close();
      rmSync(bundle, { recursive: true, force: true });
    },
  };
}
