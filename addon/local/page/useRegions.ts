/**
 * F6 walks through the regions of the page, Shift+F6 back, as in spreadsheets and browsers.
 */
import { useEffect } from "preact/hooks";

/** In the order of the page; each is found by this attribute. */
const REGION = "data-region";

export function useRegions(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      goToNextRegion(event.shiftKey);
    };
    // The sidebar is a page of its own, which tells by message that its user wants to leave it.
    const hear = ({ data }: MessageEvent<unknown>) => {
      if (data === "tierline:leave" || data === "tierline:leaveBack") {
        goToNextRegion(data === "tierline:leaveBack");
      }
    };
    addEventListener("keydown", press);
    addEventListener("message", hear);
    return () => {
      removeEventListener("keydown", press);
      removeEventListener("message", hear);
    };
  }, []);
}

function goToNextRegion(isBackwards: boolean): void {
  const regions = [...document.querySelectorAll<HTMLElement>(`[${REGION}]`)];
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const step = isBackwards ? -1 : 1;
  const next =
    regions[(Math.max(here, isBackwards ? 0 : -1) + step + regions.length) % regions.length];
  if (next !== undefined) enterRegion(next);
}

/** The frame, the selected one of several, the field of the active cell, or what comes first. */
function enterRegion(region: HTMLElement): void {
  const stops = [
    "iframe",
    "[aria-selected='true'][tabindex='0']",
    ".grid textarea, .grid input",
    "button:not(:disabled):not([tabindex='-1']), input, [tabindex='0']",
  ];
  for (const stop of stops) {
    const found = region.querySelector<HTMLElement>(stop);
    if (found === null) continue;
    found.focus();
    return;
  }
}
