import { numberText } from "#shared/words/numberText.ts";
import { customerWords } from "#shared/words/sidebarCustomer.ts";
import { countText, moneyText } from "../parts/figures.ts";
import type { CustomerProps } from "./customerPage.tsx";

/** What further orders would make of the score. */
export function Raises({ session, run, customer }: CustomerProps) {
  const words = customerWords[session.language];
  if (customer.raises.length === 0) return null;
  return (
    <section class="section">
      <h2 class="title">{words.raises}</h2>
      <ul class="raises">
        {customer.raises.map(({ orders, amount, score, tier }) => (
          <li key={orders}>
            <span>
              {words.raise(
                countText(orders),
                orders === 1,
                amount > 0 ? moneyText(amount, run.dataCheck.currency) : "",
              )}
            </span>
            <span class="number">
              {words.raised(
                numberText(score, 1),
                session.labels.tier(tier),
                tier === customer.tier,
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
