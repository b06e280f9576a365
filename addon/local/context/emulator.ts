/**
 * Entry of the bundle that runs inside the bare context before the add-on's own: gives it Google's
 * globals, and calls its functions.
 */
import { calls } from "./emulated.ts";
import { type Crossing, connect } from "./host.ts";
import type { Ending } from "./hostCalls.ts";
import { htmlService } from "./htmlService.ts";
import { cacheService, lockService, propertiesService } from "./memory.ts";
import { type Permissions, permit } from "./permissions.ts";
import { returnedText } from "./returned.ts";
import {
  authModes,
  consoleFacade,
  logger,
  scriptApp,
  session,
  utilities,
} from "./smallServices.ts";
import { charts, spreadsheetApp } from "./spreadsheetApp.ts";
import { urlFetchApp } from "./urlFetchApp.ts";

/** Takes away what the engine offers and Apps Script does not, and puts Google's globals in place. */
export function install(crossing: Crossing, permissionsText: string): void {
  connect(crossing);
  permit(JSON.parse(permissionsText) as Permissions);
  const globals = globalThis as unknown as Record<string, unknown>;
  for (const extra of ["WebAssembly", "SharedArrayBuffer", "Atomics"]) delete globals[extra];
  Object.assign(globals, {
    SpreadsheetApp: spreadsheetApp(),
    Charts: charts(),
    HtmlService: htmlService(),
    PropertiesService: propertiesService(),
    CacheService: cacheService(),
    LockService: lockService(),
    UrlFetchApp: urlFetchApp(),
    ScriptApp: scriptApp(),
    Session: session(),
    Utilities: utilities(),
    Logger: logger(),
    console: consoleFacade(),
  });
}

/** Calls a global function of the script. @param argsText JSON array. */
export function invoke(functionName: string, argsText: string): string {
  return JSON.stringify(ending(functionName, argsText));
}

/** Names of the script's own functions, for google.script.run: those ending in "_" are private. */
export function functionNames(known: string): string {
  const before = new Set(JSON.parse(known) as string[]);
  const globals = globalThis as unknown as Record<string, unknown>;
  return JSON.stringify(
    Object.getOwnPropertyNames(globals).filter(
      (name) => !before.has(name) && !name.endsWith("_") && typeof globals[name] === "function",
    ),
  );
}

export function globalNames(): string {
  return JSON.stringify(Object.getOwnPropertyNames(globalThis));
}

function ending(functionName: string, argsText: string): Ending {
  try {
    const called = (globalThis as unknown as Record<string, unknown>)[functionName];
    if (typeof called !== "function") {
      throw new Error(`Script function not found: ${functionName}`);
    }
    const args = JSON.parse(argsText) as unknown[];
    const value = returnedText(called.apply(undefined, args.map(realised)));
    return { value, spreadsheetCalls: calls.spreadsheet };
  } catch (thrown) {
    return { error: messageOf(thrown), spreadsheetCalls: calls.spreadsheet };
  }
}

/** The event of a trigger carries an enum, and the cells of a formula dates: JSON can carry neither. */
function realised(arg: unknown): unknown {
  if (Array.isArray(arg)) return arg.map(realised);
  if (typeof arg !== "object" || arg === null) return arg;
  if ("cellDate" in arg) return new Date(arg.cellDate as number);
  if (!("authMode" in arg)) return arg;
  const mode = arg.authMode as keyof typeof authModes;
  return { ...arg, authMode: authModes[mode] };
}

/** As google.script.run's failure handler gets it. */
function messageOf(thrown: unknown): string {
  if (thrown instanceof Error) return `${thrown.name}: ${thrown.message}`;
  return String(thrown);
}
