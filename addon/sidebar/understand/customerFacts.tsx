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
  tellRange("expectedOrders", words.expectedOrders, (orders) => numberText(orders, 1));
  tell(customer.expectedSpend, words.expectedSpend, (spend) => moneyText(spend, currency));
  tellRange("expectedValue", words.expectedValue, (value) => moneyText(value, null), currency);
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

  function tellRange(
    expected: "expectedOrders" | "expectedValue",
    name: string,
    text: (known: number) => string,
    unit: string | null = null,
  ) {
    const value = customer[expected];
    if (value === null) return;
    const [low, high] = [customer[`${expected}Low`], customer[`${expected}High`]];
    const isRanged = low !== null && high !== null;
    const figure = unit === null ? text(value) : `${text(value)} ${unit}`;
    lines.push({ name, figure, ...(isRanged && { range: words.range(text(low), text(high)) }) });
  }
}
