/**
 * Nothing that names anybody leaves the document: looked for in every request as it crosses the wire, in the
 * logs of both sides, and in the store.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { profitRequestSchema } from "#shared/contract/profit.ts";
import { runRequestSchema } from "#shared/contract/run.ts";
import type { ProfitOutcome } from "../../addon/src/profitApi.ts";
import { automaticChoices } from "../../addon/src/sidebarApi.ts";
import { startEmbeddedTable } from "../../lambdas/local/embeddedTable.ts";
import journey from "../golden/journeys/smallShop.json" with { type: "json" };
import { openHeadless } from "./headlessRun.ts";
import { type Exchange, type RecordedService, startRecordedService } from "./recordedService.ts";
import { fieldsOf, foundIn, ownWords, type Places, textsOf, valuesOf } from "./sheetTexts.ts";
import { taobaoOrders } from "./taobaoOrders.ts";

/** What was asked of each kind of table, and one column of the request. */
const asked = {
  scores: { path: "/v1/runs", schema: runRequestSchema, column: "age" },
  profit: { path: "/v1/profits", schema: profitRequestSchema, column: "grossRevenue" },
} as const;

interface ScoredSheet {
  readonly texts: readonly string[];
  readonly exchanges: readonly Exchange[];
  readonly logged: readonly string[];
  readonly customers: number;
  /** First column and score of the customers' tab. */
  readonly scores: readonly (readonly unknown[])[];
}

const fixture = (name: string) => readFileSync(`test/fixtures/${name}`);
const sheets = {
  "a Shopify export": { name: "shopify_orders.csv", bytes: fixture("shopify_orders.csv") },
  "a 淘宝 export with names and telephones": {
    name: "taobao.csv",
    bytes: Buffer.from(taobaoOrders()),
  },
  "a HubSpot export": { name: "hubspot_w1.csv", bytes: fixture("hubspot_w1.csv") },
  "the CDNOW sample": { name: "cdnow.csv", bytes: fixture("cdnow-sample-orders.csv") },
  "a finance table": { name: "finance.csv", bytes: fixture("finance.csv") },
} as const;
type SheetName = keyof typeof sheets;
const names = Object.keys(sheets) as SheetName[];

const folder = mkdtempSync(join(tmpdir(), "tierline-privacy-"));
const scored = new Map<SheetName, ScoredSheet>();
let service: RecordedService;
let stored: Places & { readonly manifests: number };

beforeAll(async () => {
  service = await startRecordedService(folder);
  for (const name of names) scored.set(name, await score(name));
  await service.close();
  stored = await readStore();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function score(name: SheetName): Promise<ScoredSheet> {
  const open = await openHeadless(sheets[name], { service });
  const texts = textsOf(open.document);
  const before = service.exchanges.length;
  const rest = () => ({ texts, exchanges: service.exchanges.slice(before), logged: open.logged });
  if (name === "a finance table") {
    const called = await open.call("profitCustomers", [automaticChoices]);
    if (!called.ok) throw new Error(called.message);
    const outcome = called.value as ProfitOutcome;
    if (!outcome.ok) throw new Error(outcome.problem.code);
    await open.close();
    return { ...rest(), customers: outcome.result.customers, scores: [] };
  }
  const { outcome } = await open.score(name === "the CDNOW sample" ? {} : { asOf: "2025-06-30" });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const { cells } = open.document.tabByName(outcome.result.tabs.customers) ?? { cells: null };
  const rows = Array.from({ length: outcome.result.facts.all.customers }, (_, i) => i + 2);
  await open.close();
  return {
    ...rest(),
    customers: outcome.result.facts.all.customers,
    scores: rows.map((row) => [cells?.at(row, 1), cells?.at(row, 3)]),
  };
}

const sheetOf = (name: SheetName): ScoredSheet => {
  const sheet = scored.get(name);
  if (sheet === undefined) throw new Error(`${name} was not scored`);
  return sheet;
};

/** Everything of requests but their signatures: address, headers, what the token says, the body's values. */
function sentIn(exchanges: readonly Exchange[]): Places {
  // Strict: no field but the contract's.
  const requests = exchanges.map(({ url, body }) => kindOf(url).schema.parse(JSON.parse(body)));
  return {
    plain: [
      ...exchanges.flatMap(({ url, headers: { authorization = "", ...headers } }) => [
        url,
        ...valuesOf(headers),
        ...claimsIn(authorization),
      ]),
      ...requests.flatMap(({ keys, dataset, ...rest }) => valuesOf(rest)),
    ],
    random: requests.flatMap(({ keys, dataset }) => [keys, dataset]),
  };
}

function kindOf(url: string): (typeof asked)["scores" | "profit"] {
  return url === asked.profit.path ? asked.profit : asked.scores;
}

function claimsIn(authorization: string): readonly string[] {
  const [header = "", claims = ""] = authorization.replace("Bearer ", "").split(".");
  return [header, claims].flatMap((part) =>
    valuesOf(JSON.parse(Buffer.from(part, "base64url").toString())),
  );
}

/** What the store holds: keys and numbers, and bytes unpacked where they are packed. */
async function readStore(): Promise<typeof stored> {
  process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";
  const table = await startEmbeddedTable(folder);
  const client = new DynamoDBClient({
    endpoint: table.endpoint,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const { Items = [] } = await client.send(new ScanCommand({ TableName: table.tableName }));
  client.destroy();
  await table.close();
  const values = Items.flatMap((item) => Object.values(item));
  const unpackedBytes = values.flatMap(({ B }) => (B === undefined ? [] : [unpacked(B)]));
  const cards = unpackedBytes.filter((text) => text.startsWith("{"));
  return {
    manifests: cards.length,
    plain: [
      ...values.flatMap(({ S, N }) => S ?? N ?? []),
      ...cards.flatMap((card) => strangeTexts(JSON.parse(card))),
    ],
    random: unpackedBytes.filter((text) => !cards.includes(text)),
  };
}

/**
 * Every value of a manifest, and every name of a field, that the contract does not spell out itself:
 * "fewRepeatCustomers" is a reason of ours, though a lifecycle stage of a CRM is "Customer" and a person is Tom.
 */
function strangeTexts(card: unknown): readonly string[] {
  const { fields, codes } = ownWords;
  const values = valuesOf(card).filter((value) => !codes.has(value) && !fields.has(value));
  return [
    ...values,
    ...fieldsOf(card).filter((name) => !fields.has(name) && name !== "names"), // of the columns: the store's own
  ];
}

/** In which a customer's number of three letters and digits stands by chance. */
function isHash(text: string): boolean {
  return /^[0-9a-f-]{16,}$/.test(text);
}

function unpacked(bytes: Uint8Array): string {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return Buffer.from(isGzip ? gunzipSync(bytes) : bytes).toString("utf8");
}

describe.each(names)("%s", (name) => {
  it("is sent in one request without any text of its cells", () => {
    const { texts, exchanges, customers } = sheetOf(name);
    const { path, column } = asked[name === "a finance table" ? "profit" : "scores"];
    expect(exchanges.map(({ url, status }) => [url, status])).toEqual([[path, 200]]);
    const [sent = ""] = exchanges.map(({ body }) => body);
    expect(JSON.parse(sent).columns[column]).toHaveLength(customers);
    expect(texts.length).toBeGreaterThanOrEqual(4);
    expect(foundIn(texts, sentIn(exchanges))).toEqual([]);
    expect(sent).toMatch(/^[\x20-\x7e]*$/); // and no Chinese name of two letters
    expect(sent).not.toContain("@");
  });

  it("leaves no trace in a log", () => {
    const { texts, logged } = sheetOf(name);
    expect(service.logged.length).toBeGreaterThanOrEqual(names.length);
    const lines = service.logged.flatMap((line) => valuesOf(JSON.parse(line)));
    const plain = [...lines, ...logged].filter((text) => !isHash(text));
    expect(foundIn(texts, { plain, random: lines.filter(isHash) })).toEqual([]);
  });

  it("leaves no trace in the store", () => {
    const { texts } = sheetOf(name);
    // The two exports of one shop's orders are one run: the same pseudonyms did the same.
    expect(stored.manifests).toBe(names.length - 1);
    expect(foundIn(texts, stored)).toEqual([]);
  });
});

it("keeps telephones, which are only numbers, out of requests as well", () => {
  const { exchanges } = sheetOf("a 淘宝 export with names and telephones");
  expect(taobaoOrders()).toContain("13800138007");
  expect(foundIn(["138001380"], sentIn(exchanges))).toEqual([]);
});

it("would see a text in the store, as a value or as the name of a field", () => {
  const { texts } = sheetOf("a HubSpot export");
  const manifest = { reason: "fewRepeatCustomers", facts: { tiers: { high: 1 } } };
  expect(texts).toEqual(expect.arrayContaining(["customer", "tom"]));
  const seenIn = (card: unknown) => foundIn(texts, { plain: strangeTexts(card), random: [] });
  expect(seenIn(manifest)).toEqual([]);
  expect(seenIn({ ...manifest, reason: "fewRepeatCustomers of Tom" })).toContain("tom");
  expect(seenIn({ ...manifest, facts: { Customer: 1 } })).toContain("customer");
});

it("would see a text that did leave", () => {
  const { texts, exchanges } = sheetOf("a Shopify export");
  const [exchange] = exchanges;
  if (exchange === undefined) throw new Error("nothing was sent");
  const leaking = {
    ...exchange,
    headers: { ...exchange.headers, "x-note": "Order of AMY@ex.com" },
  };
  expect(foundIn(texts, sentIn([leaking]))).toEqual(["amy@ex.com"]);
});

it("gives the twelve of the journey the same scores from the 淘宝 layout", () => {
  const { scores } = sheetOf("a 淘宝 export with names and telephones");
  expect(scores).toEqual(journey.customers.map((each) => [each.customer, each.score]));
});
