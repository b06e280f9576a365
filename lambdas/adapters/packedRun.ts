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
import type { Kept, RunPlace } from "../ports.ts";
import type { Layout } from "./layouts.ts";
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

/** What the manifest holds gzipped: everything but keys and columns, and the columns' names in the answer's order. */
interface ManifestText {
  readonly contractVersion: number;
  readonly names: readonly string[];
}

export interface PackedRun {
  readonly manifest: ManifestItem;
  readonly buckets: readonly BucketItem[];
}

const LAYOUT = 1;
/** DynamoDB bills writes by started kilobyte with the names: 8 KB items waste little and read well. */
const AIM_BYTES = 8 * 1024;
/** At 16 KB and above a write bills one more unit than its payload: keep the whole item below. */
const MAX_ITEM_BYTES = 15_900;
/** Key, names and hash of an item beside its payload. */
const OVERHEAD_BYTES = 300;

/** Null when no number of buckets makes the items small enough, as with keys that are not random. */
export function packRun(place: RunPlace, run: Kept, layout: Layout): PackedRun | null {
  const customers = run.keys.length / KEY_LENGTH;
  const wanted = Math.round(Math.log2((customers * layout.bytesACustomer) / AIM_BYTES));
  for (let bits = Math.max(0, wanted); bits <= MAX_BUCKET_BITS; bits++) {
    const buckets = packBuckets(place, run, bits, layout);
    if (buckets !== null)
      return { manifest: packManifest(place, run, buckets, { bits, layout }), buckets };
  }
  return null;
}

/** Null when these are not the buckets that the manifest was written for. */
export function unpackRun(
  place: RunPlace,
  manifest: ManifestItem,
  buckets: readonly BucketItem[],
  layout: Layout,
): Kept | null {
  if (digestOf(buckets).compare(manifest.d) !== 0) return null;
  const plain: ManifestText = JSON.parse(gunzipSync(manifest.m).toString());
  const { names, ...rest } = plain;
  const columns = Object.fromEntries(names.map((name) => [name, new Float64Array(manifest.n)]));
  let keys = "";
  let first = 0;
  for (const { k, c } of buckets) {
    const count = k.length / PACKED_KEY_BYTES;
    keys += unpackKeys(k);
    unpackColumns(layout.columnNames, gunzipSync(c), first, count, columns);
    first += count;
  }
  return { ...rest, runId: place.runId, customers: manifest.n, columns, keys };
}

export function isManifestSound(item: ManifestItem): boolean {
  return item.v === LAYOUT && manifestHash(item).compare(item.h) === 0;
}

export function isBucketSound(item: BucketItem): boolean {
  return bucketHash(item).compare(item.h) === 0;
}

function packBuckets(
  place: RunPlace,
  run: Kept,
  bits: number,
  { kind, columnNames }: Layout,
): BucketItem[] | null {
  const { keys, columns } = run;
  const buckets: BucketItem[] = [];
  for (let from = 0; from * KEY_LENGTH < keys.length; ) {
    const bucket = bucketOf(keys, from * KEY_LENGTH, bits);
    let to = from + 1;
    while (to * KEY_LENGTH < keys.length && bucketOf(keys, to * KEY_LENGTH, bits) === bucket) to++;
    if ((to - from) * PACKED_KEY_BYTES > MAX_ITEM_BYTES) return null;
    const item = {
      ...bucketKey(place, bucket, kind),
      k: packKeys(keys.slice(from * KEY_LENGTH, to * KEY_LENGTH)),
      c: gzipSync(packColumns(columnNames, columns, from, to), { level: 1 }),
    };
    if (item.k.length + item.c.length + OVERHEAD_BYTES > MAX_ITEM_BYTES) return null;
    buckets.push({ ...item, h: bucketHash(item) });
    from = to;
  }
  return buckets;
}

function packManifest(
  place: RunPlace,
  run: Kept,
  buckets: readonly BucketItem[],
  { bits, layout }: { readonly bits: number; readonly layout: Layout },
): ManifestItem {
  const { runId: _, customers, columns, keys: __, ...rest } = run;
  const plain = Buffer.from(JSON.stringify({ ...rest, names: Object.keys(columns) }));
  const item = {
    ...manifestKey(place, layout.kind),
    v: LAYOUT,
    n: customers,
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
