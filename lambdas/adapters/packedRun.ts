/**
 * A run as items of the table and back: packed buckets of customers and a manifest.
 *
 * Each item says with a SHA-256 over its key and its bytes that it is what was written here, and the
 * manifest says the same of all buckets together: an item that was flipped, torn, swapped or left over
 * from elsewhere reads as null, never as scores, and is never unpacked.
 */
import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { KEY_LENGTH } from "#shared/contract/run.ts";
import type { TypedColumns } from "#shared/contract/scores.ts";
import type { KeptRun, RunPlace } from "../ports.ts";
import { packColumns, unpackColumns } from "./packedColumns.ts";
import { PACKED_KEY_BYTES, packKeys, unpackKeys } from "./packedKeys.ts";
import { bucketKey, bucketOf, MAX_BUCKET_BITS, manifestKey, type TableKey } from "./runKeys.ts";

export interface BucketItem extends TableKey {
  /** Packed keys, and gzipped columns. */
  readonly k: Uint8Array;
  readonly c: Uint8Array;
  readonly h: Uint8Array;
}

export interface ManifestItem extends TableKey {
  /** Version of this layout. */
  readonly v: number;
  /** Customers, and bits of their keys that name a bucket. */
  readonly n: number;
  readonly b: number;
  /** Gzipped JSON of everything that is not a column. */
  readonly m: Uint8Array;
  /** SHA-256 over the hashes of all buckets in order. */
  readonly d: Uint8Array;
  readonly h: Uint8Array;
}

/** What the manifest holds gzipped: everything but columns, and their names in the answer's order. */
interface ManifestText extends Pick<KeptRun, "contractVersion" | "model" | "facts" | "notices"> {
  readonly names: readonly (keyof TypedColumns)[];
}

export interface PackedRun {
  readonly manifest: ManifestItem;
  readonly buckets: readonly BucketItem[];
}

const LAYOUT = 1;
/** DynamoDB bills writes by started kilobyte with the names: 8 KB items waste little and read well. */
const AIM_BYTES = 8 * 1024;
/** What a customer takes in a bucket, as measured: 12 for the key and the rest for 16 columns. */
const BYTES_A_CUSTOMER = 34;
/** At 16 KB and above a write bills one more unit than its payload: keep the whole item below. */
const MAX_ITEM_BYTES = 15_900;
/** Key, names and hash of an item beside its payload. */
const OVERHEAD_BYTES = 300;

/** Null when no number of buckets makes the items small enough, as with keys that are not random. */
export function packRun(place: RunPlace, run: KeptRun): PackedRun | null {
  const customers = run.keys.length / KEY_LENGTH;
  const wanted = Math.round(Math.log2((customers * BYTES_A_CUSTOMER) / AIM_BYTES));
  for (let bits = Math.max(0, wanted); bits <= MAX_BUCKET_BITS; bits++) {
    const buckets = packBuckets(place, run, bits);
    if (buckets !== null) return { manifest: packManifest(place, run, bits, buckets), buckets };
  }
  return null;
}

/** Null when these are not the buckets that the manifest was written for. */
export function unpackRun(
  place: RunPlace,
  manifest: ManifestItem,
  buckets: readonly BucketItem[],
): KeptRun | null {
  if (digestOf(buckets).compare(manifest.d) !== 0) return null;
  const plain: ManifestText = JSON.parse(gunzipSync(manifest.m).toString());
  const { names, ...rest } = plain;
  const columns = Object.fromEntries(names.map((name) => [name, new Float64Array(manifest.n)]));
  let keys = "";
  let first = 0;
  for (const { k, c } of buckets) {
    const count = k.length / PACKED_KEY_BYTES;
    keys += unpackKeys(k);
    unpackColumns(gunzipSync(c), first, count, columns);
    first += count;
  }
  return {
    contractVersion: rest.contractVersion,
    runId: place.runId,
    customers: manifest.n,
    model: rest.model,
    facts: rest.facts,
    notices: rest.notices,
    columns: columns as TypedColumns,
    keys,
  };
}

export function isManifestSound(item: ManifestItem): boolean {
  return item.v === LAYOUT && manifestHash(item).compare(item.h) === 0;
}

export function isBucketSound(item: BucketItem): boolean {
  return bucketHash(item).compare(item.h) === 0;
}

function packBuckets(place: RunPlace, run: KeptRun, bits: number): BucketItem[] | null {
  const { keys, columns } = run;
  const buckets: BucketItem[] = [];
  for (let from = 0; from * KEY_LENGTH < keys.length; ) {
    const bucket = bucketOf(keys, from * KEY_LENGTH, bits);
    let to = from + 1;
    while (to * KEY_LENGTH < keys.length && bucketOf(keys, to * KEY_LENGTH, bits) === bucket) to++;
    if ((to - from) * PACKED_KEY_BYTES > MAX_ITEM_BYTES) return null;
    const item = {
      ...bucketKey(place, bucket),
      k: packKeys(keys.slice(from * KEY_LENGTH, to * KEY_LENGTH)),
      c: gzipSync(packColumns(columns, from, to), { level: 1 }),
    };
    if (item.k.length + item.c.length + OVERHEAD_BYTES > MAX_ITEM_BYTES) return null;
    buckets.push({ ...item, h: bucketHash(item) });
    from = to;
  }
  return buckets;
}

function packManifest(
  place: RunPlace,
  run: KeptRun,
  bits: number,
  buckets: readonly BucketItem[],
): ManifestItem {
  const { contractVersion, model, facts, notices } = run;
  const names = Object.keys(run.columns);
  const plain = Buffer.from(JSON.stringify({ contractVersion, model, facts, notices, names }));
  const item = {
    ...manifestKey(place),
    v: LAYOUT,
    n: run.customers,
    b: bits,
    m: gzipSync(plain, { level: 1 }),
    d: digestOf(buckets),
  };
  return { ...item, h: manifestHash(item) };
}

function digestOf(buckets: readonly BucketItem[]): Buffer {
  const hash = createHash("sha256");
  for (const { h } of buckets) hash.update(h);
  return hash.digest();
}

function bucketHash({ PK, SK, k, c }: Omit<BucketItem, "h">): Buffer {
  return createHash("sha256").update(`${PK}\n${SK}\n${k.length}\n`).update(k).update(c).digest();
}

function manifestHash({ PK, SK, v, n, b, d, m }: Omit<ManifestItem, "h">): Buffer {
  return createHash("sha256").update(`${PK}\n${SK}\n${v},${n},${b}\n`).update(d).update(m).digest();
}
