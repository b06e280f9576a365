/**
 * Colours of text that can be read on their ground, in the light and in the dark theme.
 */
import { contrast, luminance } from "../../document/contrast.ts";

/** WCAG 2.2, 1.4.3, for text of normal size. */
const ENOUGH_CONTRAST = 4.5;
/** White on black glares. */
const MOST_CONTRAST_ON_DARK = 12;
/** The ground of cells without a colour of their own in the dark theme: `--paper` in grid.css. */
const DARK_PAPER = "#1b1f24";

const known = new Map<string, string>();

/**
 * A cell's ground for the dark sheet: what is light turns dark in its own hue, the further from white the
 * lighter, so that white becomes the paper and steps of one colour keep their order. What is dark stays.
 *
 * @param background "#rrggbb"; anything else is handed back.
 */
export function groundOnDark(background: string): string {
  return remembered(background, "ground", () => {
    const shares = channels(background).map((value) => value / 255);
    const [most, least] = [Math.max(...shares), Math.min(...shares)];
    const lightness = (most + least) / 2;
    if (!(lightness >= LIGHT_FROM)) return background;
    const distance = 1 - lightness;
    const turned = distance * DARK_SPREAD;
    const saturation = distance === 0 ? 0 : (most - least) / 2 / distance;
    // The room that the lightness leaves to the hue, as in HSL; the paper's own blue comes on top.
    const chroma = Math.min(saturation, MOST_SATURATION) * (turned + DARK_LIGHTNESS);
    const paper = channels(DARK_PAPER);
    const ground = hexOf(
      shares.map((share, place) => {
        const lean = most === least ? 0 : (share - lightness) / ((most - least) / 2);
        return paper[place]! + 255 * (turned + (distance === 0 ? 0 : lean * chroma));
      }),
    );
    return darkEnough(ground);
  });
}

/** Yellow and green are brighter than their lightness says. */
function darkEnough(ground: string): string {
  for (let share = 0; share < 1; share += 0.1) {
    const darker = mixed(ground, DARK_PAPER, share);
    if (contrastOf("#ffffff", darker) >= ENOUGH_CONTRAST) return darker;
  }
  return DARK_PAPER;
}

/** HSL's. Darker colours are meant to stand out from the sheet, and do so from a dark one. */
const LIGHT_FROM = 0.5;
/** How far from the paper a colour is that lies as far as 1 from white. */
const DARK_SPREAD = 0.55;
/** The paper's own lightness. */
const DARK_LIGHTNESS = 0.12;
/** Full colours glare on a dark sheet. */
const MOST_SATURATION = 0.6;

/**
 * A text's colour on the dark sheet, made lighter until it stands out as it does on the light one.
 *
 * @param color "#rrggbb". @param background Of its cell in the light theme.
 */
export function colorOnDark(color: string, background = "#ffffff"): string {
  return remembered(color, `dark ${background}`, () => {
    const ground = groundOnDark(background);
    if (ground === background && contrastOf(color, ground) >= ENOUGH_CONTRAST) return color;
    const asOnLight = Math.min(MOST_CONTRAST_ON_DARK, contrastOf(color, background));
    const wanted = Math.max(ENOUGH_CONTRAST, asOnLight);
    for (let share = 0; share < 1; share += 0.05) {
      const lighter = mixed(color, "#ffffff", share);
      if (contrastOf(lighter, ground) >= wanted) return lighter;
    }
    return "#ffffff";
  });
}

/** Black, or white where black cannot be read. @param background "#rrggbb". */
export function colorOn(background: string): string {
  return remembered(background, "on", () =>
    contrastOf("#000000", background) >= ENOUGH_CONTRAST ? "#000000" : "#ffffff",
  );
}

function contrastOf(one: string, other: string): number {
  return contrast(luminance(one), luminance(other));
}

function mixed(color: string, other: string, share: number): string {
  const others = channels(other);
  return hexOf(channels(color).map((value, place) => value + (others[place]! - value) * share));
}

/** @param values 0 to 255; what lies outside is brought in. */
function hexOf(values: readonly number[]): string {
  const parts = values.map((value) =>
    Math.round(Math.min(255, Math.max(0, value)))
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
