import { dynamoClient } from "../../lambdas/adapters/dynamoClient.ts";
import { dynamoRunStore } from "../../lambdas/adapters/dynamoRunStore.ts";
import { startEmbeddedTable } from "../../lambdas/local/embeddedTable.ts";
import type { RunStore } from "../../lambdas/ports.ts";
import { stillClock } from "../lambdas/gatewayCall.ts";

export interface EmbeddedStore {
  readonly runs: RunStore;
  close(): Promise<void>;
}

/** The deployed store over a DynamoDB in this process, whose work is then part of what is measured. */
export async function openEmbeddedStore(): Promise<EmbeddedStore> {
  const table = await startEmbeddedTable(null);
  const client = dynamoClient({
    endpoint: table.endpoint,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const place = { client, name: table.tableName, clock: stillClock, random: Math.random };
  return {
    runs: dynamoRunStore({ ...place, retentionDays: 400 }),
    close: async () => {
      client.destroy();
      await table.close();
    },
  };
}
