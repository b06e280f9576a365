/**
 * Why settings as typed cannot be saved, and which of the fields have to be changed.
 */
import { segmentCodes, tierCodes } from "#shared/engine/codes.ts";
import type { ChoiceProblem } from "#shared/problems/problem.ts";
import { labelsOf } from "#shared/words/labels.ts";
import { languages } from "#shared/words/language.ts";
import { badSettings } from "../../src/sidebarApi.ts";
import { blocks, limitKinds, type SettingsDraft, settingsOf } from "./draft.ts";

type BadSetting = Extract<ChoiceProblem, { code: "choice.badSetting" }>;
export type Setting = BadSetting["setting"];

export interface Refusal {
  readonly problems: readonly BadSetting[];
  /** Named as `fieldName` names them. */
  readonly fields: ReadonlySet<string>;
}

export const noRefusal: Refusal = { problems: [], fields: new Set() };

/** @param place Within the setting: a weight, a tier, a kind of limit and its line, a code that is named. */
export function fieldName(setting: Setting, place: string = setting): string {
  return `${setting} ${place}`;
}

export function refusalOf(draft: SettingsDraft): Refusal {
  const problems = badSettings(settingsOf(draft));
  const fields = problems.flatMap(({ setting }) => {
    const { all, bad } = placesOf(setting, draft);
    // Where each is good by itself, it is together that they are not.
    return (bad.length > 0 ? bad : all).map((place) => fieldName(setting, place));
  });
  return { problems, fields: new Set(fields) };
}

interface Places {
  readonly all: readonly string[];
  readonly bad: readonly string[];
}

function placesOf(setting: Setting, draft: SettingsDraft): Places {
  const settings = settingsOf(draft);
  switch (setting) {
    case "weights": {
      const isGood = (weight: number) => weight >= 0 && weight <= 100;
      return { all: blocks, bad: blocks.filter((block) => !isGood(settings.weights[block])) };
    }
    case "tierShares": {
      const all = ["high", "medium"] as const;
      const isGood = (share: number) => share >= 0.01 && share <= 0.98;
      return { all, bad: all.filter((tier) => !isGood(settings.tierShares[tier])) };
    }
    case "method":
    case "horizonDays":
    case "annualDiscountRate":
    case "windowDays":
      return { all: [setting], bad: [] };
    case "thresholds":
      return limitPlaces(settings.thresholds);
    case "names":
      return namePlaces(settings.names);
  }
}

/** Days rise from line to line, orders and spend fall. */
function limitPlaces(limits: ReturnType<typeof settingsOf>["thresholds"]): Places {
  const all = limitKinds.flatMap((kind) => [0, 1, 2, 3].map((line) => `${kind} ${line}`));
  const bad = limitKinds.flatMap((kind) =>
    (limits?.[kind] ?? []).flatMap((limit, line, lines) => {
      const before = lines[line - 1];
      const follows =
        before === undefined ||
        Number.isNaN(before) ||
        (kind === "recency" ? limit > before : limit < before);
      return Number.isSafeInteger(limit) && follows ? [] : `${kind} ${line}`;
    }),
  );
  return { all, bad };
}

/** Own names that somebody else is called by, in either language. */
function namePlaces(names: ReturnType<typeof settingsOf>["names"]): Places {
  const own = { ...names.tiers, ...names.segments };
  const bad = new Set<string>();
  for (const language of languages) {
    const { tier, segment } = labelsOf(names, language);
    const groups: readonly (readonly (readonly [code: string, name: string])[])[] = [
      tierCodes.map((code) => [code, tier(code)] as const),
      segmentCodes.map((code) => [code, segment(code)] as const),
    ];
    for (const group of groups) {
      const callsOf = (name: string) =>
        group.filter(([, other]) => other.trim().toLowerCase() === name.trim().toLowerCase());
      for (const [code, name] of group) if (callsOf(name).length > 1) bad.add(code);
    }
  }
  const all = Object.keys(own);
  return { all, bad: all.filter((code) => bad.has(code)) };
}
