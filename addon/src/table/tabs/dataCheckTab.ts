import { MONEY_SCALE } from "#shared/engine/population.ts";
import { explainNotice } from "#shared/problems/explainNotice.ts";
import { columnRoleName } from "#shared/words/columnRoleName.ts";
import { dashboardWords } from "#shared/words/dashboard.ts";
import { type DataCheckTabWords, dataCheckTabWords } from "#shared/words/dataCheckTab.ts";
import { findingText } from "#shared/words/findingText.ts";
import { isoDate } from "#shared/words/isoDate.ts";
import type { Language } from "#shared/words/language.ts";
import { numberText } from "#shared/words/numberText.ts";
import type { DataCheckLine } from "../../sidebarApi.ts";
import type { RecognisedTable } from "../check/checkedTable.ts";
import { type RowRef, rowOf } from "../selectedTable.ts";
import { canvas, columnsOf, looks } from "./canvas.ts";
import { departedOf } from "./departed.ts";
import { palette } from "./palette.ts";
import { plainText } from "./plainText.ts";
import type { ScoredRun } from "./scoredRun.ts";
import type { CellValue, TabPlan } from "./tabPlan.ts";
import { textLines } from "./textLines.ts";

/** What was read, what was left out, with row numbers, and how the table was understood. */
export function dataCheckTab(run: ScoredRun, language: Language): TabPlan {
  const words = dataCheckTabWords(language);
  const { checked } = run;
  const findings = checked.dataCheck.lines.map((line) => findingRow(line, run.sheets, language));
  const settings = settingRows(checked, words);
  const mapping = mappingRows(checked.recognised, words, language);
  const notices = run.notices
    .flatMap((notice) => textLines(explainNotice(notice, language), PAGE_PIXELS))
    .map((line) => [line]);

  const departed = departedRows(run, words);

  const findingsAt = 4;
  const settingsAt = findingsAt + findings.length + 2;
  const mappingAt = settingsAt + settings.length + 2;
  const noticesAt = mappingAt + mapping.length + 3;
  const departedAt = noticesAt + (notices.length > 0 ? notices.length + 2 : 0);
  const page = canvas({
    rows: departedAt + (departed.length > 0 ? departed.length + 1 : 0),
    columns: WIDTHS.length,
  });

  page.style(page.put(1, 1, [[words.title]]), looks.title);
  page.style(page.put(2, 1, [[words.subtitle(run.sheets)]]), looks.hint);
  const { finding, count, amount, rows, meaning } = words.columns;
  const header = page.put(findingsAt, 1, [[finding, count, amount, rows, meaning]]);
  page.style(header, looks.tableHeader);
  // A title begins or ends where its column's cells do.
  for (const ofText of [0, 3, 4]) page.style(columnsOf(header, ofText), { align: "left" });
  for (const ofNumbers of [1, 2]) page.style(columnsOf(header, ofNumbers), { align: "right" });
  const table = page.put(findingsAt + 1, 1, findings);
  page.format(columnsOf(table, 1), "#,##0");
  page.format(columnsOf(table, 2), "#,##0.00");
  page.style(columnsOf(table, 0), { bold: true });
  page.style(columnsOf(table, 3, 2), { wrap: true });
  page.style(table, { middle: true });

  page.style(page.put(settingsAt, 1, [[words.settings]]), looks.section);
  page.put(settingsAt + 1, 1, settings);
  page.style(page.put(mappingAt, 1, [[words.mapping]]), looks.section);
  page.style(page.put(mappingAt + 1, 1, [[words.role, words.header]]), looks.hint);
  page.put(mappingAt + 2, 1, mapping);
  if (notices.length > 0) {
    page.style(page.put(noticesAt, 1, [[dashboardWords(language).notices]]), looks.section);
    page.put(noticesAt + 1, 1, notices);
  }
  if (departed.length > 0) {
    page.style(page.put(departedAt, 1, [[words.departed]]), looks.section);
    page.style(page.put(departedAt + 1, 1, [[words.departedHint]]), looks.hint);
    page.put(departedAt + 2, 1, departed);
  }
  return {
    tab: "dataCheck",
    language,
    values: page.values(),
    formats: page.formats(),
    styles: page.styles(),
    merges: [],
    headerNotes: [],
    rules: [],
    charts: [],
    widths: WIDTHS,
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: false,
    color: palette.customers,
  };
}

/** As wide as a screen shows beside the sidebar. */
const WIDTHS = [250, 66, 104, 150, 520];
const PAGE_PIXELS = WIDTHS.reduce((sum, width) => sum + width);

function findingRow(
  line: DataCheckLine,
  sheets: readonly string[],
  language: Language,
): readonly CellValue[] {
  const { title, meaning, fix } = findingText(line.finding, language);
  return [
    title,
    line.count,
    line.amount === undefined ? "" : line.amount / MONEY_SCALE,
    plainText(rowNumbers(line.rows, sheets, language)),
    [meaning, fix].filter((text) => text !== "").join(language === "zh" ? "" : " "),
  ];
}

/** As many as fit the column's width: "5, 6", or where several tabs were read "Jan: 5, 6 · Feb: 3". */
function rowNumbers(
  rows: readonly RowRef[],
  sheets: readonly string[],
  language: Language,
): string {
  const byPlace = new Map<number, number[]>();
  for (const ref of rows.slice(0, SHOWN_ROWS)) {
    const { place, row } = rowOf(ref);
    const known = byPlace.get(place);
    if (known === undefined) byPlace.set(place, [row]);
    else known.push(row);
  }
  const byTab = [...byPlace].map(([place, numbers]) => ({
    tab: sheets.length > 1 ? (sheets[place] ?? String(place + 1)) : null,
    rows: numbers,
  }));
  return dataCheckTabWords(language).rowNumbers(byTab, rows.length > SHOWN_ROWS);
}

const SHOWN_ROWS = 8;

/** Each role with its column, and those that fill in where it is empty. */
function mappingRows(
  recognised: RecognisedTable,
  words: DataCheckTabWords,
  language: Language,
): CellValue[][] {
  return recognised.mapping.map(({ role, header }) => {
    const others = recognised.fallbacks.filter((column) => column.role === role);
    const names = others.map((column) => column.header);
    const columns = names.length === 0 ? header : words.filledFrom(header, names);
    return [columnRoleName(role, language), plainText(columns)];
  });
}

/** Customers who left the table, and what the user had written of them: nothing goes unseen. */
function departedRows(run: ScoredRun, words: DataCheckTabWords): CellValue[][] {
  const departed = [...departedOf(run)];
  const shown = departed
    .slice(0, SHOWN_DEPARTED)
    .map(([key, { owner, notes, nextAction }]) => [
      plainText(key),
      plainText([owner, nextAction ?? "", notes].filter((text) => text !== "").join(" · ")),
    ]);
  const rest = departed.length - shown.length;
  return rest > 0 ? [...shown, [words.more(numberText(rest)), ""]] : shown;
}

const SHOWN_DEPARTED = 20;

function settingRows(checked: ScoredRun["checked"], words: DataCheckTabWords): CellValue[][] {
  const { recognised, dataCheck, asOf, asOfRule } = checked;
  const currency = dataCheck.currency;
  return [
    [words.asOf, words.asOfBy(isoDate(asOf), words.asOfRule[asOfRule])],
    [words.kind, words.kinds[recognised.layout ?? recognised.kind]],
    [words.headerRow, recognised.headerRow > 0 ? String(recognised.headerRow) : words.noHeader],
    ...(currency === null ? [] : [[words.currency, plainText(currency)]]),
  ];
}
