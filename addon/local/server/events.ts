/**
 * Server-sent events to every open page.
 */
import type { ServerResponse } from "node:http";
import type { HostEvent } from "../pageApi.ts";

export interface Events {
  add(response: ServerResponse, first: readonly HostEvent[]): void;
  send(event: HostEvent): void;
  count(): number;
  close(): void;
}

/** A run changes the document many times in a moment: the page hears of it at most this often, milliseconds. */
const CHANGES_GATHERED = 40;

export function events(): Events {
  const listeners = new Set<ServerResponse>();
  let gathered: NodeJS.Timeout | null = null;
  let latest: HostEvent | null = null;
  const write = (event: HostEvent): void => {
    for (const listener of listeners) listener.write(line(event));
  };
  return {
    add: (response, first) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write(": connected\n\n");
      for (const event of first) response.write(line(event));
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
    },
    send: (event) => {
      if (event.kind !== "changed") return write(event);
      latest = event;
      gathered ??= setTimeout(() => {
        gathered = null;
        if (latest !== null) write(latest);
      }, CHANGES_GATHERED);
    },
    count: () => listeners.size,
    close: () => {
      if (gathered !== null) clearTimeout(gathered);
      for (const listener of listeners) listener.end();
    },
  };
}

function line(event: HostEvent): string {
  return `data: ${JSON.stringify(event)}\n\n`;
}
