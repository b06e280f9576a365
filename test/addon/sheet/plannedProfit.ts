/**
 * Plans of a profit run's tabs, as small as they go.
 */
import type { Language } from "#shared/words/language.ts";
import type {
  ColumnsPlan,
  DocumentPlan,
  TabId,
  TabPlan,
} from "../../../addon/src/table/tabs/tabPlan.ts";

/** @param further Tabs beside those that every profit run has; the rest of them goes. */
export function plannedProfit(
  customers: number,
  language: Language = "en",
  columns: ColumnsPlan | null = null,
  further: readonly ("unitCurve" | "scenarios" | "budget")[] = [],
): DocumentPlan<"profit"> {
  const rest = (["unitCurve", "scenarios", "budget"] as const).filter(
    (tab) => !further.includes(tab),
  );
  return {
    family: "profit",
    tabs: [
      listPlan("profit", customers, language),
      listPlan("fixList", Math.ceil(customers / 3), language),
      ...further.map((tab) => listPlan(tab, 2, language)),
      { ...listPlan("profitRecord", 1, language), charts: [], hidden: true },
    ],
    goes: rest,
    columns,
  };
}

/** One column beside a table of which the first row is the header. */
export function profitColumns(sheet: string, profits: readonly number[]): ColumnsPlan {
  const column = {
    id: "profit.profit",
    header: "Profit",
    note: "profit explained",
    format: "#,##0",
    width: 90,
    values: profits,
    texts: [],
  };
  return { sheet, headerRow: 1, columns: [column] };
}

/** What undo needs to bring charts back. */
export function chartsIn({ tabs }: Pick<DocumentPlan, "tabs">) {
  return Object.fromEntries(tabs.map(({ tab, charts }) => [tab, charts]));
}

function listPlan(tab: TabId, rows: number, language: Language): TabPlan {
  const header = language === "en" ? [`${tab}`, "Profit"] : [`${tab}`, "利润"];
  const values = Array.from({ length: rows }, (_, i) => [`C0${i}`, 100 * i - rows * 30]);
  return {
    tab,
    language,
    values: [header, ...values],
    formats: [],
    styles: [],
    merges: [],
    headerNotes: [],
    rules: [],
    charts: [
      {
        kind: "line",
        ranges: [{ row: 1, column: 1, rows: rows + 1, columns: 2 }],
        at: { row: 1, column: 3 },
        offset: { x: 5, y: 5 },
        options: { title: `${tab} of ${rows}` },
      },
    ],
    widths: [120, 80],
    frozenRows: 1,
    frozenColumns: 0,
    gridlines: true,
    color: "#1f4e79",
  };
}
