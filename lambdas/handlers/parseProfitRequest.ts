import { accountsAtFault } from "#shared/contract/accountsAtFault.ts";
import { type ProfitRequest, profitRequestSchema } from "#shared/contract/profit.ts";
import type { HttpEvent } from "./httpEvent.ts";
import { type Parsed, parseRequest } from "./parseRequest.ts";

/** The body of `POST /v1/profits`. */
export function parseProfitRequest(event: HttpEvent): Parsed<ProfitRequest> {
  return parseRequest(event, { schema: profitRequestSchema, columnAtFault: accountsAtFault });
}
