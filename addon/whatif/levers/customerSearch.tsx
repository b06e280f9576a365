/**
 * A field that finds customers as one types; the arrow keys walk through what was found.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "#shared/words/language.ts";
import { whatIfWords } from "#shared/words/whatIf.ts";
import { countText } from "../../sidebar/parts/figures.ts";
import { findCustomers } from "../model/findCustomers.ts";

interface Props {
  readonly customers: readonly string[];
  /** Shown while nothing is typed. */
  readonly chosen: string;
  readonly takesFocus: boolean;
  readonly pick: (place: number) => void;
  readonly language: Language;
}

export function CustomerSearch({ customers, chosen, takesFocus, pick, language }: Props) {
  const words = whatIfWords[language];
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const found = typed === null ? [] : findCustomers(customers, typed);
  const isOpen = typed !== null && found.length > 0;

  function take(place: number | undefined) {
    if (place === undefined) return;
    setTyped(null);
    pick(place);
  }
  function press(event: KeyboardEvent) {
    // A Chinese name is being composed: its Enter is not ours.
    if (event.isComposing) return;
    const { key } = event;
    if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      if (typed === null) return open();
      const step = key === "ArrowDown" ? 1 : -1;
      if (found.length > 0) setActive((active + step + found.length) % found.length);
    } else if (key === "Enter" && isOpen) {
      event.preventDefault();
      take(found[active]);
    } else if (key === "Escape" && typed !== null) {
      event.preventDefault();
      event.stopPropagation(); // the window stays open
      setTyped(null);
    }
  }
  function open() {
    setTyped("");
    setActive(0);
  }
  return (
    <div class="finder">
      <input
        ref={field}
        class="select"
        type="text"
        role="combobox"
        autocomplete="off"
        aria-label={words.findCustomer}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls="found"
        {...(isOpen && { "aria-activedescendant": `found-${active}` })}
        placeholder={words.findCustomer}
        value={typed ?? chosen}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onClick={() => typed === null && open()}
        onBlur={() => setTyped(null)}
        onKeyDown={press}
      />
      <div
        class="found"
        id="found"
        role="listbox"
        tabIndex={-1}
        aria-label={words.findCustomer}
        hidden={!isOpen}
      >
        {found.map((place, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys.
          <div
            key={place}
            id={`found-${at}`}
            role="option"
            tabIndex={-1}
            class="found-one"
            aria-selected={at === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(place)}
          >
            {customers[place]}
          </div>
        ))}
      </div>
      <p class={typed !== null && !isOpen ? "field-problem" : "unseen"} role="status">
        {typed === null
          ? ""
          : isOpen
            ? words.found(countText(found.length), found.length === 1)
            : words.nobodyFound(typed)}
      </p>
    </div>
  );
}
