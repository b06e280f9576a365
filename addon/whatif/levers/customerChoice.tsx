/**
 * One customer or several, found by name.
 */
import { useState } from "preact/hooks";
import type { Language } from "#shared/words/language.ts";
import { whatIfWords } from "#shared/words/whatIf.ts";
import { CustomerSearch } from "./customerSearch.tsx";

interface Props {
  readonly customers: readonly string[];
  /** Of those chosen; at least one. */
  readonly places: readonly number[];
  readonly choose: (places: readonly number[]) => void;
  readonly language: Language;
}

export function CustomerChoice({ customers, places, choose, language }: Props) {
  const words = whatIfWords[language];
  const [isAdding, setAdding] = useState(false);
  const [first = 0] = places;
  const showsChips = places.length > 1;
  function pick(place: number) {
    if (isAdding || showsChips) choose([...places.filter((each) => each !== place), place]);
    else choose([place]);
    setAdding(false);
  }
  return (
    <div class="customer-choice">
      {(showsChips || isAdding) && (
        <ul class="chips">
          {places.map((place) => (
            <li key={place} class="chip">
              <span>{customers[place]}</span>
              {showsChips && (
                <button
                  type="button"
                  class="chip-close"
                  aria-label={words.leaveOut(customers[place] ?? "")}
                  onClick={() => choose(places.filter((each) => each !== place))}
                >
                  ×
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <CustomerSearch
        key={showsChips || isAdding ? "more" : "one"}
        customers={customers}
        chosen={showsChips || isAdding ? "" : (customers[first] ?? "")}
        takesFocus={isAdding}
        pick={pick}
        language={language}
      />
      {!showsChips && !isAdding && customers.length > 1 && (
        <button type="button" class="link" onClick={() => setAdding(true)}>
          {words.addCustomer}
        </button>
      )}
    </div>
  );
}
