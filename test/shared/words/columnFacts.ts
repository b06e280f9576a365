import type { ModelOptions } from "#shared/engine/analysis.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import type { ColumnFacts } from "#shared/words/customerColumns.ts";
import { tierName } from "#shared/words/tierName.ts";

/** Of a run by the closed form with the options as they come, but for what is given. */
export function columnFacts({
  options = {},
  forecast = {},
}: {
  readonly options?: Partial<ModelOptions>;
  readonly forecast?: Partial<ColumnFacts["forecast"]>;
}): ColumnFacts {
  return {
    options: { ...defaultOptions, ...options },
    forecast: { method: "closed-form", reason: "asked", isOn: true, fit: null, ...forecast },
    tier: (code) => tierName(code, "en"),
  };
}
