/**
 * Journey 4c as finance goes it, in a real browser, once in each language: a table of revenue and costs is opened,
 * one button is pressed, and every number of the journey stands in the sheet.
 * (longer than 250 lines: one journey in one piece)
 */
import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CellsView } from "../../addon/local/pageApi.ts";
import journey from "../golden/journeys/finance.json" with { type: "json" };
import { launchBrowser } from "./browser.ts";
import { inChinese, inEnglish } from "./financeInWords.ts";
import { type OpenPage, openPage } from "./openPage.ts";

const FILE = "test/fixtures/finance.csv";
const FINANCE = "finance";

const names: Readonly<Record<string, string>> = {
  C01: "Aurora Hotels",
  C02: "Birch Cafes",
  C03: "Cobalt Mfg",
  C04: "Dune Outfitters",
  C05: "Elm Grocers",
  C06: "Fern Spa",
  C07: "Grove Gyms",
  C08: "Hazel Books",
  C09: "Indigo Events",
  C10: "Jade Tech",
  C11: "Koi Sushi",
  C12: "Larch Schools",
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const whole = new Intl.NumberFormat("en-US");
const textsOf = ({ rows }: CellsView) => rows.map((row) => row.map(({ text }) => text));
const numberIn = (text: string | undefined) => Number((text ?? "").replaceAll(",", ""));

describe.each([
  { language: "en", button: "EN", locale: "en-US", words: inEnglish },
  { language: "zh", button: "中文", locale: "zh-CN", words: inChinese },
])("the journey of finance ($language)", ({ language, button, locale, words }) => {
  let open: OpenPage;
  let before: Awaited<ReturnType<typeof ownTab>>;
  beforeAll(async () => {
    open = await openPage(browser, { locale });
  });
  afterAll(() => open.close());

  /** The user's own columns, cell by cell. */
  async function ownTab() {
    const rows = textsOf(await open.cellsOf(FINANCE));
    return rows.slice(0, 13).map((row) => row.slice(0, 13));
  }
  const tabNames = async () =>
    (await open.document()).sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
  const window = (): FrameLocator => open.page.frameLocator("iframe.page-dialog-frame");

  /** Row and column, from 0, of the first cell that reads so. */
  async function placeOn(tab: string, text: string) {
    const rows = textsOf(await open.cellsOf(tab));
    const row = rows.findIndex((cells) => cells.includes(text));
    expect(row, `a cell that reads ${text}`).toBeGreaterThanOrEqual(0);
    return { rows, row, column: rows[row]!.indexOf(text) };
  }

  /** The ranking: one record a customer, by the words of its headers. */
  async function ranking() {
    const { rows, row } = await placeOn(words.tabs.profit, words.rank);
    const headers = rows[row]!;
    return rows.slice(row + 1, row + 13).map((cells) => (header: string) => {
      const column = headers.indexOf(header);
      expect(column, header).toBeGreaterThanOrEqual(0);
      return cells[column] ?? "";
    });
  }

  it("opens the table, which is known for what it is", async () => {
    const { page, sidebar } = open;
    await page.getByRole("button", { name: button, exact: true }).click();
    await page.locator(`html[lang^=${language}]`).waitFor();
    await open.openFile(FILE);
    await sidebar.getByRole("button", { name: words.profit }).waitFor();
    before = await ownTab();
    expect(before[3]?.slice(0, 5)).toEqual(["C03", "Cobalt Mfg", "2023-07", "24", "360000"]);
  });

  it("calculates after one press, and leaves whoever works in the sheet there", async () => {
    const { page, sidebar, service } = open;
    const release = service.hold();
    await sidebar.getByRole("button", { name: words.profit }).click();
    await sidebar.getByRole("progressbar").waitFor();
    await page.locator('.row[data-row="2"] [aria-colindex="2"]').click();
    release();
    await sidebar.getByRole("heading", { name: words.result }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");
    expect(service.exchanges).toHaveLength(1);
    expect(service.exchanges[0]?.body).not.toMatch(/Cobalt|C03/);
    expect(await tabNames()).toEqual([FINANCE, words.tabs.profit, words.tabs.fixList]);
  });

  it("shows the totals of the journey", async () => {
    await open.showTab(words.tabs.profit);
    const shown = await open.shownCells();
    const below = (label: string) => {
      const [row, column] = shown.placeOf(label);
      return shown.text(row + 1, column);
    };
    const { netRevenue, contribution, profit, ltvToCac } = journey.totals;
    expect({
      netRevenue: below(words.headlines.netRevenue),
      contribution: below(words.headlines.contribution),
      profit: below(words.headlines.profit),
      ltvToCac: below(words.headlines.ltvToCac),
      peak: below(words.headlines.peak),
      peakShare: below(words.headlines.peakShare),
      unprofitable: below(words.headlines.unprofitable),
    }).toEqual({
      netRevenue: whole.format(netRevenue),
      contribution: whole.format(contribution),
      profit: whole.format(profit),
      ltvToCac: ltvToCac.toFixed(1),
      peak: whole.format(journey.whale.peakValue),
      peakShare: `${journey.whale.peakShare}%`,
      unprofitable: String(journey.whale.unprofitable),
    });
    expect(shown.texts).toContain(words.healthy);
  });

  it("lists every number of every customer, the most profitable first", async () => {
    const found = (await ranking()).map((cell) => words.columns.map(cell));
    const wanted = journey.customers.map(([id, ...numbers]) => {
      const [net, contribution, rate, profit, share, month, payback, ltv, ratio, serve, seed] =
        numbers.map((each) => (typeof each === "number" ? each : Number.NaN));
      const money = (amount: number | undefined) => whole.format(amount!);
      const tenths = (number: number | undefined) => number!.toFixed(1);
      return [
        names[String(id)],
        money(net),
        money(contribution),
        `${tenths(rate)}%`,
        money(profit),
        `${tenths(share)}%`,
        money(month),
        Number.isNaN(payback!) ? words.never : String(payback),
        money(ltv),
        tenths(ratio),
        `${tenths(serve)}%`,
        money(seed),
      ];
    });
    expect(found).toEqual(wanted);
  });

  it("shows the same numbers where the page draws them", async () => {
    const { page } = open;
    await page.locator(".grid").evaluate((grid) => {
      grid.scrollTop = grid.scrollHeight;
    });
    await expect
      .poll(async () => (await open.shownCells()).texts)
      .toEqual(expect.arrayContaining(["Cobalt Mfg", "-25,166", "286,000"]));
    await page.locator(".grid").evaluate((grid) => {
      grid.scrollTop = 0;
    });
  });

  it("gives no high tier to anybody who loses money", async () => {
    for (const cell of await ranking()) {
      const loses = numberIn(cell(words.columns[4]!)) < 0;
      expect(cell(words.flags).includes(words.unprofitableFlag)).toBe(loses);
      if (loses) expect(cell(words.tier)).not.toBe(words.tiers.high);
    }
    const cobalt = (await ranking()).at(-1)!;
    expect([cobalt(words.columns[0]!), cobalt(words.tier)]).toEqual([
      "Cobalt Mfg",
      words.tiers.medium,
    ]);
  });

  it("says what the relationship's value leaves out", async () => {
    const { rows } = await open.cellsOf(words.tabs.profit);
    const header = rows.flat().find(({ text }) => text === words.columns.at(-1));
    expect(header?.note).toMatch(words.leavesOut);
  });

  it("adds up to the cell: the tiers and what is unallocated are the total", async () => {
    const { rows, row } = await placeOn(words.tabs.profit, words.unallocated);
    const above = rows.slice(row - 3, row + 1);
    expect(above.map(([label]) => label)).toEqual([
      words.tiers.high,
      words.tiers.medium,
      words.tiers.low,
      words.unallocated,
    ]);
    const total = rows[row + 1]!;
    expect(total[0]).toBe(words.total);
    for (const column of [1, 2, 3, 4]) {
      const sum = above.reduce((so, cells) => so + numberIn(cells[column]), 0);
      expect(sum).toBe(numberIn(total[column]));
    }
    expect(total.slice(2, 5)).toEqual(["1,516,710", "309,550", "208,350"]);
    const ranked = (await ranking()).map((cell) => numberIn(cell(words.columns[4]!)));
    expect(ranked.reduce((sum, profit) => sum + profit, 0)).toBe(journey.totals.profit);
  });

  it("draws the whale curve with its peak and its end", async () => {
    const drawing = open.page.locator(`figure.chart[aria-label^="${words.whaleTitle}"] svg`);
    await drawing.waitFor();
    const written = ((await drawing.textContent()) ?? "").replaceAll(/\s/g, "");
    for (const text of [words.whaleTitle, words.peakMark, words.endMark]) {
      expect(written).toContain(text.replaceAll(/\s/g, ""));
    }
    const { sheets } = await open.document();
    const charts = sheets.find(({ name }) => name === words.tabs.profit)?.charts ?? [];
    expect(charts).toHaveLength(5);
    expect(await open.page.locator("figure.chart svg").count()).toBe(5);
  });

  it("lists whom to fix, by which levers, and that these are not to be added", async () => {
    await open.showTab(words.tabs.fixList);
    const rows = textsOf(await open.cellsOf(words.tabs.fixList));
    const texts = rows.flat();
    expect(texts).toContain(words.overlap);
    expect(texts.some((text) => words.medians.test(text))).toBe(true);
    const found = rows.filter(([customer]) => Object.values(names).includes(customer ?? ""));
    const wanted = journey.fixes.map(([id, needs, levers]) => [
      names[String(id)],
      whole.format(-Number(needs)),
      whole.format(Number(needs)),
      ...(Array.isArray(levers) ? levers : []).flatMap(([lever, worth]) => [
        words.levers[String(lever)],
        whole.format(Number(worth)),
      ]),
    ]);
    expect(found.map((row) => [row[0], ...row.slice(2, 10)])).toEqual(wanted);
    for (const row of found) expect(row[10]).toMatch(words.actions[row[0]!]!);
  });

  it("writes beside the user's table, and into none of its cells", async () => {
    expect(await ownTab()).toEqual(before);
    const [headers = [], ...rows] = textsOf(await open.cellsOf(FINANCE));
    const column = headers.indexOf(words.besideProfit);
    expect(column).toBeGreaterThanOrEqual(13);
    expect(rows[2]?.[column]).toBe("-43,000");
  });

  it("tries other terms on the selected customer: a loss becomes a profit, the curve follows", async () => {
    const { sidebar, page } = open;
    await open.showTab(words.tabs.fixList);
    await page.locator(".grid").getByText("Cobalt Mfg", { exact: true }).click();
    await sidebar.getByRole("tab", { name: words.increase, exact: true }).click();
    await sidebar.getByRole("button", { name: words.whatIf }).click();
    const find = window().getByRole("combobox", { name: words.window.find });
    await expect.poll(() => find.inputValue()).toBe("Cobalt Mfg");
    const { discount, service, results } = words.window;
    await window().getByRole("textbox", { name: discount }).fill("8");
    await window().getByRole("textbox", { name: service }).fill("-30");
    const row = (title: string) =>
      window().getByRole("table", { name: results }).getByRole("row", { name: title }).innerText();
    await expect
      .poll(async () => (await row(words.window.profitOfCobalt)).split("\t"))
      .toEqual([words.window.profitOfCobalt, "-43,000", "800", "+43,800"]);
    expect((await row(words.window.totalProfit)).split("\t")).toEqual([
      words.window.totalProfit,
      "208,350",
      "252,150",
      "+43,800",
    ]);
    await window().getByRole("img", { name: words.window.whale }).waitFor();
  });

  it("saves that as a named copy, and touches neither the data nor the profit", async () => {
    const profit = textsOf(await open.cellsOf(words.tabs.profit));
    const { scenarios, name, save, saved } = words.window;
    await window().getByRole("tab", { name: scenarios }).click();
    await window().getByLabel(name, { exact: true }).fill(words.scenario);
    await window().getByRole("button", { name: save }).click();
    await window().getByText(saved).waitFor();
    await open.page.getByRole("button", { name: words.window.close }).click();
    await expect.poll(tabNames).toContain(words.tabs.scenarios);
    const texts = textsOf(await open.cellsOf(words.tabs.scenarios)).flat();
    for (const text of [words.scenario, "208,350", "252,150", "-43,000", "800"]) {
      expect(texts).toContain(text);
    }
    expect(await ownTab()).toEqual(before);
    expect(textsOf(await open.cellsOf(words.tabs.profit))).toEqual(profit);
  });

  it("is scored beside it, and neither run touches what the other wrote", async () => {
    const { sidebar } = open;
    const ours = [words.tabs.profit, words.tabs.fixList, words.tabs.scenarios];
    const written = async () =>
      Promise.all(ours.map(async (tab) => textsOf(await open.cellsOf(tab))));
    const profit = await written();
    await open.showTab(FINANCE);
    await sidebar.getByRole("tab", { name: words.identify, exact: true }).click();
    await sidebar.getByRole("button", { name: words.scoreInstead }).click();
    await sidebar.getByRole("heading", { name: words.scored }).waitFor();
    expect(await tabNames()).toEqual(expect.arrayContaining([...ours, words.tabs.customers]));
    expect(await written()).toEqual(profit);
    expect(await ownTab()).toEqual(before);
    const [headers = []] = textsOf(await open.cellsOf(FINANCE));
    expect(headers).toContain(words.besideProfit);
    expect(headers).toContain(words.besideScore);
  });

  it("undoes the last run alone: the scores go, the profit stays", async () => {
    const ours = [FINANCE, words.tabs.profit, words.tabs.fixList, words.tabs.scenarios];
    const { sidebar } = open;
    await sidebar.getByRole("button", { name: words.undo }).click();
    await sidebar.getByRole("button", { name: words.undoSure }).click();
    await expect.poll(async () => [...(await tabNames())].sort()).toEqual([...ours].sort());
    const [headers = []] = textsOf(await open.cellsOf(FINANCE));
    expect(headers).toContain(words.besideProfit);
    expect(headers).not.toContain(words.besideScore);
  });

  it("speaks the other language at once, with the same numbers and no word to the service", async () => {
    const { sidebar, service } = open;
    const other = language === "en" ? inChinese : inEnglish;
    const asked = service.exchanges.length;
    const numbersOf = async (tab: string) => {
      const { rows } = await open.cellsOf(tab);
      return rows.map((row) => row.map(({ kind, text }) => (kind === "number" ? text : "")));
    };
    const numbers = await numbersOf(words.tabs.profit);
    await sidebar
      .getByRole("button", { name: language === "en" ? "中文" : "EN", exact: true })
      .click();
    await expect.poll(tabNames).toContain(other.tabs.fixList);
    await expect.poll(() => numbersOf(other.tabs.profit)).toEqual(numbers);
    const { texts } = await (async () => {
      await open.showTab(other.tabs.fixList);
      return open.shownCells();
    })();
    expect(texts).toContain(other.overlap);
    const [headers = []] = textsOf(await open.cellsOf(FINANCE));
    expect(headers).toContain(other.besideProfit);
    expect(service.exchanges).toHaveLength(asked);
    await sidebar.getByRole("button", { name: button, exact: true }).click();
    await expect
      .poll(async () => textsOf(await open.cellsOf(FINANCE))[0])
      .toContain(words.besideProfit);
    await sidebar.getByRole("tab", { name: words.identify, exact: true }).waitFor();
  });

  it("answers formulas beside the table with the same numbers", async () => {
    const { page } = open;
    await open.showTab(FINANCE);
    /** Nothing is drawn of an empty cell: from one that holds something, so many to the right. */
    const typeAt = async (row: number, right: number, formula: string) => {
      await page.locator(`.row[data-row="${row}"] [aria-colindex="13"]`).click();
      for (let step = 0; step < right; step++) await page.keyboard.press("ArrowRight");
      const cell = `${String.fromCharCode(77 + right)}${row}`;
      await expect.poll(() => page.locator(".name-box").textContent()).toBe(cell);
      await page.keyboard.type(formula);
      await page.keyboard.press("Enter");
    };
    const formulas = [
      [2, 9, "=CV_CONTRIBUTION(E2:E13, F2:F13, G2:G13, H2:H13, I2:I13, J2:J13, L2:L13)"],
      [2, 10, `=CV_PAYBACK(K2:K13, ARRAYFORMULA(V2:V13/D2:D13), "${language}")`],
      [2, 11, "=CV_LTVCAC(ARRAYFORMULA(V2:V13/D2:D13), M2:M13, K2:K13)"],
      [2, 12, "=CV_WHALE(ARRAYFORMULA(V2:V13-K2:K13))"],
      [1, 9, "=MAX(INDEX(CV_WHALE(ARRAYFORMULA(V2:V13-K2:K13)), 0, 2))"],
    ] as const;
    for (const [row, right, formula] of formulas) await typeAt(row, right, formula);
    const found = async () => {
      const rows = textsOf(await open.cellsOf(FINANCE));
      const [cobalt = [], last = []] = [rows[3], rows[12]];
      return [...cobalt.slice(21, 24), ...last.slice(24, 26), rows[0]?.[21]];
    };
    const { peakValue, total } = journey.whale;
    await expect
      .poll(async () => (await found()).map((text) => text?.replace(/(\.\d)\d+$/, "$1")))
      .toEqual(["-23000", words.never, "-1.2", "12", String(total), String(peakValue)]);
  });

  it("says who crossed break-even since the run before", async () => {
    const { page, sidebar, service } = open;
    const revenueOfGrove = page.locator('.row[data-row="8"] [aria-colindex="5"]');
    await revenueOfGrove.dblclick();
    await page.locator(".cell-field.typing").fill("66000");
    await page.keyboard.press("Enter");
    await sidebar.getByRole("tab", { name: words.identify, exact: true }).click();
    await sidebar.getByRole("button", { name: words.profit }).click();
    await sidebar.getByText(words.intoProfit).waitFor();
    const rows = textsOf(await open.cellsOf(words.tabs.fixList));
    expect(rows.flat().some((text) => words.crossedOut.test(text))).toBe(true);
    expect(rows.filter(([customer]) => customer === "Grove Gyms")).toEqual([]);
    // The service has kept both runs, and compares them itself.
    const { since } = JSON.parse(service.exchanges.at(-1)?.answer.toString() ?? "{}");
    expect(since).toMatchObject({ intoProfit: 1, intoLoss: 0 });
  });

  it("has asked nobody but this machine", () => {
    expect(open.hostsAsked()).toEqual(["127.0.0.1"]);
  });

  describe("with twelve periods", () => {
    const { revenue, cost, lossArea, profitArea, crossing, breakEven } = journey.unitCurves;
    beforeAll(async () => {
      const rows = revenue.map((income, i) => [i + 1, income, cost[i]].join(","));
      const content = [words.curve.headers.join(","), ...rows, ""].join("\n");
      await open.openFile({ name: "periods.csv", content });
      // The sidebar of the file before is still there for a moment.
      await open.sidebar
        .getByText("periods", { exact: true })
        .first()
        .waitFor({ state: "attached" });
      await open.sidebar.getByRole("button", { name: words.profit }).click();
      await open.sidebar.getByRole("heading", { name: words.result }).waitFor();
    });

    it("has both areas, where the curves cross and where the whole breaks even", async () => {
      await open.showTab(words.tabs.unitCurve);
      const shown = await open.shownCells();
      const below = (label: string) => {
        const [row, column] = shown.placeOf(label);
        return shown.text(row + 1, column);
      };
      const { curve } = words;
      expect(
        [curve.lossArea, curve.profitArea, curve.crossings, curve.breakEven].map(below),
      ).toEqual([lossArea, profitArea, crossing, breakEven].map(String));
    });

    it("draws them with their areas shaded", async () => {
      const drawing = open.page.locator(`figure.chart[aria-label^="${words.curve.chart}"] svg`);
      await drawing.waitFor();
      const fills = await drawing
        .locator("path")
        .evaluateAll((paths) => paths.map((path) => path.getAttribute("fill") ?? ""));
      expect(
        new Set(fills.filter((fill) => !/^(none|transparent|)$/.test(fill))).size,
      ).toBeGreaterThan(1);
      expect(await drawing.textContent()).toContain(String(lossArea));
    });

    it("is undone wholly: no tab of ours is left", async () => {
      await open.sidebar.getByRole("button", { name: words.undo }).click();
      await open.sidebar.getByRole("button", { name: words.undoSure }).click();
      await expect.poll(tabNames).toEqual(["periods"]);
    });
  });
});
