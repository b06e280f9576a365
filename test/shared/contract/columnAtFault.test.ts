import { describe, expect, it } from "vitest";
import { columnAtFault } from "#shared/contract/columnAtFault.ts";
import type { RunRequest } from "#shared/contract/run.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";

type Columns = RunRequest["columns"];

/** Held out are the last 40 of 160 days. One customer came back in them, one did not, one is new, one a prospect. */
const sound: RunRequest = {
  contractVersion: 3,
  dataset: "dataset-of-22-letters1",
  asOf: 20_000,
  options: defaultOptions,
  heldOut: { days: 40, repeatsByWeek: new Array(23).fill(0) },
  periodDays: 30,
  keys: "",
  columns: {
    age: [160, 150, 39, -1],
    inactivity: [10, 60, 20, -1],
    orderCount: [6, 2, 2, 0],
    spend: [600, 200, 200, 0],
    sameDayOrders: [2, 0, 0, 0],
    repeatSpend: [500, 100, 100, 0],
    heldOutDays: [1, 0, 2, 0],
    heldOutSpend: [100, 0, 200, 0],
    inactivityBefore: [45, 0, 0, 0],
    periods: [3, 1, -1, -1],
    hasEnded: [1, 0, 0, 0],
    fee: [1000, 900, 0, 0],
  },
};

describe("columns of a request", () => {
  it("fit where they tell of what can have been", () => {
    expect(columnAtFault(sound, 4)).toBeNull();
  });

  it("fit where only the first customers are held out", () => {
    const { heldOutDays, heldOutSpend, inactivityBefore } = sound.columns;
    const first = {
      heldOutDays: heldOutDays!.slice(0, 2),
      heldOutSpend: heldOutSpend!.slice(0, 2),
      inactivityBefore: inactivityBefore!.slice(0, 2),
    };
    expect(columnAtFault(withColumns(first), 4)).toBeNull();
  });

  it.each<[string, Partial<Columns>, string]>([
    ["a column too short", { fee: [1000, 900, 0] }, "fee"],
    ["more held out than there are customers", { heldOutDays: [1, 0, 2, 0, 0] }, "heldOutDays"],
    ["held-out columns of two lengths", { inactivityBefore: [45, 0, 0] }, "inactivityBefore"],
    ["money of repeats without money", { spend: undefined }, "repeatSpend"],
    ["money without that of repeats", { repeatSpend: undefined }, "repeatSpend"],
    ["held-out money without days", { heldOutDays: undefined }, "heldOutSpend"],
    [
      "held-out orders of a table that knows no days",
      { sameDayOrders: undefined },
      "sameDayOrders",
    ],
    ["contracts without an end", { hasEnded: undefined }, "hasEnded"],
    ["as many orders on days with one as orders", { sameDayOrders: [6, 0, 0, 0] }, "sameDayOrders"],
    ["orders of a prospect", { sameDayOrders: [2, 0, 0, 1] }, "sameDayOrders"],
    ["unknown orders", { orderCount: [6, 2, 2, -1] }, "orderCount"],
    ["two days from one date", { age: [160, 60, 39, -1] }, "sameDayOrders"],
    ["one day from two dates", { sameDayOrders: [2, 1, 0, 0] }, "sameDayOrders"],
    ["four days within three", { age: [12, 150, 39, -1] }, "sameDayOrders"],
    ["repeated money without a second day", { repeatSpend: [500, 100, 100, 7] }, "repeatSpend"],
    ["a purchase held out that was before", { heldOutDays: [1, 1, 2, 0] }, "heldOutDays"],
    ["none held out of a last one within", { heldOutDays: [0, 0, 2, 0] }, "heldOutDays"],
    ["every purchase held out of who came before", { heldOutDays: [4, 0, 2, 0] }, "heldOutDays"],
    ["fewer than all of a newcomer's", { heldOutDays: [1, 0, 1, 0] }, "heldOutDays"],
    ["held-out money of nobody", { heldOutSpend: [100, 5, 200, 0] }, "heldOutSpend"],
    ["an order before that lies within", { inactivityBefore: [39, 0, 0, 0] }, "inactivityBefore"],
    ["an order before the first", { inactivityBefore: [161, 0, 0, 0] }, "inactivityBefore"],
    ["an order before of a newcomer", { inactivityBefore: [45, 0, 45, 0] }, "inactivityBefore"],
    ["three days before from two", { inactivityBefore: [159, 0, 0, 0] }, "inactivityBefore"],
    ["a contract that has not begun", { periods: [0, 1, -1, -1] }, "periods"],
    ["the end of no contract", { hasEnded: [1, 0, 1, 0] }, "hasEnded"],
    ["the fee of no contract", { fee: [1000, 900, 0, 5] }, "fee"],
  ])("do not fit with %s", (_, change, name) => {
    expect(columnAtFault(withColumns(change), 4)).toBe(`columns.${name}`);
  });

  it("do not fit a part that is longer than the history, or weeks that are not its own", () => {
    const { repeatsByWeek } = sound.heldOut!;
    expect(columnAtFault({ ...sound, heldOut: { days: 161, repeatsByWeek } }, 4)).toBe(
      "heldOut.days",
    );
    expect(columnAtFault({ ...sound, heldOut: { days: 40, repeatsByWeek: [0] } }, 4)).toBe(
      "heldOut.repeatsByWeek",
    );
  });

  it("are too many for a request that holds out nothing, or tells of no contracts", () => {
    expect(columnAtFault({ ...sound, heldOut: null }, 4)).toBe("columns.heldOutDays");
    expect(columnAtFault({ ...sound, periodDays: null }, 4)).toBe("columns.periods");
  });
});

function withColumns(change: { readonly [Name in keyof Columns]?: Columns[Name] | undefined }) {
  return { ...sound, columns: { ...sound.columns, ...change } } as RunRequest;
}
