import { expect, it } from "vitest";
import { languages } from "#shared/words/language.ts";
import { ROWS_A_TAB } from "../../../../addon/src/table/selectedTable.ts";
import { dataCheckTab } from "../../../../addon/src/table/tabs/dataCheckTab.ts";
import { scoredShop } from "./scoredShop.ts";

it.each(languages)("tells each finding with count, amount, rows and meaning in %s", (language) => {
  const plan = dataCheckTab(scoredShop(), language);
  const rows = plan.values.map((row) => row.slice(0, 4));
  const title = (i: number) => plan.values[4 + i]![0];
  expect(rows).toContainEqual([title(0), 39, "", ""]);
  expect(rows).toContainEqual([title(1), 1, "", "5"]);
  expect(rows).toContainEqual([title(2), 1, 33, "33"]);
  expect(rows).toContainEqual([title(3), 31, 3675, ""]);
  for (let i = 0; i < 5; i++) expect(String(plan.values[4 + i]![4]).length).toBeGreaterThan(5);
});

it("names the first rows and says that there are more", () => {
  const cells = dataCheckTab(scoredShop(), "en").values.flat().map(String);
  expect(cells).toContain("50, 51, 52, 53, 54, 55, 56, 57, …");
  const chinese = dataCheckTab(scoredShop(), "zh").values.flat().map(String);
  expect(chinese).toContain("50、51、52、53、54、55、56、57……");
});

it("writes the user's headers as text, with the columns that fill in", () => {
  const cells = dataCheckTab(scoredShop(), "en").values.flat();
  expect(cells).toContain("'=Paid at (where empty: Created at)");
  expect(cells.filter((cell) => String(cell).startsWith("="))).toEqual([]);
  expect(dataCheckTab(scoredShop(), "zh").values.flat()).toContain(
    "'=Paid at（为空时用Created at）",
  );
});

it("says on which of several tabs a row stands", () => {
  const shop = scoredShop();
  const lines = [
    { finding: "rowsRead", count: 9, rows: [] },
    { finding: "duplicateRowsIgnored", count: 3, rows: [5, 9, ROWS_A_TAB + 3] },
  ];
  const run = {
    ...shop,
    sheets: ["Jan", "=Feb"],
    checked: { ...shop.checked, dataCheck: { currency: null, lines } },
  };
  const cells = dataCheckTab(run, "en").values.flat();
  expect(cells).toContain("Jan: 5, 9 · =Feb: 3");
  expect(dataCheckTab(run, "zh").values.flat()).toContain("Jan：5、9；=Feb：3");
  expect(String(cells[WIDTH])).toContain("the tabs “Jan”, “=Feb”");
});

it("shows what was written of customers who left, the first twenty of them", () => {
  const shop = scoredShop();
  const row = { owner: "Li", notes: "=call", nextAction: null, due: null, dueFor: null, own: [] };
  const rows = new Map(Array.from({ length: 23 }, (_, i) => [`gone ${i}`, row] as const));
  const plan = dataCheckTab({ ...shop, carried: { rows, ownHeaders: [], sortedAs: null } }, "zh");
  const shown = plan.values.filter(([name]) => String(name).startsWith("gone "));
  expect(shown).toHaveLength(20);
  expect(shown[0]!.slice(0, 2)).toEqual(["gone 0", "Li · =call"]);
  expect(plan.values.at(-1)![0]).toBe("……另有3位");
});

const WIDTH = 5;
