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

/** Who goes on typing is not made to wait for it for longer, milliseconds. */
const LONGEST_WAIT = 15_000;

/**
 * @param key Under which it was kept before; null for a document that is new here.
 * @param tell Hears why it could not be kept, as on a full disk; the next change tries again.
 */
export function keepOpen(
  kept: KeptDocuments,
  document: WorkbookDocument,
  key: string | null,
  tell: (text: string) => void,
): Keeping {
  const openedAt = document.version;
  let known = key;
  let keptVersion = key === null ? -1 : document.version;
  let writing: Promise<void> = Promise.resolve();
  const write = (): Promise<void> => {
    writing = writing.then(async () => {
      if (document.version === keptVersion || isBlank(document)) return;
      const { version } = document;
      try {
        known = await kept.keep(known, document, key !== null || version > openedAt + 1);
        keptVersion = version;
      } catch (refusal) {
        tell(`The document could not be kept: ${String(refusal)}`);
      }
    });
    return writing;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitsSince = 0;
  const plan = (): void => {
    const now = performance.now();
    if (timer === undefined) waitsSince = now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        void write();
      },
      Math.max(0, Math.min(STILL, waitsSince + LONGEST_WAIT - now)),
    );
  };
  plan();
  document.onChange(plan);
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
