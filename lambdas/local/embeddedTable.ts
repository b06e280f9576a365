/**
 * DynamoDB in this process, with the table that the infrastructure describes.
 */
import { mkdir } from "node:fs/promises";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import { listenOnLoopback } from "./listenOnLoopback.ts";

/** Another process holds the store open: two would destroy each other's writes. */
class StoreLockedError extends Error {
  override readonly name = "StoreLockedError";
  readonly code = "storeLocked";

  constructor(path: string) {
    super(`Another process has the store in ${path} open.`);
  }
}

export interface EmbeddedTable {
  readonly endpoint: string;
  readonly tableName: string;
  /** Items put since the start. */
  writes(): number;
  close(): Promise<void>;
}

type Dynalite = (options: { path?: string; createTableMs: number }) => Server;
type OpenLevel = new (path: string) => { open(): Promise<void>; close(): Promise<void> };

// CommonJS packages without types; the second is the one that dynalite itself opens its folder with.
const require = createRequire(import.meta.url);
const dynalite: Dynalite = require("dynalite");
const { Level }: { Level: OpenLevel } = createRequire(require.resolve("dynalite"))("level");

const TABLE = "tierline-local";

/** @param path Folder that keeps the items between starts; null keeps them in memory. */
export async function startEmbeddedTable(path: string | null): Promise<EmbeddedTable> {
  if (path !== null) await refuseLocked(path);
  const server = dynalite({ ...(path !== null && { path }), createTableMs: 0 });
  let writes = 0;
  server.on("request", (request) => {
    if (!/\.(PutItem|BatchWriteItem)$/.test(String(request.headers["x-amz-target"]))) return;
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      writes += putsIn(Buffer.concat(chunks).toString("latin1"));
    });
  });
  const { url, close } = await listenOnLoopback(server, 0);
  await createTable(url);
  return { endpoint: url, tableName: TABLE, writes: () => writes, close };
}

/** Tried here first: dynalite meets a locked folder only at its first request, and takes the process down. */
async function refuseLocked(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
  const store = new Level(path);
  try {
    await store.open();
  } catch (error) {
    const cause = (error as Error).cause as { code?: string } | undefined;
    if (cause?.code === "LEVEL_LOCKED") throw new StoreLockedError(path);
    throw error;
  }
  await store.close();
}

/** A batch names each of its puts; a single put is the whole request. */
function putsIn(body: string): number {
  return body.split('"PutRequest"').length - 1 || 1;
}

/** Asked plainly, without the client: it takes half a second to load, and the functions bring their own. */
async function createTable(endpoint: string): Promise<void> {
  const answer = await fetch(endpoint, {
    method: "POST",
    headers: {
      "content-type": "application/x-amz-json-1.0",
      "x-amz-target": "DynamoDB_20120810.CreateTable",
      "x-amz-date": "20260101T000000Z",
      authorization:
        "AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=local",
    },
    body: JSON.stringify({
      TableName: TABLE,
      BillingMode: "PAY_PER_REQUEST",
      KeySchema: [
        { AttributeName: "PK", KeyType: "HASH" },
        { AttributeName: "SK", KeyType: "RANGE" },
      ],
      AttributeDefinitions: [
        { AttributeName: "PK", AttributeType: "S" },
        { AttributeName: "SK", AttributeType: "S" },
      ],
    }),
  });
  const text = await answer.text();
  // In use is the table of an earlier start.
  if (!answer.ok && !text.includes("ResourceInUseException")) throw new Error(text);
}
