/**
 * The built add-on over a document, without a browser, against a service of the test's choice.
 */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freshBundle } from "../../addon/local/host/freshBuild.ts";
import { type Host, startHost } from "../../addon/local/host/host.ts";
import { openFiles, type WorkbookFile } from "../../addon/local/workbook/openWorkbook.ts";
import type { RunChoices, RunOutcome } from "../../addon/src/sidebarApi.ts";
import { automaticChoices } from "../../addon/src/sidebarApi.ts";
import type { LocalService } from "../../lambdas/local/startLocalService.ts";

export interface HeadlessDocument extends Host {
  /** What the add-on logged. */
  readonly logged: readonly string[];
  score(choices?: Partial<RunChoices>): Promise<HeadlessRun>;
}

export interface HeadlessRun {
  readonly outcome: RunOutcome;
  /** Calls into the spreadsheet service. */
  readonly spreadsheetCalls: number;
}

/** Pseudonyms are then the same in every run of a test. */
const SECRET = "5eed".repeat(16);

export async function openHeadless(
  file: WorkbookFile,
  { service, locale = "en" }: { readonly service: LocalService; readonly locale?: string },
): Promise<HeadlessDocument> {
  process.env["TZ"] = "Etc/UTC"; // as start.ts: the script's clock is the manifest's
  const { document } = await openFiles([file], "Asia/Shanghai");
  if (document === null) throw new Error(`${file.name} cannot be opened`);
  const folder = mkdtempSync(join(tmpdir(), "tierline-headless-"));
  const properties = join(folder, "document.json");
  writeFileSync(properties, JSON.stringify({ secret: SECRET, id: "headless" }));
  const logged: string[] = [];
  const host = await startHost({
    document,
    bundle: await freshBundle(),
    service,
    files: { document: properties, user: null, script: null },
    user: { email: "you@example.com", locale },
    sleep: async () => {},
    window: {
      showMenu: () => {},
      showSidebar: () => {},
      showDialog: () => {},
      showToast: () => {},
      askUser: async () => "CLOSE",
      log: (text) => logged.push(text),
    },
  });
  return {
    ...host,
    logged,
    score: async (choices = {}) => {
      const wanted = { ...automaticChoices, asOf: null, ...choices };
      const execution = await host.call("scoreCustomers", [wanted]);
      if (!execution.ok) throw new Error(execution.message);
      const outcome = execution.value as RunOutcome;
      return { outcome, spreadsheetCalls: execution.spreadsheetCalls };
    },
    close: async () => {
      await host.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
