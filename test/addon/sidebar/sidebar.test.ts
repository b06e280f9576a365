import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { useSidebar } from "./openedSidebar.ts";
import { scored } from "./scoredShop.ts";
import { builtSidebar } from "./sidebarPage.ts";

const opened = useSidebar();

describe("the four tabs", () => {
  it("are walked by arrow keys, Home and End", async () => {
    const page = await opened({ readSidebarState: { value: scored } });
    const selected = () => page.locator("[role=tab][aria-selected=true]").innerText();
    await page.getByRole("tab", { name: "Understand" }).focus();
    for (const [key, tab] of [
      ["ArrowRight", "Manage"],
      ["End", "Increase"],
      ["ArrowRight", "Identify"],
      ["ArrowLeft", "Increase"],
      ["Home", "Identify"],
    ] as const) {
      await page.keyboard.press(key);
      expect(await selected()).toBe(tab);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(tab);
      const label = await page.getByRole("tabpanel").getAttribute("aria-labelledby");
      expect(label).toBe(`tab-${tab.toLowerCase()}`);
    }
  });

  it("have one primary button each, always in the same place", async () => {
    const page = await opened({ readSidebarState: { value: scored } });
    const places = new Set<string>();
    for (const tab of ["Identify", "Understand", "Manage", "Increase"]) {
      await page.getByRole("tab", { name: tab }).click();
      expect(await page.locator(".primary").count()).toBe(1);
      const box = await page.locator(".primary").boundingBox();
      places.add(JSON.stringify(box));
    }
    expect(places.size).toBe(1);
  });
});

describe("its theme", () => {
  it("is what the address says, else what the system has", async () => {
    const page = await opened({ readSidebarState: { value: scored } }, "dark");
    const theme = () => page.locator("html").getAttribute("data-theme");
    expect(await theme()).toBe("dark");
    await page.evaluate(() => {
      location.hash = "theme=light";
    });
    await expect.poll(theme).toBe("light");
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await theme()).toBe("light");
    await page.evaluate(() => {
      location.hash = "";
    });
    await expect.poll(theme).toBe("dark");
    await page.emulateMedia({ colorScheme: "light" });
    await expect.poll(theme).toBe("light");
  });
});

describe("its size and its text", () => {
  it("is under 60 KB gzipped: Google sends it with every opening", async () => {
    const { script, style } = await builtSidebar();
    expect(gzipSync(script + style).length).toBeLessThan(60_000);
  });

  it("asks for nothing from elsewhere", async () => {
    const { script, style } = await builtSidebar();
    const addresses = (script + style).match(/https?:\/\/[\w.]+/g) ?? [];
    // Names of XML vocabularies, never fetched.
    expect(addresses.filter((address) => !address.startsWith("http://www.w3.org"))).toEqual([]);
  });
});
