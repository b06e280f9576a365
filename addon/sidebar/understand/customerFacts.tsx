import { confidenceText } from "#shared/words/confidenceText.ts";
import { numberText } from "#shared/words/numberText.ts";
import { customerWords } from "#shared/words/sidebarCustomer.ts";
import { countText, moneyText, percentText } from "../parts/figures.ts";
import type { CustomerProps } from "./customerPage.tsx";

/** What is known of a customer; unknown numbers have no line. */
export function CustomerFacts({ session, run, customer }: CustomerProps) {
  const words = customerWords[session.language].facts;
  const { currency } = run.dataCheck;
  const days = (count: number) => countText(Math.round(count));
  const lines: { readonly name: string; readonly figure: string; readonly range?: string }[] = [];
  const tell = <Value,>(value: Value | null, name: string, text: (known: Value) => string) => {
    if (value !== null) lines.push({ name, figure: text(value) });
  };
  tell(customer.spend, words.spend, (spend) => moneyText(spend, currency));
  tell(customer.orders, words.orders, countText);
  tell(customer.daysSinceLastOrder, words.lastOrder, (since) =>
    words.daysAgo(days(since), Math.round(since) === 1),
  );
  tell(customer.usualInterval, words.usualInterval, (usual) =>
    words.days(days(usual), Math.round(usual) === 1),
  );
  tell(customer.chanceActive, words.chanceActive, percentText);
  tell(customer.expectedOrders, words.expectedOrders, (orders) => numberText(orders, 1));
  const { expectedValue, expectedValueLow: low, expectedValueHigh: high } = customer;
  if (expectedValue !== null) {
    const figure = moneyText(expectedValue, currency);
    const isRanged = low !== null && high !== null;
    lines.push({
      name: words.expectedValue,
      figure,
      ...(isRanged && { range: words.range(moneyText(low, null), moneyText(high, null)) }),
    });
  }
  lines.push({
    name: words.confidence,
    figure: confidenceText(customer.confidence, session.language),
  });
  return (
    <section class="section">
      <dl class="facts">
        {lines.map(({ name, figure, range }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {figure} {range !== undefined && <small>{range}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
