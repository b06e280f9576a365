/**
 * The outside of a run as tests script it: one tab in, plans of tabs out, the real engine for a service.
 */
import type { RunRequest } from "#shared/contract/run.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { Language } from "#shared/words/language.ts";
import type { Ports } from "../../addon/src/ports.ts";
import type { Progress } from "../../addon/src/sidebarApi.ts";
import type { Cell } from "../../addon/src/table/selectedTable.ts";
import type { TabNames, TabPlan } from "../../addon/src/table/tabs/tabPlan.ts";
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
}

export function fakeWorld(values: readonly (readonly Cell[])[]): FakeWorld {
  let clock = Date.UTC(2025, 5, 30, 12);
  const tabs: TabNames = { customers: "C", dashboard: "D", dataCheck: "K" };
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
    ports: {
      workbook: {
        sheetNames: () => ["Orders"],
        readTable: () => ({ sheet: "Orders", firstRow: 1, values }),
        timeZone: () => "Etc/UTC",
        locale: () => "en_US",
        writeTabs(plans, onCharts) {
          if (world.writeRefusal !== null) return world.writeRefusal;
          onCharts();
          world.written.push(plans);
          return tabs;
        },
        showTab() {},
      },
      settings: {
        language: () => world.language,
        chooseLanguage(language) {
          world.language = language;
        },
        lastScored: () => world.remembered.at(-1) ?? null,
        rememberScored: (sheet) => void world.remembered.push(sheet),
        documentSecret: () => "1f".repeat(32),
      },
      service: {
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
