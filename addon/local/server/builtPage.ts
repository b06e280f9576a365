/**
 * The built page's own files, under a policy that lets it ask nobody but this machine.
 */
import { existsSync, readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { end, Refusal } from "./loopback.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/**
 * @param folder Of the built page.
 * @param path Of the address, "/" for the page itself.
 * @param sidebarOrigin The only origin that may stand in a frame.
 */
export function endPageFile(
  folder: string,
  path: string,
  sidebarOrigin: string,
  response: ServerResponse,
): void {
  const name = path === "/" ? "index.html" : path.slice(1);
  const type = types[extname(name)];
  const file = join(folder, name);
  if (type === undefined || !/^[\w.-]+$/.test(name) || !existsSync(file)) {
    throw new Refusal(404, "There is nothing here.");
  }
  response.setHeader(
    "content-security-policy",
    `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; frame-src ${sidebarOrigin}; object-src 'none'; base-uri 'none'; frame-ancestors 'none'`,
  );
  end(response, 200, readFileSync(file, "utf8"), type);
}
