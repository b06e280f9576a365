/**
 * A web server for this machine alone: it answers nobody who came from elsewhere.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

export interface LoopbackServer {
  /** "http://127.0.0.1:4180" */
  readonly origin: string;
  close(): Promise<void>;
}

export type Answerer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const ADDRESS = "127.0.0.1";
/** How many ports are tried after the wanted one. */
const PORTS_TRIED = 20;

/** @param port Taken when free, else one of the next; 0 for any. */
export async function serveLoopback(port: number, answer: Answerer): Promise<LoopbackServer> {
  for (let tried = 0; ; tried++) {
    try {
      return await listen(port === 0 ? 0 : port + tried, answer);
    } catch (refusal) {
      const isTaken =
        refusal instanceof Error && "code" in refusal && refusal.code === "EADDRINUSE";
      if (!isTaken || tried === PORTS_TRIED) throw refusal;
    }
  }
}

function listen(port: number, answer: Answerer): Promise<LoopbackServer> {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      void guarded(request, response, portOf(server) ?? port, answer);
    });
    server.once("error", reject);
    server.listen(port, ADDRESS, () => {
      resolve({
        origin: `http://${ADDRESS}:${portOf(server) ?? port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

function portOf(server: Server): number | null {
  const bound = server.address();
  return typeof bound === "object" ? (bound?.port ?? null) : null;
}

/** Whatever the answerer throws becomes an answer. */
async function guarded(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  answer: Answerer,
): Promise<void> {
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("referrer-policy", "no-referrer");
  response.setHeader("cache-control", "no-store");
  if (!isFromHere(request, port)) return end(response, 403, "Only for pages of this machine.");
  try {
    await answer(request, response);
  } catch (refusal) {
    const status = refusal instanceof Refusal ? refusal.status : 500;
    end(response, status, refusal instanceof Error ? refusal.message : String(refusal));
  }
}

/** Thrown by an answerer for a request that cannot be answered. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * A name in the Host header that is not ours means that some web site's name was pointed at this machine;
 * another Origin means that some web site's page asks.
 */
function isFromHere({ headers }: IncomingMessage, port: number): boolean {
  const hosts = [`${ADDRESS}:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? "")) return false;
  return headers.origin === undefined || hosts.includes(headers.origin.replace("http://", ""));
}

export function end(
  response: ServerResponse,
  status: number,
  text = "",
  type = "text/plain",
): void {
  if (!response.headersSent) {
    response.writeHead(status, { "content-type": `${type}; charset=utf-8` });
  }
  response.end(text);
}

export function endJson(response: ServerResponse, value: unknown): void {
  end(response, 200, JSON.stringify(value), "application/json");
}

/** @throws Refusal above the limit. */
export async function bodyOf(request: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    parts.push(part as Buffer);
    bytes += (part as Buffer).length;
    if (bytes > mostBytes) throw new Refusal(413, "Too large.");
  }
  return Buffer.concat(parts);
}
