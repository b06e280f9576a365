import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, it } from "vitest";
import { logicalId, propertiesOf, synthesised } from "./synthesised.ts";

const { template } = synthesised();
const alarms = propertiesOf(template, "AWS::CloudWatch::Alarm");
const topic = logicalId(template, "AWS::SNS::Topic", "AlarmTopic");
const runs = { Ref: logicalId(template, "AWS::Lambda::Function", "RunsFunction") };
const api = { Ref: logicalId(template, "AWS::ApiGatewayV2::Api", "") };
const table = { Ref: logicalId(template, "AWS::DynamoDB::Table", "") };

describe("alarms", () => {
  it.each([
    ["RunsFail", "AWS/Lambda", "Errors", "Sum", 1, "FunctionName", runs],
    ["RunsThrottled", "AWS/Lambda", "Throttles", "Sum", 5, "FunctionName", runs],
    ["ApiFails", "AWS/ApiGateway", "5xx", "Sum", 3, "ApiId", api],
    ["TableReadsThrottled", "AWS/DynamoDB", "ReadThrottleEvents", "Sum", 1, "TableName", table],
    ["TableWritesThrottled", "AWS/DynamoDB", "WriteThrottleEvents", "Sum", 1, "TableName", table],
  ])("%s watches %s %s", (id, namespace, metric, statistic, threshold, dimension, value) => {
    expect(alarms.get(logicalId(template, "AWS::CloudWatch::Alarm", id))).toMatchObject({
      Namespace: namespace,
      MetricName: metric,
      Statistic: statistic,
      Threshold: threshold,
      Dimensions: [{ Name: dimension, Value: value }],
    });
  });

  it("RunsSlow rings before the slowest runs are cut off", () => {
    const timeoutSeconds = propertiesOf(template, "AWS::Lambda::Function").get(runs.Ref)?.[
      "Timeout"
    ];
    const slow = alarms.get(logicalId(template, "AWS::CloudWatch::Alarm", "RunsSlow"));
    expect(slow).toMatchObject({
      MetricName: "Duration",
      ExtendedStatistic: "p99",
      Dimensions: [{ Name: "FunctionName", Value: runs }],
    });
    expect(slow?.["Threshold"]).toBeLessThan((timeoutSeconds as number) * 1000);
  });

  it("TableFails adds up the errors of every operation that the functions may use", () => {
    const fails = alarms.get(logicalId(template, "AWS::CloudWatch::Alarm", "TableFails")) ?? {};
    const [sum, ...parts] = fails["Metrics"] as { Expression?: string; Id: string }[];
    const watched = JSON.stringify(parts);
    for (const operation of allowedOperations()) {
      expect(watched).toContain(`"Value":"${operation}"`);
      expect(sum?.Expression).toContain(`FILL(${operation.toLowerCase()}, 0)`);
    }
    expect(parts).toHaveLength(allowedOperations().length);
  });

  it("are seven, all mailed, all quiet when there is nothing to measure", () => {
    expect(alarms.size).toBe(7);
    for (const alarm of alarms.values()) {
      expect(alarm).toMatchObject({
        AlarmActions: [{ Ref: topic }],
        TreatMissingData: "notBreaching",
        ComparisonOperator: "GreaterThanOrEqualToThreshold",
      });
      expect(alarm["AlarmDescription"]).toMatch(/\.$/);
    }
  });
});

describe("alarmTopic", () => {
  const key = logicalId(template, "AWS::KMS::Key", "AlarmKey");

  it("is encrypted with a key that rotates and that CloudWatch may use", () => {
    expect(propertiesOf(template, "AWS::SNS::Topic").get(topic)).toMatchObject({
      KmsMasterKeyId: { "Fn::GetAtt": [key, "Arn"] },
    });
    template.hasResourceProperties("AWS::KMS::Key", {
      EnableKeyRotation: true,
      KeyPolicy: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Principal: { Service: "cloudwatch.amazonaws.com" },
            Action: ["kms:Decrypt", "kms:GenerateDataKey*"],
            Condition: { StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } } },
          }),
        ]),
      },
    });
  });

  it("takes messages from this account's alarms, and none without TLS", () => {
    template.hasResourceProperties("AWS::SNS::TopicPolicy", {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: "Deny",
            Principal: "*",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
          }),
          Match.objectLike({
            Effect: "Allow",
            Principal: { Service: "cloudwatch.amazonaws.com" },
            Action: "sns:Publish",
            Condition: { StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } } },
          }),
        ]),
      },
    });
  });

  it("mails only when the deployer gave an address", () => {
    template.hasParameter("AlarmEmail", { Default: "" });
    template.hasCondition("HasAlarmEmail", {
      "Fn::Not": [{ "Fn::Equals": [{ Ref: "AlarmEmail" }, ""] }],
    });
    template.hasResource("AWS::SNS::Subscription", {
      Condition: "HasAlarmEmail",
      Properties: { Protocol: "email", Endpoint: { Ref: "AlarmEmail" } },
    });
  });
});

function allowedOperations(): readonly string[] {
  const policies = JSON.stringify([...propertiesOf(template, "AWS::IAM::Policy").values()]);
  return [...policies.matchAll(/"dynamodb:(\w+)"/g)].map((match) => match[1] as string);
}
