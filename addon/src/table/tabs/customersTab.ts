import { tierCodes } from "#shared/engine/codes.ts";
import { customerColumnWords } from "#shared/words/customerColumns.ts";
import type { Language } from "#shared/words/language.ts";
import { tierName } from "#shared/words/tierName.ts";
import { looks } from "./canvas.ts";
import { type CustomerColumn, customerColumns } from "./customerColumns.ts";
import { palette } from "./palette.ts";
import type { ScoredRun } from "./scoredRun.ts";
import type { Area, ColourRule, StyledArea, TabPlan } from "./tabPlan.ts";

/** One row a customer, best score first. */
export function customersTab(run: ScoredRun, language: Language): TabPlan {
  const columns = customerColumns();
  const words = columns.map(({ id }) => customerColumnWords(id, language));
  const rows = Array.from(customersInOrder(run), (place) =>
    columns.map((column) => column.value(run, place, language)),
  );
  const body = (column: number) => ({ row: 2, column, rows: rows.length, columns: 1 });
  return {
    tab: "customers",
    language,
    values: [words.map(({ header }) => header), ...rows],
    formats: columns.map(({ format }, i) => ({ area: body(i + 1), format })),
    styles: [headerStyle(columns.length), headerOfReasons(columns), ...alignments(columns, body)],
    merges: [],
    headerNotes: words.map(({ note }) => note),
    rules: tierRules(body(columns.findIndex(({ id }) => id === "tier") + 1), language),
    charts: [],
    widths: columns.map(({ width }) => width),
    frozenRows: 1,
    frozenColumns: 1,
    gridlines: true,
    color: palette.money,
  };
}

/** One rule a tier: a cell takes the colour of the tier that it names. */
export function tierRules(area: Area, language: Language): ColourRule[] {
  return tierCodes.map((code) => ({
    kind: "text",
    areas: [area],
    text: tierName(code, language),
    ...palette[code],
  }));
}

/** Places in the scores from top to bottom of the tab: highest score first, those without one last, equals by the customer’s text. */
export function customersInOrder({ scores, order, checked }: ScoredRun): Int32Array {
  const customerAt = (place: number) => checked.customers[order[place]!]!;
  return Int32Array.from(order.keys()).sort((a, b) => {
    const difference = scores.valueScore[b]! - scores.valueScore[a]!;
    if (difference !== 0) return difference;
    // By code units: a host's locale would sort another way on another machine.
    return customerAt(a) < customerAt(b) ? -1 : 1;
  });
}

function headerStyle(columns: number): StyledArea {
  return { area: { row: 1, column: 1, rows: 1, columns }, style: looks.tableHeader };
}

/** Over a column wider than a screen, a header in the middle would be out of sight. */
function headerOfReasons(columns: readonly CustomerColumn[]): StyledArea {
  const column = columns.findIndex(({ id }) => id === "why") + 1;
  return { area: { row: 1, column, rows: 1, columns: 1 }, style: { align: "left" } };
}

function alignments(
  columns: readonly CustomerColumn[],
  body: (column: number) => Area,
): StyledArea[] {
  return columns.flatMap(({ align }, i) =>
    align === undefined ? [] : [{ area: body(i + 1), style: { align } }],
  );
}
