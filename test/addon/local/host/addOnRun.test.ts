/**
 * The built add-on over documents of several sizes, in the bare context, against the built service.
 */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildAddon } from "../../../../addon/build.ts";
import { type Host, startHost } from "../../../../addon/local/host/host.ts";
import { openFiles } from "../../../../addon/local/workbook/openWorkbook.ts";
import type { RunOutcome } from "../../../../addon/src/sidebarApi.ts";
import { automaticChoices } from "../../../../addon/src/sidebarApi.ts";
import {
  type LocalService,
  startLocalService,
} from "../../../../lambdas/local/startLocalService.ts";

const bundle = mkdtempSync(join(tmpdir(), "tierline-bundle-"));
let service: LocalService;
beforeAll(async () => {
  [service] = await Promise.all([startLocalService({ storePath: null }), buildAddon(bundle)]);
});
afterAll(async () => {
  await service.close();
  rmSync(bundle, { recursive: true, force: true });
});

/** Orders of which every customer has three, on days and with amounts that differ. */
function orders(count: number): string {
  const lines = Array.from({ length: count }, (_, i) => {
    const customer = Math.floor(i / 3);
    const day = String(1 + ((i * 7) % 28)).padStart(2, "0");
    const month = String(1 + (i % 6)).padStart(2, "0");
    const amount = ((i * 37) % 9000) / 100 + 1;
    return `#${i},buyer${customer}@shop.test,2025-${month}-${day},${amount.toFixed(2)}`;
  });
  return ["Order ID,Email,Order date,Total", ...lines, ""].join("\n");
}

async function hostOver(text: string): Promise<Host> {
  const bytes = new TextEncoder().encode(text);
  const { document } = await openFiles([{ name: "orders.csv", bytes }], "Asia/Shanghai");
  if (document === null) throw new Error("unreadable");
  const nothing = (): void => {};
  return startHost({
    document,
    bundle,
    service,
    files: { document: null, user: null, script: null },
    user: { email: "you@example.com", locale: "en" },
    sleep: async () => {},
    window: {
      showMenu: nothing,
      showSidebar: nothing,
      showDialog: nothing,
      showToast: nothing,
      askUser: async () => "CLOSE",
      log: nothing,
    },
  });
}

async function run(host: Host) {
  const choices = { ...automaticChoices, asOf: "2025-06-30" };
  const execution = await host.call("scoreCustomers", [choices]);
  if (!execution.ok) throw new Error(execution.message);
  return { calls: execution.spreadsheetCalls, outcome: execution.value as RunOutcome };
}

async function answerOf(host: Host, functionName: string, ...args: unknown[]): Promise<unknown> {
  const execution = await host.call(functionName, args);
  if (!execution.ok) throw new Error(execution.message);
  return execution.value;
}

function contentsOf({ document }: Host, name: string): unknown[][] {
  const tab = document.tabByName(name)!;
  return Array.from({ length: tab.rows }, (_, r) =>
    Array.from({ length: tab.columns }, (__, c) => tab.cells.at(r + 1, c + 1)),
  );
}

describe("a run of the built add-on", () => {
  it("calls the spreadsheet service as often for 12,000 rows as for 3,000, and the service once", async () => {
    // Both with a forecast that is tried on the past: its tables and charts take calls of their own.
    const few = await hostOver(orders(3000));
    const many = await hostOver(orders(12_000));
    const [one, other] = [await run(few), await run(many)];
    expect(one.outcome.ok && other.outcome.ok).toBe(true);
    expect(other.calls).toBe(one.calls);
    expect(few.network.sent()).toHaveLength(1);
    expect(many.network.sent()).toHaveLength(1);
    await Promise.all([few.close(), many.close()]);
  });

  it("sends no text of the sheet", async () => {
    const host = await hostOver(orders(300));
    await run(host);
    const sent = host.network.sent().map(({ body, url }) => `${url} ${body}`);
    const words = orders(300)
      .split(/[\n,]/)
      .filter((word) => /[@#]|[a-z]{3}/i.test(word));
    expect(words.length).toBeGreaterThan(600);
    expect(words.filter((word) => sent.some((text) => text.includes(word)))).toEqual([]);
    expect(sent.join("")).not.toContain("@");
    await host.close();
  });

  it("scores here when the service cannot be reached, and says so", async () => {
    const host = await hostOver(orders(300));
    host.network.setState("noAddress");
    const { outcome } = await run(host);
    expect(outcome).toMatchObject({ ok: true });
    const notices = outcome.ok ? outcome.result.notices : [];
    expect(notices).toContainEqual(expect.objectContaining({ code: "notice.scoredLocally" }));
    await host.close();
  });

  it("is undone, and said in the other language, without another request", async () => {
    const host = await hostOver(orders(300));
    const names = () => host.document.tabs.filter(({ hidden }) => !hidden).map(({ name }) => name);
    await run(host);
    const first = contentsOf(host, "CV Customers");
    host.document.tabByName("orders")!.cells.put(2, 4, 99_999);
    await run(host);
    const second = contentsOf(host, "CV Customers");
    expect(second).not.toEqual(first);
    const sent = host.network.sent().length;
    expect(await answerOf(host, "chooseLanguage", "zh")).toMatchObject({ ok: true });
    const own = ["客户价值 客户", "客户价值 仪表盘", "客户价值 模型", "客户价值 数据检查"];
    expect(names()).toEqual(["orders", ...own]);
    expect(await answerOf(host, "chooseLanguage", "en")).toMatchObject({ ok: true });
    expect(contentsOf(host, "CV Customers")).toEqual(second);
    const undone = await answerOf(host, "undoRun");
    expect(undone).toMatchObject({ ok: true, result: { canUndo: false } });
    expect(contentsOf(host, "CV Customers")).toEqual(first);
    expect(host.network.sent()).toHaveLength(sent);
    await host.close();
  });

  it("is one step of the page's own undo", async () => {
    const host = await hostOver(orders(300));
    await run(host);
    expect(host.document.history.undo()).toBe(true);
    expect(host.document.tabs.map(({ name }) => name)).toEqual(["orders"]);
    expect(host.document.history.redo()).toBe(true);
    expect(host.document.activeTab.name).toBe("CV Dashboard");
    await host.close();
  });

  it("leaves nothing behind when it is cancelled half-way", async () => {
    const host = await hostOver(orders(6000));
    const running = run(host);
    for (let stage = "idle"; stage !== "writing" && stage !== "charting"; ) {
      stage = ((await answerOf(host, "readProgress")) as { stage: string }).stage;
    }
    await answerOf(host, "cancelRun");
    const { outcome } = await running;
    expect(outcome).toMatchObject({ ok: false, problem: { code: "sheet.cancelled" } });
    expect(host.document.tabs.map(({ name }) => name)).toEqual(["orders"]);
    await host.close();
  });

  it("shows its progress while it is on", async () => {
    const host = await hostOver(orders(6000));
    const seen = new Set<string>();
    let isOn = true;
    const running = run(host).finally(() => {
      isOn = false;
    });
    while (isOn) {
      const progress = await host.call("readProgress", []);
      if (progress.ok) seen.add((progress.value as { stage: string }).stage);
    }
    await running;
    expect([...seen].filter((stage) => stage !== "idle").length).toBeGreaterThan(1);
    await host.close();
  });

  it("is refused while another is on", async () => {
    const host = await hostOver(orders(6000));
    const [one, other] = await Promise.all([run(host), run(host)]);
    const codes = [one, other].map(({ outcome }) => (outcome.ok ? "ok" : outcome.problem.code));
    expect(codes).toContain("ok");
    expect(codes.every((code) => code === "ok" || code === "sheet.runInProgress")).toBe(true);
    await host.close();
  });
});
