/**
 * Plans of a document with everything that a plan can ask for, as small as it goes.
 */
import type { Language } from "#shared/words/language.ts";
import type {
  BesidePlan,
  ChartPlan,
  ColumnsPlan,
  DocumentPlan,
  TabPlan,
} from "../../../addon/src/table/tabs/tabPlan.ts";

/** @param customers One row each. */
export function plannedDocument(
  customers: number,
  language: Language = "en",
  columns: ColumnsPlan | null = null,
): DocumentPlan<"scores"> {
  return {
    family: "scores",
    tabs: [
      customersPlan(customers, language),
      dashboardPlan(customers, language),
      dataCheckPlan(customers, language),
      recordPlan(customers, language),
    ],
    columns,
  };
}

/** Two columns beside a table of which the first row is the header. */
export function plannedColumns(
  sheet: string,
  values: readonly (readonly [string, number])[],
  language: Language = "en",
): ColumnsPlan {
  const texts =
    language === "en"
      ? { tier: "Tier", high: "High", score: "Score" }
      : { tier: "等级", high: "高", score: "分数" };
  const column = (plan: Partial<BesidePlan> & Pick<BesidePlan, "id">): BesidePlan => ({
    header: plan.id,
    note: `${plan.id} explained`,
    format: "@",
    width: 120,
    values: [],
    texts: [],
    ...plan,
  });
  return {
    sheet,
    headerRow: 1,
    columns: [
      column({
        id: "tier",
        header: texts.tier,
        align: "center",
        values: values.map(([tier]) => tier),
        texts: [{ text: texts.high, background: "#1f4e79", color: "#ffffff" }],
      }),
      column({
        id: "score",
        header: texts.score,
        format: "0.0",
        values: values.map(([, score]) => score),
      }),
    ],
  };
}

function customersPlan(customers: number, language: Language): TabPlan {
  const headers = language === "en" ? ["Customer", "Tier", "Score"] : ["客户", "等级", "分数"];
  const rows = Array.from({ length: customers }, (_, i) => [
    `00${i}`,
    i % 2 === 0 ? "High" : "Low",
    i / 4,
  ]);
  return {
    ...bare(language),
    tab: "customers",
    values: [headers, ...rows],
    formats: [
      { area: { row: 2, column: 1, rows: customers, columns: 1 }, format: "@" },
      { area: { row: 2, column: 3, rows: customers, columns: 1 }, format: "0.00" },
    ],
    styles: [
      { area: { row: 1, column: 1, rows: 1, columns: 3 }, style: { bold: true, color: "#ffffff" } },
    ],
    headerNotes: ["who", "how good", "how much"],
    rules: [
      {
        kind: "text",
        areas: [{ row: 2, column: 2, rows: customers, columns: 1 }],
        text: "High",
        background: "#1f4e79",
        color: "#ffffff",
      },
    ],
    widths: [200, 80, 90],
    frozenRows: 1,
    frozenColumns: 1,
  };
}

function dashboardPlan(customers: number, language: Language): TabPlan {
  const chart = (kind: ChartPlan["kind"], row: number): ChartPlan => ({
    kind,
    ranges: [{ row: 3, column: 1, rows: 3, columns: 2 }],
    at: { row, column: 3 },
    offset: { x: 5, y: 5 },
    options: { title: `${kind} of ${customers}` },
  });
  return {
    ...bare(language),
    tab: "dashboard",
    values: [
      [language === "en" ? "Customer value" : "客户价值", ""],
      ["", ""],
      ["Tier", "Customers"],
      ["High", Math.ceil(customers / 2)],
      ["Low", Math.floor(customers / 2)],
    ],
    merges: [{ row: 1, column: 1, rows: 1, columns: 2 }],
    rules: [
      {
        kind: "gradient",
        areas: [{ row: 4, column: 2, rows: 2, columns: 1 }],
        from: "#ffffff",
        to: "#1f4e79",
      },
    ],
    charts: [chart("column", 1), chart("combo", 20)],
    widths: [150, 60],
    gridlines: false,
  };
}

function dataCheckPlan(customers: number, language: Language): TabPlan {
  return {
    ...bare(language),
    tab: "dataCheck",
    values: [[language === "en" ? "Rows read" : "读取行数", customers]],
    widths: [120, 60],
  };
}

function recordPlan(customers: number, language: Language): TabPlan {
  return {
    ...bare(language),
    tab: "record",
    values: [[`record of ${customers}`]],
    formats: [{ area: { row: 1, column: 1, rows: 1, columns: 1 }, format: "@" }],
    widths: [100],
    hidden: true,
  };
}

function bare(language: Language): Omit<TabPlan, "tab" | "values" | "widths"> {
  return {
    language,
    formats: [],
    styles: [],
    merges: [],
    headerNotes: [],
    rules: [],
    charts: [],
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: true,
    color: "#1f4e79",
  };
}
