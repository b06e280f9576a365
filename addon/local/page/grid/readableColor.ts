/**
 * Colours of text that can be read on their ground, in the light and in the dark theme.
 */

/** WCAG 2.2, 1.4.3, for text of normal size. */
const ENOUGH_CONTRAST = 4.5;
/** The ground of cells without a colour of their own in the dark theme: `--paper` in grid.css. */
const DARK_PAPER = "#1b1f24";

const known = new Map<string, string>();

/** The text's own colour on the dark sheet, made lighter as far as it must be. @param color "#rrggbb". */
export function colorOnDark(color: string): string {
  return remembered(color, "dark", () => {
    for (let share = 0; share < 1; share += 0.05) {
      const lighter = mixed(color, "#ffffff", share);
      if (contrast(lighter, DARK_PAPER) >= ENOUGH_CONTRAST) return lighter;
    }
    return "#ffffff";
  });
}

/** Black, or white where black cannot be read. @param background "#rrggbb". */
export function colorOn(background: string): string {
  return remembered(background, "on", () =>
    contrast("#000000", background) >= ENOUGH_CONTRAST ? "#000000" : "#ffffff",
  );
}

/** Ratio of 1 to 21; NaN for anything but "#rrggbb". @see WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mixed(color: string, other: string, share: number): string {
  const others = channels(other);
  const parts = channels(color).map((value, place) =>
    Math.round(value + (others[place]! - value) * share)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${parts.join("")}`;
}

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

/** A sheet has few colours and many cells. */
function remembered(color: string, use: string, find: () => string): string {
  const key = `${use}${color}`;
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}
