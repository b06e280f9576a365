import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFiles } from "../../../../addon/local/workbook/openWorkbook.ts";
import { writeXlsx } from "../../../../addon/local/workbook/writeXlsx.ts";
import { score, type Told } from "./scored.ts";

const orders = "test/fixtures/shopify_orders.csv";
const folder = mkdtempSync(join(tmpdir(), "tierline-questions-"));
beforeAll(() => {
  process.env["TIERLINE_STATE"] = folder;
});
afterAll(() => {
  delete process.env["TIERLINE_STATE"];
  rmSync(folder, { recursive: true, force: true });
});

describe("the questions of a run", () => {
  const rowsOf = (header: string, row: (i: number) => string) =>
    `${[header, ...Array.from({ length: 12 }, (_, i) => row(i + 1))].join("\n")}\n`;
  const day = (i: number) => String(i).padStart(2, "0");

  it("are answered by options: a column by its header, the order of dates, the currency", async () => {
    const file = join(folder, "odd.csv");
    const header = "Nr;Wer;Wann;Wieviel;Geld";
    const row = (i: number) =>
      `${i};k${i % 5};0${1 + (i % 9)}/${day(1 + (i % 11))}/2025;${i},50;${i % 6 === 0 ? "CHF" : "EUR"}`;
    writeFileSync(file, rowsOf(header, row));
    const columns = ["customer=wer", "date=Wann", "money=Wieviel", "currency=Geld", "orderId=Nr"];
    const more = columns.flatMap((column) => ["--column", column]);
    const asked = await score(file, { asOf: null, more });
    expect(asked.code).toBe(1);
    expect(asked.lines.join("\n")).toContain("--date-order day-first | month-first");
    const currencies = await score(file, { asOf: null, more: [...more, "--date-order=day-first"] });
    expect(currencies.lines.at(-1)).toContain("--currency EUR");
    expect(currencies.lines.join("\n")).not.toContain("sidebar");
    const all = [...more, "--date-order=day-first", "--currency", "EUR"];
    const answered = await score(file, { asOf: null, more: all });
    expect(answered.lines.join("\n")).not.toContain("Add to the command");
    expect(answered.code).toBe(0);
    const { dataCheck } = JSON.parse(answered.written) as { dataCheck: Record<string, unknown> };
    expect(dataCheck).toMatchObject({ ordersScored: 10, currency: "EUR" });
    const wrong = await score(file, { asOf: null, more: ["--column", "money=Preis"] });
    expect([wrong.code, wrong.lines.at(-1)]).toEqual([2, expect.stringContaining("Wieviel")]);
  });

  it("name the tabs there are when the one that was named is not among them", async () => {
    const english = await score(orders, { more: ["--tab", "Orders"] });
    expect(english.code).toBe(2);
    expect(english.lines).toEqual([
      'There is no tab "Orders". The tabs are: "shopify_orders". Choose with --tab NAME.',
    ]);
    const chinese = await score(orders, { language: "zh", more: ["--tab", "订单"] });
    expect(chinese.lines.join("")).toContain("现有：“shopify_orders”");
  });

  it("do not stop at a cover page: the first tab with a table is read, and that is said", async () => {
    const cover = join(folder, "cover.csv");
    writeFileSync(cover, "Annual report\n");
    const both = await scoreBoth(cover, orders);
    expect(both.lines.join("\n")).toContain('the tab "shopify_orders" is read');
    expect(both.code).toBe(0);
  });

  /** A workbook with both tables as tabs. */
  async function scoreBoth(first: string, second: string): Promise<Told> {
    const files = [first, second].map((path) => ({
      name: basename(path),
      bytes: readFileSync(path),
    }));
    const { document } = await openFiles(files, "UTC");
    if (document === null) throw new Error("unreadable");
    const file = join(folder, "both.xlsx");
    writeFileSync(file, await writeXlsx(document));
    return score(file);
  }
});
