/**
 * Light, dark, or as the machine has it; remembered in this browser.
 */
import { useEffect, useState } from "preact/hooks";

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];
export type ShownTheme = "light" | "dark";

const KEY = "tierline.theme";
const system = matchMedia("(prefers-color-scheme: dark)");

export function useTheme() {
  const [theme, setTheme] = useState(rememberedTheme);
  const [isSystemDark, setSystemDark] = useState(system.matches);
  const shown: ShownTheme = theme === "auto" ? (isSystemDark ? "dark" : "light") : theme;
  useEffect(() => {
    const changed = () => setSystemDark(system.matches);
    system.addEventListener("change", changed);
    changed(); // it may have changed since the first look
    return () => system.removeEventListener("change", changed);
  }, []);
  useEffect(() => showTheme(shown), [shown]);
  return {
    theme,
    shown,
    choose(wanted: Theme) {
      setTheme(wanted);
      try {
        localStorage.setItem(KEY, wanted);
      } catch {
        // A browser may refuse to remember; the choice then lasts as long as the page.
      }
    },
  };
}

/** Before the first paint: nobody is to see a white page turn dark. */
export function showThemeAtOnce(): void {
  const theme = rememberedTheme();
  showTheme(theme === "auto" ? (system.matches ? "dark" : "light") : theme);
}

function showTheme(theme: ShownTheme): void {
  document.documentElement.dataset["theme"] = theme;
}

function rememberedTheme(): Theme {
  try {
    return themes.find((known) => known === localStorage.getItem(KEY)) ?? "auto";
  } catch {
    return "auto";
  }
}
