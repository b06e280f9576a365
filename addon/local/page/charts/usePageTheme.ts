import { useEffect, useState } from "preact/hooks";
import type { ChartTheme } from "./chartLook.ts";

/** The page's theme, as `data-theme` of its root says, and whenever that changes. */
export function usePageTheme(): ChartTheme {
  const [theme, setTheme] = useState(pageTheme);
  useEffect(() => {
    const follow = new MutationObserver(() => setTheme(pageTheme()));
    follow.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    return () => follow.disconnect();
  }, []);
  return theme;
}

function pageTheme(): ChartTheme {
  return document.documentElement.dataset["theme"] === "dark" ? "dark" : "light";
}
