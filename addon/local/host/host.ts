/**
 * The stand-in for Google Sheets: one open document, the built add-on over it, and everything that
 * Google would keep, send and show.
 */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DocumentedFunction, documentedFunctions } from "../../documentedFunctions.ts";
import type { HostCalls, MenuEntry, PageDialog } from "../context/hostCalls.ts";
import type { Permissions } from "../context/permissions.ts";
import type { DocumentFormulas } from "../document/formula/documentFormulas.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import { buildRuntime } from "./buildRuntime.ts";
import { documentCalls } from "./documentCalls.ts";
import { type ExecutionOutcome, executions } from "./executions.ts";
import { hostFormulas, readingSettled } from "./hostFormulas.ts";
import { type Network, network } from "./network.ts";
import { type PropertyFiles, propertyStores } from "./propertyStores.ts";
import { googleQuotas, type Quotas } from "./quotas.ts";
import { scriptCaches } from "./scriptCaches.ts";
import { scriptLocks } from "./scriptLocks.ts";
import { scriptSteps } from "./scriptSteps.ts";

/** What the user sees of the add-on beside the cells; every method may be left to do nothing. */
export interface HostWindow {
  showMenu(entries: readonly (MenuEntry | "separator")[]): void;
  showSidebar(title: string, html: string): void;
  showDialog(dialog: PageDialog): void;
  showToast(text: string, title: string): void;
  askUser(title: string, text: string, buttons: readonly string[]): Promise<string>;
  log(text: string): void;
}

export interface HostOptions {
  readonly document: WorkbookDocument;
  /** Folder with Code.js, appsscript.json and the add-on's pages. */
  readonly bundle: string;
  /** Origin of the service behind the production address; null for none. */
  readonly service: {
    readonly url: string;
    mintIdentityToken(email: string): Promise<string>;
  } | null;
  readonly files: PropertyFiles;
  readonly user: { readonly email: string; readonly locale: string };
  readonly window: HostWindow;
  readonly quotas?: Quotas;
  /** How Utilities.sleep waits; a test need not. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

export interface Host {
  /** As google.script.run or a menu entry calls. */
  call(functionName: string, args: readonly unknown[]): Promise<ExecutionOutcome>;
  /** What Google does when a document is opened: the simple trigger. */
  open(): Promise<ExecutionOutcome>;
  functionNames(): Promise<readonly string[]>;
  /** What may be typed into a cell, as the script documents it. */
  readonly customFunctions: readonly DocumentedFunction[];
  readonly document: WorkbookDocument;
  readonly formulas: DocumentFormulas;
  readonly network: Network;
  close(): Promise<void>;
}

export async function startHost(options: HostOptions): Promise<Host> {
  const { document, bundle, user, window, service } = options;
  const quotas = options.quotas ?? googleQuotas;
  const script = readFileSync(join(bundle, "Code.js"), "utf8");
  const manifest = JSON.parse(readFileSync(join(bundle, "appsscript.json"), "utf8")) as Manifest;
  const whitelist = manifest.urlFetchWhitelist ?? [];
  const properties = propertyStores(options.files, quotas);
  const caches = scriptCaches(quotas, () => Date.now());
  const locks = scriptLocks();
  const steps = scriptSteps(document.history);
  const net = network(whitelist, service?.url ?? null, quotas);

  const callsOf = (execution: number): HostCalls => ({
    ...readingSettled(steps.callsOf(execution, documentCalls(document)), formulas),
    readProperties: properties.read,
    writeProperties: properties.write,
    removeProperties: properties.remove,
    readCached: caches.read,
    writeCached: caches.write,
    removeCached: caches.remove,
    takeLock: (lock, wait) => locks.take(execution, lock, wait),
    holdsLock: (lock) => locks.holds(execution, lock),
    releaseLock: (lock) => locks.release(execution, lock),
    fetchOne: net.fetch,
    readIdentityToken: () => service?.mintIdentityToken(user.email) ?? null,
    readUser: () => user,
    readHtmlFile: (name) => readPage(bundle, name),
    uuid: () => randomUUID(),
    sleep: options.sleep ?? wait,
    log: window.log,
    showMenu: window.showMenu,
    showSidebar: window.showSidebar,
    showDialog: window.showDialog,
    showToast: window.showToast,
    askUser: (title, text, buttons) => {
      locks.releaseAll(execution);
      return window.askUser(title, text, buttons);
    },
  });
  const runs = executions({
    ...(await buildRuntime()),
    script,
    callsOf,
    onEnd: (execution) => {
      locks.releaseAll(execution);
      steps.end(execution);
    },
  });
  const permissions = (simpleTrigger: boolean): Permissions => ({
    scopes: manifest.oauthScopes ?? [],
    urlFetchWhitelist: whitelist,
    simpleTrigger,
    timeZone: manifest.timeZone,
  });
  const customFunctions = documentedFunctions(script);
  const formulas = hostFormulas(document, customFunctions, (functionName, args) =>
    runs.run({
      functionName,
      args,
      permissions: permissions(true),
      limitMilliseconds: quotas.customFunctionMilliseconds,
    }),
  );
  return {
    document,
    formulas,
    network: net,
    call: (functionName, args) =>
      runs.run({
        functionName,
        args,
        permissions: permissions(false),
        limitMilliseconds: quotas.executionMilliseconds,
      }),
    open: () =>
      runs.run({
        functionName: "onOpen",
        args: [{ authMode: "LIMITED" }],
        permissions: permissions(true),
        limitMilliseconds: quotas.simpleTriggerMilliseconds,
      }),
    functionNames: runs.functionNames,
    customFunctions,
    close: () => {
      formulas.close();
      return runs.close();
    },
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes?: readonly string[];
  readonly urlFetchWhitelist?: readonly string[];
}

function readPage(bundle: string, name: string): string {
  if (/^[\w-]+$/.test(name)) {
    try {
      return readFileSync(join(bundle, `${name}.html`), "utf8");
    } catch {
      // Told below, as for a name that is none.
    }
  }
  throw new Error(`No HTML file named ${name} was found.`);
}
