/**
 * Light or dark: as the address says (`?theme=dark` or `#theme=dark`), else as the reader's system has it.
 * The page that frames the sidebar may change the part behind the # at any time.
 */
export function followTheme(): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const show = () => {
    const asked = /[?#&]theme=(dark|light)\b/.exec(location.search + location.hash)?.[1];
    document.documentElement.dataset["theme"] = asked ?? (system.matches ? "dark" : "light");
  };
  show();
  system.addEventListener("change", show);
  addEventListener("hashchange", show);
}
