import { useEffect, useRef } from "preact/hooks";

/**
 * A table copied elsewhere, or copied files, pasted where there is no cell to paste into.
 *
 * @param isWanted False while a sheet is open: pasting is then the grid's.
 * @param name Of the document that a pasted table becomes.
 */
export function usePastedTable(
  isWanted: boolean,
  name: string,
  open: (files: readonly File[]) => void,
): void {
  const latest = useRef({ name, open });
  latest.current = { name, open };
  useEffect(() => {
    if (!isWanted) return;
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLInputElement) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (/[\t\n]/.test(text.trim())) {
        event.preventDefault();
        latest.current.open([new File([text], `${latest.current.name}.tsv`)]);
      } else if (files.length > 0) {
        event.preventDefault();
        latest.current.open(files);
      }
    };
    addEventListener("paste", paste);
    return () => removeEventListener("paste", paste);
  }, [isWanted]);
}
