import type { SegmentCode } from "../engine/codes.ts";
import type { Language } from "./language.ts";

export function segmentName(code: SegmentCode, language: Language): string {
  return segmentNames[language][code];
}

const segmentNames: Readonly<Record<Language, Readonly<Record<SegmentCode, string>>>> = {
  en: {
    CH: "Champion",
    LO: "Loyal",
    PL: "Potential Loyalist",
    NE: "New",
    PR: "Promising",
    NA: "Needs Attention",
    AS: "About to Sleep",
    AR: "At Risk",
    CL: "Can't Lose Them",
    HI: "Hibernating",
    LT: "Lost",
    PS: "Prospect",
  },
  zh: {
    CH: "明星客户",
    LO: "忠诚客户",
    PL: "潜力忠诚",
    NE: "新客户",
    PR: "有希望",
    NA: "需关注",
    AS: "即将沉睡",
    AR: "流失预警",
    CL: "不可失去",
    HI: "休眠",
    LT: "已流失",
    PS: "潜在客户",
  },
};
