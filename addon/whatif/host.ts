/**
 * The add-on's functions that the what-if window calls, as promises.
 */
import { scriptCall } from "../sidebar/scriptCall.ts";
import type { ProfitApi } from "../src/profitApi.ts";

type Called = "readProfitModel" | "saveScenario" | "deleteScenario" | "writeBudget";

/** Each rejects with what the add-on threw, or with what Google says of a lost connection. */
export type Host = {
  readonly [Name in Called]: (
    ...args: Parameters<ProfitApi[Name]>
  ) => Promise<ReturnType<ProfitApi[Name]>>;
};

export function scriptHost(): Host {
  return {
    readProfitModel: () => scriptCall("readProfitModel", []),
    saveScenario: (scenario) => scriptCall("saveScenario", [scenario]),
    deleteScenario: (name) => scriptCall("deleteScenario", [name]),
    writeBudget: (plan) => scriptCall("writeBudget", [plan]),
  };
}
