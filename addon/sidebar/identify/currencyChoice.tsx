import { identifyWords } from "#shared/words/sidebarIdentify.ts";
import { countText } from "../parts/figures.ts";
import type { Session } from "../session/session.ts";

interface Props {
  readonly session: Session;
  readonly currencies: readonly { readonly currency: string; readonly orders: number }[];
}

/** Amounts of two currencies cannot be added: the user says which one counts. */
export function CurrencyChoice({ session, currencies }: Props) {
  const words = identifyWords[session.language];
  const { reading } = session;
  return (
    <fieldset class="section choices">
      <legend class="title">{words.currencies}</legend>
      {currencies.map(({ currency, orders }) => (
        <label key={currency} class="choice">
          <input
            type="radio"
            name="currency"
            value={currency}
            checked={reading.choices.currency === currency}
            onChange={() => reading.choose({ currency })}
          />
          {words.currencyOrders(currency, countText(orders))}
        </label>
      ))}
    </fieldset>
  );
}
