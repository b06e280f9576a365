/**
 * A stand-in for API Gateway's HTTP API on 127.0.0.1: its routes, its authorizer, its limits and the
 * sentences with which it refuses what never reaches a function.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { RouteKey } from "#shared/contract/routes.ts";
import type { HttpAnswer } from "../handlers/httpEvent.ts";
import type { Authorizer } from "./authorizer.ts";
import { gatewayEvent, matchRoute } from "./gatewayEvent.ts";
import { type Listening, listenOnLoopback } from "./listenOnLoopback.ts";
import type { LocalFunction } from "./localFunction.ts";

export interface GatewayOptions {
  readonly port: number;
  readonly authorizer: Authorizer;
  readonly functions: Readonly<Record<RouteKey, Pick<LocalFunction, "invoke">>>;
}

/** AWS quotas: HTTP API payload, request line and headers together, integration time. */
const MAX_PAYLOAD_BYTES = 10 * 1024 * 1024;
const MAX_HEADER_BYTES = 10_240;
const MAX_MILLISECONDS = 30_000;
/** Lambda's synchronous payload, each way. */
const MAX_LAMBDA_BYTES = 6_291_556;

export function startGateway({ port, authorizer, functions }: GatewayOptions): Promise<Listening> {
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (request, response) => {
    serve(request, response).catch(() => say(response, 500, "Internal Server Error"));
  });
  return listenOnLoopback(server, port);

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const route = matchRoute(request, functions);
    const body = await readBody(request);
    if (body === null) return say(response, 413, "Request Entity Too Large");
    if (route === null) return say(response, 404, "Not Found");
    const claims = await authorizer(request.headersDistinct["authorization"]?.join(","));
    if (claims === null)
      return say(response, 401, "Unauthorized", { "www-authenticate": "Bearer" });
    const event = JSON.stringify(gatewayEvent(request, route, claims, body));
    if (Buffer.byteLength(event) > MAX_LAMBDA_BYTES) {
      return say(response, 413, "Request Entity Too Large");
    }
    const answer = await withinTime(functions[route.key].invoke(event));
    if (answer === "late") return say(response, 503, "Service Unavailable");
    if (answer === null || Buffer.byteLength(answer) > MAX_LAMBDA_BYTES) {
      return say(response, 500, "Internal Server Error");
    }
    const { statusCode, headers, body: text, isBase64Encoded } = JSON.parse(answer) as HttpAnswer;
    const bytes = Buffer.from(text, isBase64Encoded ? "base64" : "utf8");
    response.writeHead(statusCode, { ...headers, "content-length": bytes.length }).end(bytes);
  }
}

/** Null as soon as there is too much; the rest is read and dropped, so that the refusal arrives. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_PAYLOAD_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size <= MAX_PAYLOAD_BYTES ? Buffer.concat(chunks) : null;
}

async function withinTime(answer: Promise<string | null>): Promise<string | null | "late"> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), MAX_MILLISECONDS);
  });
  return await Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

function say(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify({ message }));
}
