import type { ConfidenceCode } from "../engine/codes.ts";
import type { Language } from "./language.ts";

/** How far a customer's numbers can be trusted, and what would have to change for more. */
export function confidenceText(code: ConfidenceCode, language: Language): string {
  return confidenceTexts[language][code];
}

const confidenceTexts: Readonly<Record<Language, Readonly<Record<ConfidenceCode, string>>>> = {
  en: {
    "low:customers": "Low: fewer than 30 customers to compare",
    "low:orders": "Low: fewer than 2 orders",
    "low:dates": "Low: no order dates",
    "medium:customers": "Medium: fewer than 100 customers to compare",
    "medium:orders": "Medium: fewer than 3 orders",
    "medium:history": "Medium: less than 180 days of history",
    "medium:coverage": "Medium: facts known for less than 95 % of customers",
    high: "High",
  },
  zh: {
    "low:customers": "低：可比较的客户不足30位",
    "low:orders": "低：订单不足2笔",
    "low:dates": "低：没有下单日期",
    "medium:customers": "中：可比较的客户不足100位",
    "medium:orders": "中：订单不足3笔",
    "medium:history": "中：历史不足180天",
    "medium:coverage": "中：资料完整的客户不足95%",
    high: "高",
  },
};
