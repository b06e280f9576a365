import { isProblem } from "#shared/problems/isProblem.ts";
import type { Ports } from "./ports.ts";
import { profitRequest } from "./profit.ts";
import { profitOptionsOf } from "./profitOptions.ts";
import type { ProfitService } from "./profitPorts.ts";
import { standingProfit } from "./profitStanding.ts";
import { packedRun } from "./score.ts";
import type { RunChoices, SentAnswer } from "./sidebarApi.ts";
import { check, readMeantTable, recognise } from "./understand.ts";

/** The very text that a run with these choices would send: of profit, where the table tells of costs. */
export function showRequest(
  ports: Ports,
  profits: Pick<ProfitService, "address">,
  choices: RunChoices,
): SentAnswer {
  const meant = readMeantTable(ports, choices);
  if (isProblem(meant)) return { ok: false, problem: meant };
  const recognised = recognise(ports, meant);
  if (isProblem(recognised)) return { ok: false, problem: recognised };
  const checked = check(ports, meant, recognised);
  if (isProblem(checked)) return { ok: false, problem: checked };
  const { accounts } = checked;
  if (accounts !== null && accounts.length > 0) {
    const options = profitOptionsOf(ports.settings.document());
    const request = profitRequest(ports, { accounts, checked, options }, standingProfit(ports));
    return { ok: true, address: profits.address, body: JSON.stringify(request) };
  }
  const packed = packedRun(ports, checked);
  if (isProblem(packed)) return { ok: false, problem: packed };
  return { ok: true, address: ports.service.address, body: JSON.stringify(packed.request) };
}
