import { App, Stack, Validations } from "aws-cdk-lib";
import { AttributeType, Table } from "aws-cdk-lib/aws-dynamodb";
import { AwsSolutionsChecks } from "cdk-nag";
import { describe, expect, it } from "vitest";
import { synthesised } from "./synthesised.ts";

describe("the AwsSolutions rules", () => {
  const { app } = synthesised();

  it("find nothing", () => {
    const report = new AwsSolutionsChecks(app).validateScope(app);
    expect(report.violations.map(({ ruleName }) => ruleName)).toEqual([]);
    expect(report.success).toBe(true);
  });

  // A suppression may be right, but then it comes with a reason and raises this number.
  it("are suppressed nowhere", () => {
    const acknowledged = app.node
      .findAll()
      .flatMap((construct) => construct.node.metadata)
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY);
    expect(acknowledged).toHaveLength(0);
  });

  it("are really applied: a table without recovery does not pass them", () => {
    const careless = new App();
    new Table(new Stack(careless, "Careless"), "Table", {
      partitionKey: { name: "PK", type: AttributeType.STRING },
    });
    const report = new AwsSolutionsChecks(careless).validateScope(careless);
    expect(report.violations.map(({ ruleName }) => ruleName)).toEqual(["AwsSolutions-DDB3"]);
  });
});
