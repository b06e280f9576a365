/**
 * A file of the user's → a document, or null when it is none that can be read.
 */
import { createHash } from "node:crypto";
import { WorkbookDocument } from "../document/workbookDocument.ts";
import { decodedText } from "./decodedText.ts";
import { fillFromCsv } from "./fillFromCsv.ts";
import { fillFromXlsx } from "./fillFromXlsx.ts";

export interface WorkbookFile {
  /** With its ending; the document is known again by it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @param timeZone IANA name: whose wall clock the dates in the file mean. */
export async function openWorkbook(
  { name, bytes }: WorkbookFile,
  timeZone: string,
): Promise<WorkbookDocument | null> {
  const document = new WorkbookDocument(documentId(name), stemOf(name), timeZone);
  if (isZip(bytes)) return (await fillFromXlsx(document, bytes)) ? document : null;
  const text = decodedText(bytes);
  if (text === null) return null;
  fillFromCsv(document, stemOf(name), text);
  return document;
}

/** A document with one empty tab, as Sheets makes it. */
export function emptyWorkbook(timeZone: string): WorkbookDocument {
  const document = new WorkbookDocument(documentId("Untitled"), "Untitled", timeZone);
  document.addTab("Sheet1");
  return document;
}

/** The same file opened again is the same document: looks like Google's ids. */
function documentId(name: string): string {
  return createHash("sha256").update(name).digest("base64url").slice(0, 44);
}

function stemOf(name: string): string {
  return name.replace(/\.(csv|tsv|txt|xlsx)$/i, "");
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
