import { moneyText } from "#shared/words/numberText.ts";
import type { WhaleStory } from "#shared/words/profitTab.ts";
import type { ProfitFacts } from "./profitFacts.ts";
import type { ProfitRun } from "./profitRun.ts";

/** Who takes back what, and who most. */
export function whaleStory(
  { checked }: Pick<ProfitRun, "checked">,
  { portfolio }: ProfitFacts,
): WhaleStory {
  const { customers, whale } = portfolio;
  const last = whale.order.at(-1);
  const worst = last === undefined ? undefined : customers[last];
  return {
    customers: customers.length,
    unprofitable: whale.unprofitable.customers,
    givenBack: moneyText(whale.unprofitable.givenBack),
    worst:
      last === undefined || worst === undefined || worst.profit >= 0
        ? null
        : {
            name: shortened(checked.customers[last]!),
            loss: moneyText(-worst.profit),
            byRevenue:
              1 + customers.filter(({ netRevenue }) => netRevenue > worst.netRevenue).length,
          },
  };
}

/** A title has one line. */
const MOST_LETTERS = 40;

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= MOST_LETTERS ? name : `${letters.slice(0, MOST_LETTERS - 1).join("")}…`;
}
