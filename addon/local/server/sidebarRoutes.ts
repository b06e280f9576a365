/**
 * The own origin of the sidebar and of dialogs: their pages with google.script in place, and the calls they make.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { end, endJson, Refusal } from "./loopback.ts";
import { callRequest } from "./requests.ts";
import { jsonOf } from "./route.ts";
import type { Session } from "./session.ts";

/**
 * @param session Known only after this origin is, for it tells its address.
 * @param scriptRun Code that makes google.script out of the names of functions.
 * @param pageOrigins Who may show them in a frame.
 */
export function sidebarRoutes(
  session: () => Session,
  scriptRun: string,
  pageOrigins: () => readonly string[],
) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? "/", "http://local").pathname;
    const asked = `${request.method} ${path}`;
    const page = /^GET \/(?:sidebar|dialog)\/([\w-]+)$/.exec(asked);
    const closed = /^POST \/(sidebar|dialog)\/[\w-]+\/close$/.exec(asked);
    if (page !== null) {
      const html = session().pageHtml(page[1] ?? "");
      if (html === null) throw new Refusal(404, "This page is not open any more.");
      const names = await session().functionNames();
      response.setHeader("content-security-policy", policy(pageOrigins()));
      end(response, 200, withScript(html, scriptRun, names), "text/html");
    } else if (asked === "POST /api/calls") {
      endJson(response, await session().call(await jsonOf(request, callRequest)));
    } else if (closed !== null) {
      if (closed[1] === "dialog") session().closeDialog();
      else session().closeSidebar();
      end(response, 204);
    } else if (asked === "GET /favicon.ico") {
      end(response, 204);
    } else throw new Refusal(404, "There is nothing here.");
  };
}

/** Google's pages may ask nobody but their script; neither may these. */
function policy(pageOrigins: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "connect-src 'self'",
    `frame-ancestors ${pageOrigins.join(" ")}`,
  ].join("; ");
}

function withScript(html: string, scriptRun: string, names: readonly string[]): string {
  const code = `globalThis.googleScriptFunctions = ${JSON.stringify(names)};\n${scriptRun}`;
  const script = `<script>${code.replaceAll("</script", "<\\/script")}</script>`;
  return html.includes("<head>") ? html.replace("<head>", () => `<head>${script}`) : script + html;
}
