import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchBrowser } from "../../../../e2e/browser.ts";
import { type OpenPage, openPage } from "../../../../e2e/openPage.ts";

let browser: Browser;
let open: OpenPage;

beforeAll(async () => {
  browser = await launchBrowser();
  open = await openPage(browser, { viewport: { width: 1280, height: 800 } });
  await open.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
});

afterAll(async () => {
  await open?.close();
  await browser?.close();
});

const TABLE = [
  "Name,City,Paid,Amount",
  "Ana,Rome,2024-05-01,12.50",
  "ben,Bern,2024-03-09,7",
  "Cem,,2023-12-24,100",
  "Álvaro,Oslo,2024-03-10,",
].join("\n");

beforeEach(async () => {
  await open.openFile({ name: "table.csv", content: TABLE });
  await open.page.locator(".grid").getByText("Rome", { exact: true }).click();
});

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await open.page.keyboard.press(key);
};
const type = (text: string) => open.page.keyboard.type(text);
const selected = () => open.page.locator(".name-box").textContent();
const bar = () => open.page.getByRole("textbox", { name: "Content of the cell" });
const goTo = async (...keys: readonly string[]) => press("Control+Home", ...keys);
const menuItem = (name: string | RegExp) => open.page.getByRole("menuitem", { name });

/** The host's cells as their texts, once they are as expected. */
async function expectRows(rows: readonly (readonly string[])[], from = 1): Promise<void> {
  const shown = async () => {
    const { rows: cells } = await open.cellsOf("table");
    return rows.map((line, r) => line.map((_, c) => cells[from - 1 + r]?.[c]?.text ?? ""));
  };
  await expect.poll(shown).toEqual(rows);
}

describe("typing", () => {
  it("goes over a selected cell, along a row with Tab, and back to its first column with Enter", async () => {
    await type("Pisa");
    await press("Tab");
    await type("2024-01-02");
    await press("Enter");
    expect(await selected()).toBe("B3");
    await expectRows([["Ana", "Pisa", "2024-01-02", "12.50"]], 2);
  });

  it("composes Chinese straight into a selected cell, where Enter first picks the word", async () => {
    const input = await open.page.context().newCDPSession(open.page);
    await input.send("Input.imeSetComposition", {
      text: "luo",
      selectionStart: 3,
      selectionEnd: 3,
    });
    const enter = { key: "Process", code: "Enter", windowsVirtualKeyCode: 229 };
    await input.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...enter });
    expect(await selected()).toBe("B2");
    await input.send("Input.insertText", { text: "罗马" });
    await type("1");
    await press("Enter");
    expect(await selected()).toBe("B3");
    await expectRows([["Ana", "罗马1"]], 2);
  });

  it("changes what is there after F2, and leaves it alone after Escape", async () => {
    await press("F2", "ArrowLeft");
    await type("X");
    await press("Enter");
    await expectRows([["Ana", "RomXe"]], 2);
    await type("lost");
    await press("Escape", "ArrowDown");
    expect(await selected()).toBe("B4");
    await expectRows([["ben", "Bern"]], 3);
  });

  it("changes what is there after a double click, and keeps it when another cell is clicked", async () => {
    const { page } = open;
    await page.locator(".grid").getByText("Bern", { exact: true }).dblclick();
    await type("e");
    await page.locator(".grid").getByText("Oslo", { exact: true }).click();
    expect(await selected()).toBe("B5");
    await expectRows([["ben", "Berne"]], 3);
  });

  it("shows in the bar what a cell holds, not how, and takes it back from there", async () => {
    await goTo("ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight");
    expect(await bar().inputValue()).toBe("12.5");
    await bar().fill("1234.5");
    await press("Enter");
    expect(await selected()).toBe("D3");
    await expectRows([["Ana", "Rome", "2024-05-01", "1234.50"]], 2);
  });

  it("writes nothing when nothing was changed", async () => {
    const written: string[] = [];
    open.page.on("request", (request) => {
      if (/\/api\/(edit|change)$/.test(request.url())) written.push(request.postData() ?? "");
    });
    await press("F2", "Enter", "ArrowUp");
    await bar().focus();
    await press("Enter");
    // Requests go out in order: once this one is answered, none of before is still to come.
    await type("Pisa");
    await press("Enter");
    await expectRows([["ben", "Pisa"]], 3);
    expect(written).toEqual([expect.stringContaining("Pisa")]);
  });
});

describe("the clipboard", () => {
  const putOnClipboard = (text: string) =>
    open.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);

  it("takes a table as Excel copies it, with line breaks in a cell, beyond the sheet's last column", async () => {
    await putOnClipboard('two\r\n"a\nb"\t"say ""hi"""\r\n');
    await press("Control+ArrowRight", "Control+ArrowRight", "Control+v");
    await expect.poll(async () => (await open.document()).sheets[0]?.columns).toBe(27);
    const { rows } = await open.cellsOf("table");
    expect(rows[2]?.[25]?.text).toBe("a\nb");
    expect(rows[2]?.[26]?.text).toBe('say "hi"');
  });

  it("fills the selection with one value", async () => {
    await putOnClipboard("x");
    await press("Shift+ArrowDown", "Shift+ArrowRight", "Control+v");
    await expectRows(
      [
        ["Ana", "x", "x"],
        ["ben", "x", "x"],
      ],
      2,
    );
  });

  it("copies whole columns, also what was never in sight", async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `a${i},b${i}`);
    await open.openFile({ name: "long.csv", content: ["x,y", ...rows].join("\n") });
    await open.page.locator(".headings").getByText("B", { exact: true }).click();
    await press("Control+c");
    const copied = () => open.page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toMatch(/^y\nb0\n/);
    expect((await copied()).split("\n").at(-1)).toBe("b2999");
  });

  it("moves cut cells with their looks, and what they were goes on to other programs as text", async () => {
    await goTo("ArrowDown", "ArrowRight", "ArrowRight");
    await press("Shift+ArrowRight", "Control+x");
    expect(await open.page.evaluate(() => navigator.clipboard.readText())).toBe(
      "2024-05-01\t12.50",
    );
    await goTo("ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown");
    await press("Control+v");
    await expectRows([["Ana", "Rome", "", ""]], 2);
    await expectRows([["2024-05-01", "12.50"]], 6);
    expect((await open.cellsOf("table")).rows[5]?.[0]?.kind).toBe("date");
  });
});

it("undoes and does again what was typed, sorted, resized, inserted, in that order", async () => {
  const widthOf = async () => (await open.document()).sheets[0]?.columnWidths[1];
  await type("Pisa");
  await press("Enter", "Shift+F10");
  await menuItem("Sort sheet by column B, A → Z").click();
  await expectRows([["ben"], ["Álvaro"], ["Ana"], ["Cem"]], 2);
  const edge = open.page.locator(".width-handle").nth(1);
  const { x = 0, y = 0 } = (await edge.boundingBox()) ?? {};
  await open.page.mouse.move(x + 4, y + 8);
  await open.page.mouse.down();
  await open.page.mouse.move(x + 64, y + 8, { steps: 3 });
  await open.page.mouse.up();
  await expect.poll(widthOf).toBe(160);
  await press("Shift+F10");
  await menuItem("Insert 1 row above").click();
  await expectRows([["ben"], [""], ["Álvaro"]], 2);

  await press("Control+z");
  await expectRows([["ben"], ["Álvaro"]], 2);
  await press("Control+z");
  await expect.poll(widthOf).toBe(100);
  await press("Control+z");
  await expectRows([["Ana", "Pisa"]], 2);
  await press("Control+z");
  await expectRows([["Ana", "Rome"]], 2);
  await press("Control+y", "Control+Shift+z");
  await expectRows([["ben"], ["Álvaro"], ["Ana"], ["Cem"]], 2);
});

it("sorts numbers before text and leaves empty cells last whichever way, under the header", async () => {
  await goTo("ArrowRight", "ArrowRight", "ArrowRight");
  await press("Shift+F10");
  await menuItem(/A → Z/).click();
  await expectRows([["Name"], ["ben"], ["Ana"], ["Cem"], ["Álvaro"]]);
  await press("Shift+F10");
  await menuItem(/Z → A/).click();
  await expectRows([["Name"], ["Cem"], ["Ana"], ["ben"], ["Álvaro"]]);
});

it("fits a column to its longest text by a double click on its edge", async () => {
  await type("a much longer text than the column has room for");
  await press("Enter");
  await open.page.locator(".width-handle").nth(1).dblclick();
  const width = async () => (await open.document()).sheets[0]?.columnWidths[1] ?? 0;
  await expect.poll(width).toBeGreaterThan(250);
  const shown = open.page.locator(".grid [data-row='2'] [aria-colindex='2']");
  const fits = () =>
    shown.evaluate(
      (cell) => cell.firstElementChild!.scrollWidth <= cell.clientWidth && cell.clientWidth < 400,
    );
  await expect.poll(fits).toBe(true);
});

describe("what cannot be written", () => {
  it("is told, and does not keep back what is typed next", async () => {
    await open.page.route("**/api/edit", (route) => route.abort(), { times: 1 });
    await goTo("ArrowDown");
    await type("lost");
    await press("Enter");
    await open.page.getByText("Your last change was not made").waitFor();
    await type("kept");
    await press("Enter");
    await expectRows([["Ana"], ["kept"]], 2);
  });
});

it("takes a table longer than a call has arguments", async () => {
  const rows = 150_000;
  const text = Array.from({ length: rows }, (_, r) => `${r + 1}`).join("\n");
  await goTo("ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight");
  await open.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await press("Control+v");
  const used = async () => (await open.document()).sheets[0]?.usedRows;
  await expect.poll(used, { timeout: 15_000 }).toBe(rows);
});
