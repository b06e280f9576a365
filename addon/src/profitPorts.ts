/**
 * What a profit run needs of the outside, beside `ports.ts`.
 */
import type { ProfitRequest, ProfitResponse } from "#shared/contract/profit.ts";
import type { StoreState } from "#shared/contract/run.ts";
import type { Problem } from "#shared/problems/problem.ts";

export interface ProfitService {
  /**
   * Every answer has been held against the contract. Its `since` is null wherever the service could not
   * compare: who has the profits of the run before compares with `compareProfits`, to the same result.
   */
  profit(request: ProfitRequest): ProfitAnswer | Problem;
  /** Where it would be sent. */
  readonly address: string;
}

export interface ProfitAnswer {
  readonly response: ProfitResponse;
  /** "local": computed here, because the service could not be reached; "notSent": because it is more than a request carries. */
  readonly store: StoreState | "local" | "notSent";
}
