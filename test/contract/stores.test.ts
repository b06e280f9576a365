import { describe, expect, it } from "vitest";
import { dynamoClient } from "../../lambdas/adapters/dynamoClient.ts";
import {
  type DynamoRunStoreOptions,
  dynamoProfitStore,
  dynamoRunStore,
} from "../../lambdas/adapters/dynamoRunStore.ts";
import { systemClock } from "../../lambdas/adapters/systemClock.ts";
import { startEmbeddedTable } from "../../lambdas/local/embeddedTable.ts";
import type { Clock, Kept, KeptProfit, KeptRun, Store } from "../../lambdas/ports.ts";
import { memoryStore } from "../lambdas/memoryStore.ts";
import { simulatedProfits } from "../lambdas/simulatedProfits.ts";
import { simulatedRequest } from "../lambdas/simulatedRequest.ts";
import { place, promisesOfStore, RETENTION_DAYS } from "./promisesOfStore.ts";
import { profitOf, runOf, sampleProfits, sampleRuns } from "./sampleRuns.ts";

promisesOfStore("memory, for scores", inMemory<KeptRun>, sampleRuns);
promisesOfStore("memory, for profit", inMemory<KeptProfit>, sampleProfits);
promisesOfStore("DynamoDB, for scores", inDynamo(dynamoRunStore), sampleRuns);
promisesOfStore("DynamoDB, for profit", inDynamo(dynamoProfitStore), sampleProfits);

describe("one table", () => {
  it("keeps a run of scores and one of profit apart, though they had one name", async () => {
    const { options, close } = await openTable(systemClock);
    const runs = dynamoRunStore(options);
    const profits = dynamoProfitStore(options);
    const soon = Date.now() + 20_000;
    await runs.write(place, runOf(simulatedRequest(300)), soon);
    expect(await profits.read(place, soon)).toEqual({ state: "absent", reason: "unknown" });
    await profits.write(place, profitOf(simulatedProfits(300)), soon);
    expect(await runs.read(place, soon)).toMatchObject({ state: "found", run: { notices: [] } });
    expect(await profits.read(place, soon)).toMatchObject({
      state: "found",
      run: { whale: expect.anything() },
    });
    await close();
  });
});

async function inMemory<Run extends Kept>(clock: Clock) {
  return { store: memoryStore<Run>(clock, RETENTION_DAYS), close: async () => {} };
}

function inDynamo<Run extends Kept>(storeOn: (options: DynamoRunStoreOptions) => Store<Run>) {
  return async (clock: Clock) => {
    const { options, close } = await openTable(clock);
    return { store: storeOn(options), close };
  };
}

async function openTable(clock: Clock) {
  const table = await startEmbeddedTable(null);
  const client = dynamoClient({
    endpoint: table.endpoint,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const options = {
    client,
    name: table.tableName,
    clock,
    random: () => 0.5,
    retentionDays: RETENTION_DAYS,
  };
  const close = async () => {
    client.destroy();
    await table.close();
  };
  return { options, close };
}
