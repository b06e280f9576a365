import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SegmentCode, TierCode } from "#shared/engine/codes.ts";
import { type CustomerColumnId, customerColumnIds } from "#shared/words/customerColumns.ts";
import { languages } from "#shared/words/language.ts";
import { playbookOf } from "#shared/words/playbook.ts";
import { segmentName } from "#shared/words/segmentName.ts";
import { tierName } from "#shared/words/tierName.ts";
import { defaultSettings } from "../../../../addon/src/documentSettings.ts";
import { customersTab } from "../../../../addon/src/table/tabs/customersTab.ts";
import type { CellValue, TabPlan } from "../../../../addon/src/table/tabs/tabPlan.ts";
import { populationOf } from "../../../shared/engine/populations.ts";
import { scoredRunOf, scoredShop, shopAsOf } from "./scoredShop.ts";

interface GoldenCustomer {
  readonly customer: string;
  readonly daysSince: number;
  readonly orders: number;
  readonly revenue: number;
  readonly rfm: string;
  readonly segment: SegmentCode;
  readonly bigFirstOrder: boolean;
  readonly chanceActive: number;
  readonly expectedOrders: number;
  readonly expectedValue: number;
  readonly low: number;
  readonly high: number;
  readonly score: number;
  readonly tier: TierCode;
}
const golden: { readonly customers: readonly GoldenCustomer[] } = JSON.parse(
  readFileSync(new URL("../../../golden/journeys/smallShop.json", import.meta.url), "utf8"),
);

describe.each(languages)("the customers' tab in %s", (language) => {
  const plan = customersTab(scoredShop(), language);

  it("holds every number of the journey's table, best score first", () => {
    expect(plan.values).toHaveLength(1 + golden.customers.length);
    golden.customers.forEach((expected, i) => {
      const cell = (id: CustomerColumnId) => cellAt(plan, i + 1, id);
      expect(cell("customer")).toBe(expected.customer);
      expect(cell("tier")).toBe(tierName(expected.tier, language));
      expect(cell("segment")).toBe(segmentName(expected.segment, language));
      expect(cell("daysSinceLastOrder")).toBe(expected.daysSince);
      expect(cell("orders")).toBe(expected.orders);
      expect(cell("revenue")).toBe(expected.revenue);
      expect(`${cell("r")}${cell("f")}${cell("m")}`).toBe(expected.rfm);
      // The journey's table is rounded: half of its last digit either way.
      expect(cell("chanceActive")).toBeCloseTo(expected.chanceActive, 2);
      expect(cell("expectedOrders")).toBeCloseTo(expected.expectedOrders, 2);
      expect(cell("expectedValue")).toBeCloseTo(expected.expectedValue, 0);
      expect(cell("expectedValueLow")).toBeCloseTo(expected.low, 0);
      expect(cell("expectedValueHigh")).toBeCloseTo(expected.high, 0);
      expect(cell("score")).toBe(expected.score);
      expect(String(cell("flags")).includes(language === "en" ? "Big first" : "大额首单")).toBe(
        expected.bigFirstOrder,
      );
      expect(String(cell("why")).length).toBeGreaterThan(10);
    });
  });

  it("expects amy's next order one usual interval after her last, as a date", () => {
    const days = Number(cellAt(plan, 1, "nextOrderExpected")) - 25_569;
    const date = new Date(days * 86_400_000).toISOString().slice(0, 10);
    const interval = Number(cellAt(plan, 1, "usualInterval"));
    const expected = Date.UTC(2025, 5, 21) + Math.round(interval) * 86_400_000;
    expect(date).toBe(new Date(expected).toISOString().slice(0, 10));
    expect(formatOf(plan, "nextOrderExpected")).toBe("yyyy-mm-dd");
  });

  it("has one header, note, format and width for each column", () => {
    expect(plan.values[0]).toHaveLength(customerColumnIds.length);
    expect(new Set(plan.values[0]).size).toBe(customerColumnIds.length);
    expect(plan.headerNotes.every((note) => note.length > 5)).toBe(true);
    expect(plan.formats).toHaveLength(customerColumnIds.length);
    expect(plan.widths).toHaveLength(customerColumnIds.length);
  });

  it("takes the next action and its due date from the playbook", () => {
    golden.customers.forEach(({ segment }, i) => {
      const action = String(cellAt(plan, i + 1, "nextAction"));
      const { action: expected } = playbookOf(
        { segment, tier: null, isBigFirstOrder: false, isOverdue: false },
        language,
      );
      if (segment !== "PR") expect(action.startsWith(expected)).toBe(true);
      expect(Number(cellAt(plan, i + 1, "due"))).toBeGreaterThanOrEqual(shopAsOf + 25_569);
    });
    expect(formatOf(plan, "due")).toBe("yyyy-mm-dd");
  });

  it("gives the user's own columns a header of another tone", () => {
    const headerOf = (id: CustomerColumnId) => {
      const column = customerColumnIds.indexOf(id) + 1;
      return plan.styles
        .filter(
          ({ area }) =>
            area.row === 1 && area.column <= column && column < area.column + area.columns,
        )
        .flatMap(({ style }) => style.background ?? [])
        .at(-1);
    };
    expect(headerOf("owner")).toBe(headerOf("notes"));
    expect(headerOf("owner")).not.toBe(headerOf("due"));
    expect(headerOf("revenue")).toBe(headerOf("due"));
  });

  it("colours each tier by what its cell says", () => {
    const coloured = plan.rules.map((rule) => (rule.kind === "text" ? rule.text : ""));
    const tiers = (["low", "medium", "high"] as const).map((code) => tierName(code, language));
    expect(coloured).toEqual(tiers);
  });
});

describe("the customers' tab", () => {
  it("speaks of tiers and segments in the user's own words, as text", () => {
    const names = { tiers: { high: "=VIP" }, segments: { CH: "+Fans" } };
    const run = { ...scoredShop(), settings: { ...defaultSettings, names } };
    const plan = customersTab(run, "en");
    expect(cellAt(plan, 1, "tier")).toBe("'=VIP");
    expect(cellAt(plan, 1, "segment")).toBe("'+Fans");
    expect(String(cellAt(plan, 1, "why"))).toMatch(/^'=VIP: /);
    expect(cellAt(plan, 4, "tier")).toBe("Medium");
    const coloured = plan.rules.map((rule) => (rule.kind === "text" ? rule.text : ""));
    expect(coloured).toContain("=VIP");
    expect(plan.headerNotes[1]).toContain("=VIP: the best 20 %");
  });

  it("shows the eight classes, or no segments at all, where the settings say so", () => {
    const shop = scoredShop();
    const viewed = (segmentView: "eight" | "tiers") =>
      customersTab({ ...shop, settings: { ...defaultSettings, segmentView } }, "zh");
    const eight = viewed("eight");
    const segment = eight.values[0]!.indexOf("客户分群");
    // The journey's classes: amy and leo are important and to be kept growing.
    const classOf = (customer: string) =>
      eight.values.find(([name]) => name === customer)?.[segment];
    expect(classOf("amy@ex.com")).toBe("重要价值");
    expect(classOf("leo@ex.com")).toBe("重要价值");
    expect(classOf("hal@ex.com")).toBe("重要发展");
    expect(classOf("dev@ex.com")).toBe("重要保持");
    expect(classOf("eva@ex.com")).toBe("一般挽留");
    expect(eight.values[0]).not.toContain("八类客户");
    expect(viewed("tiers").values[0]).not.toContain("客户分群");
  });

  it("tells the shares and weights of the run in its notes", () => {
    const shop = scoredShop();
    const options = {
      ...shop.response.model.options,
      weights: { present: 70, future: 30, social: 0 },
      tierFrom: { high: 0.9, medium: 0.6 },
    };
    const model = { ...shop.response.model, options };
    const plan = customersTab({ ...shop, response: { ...shop.response, model } }, "en");
    expect(plan.headerNotes[1]).toContain("the best 10 % by score. Medium: the next 30 %");
    expect(plan.headerNotes[2]).toContain("70 parts present value");
  });

  it("gives the reason of the journey for dev", () => {
    const reasons = languages.map((language) => {
      const plan = customersTab(scoredShop(), language);
      return cellAt(plan, 2, "why");
    });
    expect(reasons).toEqual([
      "High: biggest spender (1,230, above 11 of 11) but 159 days since last order vs usual 52 — chance still active 63 %.",
      "高价值：消费最高（1,230，高于其余11人），但已159天未下单（通常52天），仍活跃概率63%。",
    ]);
  });

  it("keeps numbers in their columns the same in both languages", () => {
    const [english, chinese] = languages.map((language) => customersTab(scoredShop(), language));
    const numbersOf = (plan: TabPlan) =>
      plan.values.map((row) => row.map((value) => (typeof value === "number" ? value : "")));
    expect(numbersOf(english!)).toEqual(numbersOf(chinese!));
  });

  it("takes the same number of formats, styles and rules for a thousand customers as for three", () => {
    const sizes = [3, 1000].map((size) => {
      const { formats, styles, rules, merges, charts } = customersTab(crowd(size), "en");
      return [formats, styles, rules, merges, charts].map((list) => list.length);
    });
    expect(sizes[0]).toEqual(sizes[1]);
  });

  it("leaves cells empty, not zero or NaN, where nothing is known", () => {
    const bare = { age: -1, inactivity: -1, orderCount: 3, spend: 0, influence: -1 };
    const plan = customersTab(scoredRunOf(populationOf([bare, bare], false), ["x", "y"]), "en");
    for (const id of ["daysSinceLastOrder", "revenue", "chanceActive", "score", "r"] as const) {
      expect(cellAt(plan, 1, id)).toBe("");
    }
    expect(JSON.stringify(plan.values)).not.toMatch(/null|NaN|-1/);
  });

  it("writes a customer who is called like a formula as text", () => {
    const customers = ['=HYPERLINK("http://x")', "00123", "+49 170", "-1", "@home"];
    const rows = customers.map(() => row(10));
    const plan = customersTab(scoredRunOf(populationOf(rows), customers), "en");
    const written = plan.values.slice(1).map(([customer]) => customer);
    expect(written.map((text) => String(text).replace(/^'/, "")).sort()).toEqual(customers.sort());
    for (const text of written) expect(text).not.toMatch(/^[=+\-@]/);
    expect(formatOf(plan, "customer")).toBe("@");
  });

  it("orders equal scores by the customer's text, whatever the order of the rows", () => {
    const customers = ["b", "a", "d", "c", "e"];
    const written = (names: readonly string[]) =>
      customersTab(scoredRunOf(populationOf(names.map(() => row(10))), names), "en")
        .values.slice(1)
        .map(([customer]) => customer);
    expect(written(customers)).toEqual(["a", "b", "c", "d", "e"]);
    expect(written([...customers].reverse())).toEqual(["a", "b", "c", "d", "e"]);
  });
});

function cellAt(plan: TabPlan, rowNumber: number, id: CustomerColumnId): CellValue | undefined {
  return plan.values[rowNumber]?.[customerColumnIds.indexOf(id)];
}

function formatOf(plan: TabPlan, id: CustomerColumnId): string | undefined {
  const column = customerColumnIds.indexOf(id) + 1;
  return plan.formats.find(({ area }) => area.column === column)?.format;
}

function crowd(size: number) {
  const rows = Array.from({ length: size }, (_, i) => row(i));
  return scoredRunOf(
    populationOf(rows),
    rows.map((_, i) => `customer ${i}`),
  );
}

function row(i: number) {
  return { age: 300, inactivity: i % 300, orderCount: 1 + (i % 7), spend: 1000 + i, influence: -1 };
}
