/**
 * The local page in a real browser, for a user who has never been here: started as `npm start` does,
 * with a state folder of its own and any free port.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { expect } from "vitest";
import type { CellsView, DocumentView } from "../../addon/local/pageApi.ts";
import { startServer } from "../../addon/local/server/startServer.ts";
import { emptyWorkbook } from "../../addon/local/workbook/openWorkbook.ts";
import { type RecordedService, startRecordedService } from "./recordedService.ts";
import { type ShownCells, shownCellsOf } from "./shownCells.ts";

export interface OpenPage {
  readonly page: Page;
  readonly service: RecordedService;
  /** The page in the sidebar's frame. */
  readonly sidebar: FrameLocator;
  /** Through the button and the file chooser; it takes the place of what is open. */
  openFile(
    file: string | { readonly name: string; readonly content: string | Buffer },
  ): Promise<void>;
  /** Through Extensions ▸ the add-on ▸ the entry. */
  openSidebar(words: { readonly extensions: string; readonly entry: string }): Promise<void>;
  /** Brings a tab to the front and waits until it is drawn. */
  showTab(name: string): Promise<void>;
  /** The cells in sight. */
  shownCells(): Promise<ShownCells>;
  document(): Promise<DocumentView>;
  cellsOf(tab: string): Promise<CellsView>;
  /** The whole document as an Excel file, whose bytes are equal when the documents are. */
  workbookBytes(): Promise<Buffer>;
  /** Names of all machines that the page and its sidebar have asked for anything. */
  hostsAsked(): readonly string[];
  close(): Promise<void>;
}

/** Wide enough to have every column of our tabs in sight, for only what is in sight exists in the page. */
export const WHOLE_TAB = { width: 4800, height: 2600 };

export async function openPage(
  browser: Browser,
  { viewport = WHOLE_TAB, timeZone = "UTC", locale = "en-US" } = {},
): Promise<OpenPage> {
  process.env["TZ"] = "Etc/UTC"; // as start.ts: the script's clock is the manifest's
  const stateFolder = mkdtempSync(join(tmpdir(), "tierline-e2e-"));
  const service = await startRecordedService(join(stateFolder, "store"));
  const server = await startServer({
    document: emptyWorkbook(timeZone),
    port: 0,
    stateFolder,
    service,
  });
  const page = await browser.newPage({ viewport, locale });
  page.setDefaultTimeout(15_000);
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).hostname));
  await page.goto(server.url);

  const asked = (path: string) => page.request.get(new URL(path, server.url).href);
  const document = async () => (await (await asked("/api/document")).json()) as DocumentView;
  return {
    page,
    service,
    sidebar: page.frameLocator("iframe.sidebar-frame"),
    openFile: async (file) => {
      const chooser = page.waitForEvent("filechooser");
      await page.locator("header .open-button").click();
      const files =
        typeof file === "string"
          ? file
          : { name: file.name, mimeType: "text/csv", buffer: Buffer.from(file.content) };
      const answered = page.waitForResponse((response) => response.url().includes("/api/files"));
      const isAsked = (await document()).sheets.some(({ usedRows }) => usedRows > 0);
      await (await chooser).setFiles(files);
      if (isAsked) await page.getByRole("dialog").locator(".first").click();
      await answered;
      await page.locator(".veil").waitFor({ state: "detached" });
    },
    openSidebar: async ({ extensions, entry }) => {
      await page.getByRole("menuitem", { name: extensions }).click();
      await page.getByRole("menuitem", { name: /^(Customer Value|客户价值)$/ }).hover();
      await page.getByRole("menuitem", { name: entry, exact: true }).click();
    },
    showTab: async (name) => {
      await page.getByRole("tab", { name, exact: true }).click();
      await page.getByRole("grid", { name }).waitFor({ state: "attached" });
      await page.locator(".grid [role=gridcell]").first().waitFor();
    },
    shownCells: () => shownCellsOf(page),
    document,
    cellsOf: async (tab) => {
      const sheet = (await document()).sheets.find(({ name }) => name === tab);
      expect(sheet, `the tab ${tab}`).toBeDefined();
      return (await asked(`/api/cells?sheet=${sheet?.id}&row=0&rows=${sheet?.rows}`)).json();
    },
    workbookBytes: async () => (await asked("/api/download?as=xlsx")).body(),
    hostsAsked: () => [...hosts],
    close: async () => {
      await page.close();
      await server.close();
      await service.close();
      rmSync(stateFolder, { recursive: true, force: true });
    },
  };
}
