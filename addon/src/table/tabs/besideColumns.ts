import { tierCodes } from "#shared/engine/codes.ts";
import { MONEY_SCALE, UNKNOWN } from "#shared/engine/population.ts";
import {
  type BesideColumnId,
  besideColumnIds,
  besideColumnWords,
} from "#shared/words/besideColumns.ts";
import type { Language } from "#shared/words/language.ts";
import { numberText } from "#shared/words/numberText.ts";
import type { CustomersInRows } from "../check/rowsByCustomer.ts";
import { type RowRef, rowOf } from "../selectedTable.ts";
import { cellWordsOf } from "./cellWords.ts";
import {
  type CustomerCell,
  dueCell,
  eightClassCell,
  known,
  money,
  nextActionCell,
  segmentCell,
  tierCell,
  whyCell,
} from "./customerCells.ts";
import { EIGHT_CLASS_WIDTH, NEXT_ACTION_WIDTH, WHY_WIDTH } from "./customerColumns.ts";
import { headerPixels } from "./headerPixels.ts";
import { palette } from "./palette.ts";
import { plainText } from "./plainText.ts";
import type { ScoredRun } from "./scoredRun.ts";
import { DATE_FORMAT } from "./sheetDate.ts";
import type { BesidePlan, CellValue, ColumnsPlan } from "./tabPlan.ts";

/** Where one row is one customer, unless the user wants none. */
export function hasColumnsBeside({
  checked,
  settings,
}: Pick<ScoredRun, "checked" | "settings">): boolean {
  return checked.customerRows.length > 0 && settings.columnsBeside;
}

/**
 * Columns beside the user's table; null where there are none.
 *
 * Of several tabs that were scored together, the first has them: each tab would need a place of its own.
 *
 * @param inRows Where the customers stand by now.
 */
export function besideColumns(
  run: ScoredRun,
  language: Language,
  inRows: CustomersInRows,
): ColumnsPlan | null {
  if (!hasColumnsBeside(run)) return null;
  const { headerRow, rows } = inRows;
  const words = cellWordsOf(run, language);
  const { options, forecast, shown } = words;
  const facts = { options, forecast, tier: shown.tier };
  const placeAt = placesByRow(run, rows, headerRow);
  const view = run.settings.segmentView;
  const ids = besideColumnIds.filter((id) => id !== "segment" || view !== "tiers");
  return {
    sheet: run.sheet,
    headerRow,
    columns: ids.map((id): BesidePlan => {
      const { value, ...look } =
        id === "segment" && view === "eight" ? eightInstead(language) : columns[id];
      const { header, note } = besideColumnWords(id, language, facts);
      return {
        id,
        header,
        note,
        ...look,
        width: Math.max(look.width, headerPixels(header)),
        values: placeAt.map((place) => (place < 0 ? "" : value(run, place, words))),
        texts:
          id === "tier"
            ? tierCodes.map((code) => ({ text: words.shown.tier(code), ...palette[code] }))
            : [],
      };
    }),
  };
}

/** For each row below the header, down to the last that is needed, the place in the scores; −1 where no customer stands. */
function placesByRow(
  { order }: ScoredRun,
  rows: readonly RowRef[],
  headerRow: number,
): readonly number[] {
  const places: number[] = [];
  order.forEach((customer, place) => {
    const { place: tab, row } = rowOf(rows[customer] ?? -1);
    const at = row - headerRow - 1;
    if (tab !== 0 || at < 0) return;
    while (places.length <= at) places.push(-1);
    places[at] = place;
  });
  return places;
}

type Look = Pick<BesidePlan, "format" | "width" | "align"> & { readonly value: CustomerCell };

const TEXT = "@";

const columns: Readonly<Record<BesideColumnId, Look>> = {
  tier: { format: TEXT, width: 90, align: "center", value: tierCell },
  score: {
    format: "0.0",
    width: 80,
    value: ({ scores }, place) => known(scores.valueScore[place]!),
  },
  segment: { format: TEXT, width: 140, value: segmentCell },
  expectedValue: {
    format: "#,##0",
    width: 120,
    value: ({ scores }, place) => money(scores.expectedValue[place]!),
  },
  range: { format: TEXT, width: 120, align: "center", value: rangeCell },
  why: { format: TEXT, width: WHY_WIDTH, value: whyCell },
  nextAction: { format: TEXT, width: NEXT_ACTION_WIDTH, value: nextActionCell },
  due: { format: DATE_FORMAT, width: 100, align: "center", value: dueCell },
};

function eightInstead(language: Language): Look {
  return { format: TEXT, width: EIGHT_CLASS_WIDTH[language], value: eightClassCell };
}

/** "294–866", whole units: a forecast to the cent would claim too much. */
function rangeCell({ scores }: ScoredRun, place: number): CellValue {
  const low = scores.expectedValueLow[place]!;
  if (low === UNKNOWN) return "";
  const high = scores.expectedValueHigh[place]!;
  return plainText(`${numberText(low / MONEY_SCALE)}–${numberText(high / MONEY_SCALE)}`);
}
