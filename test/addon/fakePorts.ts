/**
 * The outside of a run as tests script it: one tab in, plans of tabs out, the real engine for a service.
 */
import type { RunRequest } from "#shared/contract/run.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { Language } from "#shared/words/language.ts";
import { type DocumentSettings, defaultSettings } from "../../addon/src/documentSettings.ts";
import type { Ports, RememberedChoices } from "../../addon/src/ports.ts";
import { familyNames } from "../../addon/src/sheet/ownTabs.ts";
import type { Progress } from "../../addon/src/sidebarApi.ts";
import type { Cell } from "../../addon/src/table/selectedTable.ts";
import type { FamilyNames, TabFamily, TabId, TabPlan } from "../../addon/src/table/tabs/tabPlan.ts";
import { answerTo } from "./answerTo.ts";

export interface FakeWorld {
  readonly ports: Ports;
  readonly requests: RunRequest[];
  readonly written: (readonly TabPlan[])[];
  readonly progress: Progress[];
  readonly remembered: string[];
  /** Moves the clock by so much with each request. */
  millisecondsARequest: number;
  refusal: Problem | null;
  writeRefusal: Problem | null;
  isLocked: boolean;
  language: Language;
  settings: DocumentSettings;
  /** The tabs as they stand in the document, and before the last run. */
  standing: readonly TabPlan[] | null;
  former: { readonly plans: readonly TabPlan[] | null } | null;
  readonly choices: Map<string, RememberedChoices>;
  isCancelled: boolean;
  /** Sheet rows that the user has hidden. */
  hidden: readonly number[];
}

export function fakeWorld(values: readonly (readonly Cell[])[]): FakeWorld {
  let clock = Date.UTC(2025, 5, 30, 12);
  const world: FakeWorld = {
    requests: [],
    written: [],
    progress: [],
    remembered: [],
    millisecondsARequest: 0,
    refusal: null,
    writeRefusal: null,
    isLocked: false,
    language: "en",
    settings: defaultSettings,
    standing: null,
    former: null,
    choices: new Map(),
    isCancelled: false,
    hidden: [],
    ports: {
      workbook: {
        sheetNames: () => ["Orders"],
        readTable: () => ({ sheet: "Orders", firstRow: 1, values }),
        readTabs: () => ({ sheet: "Orders", firstRow: 1, values }),
        hiddenRows: (_, firstRow) => ({
          rows: world.hidden.filter((row) => row >= firstRow),
          isWhole: true,
        }),
        timeZone: () => "Etc/UTC",
        meantSheet: () => "Orders",
        readOwnTab: (tab) => cellsOf(world.standing, tab),
        ownTabNames: (family) => namesIn(world.standing, family),
        selectedRow: () => ({ sheet: "Orders", own: null, row: 1 }),
        write({ family, tabs: plans }, watch) {
          if (world.writeRefusal !== null) return world.writeRefusal;
          watch.step(0.5, true);
          if (watch.isCancelled()) return { code: "sheet.cancelled" };
          world.written.push(plans);
          world.former = { plans: world.standing };
          world.standing = plans;
          return namesIn(plans, family) as FamilyNames[typeof family];
        },
        rewrite(documents) {
          const plans = documents.flatMap((document) => document.tabs);
          world.written.push(plans);
          world.standing = plans;
          return null;
        },
        undoable: () => (world.former === null ? null : "scores"),
        readFormerRecord: (tab) => cellsOf(world.former?.plans ?? null, tab),
        undo() {
          world.standing = world.former?.plans ?? null;
          world.former = null;
          return null;
        },
        addTab: (_beside, name) => ({ sheet: name }),
        showTab: () => true,
      },
      settings: {
        language: () => world.language,
        chooseLanguage(language) {
          world.language = language;
        },
        document: () => world.settings,
        saveDocument(settings) {
          world.settings = settings;
        },
        choicesFor: (sheet) => world.choices.get(sheet) ?? null,
        rememberChoices: (sheet, choices) => void world.choices.set(sheet, choices),
        lastScored: () => world.remembered.at(-1) ?? null,
        rememberScored: (sheet) => void world.remembered.push(sheet),
        documentSecret: () => "1f".repeat(32),
      },
      service: {
        address: "https://service.example/v1/runs",
        score(request) {
          world.requests.push(request);
          clock += world.millisecondsARequest;
          if (world.refusal !== null) return world.refusal;
          const store = world.requests.length > 1 ? "hit" : "unsaved";
          return { response: answerTo(request), store };
        },
      },
      progress: {
        show: (progress) => void world.progress.push(progress),
        read: () => world.progress.at(-1) ?? { stage: "idle", done: 0 },
        begin() {
          world.isCancelled = false;
        },
        cancel() {
          world.isCancelled = true;
        },
        isCancelled: () => world.isCancelled,
      },
      lock: {
        whileHeld(work) {
          if (world.isLocked) return null;
          world.isLocked = true;
          try {
            return work();
          } finally {
            world.isLocked = false;
          }
        },
      },
      now: () => new Date(clock),
    },
  };
  return world;
}

function cellsOf(
  plans: readonly TabPlan[] | null,
  tab: TabId,
): readonly (readonly Cell[])[] | null {
  return plans?.find((plan) => plan.tab === tab)?.values ?? null;
}

const called: Readonly<Partial<Record<TabId, string>>> = {
  customers: "C",
  dashboard: "D",
  model: "M",
  dataCheck: "K",
  record: "R",
};

function namesIn<Family extends TabFamily>(plans: readonly TabPlan[] | null, family: Family) {
  const there = new Set(plans?.map(({ tab }) => tab));
  return familyNames(family, (tab) => (there.has(tab) ? (called[tab] ?? tab) : null));
}
