import { describe, expect, it } from "vitest";
import { explain } from "#shared/problems/explain.ts";
import { explainNotice } from "#shared/problems/explainNotice.ts";
import { explainUnreadable } from "#shared/problems/explainUnreadable.ts";
import { isProblem } from "#shared/problems/isProblem.ts";
import type { Notice } from "#shared/problems/notice.ts";
import type { Problem } from "#shared/problems/problem.ts";
import { rowList } from "#shared/problems/rowList.ts";
import { languages } from "#shared/words/language.ts";

/** One of each code: the type makes it impossible to forget one. */
const problems: { readonly [Code in Problem["code"]]: Extract<Problem, { code: Code }> } = {
  "input.emptySheet": { code: "input.emptySheet", sheet: "Orders" },
  "input.datesTurned": {
    code: "input.datesTurned",
    header: "Paid at",
    text: "25/06/2025",
    count: 2,
    rows: [2, 4],
  },
  "input.headerOnly": { code: "input.headerOnly", sheet: "Orders" },
  "input.noTable": { code: "input.noTable", sheet: "Orders" },
  "input.missingColumn": {
    code: "input.missingColumn",
    column: "customer",
    headers: ["When", "", "What it cost"],
  },
  "input.noCosts": { code: "input.noCosts", headers: ["Customers", "Revenue"] },
  "input.noUsableRows": {
    code: "input.noUsableRows",
    rowsRead: 1200,
    reasons: [
      { finding: "futureOrdersExcluded", count: 1199, rows: [2, 3, 4, 5, 6, 7] },
      { finding: "errorCells", count: 1, rows: [9] },
    ],
  },
  "input.mixedCurrencies": {
    code: "input.mixedCurrencies",
    currencies: [
      { currency: "USD", orders: 1, row: 2 },
      { currency: "EUR", orders: 1030, row: 17 },
    ],
  },
  "input.tooManyCustomers": { code: "input.tooManyCustomers", found: 140_000, limit: 130_000 },
  "input.dateNotUnderstood": { code: "input.dateNotUnderstood", text: "soon" },
  "input.malformedRequest": { code: "input.malformedRequest", path: "columns.age" },
  "choice.negativeCosts": { code: "choice.negativeCosts", headers: ["COGS", "Logistics"] },
  "choice.revenueBasis": { code: "choice.revenueBasis", header: "Revenue" },
  "choice.hiddenRows": { code: "choice.hiddenRows", count: 12, rows: [3, 4, 5, 6, 7, 8] },
  "choice.ambiguousDates": {
    code: "choice.ambiguousDates",
    header: "Paid at",
    examples: [{ text: "03/04/2025", dayFirst: "2025-04-03", monthFirst: "2025-03-04" }],
  },
  "choice.ambiguousAmounts": {
    code: "choice.ambiguousAmounts",
    header: "Total",
    examples: ["1,234"],
  },
  "choice.asOfInFuture": { code: "choice.asOfInFuture", asOf: "2031-01-01", today: "2025-06-30" },
  "choice.noOrdersInWindow": {
    code: "choice.noOrdersInWindow",
    asOf: "2025-06-30",
    newest: "2019-02-11",
    windowDays: 730,
  },
  "choice.tabsDiffer": {
    code: "choice.tabsDiffer",
    sheet: "May",
    other: "June",
    missing: ["Subtotal"],
  },
  "choice.tabMissing": { code: "choice.tabMissing", sheet: "June" },
  "choice.badSetting": { code: "choice.badSetting", setting: "weights" },
  "service.downForLarge": { code: "service.downForLarge", customers: 8123, limit: 5000 },
  "sheet.cancelled": { code: "sheet.cancelled" },
  "sheet.nothingToUndo": { code: "sheet.nothingToUndo" },
  "sheet.noProfitRun": { code: "sheet.noProfitRun" },
  "service.unreachable": { code: "service.unreachable" },
  "service.timedOut": { code: "service.timedOut" },
  "service.notAllowed": { code: "service.notAllowed" },
  "service.busy": { code: "service.busy", retryAfterSeconds: 7 },
  "service.versionMismatch": { code: "service.versionMismatch", supported: 3 },
  "service.tooLarge": { code: "service.tooLarge", limit: 4_400_000 },
  "service.unknownRun": { code: "service.unknownRun" },
  "service.failed": { code: "service.failed", reference: "1f2e3d" },
  "sheet.protectedRange": { code: "sheet.protectedRange", sheet: "CV Customers" },
  "sheet.outputOccupied": { code: "sheet.outputOccupied", sheet: "CV Customers" },
  "sheet.permissionMissing": { code: "sheet.permissionMissing" },
  "sheet.runInProgress": { code: "sheet.runInProgress" },
  "sheet.ranTooLong": { code: "sheet.ranTooLong" },
  "sheet.tooManyCells": { code: "sheet.tooManyCells", cells: 10_400_000, limit: 10_000_000 },
};

const notices: { readonly [Code in Notice["code"]]: Extract<Notice, { code: Code }> } = {
  "notice.tooFewCustomers": { code: "notice.tooFewCustomers", found: 1, needed: 5 },
  "notice.fewCustomers": { code: "notice.fewCustomers", found: 12, needed: 30 },
  "notice.noRepeatCustomers": { code: "notice.noRepeatCustomers" },
  "notice.noMonetarySignal": { code: "notice.noMonetarySignal" },
  "notice.noDates": { code: "notice.noDates" },
  "notice.sameLastDay": { code: "notice.sameLastDay" },
  "notice.scoredLocally": { code: "notice.scoredLocally" },
  "notice.tooLargeToSend": { code: "notice.tooLargeToSend" },
  "notice.methodNotUsed": { code: "notice.methodNotUsed", asked: "bg-nbd", used: "closed-form" },
  "notice.predictionOff": { code: "notice.predictionOff", captured: 0.23, heldOutDays: 91 },
  "notice.methodChanged": { code: "notice.methodChanged", from: "closed-form", to: "bg-nbd" },
  "notice.spendCorrelates": { code: "notice.spendCorrelates", correlation: 0.41 },
  "notice.allAlike": { code: "notice.allAlike" },
  "notice.asOfFromData": { code: "notice.asOfFromData", asOf: 20_269 },
  "notice.hiddenRowsCount": { code: "notice.hiddenRowsCount", sheet: "2026" },
  "notice.selectedRowsOnly": { code: "notice.selectedRowsOnly", firstRow: 1, lastRow: 23 },
  "notice.notSaved": { code: "notice.notSaved" },
  "notice.ordersBeforeWindow": {
    code: "notice.ordersBeforeWindow",
    orders: 1234,
    windowDays: 730,
  },
  "notice.identicalRowsCounted": {
    code: "notice.identicalRowsCounted",
    count: 2,
    rows: [14, 20],
  },
  "notice.datesMayBeTurned": {
    code: "notice.datesMayBeTurned",
    header: "1",
    text: "25/06/2025",
    count: 2,
    rows: [2, 4],
  },
  "notice.noStatusColumn": { code: "notice.noStatusColumn" },
};

/** A latin letter run that is no name, number format, unit or sample would be a text left in English. */
const ENGLISH_LEFT_IN_CHINESE = /[A-Za-z]{2,}/g;
const ALLOWED_IN_CHINESE = new Set([
  ...["Orders", "CV", "Customers", "When", "What", "it", "cost", "USD", "EUR", "soon"],
  ...["columns", "age", "orders", "pages", "CSV", "Excel", "xlsx", "Google", "fe", "N"],
  ...["Paid", "at", "Total", "Subtotal", "May", "June", "COGS", "Revenue"],
]);

describe("explain", () => {
  for (const problem of Object.values(problems)) {
    it(`says what, why and what to do for ${problem.code} in both languages`, () => {
      for (const language of languages) {
        const { what, why, fix } = explain(problem, language);
        for (const text of [what, why, fix]) {
          expect(text).toMatch(language === "zh" ? /。$/ : /[.]$/);
          expect(text).not.toMatch(/undefined|NaN|\binvalid\b|\b(input|service|sheet)\.[a-z]/i);
          if (language === "en") expect(text).not.toMatch(/[一-鿿]/);
        }
      }
      const chinese = Object.values(explain(problem, "zh")).join("");
      const left = chinese.match(ENGLISH_LEFT_IN_CHINESE) ?? [];
      expect(left.filter((word) => !ALLOWED_IN_CHINESE.has(word))).toEqual([]);
    });
  }

  it("names the missing column and every header that was seen", () => {
    expect(explain(problems["input.missingColumn"], "en")).toEqual({
      what: 'There is no "Customer" column that we recognise.',
      why: 'Your header row reads: "When", "What it cost".',
      fix: 'Pick the column in the sidebar, or rename its header to "Customer".',
    });
  });

  it("ends no sentence twice where the last header ends in a full stop", () => {
    const recipe = {
      ...problems["input.missingColumn"],
      headers: ["Take six apples", "peel them."],
    };
    expect(explain(recipe, "en").why).toBe(
      'Your header row reads: "Take six apples", "peel them."',
    );
    expect(explain(recipe, "zh").why).toBe("表头行是：“Take six apples”、“peel them.”");
  });

  it("says what a picture is named only where the name misleads", () => {
    const unreadable = { code: "input.unreadableFile", is: "picture" } as const;
    const why = (file: string) =>
      languages.map((language) => explainUnreadable({ ...unreadable, file }, language).why);
    expect(why("orders.CSV")).toEqual([
      "It is a picture, although its name ends in .csv.",
      "扩展名虽是 .csv，内容其实是图片。",
    ]);
    expect(why("orders.png")).toEqual(["It is a picture.", "它是图片。"]);
  });

  it("names the rows that could not be used, and gives the first cause's remedy", () => {
    const { what, why, fix } = explain(problems["input.noUsableRows"], "en");
    expect(what).toBe("None of the 1,200 rows can be scored.");
    expect(why).toBe(
      "Rows after the as-of date excluded: 1,199 (rows 2, 3, 4, 5, 6 and more); Rows with error cells left out: 1 (row 9).",
    );
    expect(fix).toBe("Correct the dates, or choose a later as-of date.");
    expect(explain(problems["input.noUsableRows"], "zh").why).toBe(
      "排除的基准日之后的行：1,199（第2、3、4、5、6行等）；含错误值的行未计入：1（第9行）。",
    );
  });

  it("speaks of one row as one", () => {
    const problem = { ...problems["input.noUsableRows"], rowsRead: 1 };
    expect(explain(problem, "en").what).toBe("The only row cannot be scored.");
  });

  it("calms whoever met a failing service: the sheet was not changed", () => {
    for (const problem of Object.values(problems)) {
      if (!problem.code.startsWith("service.")) continue;
      expect(explain(problem, "en").why).toContain("Your sheet was not changed.");
      expect(explain(problem, "zh").why).toContain("您的表格没有任何改动");
    }
  });
});

describe("explainNotice", () => {
  it("has a sentence for every notice in both languages", () => {
    for (const notice of Object.values(notices)) {
      expect(explainNotice(notice, "en")).toMatch(/^[^一-鿿]+\.$/);
      // Models bear the names of their papers.
      const text = explainNotice(notice, "zh").replaceAll("BG/NBD", "");
      expect(text).toMatch(/^[^A-Za-z]+。$/);
    }
  });

  it("writes the as-of date as a date", () => {
    expect(explainNotice(notices["notice.asOfFromData"], "en")).toContain("2025-06-30");
    expect(explainNotice(notices["notice.asOfFromData"], "zh")).toContain("2025-06-30");
  });
});

describe("rowList", () => {
  it("reads as a sentence's part", () => {
    expect(rowList([], "en")).toBe("");
    expect(rowList([5], "en")).toBe("row 5");
    expect(rowList([5, 9, 12], "en")).toBe("rows 5, 9 and 12");
    expect(rowList([5, 9, 12], "zh")).toBe("第5、9、12行");
  });
});

describe("isProblem", () => {
  it("tells a problem from a result", () => {
    expect(isProblem(problems["service.busy"])).toBe(true);
    expect(isProblem({ customers: [] })).toBe(false);
  });
});
