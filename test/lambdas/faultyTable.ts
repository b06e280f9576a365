/**
 * A DynamoDB between the store and the real one that goes wrong as told.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { startEmbeddedTable } from "../../lambdas/local/embeddedTable.ts";
import { listenOnLoopback } from "../../lambdas/local/listenOnLoopback.ts";

export type Fault =
  | "throttle"
  | "serverError"
  /** Never answers. */
  | "hang"
  /** Closes the connection before anything is done. */
  | "reset"
  /** Does what was asked and closes the connection. */
  | "loseAnswer"
  /** Answers 200 with half of the answer. */
  | "truncate"
  /** Leaves a random half of the batch undone. */
  | "leaveSome"
  /** Leaves the whole batch undone. */
  | "leaveAll";

export interface FaultyTable {
  readonly endpoint: string;
  readonly tableName: string;
  /** Operations asked for so far, by name. */
  readonly calls: string[];
  writes(): number;
  /** What happens to the next calls; null for nothing. */
  goWrong(how: (operation: string, call: number) => Fault | null): void;
  close(): Promise<void>;
}

export async function startFaultyTable(random: () => number): Promise<FaultyTable> {
  const table = await startEmbeddedTable(null);
  const calls: string[] = [];
  let faultOf: (operation: string, call: number) => Fault | null = () => null;
  const server = createServer((request, response) => {
    serve(request, response).catch(() => request.socket.destroy());
  });
  const { url, close } = await listenOnLoopback(server, 0);
  return {
    endpoint: url,
    tableName: table.tableName,
    calls,
    writes: table.writes,
    goWrong: (how) => {
      faultOf = how;
      calls.length = 0;
    },
    close: async () => {
      await close();
      await table.close();
    },
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(request);
    const operation = String(request.headers["x-amz-target"]).split(".")[1] ?? "";
    calls.push(operation);
    const fault = faultOf(operation, calls.length);
    if (fault === "hang") return;
    if (fault === "reset") return void request.socket.destroy();
    if (fault === "throttle" || fault === "serverError") return refuse(response, fault);
    const { asked, left } = split(operation, body, fault);
    const answer = asked === null ? "{}" : await forward(request, asked);
    if (fault === "loseAnswer") return void request.socket.destroy();
    const text = left === null ? answer : withLeft(operation, answer, left);
    response.writeHead(200, { "content-type": "application/x-amz-json-1.0" });
    response.end(fault === "truncate" ? text.slice(0, text.length / 2) : text);
  }

  async function forward(request: IncomingMessage, body: string): Promise<string> {
    const headers = new Headers({ "content-type": "application/x-amz-json-1.0" });
    for (const name of ["x-amz-target", "x-amz-date", "authorization"]) {
      headers.set(name, String(request.headers[name]));
    }
    return await (await fetch(table.endpoint, { method: "POST", headers, body })).text();
  }

  /** The part of a batch that is done, and the part that is left. */
  function split(operation: string, body: string, fault: Fault | null) {
    if ((fault !== "leaveSome" && fault !== "leaveAll") || !operation.startsWith("Batch")) {
      return { asked: body, left: null };
    }
    const [[name, batch]] = Object.entries(JSON.parse(body).RequestItems) as [[string, Batch]];
    const entries = Array.isArray(batch) ? batch : batch.Keys;
    const isDone = entries.map(() => fault === "leaveSome" && random() < 0.5);
    const rebuild = (part: unknown[]) => ({
      [name]: Array.isArray(batch) ? part : { ...batch, Keys: part },
    });
    const done = entries.filter((_, i) => isDone[i]);
    const undone = entries.filter((_, i) => !isDone[i]);
    return {
      asked: done.length === 0 ? null : JSON.stringify({ RequestItems: rebuild(done) }),
      left: undone.length === 0 ? {} : rebuild(undone),
    };
  }
}

type Batch = unknown[] | { readonly Keys: unknown[] };

function withLeft(operation: string, answer: string, left: object): string {
  const name = operation === "BatchGetItem" ? "UnprocessedKeys" : "UnprocessedItems";
  return JSON.stringify({ ...JSON.parse(answer), [name]: left });
}

function refuse(response: ServerResponse, fault: "throttle" | "serverError"): void {
  const error =
    fault === "throttle" ? "ProvisionedThroughputExceededException" : "InternalServerError";
  response.writeHead(fault === "throttle" ? 400 : 500, {
    "content-type": "application/x-amz-json-1.0",
  });
  response.end(
    JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${error}`, message: "" }),
  );
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
