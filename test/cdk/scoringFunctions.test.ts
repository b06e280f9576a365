import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { logicalId, propertiesOf, synthesised } from "./synthesised.ts";

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}

const { template, shipped } = synthesised();
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

  it("ship one module each and nothing beside it", () => {
    expect(shipped).toEqual(["index.mjs", "index.mjs"]);
  });

  it("bound memory, time and concurrency", () => {
    expect(runs).toMatchObject({
      MemorySize: 1769,
      Timeout: 29,
      ReservedConcurrentExecutions: 10,
    });
    expect(health).toMatchObject({ MemorySize: 256, Timeout: 5, ReservedConcurrentExecutions: 2 });
  });

  it("are told exactly the settings that their wiring asks for", () => {
    const asked = readFileSync(new URL("../../lambdas/wiring.ts", import.meta.url), "utf8");
    const names = [...asked.matchAll(/required\(environment, "(\w+)"\)/g)].map(
      ([, name]) => `${name}`,
    );
    expect(Object.keys(variablesOf(runs)).sort()).toEqual(names.sort());
  });

  it("are told whose tokens they serve, and runs also its table and for how long", () => {
    const tokenRules = {
      TOKEN_ISSUER: "https://accounts.google.com",
      TOKEN_AUDIENCES: { "Fn::Join": [",", { Ref: "AllowedAudiences" }] },
    };
    expect(variablesOf(health)).toEqual(tokenRules);
    expect(variablesOf(runs)).toEqual({
      ...tokenRules,
      TABLE_NAME: { Ref: table },
      RETENTION_DAYS: "400",
    });
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

  it("is for runs: four operations on the one table, and its own log", () => {
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
          "dynamodb:PutItem",
          "dynamodb:BatchWriteItem",
        ],
        Resource: { "Fn::GetAtt": [table, "Arn"] },
      },
    ]);
  });

  it("is for the store no more and no less than it sends", () => {
    const adapters = new URL("../../lambdas/adapters/", import.meta.url);
    const sent = readdirSync(adapters, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => [
        ...readFileSync(new URL(file, adapters), "utf8").matchAll(/new (\w+)Command\(/g),
      ])
      .map((match) => `dynamodb:${match[1]}`);
    const granted = statementsOf("RunsFunctionRole").flatMap(({ Action }) => Action);
    expect([...new Set(sent)].sort()).toEqual(
      granted.filter((action) => action.startsWith("dynamodb:")).sort(),
    );
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

function variablesOf(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return (properties["Environment"] as { Variables: Record<string, unknown> }).Variables;
}
