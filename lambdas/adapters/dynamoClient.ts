import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";

/**
 * Without these the client waits forever for a server that does not answer: it has no time-out of
 * its own, and `requestTimeout` alone only warns.
 *
 * @param place Region and credentials come from Lambda's environment where it names none.
 */
export function dynamoClient(place: DynamoDBClientConfig = {}): DynamoDBClient {
  return new DynamoDBClient({
    ...place,
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: 1_000,
      requestTimeout: 2_000,
      throwOnRequestTimeout: true,
    },
  });
}
