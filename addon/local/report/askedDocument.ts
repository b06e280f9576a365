/**
 * The words after `npm start --`: which document the page begins with.
 */
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { UnreadableFile } from "#shared/problems/problem.ts";
import type { Language } from "#shared/words/language.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import { sampleNames } from "../documentApi.ts";
import { isSampleName, openSample } from "../samples/openSample.ts";
import { emptyWorkbook, openFiles } from "../workbook/openWorkbook.ts";

export interface AskedDocument {
  /** null when the page is not to be started. */
  readonly document: WorkbookDocument | null;
  readonly problems: readonly UnreadableFile[];
  readonly isHelp: boolean;
  /** What is wrong with the words themselves. */
  readonly slip: string | null;
}

export async function askedDocument(
  words: readonly string[],
  timeZone: string,
  now: Date,
): Promise<AskedDocument> {
  const nothing = { document: null, problems: [], isHelp: false, slip: null };
  if (words.includes("--help")) return { ...nothing, isHelp: true };
  const sample = sampleIn(words);
  if (sample !== null) {
    if (!isSampleName(sample)) return { ...nothing, slip: `There is no sample "${sample}".` };
    return { ...nothing, ...(await openSample(sample, timeZone, now)) };
  }
  const option = words.find((word) => word.startsWith("--"));
  if (option !== undefined) return { ...nothing, slip: `There is no option ${option}.` };
  if (words.length === 0) return { ...nothing, document: emptyWorkbook(timeZone) };
  const missing = words.filter((path) => !existsSync(path));
  if (missing.length > 0) return { ...nothing, slip: `There is no file ${missing.join(", ")}.` };
  const files = words.map((path) => ({ name: basename(path), bytes: readFileSync(path) }));
  return { ...nothing, ...(await openFiles(files, timeZone)) };
}

function sampleIn(words: readonly string[]): string | null {
  const at = words.findIndex((word) => /^--sample(=|$)/.test(word));
  if (at < 0) return null;
  return words[at]?.split("=", 2)[1] ?? words[at + 1] ?? "";
}

export const startUsage: Readonly<Record<Language, string>> = {
  en: `Usage: npm start [-- FILE…]   opens the page, with the files as tabs of one spreadsheet
       npm start -- --sample ${sampleNames.join("|")}`,
  zh: `用法：npm start [-- 文件…]   打开页面，多个文件会成为同一表格的多个工作表
      npm start -- --sample ${sampleNames.join("|")}`,
};
