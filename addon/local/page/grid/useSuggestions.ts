/**
 * The add-on's functions, offered while a formula is typed into a cell.
 */
import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { FunctionView } from "../../pageApi.ts";
import { readFunctions } from "../hostApi.ts";
import { begunName, namedSo } from "./functionNames.ts";
import type { Drafts } from "./useDraft.ts";

export interface Suggestions {
  readonly offered: readonly FunctionView[];
  /** Place among those offered. */
  readonly chosen: number;
  take(place: number): void;
  /** True when the key was meant for the list. */
  press(event: KeyboardEvent): boolean;
}

/** @param text As typed so far; "" while nothing is. */
export function useSuggestions(
  text: string,
  field: RefObject<HTMLTextAreaElement | null>,
  drafts: Drafts,
): Suggestions {
  const [functions, setFunctions] = useState<readonly FunctionView[]>([]);
  const [chosen, choose] = useState(0);
  /** The text at which the list was sent away. */
  const [dismissedAt, dismissAt] = useState<string | null>(null);
  const isFormula = text.startsWith("=");
  useEffect(() => {
    if (isFormula) readFunctions().then(setFunctions, () => {});
  }, [isFormula]);
  useEffect(() => choose(0), [text]);

  const begun = begunName(text, field.current?.selectionStart ?? text.length);
  const offered = isFormula && dismissedAt !== text ? namedSo(functions, begun) : [];
  const take = (place: number) => {
    const name = offered[place]?.name;
    if (name === undefined || begun === null || field.current === null) return;
    field.current.setRangeText(`${name}(`, begun.from, begun.from + begun.name.length, "end");
    drafts.change({ text: field.current.value });
  };
  return {
    offered,
    chosen,
    take,
    press(event) {
      if (offered.length === 0 || event.shiftKey || event.altKey || event.ctrlKey) return false;
      if (event.key === "ArrowDown") choose((chosen + 1) % offered.length);
      else if (event.key === "ArrowUp") choose((chosen + offered.length - 1) % offered.length);
      else if (event.key === "Tab" || event.key === "Enter") take(chosen);
      else if (event.key === "Escape") dismissAt(text);
      else return false;
      event.preventDefault();
      return true;
    },
  };
}
