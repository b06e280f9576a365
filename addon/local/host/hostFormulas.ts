/**
 * Formulas of the open document, with the script's functions among them: found by their documentation, as
 * Google finds them, and each run as an execution of its own.
 */

import type { DocumentedFunction } from "../../documentedFunctions.ts";
import type { DocumentCalls } from "../context/hostCalls.ts";
import { type DocumentFormulas, documentFormulas } from "../document/formula/documentFormulas.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import type { ExecutionOutcome } from "./executions.ts";

export function hostFormulas(
  document: WorkbookDocument,
  customFunctions: readonly DocumentedFunction[],
  run: (functionName: string, args: readonly unknown[]) => Promise<ExecutionOutcome>,
): DocumentFormulas {
  return documentFormulas(document, {
    customFunctions: new Set(customFunctions.map(({ name }) => name)),
    call: async (name, args) => {
      const outcome = await run(name, args);
      if (!outcome.ok) throw new Error(outcome.message);
      return outcome.value;
    },
    clock: () => Date.now(),
  });
}

/** What a script reads is computed, whatever it has written before. */
export function readingSettled(calls: DocumentCalls, formulas: DocumentFormulas): DocumentCalls {
  return {
    ...calls,
    readValues: (area) => {
      formulas.settle();
      return calls.readValues(area);
    },
    readShownTexts: (area) => {
      formulas.settle();
      return calls.readShownTexts(area);
    },
    readExtent: (sheet) => {
      formulas.settle();
      return calls.readExtent(sheet);
    },
  };
}
