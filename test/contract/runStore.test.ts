import { dynamoClient } from "../../lambdas/adapters/dynamoClient.ts";
import { dynamoRunStore } from "../../lambdas/adapters/dynamoRunStore.ts";
import { startEmbeddedTable } from "../../lambdas/local/embeddedTable.ts";
import type { KeptRun } from "../../lambdas/ports.ts";
import { memoryStore } from "../lambdas/memoryStore.ts";
import { promisesOfRunStore, RETENTION_DAYS } from "./promisesOfRunStore.ts";

promisesOfRunStore("memory", async (clock) => ({
  runs: memoryStore<KeptRun>(clock, RETENTION_DAYS),
  close: async () => {},
}));

promisesOfRunStore("DynamoDB", async (clock) => {
  const table = await startEmbeddedTable(null);
  const client = dynamoClient({
    endpoint: table.endpoint,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  return {
    runs: dynamoRunStore({
      client,
      name: table.tableName,
      clock,
      random: () => 0.5,
      retentionDays: RETENTION_DAYS,
    }),
    close: async () => {
      client.destroy();
      await table.close();
    },
  };
});
