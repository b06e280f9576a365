/**
 * Runs in DynamoDB: buckets first, manifest last. A run without a sound manifest does not exist.
 */
import { MAX_CUSTOMERS } from "#shared/contract/bounds.ts";
import { contractVersion } from "#shared/contract/run.ts";
import type {
  Deadline,
  Kept,
  KeptProfit,
  KeptRun,
  ProfitStore,
  Read,
  RunPlace,
  RunStore,
  Store,
  WrittenRun,
} from "../ports.ts";
import {
  type DynamoTable,
  type Item,
  readItem,
  readItems,
  writeItem,
  writeItems,
} from "./dynamoTable.ts";
import { bucketOfItem, itemOfBucket, itemOfManifest, manifestOfItem } from "./items.ts";
import { type Layout, profitLayout, runLayout } from "./layouts.ts";
import {
  type BucketItem,
  isBucketSound,
  isManifestSound,
  type ManifestItem,
  packRun,
  unpackRun,
} from "./packedRun.ts";
import { bucketKey, MAX_BUCKET_BITS, manifestKey, type TableKey } from "./runKeys.ts";

export interface DynamoRunStoreOptions extends DynamoTable {
  /** Days after which a run may vanish, > 0. */
  readonly retentionDays: number;
}

/** However much time is left, a store in trouble is given up on before the person at the sheet is. */
const PATIENCE_MILLISECONDS = 8_000;

export function dynamoRunStore(options: DynamoRunStoreOptions): RunStore {
  return storeOf<KeptRun>(options, runLayout);
}

export function dynamoProfitStore(options: DynamoRunStoreOptions): ProfitStore {
  return storeOf<KeptProfit>(options, profitLayout);
}

function storeOf<Run extends Kept>(options: DynamoRunStoreOptions, layout: Layout): Store<Run> {
  const { clock, retentionDays } = options;
  return { read, write };

  async function read(place: RunPlace, deadline: Deadline): Promise<Read<Run>> {
    try {
      return await readRun(place, signalUntil(deadline));
    } catch (error) {
      return { state: "unavailable", error: nameOf(error) };
    }
  }

  async function write(place: RunPlace, run: Run, deadline: Deadline): Promise<WrittenRun> {
    const packed = packRun(place, run, layout);
    if (packed === null) return { isKept: false, error: "keysNotRandom" };
    const ttl = nowSeconds() + retentionDays * 86_400;
    try {
      const signal = signalUntil(deadline);
      const buckets = packed.buckets.map((bucket) => itemOfBucket(bucket, ttl));
      await writeItems(options, buckets, signal);
      await writeItem(options, itemOfManifest(packed.manifest, ttl), signal);
      return { isKept: true };
    } catch (error) {
      return { isKept: false, error: nameOf(error) };
    }
  }

  async function readRun(place: RunPlace, signal: AbortSignal): Promise<Read<Run>> {
    const manifestItem = await readItem(options, keyItem(manifestKey(place, layout.kind)), signal);
    if (manifestItem === undefined) return { state: "absent", reason: "unknown" };
    if (isExpired(manifestItem)) return { state: "absent", reason: "expired" };
    const manifest = sound(manifestItem, manifestOfItem, isManifestSound);
    if (manifest === null || !isPossible(manifest)) return damaged;
    const keys = Array.from({ length: 2 ** manifest.b }, (_, bucket) =>
      bucketKey(place, bucket, layout.kind),
    );
    const found = await readItems(options, keys.map(keyItem), signal);
    if (found.some(isExpired)) return { state: "absent", reason: "expired" };
    const buckets = found.map((item) => sound(item, bucketOfItem, isBucketSound));
    if (!areAll(buckets)) return damaged;
    const run = unpackRun(place, manifest, buckets.sort(bySortKey), layout);
    if (run === null) return damaged;
    // A new contract has new run ids: only who kept an old id gets here.
    if (run.contractVersion !== contractVersion) return { state: "absent", reason: "outdated" };
    // What is sound and of this contract was written here, as this kind of run.
    return { state: "found", run: run as Run };
  }

  /** DynamoDB deletes within days of the time and returns the item until then. */
  function isExpired(item: Item): boolean {
    return !(Number(item["ttl"]?.N) > nowSeconds());
  }

  function nowSeconds(): number {
    return Math.floor(clock.now() / 1000);
  }

  function signalUntil(deadline: Deadline): AbortSignal {
    const left = Math.min(deadline - clock.now(), PATIENCE_MILLISECONDS);
    return AbortSignal.timeout(Math.max(0, Math.floor(left)));
  }
}

const damaged = { state: "absent", reason: "damaged" } as const;

/** Null for an item that lacks an attribute, or that is not what its hash says. */
function sound<T>(item: Item, parse: (item: Item) => T | null, isSound: (item: T) => boolean) {
  const parsed = parse(item);
  return parsed !== null && isSound(parsed) ? parsed : null;
}

function isPossible({ b, n }: ManifestItem): boolean {
  return b >= 0 && b <= MAX_BUCKET_BITS && n >= 0 && n <= MAX_CUSTOMERS;
}

function areAll(buckets: (BucketItem | null)[]): buckets is BucketItem[] {
  return buckets.every((bucket) => bucket !== null);
}

/** The sort key starts with the padded number of the bucket. */
function bySortKey(left: BucketItem, right: BucketItem): number {
  return left.SK < right.SK ? -1 : 1;
}

function keyItem({ PK, SK }: TableKey): Item {
  return { PK: { S: PK }, SK: { S: SK } };
}

/** Messages of the client quote what was sent. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
