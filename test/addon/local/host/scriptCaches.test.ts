import { describe, expect, it } from "vitest";
import { googleQuotas } from "../../../../addon/local/host/quotas.ts";
import { scriptCaches } from "../../../../addon/local/host/scriptCaches.ts";

describe("a script's cache", () => {
  it("forgets when the time is up", () => {
    let now = 0;
    const caches = scriptCaches(googleQuotas, () => now);
    caches.write("user", "k", "v", 10);
    now = 9_999;
    expect(caches.read("user", "k")).toBe("v");
    now = 10_000;
    expect(caches.read("user", "k")).toBeNull();
  });

  it("drops what would have lived shortest when it is too full, whenever it came", () => {
    const quotas = { ...googleQuotas, cacheEntries: 4, cacheEntriesKept: 2 };
    const caches = scriptCaches(quotas, () => 0);
    const lifetimes = [300, 100, 500, 200, 400];
    for (const seconds of lifetimes) caches.write("script", String(seconds), "v", seconds);
    const kept = lifetimes.filter((seconds) => caches.read("script", String(seconds)) !== null);
    expect(kept).toEqual([500, 400]);
    expect(caches.read("user", "500")).toBeNull();
  });
});
