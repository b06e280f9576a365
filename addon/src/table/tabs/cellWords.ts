import type { ModelOptions } from "#shared/engine/analysis.ts";
import type { Forecast } from "#shared/engine/forecast/forecast.ts";
import { type Labels, labelsOf } from "#shared/words/labels.ts";
import type { Language } from "#shared/words/language.ts";
import { plainText } from "./plainText.ts";
import type { ScoredRun } from "./scoredRun.ts";

/** In which words the cells of a run are written. */
export interface CellWords {
  readonly language: Language;
  /** The user's own names, as a cell takes them. */
  readonly labels: Labels;
  /** As they are shown: what rules compare a cell with. */
  readonly shown: Labels;
  readonly options: ModelOptions;
  readonly forecast: Forecast;
}

export function cellWordsOf(
  { settings, response }: Pick<ScoredRun, "settings" | "response">,
  language: Language,
): CellWords {
  const shown = labelsOf(settings.names, language);
  return {
    language,
    shown,
    labels: {
      tier: (code) => plainText(shown.tier(code)),
      segment: (code) => plainText(shown.segment(code)),
      eightClass: (code) => plainText(shown.eightClass(code)),
    },
    options: response.model.options,
    forecast: response.model.forecast,
  };
}
