import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readState } from "../../addon/src/readState.ts";
import { score } from "../../addon/src/score.ts";
import { automaticChoices, type RunChoices, runStages } from "../../addon/src/sidebarApi.ts";
import type { Cell } from "../../addon/src/table/selectedTable.ts";
import { fakeWorld } from "./fakePorts.ts";

const orders = cellsOf("shopify_orders.csv");
const automatic: RunChoices = { ...automaticChoices, asOf: null };
const journey: RunChoices = { ...automatic, asOf: "2025-06-30" };

describe("a run", () => {
  it("goes from the selection to its tabs, one request, and says what it did", () => {
    const world = fakeWorld(orders);
    const outcome = score(world.ports, journey);
    expect(outcome).toMatchObject({
      ok: true,
      fromStore: false,
      result: {
        sheets: ["Orders"],
        tabs: { customers: "C", dashboard: "D", dataCheck: "K" },
        model: { customers: 12 },
        facts: { orders: 31, all: { customers: 12, spend: 367_500 } },
      },
    });
    expect(world.requests).toHaveLength(1);
    expect(world.written).toHaveLength(1);
    expect(world.written[0]!.map(({ tab }) => tab)).toEqual([
      "customers",
      "dashboard",
      "model",
      "dataCheck",
      "record",
    ]);
    expect(world.written[0]![0]!.values).toHaveLength(13);
    expect(world.remembered).toEqual(["Orders"]);
  });

  it("passes every stage in turn, each further than the one before", () => {
    const world = fakeWorld(orders);
    score(world.ports, journey);
    expect(world.progress.map(({ stage }) => stage)).toEqual([...runStages]);
    const done = world.progress.map((progress) => progress.done);
    expect([...done].sort((a, b) => a - b)).toEqual(done);
    expect(done.at(-1)).toBe(1);
  });

  it("sends no text of the sheet", () => {
    const world = fakeWorld(orders);
    score(world.ports, journey);
    const body = JSON.stringify(world.requests[0]);
    const texts = orders.flat().filter((cell) => /[a-z@]{3}/i.test(String(cell)));
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts) expect(body).not.toContain(String(text));
  });

  it("gives equal cells for every order of the rows", () => {
    const [header, ...rows] = orders;
    const straight = fakeWorld(orders);
    const turned = fakeWorld([header!, ...ordersKept([...rows])]);
    score(straight.ports, journey);
    score(turned.ports, journey);
    expect(turned.requests).toEqual(straight.requests);
    expect(turned.written[0]![0]!.values).toEqual(straight.written[0]![0]!.values);
  });

  it("tells what came from the store and what could not be kept", () => {
    const world = fakeWorld(orders);
    const first = score(world.ports, journey);
    const second = score(world.ports, journey);
    expect(first.ok && first.result.notices).toContainEqual({ code: "notice.notSaved" });
    expect(second).toMatchObject({ ok: true, fromStore: true });
    expect(world.requests[1]).toEqual(world.requests[0]);
  });

  it("takes no other run beside it", () => {
    const world = fakeWorld(orders);
    world.isLocked = true;
    expect(score(world.ports, journey)).toEqual({
      ok: false,
      problem: { code: "sheet.runInProgress" },
      dataCheck: null,
    });
    expect(world.requests).toHaveLength(0);
  });

  it("writes nothing when the service refuses, and still shows the data check", () => {
    const world = fakeWorld(orders);
    world.refusal = { code: "service.unreachable" };
    const outcome = score(world.ports, journey);
    expect(outcome).toMatchObject({ ok: false, problem: { code: "service.unreachable" } });
    expect(!outcome.ok && outcome.dataCheck?.lines.length).toBeGreaterThan(5);
    expect(world.written).toHaveLength(0);
    expect(world.remembered).toHaveLength(0);
    expect(world.isLocked).toBe(false);
  });

  it("does not begin to write when too little of Google's time is left", () => {
    const world = fakeWorld(orders);
    world.millisecondsARequest = 300_000;
    expect(score(world.ports, journey)).toMatchObject({ problem: { code: "sheet.ranTooLong" } });
    expect(world.written).toHaveLength(0);
  });

  it("passes on why the tabs could not be written", () => {
    const world = fakeWorld(orders);
    world.writeRefusal = { code: "sheet.outputOccupied", sheet: "CV Customers" };
    expect(score(world.ports, journey)).toMatchObject({ ok: false, problem: world.writeRefusal });
  });

  it.each([
    ["an empty sheet", [[""]], "input.emptySheet"],
    ["a header alone", [["Email", "Paid at", "Subtotal"]], "input.headerOnly"],
  ])("asks nobody about %s", (_, values, code) => {
    const world = fakeWorld(values);
    expect(score(world.ports, automatic)).toMatchObject({ ok: false, problem: { code } });
    expect(world.requests).toHaveLength(0);
  });

  it("scores nobody where a table gives averages without customers", () => {
    const world = fakeWorld([
      ["Period", "Revenue", "Cost"],
      [1, 20, 60],
      [2, 70, 40],
    ]);
    expect(score(world.ports, automatic)).toMatchObject({
      ok: false,
      problem: { code: "input.missingColumn", column: "customer" },
      dataCheck: { lines: [{ finding: "rowsRead" }, { finding: "periodsRead", count: 2 }] },
    });
    expect(world.requests).toEqual([]);
  });

  it("asks whether hidden rows of a finance table count, and remembers it", () => {
    const world = fakeWorld([
      ["Customer", "Revenue", "COGS"],
      ["Amy", 100, 40],
      ["Ben", 200, 50],
    ]);
    world.hidden = [3];
    expect(readState(world.ports, null)).toMatchObject({
      checked: null,
      problem: { code: "choice.hiddenRows", count: 1, rows: [3] },
    });
    readState(world.ports, { ...automatic, hiddenRows: "exclude" });
    expect(readState(world.ports, null)).toMatchObject({
      choices: { hiddenRows: "exclude" },
      checked: { customers: 1 },
      problem: null,
    });
  });

  it("does not understand a day that no calendar has", () => {
    const world = fakeWorld(orders);
    expect(score(world.ports, { ...automatic, asOf: "2025-02-30" })).toMatchObject({
      problem: { code: "input.dateNotUnderstood", text: "2025-02-30" },
    });
  });
});

describe("what the sidebar shows before a run", () => {
  it("is what the run then does", () => {
    const world = fakeWorld(orders);
    const state = readState(world.ports, journey);
    expect(state).toMatchObject({
      language: "en",
      sheets: ["Orders"],
      problem: null,
      read: ["Orders"],
      recognised: { kind: "orders", headerRow: 1 },
      checked: { customers: 12, asOf: "2025-06-30" },
      result: "asBefore",
    });
    expect(world.requests).toHaveLength(0);
    const outcome = score(world.ports, journey);
    expect(outcome.ok && outcome.result.dataCheck).toEqual(state.checked?.dataCheck);
  });

  it("is plain JSON: google.script.run loses everything else", () => {
    const world = fakeWorld(orders);
    for (const answer of [readState(world.ports, journey), score(world.ports, journey)]) {
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    }
  });
});

function cellsOf(file: string): Cell[][] {
  const text = readFileSync(new URL(`../fixtures/${file}`, import.meta.url), "utf8");
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
}

/** Orders in another order; the lines of one order stay together, the first on top. */
function ordersKept(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const groups = new Map<Cell, (readonly Cell[])[]>();
  for (const row of rows) groups.set(row[0]!, [...(groups.get(row[0]!) ?? []), row]);
  return [...groups.values()].reverse().flat();
}
