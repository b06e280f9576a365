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

describe("a run of the built add-on", () => {
  it("calls the spreadsheet service as often for 6,000 rows as for 300, and the service once", async () => {
    const few = await hostOver(orders(300));
    const many = await hostOver(orders(6000));
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
    expect(notices).toContainEqual({ code: "notice.scoredLocally" });
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
