import { describe, expect, it } from "vitest";
import { functionsOver } from "../../../addon/src/functions/functionsOver.ts";

const functions = functionsOver(() => ({ language: "en", timeZone: "Asia/Shanghai" }));

describe("dates and days as people write them", () => {
  const rfm = (last: readonly unknown[], asOf?: unknown) => {
    const falling = column(last.map((_, i) => 10 - i));
    return (functions.CV_RFM(column(last), falling, falling, undefined, asOf) as string[][]).flat();
  };
  const written = [
    "13/06/2025",
    "01/05/2025",
    "01/04/2025",
    "01/03/2025",
    "01/02/2025",
    "01/01/2025",
  ];
  const meant = [12, 55, 85, 116, 144, 175];

  it("settle each other, the day looked from among them", () => {
    const wanted = rfm(meant);
    expect(rfm(written, "25/06/2025")).toEqual(wanted);
    // The first of July, not the seventh of January.
    expect(rfm(written, "01/07/2025")).toEqual(wanted);
    expect(rfm(["01/06/2025", ...written.slice(1)], "25/06/2025")).toEqual(wanted);
  });

  it("stay days beside a cell that is neither", () => {
    for (const stray of ["soon", "#N/A", 45_700, -3]) {
      const answers = rfm([...meant.slice(0, 5), stray]);
      expect(answers[5]).toContain("neither a date nor a number of days");
      expect(answers.slice(0, 5)).toEqual(rfm(meant.slice(0, 5)));
    }
  });
});

it("compares in a reason with those alone of whom the measure is known", () => {
  const blankCounts = column(["", "", "", "", "", "", 2, 2, 2, 2, 9]);
  const days = column([9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9]);
  const why = functions.CV_WHY(days, blankCounts, column(Array(11).fill(""))) as string[][];
  expect(why[10]![0]).toContain("above 4 of 4");
});

it("takes the months from a cell", () => {
  const months = (given: unknown) =>
    functions.CV_EXPECTED("2025-06-01", 5, 100, "2024-01-01", "2025-06-30", given);
  expect(months([[6]])).toBe(months(6));
  expect(months([["six"]])).toContain('"six"');
  expect(months("")).toBe(months(12));
});

function column(cells: readonly unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}
