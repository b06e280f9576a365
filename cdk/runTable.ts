/**
 * The table that keeps runs: one partition key and one sort key, both strings.
 *
 * What the keys say is the business of the store in `lambdas`; this file knows their names only.
 */
import { RemovalPolicy, type Stack } from "aws-cdk-lib";
import { AttributeType, BillingMode, Table, TableEncryption } from "aws-cdk-lib/aws-dynamodb";

export function runTable(stack: Stack): Table {
  return new Table(stack, "Runs", {
    partitionKey: { name: "PK", type: AttributeType.STRING },
    sortKey: { name: "SK", type: AttributeType.STRING },
    // Runs come in bursts with idle days between them: provisioned capacity would be paid idle.
    billingMode: BillingMode.PAY_PER_REQUEST,
    // DynamoDB removes expired items within days, not seconds: readers compare `ttl` themselves.
    timeToLiveAttribute: "ttl",
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    // The account's own aws/dynamodb key: every use is in CloudTrail, and no key to keep alive.
    encryption: TableEncryption.AWS_MANAGED,
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
}
