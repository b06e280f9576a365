/**
 * What the page may ask, as agreed in `pageApi.ts`: the routes by concern, then the page's own files.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { FunctionView } from "../pageApi.ts";
import { endPageFile } from "./builtPage.ts";
import { cellRoutes } from "./cellRoutes.ts";
import type { Events } from "./events.ts";
import { fileRoutes } from "./fileRoutes.ts";
import type { KeptDocuments } from "./keptDocuments.ts";
import { end, endJson, Refusal } from "./loopback.ts";
import { buttonRequest, callRequest } from "./requests.ts";
import { jsonOf, type Routes } from "./route.ts";
import type { Session } from "./session.ts";
import { tabRoutes } from "./tabRoutes.ts";

export interface PageRoutesOptions {
  readonly session: Session;
  readonly events: Events;
  readonly kept: KeptDocuments;
  /** Folder of the built page. */
  readonly page: string;
  readonly sidebarOrigin: string;
}

export function pageRoutes({ session, events, kept, page, sidebarOrigin }: PageRoutesOptions) {
  const routes: Routes = {
    ...documentRoutes(session, events),
    ...cellRoutes(session),
    ...fileRoutes(session, kept),
    ...tabRoutes(session),
  };
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? "/", "http://local");
    const route = routes[`${request.method} ${url.pathname}`];
    const dialog = /^POST \/api\/dialogs\/([\w-]+)$/.exec(`${request.method} ${url.pathname}`);
    if (route !== undefined) await route(request, response, url);
    else if (dialog !== null) {
      const { button } = await jsonOf(request, buttonRequest);
      session.answerDialog(dialog[1] ?? "", button);
      end(response, 204);
    } else if (request.method === "GET") endPageFile(page, url.pathname, sidebarOrigin, response);
    else throw new Refusal(404, "There is nothing here.");
  };
}

function documentRoutes(session: Session, events: Events): Routes {
  return {
    "GET /api/document": (_, response) => endJson(response, session.view()),
    "GET /api/functions": (_, response) => {
      const functions: readonly FunctionView[] = session.customFunctions();
      endJson(response, functions);
    },
    "GET /api/events": (_, response) => events.add(response, session.openDialogs()),
    "POST /api/calls": async (request, response) => {
      endJson(response, await session.call(await jsonOf(request, callRequest)));
    },
    "POST /api/sidebar/close": (_, response) => {
      session.closeSidebar();
      end(response, 204);
    },
    "POST /api/dialog/close": (_, response) => {
      session.closeDialog();
      end(response, 204);
    },
  };
}
