/**
 * Rows of a sheet that can be kept as they are at a moment: kept rows are shared until one is written to,
 * so that a moment costs a list of references and not a copy of the cells.
 */
export interface KeptRows<Value> {
  readonly rows: readonly (Value[] | undefined)[];
  /** Cells that this moment alone holds: what was written since the moment before. */
  readonly weight: number;
}

export class RowStore<Value> {
  #rows: (Value[] | undefined)[] = [];
  /** Rows that no kept moment shares; null while none was ever kept, and all are our own. */
  #own: Set<Value[]> | null = null;
  /** The last kept moment, while nothing has changed since. */
  #kept: KeptRows<Value> | null = null;

  get length(): number {
    return this.#rows.length;
  }

  /** @param place From 0. */
  line(place: number): readonly Value[] | undefined {
    return this.#rows[place];
  }

  /** The row, to be written to. */
  writable(place: number): Value[] {
    this.#kept = null;
    while (this.#rows.length <= place) this.#rows.push(undefined);
    const line = this.#rows[place];
    if (line !== undefined && (this.#own === null || this.#own.has(line))) return line;
    const own = line === undefined ? [] : [...line];
    this.#rows[place] = own;
    this.#own?.add(own);
    return own;
  }

  insert(place: number, count: number): void {
    if (place >= this.#rows.length) return;
    this.#kept = null;
    const added = new Array<undefined>(count).fill(undefined);
    this.#rows = [...this.#rows.slice(0, place), ...added, ...this.#rows.slice(place)];
  }

  remove(place: number, count: number): void {
    if (place >= this.#rows.length) return;
    this.#kept = null;
    this.#rows.splice(place, count);
  }

  /** The very same object as long as nothing changes. */
  keep(): KeptRows<Value> {
    if (this.#kept !== null) return this.#kept;
    const rows = [...this.#rows];
    let weight = rows.length;
    for (const line of this.#own ?? rows) weight += line?.length ?? 0;
    this.#kept = { rows, weight };
    this.#own = new Set();
    return this.#kept;
  }

  putBack(kept: KeptRows<Value>): void {
    this.#rows = [...kept.rows];
    this.#own = new Set();
    this.#kept = kept;
  }
}
