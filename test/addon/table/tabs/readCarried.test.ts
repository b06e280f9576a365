import { describe, expect, it } from "vitest";
import { customerColumnIds, customerColumnWords } from "#shared/words/customerColumns.ts";
import type { Language } from "#shared/words/language.ts";
import { wallClockIn } from "../../../../addon/src/table/cells/wallClock.ts";
import type { RecordedRun } from "../../../../addon/src/table/record/recordedRun.ts";
import { runInRecord } from "../../../../addon/src/table/record/recordTab.ts";
import type { Cell } from "../../../../addon/src/table/selectedTable.ts";
import type { CarriedOver } from "../../../../addon/src/table/tabs/carriedOver.ts";
import { documentPlan } from "../../../../addon/src/table/tabs/documentPlan.ts";
import { carriedFrom } from "../../../../addon/src/table/tabs/readCarried.ts";
import type { ScoredRun } from "../../../../addon/src/table/tabs/scoredRun.ts";
import { scoredShop } from "./scoredShop.ts";

const clock = wallClockIn("Asia/Shanghai");
const SERIAL_OF_1970 = 25_569;

describe("what the user left on the tab of the customers", () => {
  it("is nothing on a tab as we wrote it", () => {
    for (const language of ["en", "zh"] as const) {
      const { cells, record } = written(scoredShop(), language);
      const carried = carriedFrom(cells, record, clock);
      expect(carried.ownHeaders).toEqual([]);
      expect(carried.sortedAs).toBeNull();
      for (const row of carried.rows.values()) {
        expect([row.owner, row.notes, row.nextAction]).toEqual(["", "", null]);
      }
      expect(again(scoredShop(), carried, language).cells).toEqual(cells);
    }
  });

  it("keeps owner, notes and an action of their own, also in the other language and where columns were moved", () => {
    const { cells, record } = written(scoredShop(), "zh");
    set(cells, "dev@ex.com", "owner", "zh", "小李");
    set(cells, "dev@ex.com", "notes", "zh", "=喜欢红茶");
    set(cells, "amy@ex.com", "nextAction", "zh", "请她喝茶");
    const moved = cells.map((row) => [...row].reverse());
    const carried = carriedFrom(moved, record, clock);
    const english = again(scoredShop(), carried, "en").cells;
    expect(get(english, "dev@ex.com", "owner", "en")).toBe("小李");
    expect(get(english, "dev@ex.com", "notes", "en")).toBe("=喜欢红茶");
    expect(get(english, "amy@ex.com", "nextAction", "en")).toBe("请她喝茶");
    expect(String(get(english, "ben@ex.com", "nextAction", "en"))).toContain(
      "Thank them personally",
    );
    expect(carried.ownHeaders).toEqual([]);
  });

  it("keeps a due date, ours or theirs, while the segment stays", () => {
    const { cells, record } = written(scoredShop(), "en");
    const ours = get(cells, "dev@ex.com", "due", "en");
    // Midnight in Shanghai is the evening before in UTC.
    set(cells, "amy@ex.com", "due", "en", new Date("2025-08-31T16:00:00Z"));
    const theirs = Date.UTC(2025, 8, 1) / 86_400_000 + SERIAL_OF_1970;
    const carried = carriedFrom(cells, record, clock);
    const later = asOfLater(scoredShop(), 10);
    expect(get(again(later, carried, "en").cells, "dev@ex.com", "due", "en")).toBe(ours);
    expect(get(again(later, carried, "en").cells, "amy@ex.com", "due", "en")).toBe(theirs);
    const otherSegment = { ...carried.rows.get("amy@ex.com")!, dueFor: "LO" };
    const rows = new Map([...carried.rows, ["amy@ex.com", otherSegment] as const]);
    const anew = again(scoredShop(), { ...carried, rows }, "en").cells;
    expect(get(anew, "amy@ex.com", "due", "en")).not.toBe(theirs);
  });

  it("carries columns of the user's own with their customer, as values of the same kind", () => {
    const { cells, record } = written(scoredShop(), "en");
    const values: readonly Cell[] = [
      "00123",
      7.5,
      true,
      new Date("2025-03-01T01:30:00Z"),
      "=A1",
      "",
    ];
    cells[0]!.push("Region", "");
    cells.slice(1).forEach((row, i) => {
      row.push(values[i % values.length]!, i === 3 ? "under no header" : "");
    });
    const carried = carriedFrom(cells, record, clock);
    expect(carried.ownHeaders).toEqual(["Region", ""]);
    const plan = again(scoredShop(), carried, "zh").plan;
    const columns = plan.values[0]!.length;
    expect(plan.values[0]!.slice(-2)).toEqual(["Region", ""]);
    expect(plan.values.slice(1, 7).map((row) => row.at(-2))).toEqual([
      "'00123",
      7.5,
      "TRUE",
      "2025-03-01 09:30:00",
      "'=A1",
      "",
    ]);
    expect(plan.values[4]!.at(-1)).toBe("'under no header");
    expect(plan.widths).toHaveLength(columns);
    expect(plan.headerNotes).toHaveLength(columns);
    // What the user chose for a column of theirs is not formatted by us.
    expect(plan.formats.some(({ area }) => area.column > columns - 2)).toBe(false);
  });

  it("keeps the time of day where the clocks change", () => {
    const { cells, record } = written(scoredShop(), "en");
    cells[0]!.push("Call at");
    // Nine in the evening in Berlin, on the days with 25 and with 23 hours.
    const times = ["2024-10-27T20:00:00Z", "2025-03-30T19:00:00Z"];
    cells.slice(1, 3).forEach((row, i) => void row.push(new Date(times[i]!)));
    const carried = carriedFrom(cells, record, wallClockIn("Europe/Berlin"));
    const { values } = again(scoredShop(), carried, "en").plan;
    expect(values.slice(1, 3).map((row) => row.at(-1))).toEqual([
      "2024-10-27 21:00:00",
      "2025-03-30 21:00:00",
    ]);
  });

  it("keeps the order that the user sorted by, puts new customers after it, and knows ours again", () => {
    const { cells, record } = written(scoredShop(), "en");
    const [header, ...rows] = cells;
    const byName = [...rows].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
    const withoutGus = byName.filter(([name]) => name !== "gus@ex.com");
    const carried = carriedFrom([header!, ...withoutGus], record, clock);
    const twice = again(scoredShop(), carried, "en");
    const names = twice.cells.slice(1).map(([name]) => name);
    expect(names).toEqual([...withoutGus.map(([name]) => name), "gus@ex.com"]);
    // A further run has no reason to sort them otherwise.
    const further = carriedFrom(twice.cells, twice.record, clock);
    expect(further.sortedAs).toEqual(names);
    expect(carriedFrom(cells, twice.record, clock).sortedAs).toBeNull();
  });

  it("brings the words back with a customer who was away for a run", () => {
    const shop = scoredShop();
    const { cells, record } = written(shop, "en");
    set(cells, "eva@ex.com", "notes", "en", "moved to Berlin");
    const away = without(shop, "eva@ex.com");
    const meanwhile = again(away, carriedFrom(cells, record, clock), "en");
    expect(meanwhile.cells.flat()).not.toContain("moved to Berlin");
    const back = again(shop, carriedFrom(meanwhile.cells, meanwhile.record, clock), "en");
    expect(get(back.cells, "eva@ex.com", "notes", "en")).toBe("moved to Berlin");
  });

  it("finds the customer who is shown by a name beside an id", () => {
    const shop = scoredShop();
    const customers = shop.checked.customers.map((customer) => `Mr ${customer.slice(0, 3)}`);
    const named = { ...shop, checked: { ...shop.checked, customers } };
    const { cells, record } = written(named, "en");
    set(cells, "Mr amy", "owner", "en", "Tom");
    const carried = carriedFrom(cells, record, clock);
    expect(carried.rows.get("amy@ex.com")!.owner).toBe("Tom");
  });

  it("is found without the record, too, but for what only the record can tell", () => {
    const { cells } = written(scoredShop(), "en");
    set(cells, "dev@ex.com", "owner", "en", "Tom");
    set(cells, "amy@ex.com", "nextAction", "en", "Invite her");
    const carried = carriedFrom(cells, null, clock);
    expect(carried.rows.get("dev@ex.com")).toMatchObject({
      owner: "Tom",
      nextAction: null,
      due: null,
    });
    expect(carried.rows.get("amy@ex.com")!.nextAction).toBe("Invite her");
    expect(carriedFrom([["something else"]], null, clock).rows.size).toBe(0);
    expect(carriedFrom(null, null, clock).rows.size).toBe(0);
  });
});

/** The tab as the sheet would give it back: the apostrophe of a text is swallowed. */
function written(run: ScoredRun, language: Language): { cells: Cell[][]; record: RecordedRun } {
  const { cells, record } = again(run, run.carried, language);
  return { cells, record };
}

function again(run: ScoredRun, carried: CarriedOver, language: Language) {
  const { tabs } = documentPlan({ ...run, carried }, language, null);
  const plan = tabs.find(({ tab }) => tab === "customers")!;
  const record = runInRecord(
    tabs.find(({ tab }) => tab === "record")!.values.map((row) => row.map(String)),
  )!;
  const cells = plan.values.map((row) =>
    row.map((cell): Cell => (typeof cell === "string" ? cell.replace(/^'/, "") : cell)),
  );
  return { plan, cells, record };
}

function placeOf(
  cells: readonly (readonly Cell[])[],
  customer: string,
  id: string,
  language: Language,
) {
  const { header } = customerColumnWords(customerColumnIds.find((one) => one === id)!, language);
  return {
    row: cells.findIndex((row) => row.includes(customer)),
    column: cells[0]!.indexOf(header),
  };
}

function set(cells: Cell[][], customer: string, id: string, language: Language, value: Cell): void {
  const { row, column } = placeOf(cells, customer, id, language);
  cells[row]![column] = value;
}

function get(
  cells: readonly (readonly Cell[])[],
  customer: string,
  id: string,
  language: Language,
): Cell {
  const { row, column } = placeOf(cells, customer, id, language);
  return cells[row]![column]!;
}

function asOfLater(run: ScoredRun, days: number): ScoredRun {
  const population = { ...run.checked.population, asOf: run.checked.population.asOf + days };
  return { ...run, checked: { ...run.checked, asOf: population.asOf, population } };
}

/** The same run without one customer's row: enough for tabs that are made row by row. */
function without(run: ScoredRun, customer: string): ScoredRun {
  const gone = run.checked.customers.indexOf(customer);
  const keep = <List extends ArrayLike<number>>(list: List) =>
    Array.from(list).filter((_, i) => i !== gone);
  const { population, customers, customerKeys } = run.checked;
  const places = Array.from(run.order.keys()).filter((place) => run.order[place] !== gone);
  const scores = Object.fromEntries(
    Object.entries(run.scores).map(([name, column]) => [
      name,
      (column as Float64Array).filter((_, place) => places.includes(place)),
    ]),
  ) as unknown as ScoredRun["scores"];
  return {
    ...run,
    scores,
    order: Int32Array.from(places, (place) => run.order[place]! - Number(run.order[place]! > gone)),
    checked: {
      ...run.checked,
      customers: customers.filter((name) => name !== customer),
      customerKeys: customerKeys.filter((key) => key !== customer),
      population: {
        ...population,
        size: population.size - 1,
        age: Int32Array.from(keep(population.age)),
        inactivity: Int32Array.from(keep(population.inactivity)),
        orderCount: Int32Array.from(keep(population.orderCount)),
        spend: Float64Array.from(keep(population.spend)),
        influence: Int32Array.from(keep(population.influence)),
      },
    },
  };
}
