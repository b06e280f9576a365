/**
 * Files of the user's → one document: several become its tabs, as monthly exports are one table in pieces.
 */
import { createHash } from "node:crypto";
import type { UnreadableFile } from "#shared/problems/problem.ts";
import { LARGEST_DOCUMENT_CELLS } from "../document/limits.ts";
import { WorkbookDocument } from "../document/workbookDocument.ts";
import { csvDelimiter } from "./csvDelimiter.ts";
import { decodedText } from "./decodedText.ts";
import { type FileKind, fileKind } from "./fileKind.ts";
import { fillFromCsv } from "./fillFromCsv.ts";
import { fillFromXlsx } from "./fillFromXlsx.ts";

/** Sheets takes files of up to 100 MB. */
const LARGEST_FILE_BYTES = 100 * 1024 * 1024;

export interface WorkbookFile {
  /** With its ending; the document is known again by it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface OpenedFiles {
  /** Of the files that could be read; null when none could. */
  readonly document: WorkbookDocument | null;
  /** One for each file that could not. */
  readonly problems: readonly UnreadableFile[];
}

/** @param timeZone IANA name: whose wall clock the dates in the files mean. */
export function openFiles(files: readonly WorkbookFile[], timeZone: string): Promise<OpenedFiles> {
  return filledFrom(files, timeZone, files.length > 1 ? byFileAndSheet : bySheet);
}

/** As `openFiles`, for tabs that come to stand beside others: a file's only tab is called after it. */
export function openFilesBeside(
  files: readonly WorkbookFile[],
  timeZone: string,
): Promise<OpenedFiles> {
  return filledFrom(files, timeZone, files.length > 1 ? byFileAndSheet : byFileOrSheet);
}

/** What a tab of a workbook is called. @param stem Of the file's name. @param sheets How many the file has. */
type TabNaming = (stem: string, sheet: string, sheets: number) => string;
const bySheet: TabNaming = (_, sheet) => sheet;
const byFileOrSheet: TabNaming = (stem, sheet, sheets) => (sheets === 1 ? stem : sheet);
const byFileAndSheet: TabNaming = (stem, sheet, sheets) =>
  sheets === 1 ? stem : `${stem} - ${sheet}`;

async function filledFrom(
  files: readonly WorkbookFile[],
  timeZone: string,
  naming: TabNaming,
): Promise<OpenedFiles> {
  const names = files.map(({ name }) => name);
  const document = new WorkbookDocument(documentId(names), documentName(names), timeZone);
  const problems: UnreadableFile[] = [];
  for (const file of files) {
    const is = await fill(document, file, naming);
    if (is !== null) problems.push({ code: "input.unreadableFile", file: file.name, is });
  }
  return { document: document.tabs.length === 0 ? null : document, problems };
}

/** A document with one empty tab, as Sheets makes it. */
export function emptyWorkbook(timeZone: string): WorkbookDocument {
  const document = new WorkbookDocument(documentId(["Untitled"]), "Untitled", timeZone);
  document.addTab("Sheet1");
  return document;
}

/** @returns What the file is instead; null when it was read. */
async function fill(
  document: WorkbookDocument,
  { name, bytes }: WorkbookFile,
  naming: TabNaming,
): Promise<UnreadableFile["is"] | null> {
  const stem = stemOf(name) || "Sheet1";
  if (bytes.length > LARGEST_FILE_BYTES) return "tooLarge";
  const kind: FileKind = fileKind(bytes);
  if (kind === "zip") {
    return fillFromXlsx(document, bytes, (sheet, sheets) =>
      freeName(document, naming(stem, sheet, sheets)),
    );
  }
  if (kind === "markup") return "other";
  if (kind !== "text") return kind;
  const text = decodedText(bytes);
  if (text === null) return "other";
  if (text.trim() === "") return "empty";
  if (mayHoldMoreCells(text, LARGEST_DOCUMENT_CELLS)) return "tooLarge";
  fillFromCsv(document, freeName(document, stem), text);
  return null;
}

/** Counted before the text is taken apart: that many cells would not fit into memory twice. */
function mayHoldMoreCells(text: string, most: number): boolean {
  if (text.length <= most) return false;
  const delimiter = csvDelimiter(text);
  let cells = 0;
  for (const letter of text) if (letter === delimiter || letter === "\n") cells++;
  return cells > most;
}

/** The same files opened again are the same document; looks like Google's ids. */
function documentId(names: readonly string[]): string {
  const written = [...names].sort().join("\n");
  return createHash("sha256").update(written).digest("base64url").slice(0, 44);
}

/** What the names have in common, when that says something: "orders-2025-01" and "-02" are "orders-2025". */
function documentName(names: readonly string[]): string {
  const stems = names.map(stemOf);
  const [first = "", ...others] = stems;
  if (others.length === 0) return first;
  let shared = first;
  for (const stem of others) while (!stem.startsWith(shared)) shared = shared.slice(0, -1);
  const told = shared.replace(/[\s._(-]+\d?$/, "").replace(/[\s._(-]+$/, "");
  return told.length >= 3 ? told : `${first} + ${others.length}`;
}

function stemOf(name: string): string {
  return name.replace(/\.(csv|tsv|txt|xlsx|xlsm)$/i, "");
}

/** Two files may be called alike. */
function freeName(document: WorkbookDocument, wanted: string): string {
  let name = wanted;
  for (let n = 2; document.tabByName(name) !== null; n++) name = `${wanted} (${n})`;
  return name;
}
