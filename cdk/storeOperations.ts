/** What the run store asks of DynamoDB and nothing else; above all nothing that reads a whole table. */
export const storeOperations = ["GetItem", "BatchGetItem", "PutItem", "BatchWriteItem"] as const;
