import type { Analysis, ModelOptions } from "./analysis.ts";
import type { Population } from "./population.ts";

/** Population and options → model card, store facts, notices and scores. */
export function analyse(_population: Population, _options: ModelOptions): Analysis {
  throw new Error("not built yet");
}
