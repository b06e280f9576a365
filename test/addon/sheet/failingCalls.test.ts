/**
 * Every single call into the spreadsheet fails once, in every kind of change: nothing has changed then.
 */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { isProblem } from "#shared/problems/isProblem.ts";
import { unwatched } from "../../../addon/src/ports.ts";
import {
  rewriteDocument,
  undoableFamily,
  undoDocument,
  writeDocument,
} from "../../../addon/src/sheet/writeDocument.ts";
import type { DocumentPlan } from "../../../addon/src/table/tabs/tabPlan.ts";
import {
  type EmulatedDocument,
  emulatedDocument,
  shownTabsOf,
  snapshotOf,
} from "./emulatedDocument.ts";
import { plannedColumns, plannedDocument } from "./plannedDocument.ts";
import { chartsIn, plannedProfit, profitColumns } from "./plannedProfit.ts";

const columns = (tier: string) =>
  plannedColumns("Orders", [
    [tier, 1.5],
    ["Low", 0.5],
  ]);
const first = plannedDocument(6, "en", columns("High"));
const second = plannedDocument(9, "en", columns("Middle"));
const profits = profitColumns("Orders", [70, -30]);
const firstProfit = plannedProfit(6, "en", profits, ["unitCurve", "scenarios"]);
const secondProfit = plannedProfit(9, "en", profits, ["scenarios"]);

let world: EmulatedDocument;
let existed: ReadonlySet<number>;
beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
});

interface Kind {
  readonly name: string;
  readonly prepare: () => void;
  readonly change: () => object | null;
}

const kinds: readonly Kind[] = [
  { name: "a first run", prepare: () => {}, change: () => write(first) },
  { name: "a later run", prepare: laterRun, change: () => write(second) },
  {
    name: "a run that takes our columns away",
    prepare: laterRun,
    change: () => write({ ...second, columns: null }),
  },
  {
    name: "another language",
    prepare: laterRun,
    change: () =>
      rewriteDocument(world.spreadsheet, [plannedDocument(6, "zh", columns("高"))], unwatched),
  },
  { name: "undo", prepare: twoRuns, change: () => undo(first) },
  { name: "undo of a first run", prepare: firstRun, change: () => undo(null) },
  { name: "a profit run beside scores", prepare: firstRun, change: () => write(firstProfit) },
  {
    name: "a profit run by which a tab goes",
    prepare: profitBesideScores,
    change: () => write(secondProfit),
  },
  {
    name: "another language of both runs",
    prepare: profitBesideScores,
    change: () =>
      rewriteDocument(
        world.spreadsheet,
        [
          plannedDocument(6, "zh", columns("高")),
          plannedProfit(6, "zh", profits, ["unitCurve", "scenarios"]),
        ],
        unwatched,
      ),
  },
  { name: "undo of a profit run", prepare: twoProfitRuns, change: () => undo(firstProfit) },
];

describe.each(kinds)("$name", ({ prepare, change }) => {
  it("leaves everything as it was, whichever call fails", () => {
    begin(prepare);
    const before = [snapshotOf(world), undoableFamily(world.spreadsheet)];
    world.calls.length = 0;
    change();
    const after = tabs();
    const total = world.calls.length;
    expect(total).toBeGreaterThan(60);
    let failed = 0;
    for (let place = 0; place < total; place++) {
      beginAgain();
      world.failAt = { place, message: "Service error: Spreadsheets", forGood: false };
      let isChanged = false;
      try {
        const answer = change();
        isChanged = answer === null || !isProblem(answer);
      } catch {
        failed++;
      }
      const call = world.calls[place];
      world.failAt = null;
      if (isChanged) {
        // A call that only tidied up failed: what it left behind goes with the next change.
        tidied(after);
        expect({ place, call, tabs: tabs() }).toEqual({ place, call, tabs: after });
      } else {
        const now = [snapshotOf(world), undoableFamily(world.spreadsheet)];
        expect({ place, call, now }).toEqual({ place, call, now: before });
      }
    }
    expect(failed).toBeGreaterThan(total / 2);
  });

  it("is mended by the next run when the host kills it at any call", () => {
    begin(prepare);
    world.calls.length = 0;
    change();
    const total = world.calls.length;
    beginAgain();
    writeBoth();
    const wanted = contents();
    // Every third call, which meets every kind of state: of all of them each costs a run and its mending.
    for (let place = total % 3; place < total; place += 3) {
      beginAgain();
      world.failAt = { place, message: "Service error: Spreadsheets", forGood: true };
      try {
        change();
      } catch {
        // The point is what the next run makes of it.
      }
      world.failAt = null;
      writeBoth();
      expect({ place, tabs: contents() }).toEqual({ place, tabs: wanted });
    }
  });
});

function begin(prepare: () => void): void {
  world = emulatedDocument();
  prepare();
  existed = new Set(world.document.tabs.map(({ id }) => id));
  world.document.history.mark();
}

/** The document as `begin` left it: preparing it anew for each call would take minutes. */
function beginAgain(): void {
  world.failAt = null;
  world.document.history.undo();
  world.document.history.mark();
  world.calls.length = 0;
}

/** A tab that was there keeps its id; one that is made gets another each time. */
function tabs() {
  return shownTabsOf(world).map((tab) => ({ ...tab, id: keyOf(tab) }));
}

function keyOf({ id, name }: { readonly id: string | number; readonly name: string }) {
  return typeof id === "number" && existed.has(id) ? id : name;
}

function firstRun(): void {
  write(first);
}

function laterRun(): void {
  write(first);
  const sheet = world.spreadsheet.getSheetByName("CV Customers")!;
  const criteria = world.app.newFilterCriteria().setHiddenValues(["Low"]).build();
  sheet.getDataRange().createFilter().setColumnFilterCriteria(2, criteria);
  world.document.tabByName("CV Customers")!.columnWidths.set(2, 222);
  const orders = world.spreadsheet.getSheetByName("Orders")!;
  orders.getDataRange().createFilter();
}

function twoRuns(): void {
  laterRun();
  write(second);
}

function profitBesideScores(): void {
  write(first);
  write(firstProfit);
}

function twoProfitRuns(): void {
  profitBesideScores();
  write(secondProfit);
}

/** The next run of each kind. */
function writeBoth(): void {
  expect(write(second)).toHaveProperty("customers");
  expect(write(secondProfit)).toHaveProperty("fixList");
}

function write(plan: DocumentPlan) {
  return writeDocument(world.spreadsheet, plan, unwatched);
}

/** @param former The plan of the run to be brought back; null for none. */
function undo(former: DocumentPlan | null) {
  const charts = former === null ? {} : chartsIn(former);
  return undoDocument(world.spreadsheet, charts, former?.columns ?? null);
}

/** Deletes what a failed tidying up left, as the next change does. */
function tidied(after: ReturnType<typeof tabs>): void {
  const { document } = world;
  for (const tab of document.tabs) {
    const wanted = after.find(({ id }) => id === keyOf(tab));
    if (wanted === undefined) {
      if (tab.marks.some(({ value }) => value.endsWith(`:${tab.id}`))) document.removeTab(tab);
      continue;
    }
    const [rows = 0, wide = 0] = wanted.size;
    const stay = new Set(wanted.columnMarks.map(String));
    for (const mark of [...tab.marks].reverse()) {
      if (mark.column === undefined) continue;
      if (!stay.has(String([mark.key, mark.value, mark.column]))) {
        tab.deleteColumns(mark.column, 1);
      }
    }
    if (tab.rows > rows) tab.deleteRows(rows + 1, tab.rows - rows);
    if (tab.columns > wide) tab.deleteColumns(wide + 1, tab.columns - wide);
    tab.charts = tab.charts.slice(tab.charts.length - wanted.charts.length);
  }
}

/** A host killed between a copy and its mark leaves a copy that nobody can tell from the user's. */
function contents() {
  return shownTabsOf(world)
    .filter(({ name }) => !name.startsWith("Copy of"))
    .map(({ id: _, ...tab }) => tab);
}
