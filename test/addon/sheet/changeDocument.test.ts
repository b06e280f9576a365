import { beforeEach, describe, expect, it, vi } from "vitest";
import { unwatched } from "../../../addon/src/ports.ts";
import { undoableFamily, writeDocument } from "../../../addon/src/sheet/writeDocument.ts";
import { type EmulatedDocument, emulatedDocument, snapshotOf } from "./emulatedDocument.ts";
import { plannedDocument } from "./plannedDocument.ts";

let world: EmulatedDocument;
beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  world = emulatedDocument();
});

describe("a full document", () => {
  it("is counted before the first cell is written", () => {
    tab("Orders").rows = 380_000;
    const before = snapshotOf(world);
    expect(write(50_000)).toMatchObject({ code: "sheet.tooManyCells", limit: 10_000_000 });
    expect(snapshotOf(world)).toBe(before);
  });

  it("gives up the former undo step where there is no room for two", () => {
    write(10_000);
    write(10_000);
    // Ours have 30,000 cells and their copies as many: a third time 30,000 would be too much.
    tab("Orders").rows = Math.floor((10_000_000 - 75_000) / 26);
    expect(write(10_001)).toHaveProperty("customers");
    expect(undoableFamily(world.spreadsheet)).toBe("scores");
    const copies = world.document.tabs.slice(5);
    expect(copies.map(({ rows }) => rows)).toContain(10_001);
    expect(copies).toHaveLength(4);
  });
});

describe("progress and cancel", () => {
  it("tells after each step what share is done, and when the charts begin", () => {
    const told: [number, boolean][] = [];
    const step = (done: number, isCharts: boolean) => void told.push([done, isCharts]);
    writeDocument(world.spreadsheet, plannedDocument(6), { step, isCancelled: () => false });
    const shares = told.map(([done]) => done);
    expect(told.length).toBeGreaterThan(8);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    const charts = told.findIndex(([, isCharts]) => isCharts);
    expect(charts).toBeGreaterThan(4);
    expect(told.slice(charts).every(([, isCharts]) => isCharts)).toBe(true);
  });

  it("leaves the document as it was, whichever step the cancel comes before", () => {
    write(6);
    const before = snapshotOf(world);
    let steps = 0;
    writeDocument(world.spreadsheet, plannedDocument(6), {
      step: () => steps++,
      isCancelled: () => false,
    });
    for (let place = 0; place < steps; place++) {
      world = emulatedDocument();
      write(6);
      let asked = 0;
      const answer = writeDocument(world.spreadsheet, plannedDocument(9), {
        step: () => {},
        isCancelled: () => asked++ === place,
      });
      expect(answer).toEqual({ code: "sheet.cancelled" });
      expect(snapshotOf(world)).toBe(before);
    }
  });
});

function write(size: number) {
  return writeDocument(world.spreadsheet, plannedDocument(size), unwatched);
}

function tab(name: string) {
  const found = world.document.tabByName(name);
  if (found === null) throw new Error(`no tab ${name}`);
  return found;
}
