import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "#shared/words/language.ts";
import { profitColumnIds, profitColumnWords } from "#shared/words/profitColumns.ts";
import { profitFlagNames, profitNames } from "#shared/words/profitNames.ts";
import { profitTabWords } from "#shared/words/profitTab.ts";
import { tierName } from "#shared/words/tierName.ts";
import { profitFacts } from "../../../../addon/src/table/profit/profitFacts.ts";
import type { ProfitRun } from "../../../../addon/src/table/profit/profitRun.ts";
import { profitTab } from "../../../../addon/src/table/profit/profitTab.ts";
import { anyAccount } from "../../../shared/engine/profit/accounts.ts";
import { financeRun, profitRunOf } from "./financeRun.ts";
import { cellsOf, expectSound, rowsBelow } from "./planChecks.ts";

const golden = JSON.parse(
  readFileSync(new URL("../../../golden/journeys/finance.json", import.meta.url), "utf8"),
);

const tabOf = (run: ProfitRun, language: "en" | "zh" = "en") =>
  profitTab(run, profitFacts(run), language);

describe.each(languages)("the profit tab in %s", (language) => {
  const run = financeRun();
  const plan = tabOf(run, language);
  const words = profitTabWords(language);
  const columns = profitColumnWords(language, run.options);
  const place = (id: (typeof profitColumnIds)[number]) => profitColumnIds.indexOf(id);

  it("is sound", () => expectSound(plan));

  it("says above the totals what they do not hold, and nothing where they hold all", () => {
    expect(plan.values[2]![0]).toBe("");
    const lines = [
      { finding: "rowsRead", count: 12, rows: [] },
      { finding: "amountsNotUnderstood", count: 3, rows: [4, 7, 10] },
      { finding: "acquisitionUnknown", count: 1, rows: [5] },
    ];
    const checked = { ...run.checked, dataCheck: { currency: null, lines } };
    expect(tabOf({ ...run, checked }, language).values[2]![0]).toBe(
      {
        en: "3 rows are left out: an amount is missing or not a number. Acquisition cost of 1 customer is not known: nothing is taken off their profit for it.",
        zh: "3行未计入：金额缺失或无法识别。1位客户的获客成本未知：其利润未扣除获客成本。",
      }[language],
    );
  });

  it("has the journey's totals among its headlines", () => {
    const shown = plan.values.slice(3, 8).flat();
    const { totals, whale } = golden;
    for (const amount of [totals.netRevenue, totals.contribution, totals.profit, whale.peakValue]) {
      expect(shown).toContain(amount);
    }
    const rounded = shown.map((cell) => (typeof cell === "number" ? cell.toFixed(3) : cell));
    expect(rounded).toContain((whale.peakShare / 100).toFixed(3));
    const ratio = plan.values[4]![7];
    expect(Number(ratio).toFixed(1)).toBe(totals.ltvToCac.toFixed(1));
    expect(plan.values[7]![7]).toBe(profitNames(language).bandWord.healthy);
  });

  it("ranks the customers as the journey does, number by number", () => {
    const rows = plan.values.slice(-12);
    expect(rows.map((row) => row[place("rank")])).toEqual([...Array(12).keys()].map((i) => i + 1));
    // The file's order is that of the customers' numbers.
    const names = run.checked.customers;
    golden.customers.forEach((expected: readonly (string | number)[], i: number) => {
      const [
        code,
        net,
        contribution,
        rate,
        profit,
        share,
        monthly,
        payback,
        ltv,
        cac,
        serve,
        face,
      ] = expected;
      const row = rows[i]!;
      const cell = (id: (typeof profitColumnIds)[number]) => Number(row[place(id)]);
      expect(row[0]).toBe(names[Number(String(code).slice(1)) - 1]);
      expect(cell("netRevenue")).toBe(net);
      expect(cell("contribution")).toBe(contribution);
      expect(cell("profit")).toBe(profit);
      expect(cell("relationship")).toBe(face);
      expect((100 * cell("contributionRate")).toFixed(1)).toBe(Number(rate).toFixed(1));
      expect((100 * cell("cumulativeShare")).toFixed(1)).toBe(Number(share).toFixed(1));
      expect((100 * cell("costToServe")).toFixed(1)).toBe(Number(serve).toFixed(1));
      expect(cell("ltvToCac").toFixed(1)).toBe(Number(cac).toFixed(1));
      expect(cell("monthlyContribution").toFixed(0)).toBe(Number(monthly).toFixed(0));
      expect(cell("lifetimeValue").toFixed(0)).toBe(Number(ltv).toFixed(0));
      const told = payback === "never" ? profitNames(language).never : payback;
      expect(row[place("payback")]).toBe(told);
    });
  });

  it("adds the tiers and what is unallocated up to the total, to the cell", () => {
    const rows = rowsBelow(plan, words.tier).slice(0, 5);
    const [high, medium, low, unallocated, total] = rows;
    expect([unallocated![0], total![0]]).toEqual([words.unallocated, words.total]);
    for (const column of [1, 2, 3, 4]) {
      const parts = [high, medium, low, unallocated].map((row) => Number(row![column]));
      expect(parts.reduce((sum, part) => sum + part)).toBe(total![column]);
    }
    expect(total!.slice(1, 5)).toEqual([12, 1_516_710, 309_550, 208_350]);
  });

  it("never calls a loss-maker High, and says to fix it first", () => {
    const rows = plan.values.slice(-12);
    for (const row of rows) {
      if (Number(row[place("profit")]) >= 0) continue;
      expect(row[place("tier")]).not.toBe(tierName("high", language));
      expect(row[place("flags")]).toContain(profitFlagNames(["unprofitable"], language));
    }
    const last = rows[11]!;
    expect(last[place("tier")]).toBe(tierName("medium", language));
    expect(last[place("flags")]).toBe(profitFlagNames(["unprofitable"], language));
  });

  it("draws the whale curve over all twelve, with points at its peak and its end", () => {
    const whale = plan.charts[0]!;
    const [ranks, curve, peak, end] = whale.ranges.map((area) => cellsOf(plan, area).slice(1));
    expect(ranks).toEqual([...Array(13).keys()]);
    expect(Math.max(...(curve as number[]))).toBe(292_750);
    expect(peak!.indexOf(292_750)).toBe(8);
    expect(peak!.filter((cell) => cell !== "")).toHaveLength(1);
    expect(end!.indexOf(208_350)).toBe(12);
    expect(end!.filter((cell) => cell !== "")).toHaveLength(1);
    if (language === "en") {
      expect(whale.options["title"]).toBe(
        "4 customers take back 84,400 of profit. Cobalt Mfg is 2nd by revenue and last by profit.",
      );
    }
  });

  it("tells the costs of the links once, and of the phases the same sum", () => {
    const links = rowsBelow(plan, words.link);
    const phases = rowsBelow(plan, words.phase);
    for (const table of [links, phases]) {
      const total = table.at(-1)!;
      for (const column of [1, 2, 3, 4]) {
        const sum = table.slice(0, -1).reduce((so, row) => so + Number(row[column]), 0);
        expect(sum).toBeCloseTo(Number(total[column]), 6);
      }
    }
    expect(links.at(-1)).toEqual(phases.at(-1));
    // Gross revenue 1,662,000 and savings 12,900 less every cost are the profit.
    expect(1_662_000 + 12_900 - Number(links.at(-1)![4])).toBe(208_350);
  });

  it("puts the driver that moves most first, and the worse side to the left", () => {
    const rows = rowsBelow(plan, words.driver);
    const reach = rows.map((row) => Math.abs(Number(row[1])) + Math.abs(Number(row[2])));
    expect(reach).toEqual([...reach].sort((a, b) => b - a));
    for (const row of rows) expect(Number(row[1])).toBeLessThanOrEqual(Number(row[2]));
    // A tenth of every list price: 10 % of gross less 10 % of discounts and returns.
    const price = rows.find(([name]) => name === profitNames(language).driver.price)!;
    expect(price[4]).toBe(0.1 * 1_516_710);
  });

  it("defines every column in its header's note, the face value with what it leaves out", () => {
    expect(plan.values[plan.headerRow! - 1]!.slice(0, profitColumnIds.length)).toEqual(
      profitColumnIds.map((id) => columns[id].header),
    );
    const note = plan.headerNotes[place("relationship")]!;
    expect(note).toMatch(language === "zh" ? /商品成本.*服务/ : /goods.*service/);
  });
});

describe("the profit tab of", () => {
  it("any accounts is sound and adds up to the cell", () => {
    fc.assert(
      fc.property(fc.array(anyAccount, { minLength: 1, maxLength: 60 }), (accounts) => {
        const plan = tabOf(
          profitRunOf(
            accounts,
            accounts.map((_, i) => `C ${i}`),
          ),
        );
        expectSound(plan);
        const [high, medium, low, rest, total] = rowsBelow(plan, "Tier");
        for (const column of [2, 3, 4]) {
          const cents = [high, medium, low, rest, total].map((row) =>
            Math.round(Number(row![column]) * 100),
          );
          expect(cents[0]! + cents[1]! + cents[2]! + cents[3]!).toBe(cents[4]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("customers whose cost to win nobody knows has no LTV:CAC and no chart of it", () => {
    const run = financeRun();
    const accounts = run.accounts.map((account) => ({ ...account, acquisition: null }));
    const plan = tabOf({ ...run, accounts });
    expect(plan.values[4]![7]).toBe("–");
    expect(plan.charts.map(({ options }) => String(options["title"])).join()).not.toContain("LTV");
    const row = plan.values.at(-1)!;
    expect(row[profitColumnIds.indexOf("ltvToCac")]).toBe("");
    expect(row[profitColumnIds.indexOf("payback")]).toBe("");
  });

  it("customers of whom nobody loses, or nobody earns, tells it so", () => {
    const account = financeRun().accounts[0]!;
    const titleOf = (accounts: ProfitRun["accounts"]) =>
      String(
        tabOf(
          profitRunOf(
            accounts,
            accounts.map((_, i) => `C ${i}`),
          ),
        ).charts[0]!.options["title"],
      );
    expect(titleOf([account, account])).toBe(
      "Nobody takes profit back: no customer of 2 loses money.",
    );
    const loss = { ...account, goods: account.goods * 3 };
    expect(titleOf([loss, loss, loss])).toMatch(
      /^No customer earns: together they lose 1,017,000\./,
    );
  });

  it("many customers takes no more calls than that of few, and points enough for the curve", () => {
    const { accounts } = financeRun();
    const many = Array.from({ length: 3000 }, (_, i) => accounts[i % 12]!);
    const of = (some: ProfitRun["accounts"]) =>
      tabOf(
        profitRunOf(
          some,
          some.map((_, i) => `Customer ${i}`),
        ),
      );
    const [few, lots] = [of(accounts), of(many)];
    for (const part of ["formats", "styles", "rules", "charts", "merges"] as const) {
      expect(lots[part].length).toBe(few[part].length);
    }
    const whale = lots.charts[0]!;
    const [ranks, curve] = whale.ranges.map((area) => cellsOf(lots, area).slice(1).map(Number));
    expect(ranks!.length).toBeLessThanOrEqual(41);
    expect(ranks!.at(-1)).toBe(3000);
    expect(Math.max(...curve!)).toBe(292_750 * 250);
  });
});
