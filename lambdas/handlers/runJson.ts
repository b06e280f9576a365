/**
 * A run as JSON text, byte for byte what `JSON.stringify` makes of the same numbers.
 *
 * Its million and a half numbers are written as digits straight from the typed arrays: a third of the
 * time that arrays of numbers and `JSON.stringify` take together.
 */
import type { TypedResponse } from "#shared/contract/response.ts";
import type { KeptRun } from "../ports.ts";

/** ASCII. */
export function runJson(run: TypedResponse | KeptRun): Buffer {
  const { columns, ...rest } = run;
  const keys = "keys" in rest ? rest.keys : null;
  const { contractVersion, runId, customers, model, facts, notices } = rest;
  const head = JSON.stringify({ contractVersion, runId, customers, model, facts, notices });
  const named = Object.entries(columns).filter(([, column]) => column !== undefined);
  const json = Buffer.allocUnsafe(sizeBound(head, named, keys));
  let at = json.write(`${head.slice(0, -1)},"columns":{`, "latin1");
  for (const [place, [name, column]] of named.entries()) {
    at += json.write(`${place === 0 ? "" : ","}"${name}":[`, at, "latin1");
    at = writeNumbers(json, at, column);
    json[at++] = CLOSING_BRACKET;
  }
  at += json.write(keys === null ? "}}" : `},"keys":${JSON.stringify(keys)}}`, at, "latin1");
  return json.subarray(0, at);
}

type Column = Int32Array | Float64Array;

const COMMA = 0x2c;
const MINUS = 0x2d;
const ZERO = 0x30;
const CLOSING_BRACKET = 0x5d;
/** The contract bounds numbers at 10^15: sixteen digits, a sign and a comma. */
const LONGEST_WIDE = 18;
const LONGEST_INT32 = 12;
const NAME_BYTES = 40;

function sizeBound(
  head: string,
  named: readonly (readonly [string, Column])[],
  keys: string | null,
): number {
  let bytes = head.length + (keys?.length ?? 0) + NAME_BYTES;
  for (const [, column] of named) {
    const longest = column instanceof Int32Array ? LONGEST_INT32 : LONGEST_WIDE;
    bytes += NAME_BYTES + column.length * longest;
  }
  return bytes;
}

/** Whole numbers with a comma between each two. Returns where they end. */
function writeNumbers(json: Uint8Array, start: number, column: Column): number {
  let at = start;
  for (let i = 0; i < column.length; i++) {
    if (i > 0) json[at++] = COMMA;
    let number = column[i]!;
    if (number < 0) {
      json[at++] = MINUS;
      number = -number;
    }
    at = number < TEN_THOUSAND ? writeShort(json, at, number) : writeLong(json, at, number);
  }
  return at;
}

const TEN_THOUSAND = 10_000;
/** The four digits of 0000 to 9999, one after another. */
const fourDigits = new Uint8Array(4 * TEN_THOUSAND);
for (let number = 0; number < TEN_THOUSAND; number++) {
  fourDigits.set(Buffer.from(String(number).padStart(4, "0")), 4 * number);
}

/** @param number 0 to 9,999. */
function writeShort(json: Uint8Array, start: number, number: number): number {
  if (number < 10) {
    json[start] = ZERO + number;
    return start + 1;
  }
  let at = start;
  const digits = 4 * number;
  if (number >= 1000) json[at++] = fourDigits[digits]!;
  if (number >= 100) json[at++] = fourDigits[digits + 1]!;
  json[at++] = fourDigits[digits + 2]!;
  json[at++] = fourDigits[digits + 3]!;
  return at;
}

/** @param number Whole, 10,000 to 2^53. */
function writeLong(json: Uint8Array, start: number, number: number): number {
  const front = Math.floor(number / TEN_THOUSAND);
  const at = front < TEN_THOUSAND ? writeShort(json, start, front) : writeLong(json, start, front);
  const digits = 4 * (number - front * TEN_THOUSAND);
  json[at] = fourDigits[digits]!;
  json[at + 1] = fourDigits[digits + 1]!;
  json[at + 2] = fourDigits[digits + 2]!;
  json[at + 3] = fourDigits[digits + 3]!;
  return at + 4;
}
