/**
 * Colours of everything in a chart that is not data, and of the data where the ground is dark.
 */
export type ChartTheme = "light" | "dark";

export interface ChartLook {
  readonly ground: string;
  readonly title: string;
  /** Labels of axes, legend. */
  readonly ink: string;
  readonly axis: string;
  readonly gridline: string;
  readonly shadow: string;
  /** Of the box with the values under the pointer. */
  readonly hint: { readonly ground: string; readonly ink: string; readonly border: string };
  /** A colour that a script chose for white paper, for this ground. */
  readonly onGround: (color: string) => string;
}

export function chartLook(theme: ChartTheme): ChartLook {
  return looks[theme];
}

const looks: Readonly<Record<ChartTheme, ChartLook>> = {
  light: {
    ground: "#ffffff",
    title: "#3c4043",
    ink: "#5b6169",
    axis: "#b7bdc5",
    gridline: "#e8ebee",
    shadow: "rgba(60,64,67,0.06)",
    hint: { ground: "#ffffff", ink: "#1f2328", border: "#dadce0" },
    onGround: (color) => color,
  },
  dark: {
    ground: "#1f2125",
    title: "#e3e5e8",
    ink: "#a9afb7",
    axis: "#5b6169",
    gridline: "#34383e",
    shadow: "rgba(255,255,255,0.06)",
    hint: { ground: "#2b2e33", ink: "#e8eaed", border: "#45494f" },
    // White is what scripts give to what shall not be seen.
    onGround: (color) => (WHITE.test(color) ? "#1f2125" : turnedLightness(color)),
  },
};

const WHITE = /^#f{6}$/i;

/**
 * The same hue with its lightness turned round: what stood out from white stands out from black as far,
 * so steps of one colour keep their order of weight.
 *
 * @param color "#rrggbb"; anything else is handed back.
 */
function turnedLightness(color: string): string {
  const channels = /^#(..)(..)(..)$/.exec(color)?.slice(1);
  if (channels === undefined) return color;
  const shares = channels.map((hex) => Number.parseInt(hex, 16) / 255);
  const [most, least] = [Math.max(...shares), Math.min(...shares)];
  const lightness = (most + least) / 2;
  const chroma = most - least;
  const turned = DARK_LIGHTEST - lightness * DARK_SPAN;
  // How far colours of these lightnesses can be from grey: HSL's cone.
  const room = 1 - Math.abs(2 * lightness - 1);
  const scale =
    room === 0 ? 0 : Math.min(chroma / room, MOST_SATURATION) * (1 - Math.abs(2 * turned - 1));
  return `#${shares
    .map((share) => {
      const offset = chroma === 0 ? 0 : (share - lightness) / chroma;
      return Math.round(Math.min(1, Math.max(0, turned + offset * scale)) * 255)
        .toString(16)
        .padStart(2, "0");
    })
    .join("")}`;
}

/** Lightness in which black appears, and how much of it white loses: white comes near the ground. */
const DARK_LIGHTEST = 0.93;
const DARK_SPAN = 0.78;
/** Full colours glare on a dark ground. */
const MOST_SATURATION = 0.7;
