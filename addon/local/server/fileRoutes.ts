/**
 * Files in and out: the user's own, samples, and what was open before.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import type { OpenAnswer } from "../pageApi.ts";
import { openSample } from "../samples/openSample.ts";
import {
  type OpenedFiles,
  openFiles,
  openFilesBeside,
  type WorkbookFile,
} from "../workbook/openWorkbook.ts";
import { writeCsv } from "../workbook/writeCsv.ts";
import { writeXlsx } from "../workbook/writeXlsx.ts";
import { addTabs } from "./addTabs.ts";
import { customersTab } from "./customersTab.ts";
import type { KeptDocuments } from "./keptDocuments.ts";
import { bodyOf, end, endJson, Refusal } from "./loopback.ts";
import { keyRequest, sampleRequest } from "./requests.ts";
import { jsonOf, MEGABYTE, type Routes } from "./route.ts";
import type { Session } from "./session.ts";

/** Several files together; each has a limit of its own, which is told as a problem. */
const LARGEST_BODY = 300 * MEGABYTE;

export function fileRoutes(session: Session, kept: KeptDocuments): Routes {
  const opened = async ({ document, problems }: OpenedFiles): Promise<OpenAnswer> => {
    if (document === null) return { ok: false, problems };
    await session.open(document, null);
    return { ok: true, document: session.view(), problems };
  };
  const added = ({ document, problems }: OpenedFiles, names: readonly string[]): OpenAnswer => {
    if (document === null) return { ok: false, problems };
    if (!addTabs(session.document(), document)) {
      return { ok: false, problems: names.map(tooLarge) };
    }
    return { ok: true, document: session.view(), problems };
  };
  return {
    "POST /api/files": async (request, response, { searchParams }) => {
      const files = await filesOf(request, searchParams.get("name"));
      const { timeZone } = session.document();
      endJson(
        response,
        searchParams.get("as") === "tabs"
          ? added(
              await openFilesBeside(files, timeZone),
              files.map(({ name }) => name),
            )
          : await opened(await openFiles(files, timeZone)),
      );
    },
    "POST /api/samples": async (request, response) => {
      const { sample } = await jsonOf(request, sampleRequest);
      const { timeZone } = session.document();
      endJson(response, await opened(await openSample(sample, timeZone, new Date())));
    },
    "GET /api/kept": (_, response) => endJson(response, kept.list()),
    "POST /api/kept/open": async (request, response) => {
      const { key } = await jsonOf(request, keyRequest);
      const document = await kept.open(key);
      if (document === null) throw new Refusal(404, "This document is not kept any more.");
      await session.open(document, key);
      endJson(response, { ok: true, document: session.view(), problems: [] } satisfies OpenAnswer);
    },
    "POST /api/kept/forget": async (request, response) => {
      kept.forget((await jsonOf(request, keyRequest)).key);
      end(response, 204);
    },
    "GET /api/download": (_, response, { searchParams }) =>
      download(session, searchParams.get("as"), response),
  };
}

function tooLarge(file: string): OpenedFiles["problems"][number] {
  return { code: "input.unreadableFile", file, is: "tooLarge" };
}

/** A form with files, or one file as it is. */
async function filesOf(request: IncomingMessage, name: string | null): Promise<WorkbookFile[]> {
  const type = request.headers["content-type"] ?? "";
  const bytes = await bodyOf(request, LARGEST_BODY);
  if (!type.startsWith("multipart/form-data")) return [{ name: name ?? "Untitled.csv", bytes }];
  const body = Readable.toWeb(Readable.from([bytes])) as ReadableStream;
  const form = await new Response(body, { headers: { "content-type": type } }).formData();
  const files = form.getAll("files").filter((each) => each instanceof File);
  return Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

async function download(
  session: Session,
  as: string | null,
  response: ServerResponse,
): Promise<void> {
  await session.computed();
  const document = session.document();
  if (as === "xlsx") {
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    return endFile(response, `${document.name}.xlsx`, type, await writeXlsx(document));
  }
  const tab = as === "customers" ? customersTab(document) : document.activeTab;
  if (tab === null) throw new Refusal(404, "Nothing was scored yet.");
  endFile(response, `${document.name} - ${tab.name}.csv`, "text/csv; charset=utf-8", writeCsv(tab));
}

function endFile(response: ServerResponse, name: string, type: string, bytes: Uint8Array): void {
  response.writeHead(200, {
    "content-type": type,
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
  response.end(bytes);
}
