import { sidebarWords } from "#shared/words/sidebar.ts";
import { countText } from "./figures.ts";
import type { Session } from "./session.ts";

interface Props {
  readonly session: Session;
  readonly currencies: readonly { readonly currency: string; readonly orders: number }[];
}

/** Amounts of two currencies cannot be added: the user says which one counts. */
export function CurrencyChoice({ session, currencies }: Props) {
  const words = sidebarWords[session.language];
  return (
    <fieldset class="section choices">
      <legend class="title">{words.currencies}</legend>
      {currencies.map(({ currency, orders }) => (
        <label key={currency} class="choice">
          <input
            type="radio"
            name="currency"
            value={currency}
            checked={session.choices.currency === currency}
            onChange={() => session.chooseCurrency(currency)}
          />
          {words.currencyOrders(currency, countText(orders))}
        </label>
      ))}
    </fieldset>
  );
}
