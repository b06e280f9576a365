/**
 * Many items of one DynamoDB table in few requests.
 *
 * A batch may come back half done with status 200: what is left over is sent again, with pauses that
 * grow, until nothing is left or the signal says to stop.
 */
import {
  type AttributeValue,
  BatchGetItemCommand,
  BatchWriteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  type WriteRequest,
} from "@aws-sdk/client-dynamodb";
import type { Clock } from "../ports.ts";

export type Item = Record<string, AttributeValue>;

export interface DynamoTable {
  readonly client: DynamoDBClient;
  readonly name: string;
  readonly clock: Clock;
  /** In [0, 1), for the jitter of pauses. */
  readonly random: () => number;
}

/** DynamoDB's limits for one request of each kind. */
const PUTS_A_BATCH = 25;
const GETS_A_BATCH = 100;
/** Requests under way at a time: enough to hide the way there and back, few enough for one core. */
const REQUESTS_AT_A_TIME = 4;
/** Doubling from the first to the longest pause: about eight seconds in all. */
const ROUNDS = 12;
const FIRST_PAUSE_MILLISECONDS = 25;
const LONGEST_PAUSE_MILLISECONDS = 1_000;

export async function readItem(
  { client, name }: DynamoTable,
  key: Item,
  abortSignal: AbortSignal,
): Promise<Item | undefined> {
  const command = new GetItemCommand({ TableName: name, Key: key, ConsistentRead: true });
  return (await client.send(command, { abortSignal })).Item;
}

export async function writeItem(
  { client, name }: DynamoTable,
  item: Item,
  abortSignal: AbortSignal,
): Promise<void> {
  await client.send(new PutItemCommand({ TableName: name, Item: item }), { abortSignal });
}

/** The items that exist, in no order. */
export async function readItems(
  table: DynamoTable,
  keys: readonly Item[],
  abortSignal: AbortSignal,
): Promise<Item[]> {
  const { client, name } = table;
  const found: Item[] = [];
  await inBatches(keys, GETS_A_BATCH, (batch) =>
    untilNoneIsLeft(table, batch, async (left) => {
      const asked = { [name]: { Keys: left, ConsistentRead: true } };
      const command = new BatchGetItemCommand({ RequestItems: asked });
      const answer = await client.send(command, { abortSignal });
      found.push(...(answer.Responses?.[name] ?? []));
      return answer.UnprocessedKeys?.[name]?.Keys ?? [];
    }),
  );
  return found;
}

export async function writeItems(
  table: DynamoTable,
  items: readonly Item[],
  abortSignal: AbortSignal,
): Promise<void> {
  const { client, name } = table;
  const puts = items.map((Item): WriteRequest => ({ PutRequest: { Item } }));
  await inBatches(puts, PUTS_A_BATCH, (batch) =>
    untilNoneIsLeft(table, batch, async (left) => {
      const command = new BatchWriteItemCommand({ RequestItems: { [name]: left } });
      const answer = await client.send(command, { abortSignal });
      return answer.UnprocessedItems?.[name] ?? [];
    }),
  );
}

/** The batch was still not done after the last round. */
class UnprocessedError extends Error {
  override readonly name = "UnprocessedError";
}

async function untilNoneIsLeft<T>(
  { clock, random }: DynamoTable,
  batch: T[],
  send: (left: T[]) => Promise<T[]>,
): Promise<void> {
  let left = await send(batch);
  for (let round = 0; left.length > 0; round++) {
    if (round === ROUNDS) throw new UnprocessedError();
    const pause = Math.min(LONGEST_PAUSE_MILLISECONDS, FIRST_PAUSE_MILLISECONDS * 2 ** round);
    await clock.sleep(pause * random()); // full jitter: callers that collided once part ways
    left = await send(left);
  }
}

async function inBatches<T>(
  all: readonly T[],
  size: number,
  send: (batch: T[]) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < all.length) {
      const batch = all.slice(next, next + size);
      next += size;
      await send(batch);
    }
  };
  await Promise.all(Array.from({ length: REQUESTS_AT_A_TIME }, worker));
}
