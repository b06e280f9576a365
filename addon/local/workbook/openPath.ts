import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import { openWorkbook } from "./openWorkbook.ts";

/** @returns null for a file that is not there or cannot be read, as for one that is no table. */
export async function openPath(path: string, timeZone: string): Promise<WorkbookDocument | null> {
  try {
    return await openWorkbook({ name: basename(path), bytes: readFileSync(path) }, timeZone);
  } catch (refusal) {
    // What the file system refuses carries the call that it refused.
    if (refusal instanceof Error && "syscall" in refusal) return null;
    throw refusal;
  }
}
