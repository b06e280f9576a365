/**
 * Where a run lies in the table: the only place that spells a key.
 *
 *   T#tenant|D#dataset        R#run             manifest, written last; P# of a profit run
 *   T#tenant|D#dataset|S#0…7  B#bucket#R#run    a bucket of customers
 *
 * Eight partitions a dataset take eight times the writes of one. Bucket before run in the sort key:
 * the history of one customer is one query.
 */
import { createHash } from "node:crypto";
import { KEY_ALPHABET } from "#shared/contract/run.ts";
import type { RunPlace } from "../ports.ts";

export interface TableKey {
  readonly PK: string;
  readonly SK: string;
}

const SHARDS = 8;
/** Two characters of a customer's key: as far as buckets may be told apart. */
export const MAX_BUCKET_BITS = 12;

/** What kind of run: one is not found where the other is looked for. */
export type RunKind = "scores" | "profit";
const kinds = { scores: "R#", profit: "P#" } as const;

export function manifestKey(place: RunPlace, kind: RunKind): TableKey {
  return { PK: datasetKey(place), SK: `${kinds[kind]}${place.runId}` };
}

export function bucketKey(place: RunPlace, bucket: number, kind: RunKind): TableKey {
  const number = String(bucket).padStart(4, "0");
  return {
    PK: `${datasetKey(place)}|S#${bucket % SHARDS}`,
    SK: `B#${number}#${kinds[kind]}${place.runId}`,
  };
}

/**
 * Bucket of the customer whose key starts at `start`: the top `bits` bits, 0 to `MAX_BUCKET_BITS`.
 * Keys in ascending order have buckets in ascending order.
 */
export function bucketOf(keys: string, start: number, bits: number): number {
  const top = (sixBits(keys.charCodeAt(start)) << 6) | sixBits(keys.charCodeAt(start + 1));
  return top >> (MAX_BUCKET_BITS - bits);
}

/** 0–63: the place of a character in the alphabet of keys. */
export function sixBits(character: number): number {
  return places[character]!;
}

const places = new Uint8Array(128);
for (let i = 0; i < KEY_ALPHABET.length; i++) places[KEY_ALPHABET.charCodeAt(i)] = i;

/** The dataset is a secret that opens its runs, so the table holds its hash. */
function datasetKey({ tenant, dataset }: RunPlace): string {
  const name = createHash("sha256").update(dataset).digest("hex").slice(0, 32);
  return `T#${tenant}|D#${name}`;
}
