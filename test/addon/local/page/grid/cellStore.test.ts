import { expect, it } from "vitest";
import { createCellStore } from "../../../../../addon/local/page/grid/cellStore.ts";
import type { CellsView } from "../../../../../addon/local/pageApi.ts";

/** A host whose answers arrive when the test says so. */
function slowHost() {
  const asked: { row: number; answer: (text: string) => Promise<void> }[] = [];
  const read = (sheet: number, row: number, rows: number) =>
    new Promise<CellsView>((resolve) => {
      asked.push({
        row,
        async answer(text) {
          resolve({
            sheet,
            row,
            rows: Array.from({ length: rows }, (_, i) => [{ text: `${text}${i}`, kind: "text" }]),
          });
          await new Promise((done) => setTimeout(done));
        },
      });
    });
  return { read, asked };
}

it("asks for each block in sight once, however often it is wanted", async () => {
  const host = slowHost();
  const store = createCellStore(host.read, () => {});
  store.want(1, 190, 410, 1);
  store.want(1, 200, 420, 1);
  expect(host.asked.map(({ row }) => row)).toEqual([0, 200, 400]);
  await host.asked[1]!.answer("b");
  store.want(1, 200, 399, 1);
  expect(host.asked).toHaveLength(3);
  expect(store.row(1, 201)?.[0]?.text).toBe("b1");
});

it("lets the newest wish go before what was only passed", async () => {
  const host = slowHost();
  const store = createCellStore(host.read, () => {});
  for (let row = 0; row < 20_000; row += 1000) store.want(1, row, row + 40, 1);
  expect(host.asked.map(({ row }) => row)).toEqual([0, 1000, 2000]);
  await host.asked[1]!.answer("passed");
  expect(host.asked[3]?.row).toBe(19_000);
  expect(host.asked).toHaveLength(4);
});

it("shows the old rows until the changed ones are here", async () => {
  const host = slowHost();
  const store = createCellStore(host.read, () => {});
  store.want(1, 0, 10, 1);
  await host.asked[0]!.answer("old");
  store.want(1, 0, 10, 2);
  expect(store.row(1, 3)?.[0]?.text).toBe("old3");
  await host.asked[1]!.answer("new");
  expect(store.row(1, 3)?.[0]?.text).toBe("new3");
});

it("drops an answer that was overtaken by a change", async () => {
  const host = slowHost();
  const store = createCellStore(host.read, () => {});
  store.want(1, 0, 10, 1);
  store.want(1, 0, 10, 2);
  await host.asked[1]!.answer("new");
  await host.asked[0]!.answer("old");
  expect(store.row(1, 0)?.[0]?.text).toBe("new0");
});
