import { expect, it } from "vitest";
import { languages } from "#shared/words/language.ts";
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
});

it("writes the user's headers as text, with the columns that fill in", () => {
  const cells = dataCheckTab(scoredShop(), "en").values.flat();
  expect(cells).toContain("'=Paid at → Created at");
  expect(cells.filter((cell) => String(cell).startsWith("="))).toEqual([]);
});
