/**
 * Keeps what is open: shortly after every change, and once more at the end.
 */
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import type { KeptDocuments } from "./keptDocuments.ts";

export interface Keeping {
  /** Waits for what is being written. */
  close(): Promise<void>;
}

/** A run changes the document many times in a moment: it is kept when it has been still for so long, milliseconds. */
const STILL = 1500;

/** @param key Under which it was kept before; null for a document that is new here. */
export function keepOpen(
  kept: KeptDocuments,
  document: WorkbookDocument,
  key: string | null,
): Keeping {
  const openedAt = document.version;
  let known = key;
  let keptVersion = key === null ? -1 : document.version;
  let writing: Promise<void> = Promise.resolve();
  const write = (): Promise<void> => {
    writing = writing.then(async () => {
      if (document.version === keptVersion || isBlank(document)) return;
      keptVersion = document.version;
      known = await kept.keep(known, document, key !== null || document.version > openedAt + 1);
    });
    return writing;
  };
  let timer = setTimeout(() => void write(), STILL);
  document.onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void write(), STILL);
  });
  return {
    close: () => {
      clearTimeout(timer);
      return write();
    },
  };
}

function isBlank(document: WorkbookDocument): boolean {
  return document.tabs.every((tab) => tab.cells.lastRow() === 0);
}
