/** The command as a whole: a file in, JSON and exit code out. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { fitArguments } from "../../../../addon/local/fit/fitArguments.ts";
import { fitFile } from "../../../../addon/local/fit/fitFile.ts";

const folder = mkdtempSync(join(tmpdir(), "fit-"));
afterAll(() => rmSync(folder, { recursive: true }));
const goldenFile = (name: string) =>
  fileURLToPath(new URL(`../../../golden/clv/${name}`, import.meta.url));

function written(name: string, text: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function fitted(...words: readonly string[]) {
  const given = fitArguments(words);
  if ("kind" in given) throw new Error(JSON.stringify(given));
  const told: string[] = [];
  const parts: string[] = [];
  const code = fitFile(
    given,
    () => 0,
    (line) => told.push(line),
    (text) => parts.push(text),
  );
  return { code, told, printed: parts.length > 0 ? JSON.parse(parts.join("")) : null };
}

describe("npm run fit", () => {
  it("prints the published fit of the CDNOW customers", () => {
    // [FHL05]: r .243, alpha 4.414, a .793, b 2.426, LL −9582.4, times to two decimals of a week.
    const { code, told, printed } = fitted("--model", "bg-nbd", goldenFile("cdnow-summary.csv"));
    expect({ code, told }).toEqual({ code: 0, told: [] });
    expect(Object.keys(printed)).toEqual([
      ...["model", "parameters", "logLikelihood", "n", "converged", "seconds", "limit"],
    ]);
    expect(printed).toMatchObject({ model: "bg-nbd", n: 2357, converged: true, limit: "none" });
    const { r, alpha, a, b } = printed.parameters;
    expect([r, alpha, a, b].map((value) => value.toFixed(3))).toEqual([
      ...["0.243", "4.414", "0.793", "2.426"],
    ]);
    expect(printed.logLikelihood).toBeCloseTo(-9582.4, 1);
  });

  it("tells spend beside purchases when rows are asked for, one a line of the file", () => {
    const words = ["--model", "pareto-nbd", "--predict", "39", "--annual-discount", "0.1"];
    const { printed } = fitted(...words, goldenFile("cdnow-summary.csv"));
    expect(printed.rows.length).toBe(2357);
    expect(Object.keys(printed.rows[0])).toEqual([
      ...["logLikelihood", "expectedPurchases", "probabilityAlive"],
      ...["dert", "discountedPurchases", "expectedSpend"],
    ]);
    expect(printed.spend).toMatchObject({ n: 946, converged: true, trouble: null });
    const sum = printed.rows.reduce(
      (total: number, row: { logLikelihood: number }) => total + row.logLikelihood,
      0,
    );
    expect(sum).toBeCloseTo(printed.logLikelihood, 6);
  });

  it("answers every row of the boundary shop, and says that no drop-out is measurable", () => {
    const shop = written("shop.csv", "x,t_x,T\n5,40,41\n7,38,40\n1,20,30\n0,0,2\n12,50,52\n");
    const { code, told, printed } = fitted("--model", "bg-nbd", "--predict", "10", shop);
    expect(code).toBe(0);
    expect(printed.limit).toBe("noDropOut");
    expect(told[0]).toMatch(/^No drop-out is measurable/);
    const numbers = printed.rows.flatMap((row: object) => Object.values(row));
    expect(numbers.every(Number.isFinite)).toBe(true);
  });

  it("gives the same answer for counted customers and for as many rows", () => {
    const counted = written("counted.csv", "x,t_x,T,m_x,custs\n2,3,9,4,3\n0,0,9,0,5\n1,8,9,7,2\n");
    const rows = "2,3,9,4\n".repeat(3) + "0,0,9,0\n".repeat(5) + "1,8,9,7\n".repeat(2);
    const single = written("single.csv", `x,t_x,T,m_x\n${rows}`);
    for (const model of ["mbg-nbd", "gamma-gamma"]) {
      const of = (file: string) => fitted("--model", model, "--prior", file).printed;
      expect(of(counted)).toEqual(of(single));
    }
  });

  it("fits contracts and draws their curve", () => {
    // The regular cohort of Fader & Hardie (2007): alpha .704, beta 1.182.
    const left = [369, 163, 86, 56, 37, 27, 21].map((lost, i) => `${i + 1},1,${lost}`);
    const file = written("contracts.csv", `periods,ended,weights\n${left.join("\n")}\n8,0,241\n`);
    const words = ["--model", "shifted-beta-geometric", "--predict", "12"];
    const { printed } = fitted(...words, file);
    expect(printed.parameters.alpha).toBeCloseTo(0.704, 3);
    expect(printed.parameters.beta).toBeCloseTo(1.182, 3);
    expect(printed.n).toBe(1000);
    expect(printed.curve.length).toBe(12);
    expect(printed.rows.at(0)).toMatchObject({ expectedPurchases: 0, probabilityAlive: 0 });
    const { expectedPurchases, expectedPurchasesLow, expectedPurchasesHigh } = printed.rows.at(-1);
    expect(expectedPurchasesLow).toBeLessThan(expectedPurchases);
    expect(expectedPurchasesHigh).toBeGreaterThan(expectedPurchases);
  });

  it("evaluates given parameters without a fit", () => {
    const parameters = JSON.stringify({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 });
    const file = written("one.csv", "x,t_x,T\n2,30.43,38.86\n");
    const words = ["--model", "bg-nbd", "--parameters", parameters, "--predict", "39", file];
    const { printed } = fitted(...words);
    // Hardie's spreadsheet for the paper: 1.226.
    expect(printed.rows[0].expectedPurchases).toBeCloseTo(1.226, 3);
    expect(printed).toMatchObject({ converged: null, n: 1 });
  });

  it("says in either language what is wrong with a file, and with a fit", () => {
    const nobody = written("nobody.csv", "x,t_x,T\n0,0,5\n0,0,6\n");
    const broken = written("broken.csv", "x,t_x,T\n2,7,6\n");
    const said = (...words: readonly string[]) => {
      const { code, told, printed } = fitted(...words);
      expect({ code, printed }).toEqual({ code: 1, printed: null });
      return told[0];
    };
    expect(said("--model", "bg-nbd", join(folder, "none.csv"))).toMatch(/^There is no file "/);
    expect(said("--model", "bg-nbd", broken)).toMatch(/^Line 2 of ".*broken\.csv": the last/);
    expect(said("--model", "bg-nbd", broken, "--language", "zh")).toMatch(/第2行：最近一次购买/);
    expect(said("--model", "bg-nbd", nobody)).toMatch(/^bg-nbd could not be fitted: too few/);
    expect(said("--model", "bg-nbd", nobody, "--language", "zh")).toMatch(/^无法拟合 bg-nbd：/);
  });

  it("advises --prior where it makes a fit, and nowhere else", () => {
    const adviceOn = (model: string, text: string) => {
      const file = written("few.csv", text);
      expect(fitted("--model", model, "--prior", file).told[0] ?? "").not.toContain("--prior");
      return fitted("--model", model, file).told[0];
    };
    expect(adviceOn("bg-nbd", "x,t_x,T\n1,10,38\n")).toMatch(/, or add --prior\.$/);
    expect(adviceOn("bg-nbd", "x,t_x,T\n0,0,5\n0,0,6\n")).toMatch(/ a longer time\.$/);
    const allRun = "periods,ended\n1,0\n2,0\n3,0\n";
    expect(adviceOn("shifted-beta-geometric", allRun)).toMatch(/ a longer time\.$/);
  });

  it("reads what Windows writes: line ends, a mark, UTF-16, headers in capitals", () => {
    const plain = "x,t_x,T\n2,30,38\n1,2,38\n0,0,38\n";
    const fitTo = (text: string | Buffer) =>
      fitted("--model", "bg-nbd", "--prior", written("windows.csv", text)).printed;
    const windows = `\uFEFF${plain.toUpperCase().replaceAll("\n", "\r\n").replaceAll(",", ";")}`;
    expect(fitTo(windows)).toEqual(fitTo(plain));
    expect(fitTo(Buffer.from(windows, "utf16le"))).toEqual(fitTo(plain));
  });

  it("is a command with exit codes", async () => {
    const script = fileURLToPath(new URL("../../../../addon/local/fit.ts", import.meta.url));
    const run = (...words: readonly string[]) =>
      new Promise<readonly [number, string, string]>((resolve) => {
        execFile(process.execPath, ["--import", "tsx", script, ...words], (error, out, err) =>
          resolve([Number(error?.code ?? 0), out, err]),
        );
      });
    const [code, out, err] = await run("--model", "bg-bb", goldenFile("donations.csv"));
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({ model: "bg-bb", n: 11104, converged: true });
    expect((await run("--model", "bg-xx", "a.csv"))[0]).toBe(2);
    const [absent, nothing, sentence] = await run("--model", "nbd", join(folder, "none.csv"));
    expect([absent, nothing]).toEqual([1, ""]);
    expect(sentence).toMatch(/^There is no file/);
  });
});
