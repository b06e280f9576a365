/**
 * The thread in which scripts run: each execution in a fresh bare context, as Google gives each a fresh
 * script.
 *
 * Built into one file and started by `executions.ts`. The context gets nothing of this thread but one
 * function that carries text, and this thread itself is stripped: an error made by the engine outside
 * the context must not lead a script to Node.
 */

import vm from "node:vm";
import {
  type MessagePort,
  parentPort,
  receiveMessageOnPort,
  workerData,
} from "node:worker_threads";

export interface ExecutionThreadData {
  readonly emulator: string;
  readonly script: string;
  readonly port: MessagePort;
  /** One 32-bit place: the host sets it to 1 when an answer is on the port. */
  readonly signal: SharedArrayBuffer;
}

export interface ExecutionOrder {
  readonly functionName: string;
  /** JSON array. */
  readonly args: string;
  /** JSON of `Permissions`. */
  readonly permissions: string;
}

interface Emulator {
  install(crossing: (call: string) => string, permissions: string): void;
  globalNames(): string;
  functionNames(known: string): string;
  invoke(functionName: string, args: string): string;
}

const { emulator, script, port, signal } = workerData as ExecutionThreadData;
const answered = new Int32Array(signal);
const emulatorScript = new vm.Script(`(() => { ${emulator}\nreturn emulator; })()`, {
  filename: "emulator.js",
});
const addOnScript = new vm.Script(script, { filename: "Code.gs" });
/** Lets what the script promised come about; its answer has been given already. */
const afterwards = new vm.Script("0");
const parent = parentPort;

parent?.on("message", (order: ExecutionOrder | "functions") => {
  parent.postMessage(order === "functions" ? functionsOf() : run(order));
});

stripThisThread();

function run({ functionName, args, permissions }: ExecutionOrder): string {
  const { installed, context } = freshContext(permissions);
  try {
    addOnScript.runInContext(context);
  } catch (thrown) {
    return JSON.stringify({ error: String(thrown), spreadsheetCalls: 0 });
  }
  const ending = installed.invoke(functionName, args);
  afterwards.runInContext(context);
  return ending;
}

function functionsOf(): string {
  const { installed, context } = freshContext(
    JSON.stringify({ scopes: [], urlFetchWhitelist: [], simpleTrigger: true, timeZone: "Etc/UTC" }),
  );
  const known = installed.globalNames();
  addOnScript.runInContext(context);
  return installed.functionNames(known);
}

function freshContext(permissions: string): { installed: Emulator; context: vm.Context } {
  const context = vm.createContext(Object.create(null), {
    microtaskMode: "afterEvaluate",
    codeGeneration: { strings: true, wasm: false },
  });
  const installed = emulatorScript.runInContext(context) as Emulator;
  installed.install(crossing, permissions);
  return { installed, context };
}

/** Sends a call and sleeps until its answer is there. */
function crossing(call: string): string {
  Atomics.store(answered, 0, 0);
  port.postMessage(call);
  // The wake-up of the answer before may come only now: without a message it was not this one's.
  for (;;) {
    Atomics.wait(answered, 0, 0);
    const answer = receiveMessageOnPort(port) as { message: string } | undefined;
    if (answer !== undefined) return answer.message;
  }
}

function stripThisThread(): void {
  // A script that imports a module is refused with a promise that nobody may be waiting for.
  process.on("unhandledRejection", () => {});
  Object.setPrototypeOf(crossing, null);
  const functions = [
    Function,
    Object.getPrototypeOf(async () => {}).constructor,
    Object.getPrototypeOf(function* () {}).constructor,
    Object.getPrototypeOf(async function* () {}).constructor,
  ] as readonly { readonly prototype: object }[];
  for (const { prototype } of functions) {
    Object.defineProperty(prototype, "constructor", { value: undefined });
  }
  const thread = globalThis as unknown as Record<string, unknown>;
  for (const name of ["process", "Buffer", "fetch", "require", "global", "WebSocket"]) {
    delete thread[name];
  }
}
