/**
 * The whole service on this machine: the built functions behind a stand-in for API Gateway, with a
 * token issuer and a DynamoDB of its own. Nothing leaves 127.0.0.1.
 */
import { buildStaleLambdas } from "../build.ts";
import { jwtAuthorizer } from "./authorizer.ts";
import { startEmbeddedTable } from "./embeddedTable.ts";
import { startGateway } from "./gateway.ts";
import { type LocalFunction, localFunction } from "./localFunction.ts";
import { startTokenIssuer } from "./tokenIssuer.ts";

export interface LocalServiceOptions {
  /** Folder that keeps runs between starts; null keeps them in memory. */
  readonly storePath: string | null;
  /** Any free one when left out. */
  readonly port?: number;
  /** Gets each line that a function logs; by default nobody does. */
  readonly log?: (line: string) => void;
}

export interface LocalService {
  /** Without a slash at its end: `${url}/v1/runs` takes a run. */
  readonly url: string;
  /** A token as Google would give to the add-on of this person, valid for an hour. */
  mintIdentityToken(email: string): Promise<string>;
  /** Items written to the store since the start. */
  writes(): number;
  close(): Promise<void>;
}

/** As the infrastructure sets them. */
const TIMEOUT_MILLISECONDS = { runs: 29_000, health: 5_000 };
const RETENTION_DAYS = "400";

/** @throws An error with `code: "storeLocked"` when another process has the store open. */
export async function startLocalService(options: LocalServiceOptions): Promise<LocalService> {
  const { storePath, port = 0, log = () => {} } = options;
  const table = await startEmbeddedTable(storePath);
  const [issuer, built] = await Promise.all([startTokenIssuer(), buildStaleLambdas()]);
  const environment = {
    TABLE_NAME: table.tableName,
    TOKEN_ISSUER: issuer.issuer,
    TOKEN_AUDIENCES: issuer.audience,
    RETENTION_DAYS,
    AWS_REGION: "local",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
    // The client would remind every user of the local page of Node's calendar.
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
  };
  const start = (name: "runs" | "health"): LocalFunction =>
    localFunction({
      module: built[name],
      thread: built.localEnvironment,
      environment,
      timeoutMilliseconds: TIMEOUT_MILLISECONDS[name],
      log,
    });
  const runs = start("runs");
  const health = start("health");
  const gateway = await startGateway({
    port,
    authorizer: await jwtAuthorizer({
      issuer: issuer.issuer,
      discoveryUrl: issuer.url,
      audiences: [issuer.audience],
    }),
    functions: {
      "POST /v1/runs": runs,
      "GET /v1/runs/{id}": runs,
      "POST /v1/profits": runs,
      "GET /v1/profits/{id}": runs,
      "GET /v1/health": health,
    },
  });
  return {
    url: gateway.url,
    mintIdentityToken: issuer.mintIdentityToken,
    writes: table.writes,
    close: async () => {
      await gateway.close();
      await Promise.all([runs.close(), health.close(), issuer.close()]);
      await table.close();
    },
  };
}
