/**
 * A run without a browser: the same document, the same bundle and the same handlers as on the page.
 */
import { existsSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { explain } from "#shared/problems/explain.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { Language } from "#shared/words/language.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import {
  automaticChoices,
  type Progress,
  type ResultView,
  type RunChoices,
  type RunOutcome,
} from "../../src/sidebarApi.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import { freshBundle } from "../host/freshBuild.ts";
import { type Host, startHost } from "../host/host.ts";
import { localUser, propertyFiles, startService, stateFolder } from "../host/localState.ts";
import { openPath } from "../workbook/openPath.ts";
import { writeCsv } from "../workbook/writeCsv.ts";
import { writeXlsx } from "../workbook/writeXlsx.ts";
import { printedSummary } from "./printedSummary.ts";
import { runReport } from "./runReport.ts";
import type { ScoreArguments } from "./scoreArguments.ts";

/** How often the progress is looked at, milliseconds. */
const PROGRESS_INTERVAL = 250;

/**
 * @param timeZone IANA name of the document's wall clock.
 * @param tell Gets progress and problems, a line each.
 * @param write Gets what belongs on standard output.
 * @returns The exit code: 0, or 1 for a problem.
 */
export async function scoreFile(
  { file, asOf, language, out }: ScoreArguments,
  timeZone: string,
  tell: (line: string) => void,
  write: (text: string) => void,
): Promise<number> {
  if (!existsSync(file)) return refused(notes[language].noFile(file), tell);
  // Looked at before the run: nobody waits for a result that has no place to go.
  const folderOfOut = dirname(out === null || out === "-" ? "." : out);
  if (!existsSync(folderOfOut)) return refused(notes[language].noFolder(folderOfOut), tell);
  const document = await openPath(file, timeZone);
  if (document === null) {
    return told(
      { code: "input.unreadableFile", file: basename(file), is: "other" },
      language,
      tell,
    );
  }
  const folder = stateFolder();
  const [bundle, { service, persists }] = await Promise.all([
    freshBundle(),
    startService(folder, () => {}),
  ]);
  if (!persists) tell(notes[language].storeLocked);
  const host = await startHost({
    document,
    bundle,
    service,
    // The language of this one run is nobody's choice for the next.
    files: { ...propertyFiles(folder, document.id), user: null },
    user: localUser(),
    window: {
      showMenu: () => {},
      showSidebar: () => {},
      showToast: tell,
      askUser: async (_title, text) => {
        tell(text);
        return "CLOSE";
      },
      log: tell,
    },
  });
  try {
    const outcome = await run(host, asOf, language, tell);
    if (!outcome.ok) return told(outcome.problem, language, tell);
    await writeOut(outcome.result, document, language, out, write);
    if (persists) tell(notes[language].written(outcome.fromStore, service.writes()));
    return 0;
  } finally {
    await host.close();
    await service.close();
  }
}

async function run(
  host: Host,
  asOf: string | null,
  language: Language,
  tell: (line: string) => void,
): Promise<RunOutcome> {
  await called(host.open());
  await called(host.call("chooseLanguage", [language]));
  let stage = "";
  const look = async (): Promise<void> => {
    const progress = await host.call("readProgress", []);
    const seen = progress.ok ? (progress.value as Progress).stage : "idle";
    if (seen === stage || seen === "idle" || seen === "done") return;
    stage = seen;
    tell(sidebarWords[language].stage[seen]);
  };
  const watch = setInterval(() => void look(), PROGRESS_INTERVAL);
  try {
    const choices: RunChoices = { ...automaticChoices, asOf };
    return (await called(host.call("scoreCustomers", [choices]))) as RunOutcome;
  } finally {
    clearInterval(watch);
  }
}

/** @throws When the add-on itself threw: a defect, not a problem. */
async function called(execution: ReturnType<Host["call"]>): Promise<unknown> {
  const outcome = await execution;
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

async function writeOut(
  outcome: ResultView,
  document: WorkbookDocument,
  language: Language,
  out: string | null,
  write: (text: string) => void,
): Promise<void> {
  if (out === null) return write(printedSummary(outcome, document, language));
  const tab = document.tabByName(outcome.tabs.customers);
  if (/\.xlsx$/i.test(out)) writeFileSync(out, await writeXlsx(document));
  else if (/\.csv$/i.test(out) && tab !== null) writeFileSync(out, writeCsv(tab));
  else {
    const json = `${JSON.stringify(runReport(outcome, document, language), null, 2)}\n`;
    if (out === "-") write(json);
    else writeFileSync(out, json);
  }
}

function refused(sentence: string, tell: (line: string) => void): number {
  tell(sentence);
  return 1;
}

function told(problem: Problem, language: Language, tell: (line: string) => void): number {
  const { what, why, fix } = explain(problem, language);
  for (const line of [what, why, fix]) tell(line);
  return 1;
}

const notes: Readonly<
  Record<
    Language,
    {
      readonly noFile: (file: string) => string;
      readonly noFolder: (folder: string) => string;
      readonly storeLocked: string;
      readonly written: (fromStore: boolean, items: number) => string;
    }
  >
> = {
  en: {
    noFile: (file) => `There is no file "${file}". Check the name and the folder.`,
    noFolder: (folder) => `There is no folder "${folder}" to write to. Make it, or choose another.`,
    storeLocked: "The store is in use by a running page: this run is not kept.",
    written: (fromStore, items) =>
      fromStore
        ? `Answered from the store, ${items} items written.`
        : `${items} items written to the store.`,
  },
  zh: {
    noFile: (file) => `找不到文件“${file}”，请检查文件名和所在文件夹。`,
    noFolder: (folder) => `找不到要写入的文件夹“${folder}”，请先新建或另选一个。`,
    storeLocked: "存储正被运行中的页面占用：本次结果不会保存。",
    written: (fromStore, items) =>
      fromStore ? `由存储直接返回，写入${items}项。` : `已写入存储${items}项。`,
  },
};
