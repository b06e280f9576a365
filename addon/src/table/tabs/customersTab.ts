import { tierCodes } from "#shared/engine/codes.ts";
import {
  type ColumnWords,
  type CustomerColumnId,
  customerColumnWords,
  userColumnIds,
} from "#shared/words/customerColumns.ts";
import type { Language } from "#shared/words/language.ts";
import { looks } from "./canvas.ts";
import { type CellWords, cellWordsOf } from "./cellWords.ts";
import { carriedRow } from "./customerCells.ts";
import { type CustomerColumn, customerColumns } from "./customerColumns.ts";
import { customersInOrder } from "./customerOrder.ts";
import { palette } from "./palette.ts";
import { plainText } from "./plainText.ts";
import type { ScoredRun } from "./scoredRun.ts";
import type { Area, ColourRule, StyledArea, TabPlan } from "./tabPlan.ts";

/** One row a customer, best score first or as the user sorted them; columns of the user's own at the right end. */
export function customersTab(run: ScoredRun, language: Language): TabPlan {
  const view = run.settings.segmentView;
  const columns = customerColumns(view, language);
  const words = cellWordsOf(run, language);
  const { ownHeaders } = run.carried;
  const empty = ownHeaders.map(() => "");
  const titles = columns.map(({ id }) => columnWords(id, run, words));
  const rows = Array.from(customersInOrder(run), (place) => [
    ...columns.map((column) => column.value(run, place, words)),
    ...(ownHeaders.length === 0 ? [] : (carriedRow(run, place)?.own ?? empty)),
  ]);
  const body = (column: number) => ({ row: 2, column, rows: rows.length, columns: 1 });
  return {
    tab: "customers",
    language,
    values: [[...titles.map(({ header }) => header), ...ownHeaders.map(plainText)], ...rows],
    formats: columns.map(({ format }, i) => ({ area: body(i + 1), format })),
    styles: [...headerStyles(columns, ownHeaders.length), ...alignments(columns, body)],
    merges: [],
    headerNotes: [...titles.map(({ note }) => note), ...empty],
    rules: tierRules(body(columns.findIndex(({ id }) => id === "tier") + 1), words),
    charts: [],
    widths: [...columns.map(({ width }) => width), ...ownHeaders.map(() => OWN_WIDTH)],
    frozenRows: 1,
    frozenColumns: 1,
    gridlines: true,
    color: palette.money,
  };
}

const OWN_WIDTH = 140;

/** Header and note; where the segment column shows the eight classes, their note. */
function columnWords(
  id: CustomerColumnId,
  { settings }: Pick<ScoredRun, "settings">,
  { language, options, forecast, shown }: CellWords,
): ColumnWords {
  const wordsOf = (column: CustomerColumnId) =>
    customerColumnWords(column, language, { options, forecast, tier: shown.tier });
  const { header, note } = wordsOf(id);
  return id === "segment" && settings.segmentView === "eight"
    ? { header, note: wordsOf("eightClass").note }
    : { header, note };
}

/** One rule a tier: a cell takes the colour of the tier that it names. */
export function tierRules(area: Area, { shown }: CellWords): ColourRule[] {
  return tierCodes.map((code) => ({
    kind: "text",
    areas: [area],
    text: shown.tier(code),
    ...palette[code],
  }));
}

/** What the user fills in has a header of another tone. A header begins or ends where its column's cells do. */
function headerStyles(columns: readonly CustomerColumn[], own: number): StyledArea[] {
  const header = (column: number, count = 1) => ({ row: 1, column, rows: 1, columns: count });
  const placeOf = (id: CustomerColumnId) => columns.findIndex((column) => column.id === id) + 1;
  return [
    { area: header(1, columns.length), style: looks.tableHeader },
    { area: header(placeOf(userColumnIds[0]), userColumnIds.length), style: looks.userHeader },
    ...(own === 0
      ? []
      : [
          {
            area: header(columns.length + 1, own),
            style: { ...looks.tableHeader, ...looks.userHeader },
          },
        ]),
    ...columns.flatMap(({ align, format }, i) =>
      align === undefined ? [{ area: header(i + 1), style: { align: headerAlign(format) } }] : [],
    ),
  ];
}

function headerAlign(format: string): "left" | "right" {
  return format === "@" ? "left" : "right";
}

function alignments(
  columns: readonly CustomerColumn[],
  body: (column: number) => Area,
): StyledArea[] {
  return columns.flatMap(({ align }, i) =>
    align === undefined ? [] : [{ area: body(i + 1), style: { align } }],
  );
}
