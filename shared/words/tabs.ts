import type { Language } from "./language.ts";

/**
 * Names of our tabs. "CV" and 客户价值 set them apart from the user's own.
 */
export const tabNames: Readonly<
  Record<"customers" | "dashboard" | "dataCheck" | "record", Readonly<Record<Language, string>>>
> = {
  customers: { en: "CV Customers", zh: "客户价值 客户" },
  dashboard: { en: "CV Dashboard", zh: "客户价值 仪表盘" },
  dataCheck: { en: "CV Data check", zh: "客户价值 数据检查" },
  /** Hidden, but a curious user finds it. */
  record: { en: "CV Record", zh: "客户价值 记录" },
};

/** Of a copy that the user asks for: theirs, so without our sign. */
export function cleanCopyName(sheet: string, language: Language): string {
  return language === "zh" ? `${sheet}（清理后）` : `${sheet} (cleaned)`;
}
