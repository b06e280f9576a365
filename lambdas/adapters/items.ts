/**
 * Packed runs as DynamoDB's attribute values and back.
 */
import type { Item } from "./dynamoTable.ts";
import type { BucketItem, ManifestItem } from "./packedRun.ts";

/** @param ttl Seconds since 1970 after which the item no longer counts. */
export function itemOfBucket({ PK, SK, k, c, h }: BucketItem, ttl: number): Item {
  return { PK: { S: PK }, SK: { S: SK }, k: { B: k }, c: { B: c }, h: { B: h }, ttl: number(ttl) };
}

export function itemOfManifest(manifest: ManifestItem, ttl: number): Item {
  const { PK, SK, v, n, b, m, d, h } = manifest;
  return {
    PK: { S: PK },
    SK: { S: SK },
    v: number(v),
    n: number(n),
    b: number(b),
    m: { B: m },
    d: { B: d },
    h: { B: h },
    ttl: number(ttl),
  };
}

/** Null when an attribute is missing. */
export function bucketOfItem({ PK, SK, k, c, h }: Item): BucketItem | null {
  if (!PK?.S || !SK?.S || !k?.B || !c?.B || !h?.B) return null;
  return { PK: PK.S, SK: SK.S, k: k.B, c: c.B, h: h.B };
}

/** Null when an attribute is missing. */
export function manifestOfItem({ PK, SK, v, n, b, m, d, h }: Item): ManifestItem | null {
  if (!PK?.S || !SK?.S || !v?.N || !n?.N || !b?.N || !m?.B || !d?.B || !h?.B) return null;
  return {
    PK: PK.S,
    SK: SK.S,
    v: Number(v.N),
    n: Number(n.N),
    b: Number(b.N),
    m: m.B,
    d: d.B,
    h: h.B,
  };
}

function number(value: number) {
  return { N: String(value) };
}
