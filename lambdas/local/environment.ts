/**
 * The thread that one local function runs in: its own memory, its own environment variables, and the
 * built module that Lambda would load. Events come in and answers go out as JSON text, as in Lambda.
 */
import { parentPort, workerData } from "node:worker_threads";
import type { HttpHandler } from "../handlers/httpEvent.ts";
import type { Invocation, Invoked } from "./localFunction.ts";

const { handler }: { handler: HttpHandler } = await import(workerData);

parentPort?.on("message", (invocation: Invocation) => {
  void invoked(invocation).then((answer) => parentPort?.postMessage(answer));
});

async function invoked({ id, event, endsAt }: Invocation): Promise<Invoked> {
  const context = { getRemainingTimeInMillis: () => endsAt - Date.now() };
  try {
    return { id, answer: JSON.stringify(await handler(JSON.parse(event), context)) };
  } catch {
    return { id, answer: null };
  }
}
