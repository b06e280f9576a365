/**
 * What the page may ask, as agreed in `pageApi.ts`.
 */
import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { refuseProtected, writeCell } from "../document/editCells.ts";
import type { CallRequest, EditRequest, OpenAnswer, Selection } from "../pageApi.ts";
import { openWorkbook } from "../workbook/openWorkbook.ts";
import { writeCsv } from "../workbook/writeCsv.ts";
import { writeXlsx } from "../workbook/writeXlsx.ts";
import { cellsView } from "./cellsView.ts";
import type { Events } from "./events.ts";
import { bodyOf, end, endJson, Refusal } from "./loopback.ts";
import type { Session } from "./session.ts";

export interface PageRoutesOptions {
  readonly session: Session;
  readonly events: Events;
  /** Folder of the built page. */
  readonly page: string;
  readonly sidebarOrigin: string;
}

const MEGABYTE = 1024 * 1024;
/** Sheets takes files of up to 100 MB. */
const LARGEST_FILE = 100 * MEGABYTE;
const LARGEST_JSON = 10 * MEGABYTE;

type Route = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> | void;

export function pageRoutes(options: PageRoutesOptions) {
  const { session, events } = options;
  const routes: Readonly<Record<string, Route>> = {
    "GET /api/document": (_, response) => endJson(response, session.view()),
    "GET /api/cells": (_, response, { searchParams }) => {
      const tab = session.document().tabById(wholeNumber(searchParams, "sheet"));
      if (tab === null) throw new Refusal(404, "There is no such tab.");
      const row = wholeNumber(searchParams, "row");
      endJson(response, cellsView(tab, row, wholeNumber(searchParams, "rows")));
    },
    "GET /api/events": (_, response) => events.add(response, session.openDialogs()),
    "POST /api/files": async (request, response, { searchParams }) => {
      const name = searchParams.get("name") ?? "Untitled.csv";
      const bytes = await bodyOf(request, LARGEST_FILE);
      const document = await openWorkbook({ name, bytes }, session.document().timeZone);
      const answer: OpenAnswer =
        document === null ? { ok: false, file: name } : await opened(document);
      endJson(response, answer);
    },
    "POST /api/edit": async (request, response) => {
      edit(session, (await jsonOf(request)) as EditRequest);
      end(response, 204);
    },
    "POST /api/selection": async (request, response) => {
      select(session, (await jsonOf(request)) as Selection);
      end(response, 204);
    },
    "POST /api/calls": async (request, response) => {
      endJson(response, await session.call((await jsonOf(request)) as CallRequest));
    },
    "GET /api/download": (_, response, { searchParams }) =>
      download(session, searchParams.get("as"), response),
  };
  const opened = async (document: Parameters<Session["open"]>[0]): Promise<OpenAnswer> => {
    await session.open(document);
    return { ok: true, document: session.view() };
  };
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? "/", "http://local");
    const route = routes[`${request.method} ${url.pathname}`];
    const dialog = /^POST \/api\/dialogs\/([\w-]+)$/.exec(`${request.method} ${url.pathname}`);
    if (route !== undefined) await route(request, response, url);
    else if (dialog !== null) {
      const { button } = (await jsonOf(request)) as { button: string };
      session.answerDialog(dialog[1] ?? "", button);
      end(response, 204);
    } else if (request.method === "GET") pageFile(options, url.pathname, response);
    else throw new Refusal(404, "There is nothing here.");
  };
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

function pageFile(
  { page, sidebarOrigin }: PageRoutesOptions,
  path: string,
  response: ServerResponse,
): void {
  const name = path === "/" ? "index.html" : path.slice(1);
  const type = types[extname(name)];
  const file = join(page, name);
  if (type === undefined || !/^[\w.-]+$/.test(name) || !existsSync(file)) {
    throw new Refusal(404, "There is nothing here.");
  }
  response.setHeader(
    "content-security-policy",
    `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; frame-src ${sidebarOrigin}; object-src 'none'; base-uri 'none'; frame-ancestors 'none'`,
  );
  end(response, 200, readFileSync(file, "utf8"), type);
}

function edit(session: Session, { sheet, row, column, texts }: EditRequest): void {
  const document = session.document();
  const tab = document.tabById(sheet);
  if (tab === null) throw new Refusal(404, "There is no such tab.");
  const columns = Math.max(0, ...texts.map((line) => line.length));
  const area = { row: row + 1, column: column + 1, rows: texts.length, columns };
  if (area.row + area.rows - 1 > tab.rows || area.column + columns - 1 > tab.columns) {
    throw new Refusal(400, "The cells are outside the tab.");
  }
  refuseProtected(tab, area);
  texts.forEach((line, r) => {
    line.forEach((text, c) => {
      writeCell(tab, area.row + r, area.column + c, text);
    });
  });
  document.changed();
}

function select(session: Session, { sheet, row, column, rows, columns }: Selection): void {
  const document = session.document();
  if (document.tabById(sheet) === null) throw new Refusal(404, "There is no such tab.");
  document.selectByHand({ sheet, row: row + 1, column: column + 1, rows, columns });
}

async function download(
  session: Session,
  as: string | null,
  response: ServerResponse,
): Promise<void> {
  const document = session.document();
  const isCsv = as === "csv";
  const bytes = isCsv ? writeCsv(document.activeTab) : await writeXlsx(document);
  const name = isCsv
    ? `${document.name} - ${document.activeTab.name}.csv`
    : `${document.name}.xlsx`;
  response.writeHead(200, {
    "content-type": isCsv
      ? "text/csv; charset=utf-8"
      : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
  response.end(bytes);
}

async function jsonOf(request: IncomingMessage): Promise<unknown> {
  try {
    return JSON.parse((await bodyOf(request, LARGEST_JSON)).toString("utf8"));
  } catch (refusal) {
    if (refusal instanceof SyntaxError) throw new Refusal(400, "The body is no JSON.");
    throw refusal;
  }
}

function wholeNumber(parameters: URLSearchParams, name: string): number {
  const value = Number(parameters.get(name));
  if (!Number.isInteger(value) || value < 0) throw new Refusal(400, `${name} is no whole number.`);
  return value;
}
