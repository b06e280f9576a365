import { readFileSync } from "node:fs";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltLambdas, buildLambdas, buildStaleLambdas } from "../../lambdas/build.ts";

/**
 * Lambda loads the whole module before the first request: a report of 1.5 MB against 260 KB is one
 * second against a tenth. Half of `runs` is DynamoDB's client, which has to come along.
 */
const RUNS_CEILING_BYTES = 600_000;
/** The contract, and nothing of AWS: a client in here would be somebody's import gone wrong. */
const HEALTH_CEILING_BYTES = 60_000;

let folder: string;
let built: BuiltLambdas;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tierline-build-"));
  built = await buildLambdas(folder);
});
afterAll(() => rm(folder, { recursive: true }));

describe("the built functions", () => {
  it("stay below their ceilings", () => {
    expect(built.bytes.runs).toBeLessThan(RUNS_CEILING_BYTES);
    expect(built.bytes.health).toBeLessThan(HEALTH_CEILING_BYTES);
  });

  it("lie alone in the folders that are uploaded", async () => {
    expect(await readdir(dirname(built.runs))).toEqual(["index.mjs"]);
    expect(await readdir(dirname(built.health))).toEqual(["index.mjs"]);
  });

  it("import nothing but Node's own modules", () => {
    for (const file of [built.runs, built.health]) {
      const imports = [...readFileSync(file, "utf8").matchAll(/\bfrom\s?"([^"]+)"/g)];
      const foreign = imports.map(([, name]) => name!).filter((name) => !isOfNode(name));
      expect(foreign).toEqual([]);
    }
  });

  it("export a handler, and refuse to start without their environment", async () => {
    await expect(import(built.health)).rejects.toThrow("TOKEN_ISSUER");
  });

  it("are built again only when something has changed", async () => {
    const builtAt = async (file: string) => (await stat(file)).mtimeMs;
    const before = await builtAt(built.runs);
    await buildStaleLambdas(folder);
    expect(await builtAt(built.runs)).toBe(before);
    await rm(built.health);
    await buildStaleLambdas(folder);
    expect(await builtAt(built.runs)).toBeGreaterThan(before);
  });
});

function isOfNode(name: string): boolean {
  return (
    name.startsWith("node:") ||
    [
      "assert",
      "buffer",
      "crypto",
      "events",
      "fs",
      "fs/promises",
      "http",
      "http2",
      "https",
      "net",
      "os",
      "path",
      "process",
      "stream",
      "stream/promises",
      "tls",
      "url",
      "util",
      "zlib",
      "child_process",
      "async_hooks",
    ].includes(name)
  );
}
