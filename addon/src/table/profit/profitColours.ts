/**
 * Colours of bands and flags, told apart by lightness too; each stands beside a word that says the same.
 */
import { type TierCode, tierCodes } from "#shared/engine/codes.ts";
import type { LtvBand } from "#shared/engine/profit/ltvBand.ts";
import { palette } from "../tabs/palette.ts";
import type { Area, ColourRule } from "../tabs/tabPlan.ts";

interface CellColour {
  readonly background: string;
  readonly color: string;
}

export const bandColours: Readonly<Record<LtvBand, CellColour>> = {
  losing: { background: "#f4c4bb", color: "#6e1a0f" },
  thin: { background: "#fbe4ad", color: "#5c3d00" },
  healthy: { background: "#d3ead6", color: "#17512a" },
  underInvesting: { background: "#9fcfab", color: "#0f3d1e" },
};

export const flagColour: CellColour = bandColours.losing;
/** All that can be said of who loses money: to be under-recognised takes the High tier, which they do not get. */
export const losingFlags = [["unprofitable"], ["unprofitable", "overDiscounted"]] as const;

/** Of charts, on white: what is lost is red, what is gained green, each as light as nothing else beside it. */
export const chartColours = {
  /** Takes no part in what is seen. */
  unseen: palette.paper,
  loss: "#cf6f5c",
  gain: "#8cc79b",
  bands: { losing: "#8f2a1c", thin: "#e0a63c", healthy: "#bfe3c6", underInvesting: "#2f7d4f" },
  crossing: "#e0a63c",
  breakEven: "#2f7d4f",
} as const;

/** One rule a tier: a cell takes the colour of the tier that it names. */
export function profitTierRules(area: Area, name: (code: TierCode) => string): ColourRule[] {
  return tierCodes.map((code) => ({
    kind: "text",
    areas: [area],
    text: name(code),
    ...palette[code],
  }));
}
