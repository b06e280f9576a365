/**
 * `npm start` itself: a process of its own that prints an address, serves the page there, and ends when asked.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";
import type { DocumentView } from "../../addon/local/pageApi.ts";

it("opens the file it is given, at the address it prints", async () => {
  const stateFolder = mkdtempSync(join(tmpdir(), "tierline-start-"));
  const started = spawn(
    process.execPath,
    ["--import", "tsx", "addon/local/start.ts", "test/fixtures/shopify_orders.csv"],
    { env: { ...process.env, PORT: "0", TIERLINE_STATE: stateFolder } },
  );
  const ended = new Promise((resolve) => started.once("exit", resolve));
  try {
    const { value: line = "" } = await createInterface(started.stdout)
      [Symbol.asyncIterator]()
      .next();
    const [url = ""] = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(line)) ?? [];
    expect(await (await fetch(url)).text()).toContain("<!doctype html>");
    const shown = (await (await fetch(`${url}api/document`)).json()) as DocumentView;
    expect(shown.name).toBe("shopify_orders");
    expect(shown.menu?.title).toBe("Customer Value");
  } finally {
    started.kill("SIGTERM");
    expect(await ended).toBe(0);
    rmSync(stateFolder, { recursive: true, force: true });
  }
});
