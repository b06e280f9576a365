import { GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { dynamoClient } from "../../../lambdas/adapters/dynamoClient.ts";
import { dynamoRunStore } from "../../../lambdas/adapters/dynamoRunStore.ts";
import type { Item } from "../../../lambdas/adapters/dynamoTable.ts";
import { bucketKey, manifestKey, type TableKey } from "../../../lambdas/adapters/runKeys.ts";
import { systemClock } from "../../../lambdas/adapters/systemClock.ts";
import { runJson } from "../../../lambdas/handlers/runJson.ts";
import type { KeptRun, Read, RunPlace, RunStore, Tenant } from "../../../lambdas/ports.ts";
import { runOf } from "../../contract/sampleRuns.ts";
import { type Fault, type FaultyTable, startFaultyTable } from "../faultyTable.ts";
import { seededUniform, simulatedRequest } from "../simulatedRequest.ts";

/** Nine full requests of puts and three of gets. */
const kept = runOf(simulatedRequest(50_000));
const small = runOf(simulatedRequest(2_000));
const bytes = runJson(kept).toString();

const uniform = seededUniform(11);
let table: FaultyTable;
let client: ReturnType<typeof dynamoClient>;
let runs: RunStore;
let place: RunPlace;
let worlds = 0;

beforeAll(async () => {
  table = await startFaultyTable(uniform);
  client = dynamoClient({
    endpoint: table.endpoint,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  runs = dynamoRunStore({
    client,
    name: table.tableName,
    // Pauses between rounds cost the tests nothing; time-outs are real.
    clock: { ...systemClock, sleep: async () => {} },
    random: uniform,
    retentionDays: 30,
  });
});
afterAll(async () => {
  client.destroy();
  await table.close();
});
beforeEach(() => {
  table.goWrong(() => null);
  place = {
    tenant: "00112233445566ff" as Tenant,
    dataset: String(++worlds).padStart(22, "0"),
    runId: kept.runId,
  };
});

const soon = (milliseconds = 20_000) => Date.now() + milliseconds;
const bytesOf = (found: Read<KeptRun>) =>
  found.state === "found" ? runJson(found.run).toString() : found;
const isWrite = (operation: string) =>
  operation.startsWith("Put") || operation === "BatchWriteItem";

describe("a DynamoDB that leaves work undone", () => {
  it("gets every item in the end, and gives every item back", async () => {
    table.goWrong((operation) => (operation.startsWith("Batch") ? "leaveSome" : null));
    expect(await runs.write(place, kept, soon())).toEqual({ isKept: true });
    const wholeBatches = Math.ceil(256 / 25);
    expect(table.calls.filter((name) => name === "BatchWriteItem").length).toBeGreaterThan(
      wholeBatches,
    );
    expect(bytesOf(await runs.read(place, soon()))).toBe(bytes);
  });

  it("that never does anything gets no manifest", async () => {
    table.goWrong((operation) => (operation.startsWith("Batch") ? "leaveAll" : null));
    expect(await runs.write(place, small, soon())).toEqual({
      isKept: false,
      error: "UnprocessedError",
    });
    expect(table.calls).not.toContain("PutItem");
    table.goWrong(() => null);
    expect(await runs.read(place, soon())).toEqual({ state: "absent", reason: "unknown" });
  });
});

describe("a DynamoDB in trouble", () => {
  it.each<[Fault, RegExp]>([
    ["throttle", /^ProvisionedThroughputExceeded/],
    ["serverError", /^InternalServerError/],
    ["reset", /./],
    ["truncate", /./],
  ])("(%s) is asked three times and then given up on", async (fault, error) => {
    table.goWrong(() => fault);
    expect(await runs.read(place, soon())).toEqual({
      state: "unavailable",
      error: expect.stringMatching(error),
    });
    // A truncated 200 is no failure to the client: it is not tried again.
    expect(table.calls).toHaveLength(fault === "truncate" ? 1 : 3);
    expect((await runs.write(place, small, soon())).isKept).toBe(false);
  });

  it("that hangs is given up on within ten seconds", async () => {
    table.goWrong(() => "hang");
    const start = Date.now();
    expect(await runs.read(place, soon())).toMatchObject({ state: "unavailable" });
    expect(Date.now() - start).toBeLessThan(10_000);
  });

  it("is left at the deadline, however patient the client would be", async () => {
    table.goWrong(() => "hang");
    const start = Date.now();
    expect(await runs.read(place, soon(300))).toMatchObject({ state: "unavailable" });
    expect((await runs.write(place, small, soon(300))).isKept).toBe(false);
    expect(Date.now() - start).toBeLessThan(2_000);
  });

  it("that is well again after one bad call has lost nothing", async () => {
    for (const fault of ["throttle", "serverError", "reset"] as const) {
      table.goWrong((_, call) => (call === 1 ? fault : null));
      expect(await runs.write(place, small, soon())).toEqual({ isKept: true });
      table.goWrong((_, call) => (call === 2 ? fault : null));
      expect(await runs.read(place, soon())).toMatchObject({ state: "found" });
    }
  });
});

describe("a write that fails", () => {
  it("at any call, for good, leaves a run that is whole or not there", async () => {
    const outcomes: string[] = [];
    for (let failing = 1; failing <= 14; failing++) {
      const here = { ...place, dataset: String(failing).padStart(22, "a") };
      table.goWrong((operation, call) => (isWrite(operation) && call >= failing ? "reset" : null));
      const written = await runs.write(here, kept, soon());
      table.goWrong(() => null);
      const found = bytesOf(await runs.read(here, soon()));
      if (written.isKept) expect(found).toBe(bytes);
      else expect(found).toEqual({ state: "absent", reason: "unknown" });
      outcomes.push(written.isKept ? "kept" : "lost");
      expect(await runs.write(here, kept, soon())).toEqual({ isKept: true });
      expect(bytesOf(await runs.read(here, soon()))).toBe(bytes);
    }
    // 256 buckets are eleven batches, and then comes the manifest.
    expect(outcomes).toEqual([...Array(12).fill("lost"), "kept", "kept"]);
  });

  it("in telling that it succeeded has kept the run", async () => {
    table.goWrong((operation) => (operation === "PutItem" ? "loseAnswer" : null));
    expect((await runs.write(place, kept, soon())).isKept).toBe(false);
    table.goWrong(() => null);
    expect(bytesOf(await runs.read(place, soon()))).toBe(bytes);
  });
});

describe("an item that is not as it was written", () => {
  const damaged = { state: "absent", reason: "damaged" };
  const manifest = () => manifestKey(place, "scores");
  const bucket = (number: number) => bucketKey(place, number, "scores");

  beforeEach(async () => {
    await runs.write(place, small, soon());
  });

  it.each<[string, () => TableKey, string]>([
    ["bucket's keys", () => bucket(0), "k"],
    ["bucket's columns", () => bucket(3), "c"],
    ["bucket's hash", () => bucket(7), "h"],
    ["manifest's text", manifest, "m"],
    ["manifest's digest", manifest, "d"],
    ["manifest's hash", manifest, "h"],
  ])("a bit of a %s flipped, reads as absent", async (_, key, attribute) => {
    await change(key(), (item) => {
      const flipped = Uint8Array.from(item[attribute]!.B!);
      flipped[Math.floor(uniform() * flipped.length)]! ^= 1;
      return { ...item, [attribute]: { B: flipped } };
    });
    expect(await runs.read(place, soon())).toEqual(damaged);
  });

  it.each<[string, () => TableKey, string]>([
    ["bucket without columns", () => bucket(0), "c"],
    ["manifest without text", manifest, "m"],
    ["manifest without count", manifest, "n"],
  ])("a %s, reads as absent", async (_, key, attribute) => {
    await change(key(), ({ [attribute]: __, ...rest }) => rest);
    expect(await runs.read(place, soon())).toEqual(damaged);
  });

  it("two buckets that changed places, read as absent", async () => {
    const [first, second] = [await itemAt(bucket(1)), await itemAt(bucket(2))];
    await change(bucket(1), ({ PK, SK }) => ({ ...second, PK: PK!, SK: SK! }));
    await change(bucket(2), ({ PK, SK }) => ({ ...first, PK: PK!, SK: SK! }));
    expect(await runs.read(place, soon())).toEqual(damaged);
  });

  it("another layout, reads as absent", async () => {
    await change(manifest(), (item) => ({ ...item, v: { N: "2" } }));
    expect(await runs.read(place, soon())).toEqual(damaged);
  });

  it("a run of an older contract, reads as outdated, and is replaced by writing it again", async () => {
    const older = { ...small, contractVersion: 1 } as unknown as typeof small;
    await runs.write(place, older, soon());
    expect(await runs.read(place, soon())).toEqual({ state: "absent", reason: "outdated" });
    await runs.write(place, small, soon());
    expect(bytesOf(await runs.read(place, soon()))).toBe(runJson(small).toString());
  });

  it.each<[string, () => TableKey, Item]>([
    ["manifest past its time", manifest, { ttl: { N: "1000" } }],
    ["bucket past its time", () => bucket(5), { ttl: { N: "1000" } }],
    ["manifest without a time", manifest, { ttl: { S: "never" } }],
  ])("a %s, reads as expired", async (_, key, attributes) => {
    await change(key(), (item) => ({ ...item, ...attributes }));
    expect(await runs.read(place, soon())).toEqual({ state: "absent", reason: "expired" });
  });

  it("is replaced by writing the run again", async () => {
    await change(bucket(0), (item) => ({ ...item, k: { B: new Uint8Array(12) } }));
    expect(await runs.read(place, soon())).toEqual(damaged);
    expect(await runs.write(place, small, soon())).toEqual({ isKept: true });
    expect(bytesOf(await runs.read(place, soon()))).toBe(runJson(small).toString());
  });

  async function itemAt({ PK, SK }: TableKey): Promise<Item> {
    const command = new GetItemCommand({
      TableName: table.tableName,
      Key: { PK: { S: PK }, SK: { S: SK } },
    });
    return (await client.send(command)).Item!;
  }

  async function change(key: TableKey, changed: (item: Item) => Item): Promise<void> {
    const item = changed(await itemAt(key));
    await client.send(new PutItemCommand({ TableName: table.tableName, Item: item }));
  }
});
