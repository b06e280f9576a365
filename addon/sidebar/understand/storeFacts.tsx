import { horizonText } from "#shared/words/horizonText.ts";
import { understandWords } from "#shared/words/sidebarUnderstand.ts";
import type { ResultView } from "../../src/sidebarApi.ts";
import { countText, moneyText, shareText } from "../parts/figures.ts";
import { Fold } from "../parts/fold.tsx";
import type { Session } from "../session/session.ts";

/** The store as a whole, and how its revenue is spread. */
export function StoreFacts({ session, run }: { session: Session; run: ResultView }) {
  const words = understandWords[session.language];
  const { facts, model } = run;
  const { currency } = run.dataCheck;
  const money = (hundredths: number) => moneyText(hundredths, currency);
  const hasSpend = facts.all.spend > 0;
  const lines: (readonly [name: string, figure: string])[] = [
    [words.facts.customers, countText(model.customers)],
  ];
  if (model.prospects > 0) lines.push([words.facts.prospects, countText(model.prospects)]);
  if (facts.orders > 0) lines.push([words.facts.orders, countText(facts.orders)]);
  if (hasSpend) {
    lines.push([words.facts.revenue, money(facts.all.spend)]);
    lines.push([words.facts.averageOrder, money(model.averageOrder)]);
  }
  if (model.axes.r !== "absent") {
    const days = words.facts.days(countText(model.usualIntervalDays));
    lines.push([words.facts.usualInterval, days]);
  }
  if (model.customers > 0) {
    const share = shareText(facts.oneTimeCustomers / model.customers);
    lines.push([words.facts.oneTime, `${countText(facts.oneTimeCustomers)} · ${share}`]);
  }
  const hasExpected = facts.all.expectedValue > 0;
  return (
    <Fold title={words.store}>
      {facts.topFifthShare > 0 && (
        <>
          <p>{words.facts.topFifth(shareText(facts.topFifthShare))}</p>
          <div class="bar concentration" aria-hidden="true">
            <span class="bar-done" style={{ width: `${facts.topFifthShare * 100}%` }} />
            <span class="a-fifth" />
          </div>
        </>
      )}
      <dl class="facts">
        {lines.map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
        {hasExpected && (
          <div>
            <dt>
              {words.facts.expected(horizonText(model.options.horizonDays, session.language))}
            </dt>
            <dd>
              {money(facts.all.expectedValue)}{" "}
              <small>
                {words.facts.range(
                  moneyText(facts.all.expectedValueLow, null),
                  moneyText(facts.all.expectedValueHigh, null),
                )}
              </small>
            </dd>
          </div>
        )}
      </dl>
    </Fold>
  );
}
