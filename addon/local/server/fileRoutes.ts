/**
 * Files in and out.
 */
import type { ServerResponse } from "node:http";
import type { OpenAnswer } from "../pageApi.ts";
import { openWorkbook } from "../workbook/openWorkbook.ts";
import { writeCsv } from "../workbook/writeCsv.ts";
import { writeXlsx } from "../workbook/writeXlsx.ts";
import { bodyOf, endJson } from "./loopback.ts";
import { MEGABYTE, type Routes } from "./route.ts";
import type { Session } from "./session.ts";

/** Sheets takes files of up to 100 MB. */
const LARGEST_FILE = 100 * MEGABYTE;

export function fileRoutes(session: Session): Routes {
  const opened = async (document: Parameters<Session["open"]>[0]): Promise<OpenAnswer> => {
    await session.open(document);
    return { ok: true, document: session.view() };
  };
  return {
    "POST /api/files": async (request, response, { searchParams }) => {
      const name = searchParams.get("name") ?? "Untitled.csv";
      const bytes = await bodyOf(request, LARGEST_FILE);
      const document = await openWorkbook({ name, bytes }, session.document().timeZone);
      const answer: OpenAnswer =
        document === null ? { ok: false, file: name } : await opened(document);
      endJson(response, answer);
    },
    "GET /api/download": (_, response, { searchParams }) =>
      download(session, searchParams.get("as"), response),
  };
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
