/**
 * Undo and redo of everything that changes the document: what is typed, and what scripts do.
 *
 * A moment holds every field of every tab; cells are shared between moments until they are written to
 * (`RowStore`), and as long as nothing changes the moment stays the very same object.
 */
import { type KeptDocument, keepDocument, putBackDocument } from "./keptDocument.ts";
import type { WorkbookDocument } from "./workbookDocument.ts";

/** Steps that can be taken back. */
const MOST_STEPS = 100;
/** Cells kept beside the document's own, some hundred megabytes: older steps go first. */
const MOST_CELLS = 10_000_000;

export class DocumentHistory {
  readonly #document: WorkbookDocument;
  #past: readonly KeptDocument[] = [];
  #future: readonly KeptDocument[] = [];
  /** The last moment that was looked at. */
  #last: KeptDocument | null = null;
  /** What the last undo or redo brought back: only from there `#future` can be gone on with. */
  #broughtBack: KeptDocument | null = null;
  #held = 0;

  constructor(document: WorkbookDocument) {
    this.#document = document;
  }

  /** To be called before every change by hand: what changes until the next call is one step. */
  mark(): void {
    if (this.#held > 0) return;
    const now = this.#now();
    if (now !== this.#broughtBack) this.#future = [];
    if (this.#past.at(-1) !== now) this.#past = bounded([...this.#past, now]);
  }

  /** A script begins to change something: all that changes until as many calls of `release` is one step. */
  hold(): void {
    this.mark();
    this.#held++;
  }

  release(): void {
    this.#held = Math.max(0, this.#held - 1);
  }

  /** The document as it is, the very same moment as long as nothing changes. */
  moment(): KeptDocument {
    return this.#now();
  }

  /** What formulas answer is no step of anybody's: a moment that they have been computed at is that moment still. */
  recomputed(before: KeptDocument): KeptDocument {
    const now = this.#now();
    this.#past = this.#past.map((moment) => (moment === before ? now : moment));
    if (this.#broughtBack === before) this.#broughtBack = now;
    return now;
  }

  get canUndo(): boolean {
    return this.#held === 0 && this.#placeBefore(this.#now()) >= 0;
  }

  get canRedo(): boolean {
    return this.#held === 0 && this.#future.length > 0 && this.#now() === this.#broughtBack;
  }

  /** @returns False when there is nothing to undo, or a script is at work that has changed something. */
  undo(): boolean {
    if (!this.canUndo) return false;
    const now = this.#now();
    const place = this.#placeBefore(now);
    const target = this.#past[place] as KeptDocument;
    this.#future = now === this.#broughtBack ? [now, ...this.#future] : [now];
    this.#past = this.#past.slice(0, place);
    this.#bringBack(target);
    return true;
  }

  /** @returns False when nothing was undone, something has changed since, or a script is at work. */
  redo(): boolean {
    if (!this.canRedo) return false;
    const now = this.#now();
    const [next, ...later] = this.#future as readonly [KeptDocument, ...KeptDocument[]];
    if (this.#past.at(-1) !== now) this.#past = [...this.#past, now];
    this.#future = later;
    this.#bringBack(next);
    return true;
  }

  #now(): KeptDocument {
    this.#last = keepDocument(this.#document, this.#last);
    return this.#last;
  }

  /** A script that changed nothing left a mark that is no step. */
  #placeBefore(now: KeptDocument): number {
    let place = this.#past.length - 1;
    while (place >= 0 && this.#past[place] === now) place--;
    return place;
  }

  #bringBack(target: KeptDocument): void {
    putBackDocument(this.#document, target);
    this.#last = target;
    this.#broughtBack = target;
  }
}

/** The newest stays whatever it weighs: the last step can always be taken back. */
function bounded(moments: readonly KeptDocument[]): readonly KeptDocument[] {
  let first = moments.length - 1;
  let cells = moments[first]?.weight ?? 0;
  while (first > 0 && moments.length - first < MOST_STEPS) {
    cells += moments[first - 1]?.weight ?? 0;
    if (cells > MOST_CELLS) break;
    first--;
  }
  return moments.slice(first);
}
