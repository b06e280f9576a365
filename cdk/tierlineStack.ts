/**
 * Everything Tierline runs in AWS, in one stack: read it as the table of contents of this folder.
 *
 * The stack names no account and no region, so it synthesises offline and deploys anywhere.
 */
import { CfnOutput, Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { alarms } from "./alarms.ts";
import { alarmTopic } from "./alarmTopic.ts";
import { deployParameters } from "./deployParameters.ts";
import { runTable } from "./runTable.ts";
import { scoringApi } from "./scoringApi.ts";
import { scoringFunctions } from "./scoringFunctions.ts";

export interface TierlineStackOptions {
  /** Folder that holds one folder per function (`runs`, `health`), each with an `index.mjs`. */
  readonly handlersFolder: string;
}

/** One table, two functions, one HTTP API that only Google's identity tokens open, and alarms. */
export function tierlineStack(scope: Construct, options: TierlineStackOptions): Stack {
  const stack = new Stack(scope, "Tierline", {
    description: "Tierline: customer value scores for Google Sheets",
  });
  const parameters = deployParameters(stack);
  const table = runTable(stack);
  const functions = scoringFunctions(stack, { ...options, table, parameters });
  const { api, stage } = scoringApi(stack, { functions, parameters });
  const topic = alarmTopic(stack, parameters);
  alarms(stack, { functions, table, api, topic });
  new CfnOutput(stack, "ScoringAddress", {
    value: stage.url,
    description: "Base address that the add-on posts runs to",
  });
  return stack;
}
