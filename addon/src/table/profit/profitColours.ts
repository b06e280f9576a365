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

/** Of charts, on white: what is lost is red, what is gained green; the darker of each pair weighs more. */
export const chartColours = {
  /** Takes no part in what is seen. */
  unseen: palette.paper,
  loss: "#b5402c",
  gain: "#5fa777",
  bands: { losing: "#b5402c", thin: "#e8b04a", healthy: "#9ccfa9", underInvesting: "#2f7d4f" },
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
