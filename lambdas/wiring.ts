/**
 * The real world behind the ports: built once when a function starts, from its environment.
 *
 *   TABLE_NAME       DynamoDB table (runs only)
 *   TOKEN_ISSUER     https://accounts.google.com
 *   TOKEN_AUDIENCES  OAuth client ids of the add-on, separated by commas
 *   RETENTION_DAYS   how long a run is kept (runs only)
 */
import { dynamoClient } from "./adapters/dynamoClient.ts";
import { dynamoProfitStore, dynamoRunStore } from "./adapters/dynamoRunStore.ts";
import { jsonLog } from "./adapters/jsonLog.ts";
import { systemClock } from "./adapters/systemClock.ts";
import { healthHandler } from "./handlers/health.ts";
import type { HttpHandler } from "./handlers/httpEvent.ts";
import { profitRoutes } from "./handlers/profits.ts";
import { type RouterPorts, router } from "./handlers/router.ts";
import { runRoutes } from "./handlers/runs.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs of scores and of profit, in one table. */
export function wireRuns(environment: Environment): HttpHandler {
  const table = {
    client: dynamoClient(),
    name: required(environment, "TABLE_NAME"),
    clock: systemClock,
    random: Math.random,
    retentionDays: Number(required(environment, "RETENTION_DAYS")),
  };
  const routes = { ...runRoutes(dynamoRunStore(table)), ...profitRoutes(dynamoProfitStore(table)) };
  return router(routes, routerPorts(environment));
}

export function wireHealth(environment: Environment): HttpHandler {
  return healthHandler(routerPorts(environment));
}

function routerPorts(environment: Environment): RouterPorts {
  return {
    tokens: {
      issuer: required(environment, "TOKEN_ISSUER"),
      audiences: required(environment, "TOKEN_AUDIENCES").split(","),
    },
    clock: systemClock,
    log: jsonLog((line) => process.stdout.write(`${line}\n`)),
  };
}

function required(environment: Environment, name: string): string {
  const value = environment[name];
  if (value === undefined || value === "") throw new Error(`The function has no ${name}`);
  return value;
}
