/**
 * What a person should be told about, as data: one row an alarm.
 *
 * Silence is health: a quiet period has no data points and must not raise an alarm.
 */
import { Duration, type Stack } from "aws-cdk-lib";
import type { HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  TreatMissingData,
} from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import type { ScoringFunctions } from "./scoringFunctions.ts";
import { storeOperations } from "./storeOperations.ts";

interface AlarmsOptions {
  readonly functions: ScoringFunctions;
  readonly table: Table;
  readonly api: HttpApi;
  readonly topic: ITopic;
}

interface AlarmRow {
  readonly id: string;
  readonly metric: IMetric;
  /** Raised at or above this, in the metric's own unit, in as many periods in a row as asked. */
  readonly threshold: number;
  readonly evaluationPeriods: number;
  /** What the person who gets the mail reads: what happens, and where to look. */
  readonly alarmDescription: string;
}

const period = Duration.minutes(5);

export function alarms(stack: Stack, options: AlarmsOptions): void {
  const action = new SnsAction(options.topic);
  for (const { id, ...row } of alarmRows(options)) {
    const alarm = new Alarm(stack, id, {
      ...row,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(action);
  }
}

function alarmRows({ functions, table, api }: AlarmsOptions): readonly AlarmRow[] {
  return [
    {
      id: "RunsFail",
      metric: functions.runs.metricErrors({ period }),
      threshold: 1, // the handler answers its own defects with 500, which ApiFails counts; this is the rest
      evaluationPeriods: 1,
      alarmDescription:
        "A run ended without an answer: out of time, out of memory, or not loaded. See the log of RunsFunction.",
    },
    {
      id: "RunsThrottled",
      metric: functions.runs.metricThrottles({ period }),
      threshold: 5, // single ones are retried by the add-on and seen by nobody
      evaluationPeriods: 1,
      alarmDescription: "Runs were turned away for lack of reserved concurrency.",
    },
    {
      id: "RunsSlow",
      metric: functions.runs.metricDuration({ period, statistic: "p99" }),
      threshold: 20_000, // ms; 29 s is the end, and a whole run of 130,000 customers takes about 1 s
      evaluationPeriods: 2,
      alarmDescription: "The slowest runs are near the 29 s after which they are cut off.",
    },
    {
      id: "ApiFails",
      metric: api.metricServerError({ period, statistic: "Sum" }),
      threshold: 3,
      evaluationPeriods: 1,
      alarmDescription:
        "The API answered 5xx. The access log names the route, the log of RunsFunction a defect's place.",
    },
    // Not ThrottledRequests: of a batch it counts only the case that every write was turned away.
    ...[
      { id: "TableReadsThrottled", metricName: "ReadThrottleEvents" },
      { id: "TableWritesThrottled", metricName: "WriteThrottleEvents" },
    ].map(({ id, metricName }) => ({
      id,
      metric: table.metric(metricName, { period, statistic: "Sum" }),
      threshold: 1,
      evaluationPeriods: 2, // one period is a new table warming up
      alarmDescription: "DynamoDB throttles the run table. Runs answer but may not be kept.",
    })),
    {
      id: "TableFails",
      metric: systemErrors(table),
      threshold: 1,
      evaluationPeriods: 2,
      alarmDescription: "DynamoDB answers the run table's requests with errors of its own.",
    },
  ];
}

/**
 * Errors of DynamoDB over every operation of the store; they are counted by operation only.
 *
 * An operation without errors has no series at all, and a plain sum with a missing series is
 * missing too: each one is filled with zeros first.
 */
function systemErrors(table: Table): IMetric {
  const usingMetrics = Object.fromEntries(
    storeOperations.map((operation) => [
      operation.toLowerCase(),
      table.metric("SystemErrors", {
        statistic: "Sum",
        dimensionsMap: { TableName: table.tableName, Operation: operation },
      }),
    ]),
  );
  const filled = Object.keys(usingMetrics).map((name) => `FILL(${name}, 0)`);
  return new MathExpression({ expression: `SUM([${filled.join(", ")}])`, usingMetrics, period });
}
