/**
 * The customers' tab, read back: what stands in the document is what is told.
 */
import { eightClassCodes, flagCodes, segmentCodes, tierCodes } from "#shared/engine/codes.ts";
import { type CustomerColumnId, customerColumnIds } from "#shared/words/customerColumns.ts";
import { eightClassName } from "#shared/words/eightClassName.ts";
import { flagName } from "#shared/words/flagName.ts";
import type { Language } from "#shared/words/language.ts";
import { segmentName } from "#shared/words/segmentName.ts";
import { tierName } from "#shared/words/tierName.ts";
import { type CellValue, isCellError } from "../document/cell.ts";
import { showsDate } from "../document/shownText.ts";
import type { Tab } from "../document/tab.ts";

type ReadValue = string | number | boolean | null;

/** Names as in the tab, codes beside them; null where the tab has nothing. */
export type ReportedCustomer = Readonly<Record<Exclude<CustomerColumnId, "flags">, ReadValue>> & {
  readonly flags: readonly string[];
  readonly flagCodes: readonly string[];
  /** What limits the confidence; empty when nothing does. */
  readonly confidenceReason: string;
  readonly segmentCode: string | null;
  readonly eightClassCode: string | null;
  readonly tierCode: string | null;
};

/** In the order of the tab. */
export function customersOfTab(tab: Tab, language: Language): readonly ReportedCustomer[] {
  const lastRow = tab.cells.lastRow();
  return Array.from({ length: Math.max(0, lastRow - 1) }, (_, i) => {
    const entries = customerColumnIds.map((id, c) => [id, valueAt(tab, i + 2, c + 1)] as const);
    const read = Object.fromEntries(entries) as Record<CustomerColumnId, ReadValue>;
    const flags = flagsIn(read.flags, language);
    // "Low: fewer than 2 orders", in Chinese with a full-width colon.
    const [confidence = "", confidenceReason = ""] = String(read.confidence ?? "").split(/: |：/);
    return {
      ...read,
      confidence,
      confidenceReason,
      flags: flags.map((code) => flagName(code, language)),
      flagCodes: flags,
      segmentCode: codeOf(segmentCodes, read.segment, (code) => segmentName(code, language)),
      eightClassCode: codeOf(eightClassCodes, read.eightClass, (code) =>
        eightClassName(code, language),
      ),
      tierCode: codeOf(tierCodes, read.tier, (code) => tierName(code, language)),
    };
  });
}

function valueAt(tab: Tab, row: number, column: number): ReadValue {
  const value: CellValue = tab.cells.at(row, column);
  if (isCellError(value)) return value.error;
  if (typeof value === "number" && showsDate(tab.styles.at(row, column).numberFormat)) {
    return isoDateOf(value);
  }
  return value;
}

/** Days since 1899-12-30 → ISO date. */
function isoDateOf(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.round(serial) * 86_400_000)
    .toISOString()
    .slice(0, 10);
}

function codeOf<Code extends string>(
  codes: readonly Code[],
  name: ReadValue,
  nameOf: (code: Code) => string,
): Code | null {
  return codes.find((code) => nameOf(code) === name) ?? null;
}

function flagsIn(text: ReadValue, language: Language) {
  return flagCodes.filter((code) => String(text ?? "").includes(flagName(code, language)));
}
