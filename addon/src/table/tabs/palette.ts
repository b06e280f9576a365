/**
 * Colours of our tabs and charts: steps of one blue, told apart by lightness, so that they also speak to
 * readers who do not tell red from green, and on paper.
 */
export const palette = {
  ink: "#1f3a4d",
  paper: "#ffffff",
  mutedInk: "#5f6b73",
  band: "#eaf1f5",
  /** What the user fills in: warm where the rest is cool, light where it is dark. */
  own: { background: "#f6e3bd", color: "#1f3a4d" },
  high: { background: "#0b5c8c", color: "#ffffff" },
  medium: { background: "#bfdcec", color: "#0b3d5c" },
  low: { background: "#eceff1", color: "#4f5b62" },
  customers: "#9db4c0",
  money: "#0b5c8c",
  steps: ["#d6e6ef", "#a9cbdd", "#74abc8", "#3f86ad", "#0b5c8c"],
} as const;
