import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { WorkbookDocument } from "../../../../addon/local/document/workbookDocument.ts";
import { keepOpen } from "../../../../addon/local/server/keepOpen.ts";
import { keptDocuments } from "../../../../addon/local/server/keptDocuments.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tierline-kept-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function named(name: string): WorkbookDocument {
  const document = new WorkbookDocument(name, name, "UTC");
  document.addTab("Sheet1").cells.put(1, 1, name);
  return document;
}

it("keeps six documents, and the files of no others", async () => {
  const kept = keptDocuments(join(folder, "open"));
  for (const name of ["a", "b", "c", "d", "e", "f", "g"]) await kept.keep(null, named(name), true);
  expect(kept.list().map(({ name }) => name)).toEqual(["g", "f", "e", "d", "c", "b"]);
  expect(readdirSync(join(folder, "open"))).toHaveLength(7);
});

it("lets nobody else on this machine read them", async () => {
  const open = join(folder, "open");
  await keptDocuments(open).keep(null, named("a"), true);
  for (const path of [open, ...readdirSync(open).map((file) => join(open, file))]) {
    expect(statSync(path).mode & 0o077, path).toBe(0);
  }
});

it("loses none of what another page over the same folder keeps", async () => {
  const [one, other] = [keptDocuments(folder), keptDocuments(folder)];
  await one.keep(null, named("a"), true);
  await other.keep(null, named("b"), true);
  await one.keep(null, named("c"), true);
  expect(other.list().map(({ name }) => name)).toEqual(["c", "b", "a"]);
});

it.each([
  ["cut off", '[{"key":"a'],
  ["no list", '{"a":1}'],
  ["a list of something else", '[1,null,{"key":"../../elsewhere","name":"a"}]'],
])("begins anew over an index that is %s", async (_, text) => {
  writeFileSync(join(folder, "index.json"), text);
  const kept = keptDocuments(folder);
  expect(kept.list()).toEqual([]);
  await kept.keep(null, named("a"), true);
  expect(kept.list()).toHaveLength(1);
});

it("opens nothing from a damaged file", async () => {
  const kept = keptDocuments(folder);
  const key = await kept.keep(null, named("a"), true);
  writeFileSync(join(folder, `${key}.gz`), "damaged");
  expect(await kept.open(key)).toBeNull();
});

it("keeps at the next change what could not be kept at one", async () => {
  const told: string[] = [];
  const document = named("a");
  let isFull = true;
  const kept = keptDocuments(folder);
  const keeping = keepOpen(
    {
      ...kept,
      keep: (...asked) => (isFull ? Promise.reject(new Error("full")) : kept.keep(...asked)),
    },
    document,
    null,
    (text) => told.push(text),
  );
  await keeping.close();
  expect(told).toHaveLength(1);
  isFull = false;
  await keeping.close();
  expect(kept.list()).toHaveLength(1);
});
