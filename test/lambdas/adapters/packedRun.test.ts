import { describe, expect, it } from "vitest";
import { MAX_CUSTOMERS } from "#shared/contract/bounds.ts";
import { profitLayout, runLayout } from "../../../lambdas/adapters/layouts.ts";
import { packKeys, unpackKeys } from "../../../lambdas/adapters/packedKeys.ts";
import {
  isBucketSound,
  isManifestSound,
  type PackedRun,
  packRun,
  unpackRun,
} from "../../../lambdas/adapters/packedRun.ts";
import { bucketOf } from "../../../lambdas/adapters/runKeys.ts";
import { runJson } from "../../../lambdas/handlers/runJson.ts";
import type { KeptRun, RunPlace, Tenant } from "../../../lambdas/ports.ts";
import { profitOf, runOf } from "../../contract/sampleRuns.ts";
import { simulatedProfits } from "../simulatedProfits.ts";
import { seededUniform, simulatedKeys, simulatedRequest } from "../simulatedRequest.ts";

const place: RunPlace = {
  tenant: "00112233445566ff" as Tenant,
  dataset: "dataset-of-22-letters1",
  runId: "0123456789abcdef0123456789abcdef",
};

describe("packed keys", () => {
  it("come back, twelve bytes each, and sort as their text does", () => {
    const keys = simulatedKeys(500, seededUniform(5));
    const packed = packKeys(keys);
    expect(packed).toHaveLength(500 * 12);
    expect(unpackKeys(packed)).toBe(keys);
    for (let i = 12; i < packed.length; i += 12) {
      expect(packed.subarray(i - 12, i).compare(packed.subarray(i, i + 12))).toBe(-1);
    }
  });

  it("have buckets in their own order, from the first to the last", () => {
    const keys = `----------------${simulatedKeys(300, seededUniform(6))}zzzzzzzzzzzzzzzz`;
    for (const bits of [0, 1, 7, 12]) {
      const buckets = Array.from({ length: 302 }, (_, i) => bucketOf(keys, 16 * i, bits));
      expect(buckets).toEqual([...buckets].sort((left, right) => left - right));
      expect([buckets[0], buckets.at(-1)]).toEqual([0, 2 ** bits - 1]);
    }
  });
});

describe("packed runs", () => {
  it.each([1, 200, 5_000, 100_000, MAX_CUSTOMERS])(
    "of %i customers are items of about 8 KB, none above 15.9 KB",
    (size) => {
      const scores = packRun(place, runOf(simulatedRequest(size)), runLayout)!;
      const profit = packRun(place, profitOf(simulatedProfits(size)), profitLayout)!;
      for (const { buckets } of [scores, profit]) {
        const sizes = buckets.map(itemBytes);
        const mean = sizes.reduce((sum, bytes) => sum + bytes, 0) / sizes.length;
        expect(Math.max(...sizes)).toBeLessThanOrEqual(15_900);
        if (size >= 5_000) expect(mean).toBeGreaterThan(5_600);
        expect(mean).toBeLessThan(11_700);
      }
    },
  );

  it("take twice as many buckets when keys crowd", () => {
    const even = packRun(place, runOf(simulatedRequest(2_000)), runLayout)!;
    const crowded = simulatedRequest(2_000);
    // All first characters below "0": one sixteenth of the space holds everybody.
    const keys = simulatedKeys(2_000, seededUniform(9)).replace(
      /.{16}/g,
      (key) => `-${key.slice(1)}`,
    );
    const sorted = [...new Set(keys.match(/.{16}/g))].sort().join("");
    const packed = packRun(place, runOf({ ...crowded, keys: sorted }), runLayout)!;
    expect(packed.manifest.b).toBeGreaterThan(even.manifest.b);
    expect(Math.max(...packed.buckets.map(itemBytes))).toBeLessThanOrEqual(15_900);
    expect(unpackRun(place, packed.manifest, packed.buckets, runLayout)?.keys).toBe(sorted);
  });

  it("do not exist for keys that no bucket can part", () => {
    const request = simulatedRequest(3_000);
    const keys = request.keys.replace(/.{16}/g, (key) => `--${key.slice(2)}`);
    const sorted = [...new Set(keys.match(/.{16}/g))].sort().join("");
    expect(packRun(place, runOf({ ...request, keys: sorted }), runLayout)).toBeNull();
  });
});

describe("damage", () => {
  const kept = runOf(simulatedRequest(150));
  const packed = packRun(place, kept, runLayout)!;
  const bucket = packed.buckets[0]!;

  it("is seen in every byte of a bucket and of a manifest", () => {
    expect(isBucketSound(bucket)).toBe(true);
    expect(isManifestSound(packed.manifest)).toBe(true);
    for (const name of ["k", "c", "h"] as const) {
      for (let at = 0; at < bucket[name].length; at++) {
        const flipped = { ...bucket, [name]: withFlippedBit(bucket[name], at) };
        expect(isBucketSound(flipped)).toBe(false);
      }
    }
    for (const name of ["m", "d", "h"] as const) {
      for (let at = 0; at < packed.manifest[name].length; at++) {
        const flipped = { ...packed.manifest, [name]: withFlippedBit(packed.manifest[name], at) };
        expect(isManifestSound(flipped)).toBe(false);
      }
    }
  });

  it("is seen in every number of a manifest", () => {
    for (const name of ["v", "n", "b"] as const) {
      expect(isManifestSound({ ...packed.manifest, [name]: packed.manifest[name] + 1 })).toBe(
        false,
      );
    }
  });

  it("is seen when items change places", () => {
    const other = packRun({ ...place, runId: "f".repeat(32) }, kept, runLayout)!;
    const { k, c, h } = other.buckets[0]!;
    expect(isBucketSound({ ...bucket, k, c, h })).toBe(false);
    expect(isManifestSound({ ...other.manifest, SK: packed.manifest.SK })).toBe(false);
  });

  it("is seen when a bucket is missing, twice there or another run's", () => {
    const many = runOf(simulatedRequest(3_000));
    const { manifest, buckets } = packRun(place, many, runLayout)!;
    const whole = unpackRun(place, manifest, buckets, runLayout);
    expect(runJson(whole as KeptRun).toString()).toBe(runJson(many).toString());
    expect(unpackRun(place, manifest, buckets.slice(1), runLayout)).toBeNull();
    expect(unpackRun(place, manifest, [buckets[0]!, ...buckets], runLayout)).toBeNull();
    const others = packRun(place, runOf(simulatedRequest(3_000, 2)), runLayout)!;
    expect(
      unpackRun(place, manifest, [others.buckets[0]!, ...buckets.slice(1)], runLayout),
    ).toBeNull();
  });
});

function withFlippedBit(bytes: Uint8Array, at: number): Uint8Array {
  const flipped = Uint8Array.from(bytes);
  flipped[at]! ^= 1 << (at % 8);
  return flipped;
}

/** As DynamoDB counts: names and values; the time to live is at most 21 bytes with its name. */
function itemBytes({ PK, SK, k, c, h }: PackedRun["buckets"][number]): number {
  return "PKSKkch".length + PK.length + SK.length + k.length + c.length + h.length + 24;
}
