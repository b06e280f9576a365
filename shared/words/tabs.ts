import type { Language } from "./language.ts";

/**
 * Names of our tabs. "CV" and 客户价值 set them apart from the user's own.
 */
export const tabNames: Readonly<
  Record<
    | "customers"
    | "dashboard"
    | "model"
    | "dataCheck"
    | "record"
    | "profit"
    | "fixList"
    | "unitCurve"
    | "scenarios"
    | "budget"
    | "profitRecord",
    Readonly<Record<Language, string>>
  >
> = {
  customers: { en: "CV Customers", zh: "客户价值 客户" },
  dashboard: { en: "CV Dashboard", zh: "客户价值 仪表盘" },
  model: { en: "CV Model", zh: "客户价值 模型" },
  dataCheck: { en: "CV Data check", zh: "客户价值 数据检查" },
  /** Hidden, but a curious user finds it. */
  record: { en: "CV Record", zh: "客户价值 记录" },
  profit: { en: "CV Profit", zh: "客户价值 利润" },
  fixList: { en: "CV Fix list", zh: "客户价值 修复清单" },
  unitCurve: { en: "CV Unit curve", zh: "客户价值 单位曲线" },
  scenarios: { en: "CV Scenarios", zh: "客户价值 方案" },
  budget: { en: "CV Budget", zh: "客户价值 预算" },
  profitRecord: { en: "CV Profit record", zh: "客户价值 利润记录" },
};

/** Of a copy that the user asks for: theirs, so without our sign. */
export function cleanCopyName(sheet: string, language: Language): string {
  return language === "zh" ? `${sheet}（清理后）` : `${sheet} (cleaned)`;
}
