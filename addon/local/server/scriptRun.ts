/**
 * google.script for the sidebar and for dialogs: runs in the browser, before the page's own script.
 *
 * `run` is a plain object with a name for each function, as Google's is: wrappers look at its keys.
 */
import type { CallAnswer } from "../pageApi.ts";

interface Handlers {
  readonly success?: (value: unknown, user?: unknown) => void;
  readonly failure?: (error: Error, user?: unknown) => void;
  readonly user?: unknown;
}

const page = globalThis as unknown as {
  googleScriptFunctions: readonly string[];
  google: unknown;
  readonly location: { readonly pathname: string };
  addEventListener(type: "keydown", heed: (event: PressedKey) => void): void;
  readonly parent: { postMessage(message: string, origin: string): void };
};

interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly defaultPrevented: boolean;
  preventDefault(): void;
}

/** Google answers this many calls at a time; further ones wait. */
const MOST_AT_A_TIME = 10;
let running = 0;
const waiting: (() => void)[] = [];

const close = () => void fetch(`${page.location.pathname}/close`, { method: "POST" });
const isDialog = page.location.pathname.startsWith("/dialog/");

page.google = {
  script: {
    run: runner({}),
    host: {
      origin: "",
      close,
      // A sidebar has one size, and a dialog that of its opening.
      setHeight: () => {},
      setWidth: () => {},
    },
  },
};

// F6 goes on to the next part of the window, Escape closes a dialog: keys in here are not heard outside.
page.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && isDialog && !event.defaultPrevented) close();
  if (event.key !== "F6") return;
  event.preventDefault();
  page.parent.postMessage(event.shiftKey ? "tierline:leaveBack" : "tierline:leave", "*");
});

function runner(handlers: Handlers): Record<string, unknown> {
  const run: Record<string, unknown> = {
    withSuccessHandler: (success: Handlers["success"]) =>
      runner({ ...handlers, ...(success === undefined ? {} : { success }) }),
    withFailureHandler: (failure: Handlers["failure"]) =>
      runner({ ...handlers, ...(failure === undefined ? {} : { failure }) }),
    withUserObject: (user: unknown) => runner({ ...handlers, user }),
  };
  for (const name of page.googleScriptFunctions) {
    run[name] = (...args: unknown[]) => {
      for (const arg of args) refuseIllegal(arg);
      if (running < MOST_AT_A_TIME) void send(name, args, handlers);
      else waiting.push(() => void send(name, args, handlers));
    };
  }
  return run;
}

async function send(functionName: string, args: unknown[], handlers: Handlers): Promise<void> {
  running++;
  const answer = await answerOf(functionName, args);
  running--;
  waiting.shift()?.();
  if (answer.ok) handlers.success?.(answer.value, handlers.user);
  else if (handlers.failure !== undefined) {
    handlers.failure(new Error(answer.message), handlers.user);
  } else console.error(answer.message);
}

async function answerOf(functionName: string, args: unknown[]): Promise<CallAnswer> {
  try {
    const response = await fetch("/api/calls", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ functionName, args }),
    });
    if (response.ok) return (await response.json()) as CallAnswer;
    return {
      ok: false,
      message: `NetworkError: Connection failure due to HTTP ${response.status}`,
    };
  } catch {
    return { ok: false, message: "NetworkError: Connection failure due to HTTP 0" };
  }
}

/** @throws As Google does for dates, functions and other things that are no plain values. */
function refuseIllegal(value: unknown): void {
  if (typeof value === "function" || value instanceof Date) {
    throw new TypeError("Failed due to illegal value in property: 0");
  }
  if (typeof value !== "object" || value === null) return;
  for (const member of Object.values(value)) refuseIllegal(member);
}
