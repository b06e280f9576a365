/**
 * Columns of whole numbers as bytes for gzip: each number as its distance from the column's least,
 * in as few bytes as the widest needs, all first bytes, then all second bytes, and so on.
 *
 * A constant column takes no byte a customer; a money column three or four.
 */
import type { TypedColumn } from "#shared/contract/scores.ts";

type Columns = Readonly<Record<string, TypedColumn | undefined>>;

/** Of a column: its place, its width in bytes, its least number. */
const HEAD_BYTES = 1 + 1 + 8;

/**
 * The customers from `from` to before `to`, at least one.
 *
 * @param names Of all columns there can be, in the order of their stored places.
 */
export function packColumns(
  names: readonly string[],
  columns: Columns,
  from: number,
  to: number,
): Buffer {
  const parts: Buffer[] = [];
  names.forEach((name, place) => {
    const column = columns[name];
    if (column !== undefined) parts.push(packColumn(place, column, from, to));
  });
  return Buffer.concat(parts);
}

/**
 * Writes packed customers into `columns`, which are long enough; a column that is not there is passed over.
 *
 * @param names As for `packColumns`.
 * @param first Place of the first of them.
 * @param count How many there are.
 */
export function unpackColumns(
  names: readonly string[],
  packed: Uint8Array,
  first: number,
  count: number,
  columns: Columns,
): void {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  for (let at = 0; at < packed.length; ) {
    const column = columns[names[view.getUint8(at)]!];
    const width = view.getUint8(at + 1);
    const least = view.getFloat64(at + 2, true);
    at += HEAD_BYTES;
    for (let i = 0; column !== undefined && i < count; i++) {
      let distance = 0;
      for (let plane = width - 1; plane >= 0; plane--) {
        distance = distance * 256 + packed[at + plane * count + i]!;
      }
      column[first + i] = least + distance;
    }
    at += width * count;
  }
}

function packColumn(place: number, column: TypedColumn, from: number, to: number): Buffer {
  let least = column[from]!;
  let most = least;
  for (let i = from; i < to; i++) {
    const number = column[i]!;
    if (number < least) least = number;
    else if (number > most) most = number;
  }
  const width = bytesFor(most - least);
  const count = to - from;
  const packed = Buffer.allocUnsafe(HEAD_BYTES + width * count);
  packed[0] = place;
  packed[1] = width;
  packed.writeDoubleLE(least, 2);
  for (let i = 0; i < count; i++) {
    let distance = column[from + i]! - least;
    for (let plane = 0; plane < width; plane++) {
      packed[HEAD_BYTES + plane * count + i] = distance % 256;
      distance = Math.floor(distance / 256);
    }
  }
  return packed;
}

/** 0 to 7: distances stay below 2^53, for the contract bounds money at 10^15. */
function bytesFor(distance: number): number {
  let width = 0;
  for (let rest = distance; rest >= 1; rest = Math.floor(rest / 256)) width += 1;
  return width;
}
