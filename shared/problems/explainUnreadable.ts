import type { Language } from "../words/language.ts";
import type { Explanation } from "./explain.ts";
import type { UnreadableFile } from "./problem.ts";

/** A file that cannot be opened: what it is instead, and what to do about just that. */
export function explainUnreadable({ file, is }: UnreadableFile, language: Language): Explanation {
  const { why, fix = anotherExport } = is === "picture" ? { why: picture(file) } : kinds[is];
  const what = { en: `The file "${file}" cannot be opened.`, zh: `无法打开文件“${file}”。` };
  return { what: what[language], why: why[language], fix: fix[language] };
}

type InBoth = Readonly<Record<Language, string>>;

/** Named like a table, it needs the word that its name is what misleads. */
function picture(file: string): InBoth {
  const ending = /\.(csv|tsv|txt|xlsx?)$/i.exec(file)?.[0].toLowerCase();
  return ending === undefined
    ? { en: "It is a picture.", zh: "它是图片。" }
    : {
        en: `It is a picture, although its name ends in ${ending}.`,
        zh: `扩展名虽是 ${ending}，内容其实是图片。`,
      };
}

const anotherExport: InBoth = {
  en: "Export your orders or customers as CSV or .xlsx and open that.",
  zh: "请把订单或客户导出为 CSV 或 .xlsx 后再打开。",
};

const kinds: Readonly<
  Record<Exclude<UnreadableFile["is"], "picture">, { readonly why: InBoth; readonly fix?: InBoth }>
> = {
  empty: { why: { en: "It is empty.", zh: "文件是空的。" } },
  pdf: {
    why: {
      en: "It is a PDF, which holds pages and no cells.",
      zh: "它是 PDF，只有页面，没有单元格。",
    },
  },
  oldExcel: {
    why: {
      en: "It is a workbook of Excel 2003 or older (.xls).",
      zh: "它是 Excel 2003或更早的工作簿（.xls）。",
    },
    fix: {
      en: "Open it in Excel or Google Sheets, save it as .xlsx and open that.",
      zh: "请用 Excel 或 WPS 打开它，另存为 .xlsx 后再打开。",
    },
  },
  encrypted: {
    why: { en: "It is protected by a password.", zh: "它有密码保护。" },
    fix: {
      en: "Open it in Excel, save it without the password and open that.",
      zh: "请用 Excel 或 WPS 打开它，取消密码并保存后再打开。",
    },
  },
  damaged: {
    why: { en: "It is a damaged workbook.", zh: "工作簿已损坏。" },
    fix: { en: "Download or export it once more.", zh: "请重新下载或导出一次。" },
  },
  tooLarge: {
    why: {
      en: "It is larger than 100 MB or holds more than ten million cells.",
      zh: "它超过100MB，或超过一千万个单元格。",
    },
    fix: {
      en: "Export a shorter period, or fewer columns.",
      zh: "请导出较短的时间段，或减少列数。",
    },
  },
  other: {
    why: {
      en: "It is neither a CSV file nor an Excel workbook (.xlsx).",
      zh: "它不是 CSV 文件，也不是 Excel 工作簿（.xlsx）。",
    },
  },
};
