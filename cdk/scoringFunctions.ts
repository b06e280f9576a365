/**
 * The two functions: `runs` scores and reads runs, `health` answers that the service is there.
 *
 * Neither sends X-Ray traces: the permission to do so exists on every resource only, and one
 * function over one table is followed by its request id in the logs.
 */
import { join } from "node:path";
import { Duration, Fn, RemovalPolicy, type Stack } from "aws-cdk-lib";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Code, Function as LambdaFunction, Runtime } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { type DeployParameters, tokenIssuer } from "./deployParameters.ts";
import { storeOperations } from "./storeOperations.ts";

export interface ScoringFunctions {
  readonly runs: LambdaFunction;
  readonly health: LambdaFunction;
}

interface ScoringFunctionsOptions {
  readonly handlersFolder: string;
  readonly table: Table;
  readonly parameters: DeployParameters;
}

/**
 * Runs at work at the same moment, at most. At one second for the largest run this is also the
 * rate and the burst that the API lets through, so that a crowd meets a 429 with advice to wait
 * and not a function that has no room.
 */
export const concurrentRuns = 10;

export function scoringFunctions(stack: Stack, options: ScoringFunctionsOptions): ScoringFunctions {
  const { handlersFolder, table, parameters } = options;
  // The authorizer checks both first; the handlers check again what it cannot see.
  const tokenRules = {
    TOKEN_ISSUER: tokenIssuer,
    TOKEN_AUDIENCES: Fn.join(",", parameters.allowedAudiences.valueAsList),
  };
  const runs = scoringFunction(stack, "RunsFunction", {
    code: builtModule(handlersFolder, "runs"),
    memorySize: 1769, // exactly one vCPU; scoring is one thread, so that more memory buys no speed
    timeout: Duration.seconds(29), // one below the 30 s after which API Gateway stops listening
    reservedConcurrentExecutions: concurrentRuns,
    environment: {
      ...tokenRules,
      TABLE_NAME: table.tableName,
      RETENTION_DAYS: "400", // thirteen months: a season beside the same season a year before
    },
  });
  runs.addToRolePolicy(
    new PolicyStatement({
      actions: storeOperations.map((operation) => `dynamodb:${operation}`),
      resources: [table.tableArn],
    }),
  );
  const health = scoringFunction(stack, "HealthFunction", {
    code: builtModule(handlersFolder, "health"),
    memorySize: 256,
    timeout: Duration.seconds(5),
    reservedConcurrentExecutions: 2,
    environment: tokenRules,
  });
  return { runs, health };
}

/** The module alone: its source map and the list of its inputs are of no use in Lambda. */
function builtModule(handlersFolder: string, name: string): Code {
  return Code.fromAsset(join(handlersFolder, name), { exclude: ["*", "!index.mjs"] });
}

interface FunctionSize {
  readonly code: Code;
  /** MB; also sets the share of a processor. */
  readonly memorySize: number;
  readonly timeout: Duration;
  readonly reservedConcurrentExecutions: number;
  readonly environment: Record<string, string>;
}

function scoringFunction(stack: Stack, id: string, size: FunctionSize): LambdaFunction {
  // Own role and own log group: the managed policy may write to every log group of the account.
  const logGroup = new LogGroup(stack, `${id}Log`, {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const role = new Role(stack, `${id}Role`, {
    assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
  });
  logGroup.grantWrite(role);
  return new LambdaFunction(stack, id, {
    ...size,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    handler: "index.handler",
    logGroup,
    role,
  });
}
