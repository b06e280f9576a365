/**
 * The documents that were open last, kept between starts: closing the page, the terminal or the machine
 * loses nothing.
 */
import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { constants, gunzip, gzip } from "node:zlib";
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import type { KeptDocument } from "../documentApi.ts";
import { documentOf, snapshotOf } from "../workbook/snapshot.ts";

export interface KeptDocuments {
  /** Newest first. */
  list(): readonly KeptDocument[];
  /** Keeps the document under a key: null for a new one, which is given back. */
  keep(key: string | null, document: WorkbookDocument, isEdited: boolean): Promise<string>;
  /** null when it is gone or cannot be read. */
  open(key: string): Promise<WorkbookDocument | null>;
  forget(key: string): void;
}

/** How many documents are kept; the oldest goes. */
const MOST_KEPT = 6;
/** Customers' names are in them: nobody else who uses this machine may read them. */
const OWN_FOLDER = 0o700;
const OWN_FILE = 0o600;

interface Entry extends KeptDocument {
  readonly documentId: string;
  readonly isEdited: boolean;
}

/** @param folder Made at the first document. */
export function keptDocuments(folder: string): KeptDocuments {
  const index = join(folder, "index.json");
  // Read each time: another page may be at work over the same folder.
  const entries = () => readIndex(index);
  const write = (changed: readonly Entry[]): void => {
    for (const { key } of entries()) {
      if (!changed.some((entry) => entry.key === key)) rmSync(fileOf(key), { force: true });
    }
    mkdirSync(folder, { recursive: true, mode: OWN_FOLDER });
    const beside = `${index}.${process.pid}.new`;
    writeFileSync(beside, JSON.stringify(changed), { mode: OWN_FILE });
    renameSync(beside, index);
  };
  const fileOf = (key: string): string => join(folder, `${key}.gz`);
  return {
    list: () => entries().map(({ key, name, keptAt, rows }) => ({ key, name, keptAt, rows })),
    keep: async (key, document, isEdited) => {
      const entry: Entry = {
        key: key ?? randomUUID(),
        name: document.name,
        keptAt: new Date().toISOString(),
        rows: Math.max(0, ...document.tabs.map((tab) => tab.cells.lastRow())),
        documentId: document.id,
        isEdited,
      };
      const packed = await promisify(gzip)(snapshotOf(document), { level: constants.Z_BEST_SPEED });
      await mkdir(folder, { recursive: true, mode: OWN_FOLDER });
      const beside = `${fileOf(entry.key)}.${process.pid}.new`;
      await writeFile(beside, packed, { mode: OWN_FILE });
      await rename(beside, fileOf(entry.key));
      write([entry, ...entries().filter((each) => !isReplaced(each, entry))].slice(0, MOST_KEPT));
      return entry.key;
    },
    open: async (key) => {
      if (!entries().some((entry) => entry.key === key)) return null;
      try {
        return documentOf(await promisify(gunzip)(await readFile(fileOf(key))));
      } catch {
        return null;
      }
    },
    forget: (key) => write(entries().filter((entry) => entry.key !== key)),
  };
}

/** The same file opened again takes the place of what nobody had worked on. */
function isReplaced(before: Entry, now: Entry): boolean {
  return before.key === now.key || (before.documentId === now.documentId && !before.isEdited);
}

/** @returns Nothing from an index that is cut off or holds something else. */
function readIndex(index: string): readonly Entry[] {
  try {
    const kept: unknown = JSON.parse(readFileSync(index, "utf8"));
    return Array.isArray(kept) ? kept.filter(isEntry) : [];
  } catch {
    return [];
  }
}

/** A key becomes the name of a file: one that leads elsewhere is none. */
function isEntry(value: unknown): value is Entry {
  const entry = value as Partial<Entry> | null;
  return (
    typeof entry?.key === "string" && /^[\w-]+$/.test(entry.key) && typeof entry.name === "string"
  );
}
