/**
 * The sheet as a screen reader has it: the browser's own accessibility tree, not the elements.
 */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { WorkbookDocument } from "../../../../../addon/local/document/workbookDocument.ts";
import { writeXlsx } from "../../../../../addon/local/workbook/writeXlsx.ts";
import { launchBrowser } from "../../../../e2e/browser.ts";
import { type OpenPage, openPage } from "../../../../e2e/openPage.ts";
import { seriousIssues } from "../../../../e2e/seriousIssues.ts";

const ROWS = 300;

/** Customers with a frozen header and a frozen name, wider and longer than the window; row 3 has no name. */
async function customers(): Promise<Buffer> {
  const document = new WorkbookDocument("customers", "customers", "UTC");
  const tab = document.addTab("Customers");
  const titles = ["Customer", "Tier", "", "Value score", "City", "Note", "Owner", "Due", "Sum"];
  titles.forEach((title, c) => {
    tab.cells.put(1, c + 1, title || null);
  });
  for (let row = 2; row <= ROWS; row++) {
    titles.forEach((title, c) => {
      if (title !== "") tab.cells.put(row, c + 1, row === 3 && c === 0 ? null : `${title} ${row}`);
    });
  }
  titles.forEach((_, c) => {
    tab.columnWidths.set(c + 1, 260);
  });
  tab.frozenRows = 1;
  tab.frozenColumns = 1;
  return Buffer.from(await writeXlsx(document));
}

let browser: Browser;
let open: OpenPage;
beforeAll(async () => {
  browser = await launchBrowser();
  open = await openPage(browser, { viewport: { width: 1280, height: 800 } });
  await open.openFile({ name: "customers.xlsx", content: await customers() });
  await open.page.locator(".grid").getByText("Tier 2", { exact: true }).waitFor();
});
afterAll(async () => {
  await open?.close();
  await browser?.close();
});

const said = () => open.page.locator(".grid [role=status]").innerText();
const press = (key: string) => open.page.keyboard.press(key);

/** The rows of the grid as they are read: their numbers, and what is in their cells. */
async function rowsRead() {
  const session = await open.page.context().newCDPSession(open.page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  type Node = (typeof nodes)[number];
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const roleOf = (node: Node) => String(node.role?.value);
  const below = (node: Node, role: string): readonly Node[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      if (child === undefined) return [];
      return roleOf(child) === role ? [child] : below(child, role);
    });
  const textOf = (node: Node): string =>
    roleOf(node) === "StaticText"
      ? String(node.name?.value)
      : below(node, "StaticText").map(textOf).join("");
  const grid = nodes.find((node) => roleOf(node) === "grid");
  if (grid === undefined) throw new Error("no grid is read");
  return below(grid, "row").map((row) => below(row, "gridcell").map(textOf));
}

it("is read row by row, each with the customer first and the header on top", async () => {
  const rows = await rowsRead();
  expect(rows[0]?.slice(0, 3)).toEqual(["Customer", "Tier", "Value score"]);
  expect(rows[1]?.slice(0, 3)).toEqual(["Customer 2", "Tier 2", "Value score 2"]);
  expect(rows[2]?.slice(0, 2)).toEqual(["Tier 3", "Value score 3"]);
  expect(rows.slice(3, 12).map(([customer]) => customer)).toEqual(
    Array.from({ length: 9 }, (_, i) => `Customer ${i + 4}`),
  );
});

it("is read in order when it was scrolled, both ways, and no cell twice", async () => {
  const { page } = open;
  await page.locator(".grid").evaluate((grid) => {
    grid.scrollTop = 1703;
    grid.scrollLeft = 300;
  });
  await page.locator(".grid").getByText("City 90", { exact: true }).waitFor();
  const rows = await rowsRead();
  const numbers = rows.map((cells) => Number(/\d+$/.exec(cells[0] ?? "")?.[0] ?? 1));
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const [customer, ...others] of rows.slice(1)) {
    expect(customer).toMatch(/^Customer/);
    expect(others.some((text) => text.startsWith("Customer"))).toBe(false);
  }
  expect(await seriousIssues(page)).toEqual([]);
});

it("says nothing while the user is elsewhere, nor when a sheet is opened", async () => {
  const { page } = open;
  expect(await said()).toBe("");
  await page.getByRole("button", { name: "Add a tab" }).press("Enter");
  await page.getByRole("tab", { name: "Sheet2" }).waitFor();
  expect(await said()).toBe("");
  await page.getByRole("tab", { name: "Customers" }).click();
  await page.locator(".grid").getByText("Tier 2", { exact: true }).click();
  await expect.poll(said).toBe("B2, Tier, Tier 2");
  await page.getByRole("button", { name: "Open file" }).focus();
  await expect.poll(said).toBe("");
});

it("says the column's header with a cell, and that it was sorted", async () => {
  await open.page.locator(".grid").getByText("Tier 4", { exact: true }).click();
  await press("ArrowRight");
  await press("ArrowRight");
  await expect.poll(said).toBe("D4, Value score, Value score 4");
  await press("Control+Home");
  await expect.poll(said).toBe("A1, Customer");
  await press("Shift+F10");
  await open.page.getByRole("menuitem", { name: "Sort sheet by column A, Z → A" }).click();
  await expect.poll(said).toBe("Sorted by column A, descending.");
});

it("comes back to its first cell with Ctrl+Home, though that is selected already", async () => {
  const { page } = open;
  await press("Control+Home");
  await page.locator(".grid").evaluate((grid) => {
    grid.scrollTop = 3000;
    grid.scrollLeft = 400;
  });
  await press("Control+Home");
  const scrolled = () =>
    page.locator(".grid").evaluate(({ scrollTop, scrollLeft }) => [scrollTop, scrollLeft]);
  await expect.poll(scrolled).toEqual([0, 0]);
});
