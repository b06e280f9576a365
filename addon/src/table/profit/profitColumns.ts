import { tierCodes } from "#shared/engine/codes.ts";
import type { Language } from "#shared/words/language.ts";
import {
  type ProfitBesideId,
  profitBesideIds,
  profitBesideWords,
} from "#shared/words/profitColumns.ts";
import { profitFlagNames } from "#shared/words/profitNames.ts";
import { tierName } from "#shared/words/tierName.ts";
import type { CustomersInRows } from "../check/rowsByCustomer.ts";
import { rowOf } from "../selectedTable.ts";
import { headerPixels } from "../tabs/headerPixels.ts";
import { palette } from "../tabs/palette.ts";
import type { BesidePlan, ColumnsPlan } from "../tabs/tabPlan.ts";
import { flagColour, losingFlags } from "./profitColours.ts";
import { profitCells, profitFormat } from "./profitCustomerCells.ts";
import { profitFacts } from "./profitFacts.ts";
import type { ProfitRun } from "./profitRun.ts";

/**
 * Columns of a profit run beside the user's table, where one row is one customer.
 *
 * @param inRows Where the customers stand by now.
 */
export function profitColumns(
  run: ProfitRun,
  language: Language,
  { headerRow, rows }: CustomersInRows,
): ColumnsPlan {
  const facts = profitFacts(run);
  const placeAt = placesByRow(rows, headerRow);
  return {
    sheet: run.sheet,
    headerRow,
    columns: profitBesideIds.map((id): BesidePlan => {
      const { header, note } = profitBesideWords(id, language, run.options);
      const value = profitCells[id];
      return {
        // Scores have columns of the same meaning: these are told apart in the document.
        id: `profit.${id}`,
        header,
        note,
        format: profitFormat(id, facts),
        width: Math.max(widths[id], headerPixels(header)),
        ...(id === "tier" && { align: "center" }),
        values: placeAt.map((place) => (place < 0 ? "" : value(facts, place, language))),
        texts: textsOf(id, language),
      };
    }),
  };
}

/** Pixels. */
const widths: Readonly<Record<ProfitBesideId, number>> = {
  tier: 110,
  profit: 110,
  contributionRate: 150,
  payback: 170,
  ltvToCac: 130,
  flags: 270,
};

function textsOf(id: ProfitBesideId, language: Language): BesidePlan["texts"] {
  if (id === "tier")
    return tierCodes.map((code) => ({ text: tierName(code, language), ...palette[code] }));
  if (id !== "flags") return [];
  return losingFlags.map((flags) => ({ text: profitFlagNames(flags, language), ...flagColour }));
}

/** For each row below the header of the first tab, down to the last that is needed, the customer's place; −1 for none. */
function placesByRow(rows: CustomersInRows["rows"], headerRow: number): readonly number[] {
  const places: number[] = [];
  rows.forEach((ref, customer) => {
    const { place: tab, row } = rowOf(ref);
    const at = row - headerRow - 1;
    if (tab !== 0 || at < 0) return;
    while (places.length <= at) places.push(-1);
    places[at] = customer;
  });
  return places;
}
