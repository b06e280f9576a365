/**
 * Which driver moves most, worked out while nothing else is to be done: a step of a slider never waits for it.
 */
import { useEffect, useState } from "preact/hooks";
import type { Account } from "#shared/engine/profit/account.ts";
import type { ProfitOptions } from "#shared/engine/profit/profitOptions.ts";
import {
  measureOf,
  ranked,
  type Swing,
  type SwingMeasure,
  swingsOf,
} from "#shared/engine/profit/tornado.ts";

export interface Swings {
  /** Of the accounts asked for; null until they are known, the first time. */
  readonly swings: readonly Swing[] | null;
  readonly measure: SwingMeasure;
  /** They are about to change. */
  readonly isOld: boolean;
}

/** After this rest nobody is moving a slider. */
const REST_MS = 120;

export function useSwings(accounts: readonly Account[], options: ProfitOptions): Swings {
  const [known, setKnown] = useState<Swings & { readonly of: readonly Account[] | null }>({
    swings: null,
    measure: "profit",
    isOld: true,
    of: null,
  });
  useEffect(() => {
    const found: Swing[] = [];
    const coming = swingsOf(accounts, options);
    const next = () => {
      const { value, done } = coming.next();
      if (done === true) {
        const measure = measureOf(accounts);
        setKnown({ swings: ranked(found, measure), measure, isOld: false, of: accounts });
        return;
      }
      found.push(value);
      timer = setTimeout(next);
    };
    let timer = setTimeout(next, REST_MS);
    return () => clearTimeout(timer);
  }, [accounts, options]);
  return { ...known, isOld: known.of !== accounts };
}
