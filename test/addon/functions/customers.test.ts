import { describe, expect, it } from "vitest";
import type { SegmentCode } from "#shared/engine/codes.ts";
import { segmentName } from "#shared/words/segmentName.ts";
import type { CustomFunctions } from "../../../addon/src/functions/customFunctions.ts";
import { functionsOver } from "../../../addon/src/functions/functionsOver.ts";
import smallShop from "../../golden/journeys/smallShop.json" with { type: "json" };
import { dayNumber, shopOrders } from "../../shared/engine/exports.ts";

const functions = functionsOver(() => ({ language: "en", timeZone: "Asia/Shanghai" }));
const inChinese = functionsOver(() => ({ language: "zh", timeZone: "Asia/Shanghai" }));

/** The twelve of journey 4a, as a sheet in Shanghai hands them over: dates at midnight there. */
const shop = shopColumns();
const AS_OF = midnight(dayNumber("2025-06-30"));
const golden = smallShop.customers;
const goldenOf = shop.names.map((name) => golden.find(({ customer }) => customer === name)!);

describe("the twelve customers of a small shop", () => {
  it("have the scores, segments and tiers of their tab", () => {
    const { last, orders, revenue, first } = shop;
    expect(functions.CV_RFM(last, orders, revenue, first, AS_OF)).toEqual(
      goldenOf.map(({ rfm }) => [rfm]),
    );
    expect(functions.CV_SEGMENT(last, orders, revenue, first, AS_OF)).toEqual(
      goldenOf.map(({ segment }) => [segmentName(segment as SegmentCode, "en")]),
    );
    expect(functions.CV_TIER(last, orders, revenue, first, AS_OF)).toEqual(
      goldenOf.map(({ tier }) => [tier[0]!.toUpperCase() + tier.slice(1)]),
    );
  });

  it("have the expected value of their tab, to the unit", () => {
    const { last, orders, revenue, first } = shop;
    const expected = functions.CV_EXPECTED(last, orders, revenue, first, AS_OF) as number[][];
    goldenOf.forEach(({ expectedValue }, i) => {
      expect(Math.abs(expected[i]![0]! - expectedValue)).toBeLessThanOrEqual(1);
    });
    const half = functions.CV_EXPECTED(last, orders, revenue, first, AS_OF, 6) as number[][];
    expected.forEach(([year], i) => {
      expect(half[i]![0]).toBeCloseTo(year! / 2, 6);
    });
  });

  it("have the reason that the journey spells out, in both languages", () => {
    const { last, orders, revenue, first, names } = shop;
    const dev = names.indexOf("dev@ex.com");
    const why = (language?: string) =>
      (functions.CV_WHY(last, orders, revenue, first, AS_OF, language) as string[][])[dev]![0];
    expect(why()).toBe(
      "High: biggest spender (1,230, above 11 of 11) but 159 days since last order vs usual 52 — chance still active 63 %.",
    );
    expect(why("zh")).toBe(
      "高价值：消费最高（1,230，高于其余11人），但已159天未下单（通常52天），仍活跃概率63%。",
    );
  });

  it("have the same answers from days as from dates, and from one row as from one column", () => {
    const { orders, revenue } = shop;
    const asOf = dayNumber("2025-06-30");
    const days = (column: readonly number[]) => column.map((day) => [asOf - day]);
    const fromDays = functions.CV_TIER(days(shop.lastDays), orders, revenue, days(shop.firstDays));
    expect(fromDays).toEqual(functions.CV_TIER(shop.last, orders, revenue, shop.first, AS_OF));
    const row = (column: readonly (readonly unknown[])[]) => [column.flat()];
    const across = functions.CV_RFM(row(shop.last), row(orders), row(revenue));
    expect(across).toEqual([(functions.CV_RFM(shop.last, orders, revenue) as string[][]).flat()]);
  });

  it("are looked at from the newest date where no day is given", () => {
    const { last, orders, revenue, first } = shop;
    const newest = midnight(Math.max(...shop.lastDays));
    expect(functions.CV_WHY(last, orders, revenue, first)).toEqual(
      functions.CV_WHY(last, orders, revenue, first, newest),
    );
  });

  it("leave blank rows blank, wherever they stand", () => {
    const padded = (column: readonly (readonly unknown[])[]) => [[""], ...column, [""], [""]];
    const { last, orders, revenue, first } = shop;
    const whole = functions.CV_SEGMENT(last, orders, revenue, first, AS_OF) as string[][];
    expect(
      functions.CV_SEGMENT(padded(last), padded(orders), padded(revenue), padded(first), AS_OF),
    ).toEqual([[""], ...whole, [""], [""]]);
  });
});

describe("a mistake in a formula", () => {
  const { last, orders, revenue, first } = shop;

  it.each<[string, (f: CustomFunctions) => unknown, string, string]>([
    [
      "columns of different length",
      (f) => f.CV_SEGMENT(last, orders, revenue.slice(1)),
      "CV_SEGMENT: the columns have 12, 12 and 11 rows; they must be equally long.",
      "CV_SEGMENT：各列行数分别为12、12、11，必须一致。",
    ],
    [
      "a missing column",
      (f) => f.CV_TIER(last, orders, undefined),
      'CV_TIER: "revenue" is missing. Give it a range or a value.',
      "CV_TIER：缺少“revenue”，请填入区域或数值。",
    ],
    [
      "two columns for one",
      (f) =>
        f.CV_RFM(
          [
            ["a", "b"],
            ["c", "d"],
          ],
          orders,
          revenue,
        ),
      'CV_RFM: "lastOrder" has 2 columns; it must be one.',
      "CV_RFM：“lastOrder”有2列，只能是一列。",
    ],
    [
      "days beside dates",
      (f) =>
        f.CV_EXPECTED(
          last,
          orders,
          revenue,
          first.map(() => [3]),
        ),
      'CV_EXPECTED: "lastOrder" and "firstOrder" must both be dates or both be days, unless "asOf" is given.',
      "CV_EXPECTED：“lastOrder”与“firstOrder”须同为日期或同为天数；若给出“asOf”则不限。",
    ],
    [
      "a customer alone",
      (f) => f.CV_TIER(12, 3, 250),
      "CV_TIER: 1 customer is too few to compare; give at least 5.",
      "CV_TIER：只有1位客户，无法比较，至少需要5位。",
    ],
    [
      "an unknown language",
      (f) => f.CV_WHY(last, orders, revenue, first, AS_OF, "fr"),
      'CV_WHY: "fr" is no language here. Write "en" or "zh".',
      "CV_WHY：不支持“fr”，请填“en”或“zh”。",
    ],
  ])("%s is told in the cell", (_, call, english, chinese) => {
    expect(call(functions)).toBe(english);
    expect(call(inChinese)).toBe(chinese);
  });

  it("in one row is told in that row, and the others are answered without it", () => {
    const spoilt = (column: readonly (readonly unknown[])[], value: unknown) => [
      ...column,
      [value],
    ];
    const call = (lastOrder: unknown, count: unknown, money: unknown) =>
      functions.CV_SEGMENT(
        spoilt(last, lastOrder),
        spoilt(orders, count),
        spoilt(revenue, money),
        undefined,
        AS_OF,
      ) as string[][];
    const whole = functions.CV_SEGMENT(last, orders, revenue, undefined, AS_OF);
    const later = midnight(dayNumber("2025-07-01"));
    for (const [cells, told] of [
      [["soon", 1, 5], '"soon" in "lastOrder" is neither a date nor a number of days.'],
      [["3/4/2025", 1, 5], '"3/4/2025" in "lastOrder" could be two days. Write it as 2025-06-30.'],
      [[AS_OF, 1.5, 5], '"1.5" in "orders" is not a whole number from 0.'],
      [[AS_OF, 1, "much"], '"much" in "revenue" is not a number.'],
      [[AS_OF, 1, ""], '"revenue" is missing. Give it a range or a value.'],
      [[later, 1, 5], 'the last order (2025-07-01) is later than "asOf" (2025-06-30).'],
    ] as const) {
      const answer = call(...(cells as unknown as [unknown, unknown, unknown]));
      expect(answer.at(-1)).toEqual([`CV_SEGMENT: ${told}`]);
      expect(answer.slice(0, -1)).toEqual(whole);
    }
  });
});

it("gives one customer the value to expect of them, without any comparison", () => {
  // Two orders 30 days apart, the last today: r = 2 / (30 + 30), P = 1, a = 100 (both orders and the store's mean).
  expect(functions.CV_EXPECTED(0, 2, 200, 30)).toBeCloseTo((365 * 100 * 2) / 60, 6);
});

it("reads amounts and dates as the add-on reads them from text", () => {
  const { last, orders, revenue, first } = shop;
  const texts = shop.lastDays.map((day) => [
    new Date(day * 86_400_000).toISOString().replace("T", " ").replace(".000Z", " +0000"),
  ]);
  const amounts = revenue.map(([amount]) => [`$${amount!.toFixed(2)}`]);
  expect(functions.CV_TIER(texts, orders, amounts, first, "2025-06-30")).toEqual(
    functions.CV_TIER(last, orders, revenue, first, AS_OF),
  );
});

function midnight(day: number): Date {
  return new Date(day * 86_400_000 - 8 * 3_600_000);
}

function shopColumns() {
  const { orders, names } = shopOrders();
  const places = names.map((_, customer) =>
    Array.from(orders.customer.keys()).filter((i) => orders.customer[i] === customer),
  );
  const lastDays = places.map((own) => Math.max(...own.map((i) => orders.day[i]!)));
  const firstDays = places.map((own) => Math.min(...own.map((i) => orders.day[i]!)));
  return {
    names,
    lastDays,
    firstDays,
    last: lastDays.map((day) => [midnight(day)]),
    first: firstDays.map((day) => [midnight(day)]),
    orders: places.map((own) => [own.length]),
    revenue: places.map((own) => [own.reduce((sum, i) => sum + orders.amount[i]!, 0) / 100]),
  };
}
