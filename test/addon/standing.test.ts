/**
 * What can be done with a run that stands in the document: shown in other words, undone, looked into.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { customerColumnIds } from "#shared/words/customerColumns.ts";
import { defaultSettings } from "../../addon/src/documentSettings.ts";
import { lookUp } from "../../addon/src/lookUp.ts";
import { readState } from "../../addon/src/readState.ts";
import { score } from "../../addon/src/score.ts";
import { automaticChoices, type RunChoices } from "../../addon/src/sidebarApi.ts";
import { standingResult } from "../../addon/src/standing.ts";
import { showAgain, undo } from "../../addon/src/standingRuns.ts";
import { type FakeWorld, fakeWorld } from "./fakePorts.ts";

const orders = readFileSync(new URL("../fixtures/shopify_orders.csv", import.meta.url), "utf8")
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(","));
const journey: RunChoices = { ...automaticChoices, asOf: "2025-06-30" };

function scored(): FakeWorld {
  const world = fakeWorld(orders);
  expect(score(world.ports, journey)).toMatchObject({ ok: true });
  return world;
}

const customers = (world: FakeWorld) => world.standing?.find(({ tab }) => tab === "customers");

describe("another language", () => {
  it("writes the tabs anew with the same numbers and asks the service nothing", () => {
    const world = scored();
    const english = customers(world)!.values;
    expect(showAgain(world.ports, "zh", defaultSettings)).toMatchObject({ ok: true });
    const chinese = customers(world)!.values;
    expect(chinese[1]).toContain("明星客户");
    const numbers = (rows: typeof english) =>
      rows.map((row) => row.filter((cell) => typeof cell === "number"));
    expect(numbers(chinese)).toEqual(numbers(english));
    expect(world.requests).toHaveLength(1);
    showAgain(world.ports, "en", defaultSettings);
    expect(customers(world)!.values).toEqual(english);
  });

  it("has nothing to write where no run stands", () => {
    const world = fakeWorld(orders);
    expect(showAgain(world.ports, "zh", defaultSettings)).toEqual({
      ok: true,
      result: null,
      profit: null,
    });
    expect(world.written).toHaveLength(0);
  });

  it("waits for a run that is on", () => {
    const world = scored();
    world.isLocked = true;
    expect(showAgain(world.ports, "zh", defaultSettings)).toMatchObject({
      problem: { code: "sheet.runInProgress" },
    });
  });
});

describe("own names", () => {
  it("stand in the tabs at once and are sent to nobody", () => {
    const world = scored();
    const names = { tiers: { high: "Gold" }, segments: { CH: "Our stars" } };
    expect(showAgain(world.ports, "en", { ...defaultSettings, names })).toMatchObject({ ok: true });
    expect(customers(world)!.values[1]).toEqual(expect.arrayContaining(["Gold", "Our stars"]));
    world.settings = { ...defaultSettings, names };
    score(world.ports, journey);
    expect(JSON.stringify(world.requests)).not.toContain("Gold");
  });
});

describe("undo", () => {
  it("takes back the first run wholly, and only once", () => {
    const world = scored();
    expect(undo(world.ports)).toEqual({ ok: true, result: null, profit: null });
    expect(world.standing).toBeNull();
    expect(undo(world.ports)).toEqual({ ok: false, problem: { code: "sheet.nothingToUndo" } });
  });

  it("brings back the run before", () => {
    const world = scored();
    const first = world.standing;
    score(world.ports, { ...journey, asOf: "2025-05-31" });
    expect(world.standing).not.toEqual(first);
    expect(undo(world.ports)).toMatchObject({ ok: true, result: { model: { asOf: 20_269 } } });
    expect(world.standing).toEqual(first);
  });
});

describe("a sidebar that is opened again", () => {
  it("finds the result of the last run", () => {
    const world = scored();
    const { result } = readState(world.ports, null);
    expect(result).toEqual(standingResult(world.ports));
    expect(result).toMatchObject({ canUndo: true, facts: { orders: 31 } });
  });

  it("finds the columns that were chosen, wherever they stand by now", () => {
    const world = fakeWorld(orders);
    const total = orders[0]!.indexOf("Total");
    readState(world.ports, { ...journey, mapping: { money: total, status: -1 } });
    const turned = fakeWorld(orders.map((row) => [...row].reverse()));
    for (const [sheet, choices] of world.choices) turned.choices.set(sheet, choices);
    const { choices, recognised } = readState(turned.ports, null);
    expect(choices.mapping).toEqual({ money: orders[0]!.length - 1 - total, status: -1 });
    expect(recognised?.mapping.find(({ role }) => role === "money")?.header).toBe("Total");
  });

  it("does not carry an as-of date over to another day", () => {
    const world = fakeWorld(orders);
    readState(world.ports, journey);
    expect(readState(world.ports, null).choices.asOf).toBeNull();
  });
});

describe("a cancel", () => {
  it("before the writing sends nothing and changes nothing", () => {
    const world = fakeWorld(orders);
    const { show } = world.ports.progress;
    world.ports.progress.show = (progress) => {
      show(progress);
      if (progress.stage === "checking") world.ports.progress.cancel();
    };
    expect(score(world.ports, journey)).toMatchObject({ problem: { code: "sheet.cancelled" } });
    expect(world.requests).toHaveLength(0);
    expect(world.written).toHaveLength(0);
  });

  it("of an earlier run does not stop the next", () => {
    const world = fakeWorld(orders);
    world.ports.progress.cancel();
    expect(score(world.ports, journey)).toMatchObject({ ok: true });
  });
});

describe("an undo and what the user wrote since", () => {
  it("keeps owner and notes of customers who were there before", () => {
    const world = scored();
    expect(score(world.ports, { ...journey, asOf: "2025-05-31" })).toMatchObject({ ok: true });
    const notes = customerColumnIds.indexOf("notes");
    const plans = world.standing!;
    world.standing = plans.map((plan) =>
      plan.tab !== "customers"
        ? plan
        : {
            ...plan,
            values: plan.values.map((row) =>
              row[0] === "dev@ex.com"
                ? row.map((cell, column) => (column === notes ? "call on Friday" : cell))
                : row,
            ),
          },
    );
    expect(undo(world.ports)).toMatchObject({ ok: true, result: { model: { asOf: 20_269 } } });
    const dev = customers(world)?.values.find(([name]) => name === "dev@ex.com");
    expect(dev?.[notes]).toBe("call on Friday");
    expect(customers(world)?.values).toHaveLength(13);
  });
});

describe("a customer asked for by name", () => {
  it("is found by a part that only one customer has", () => {
    const world = scored();
    expect(lookUp(world.ports, "jon")).toMatchObject({ customer: { customer: "jon@ex.com" } });
    expect(lookUp(world.ports, "@ex.com")).toEqual({ ok: false, problem: null });
    expect(lookUp(world.ports, "")).toEqual({ ok: false, problem: null });
  });
});
