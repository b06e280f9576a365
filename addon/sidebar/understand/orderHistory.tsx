import { customerWords } from "#shared/words/sidebarCustomer.ts";
import { countText, moneyText } from "../parts/figures.ts";
import type { CustomerProps } from "./customerPage.tsx";

/** The orders, each leading to its row. */
export function OrderHistory({ session, run, customer }: CustomerProps) {
  const words = customerWords[session.language];
  const { history, historyLength } = customer;
  if (history.length === 0) return null;
  return (
    <section class="section">
      <h2 class="title">{words.history}</h2>
      <ul>
        {history.map(({ date, amount, row }) => (
          <li key={`${date} ${row}`}>
            <button
              type="button"
              class="history-row"
              title={words.historyRow(date)}
              onClick={() => session.showing.showRows(run.sheets, [row])}
            >
              <span>{date}</span>
              {amount !== null && (
                <span class="number">{moneyText(amount, run.dataCheck.currency)}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {historyLength > history.length && (
        <p class="hint">{words.newestOf(countText(history.length), countText(historyLength))}</p>
      )}
    </section>
  );
}
