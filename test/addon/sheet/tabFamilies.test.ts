/**
 * A scoring run and a profit run in one document: neither touches what the other wrote.
 */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { unwatched } from "../../../addon/src/ports.ts";
import { appsScriptWorkbook } from "../../../addon/src/sheet/appsScriptWorkbook.ts";
import { readTable } from "../../../addon/src/sheet/readTable.ts";
import {
  readFormerRecord,
  rewriteDocument,
  undoableFamily,
  undoDocument,
  writeDocument,
} from "../../../addon/src/sheet/writeDocument.ts";
import { type DocumentPlan, tabFamilies } from "../../../addon/src/table/tabs/tabPlan.ts";
import { type EmulatedDocument, emulatedDocument, shownTabsOf } from "./emulatedDocument.ts";
import { plannedColumns, plannedDocument } from "./plannedDocument.ts";
import { chartsIn, plannedProfit, profitColumns } from "./plannedProfit.ts";

const tiers = (tier: string) => plannedColumns("Orders", [[tier, 1.5]]);
const profits = (...values: readonly number[]) => profitColumns("Orders", values);

let world: EmulatedDocument;
beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  world = emulatedDocument();
});

describe("a run", () => {
  it("of profit leaves the tabs of the scores to the letter, and the other way round", () => {
    write(plannedDocument(6));
    const scores = tabsOf("scores");
    write(plannedProfit(5, "en", null, ["unitCurve", "budget"]));
    expect(tabsOf("scores")).toEqual(scores);
    const profit = tabsOf("profit");
    expect(profit.map(({ name }) => name)).toEqual([
      "CV Profit",
      "CV Fix list",
      "CV Unit curve",
      "CV Budget",
      "CV Profit record",
    ]);
    write(plannedDocument(9, "zh"));
    expect(tabsOf("profit")).toEqual(profit);
    expect(tabsOf("scores")).not.toEqual(scores);
  });

  it("brings its own results to the front", () => {
    write(plannedDocument(6));
    write(plannedProfit(5));
    expect(world.document.activeTab.name).toBe("CV Profit");
    write(plannedDocument(6));
    expect(world.document.activeTab.name).toBe("CV Dashboard");
  });

  it("of periods alone has their curve, in front, and its record", () => {
    const { tabs, ...plan } = plannedProfit(5, "en", null, ["unitCurve"]);
    const kept = tabs.filter(({ tab }) => tab === "unitCurve" || tab === "profitRecord");
    write({ ...plan, tabs: kept });
    expect(world.document.activeTab.name).toBe("CV Unit curve");
  });

  it("takes away a tab of its own that it has nothing for", () => {
    write(plannedProfit(5, "en", null, ["unitCurve"]));
    write(plannedProfit(5));
    expect(tabsOf("profit").map(({ name }) => name)).toEqual([
      "CV Profit",
      "CV Fix list",
      "CV Profit record",
    ]);
  });
});

describe("columns beside one table", () => {
  it("stay when the other kind of run writes, or takes away, its own", () => {
    write(plannedDocument(6, "en", tiers("High")));
    write(plannedProfit(5, "en", profits(70, -30)));
    expect(headers()).toEqual(["Email", "Paid at", "Tier", "Score", "Profit"]);
    write(plannedDocument(6, "en", null));
    expect(headers()).toEqual(["Email", "Paid at", "Profit"]);
    write(plannedDocument(6, "en", tiers("Low")));
    write(plannedProfit(5, "en", null));
    expect(headers()).toEqual(["Email", "Paid at", "Tier", "Score"]);
  });

  it("are none of the user's, whichever run wrote them", () => {
    write(plannedDocument(6, "en", tiers("High")));
    write(plannedProfit(5, "en", profits(70, -30)));
    expect(readTable(world.spreadsheet, ["Orders"], null)).toMatchObject({
      values: [["Email", "Paid at"], { length: 2 }, { length: 2 }],
    });
  });
});

describe("undo", () => {
  it("is of the last run alone, whichever kind it was", () => {
    write(plannedProfit(5, "en", profits(70, -30)));
    write(plannedDocument(6, "en", tiers("High")));
    const scores = tabsOf("scores");
    write(plannedProfit(8, "en", profits(50, -10)));
    expect(undoableFamily(world.spreadsheet)).toBe("profit");
    expect(undo(plannedProfit(5, "en", profits(70, -30)))).toBe(null);
    expect(tabsOf("scores")).toEqual(scores);
    expect(tabsOf("profit")[0]?.size).toEqual([6, 2]);
    expect(headers()).toEqual(["Email", "Paid at", "Profit", "Tier", "Score"]);
    expect(world.document.tabByName("Orders")?.cells.at(2, 3)).toBe(70);
    expect(undoableFamily(world.spreadsheet)).toBe(null);
  });

  it("of a first profit run takes its tabs and columns away, and those that were made since", () => {
    write(plannedDocument(6, "en", tiers("High")));
    const before = shownTabsOf(world);
    write(plannedProfit(5, "en", profits(70, -30)));
    const scenarios = plannedProfit(5, "en", null, ["scenarios"]);
    const tabs = scenarios.tabs.filter(({ tab }) => tab === "scenarios");
    rewrite([{ family: "profit", tabs, columns: "asTheyStand" }]);
    expect(tabsOf("profit").map(({ name }) => name)).toContain("CV Scenarios");
    expect(undo(null)).toBe(null);
    expect(shownTabsOf(world)).toEqual(before);
  });

  it("brings a tab back that the last run took away", () => {
    const former = plannedProfit(5, "en", null, ["unitCurve"]);
    write(former);
    write(plannedProfit(7));
    expect(undo(former)).toBe(null);
    const curve = tabsOf("profit").find(({ name }) => name === "CV Unit curve");
    expect(curve?.cells).toContainEqual(expect.stringMatching(/^unitCurve\|/));
    expect(curve?.charts).toHaveLength(1);
  });

  it("reads the record of the run that it would bring back, and of no other kind", () => {
    write(plannedDocument(6));
    write(plannedDocument(9));
    expect(readFormerRecord(world.spreadsheet, "record")).toEqual([["record of 6"]]);
    expect(readFormerRecord(world.spreadsheet, "profitRecord")).toBe(null);
    write(plannedProfit(5));
    write(plannedProfit(6));
    expect(readFormerRecord(world.spreadsheet, "record")).toBe(null);
    expect(readFormerRecord(world.spreadsheet, "profitRecord")?.[0]?.[0]).toBe("profitRecord");
  });
});

describe("tabs written anew", () => {
  it("are those that are named, and no others", () => {
    write(plannedProfit(5, "en", profits(70, -30), ["budget"]));
    const before = tabsOf("profit");
    const { tabs } = plannedProfit(5, "zh", null, ["scenarios", "budget"]);
    const some = tabs.filter(({ tab }) => tab === "scenarios" || tab === "profitRecord");
    rewrite([{ family: "profit", tabs: some, columns: "asTheyStand" }]);
    const now = tabsOf("profit");
    expect(now.slice(0, 3)).toEqual(before.slice(0, 3));
    expect(now.map(({ name }) => name)).toEqual([
      "CV Profit",
      "CV Fix list",
      "CV Budget",
      "客户价值 利润记录",
      "客户价值 方案",
    ]);
    expect(headers()).toEqual(["Email", "Paid at", "Profit"]);
  });

  it("go when that is asked of them, without a step of undo", () => {
    write(plannedProfit(5));
    write(plannedProfit(5, "en", null, ["scenarios"]));
    rewrite([{ family: "profit", tabs: [], goes: ["scenarios"], columns: "asTheyStand" }]);
    expect(world.document.tabByName("CV Scenarios")).toBe(null);
    expect(undoableFamily(world.spreadsheet)).toBe("profit");
  });
});

describe("names", () => {
  it("are told by kind of run, and only when those are there that it cannot do without", () => {
    const workbook = appsScriptWorkbook();
    write(plannedProfit(5, "zh", null, ["budget"]));
    expect(workbook.ownTabNames("scores")).toBe(null);
    expect(workbook.ownTabNames("profit")).toEqual({
      profit: "客户价值 利润",
      fixList: "客户价值 修复清单",
      unitCurve: null,
      scenarios: null,
      budget: "客户价值 预算",
      profitRecord: "客户价值 利润记录",
    });
    world.document.removeTab(world.document.tabByName("客户价值 修复清单")!);
    expect(workbook.ownTabNames("profit")).toMatchObject({ fixList: null });
    world.document.removeTab(world.document.tabByName("客户价值 利润记录")!);
    expect(workbook.ownTabNames("profit")).toBe(null);
  });
});

describe("a ledger from before there were kinds of runs", () => {
  it("is of a scoring run", () => {
    write(plannedDocument(6));
    write(plannedDocument(9));
    const [mark] = world.spreadsheet
      .createDeveloperMetadataFinder()
      .withKey("tierline.ledger")
      .find();
    const { kept, ...ledger } = JSON.parse(mark!.getValue() ?? "");
    const { tabs: _, ...older } = kept;
    mark!.setValue(JSON.stringify({ ...ledger, kept: older }));
    expect(undoableFamily(world.spreadsheet)).toBe("scores");
    expect(undo(plannedDocument(6))).toBe(null);
    expect(tabsOf("scores")[0]?.size).toEqual([7, 3]);
  });
});

function write(plan: DocumentPlan): void {
  expect(writeDocument(world.spreadsheet, plan, unwatched)).not.toHaveProperty("code");
}

function rewrite(plans: readonly DocumentPlan[]): void {
  expect(rewriteDocument(world.spreadsheet, plans, unwatched)).toBe(null);
}

function undo(former: DocumentPlan | null) {
  const charts = former === null ? {} : chartsIn(former);
  return undoDocument(world.spreadsheet, charts, former?.columns ?? null);
}

/** Those of one family, in the order of the document. */
function tabsOf(family: keyof typeof tabFamilies) {
  const ids = new Set<string | number>(
    world.document.tabs
      .filter(({ marks }) =>
        marks.some(({ value }) => {
          const [role = ""] = value.split(":");
          return (tabFamilies[family] as readonly string[]).includes(role);
        }),
      )
      .map(({ id }) => id),
  );
  return shownTabsOf(world).filter(({ id }) => ids.has(id));
}

function headers(): readonly unknown[] {
  const orders = world.document.tabByName("Orders")!;
  const cells = Array.from({ length: 8 }, (_, i) => orders.cells.at(1, i + 1));
  return cells.filter((value) => value !== null && value !== "");
}
