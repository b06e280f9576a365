import type { ReasonFacts } from "./reasonText.ts";

/** "High: biggest spender (1,230, above 11 of 11) but 159 days since last order vs usual 52 — chance still active 63 %." */
export function reasonInEnglish(facts: ReasonFacts): string {
  if (facts.lead === "prospect") return "No order yet: a prospect, not scored.";
  if (facts.lead === "unscored") {
    return "Not scored: the row has neither an amount nor a number of orders.";
  }
  if (facts.lead === "tooFew") {
    const are = facts.customers === "1" ? "customer is" : "customers are";
    return `Not scored: ${facts.customers} ${are} too few to compare, ${facts.needed} are needed.`;
  }
  const opening = facts.tierLabel === "" ? "" : `${facts.tierLabel}: `;
  // "One order so far and only one order so far" would say it twice.
  if (facts.lead === "orders" && facts.turn === "oneOrder") {
    return sentence(`${opening}one order so far, ${ago(facts)} — ${stillActive(facts)}`);
  }
  const turn = turnPhrase(facts);
  if (turn === "") return sentence(opening + leadPhrase(facts));
  // Good news is no "but", whatever it follows.
  const opposed = isGood(facts) && facts.turn !== "onTime";
  return sentence(`${opening}${leadPhrase(facts)} ${opposed ? "but" : "and"} ${turn}`);
}

function leadPhrase(facts: ReasonFacts): string {
  // Customers with equal numbers may share the last place: it is told without naming the customer the lowest.
  const below =
    facts.above === "0"
      ? `none of the other ${facts.others} below`
      : `above ${facts.above} of ${facts.others}`;
  switch (facts.lead) {
    case "spend":
      if (facts.standing >= 1) return `biggest spender (${facts.spend}, ${below})`;
      if (facts.standing >= 0.8) return `a top spender (${facts.spend}, ${below})`;
      if (facts.standing >= 0.5) return `spends more than most (${facts.spend}, ${below})`;
      return `spent ${facts.spend} (${below})`;
    case "orders": {
      const orders = facts.orderCount === 1 ? "1 order" : `${facts.orders} orders`;
      if (facts.standing >= 1) return `most frequent buyer (${orders}, ${below})`;
      if (facts.standing >= 0.8) return `a frequent buyer (${orders}, ${below})`;
      if (facts.standing >= 0.5) return `orders more often than most (${orders}, ${below})`;
      return `${orders} so far (${below})`;
    }
    case "expected": {
      const value = `${facts.expectedValue}, ${below}`;
      if (facts.standing >= 1) return `highest expected value (${value})`;
      if (facts.standing >= 0.8) return `high expected value (${value})`;
      if (facts.standing >= 0.5) return `higher expected value than most (${value})`;
      return `expected value ${facts.expectedValue} (${below})`;
    }
    case "influence":
      if (facts.influence >= 75) return `likely to recommend you (${below})`;
      if (facts.influence >= 25) return `undecided about recommending you (${below})`;
      return facts.above === "0"
        ? `least likely to recommend you (${below})`
        : `unlikely to recommend you (${below})`;
    case "tooFew":
    case "prospect":
    case "unscored":
      return "";
  }
}

function turnPhrase(facts: ReasonFacts): string {
  switch (facts.turn) {
    case "none":
      return "";
    case "overdue":
      return `${daysText(facts)} since last order vs usual ${facts.usualDays} — ${stillActive(facts)}`;
    case "onTime":
      return `last order ${ago(facts)}, ${facts.inactivity > facts.usual ? "about" : "within"} the usual ${facts.usualDays}`;
    case "oneOrder":
      return `only one order so far, ${ago(facts)} — ${stillActive(facts)}`;
    case "dormant":
      return `no order in the period counted, the last ${ago(facts)}`;
  }
}

/** Whether what leads speaks for the customer. */
function isGood(facts: ReasonFacts): boolean {
  return facts.lead === "influence" ? facts.influence >= 75 : facts.standing >= 0.5;
}

function ago(facts: ReasonFacts): string {
  return `${daysText(facts)} ago`;
}

function daysText(facts: ReasonFacts): string {
  return facts.inactivity === 1 ? "1 day" : `${facts.days} days`;
}

function stillActive(facts: ReasonFacts): string {
  return `chance still active ${facts.chance} %`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
