/**
 * Everything the page around the sheet says: the shell of the stand-in, not the add-on.
 */
import type { Language } from "#shared/words/language.ts";

export interface PageWords {
  readonly product: string;
  readonly untitled: string;
  readonly open: string;
  readonly file: string;
  readonly openFile: string;
  readonly downloadXlsx: string;
  readonly downloadCsv: string;
  readonly extensions: string;
  readonly language: string;
  readonly nameBox: string;
  readonly valueBar: string;
  readonly tabs: string;
  readonly sheetOf: (name: string) => string;
  readonly closeSidebar: string;
  readonly dropHere: string;
  readonly reading: (file: string) => string;
  readonly empty: {
    readonly title: string;
    readonly lead: string;
    readonly formats: string;
    /** @param menu Where to click: "Extensions ▸ … ▸ …". */
    readonly steps: (menu: string) => readonly string[];
    readonly privacy: string;
    readonly blank: string;
  };
  readonly unreachable: string;
  readonly failed: (message: string) => string;
  readonly dismiss: string;
  readonly button: Readonly<Record<string, string>>;
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  en: {
    product: "Tierline",
    untitled: "Untitled spreadsheet",
    open: "Open file",
    file: "File",
    openFile: "Open…",
    downloadXlsx: "Download as Excel (.xlsx)",
    downloadCsv: "Download this tab (.csv)",
    extensions: "Extensions",
    language: "Language",
    nameBox: "Selected cells",
    valueBar: "Value of the cell",
    tabs: "Tabs of the spreadsheet",
    sheetOf: (name) => `Tab ${name}`,
    closeSidebar: "Close the sidebar",
    dropHere: "Drop the file to open it",
    reading: (file) => `Opening ${file}…`,
    empty: {
      title: "Open your order export",
      lead: "Drop a file here, or choose one.",
      formats: "CSV or Excel (.xlsx), from Shopify or any shop",
      steps: (menu) => [
        "Your file opens as a spreadsheet.",
        `Choose ${menu}.`,
        "Tiers, reasons and charts arrive in new tabs.",
      ],
      privacy: "Nothing leaves this machine.",
      blank: "Start with an empty sheet",
    },
    unreachable: "The local server does not answer. Start it again with npm start.",
    failed: (message) => `The add-on stopped: ${message}`,
    dismiss: "Dismiss",
    button: { ok: "OK", cancel: "Cancel", yes: "Yes", no: "No", close: "Close" },
  },
  zh: {
    product: "Tierline",
    untitled: "未命名表格",
    open: "打开文件",
    file: "文件",
    openFile: "打开…",
    downloadXlsx: "下载为 Excel (.xlsx)",
    downloadCsv: "下载当前工作表 (.csv)",
    extensions: "扩展程序",
    language: "语言",
    nameBox: "所选单元格",
    valueBar: "单元格内容",
    tabs: "工作表标签",
    sheetOf: (name) => `工作表 ${name}`,
    closeSidebar: "关闭侧边栏",
    dropHere: "松开以打开文件",
    reading: (file) => `正在打开 ${file}…`,
    empty: {
      title: "打开您的订单导出文件",
      lead: "将文件拖到此处，或选择文件。",
      formats: "CSV 或 Excel (.xlsx)，来自 Shopify、淘宝或任何店铺",
      steps: (menu) => [
        "文件将以表格形式打开。",
        `点击 ${menu}。`,
        "等级、原因和图表会出现在新的工作表中。",
      ],
      privacy: "任何数据都不会离开这台电脑。",
      blank: "从空白表格开始",
    },
    unreachable: "本地服务没有响应。请用 npm start 重新启动。",
    failed: (message) => `插件已停止：${message}`,
    dismiss: "关闭",
    button: { ok: "确定", cancel: "取消", yes: "是", no: "否", close: "关闭" },
  },
};
