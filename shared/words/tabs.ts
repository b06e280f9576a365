import type { Language } from "./language.ts";

/**
 * Names of our tabs. "CV" and 客户价值 set them apart from the user's own.
 */
export const tabNames: Readonly<
  Record<"customers" | "dashboard" | "dataCheck", Readonly<Record<Language, string>>>
> = {
  customers: { en: "CV Customers", zh: "客户价值 客户" },
  dashboard: { en: "CV Dashboard", zh: "客户价值 仪表盘" },
  dataCheck: { en: "CV Data check", zh: "客户价值 数据检查" },
};
