/**
 * A run without a browser: the same document, the same bundle and the same handlers as on the page.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { explain } from "#shared/problems/explain.ts";
import { explainUnreadable } from "#shared/problems/explainUnreadable.ts";
import { isProblem } from "#shared/problems/isProblem.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { Language } from "#shared/words/language.ts";
import type { ProfitOutcome } from "../../src/profitApi.ts";
import type { DocumentSettings, RunOutcome } from "../../src/sidebarApi.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import { freshBundle } from "../host/freshBuild.ts";
import { type Host, startHost } from "../host/host.ts";
import { localUser, propertyFiles, startService, stateFolder } from "../host/localState.ts";
import { openFiles } from "../workbook/openWorkbook.ts";
import { writeXlsx } from "../workbook/writeXlsx.ts";
import { called, choose, runChosen } from "./chosenRun.ts";
import { commandWords, hintOf } from "./commandWords.ts";
import { type Finished, finishedScores } from "./finished.ts";
import { finishedProfit } from "./finishedProfit.ts";
import type { ScoreArguments } from "./scoreArguments.ts";

/**
 * @param timeZone IANA name of the document's wall clock.
 * @param tell Gets progress and problems, a line each.
 * @param write Gets what belongs on standard output.
 * @returns The exit code: 0, 1 for a problem, 2 for a slip in the words of the command.
 */
export async function scoreFile(
  given: ScoreArguments,
  timeZone: string,
  tell: (line: string) => void,
  write: (text: string) => void,
): Promise<number> {
  const { files, language, out } = given;
  const words = commandWords[language];
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) return ended(1, words.noFile(missing), tell);
  // Looked at before the run: nobody waits for a result that has no place to go.
  const folderOfOut = dirname(out === null || out === "-" ? "." : out);
  if (!existsSync(folderOfOut)) return ended(1, words.noFolder(folderOfOut), tell);
  const settings = settingsOf(given);
  if (settings === "none") return ended(2, words.noSettings(given.settings ?? ""), tell);
  const { document, problems } = await openFiles(files.map(readFile), timeZone);
  for (const problem of problems) {
    const { what, why, fix } = explainUnreadable(problem, language);
    for (const line of [what, why, fix]) tell(line);
  }
  if (document === null) return 1;
  const folder = stateFolder();
  const [bundle, { service, persists }] = await Promise.all([
    freshBundle(),
    startService(folder, () => {}),
  ]);
  if (!persists) tell(words.storeLocked);
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
      showDialog: () => {},
      showToast: tell,
      askUser: async (_title, text) => {
        tell(text);
        return "CLOSE";
      },
      log: tell,
    },
  });
  try {
    const ran = await runIn(host, given, settings, tell, write);
    if (typeof ran === "number") return ran;
    const { fromStore } = ran;
    if (persists && fromStore !== null) tell(words.written(fromStore, service.writes()));
    return 0;
  } finally {
    await host.close();
    await service.close();
  }
}

/** @returns The run, or an exit code when it did not come to its end. */
async function runIn(
  host: Host,
  given: ScoreArguments,
  settings: Partial<DocumentSettings> | null,
  tell: (line: string) => void,
  write: (text: string) => void,
): Promise<number | Finished> {
  const { language, out } = given;
  const chosen = await choose(host, given, settings, tell);
  if (typeof chosen === "string") return ended(2, chosen, tell);
  if (isProblem(chosen)) return told(chosen, language, tell);
  const finished = finishedOf(await runChosen(host, chosen.choices, given, tell), host, given);
  if (!isProblem(finished)) {
    await writeOut(finished, host.document, out, write);
    tell(finished.sentence(out === "-" ? null : out));
  }
  // The settings of this one run are nobody's choice for the next.
  if (chosen.settingsBefore !== null) {
    await called(host.call("saveSettings", [chosen.settingsBefore]));
  }
  return isProblem(finished) ? told(finished, language, tell) : finished;
}

function finishedOf(
  outcome: unknown,
  { document }: Pick<Host, "document">,
  { task, language }: Pick<ScoreArguments, "task" | "language">,
): Finished | Problem {
  if (task === "profit") {
    const profit = outcome as ProfitOutcome;
    return profit.ok ? finishedProfit(profit, document, language) : profit.problem;
  }
  const scores = outcome as RunOutcome;
  return scores.ok ? finishedScores(scores, document, language) : scores.problem;
}

async function writeOut(
  { summary, report, csv }: Finished,
  document: WorkbookDocument,
  out: string | null,
  write: (text: string) => void,
): Promise<void> {
  if (out === null) return write(summary());
  if (/\.xlsx$/i.test(out)) writeFileSync(out, await writeXlsx(document));
  else if (/\.csv$/i.test(out)) writeFileSync(out, csv());
  else {
    const json = `${JSON.stringify(report(), null, 2)}\n`;
    if (out === "-") write(json);
    else writeFileSync(out, json);
  }
}

function readFile(path: string): { readonly name: string; readonly bytes: Uint8Array } {
  return { name: basename(path), bytes: readFileSync(path) };
}

/** Null where none are given. */
function settingsOf({
  settings,
  forecast,
}: ScoreArguments): Partial<DocumentSettings> | null | "none" {
  const written = settings === null ? {} : readSettings(settings);
  if (written === "none") return written;
  const asked = { ...written, ...forecast };
  return Object.keys(asked).length === 0 ? null : asked;
}

function readSettings(path: string): Partial<DocumentSettings> | "none" {
  try {
    const read: unknown = JSON.parse(readFileSync(path, "utf8"));
    return typeof read === "object" && read !== null && !Array.isArray(read) ? read : "none";
  } catch {
    return "none"; // not there, or no JSON: the user is told what it is to be
  }
}

function ended(code: number, sentence: string, tell: (line: string) => void): number {
  tell(sentence);
  return code;
}

function told(problem: Problem, language: Language, tell: (line: string) => void): number {
  const { what, why, fix } = explain(problem, language);
  const hint = hintOf(problem, language);
  // Here is no sidebar to choose in: the option is the same choice.
  const fixes = hint === null ? [fix] : /sidebar|侧边栏/.test(fix) ? [hint] : [fix, hint];
  for (const line of [what, why, ...fixes]) tell(line);
  return 1;
}
