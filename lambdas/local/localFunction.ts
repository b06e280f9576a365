/**
 * A built function as Lambda would run it: loaded once, called often, ended when it takes too long.
 *
 * Unlike Lambda, requests that come at the same time share one environment.
 */
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

export interface Invocation {
  readonly id: number;
  readonly event: string;
  /** Milliseconds since 1970. */
  readonly endsAt: number;
}

export interface Invoked {
  readonly id: number;
  /** JSON text; null when the handler threw. */
  readonly answer: string | null;
}

export interface LocalFunction {
  /** JSON text of the event → of the answer; null when the function failed or ran out of time. */
  invoke(event: string): Promise<string | null>;
  close(): Promise<void>;
}

export interface LocalFunctionOptions {
  /** Path of the built module. */
  readonly module: string;
  /** Path of the built `environment.ts`. */
  readonly thread: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMilliseconds: number;
  readonly log: (line: string) => void;
}

type Settle = (answer: string | null) => void;

export function localFunction(options: LocalFunctionOptions): LocalFunction {
  let worker: Worker | null = null;
  let lastId = 0;
  const pending = new Map<number, Settle>();
  return { invoke, close };

  function invoke(event: string): Promise<string | null> {
    worker ??= start();
    const id = ++lastId;
    const endsAt = Date.now() + options.timeoutMilliseconds;
    const running = worker;
    return new Promise((resolve) => {
      const timer = setTimeout(() => void running.terminate(), options.timeoutMilliseconds);
      pending.set(id, (answer) => {
        clearTimeout(timer);
        pending.delete(id);
        resolve(answer);
      });
      running.postMessage({ id, event, endsAt } satisfies Invocation);
    });
  }

  async function close(): Promise<void> {
    await worker?.terminate();
  }

  function start(): Worker {
    const started = new Worker(options.thread, {
      workerData: pathToFileURL(options.module).href,
      env: { ...options.environment },
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    started.stdout.setEncoding("utf8").on("data", linesTo(options.log));
    started.stderr.setEncoding("utf8").on("data", linesTo(options.log));
    started.on("message", ({ id, answer }: Invoked) => pending.get(id)?.(answer));
    started.on("error", (error) => options.log(`the function ended: ${error.message}`));
    // Whoever still waits when the thread ends has no answer to come.
    started.on("exit", () => {
      if (worker === started) worker = null;
      for (const settle of [...pending.values()]) settle(null);
    });
    return started;
  }
}

function linesTo(log: (line: string) => void): (text: string) => void {
  return (text) => {
    for (const line of text.split("\n")) if (line !== "") log(line);
  };
}
