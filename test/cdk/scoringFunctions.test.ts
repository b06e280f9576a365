import { describe, expect, it } from "vitest";
import { logicalId, propertiesOf, synthesised } from "./synthesised.ts";

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}

const { template } = synthesised();
const functions = propertiesOf(template, "AWS::Lambda::Function");
const runs = functions.get(logicalId(template, "AWS::Lambda::Function", "RunsFunction")) ?? {};
const health = functions.get(logicalId(template, "AWS::Lambda::Function", "HealthFunction")) ?? {};
const table = logicalId(template, "AWS::DynamoDB::Table", "");

describe("scoringFunctions", () => {
  it("are two, on arm64 and the newest Node runtime, entered at index.handler", () => {
    expect(functions.size).toBe(2);
    for (const properties of functions.values()) {
      expect(properties).toMatchObject({
        Architectures: ["arm64"],
        Runtime: "nodejs24.x",
        Handler: "index.handler",
      });
    }
  });

  it("bound memory, time and concurrency", () => {
    expect(runs).toMatchObject({
      MemorySize: 1769,
      Timeout: 29,
      ReservedConcurrentExecutions: 10,
    });
    expect(health).toMatchObject({ MemorySize: 256, Timeout: 5, ReservedConcurrentExecutions: 2 });
  });

  it("tell the runs function its table and whose tokens it serves, the health function nothing", () => {
    expect(runs["Environment"]).toEqual({
      Variables: {
        TABLE_NAME: { Ref: table },
        ALLOWED_ISSUER: "https://accounts.google.com",
        ALLOWED_AUDIENCES: { "Fn::Join": [",", { Ref: "AllowedAudiences" }] },
      },
    });
    expect(health).not.toHaveProperty("Environment");
  });

  it("send no traces, which would need a permission on every resource", () => {
    for (const properties of functions.values())
      expect(properties).not.toHaveProperty("TracingConfig");
  });

  it("log to groups of their own that forget after a month", () => {
    const groups = [runs, health].map(
      (properties) => (properties["LoggingConfig"] as { LogGroup: { Ref: string } }).LogGroup.Ref,
    );
    expect(new Set(groups).size).toBe(2);
    for (const group of groups) {
      expect(propertiesOf(template, "AWS::Logs::LogGroup").get(group)).toMatchObject({
        RetentionInDays: 30,
      });
    }
  });

  it("are called by API Gateway and nobody else", () => {
    for (const permission of propertiesOf(template, "AWS::Lambda::Permission").values()) {
      expect(permission["Principal"]).toBe("apigateway.amazonaws.com");
      expect(JSON.stringify(permission["SourceArn"])).toContain(":execute-api:");
    }
    template.resourceCountIs("AWS::Lambda::Url", 0);
  });
});

describe("what the functions may do", () => {
  const runsLog = logicalId(template, "AWS::Logs::LogGroup", "RunsFunctionLog");
  const healthLog = logicalId(template, "AWS::Logs::LogGroup", "HealthFunctionLog");

  it("is for runs: six operations on the one table, and its own log", () => {
    expect(statementsOf("RunsFunctionRole")).toEqual([
      {
        Effect: "Allow",
        Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
        Resource: { "Fn::GetAtt": [runsLog, "Arn"] },
      },
      {
        Effect: "Allow",
        Action: [
          "dynamodb:GetItem",
          "dynamodb:BatchGetItem",
          "dynamodb:Query",
          "dynamodb:PutItem",
          "dynamodb:BatchWriteItem",
          "dynamodb:DeleteItem",
        ],
        Resource: { "Fn::GetAtt": [table, "Arn"] },
      },
    ]);
  });

  it("is for health: its own log", () => {
    expect(statementsOf("HealthFunctionRole")).toEqual([
      {
        Effect: "Allow",
        Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
        Resource: { "Fn::GetAtt": [healthLog, "Arn"] },
      },
    ]);
  });

  it("has no wildcard, no managed policy and no inline policy beside these", () => {
    const policies = propertiesOf(template, "AWS::IAM::Policy");
    expect(policies.size).toBe(2);
    expect(JSON.stringify([...policies.values()])).not.toContain("*");
    template.resourceCountIs("AWS::IAM::ManagedPolicy", 0);
    for (const role of propertiesOf(template, "AWS::IAM::Role").values()) {
      expect(Object.keys(role)).toEqual(["AssumeRolePolicyDocument"]);
    }
  });
});

function statementsOf(rolePrefix: string): readonly Statement[] {
  const role = logicalId(template, "AWS::IAM::Role", rolePrefix);
  return [...propertiesOf(template, "AWS::IAM::Policy").values()]
    .filter((policy) => (policy["Roles"] as { Ref: string }[]).some(({ Ref }) => Ref === role))
    .flatMap((policy) => (policy["PolicyDocument"] as { Statement: Statement[] }).Statement);
}
