import { describe, expect, it } from "vitest";
import { logicalId, synthesised } from "./synthesised.ts";

const { template } = synthesised();
const id = logicalId(template, "AWS::DynamoDB::Table", "");
const table = template.findResources("AWS::DynamoDB::Table")[id];

describe("runTable", () => {
  it("is keyed by two strings, PK and SK, and has no index", () => {
    expect(table?.["Properties"]).toMatchObject({
      KeySchema: [
        { AttributeName: "PK", KeyType: "HASH" },
        { AttributeName: "SK", KeyType: "RANGE" },
      ],
      AttributeDefinitions: [
        { AttributeName: "PK", AttributeType: "S" },
        { AttributeName: "SK", AttributeType: "S" },
      ],
    });
    expect(table?.["Properties"]).not.toHaveProperty("GlobalSecondaryIndexes");
  });

  it("is paid for by the request", () => {
    expect(table?.["Properties"]).toMatchObject({ BillingMode: "PAY_PER_REQUEST" });
  });

  it("can be taken back to any second of the last 35 days", () => {
    expect(table?.["Properties"]).toMatchObject({
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
  });

  it("lets runs expire by the attribute ttl", () => {
    expect(table?.["Properties"]).toMatchObject({
      TimeToLiveSpecification: { AttributeName: "ttl", Enabled: true },
    });
  });

  it("is encrypted with a key of the account", () => {
    expect(table?.["Properties"]).toMatchObject({ SSESpecification: { SSEEnabled: true } });
  });

  it("outlives a mistake: protected from deletion, and kept when the stack goes", () => {
    expect(table?.["Properties"]).toMatchObject({ DeletionProtectionEnabled: true });
    expect(table).toMatchObject({ DeletionPolicy: "Retain", UpdateReplacePolicy: "Retain" });
  });
});
