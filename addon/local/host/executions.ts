/**
 * Runs functions of the add-on's script, several at a time, and ends those that take too long.
 *
 * A few threads are kept: while a run is on, the sidebar asks for its progress in another execution.
 */
import { MessageChannel, Worker } from "node:worker_threads";
import type { AnswerText, CallText, Ending, HostCalls } from "../context/hostCalls.ts";
import type { Permissions } from "../context/permissions.ts";
import type { ExecutionOrder, ExecutionThreadData } from "./execution.ts";

export type ExecutionOutcome =
  | { readonly ok: true; readonly value: unknown; readonly spreadsheetCalls: number }
  | { readonly ok: false; readonly message: string; readonly spreadsheetCalls: number };

export interface Executions {
  run(order: {
    readonly functionName: string;
    readonly args: readonly unknown[];
    readonly permissions: Permissions;
    readonly limitMilliseconds: number;
  }): Promise<ExecutionOutcome>;
  /** What google.script.run may call. */
  functionNames(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface ExecutionOptions {
  /** Code of the thread, of the emulator, and of the add-on. */
  readonly thread: string;
  readonly emulator: string;
  readonly script: string;
  /** Answers of the host for one execution. */
  readonly callsOf: (execution: number) => HostCalls;
  readonly onEnd: (execution: number) => void;
  readonly threads?: number;
}

const DEFAULT_THREADS = 3;
const tooLongMessage = "Exceeded maximum execution time";

export function executions(options: ExecutionOptions): Executions {
  const idle: Thread[] = [];
  const all = new Set<Thread>();
  const waiting: ((thread: Thread) => void)[] = [];
  let lastExecution = 0;

  const begin = (): Thread => {
    const thread = startThread(options);
    all.add(thread);
    return thread;
  };
  const takeThread = (): Promise<Thread> => {
    const free = idle.pop();
    if (free !== undefined) return Promise.resolve(free);
    if (all.size < (options.threads ?? DEFAULT_THREADS)) return Promise.resolve(begin());
    return new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (thread: Thread): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(thread);
    else next(thread);
  };
  const replace = (thread: Thread): void => {
    all.delete(thread);
    void thread.end();
    const next = waiting.shift();
    if (next !== undefined) next(begin());
  };

  return {
    run: async ({ functionName, args, permissions, limitMilliseconds }) => {
      const thread = await takeThread();
      const execution = ++lastExecution;
      thread.serve(options.callsOf(execution));
      const answer = await thread.ask(
        { functionName, args: JSON.stringify(args), permissions: JSON.stringify(permissions) },
        limitMilliseconds,
      );
      options.onEnd(execution);
      if (answer === null) {
        replace(thread);
        return { ok: false, message: `Exception: ${tooLongMessage}`, spreadsheetCalls: 0 };
      }
      giveBack(thread);
      return outcomeOf(JSON.parse(answer) as Ending);
    },
    functionNames: async () => {
      const thread = await takeThread();
      const names = await thread.ask("functions", 10_000);
      giveBack(thread);
      return names === null ? [] : (JSON.parse(names) as string[]);
    },
    close: async () => {
      await Promise.all([...all].map((thread) => thread.end()));
      all.clear();
    },
  };
}

function outcomeOf(ending: Ending): ExecutionOutcome {
  const { spreadsheetCalls } = ending;
  if ("error" in ending) return { ok: false, message: ending.error, spreadsheetCalls };
  return { ok: true, value: JSON.parse(ending.value), spreadsheetCalls };
}

interface Thread {
  serve(calls: HostCalls): void;
  /** null when the time was up or the thread died. */
  ask(order: ExecutionOrder | "functions", limitMilliseconds: number): Promise<string | null>;
  end(): Promise<unknown>;
}

function startThread({ thread, emulator, script }: ExecutionOptions): Thread {
  const { port1, port2 } = new MessageChannel();
  const signal = new SharedArrayBuffer(4);
  const workerData: ExecutionThreadData = { emulator, script, port: port2, signal };
  const worker = new Worker(thread, {
    eval: true,
    workerData,
    transferList: [port2],
    execArgv: [],
  });
  const answered = new Int32Array(signal);
  let calls: HostCalls | null = null;
  const answer = async (call: string): Promise<void> => {
    port1.postMessage(JSON.stringify(await answerTo(JSON.parse(call) as CallText, calls)));
    Atomics.store(answered, 0, 1);
    Atomics.notify(answered, 0);
  };
  port1.on("message", (call: string) => void answer(call));
  // An idle thread must not keep the process alive; one that works is awaited by its asker.
  worker.unref();
  port1.unref();
  return {
    serve: (given) => {
      calls = given;
    },
    ask: (order, limitMilliseconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => finish(null), limitMilliseconds);
        const finish = (answer: string | null): void => {
          clearTimeout(timer);
          worker.off("message", finish);
          worker.off("exit", died);
          worker.off("error", died);
          resolve(answer);
        };
        const died = (): void => finish(null);
        worker.on("message", finish);
        worker.on("exit", died);
        worker.on("error", died);
        worker.postMessage(order);
      }),
    end: () => {
      port1.close();
      return worker.terminate();
    },
  };
}

async function answerTo({ name, args }: CallText, calls: HostCalls | null): Promise<AnswerText> {
  try {
    if (calls === null) throw new Error("no execution");
    const member = calls[name] as (...given: readonly unknown[]) => unknown;
    return { value: (await member(...args)) ?? null };
  } catch (refusal) {
    return { error: refusal instanceof Error ? refusal.message : String(refusal) };
  }
}
