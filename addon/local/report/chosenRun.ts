/**
 * A run with what was chosen in the command: which tab, which columns, and the answers to questions.
 */
import type { Problem } from "#shared/problems/problem.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import {
  automaticChoices,
  type ColumnRole,
  columnRoles,
  type DocumentSettings,
  type Progress,
  type RunChoices,
  type SettingsAnswer,
  type SidebarState,
  type StandingAnswer,
} from "../../src/sidebarApi.ts";
import type { Host } from "../host/host.ts";
import { commandWords } from "./commandWords.ts";
import type { ScoreArguments } from "./scoreArguments.ts";

/** How often the progress is looked at, milliseconds. */
const PROGRESS_INTERVAL = 250;

export interface Chosen {
  readonly choices: RunChoices;
  /** Settings of the document before those of the command, to be put back; null when none were given. */
  readonly settingsBefore: DocumentSettings | null;
}

/**
 * @param settings Some or all of the document's settings; null for its own.
 * @param tell Gets what was decided for the user, a sentence each.
 * @returns A problem, a slip in the words of the command, or what to run.
 */
export async function choose(
  host: Host,
  given: ScoreArguments,
  settings: Partial<DocumentSettings> | null,
  tell: (line: string) => void,
): Promise<Chosen | Problem | string> {
  const names = host.document.tabs.filter(({ hidden }) => !hidden).map(({ name }) => name);
  const noTab = given.tabs.find((tab) => !names.includes(tab));
  if (noTab !== undefined) return commandWords[given.language].noTab(noTab, names);
  await called(host.open());
  await called(host.call("chooseLanguage", [given.language]));
  let settingsBefore: DocumentSettings | null = null;
  if (settings !== null) {
    const read = (await called(host.call("readSettings", []))) as SettingsAnswer;
    if (!read.ok) return read.problem;
    settingsBefore = read.settings;
    const wanted = { ...settingsBefore, ...settings };
    const saved = (await called(host.call("saveSettings", [wanted]))) as StandingAnswer;
    if (!saved.ok) return saved.problem;
  }
  const { asOf, currency, headerRow, dateOrder, decimalMark } = given;
  const { costSign, revenueBasis, hiddenRows } = given;
  const asked: RunChoices = {
    ...automaticChoices,
    ...{ asOf, currency, headerRow, dateOrder, decimalMark },
    ...{ costSign, revenueBasis, hiddenRows },
  };
  const sheets = await sheetsToRead(host, given, asked, tell);
  const choices = { ...asked, sheets };
  if (Object.keys(given.columns).length === 0) return { choices, settingsBefore };
  const { recognised, problem } = await look(host, choices);
  if (recognised === null && problem !== null) return problem;
  const mapping = mappingOf(given, recognised?.headers ?? []);
  if (typeof mapping === "string") return mapping;
  return { choices: { ...choices, mapping }, settingsBefore };
}

/** Tells each stage once. @returns What the function of the add-on came to. */
export async function runChosen(
  host: Host,
  choices: RunChoices,
  { task, language }: Pick<ScoreArguments, "task" | "language">,
  tell: (line: string) => void,
): Promise<unknown> {
  let stage = "";
  const lookAtProgress = async (): Promise<void> => {
    const progress = await host.call("readProgress", []);
    const seen = progress.ok ? (progress.value as Progress).stage : "idle";
    if (seen === stage || seen === "idle" || seen === "done") return;
    stage = seen;
    const isSending = task === "profit" && seen === "sending";
    tell(isSending ? commandWords[language].calculating : sidebarWords[language].stage[seen]);
  };
  const watch = setInterval(() => void lookAtProgress(), PROGRESS_INTERVAL);
  try {
    return await called(host.call(functionOf[task], [choices]));
  } finally {
    clearInterval(watch);
  }
}

const functionOf = { score: "scoreCustomers", profit: "profitCustomers" } as const;

/** @throws When the add-on itself threw: a defect, not a problem. */
export async function called(execution: ReturnType<Host["call"]>): Promise<unknown> {
  const outcome = await execution;
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

/** A workbook may begin with a cover: the first tab that holds a table is meant, unless tabs are named. */
async function sheetsToRead(
  host: Host,
  { tabs, files, language }: ScoreArguments,
  asked: RunChoices,
  tell: (line: string) => void,
): Promise<readonly string[]> {
  if (tabs.length > 0) return tabs;
  const front = await look(host, asked);
  if (files.length > 1) return front.sheets;
  if (front.problem === null || !hidesTable(front.problem)) return asked.sheets;
  const [first = ""] = front.read;
  for (const sheet of front.sheets.filter((each) => each !== first)) {
    const { problem } = await look(host, { ...asked, sheets: [sheet] });
    if (problem !== null && hidesTable(problem)) continue;
    tell(commandWords[language].otherTab(sheet, first || host.document.activeTab.name));
    return [sheet];
  }
  return asked.sheets;
}

function hidesTable({ code }: Problem): boolean {
  return (
    code === "input.emptySheet" ||
    code === "input.headerOnly" ||
    code === "input.noTable" ||
    code === "input.missingColumn" ||
    code === "input.noUsableRows"
  );
}

async function look(host: Host, choices: RunChoices): Promise<SidebarState> {
  return (await called(host.call("readSidebarState", [choices]))) as SidebarState;
}

function mappingOf(
  { columns, language }: ScoreArguments,
  headers: readonly string[],
): RunChoices["mapping"] | string {
  const mapping: Partial<Record<ColumnRole, number>> = {};
  for (const role of columnRoles) {
    const header = columns[role];
    if (header === undefined) continue;
    const place = header === null ? -1 : placeOf(header, headers);
    if (header !== null && place < 0) {
      const known = headers.filter((each) => each !== "").join(", ");
      return commandWords[language].noHeader(header, known);
    }
    mapping[role] = place;
  }
  return mapping;
}

/** As written, else without regard to capitals and blanks around. */
function placeOf(header: string, headers: readonly string[]): number {
  const exact = headers.indexOf(header);
  if (exact >= 0) return exact;
  const plain = (text: string) => text.trim().toLowerCase();
  return headers.findIndex((each) => plain(each) === plain(header));
}
