/**
 * Everything the page around the sheet says: the shell of the stand-in, not the add-on.
 */
import type { Language } from "#shared/words/language.ts";
import type { SampleName, TabAnswer } from "../../documentApi.ts";
import type { Theme } from "../useTheme.ts";
import { chineseWords } from "./wordsInChinese.ts";
import { englishWords } from "./wordsInEnglish.ts";

export interface PageWords {
  readonly product: string;
  readonly untitled: string;
  readonly rename: string;
  readonly open: string;
  readonly file: string;
  readonly openFile: string;
  readonly samples: string;
  readonly sample: Readonly<Record<SampleName, string>>;
  readonly recent: string;
  readonly downloadXlsx: string;
  readonly downloadCsv: string;
  readonly downloadCustomers: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly extensions: string;
  readonly menus: string;
  readonly language: string;
  readonly theme: string;
  readonly themeIs: (theme: string) => string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly tabs: string;
  readonly addTab: string;
  readonly newTab: string;
  readonly allTabs: string;
  readonly tabMenu: (name: string) => string;
  readonly tabName: string;
  readonly renameTab: string;
  readonly moveLeft: string;
  readonly moveRight: string;
  readonly hideTab: string;
  readonly deleteTab: string;
  readonly hidden: (name: string) => string;
  readonly tabDeleted: (name: string) => string;
  readonly tabRefused: Readonly<Record<Extract<TabAnswer, { ok: false }>["reason"], string>>;
  readonly sheetOf: (name: string) => string;
  readonly closeSidebar: string;
  readonly closeWindow: string;
  readonly dropHere: string;
  readonly reading: (file: string) => string;
  readonly severalFiles: (count: number) => string;
  /** Asked before a file takes the place of what is open. */
  readonly question: {
    readonly title: (file: string) => string;
    readonly text: (open: string) => string;
    readonly replace: string;
    readonly add: (files: number) => string;
  };
  readonly pastedTable: string;
  readonly empty: {
    readonly title: string;
    readonly lead: string;
    readonly formats: string;
    readonly goOn: string;
    readonly goOnWith: (name: string) => string;
    /** @param rows Written with separators. */
    readonly kept: (rows: string, when: string) => string;
    readonly forget: (name: string) => string;
    readonly trySample: string;
    readonly privacy: string;
    readonly blank: string;
  };
  readonly unreachable: string;
  readonly reload: string;
  readonly failed: (message: string) => string;
  readonly notOpened: (name: string) => string;
  readonly gone: string;
  readonly dismiss: string;
  readonly button: Readonly<Record<string, string>>;
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  en: englishWords,
  zh: chineseWords,
};
