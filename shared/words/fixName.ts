import type { FixCode } from "./fixCodes.ts";
import type { Language } from "./language.ts";

/** Stands beside the count of a fix. A code without words, from a newer add-on, stands for itself. */
export function fixName(fix: string, language: Language): string {
  const names: Readonly<Record<FixCode, string>> = language === "zh" ? chinese : english;
  return Object.hasOwn(names, fix) ? names[fix as FixCode] : fix;
}

const english: Readonly<Record<FixCode, string>> = {
  titleRowsRemoved: "Title rows left out",
  blankRowsRemoved: "Blank rows left out",
  totalRowsRemoved: "Total rows left out",
  headerRowsRemoved: "Repeated header rows left out",
  duplicateRowsRemoved: "Exact duplicate rows left out",
  blankColumnsRemoved: "Blank columns left out",
  joinedCellsFilled: "Rows under joined cells filled in",
  datesWritten: "Dates written as dates",
  amountsWritten: "Amounts written as numbers",
  idsWritten: 'Numbers freed of ="…"',
  blanksTrimmed: "Stray blanks removed",
};

const chinese: Readonly<Record<FixCode, string>> = {
  titleRowsRemoved: "去掉的标题行",
  blankRowsRemoved: "去掉的空行",
  totalRowsRemoved: "去掉的合计行",
  headerRowsRemoved: "去掉的重复表头行",
  duplicateRowsRemoved: "去掉的完全重复行",
  blankColumnsRemoved: "去掉的空列",
  joinedCellsFilled: "按合并单元格补全的行",
  datesWritten: "转为日期格式的日期",
  amountsWritten: "转为数字的金额",
  idsWritten: '去掉 ="…" 的编号',
  blanksTrimmed: "去掉首尾空格的单元格",
};
