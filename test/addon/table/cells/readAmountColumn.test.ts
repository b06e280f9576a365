/** Longer than 250 lines, for it holds a table of more than 200 ways of writing an amount. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellState } from "../../../../addon/src/table/cells/cellState.ts";
import {
  fillAmounts,
  readAmountColumn,
  readAmountColumns,
  readWholeColumn,
} from "../../../../addon/src/table/cells/readAmountColumn.ts";
import type { DecimalMark } from "../../../../addon/src/table/cells/scanAmount.ts";
import type { Cell } from "../../../../addon/src/table/selectedTable.ts";

/** Hundredths of a lone cell; "blank", "error" or null for what is not understood. */
function read(cell: Cell, mark: DecimalMark | null = "."): number | "blank" | "error" | null {
  const { state, hundredths } = readAmountColumn([cell], { mark });
  if (state[0] === cellState.blank) return "blank";
  if (state[0] === cellState.error) return "error";
  return state[0] === cellState.read ? hundredths[0]! : null;
}

/** What people and programs write for 1,234.50, 45, 12 and 0.5, whatever the column's habit. */
const sameEverywhere: readonly (readonly [number, readonly string[]])[] = [
  [
    123_450,
    [
      ...["1234.50", "1234.5", "1,234.50", "1.234,50", "1 234,50", "1 234.50", "1234,50", "1234,5"],
      ...["$1,234.50", "$ 1,234.50", "1,234.50$", "USD 1,234.50", "1,234.50 USD", "US$1,234.50"],
      ...[
        "€1.234,50",
        "1.234,50 €",
        "1.234,50€",
        "EUR 1.234,50",
        "1 234,50 €",
        "1\u202f234,50\u00a0€",
      ],
      ...[
        "£1,234.50",
        "¥1,234.50",
        "￥1,234.50",
        "￥1234.50元",
        "1,234.50元",
        "1234.50元",
        "RMB 1234.50",
      ],
      ...[
        "人民币1,234.50",
        "CN¥1,234.50",
        "HK$1,234.50",
        "NT$1,234.50",
        "A$1,234.50",
        "C$1,234.50",
      ],
      ...["R$ 1.234,50", "R$1.234,50", "1 234,50 zł", "1 234,50 kr", "1 234,50 Kč", "CHF 1'234.50"],
      ...[
        "CHF 1’234.50",
        "1’234.50",
        "1'234.50",
        "₹1,234.50",
        "Rs 1,234.50",
        "₺1.234,50",
        "₩1,234.50",
      ],
      ...["１２３４．５０", "１，２３４．５０", "￥１，２３４．５０", "＄1,234.50", "1234．50"],
      ...["+1234.50", "+$1,234.50", '="1234.50"', "'1234.50", " 1234.50 ", "\u00a01234.50\u00a0"],
      ...["　1234.50　", "\t1234.50", "1234.50\n", "01234.50", "1234.5000", "1234.4999999999999"],
      ...["0.12345万", "0.12345 万元"],
    ],
  ],
  [
    4500,
    [
      "45",
      "45.00",
      "$45.00",
      "$45",
      "45 $",
      "45,00",
      "45,00 €",
      "４５",
      "４５元",
      "045",
      "45.",
      "45元",
      ...["$45.00 USD", "$ 45 CAD", "USD $45.00", "€45,00 EUR", "Rs. 45.00", "Rs.45", "Fr. 45.00"],
      ...["45,00 kr.", "45 kr.", "Rp 45", "RM 45.00", "RM45.00"],
    ],
  ],
  [4500, ['="45"', '="45.00"', "'45", "USD45", "usd 45", "Usd 45.00", "¥45", "￥４５．００"]],
  [
    -1200,
    [
      ...[
        "-12",
        "-12.00",
        "-12,00",
        "-$12.00",
        "$-12.00",
        "- $12.00",
        "-$ 12.00",
        "(12.00)",
        "($12.00)",
      ],
      ...[
        "$(12.00)",
        "(12)",
        "( 12.00 )",
        "（12.00）",
        "（￥12.00）",
        "\u221212.00",
        "\u2212$12.00",
      ],
      ...[
        "\u201312.00",
        "－12.00",
        "12.00-",
        "12-",
        "€ -12,00",
        "-12,00 €",
        "-12.00 USD",
        "-￥12.00",
      ],
      ...['="-12.00"', "(12,00 €)", "-12元"],
    ],
  ],
  [50, ["0.5", "0.50", ".5", ".50", "0,5", "0,50", ",5", "$.50", "$0.50", "€0,50", "０．５"]],
  [0, ["0", "0.00", "0,00", "$0.00", "-0", "-0.00", "(0)", "¥0", "０", "0.0040", "-0.0040"]],
  [
    100_000_000,
    ["1,000,000", "1.000.000", "1 000 000", "1'000'000", "$1,000,000", "1000000", "100万"],
  ],
  [123_456_789, ["1,234,567.89", "1.234.567,89", "1 234 567,89", "1'234'567.89", "12,34,567.89"]],
  [1250, ["12.5", "12,5", "12.50", "12,50", "12.5000", "$12.50"]],
];

/** No amount, or none that can be told: left out and named, never guessed. */
const notUnderstood: readonly string[] = [
  ...[
    "abc",
    "n/a",
    "N/A",
    "null",
    "NaN",
    "Infinity",
    "-Infinity",
    "none",
    "-",
    "--",
    "+",
    "$",
    "€",
  ],
  ...["()", "(", ")", ".", ",", "..", "1.2.3", "1,2,3", "1..2", "1,,2", "1.,2"],
  ...["12-34", "--12", "+-12", "-(-12)", "((12))", "(12", "12)", "12(", ")12(", "12 apples", "12%"],
  ...[
    "12 %",
    "１２％",
    "1e5",
    "1E5",
    "1e400",
    "0x1F",
    "0b11",
    "1_000",
    "12 34",
    "1 23 456",
    "45 60",
  ],
  ...[
    "1,23,45",
    "1,2345,",
    "12,34,56",
    "1.23.45",
    "1,234,56",
    "12.345.6",
    "1,234.567.8",
    "1.234,567,8",
  ],
  ...[
    "2025-06-21",
    "10:00",
    "1/2",
    "3 x 45.00",
    "45.00/46.00",
    "45.00 46.00",
    "$45.00 off",
    "free",
  ],
  ...[
    "true",
    "TRUE",
    "false",
    "yes",
    "=SUM(A1)",
    "@45",
    "#1001",
    "amy@ex.com",
    "45 bananas",
    "XYZ 45",
  ],
  ...["1000000000001", "9999999999999.99", "一百", "壹佰元", "12亿", "½", "1½", "∞", "\u0000x"],
  ...["0,125,000", "0.125.000", "1 2345", "1234 567", "1,234 567", "1 234,567.8"],
];

describe("readAmountColumn, one cell", () => {
  const cases = sameEverywhere.flatMap(([expected, texts]) =>
    texts.map((text) => [text, expected] as const),
  );

  it("is held to more than 200 ways of writing", () => {
    expect(cases.length + notUnderstood.length).toBeGreaterThanOrEqual(200);
  });

  it.each(cases)("reads %j as %d hundredths, whatever the country", (text, expected) => {
    expect(read(text, ".")).toBe(expected);
    expect(read(text, ",")).toBe(expected);
  });

  it.each(notUnderstood)("does not read %j", (text) => {
    expect(read(text, ".")).toBe(null);
    expect(read(text, ",")).toBe(null);
  });

  it("takes numbers as they are, rounded half away from zero", () => {
    expect(read(45)).toBe(4500);
    expect(read(22.200000000000003)).toBe(2220);
    expect(read(1.005)).toBe(101);
    expect(read(-1.005)).toBe(-101);
    expect(read(0.1 + 0.2)).toBe(30);
    expect(Object.is(read(-0), 0)).toBe(true);
    expect(read(5e-324)).toBe(0);
    expect(read(1e12)).toBe(1e14);
    for (const cell of [Number.NaN, Number.POSITIVE_INFINITY, 1.1e12, -1e300]) {
      expect(read(cell)).toBe(null);
    }
  });

  it("tells blanks and errors from amounts", () => {
    for (const cell of ["", " ", "\u00a0", "　", "\t"]) expect(read(cell)).toBe("blank");
    for (const cell of ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?"]) {
      expect(read(cell)).toBe("error");
    }
    expect(read(true)).toBe(null);
    expect(read(new Date(0))).toBe(null);
  });
});

describe("readAmountColumn, cells together", () => {
  const column = (cells: readonly Cell[], mark: DecimalMark | null = ".") =>
    readAmountColumn(cells, { mark });

  it("lets a clear amount settle what another leaves open", () => {
    expect([...column(["1,234", "12.50"], ",").hundredths]).toEqual([123_400, 1250]);
    expect([...column(["1,234", "12,50"], ".").hundredths]).toEqual([123, 1250]);
    expect([...column(["1.234", "1.234,50"], ".").hundredths]).toEqual([123_400, 123_450]);
    expect(column(["1,234", "12.50"]).answered).toEqual([]);
  });

  it("leaves open what nothing settles, until the user says", () => {
    const unasked = column([5, "1,234", "45"], null);
    expect([...unasked.hundredths]).toEqual([500, 0, 4500]);
    expect([unasked.open, unasked.answered]).toEqual([[1], []]);
    const asked = column([5, "1,234", "45"], ".");
    expect([...asked.hundredths]).toEqual([500, 123_400, 4500]);
    expect([asked.open, asked.answered]).toEqual([[], [1]]);
    expect([...column(["1,234"], ",").hundredths]).toEqual([123]);
    expect(column(["1.234"], ",").hundredths[0]).toBe(123_400);
  });

  it("takes three digits beside a currency for thousands, unless a clear amount says otherwise", () => {
    expect([...column(["$1,234", "2,500"], null).hundredths]).toEqual([123_400, 250_000]);
    expect([...column(["1.234 €"], null).hundredths]).toEqual([123_400]);
    expect([...column(["$1.125", "$12.50"], null).hundredths]).toEqual([113, 1250]);
    expect(column(["$1,234", "€1.234"], null).open).toEqual([0, 1]);
  });

  it("lets a column settle another of the same table", () => {
    const [net, tax] = readAmountColumns([["1,234"], ["12.50"]], { mark: null });
    expect([net!.hundredths[0], tax!.hundredths[0]]).toEqual([123_400, 1250]);
  });

  it("asks the table's other columns only where its own leave something open", () => {
    let asked = 0;
    const markElsewhere = () => {
      asked++;
      return "," as const;
    };
    expect(readAmountColumn(["12.50"], { mark: null, markElsewhere }).hundredths[0]).toBe(1250);
    expect(asked).toBe(0);
    expect(readAmountColumn(["1.234"], { mark: null, markElsewhere }).hundredths[0]).toBe(123_400);
    expect(asked).toBe(1);
  });

  it("parts only thousands where the numbers are whole", () => {
    expect([...readWholeColumn(["1,234", "12", 7]).hundredths]).toEqual([123_400, 1200, 700]);
    expect([...readWholeColumn(["1.234"]).hundredths]).toEqual([123_400]);
  });

  it("does not guess in a column that contradicts itself", () => {
    const { state } = column(["1,234", "12.50", "12,50"], null);
    expect([...state]).toEqual([cellState.notUnderstood, cellState.read, cellState.read]);
  });

  it("keeps the currency written beside an amount", () => {
    const { currencies, fromText } = column(["$45", "€30", 12, "12", "US$1", "¥5"]);
    expect([...currencies]).toEqual([
      [0, "$"],
      [1, "EUR"],
      [4, "USD"],
      [5, "¥"],
    ]);
    expect(fromText).toEqual([0, 1, 3, 4, 5]);
  });

  it("fills in from a second column only where the first is blank", () => {
    const filled = fillAmounts(column(["", "x", 5]), column([1, 2, 3]));
    expect([...filled.hundredths]).toEqual([100, 0, 500]);
    expect([...filled.state]).toEqual([cellState.read, cellState.notUnderstood, cellState.read]);
  });

  const locales = ["en_US", "en_GB", "en_IN", "de_DE", "de_CH", "fr_FR", "es_ES", "es_MX", "it_IT"];
  const more = ["pt_BR", "nl_NL", "sv_SE", "pl_PL", "ru_RU", "zh_CN", "ja_JP", "ko_KR", "en_ZA"];
  it.each([...locales, ...more])("reads back what the platform writes for %s", (locale) => {
    const tag = locale.replace("_", "-");
    const styles = [
      new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
      new Intl.NumberFormat(tag, { style: "currency", currency: "EUR" }),
      new Intl.NumberFormat(tag, {
        style: "currency",
        currency: "USD",
        currencySign: "accounting",
      }),
      new Intl.NumberFormat(tag, { style: "currency", currency: "CNY", currencyDisplay: "code" }),
    ];
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.constantFrom(...styles), (n, style) => {
        expect(read(style.format(n / 100), null)).toBe(n === 0 ? 0 : n);
      }),
      { numRuns: 200 },
    );
  });

  it("never lets NaN, infinity or a huge number through", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.double(), fc.string(), fc.constant("#N/A"))), (cells) => {
        for (const value of column(cells).hundredths) {
          expect(Number.isSafeInteger(value)).toBe(true);
        }
      }),
    );
  });
});
